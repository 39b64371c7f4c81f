import type { BaseLineKind } from './basemap';
import { pathData, smoothPathData } from './path-data';
import type { ProjectedBase } from './projected';
import { group, path, type Shape } from './shape';

/** Roads and rivers grow by so much from zoom 9, where they get a case. */
const NEAR = 1.7;

/**
 * Land, water and lines of the base map, bottom first.
 * @param home countries that stand out (`land`); their neighbours are `land2`
 * @param idPrefix of the drawing; ids stand once in a document
 */
export function drawBase(
  base: ProjectedBase,
  zoom: number,
  home: ReadonlySet<string>,
  idPrefix: string,
): Shape[] {
  const shapes: Shape[] = [];
  const of = (kind: string, test: (id: string) => boolean = () => true) =>
    base.areas.filter(({ area }) => area.kind === kind && test(area.id)).flatMap(({ rings }) => rings);
  const around = pathData(
    of('country', (id) => !home.has(id)),
    true,
  );
  const own = pathData(
    of('country', (id) => home.has(id)),
    true,
  );
  shapes.push(...drawLand(around, own, idPrefix));

  const lines = (kind: BaseLineKind) =>
    base.lines.filter(({ line }) => line.kind === kind).flatMap((each) => each.lines);
  const stroke = (className: string, d: string, width?: number) => {
    if (d) shapes.push({ ...path(className, d, { 'stroke-width': width }), key: className });
  };
  const near = zoom >= 9 ? NEAR : 1;
  stroke('m-river', pathData(lines('river'), false), 0.9 * (zoom >= 9 ? 1.5 : 1));
  stroke('m-river m-river-main', pathData(lines('river-main'), false), 1.5);
  const lakes = pathData(of('lake'), true);
  if (lakes) shapes.push({ ...path('m-lake', lakes), key: 'm-lake' });
  const [minor, main] = [
    lines('road').map(smoothPathData).join(''),
    lines('road-main').map(smoothPathData).join(''),
  ];
  if (zoom >= 9) stroke('m-road-case', minor + main, 1.6 * near + 2);
  stroke('m-road', minor, near);
  stroke('m-road m-road-main', main, 1.6 * near);
  stroke('m-district', zoom >= 8.5 ? pathData(of('district'), true) : '');
  stroke('m-border', pathData(lines('border'), false));
  stroke('m-border m-undelimited', pathData(lines('border-undelimited'), false));
  return shapes;
}

/**
 * Land with its coasts. A coast is the half of a country's outline that no land covers: so each outline is told once,
 * and half of a wide view's bytes are saved. Outlines lie under their own land; those of `own` upon `around` are
 * covered by the land of `around`, laid over them once more.
 */
function drawLand(around: string, own: string, idPrefix: string): Shape[] {
  if (!around && !own) return [];
  const id = around && own ? `${idPrefix}land-2` : undefined;
  const land = [
    ...(around ? [{ ...path('m-land-2', around, { id }), key: 'm-land-2' }] : []),
    ...(own ? [{ ...path('m-land', own), key: 'm-land' }] : []),
  ];
  return [
    group('m-coast', land, 'm-coast'),
    ...(id ? [{ tag: 'use', attributes: { href: `#${id}` }, key: 'm-land-2 again' } as const] : []),
  ];
}
