import { escapeText } from '../text/escape';
import type { Scene } from './scene';
import { group, path, type Shape, short } from './shape';

export interface SvgOptions {
  /** The drawing's name and its account in words, for those who do not see it. */
  title: string;
  description: string;
  className?: string;
  idPrefix: string;
  /** A stylesheet put inside, for a picture that stands alone; pages bring their own. */
  stylesheet?: string;
  /** A small map of the surroundings. */
  locator?: Shape | null;
  /** `100 km` */
  scaleText: string;
  /** Fills a window of whatever form and loses to it at two sides: what stands in the corner keeps to the window's. */
  fills?: boolean;
}

/** A shape as markup. Keys are for updates and are not written. */
export function shapeToMarkup({ tag, attributes, children, text }: Shape): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  const inner = (text === undefined ? '' : escapeText(text)) + (children ?? []).map(shapeToMarkup).join('');
  return inner ? `<${tag}${written}>${inner}</${tag}>` : `<${tag}${written}/>`;
}

/** A scene as one SVG. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { width, height } = scene.view;
  const { idPrefix, fills = false } = options;
  const corner = [drawScale(scene, options.scaleText), ...(options.locator ? [options.locator] : [])];
  const body: Shape[] = [
    scene.defs,
    { tag: 'rect', attributes: { class: 'm-water', width, height } },
    ...scene.base,
    group('coverage', scene.coverage),
    ...scene.labels,
    ...(fills ? [] : corner),
  ];
  const className = escapeText(options.className ?? 'map');
  const box = `viewBox="0 0 ${width} ${height}"`;
  const filling = (align: string) => (fills ? ` preserveAspectRatio="${align} slice"` : '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" ${box}${filling('xMidYMid')} width="${width}" height="${height}" role="group" aria-labelledby="${idPrefix}title ${idPrefix}desc">`,
    `<title id="${idPrefix}title">${escapeText(options.title)}</title>`,
    `<desc id="${idPrefix}desc">${escapeText(options.description)}</desc>`,
    options.stylesheet ? `<style>${options.stylesheet}</style>` : '',
    ...body.map(shapeToMarkup),
    '</svg>',
    fills
      ? `<svg class="${className} is-corner" ${box}${filling('xMinYMax')} aria-hidden="true">${corner.map(shapeToMarkup).join('')}</svg>`
      : '',
  ].join('');
}

/** The scale bar, bottom left: a bracket with a tick in its middle. */
export function drawScale({ view, scale }: Pick<Scene, 'view' | 'scale'>, text: string): Shape {
  const y = view.height - scale.bottom;
  const right = short(18 + scale.width);
  const d = `M18 ${y - 6}v6H${right}v-6M${short(18 + scale.width / 2)} ${y}v-4`;
  return group('e-scale-bar', [
    path('e-scale-case', d),
    path('e-scale', d),
    {
      tag: 'g',
      attributes: { class: 'l l-land' },
      children: [{ tag: 'text', attributes: { class: 't-note e-scale-text', x: right + 6, y: y + 3 }, text }],
    },
  ]);
}
