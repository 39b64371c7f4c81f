import { createHash } from 'node:crypto';
import type { Translate } from '@/components/messages';
import { keepDrawing } from '@/components/ui/drawings';
import { composeScene, type MapData, sceneToSvg, viewFor } from '@/geo/draw';
import { basemapFor } from './basemap';

/** Frames drawn for, CSS px: the map of a desk, and that of a phone. */
const FRAMES = { wide: { width: 1040, height: 740 }, narrow: { width: 390, height: 388 } };

/** Draws the map as SVG, for the time before script and for readers without; answers the key it is kept under. */
export function drawingOf(data: MapData, t: Translate, narrow: boolean): string {
  const key = createHash('sha256')
    .update(JSON.stringify([data, narrow]))
    .digest('base64url')
    .slice(0, 16);
  keepDrawing(key, () => draw(data, t, narrow));
  return key;
}

function draw(data: MapData, t: Translate, narrow: boolean): string {
  const view = viewFor(data, narrow ? FRAMES.narrow : FRAMES.wide);
  const scene = composeScene(basemapFor(view), data, view, {
    margin: 0,
    interactive: false,
    links: true,
    idPrefix: 'drawn-',
    reserved: [],
  });
  const distance = scene.scale.kilometres.toLocaleString(data.texts.locale);
  return sceneToSvg(scene, {
    title: data.texts.mapName,
    description: t('site.map.drawn'),
    className: 'map drawing',
    idPrefix: 'drawn-',
    scaleText: data.texts.kilometres.replace('{distance}', distance),
  }).replace('<svg ', '<svg preserveAspectRatio="xMidYMid slice" ');
}
