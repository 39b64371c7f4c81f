import { writeBoundaries } from '../build/boundaries';

/** Makes `boundaries.json` in the home. */
console.log(writeBoundaries());
