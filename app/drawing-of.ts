import { createHash } from 'node:crypto';
import { lean } from '@/components/embed/lean';
import type { Translate } from '@/components/messages';
import { isDrawn, keepDrawing } from '@/components/ui/drawings';
import { type MapPage, wholeMap } from '@/components/ui/map-page';
import {
  type Box,
  composeScene,
  cutClasses,
  drawLocator,
  EDGE,
  frameFor,
  locatorBox,
  locatorView,
  type MapData,
  marksOf,
  opensLegend,
  type Scene,
  type SceneOptions,
  type Shape,
  sceneToSvg,
  standingBoxes,
  standingMarkup,
  viewFor,
  writeNumber,
} from '@/geo/draw';
import { basemapFor, basemapNames, overviewFor, regionBox } from './basemap';
import { sharedAt } from './shared-places';

/**
 * Frames drawn for, CSS px: the map of a desk and of a tablet, the same without a timeline under it, that of a
 * phone, and a phone's beside a place (frame.css, `--map`).
 */
const FRAMES = {
  wide: { width: 1040, height: 740 },
  whole: { width: 1040, height: 844 },
  narrow: { width: 390, height: 405 },
  low: { width: 390, height: 304 },
};

/** Which of the frames a page's map has. */
interface Framed {
  /** A phone's. */
  narrow: boolean;
  /** The page has a timeline, which stands under the map of a desk. */
  dated: boolean;
}

/** Draws a page's map as SVG, for the time before script and for readers without; answers the key it is kept under. */
export async function drawingOf(page: MapPage, t: Translate, framed: Framed): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([page, framed]))
    .digest('base64url')
    .slice(0, 16);
  const shared = page.shared && !isDrawn(key) ? await sharedAt(page.shared) : null;
  keepDrawing(key, () => draw(wholeMap(page, shared ?? { places: [] }), t, framed));
  return key;
}

/** px that the base map may lie off, one after another until it is short enough: half the world has a long coast. */
const TOLERANCES = [0.5, 1, 1.4];
/** Letters of path data that a browser on a slow machine takes in within a tenth of a second. */
const MOST_PATH = 60_000;

/** The base map as exact as a first picture can afford. */
function groundOf(scene: Scene): Shape[] {
  let shapes: Shape[] = [];
  for (const tolerance of TOLERANCES) {
    shapes = lean(scene.baseWithin(tolerance), 0);
    if (shapes.reduce((sum, { attributes }) => sum + String(attributes.d).length, 0) <= MOST_PATH) break;
  }
  return shapes;
}

/** px right of the scale bar that its words take at most. */
const SCALE_WORDS = 70;

/** The names and their leaders, each with the classes of the windows that would cut it. */
function cuttable({ labels, placed, view, scale }: Scene, hasLocator: boolean): Shape[] {
  const locator = locatorBox(view);
  const corner: Box = [
    0,
    hasLocator ? locator[1] : view.height - scale.bottom - 14,
    hasLocator ? locator[2] : 18 + scale.width + SCALE_WORDS,
    view.height,
  ];
  const classes = new Map(placed.map(({ key, boxes }) => [key, cutClasses(boxes, view, corner)]));
  return labels.map((shape) => {
    const cut = classes.get(shape.key?.replace(/^leader /, '') ?? '') ?? [];
    return {
      ...shape,
      attributes: { ...shape.attributes, class: [shape.attributes.class, ...cut].join(' ') },
    };
  });
}

function draw(data: MapData, t: Translate, { narrow, dated }: Framed): string {
  const onPhone = data.scope.of === 'place' ? FRAMES.low : FRAMES.narrow;
  const view = viewFor(data, frameFor(narrow ? onPhone : dated ? FRAMES.wide : FRAMES.whole, data.scope));
  const parts = basemapFor(view);
  const called = basemapNames(data.texts.names);
  const options: SceneOptions = {
    margin: EDGE,
    interactive: false,
    links: true,
    idPrefix: 'drawn-',
    reserved: [],
    names: called,
  };
  // What the map shows decides the legend, whose size decides where names may stand.
  const first = composeScene(parts, data, view, options);
  const { legend } = first;
  const overview = locatorView(view, regionBox());
  const open = opensLegend(view, data.texts, legend, marksOf(first), { narrow });
  const standing = { narrow, open };
  const reserved = [
    ...standingBoxes(view, data.texts, legend, standing),
    ...(overview ? [locatorBox(view)] : []),
  ];
  const scene = composeScene(parts, data, view, { ...options, reserved });
  const distance = writeNumber(scene.scale.kilometres, data.texts);
  const drawn = {
    ...scene,
    base: groundOf(scene),
    coverage: lean(scene.coverage),
    labels: cuttable(scene, overview !== null),
  };
  const svg = sceneToSvg(drawn, {
    title: data.texts.mapName,
    description: t('site.map.drawn'),
    className: 'map drawing',
    idPrefix: 'drawn-',
    locator:
      overview &&
      drawLocator(overviewFor(overview), view, overview, (id, english) => called?.[id] ?? english),
    scaleText: data.texts.kilometres.replace('{distance}', distance),
    fills: true,
  });
  // The list beside it has every place: nobody tabs through the map's to get there.
  return svg.replaceAll('<a ', '<a tabindex="-1" ') + standingMarkup(data.texts, scene.legend, standing.open);
}
