import { buildMetrics } from '../build/metrics';

console.log(buildMetrics().join('\n'));
