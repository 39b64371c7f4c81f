/** Shapes on the Earth: plain values in and out. Positions are `[lng, lat]`, distances kilometres. */
export { bounds, centre } from './bounds';
export { boxAround } from './box-around';
export { distanceToKm } from './distance-to';
export { isFar, middleOf, nearestIn, roundKm } from './far';
export { bearingTo, kilometresTo } from './great-circle';
export { holdsPosition } from './holds-position';
export { labelOn } from './label-on';
export { labelPoint } from './label-point';
export { linesOf } from './lines-of';
export { positionsOf } from './positions-of';
export { weightedMedian } from './weighted-median';
