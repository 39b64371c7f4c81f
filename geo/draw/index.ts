/** Drawing: a Coverage and a base map to shapes, the same for every medium. */

export type { BasemapManifest, BasemapPart, EncodedPart } from './basemap';
export { decodePart, overviewPart, partsFor } from './basemap';
export type { Crowd } from './crowd';
export { cutClasses } from './cut-off';
export { isFixed } from './draw-labels';
export {
  frameFor,
  type Marks,
  marksOf,
  opensLegend,
  type Standing,
  standingBoxes,
  standingMarkup,
} from './legend';
export { drawLocator, locatorBox, locatorView } from './locator';
export { MAP_BUTTONS, type MapButton } from './map-buttons';
export { numberMarks, writeNumber } from './numbers';
export { PALETTES, type Theme, type Token } from './palette';
export { EDGE } from './projected';
export { type Box, kilometresPerPixel, project, unproject, type View, viewBounds } from './projection';
export { composeScene, type Scene, type SceneOptions } from './scene';
export type { Shape } from './shape';
export { forcedColours, mapStylesheet, schemeProperties } from './stylesheet';
export { drawScale, sceneToSvg, shapeToMarkup } from './svg';
export type { DrawnPlace, LegendKey, MapData, MapTexts, Scope } from './types';
export { fitBox, viewFor } from './view';
