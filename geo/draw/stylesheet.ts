import { paletteProperties, TOKENS, type Token } from './palette';
import { TYPE, type TypeName, type TypeStyle } from './type';

/**
 * The one style table: every class of a drawing and its looks. `$name` stands for a colour of the palette.
 * Geometry that depends on zoom (widths of roads, of vague edges) is in attributes, which these do not set.
 */
const RULES: [selector: string, declarations: string][] = [
  ['.m-water', 'fill:$water'],
  ['.m-land', 'fill:$land'],
  ['.m-land-2', 'fill:$land2'],
  ['.m-lake', 'fill:$water;stroke:$river;stroke-width:.8'],
  [
    '.m-coast,.m-river,.m-road,.m-road-case,.m-border,.m-district',
    'fill:none;stroke-linejoin:round;stroke-linecap:round',
  ],
  ['.m-coast', 'stroke:$river;stroke-width:.8;stroke-opacity:.7'],
  ['.m-river', 'stroke:$river'],
  ['.m-road', 'stroke:$road'],
  ['.m-road-case', 'stroke:$land'],
  ['.m-border', 'stroke:$border;stroke-width:1.15'],
  ['.m-undelimited', 'stroke-dasharray:7 3;stroke-linecap:butt'],
  ['.m-district', 'stroke:$border;stroke-width:.9;stroke-dasharray:1.5 3;stroke-linecap:butt'],
  ['.m-dot', 'fill:$l-town'],
  ['.m-ring', 'fill:$land;stroke:$l-town;stroke-width:1.2'],

  ['.c-hit', 'fill:none;stroke:transparent;stroke-linecap:round'],
  ['circle.c-hit,.c-hit-area', 'fill:transparent;stroke:none'],
  // Stronger than Leaflet's sheet, which takes the pointer from every path of its panes.
  ['.map .c-hit', 'pointer-events:stroke'],
  ['.map circle.c-hit,.map .c-hit-area', 'pointer-events:fill'],
  ['.c-line,.c-case,.c-band,.c-other', 'fill:none;stroke-linejoin:round;stroke-linecap:round'],
  ['.c-line', 'stroke:$acc'],
  ['.c-case', 'stroke:$case'],
  ['.c-border-undelimited .c-line', 'stroke-dasharray:9 4;stroke-linecap:butt'],
  ['.c-approximate .c-line', 'stroke-dasharray:6 4;stroke-linecap:butt'],
  ['.c-front-line .c-line', 'stroke-dasharray:0 4.6'],
  ['.c-band', 'stroke:$acc;opacity:.09;stroke-linecap:butt'],
  ['.c-other', 'stroke:$other;stroke-width:1.5;stroke-dasharray:5 3;stroke-linecap:butt'],
  ['.c-vague', 'fill:$acc;stroke:$acc;stroke-linejoin:round;opacity:$vague'],
  ['.c-vague.c-near', 'opacity:$vague-near'],
  ['.c-hatching', 'fill:none;stroke:$acc;stroke-width:.8;opacity:.62'],
  ['.c-outline', 'fill:none;stroke:$acc;stroke-width:1.3;stroke-linejoin:round'],
  ['.c-district-group .c-outline', 'stroke-width:.9'],
  [
    '.c-described .c-outline',
    'fill:$acc;fill-opacity:.05;stroke-width:1.1;stroke-dasharray:6 2 1.5 2;stroke-linecap:butt',
  ],
  ['.c-historic .c-outline', 'stroke-width:1.1;stroke-dasharray:1.5 3'],
  ['.c-point', 'fill:$acc;stroke:$case;stroke-width:1.6;paint-order:stroke'],
  ['.c-centre', 'stroke:none'],
  ['.c-ground', 'fill:$case'],
  ['.c-hollow', 'fill:$case;stroke:$acc;stroke-width:1.5'],
  ['.c-half', 'fill:$acc'],
  ['.c-actor', 'fill:$case;stroke:$acc;stroke-width:2'],
  ['.c-ring', 'fill:$acc;fill-opacity:.07;stroke:$acc;stroke-width:1.1;stroke-dasharray:2 2.6'],
  ['.c-cluster', 'fill:$acc;stroke:$case;stroke-width:1.6'],
  ['.c-mark', 'fill:none;stroke:$ink;stroke-width:2.4;pointer-events:none'],
  ['.t-cluster', 'pointer-events:none'],
  ['.c-edge', 'fill:none;stroke:$ink;stroke-linejoin:round;stroke-linecap:round;visibility:hidden'],
  ['circle.c-edge', 'stroke-width:2'],
  ['.is-hover .c-edge,.is-focus .c-edge,.is-selected .c-edge', 'visibility:visible'],
  ['.c-vague-area .c-edge', 'stroke-dasharray:0 4.6'],
  ['.is-hover .c-vague', 'opacity:$vague-lit'],
  ['.is-selected .c-outline', 'stroke-width:1.8'],
  [
    '.has-selection .c-vague-area:not(.is-selected),.has-selection .c-district-group:not(.is-selected),.has-selection .c-area:not(.is-selected)',
    'opacity:.55',
  ],
  ['.c.is-pale', 'opacity:.38'],
  ['.is-bare .c-point,.is-bare .c-vague,.is-bare .c-ring', 'fill:$ink3'],
  [
    '.is-bare .c-line,.is-bare .c-outline,.is-bare .c-hatching,.is-bare .c-vague,.is-bare .c-ring,.is-bare .c-band',
    'stroke:$ink3',
  ],
  ['.c.is-hover,.c.is-focus', 'opacity:1'],

  ['.l', 'stroke-linejoin:round;paint-order:stroke;stroke-width:3.4'],
  ['.l-land', 'stroke:$land'],
  ['.l-land-2', 'stroke:$land2'],
  ['.l-water', 'stroke:$water'],
  ['.l.is-pale', 'opacity:.6'],
  ['.l.is-chosen .l-name', 'fill:$acc-t'],
  ['.l.is-bare .l-name', 'fill:$ink'],
  [
    '.l.is-hover .l-name',
    'text-decoration:underline;text-decoration-thickness:1.3px;text-underline-offset:3px',
  ],
  // Its distance to the next is its place, not its spacing.
  ['.map .t-letter', 'letter-spacing:0'],
  ['.l-leader-case', 'fill:none;stroke:$land;stroke-width:2.9'],
  ['.l-leader', 'fill:none;stroke:$ink2;stroke-width:.9'],
  ['.l-end', 'fill:$ink;stroke:none'],
  ['.e-arrow', 'fill:none;stroke:$acc;stroke-width:2;stroke-linecap:round;stroke-linejoin:round'],
  ['.e-arrow-case', 'fill:none;stroke:$land;stroke-width:5.4;stroke-linecap:round;stroke-linejoin:round'],
  ['.e-scale', 'fill:none;stroke:$ink;stroke-width:1.3'],
  ['.e-frame', 'fill:$ink;fill-opacity:.1;stroke:$ink;stroke-width:1.5'],
  ['.e-locator-edge', 'fill:none;stroke:$ink3'],
  ['.e-locator .m-border', 'stroke-width:.8'],
  ['.e-scale-case', 'fill:none;stroke:$land;stroke-width:4;opacity:.8'],
];

/** Opacity of one step of a vague area; four of them add up. */
const VAGUE = { light: 0.062, dark: 0.075 };

const FAMILIES = {
  serif: '"Source Serif 4","Noto Serif Armenian",Georgia,"Times New Roman",serif',
  sans: '"Source Sans 3","Noto Sans Armenian",system-ui,sans-serif',
};

export interface StylesheetOptions {
  /** How a colour is written: `var(--land)` on a page, `#f5f1e8` in a picture. */
  colour?: (token: Token) => string;
  theme?: 'light' | 'dark' | null;
  families?: { serif: string; sans: string };
  /** Before each selector, so that the rules of two drawings do not meet: `.map `. */
  scope?: string;
}

/** The looks of every class, as CSS. Without options: for a page that has the palette as custom properties. */
export function mapStylesheet({
  colour = (token) => `var(--${token})`,
  theme = null,
  families = FAMILIES,
  scope = '',
}: StylesheetOptions = {}): string {
  const vague = (factor: number, name: string) =>
    theme
      ? String(Math.round(VAGUE[theme] * factor * 1000) / 1000)
      : `var(--${name},${VAGUE.light * factor})`;
  const fill = (declarations: string) =>
    declarations
      .replace('$sans', () => families.sans)
      .replace('$vague-near', vague(0.6, 'vague-near'))
      .replace('$vague-lit', vague(1.6, 'vague-lit'))
      .replace('$vague', vague(1, 'vague'))
      .replace(/\$([a-z0-9-]+)/g, (_, token: string) => {
        if (!(TOKENS as string[]).includes(token)) throw new Error(`No colour '${token}' in the palette.`);
        return colour(token as Token);
      });
  const types = (Object.keys(TYPE) as TypeName[]).map((name): [string, string] => {
    const style: TypeStyle = TYPE[name];
    const [family, weight, italic] = style.face.split('-');
    return [
      `.t-${name}`,
      [
        `fill:$${style.colour}`,
        `font-family:${family === 'sans' ? families.sans : families.serif}`,
        `font-size:${style.size}px`,
        `font-weight:${weight}`,
        ...(italic ? ['font-style:italic'] : []),
        ...(style.spacing ? [`letter-spacing:${style.spacing}em`] : []),
      ].join(';'),
    ];
  });
  return [...RULES, ...types]
    .map(([selector, declarations]) => {
      const scoped = scope
        ? selector
            .split(',')
            .map((each) => scope + each)
            .join(',')
        : selector;
      return `${scoped}{${fill(declarations)}}`;
    })
    .join('\n');
}

/** What a page or an embed sets on `:root` for one scheme: its colours, and how faint the steps of its vague areas are. */
export function schemeProperties(theme: 'light' | 'dark'): string {
  const step = (factor: number) => Math.round(VAGUE[theme] * factor * 1000) / 1000;
  const vague = `--vague:${step(1)};--vague-near:${step(0.6)};--vague-lit:${step(1.6)};`;
  return `color-scheme:${theme};${paletteProperties(theme)}${vague}`;
}

/**
 * For readers whose system sets all colours: what `selector` names keeps the palette that the system's colours make.
 */
export function forcedColours(selector: string): string {
  return `@media (forced-colors: active) {
${selector} { forced-color-adjust: none; ${paletteProperties('forced')} }
.m-district { stroke: GrayText; }
.m-road, .m-river, .m-coast { opacity: .45; }
.l.is-pale { opacity: 1; }
.l.is-pale .l-name, .l.is-pale .t-count { fill: GrayText; }
}`;
}
