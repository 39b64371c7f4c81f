import { createHash } from 'node:crypto';
import type { Translate } from '@/components/messages';
import { keepDrawing } from '@/components/ui/drawings';
import {
  type Crowd,
  composeScene,
  drawLocator,
  locatorBox,
  locatorView,
  type MapData,
  type SceneOptions,
  sceneToSvg,
  standingBoxes,
  standingMarkup,
  viewFor,
  writeNumber,
} from '@/geo/draw';
import { basemapFor, overviewFor, regionBox } from './basemap';

/** Frames drawn for, CSS px: the map of a desk, and that of a phone. */
const FRAMES = { wide: { width: 1040, height: 740 }, narrow: { width: 390, height: 405 } };

/**
 * Draws the map as SVG, for the time before script and for readers without; answers the key it is kept under.
 * @param crowd what lies behind `data.crowdUrl`, which names it in the key
 */
export function drawingOf(data: MapData, t: Translate, narrow: boolean, crowd: Crowd | null): string {
  const key = createHash('sha256')
    .update(JSON.stringify([data, narrow]))
    .digest('base64url')
    .slice(0, 16);
  keepDrawing(key, () => draw(crowd ? { ...data, crowd } : data, t, narrow));
  return key;
}

function draw(data: MapData, t: Translate, narrow: boolean): string {
  const view = viewFor(data, narrow ? FRAMES.narrow : FRAMES.wide);
  const parts = basemapFor(view);
  const options: SceneOptions = {
    margin: 0,
    interactive: false,
    links: true,
    idPrefix: 'drawn-',
    reserved: [],
  };
  // What the map shows decides the legend, whose size decides where names may stand.
  const { legend } = composeScene(parts, data, view, options);
  const overview = locatorView(view, regionBox());
  const reserved = [...standingBoxes(view, data.texts, legend), ...(overview ? [locatorBox(view)] : [])];
  const scene = composeScene(parts, data, view, { ...options, reserved });
  const distance = writeNumber(scene.scale.kilometres, data.texts);
  const svg = sceneToSvg(scene, {
    title: data.texts.mapName,
    description: t('site.map.drawn'),
    className: 'map drawing',
    idPrefix: 'drawn-',
    locator: overview && drawLocator(overviewFor(overview), view, overview, (_, english) => english),
    scaleText: data.texts.kilometres.replace('{distance}', distance),
  }).replace('<svg ', '<svg preserveAspectRatio="xMidYMid slice" ');
  return svg + standingMarkup(data.texts, scene.legend, !narrow);
}
