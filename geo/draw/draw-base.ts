import type { BaseLineKind } from './basemap';
import { pathData, smoothPathData } from './path-data';
import type { ProjectedBase } from './projected';
import type { Point } from './projection';
import { path, type Shape } from './shape';

/** Roads and rivers grow by so much from zoom 9, where they get a case. */
const NEAR = 1.7;

/**
 * Land, water and lines of the base map, bottom first.
 * @param home countries that stand out (`land`); their neighbours are `land2`
 */
export function drawBase(base: ProjectedBase, zoom: number, home: ReadonlySet<string>): Shape[] {
  const shapes: Shape[] = [];
  const fill = (className: string, rings: Point[][]) => {
    const d = pathData(rings, true);
    if (d) shapes.push({ ...path(className, d), key: className });
  };
  const of = (kind: string, test: (id: string) => boolean = () => true) =>
    base.areas.filter(({ area }) => area.kind === kind && test(area.id)).flatMap(({ rings }) => rings);
  fill(
    'm-land-2',
    of('country', (id) => !home.has(id)),
  );
  fill(
    'm-land',
    of('country', (id) => home.has(id)),
  );

  const lines = (kind: BaseLineKind) =>
    base.lines.filter(({ line }) => line.kind === kind).flatMap((each) => each.lines);
  const stroke = (className: string, d: string, width?: number) => {
    if (d) shapes.push({ ...path(className, d, { 'stroke-width': width }), key: className });
  };
  stroke('m-coast', pathData(lines('coast'), false));
  const near = zoom >= 9 ? NEAR : 1;
  stroke('m-river', pathData(lines('river'), false), 0.9 * (zoom >= 9 ? 1.5 : 1));
  stroke('m-river m-river-main', pathData(lines('river-main'), false), 1.5);
  fill('m-lake', of('lake'));
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
