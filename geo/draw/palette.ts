/** The colours of the map and the page, light and dark; contrasts are stated in the design's sheet of details. */
export const PALETTES = {
  light: {
    paper: '#fbf9f4', // panel, header
    land: '#f5f1e8', // countries of the region
    land2: '#ebe5d8', // neighbouring countries
    water: '#cbdbe0', // seas, lakes
    ink: '#1f1c18', // text, selection
    ink2: '#574f44', // second text, units
    ink3: '#6f6658', // control outline, axis
    rule: '#cfc7b8', // rules, dividers
    rule2: '#e3dccf', // rules between rows
    acc: '#b3321f', // coverage: marks
    'acc-t': '#a32c1a', // coverage: figures, selected name
    tint: '#f6e1da', // ground of a literal mention
    case: '#ffffff', // around coverage
    border: '#857a69', // state border
    road: '#d8cdb8',
    river: '#94b4bf',
    other: '#7a3d30', // other routes of a dated place
    'l-water': '#2c5a68',
    'l-country': '#5d5547',
    'l-region': '#6b6252',
    'l-country2': '#6a6050', // names of neighbours
    'l-town': '#35322d',
    'l-town2': '#5d5547', // villages, second names
  },
  dark: {
    paper: '#1c1a17',
    land: '#292621',
    land2: '#211e1a',
    water: '#13232b',
    ink: '#f0eade',
    ink2: '#c2b8a7',
    ink3: '#a89e8d',
    rule: '#464037',
    rule2: '#332f29',
    acc: '#f0836b',
    'acc-t': '#f49a84',
    tint: '#4a2a22',
    case: '#14110d',
    border: '#968b7a',
    road: '#48423a',
    river: '#3f6372',
    other: '#d9a093',
    'l-water': '#8fbccb',
    'l-country': '#b9ae9c',
    'l-region': '#aa9f8d',
    'l-country2': '#9b907f',
    'l-town': '#dad4c9',
    'l-town2': '#b9ae9c',
  },
} as const;

export type Theme = keyof typeof PALETTES;
export type Token = keyof (typeof PALETTES)['light'];

export const TOKENS = Object.keys(PALETTES.light) as Token[];

/**
 * The same for readers whose system sets all colours: ground and lines in the system's, coverage in its highlight. Kind
 * is told by form, so nothing is lost. Paper is what figures on coverage are written in.
 */
const FORCED = {
  ...(Object.fromEntries(TOKENS.map((token) => [token, 'CanvasText'])) as Record<Token, string>),
  paper: 'HighlightText',
  land: 'Canvas',
  land2: 'Canvas',
  water: 'Canvas',
  case: 'Canvas',
  tint: 'Canvas',
  acc: 'Highlight',
  'acc-t': 'Highlight',
  road: 'GrayText',
  river: 'GrayText',
};

/** Custom properties of one theme, `--land:#f5f1e8;…`, for `:root` or an embed's own element. */
export function paletteProperties(theme: Theme | 'forced'): string {
  const palette = theme === 'forced' ? FORCED : PALETTES[theme];
  return TOKENS.map((token) => `--${token}:${palette[token]};`).join('');
}
