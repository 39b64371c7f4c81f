import type { MapTexts } from './types';

/** The buttons of a map with their signs, path data in a box of 16 px; each is named by the text of its key. */
export const MAP_BUTTONS = {
  zoomIn: 'M8 2v12M2 8h12',
  zoomOut: 'M2 8h12',
  wholeRegion: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
} as const satisfies Partial<Record<keyof MapTexts, string>>;
export type MapButton = keyof typeof MAP_BUTTONS;
