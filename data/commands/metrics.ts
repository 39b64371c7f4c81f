import { buildMetrics } from '../build/metrics';

console.log(buildMetrics(process.env.DATELINE_ROOT ?? process.cwd()));
