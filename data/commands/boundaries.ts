import { writeBoundaries } from '../build/boundaries';

/** Makes `.dateline/boundaries.json`. */
console.log(writeBoundaries(process.env.DATELINE_ROOT ?? process.cwd()));
