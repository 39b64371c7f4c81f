import type { Position } from '../types';
import { pathData, smoothPathData } from './path-data';
import { type ProjectedGeometry, projectGeometry } from './project-geometry';
import { type Box, kilometresPerPixel, type Point, projector, type View } from './projection';
import { circle, group, path, type Shape, short } from './shape';
import { BADGE, badgePoint, coveredBy, halfDisc } from './sides';
import {
  AREAS,
  drawingOrder,
  type Form,
  formOf,
  hasRing,
  isApproximate,
  isBare,
  isDescribed,
  pointRadius,
  pointStyle,
  ringClearance,
  roadWidth,
} from './symbols';
import type { DrawnPlace } from './types';

/** One place with coverage as it is drawn in a view, and what its name must know of it. */
export interface CoverageSymbol {
  place: DrawnPlace;
  form: Form;
  shape: Shape;
  geometry: ProjectedGeometry;
  /** Radius of its points, px; 0 for lines and areas without a disc of a comparison. */
  radius: number;
  /** Radius of its ring of precision where one is drawn, px. */
  ring: number;
  /** Its other routes and extents where they are drawn, each with its dates in words. */
  others: { lines: Point[][]; note: string }[];
}

export interface CoverageOptions {
  /** px drawn beyond each side of the view. */
  margin: number;
  selected: string | null;
  /** Adds what a pointer needs: wide invisible targets and the marks of hover and focus. */
  interactive: boolean;
  /** Before the ids of patterns, so that several drawings may share a page. */
  idPrefix: string;
  /** Whether a drawing leads somewhere: each symbol a link. */
  links: boolean;
}

/** A target is at least so wide, px (WCAG 2.2, 2.5.8). */
const TARGET = 24;

/** All places with a geometry in the view, bottom first. */
export function drawCoverage(
  places: readonly DrawnPlace[],
  view: View,
  options: CoverageOptions,
): CoverageSymbol[] {
  const { margin } = options;
  const box: Box = [-margin, -margin, view.width + margin, view.height + margin];
  const pixelsPerKilometre = 1 / kilometresPerPixel(view.center[1], view.zoom);
  const symbols = drawingOrder(places).flatMap((place): CoverageSymbol[] => {
    const own = formOf(place);
    if (own === 'name' || !place.geometry) return [];
    const toPoint = projector(view, place.label);
    const tiny = own !== 'point' && isTiny(place, toPoint);
    // From far enough away everything is a point.
    const form: Form = tiny ? 'point' : own;
    const geometry = tiny
      ? projectGeometry({ type: 'Point', coordinates: place.label }, toPoint, box)
      : projectGeometry(place.geometry, toPoint, box);
    const { points, lines, polygons } = geometry;
    if (points.length + lines.length + polygons.length === 0) return [];
    const selected = place.id === options.selected;
    const several = points.length > 1;
    const radius = form !== 'point' ? 0 : several ? 2.8 : pointRadius(place.count, view.zoom);
    const precision = place.precisionKm * pixelsPerKilometre;
    const ring =
      form === 'point' &&
      !several &&
      hasRing(place) &&
      precision > radius + ringClearance(view.zoom) &&
      // A ring wider than the view says only *somewhere here*.
      precision < Math.max(view.width, view.height) / 2
        ? precision
        : 0;
    const others = selected
      ? place.others.map((other) => ({
          lines: linesOf(projectGeometry(other.geometry, toPoint, box)),
          note: other.note,
        }))
      : [];
    const children = [
      ...drawOthers(others, form),
      ...drawForm(form, geometry, { selected, precision, radius, ring, place, zoom: view.zoom }, options),
    ];
    const by = coveredBy(place);
    const badge =
      form !== 'point' && (by === 'a' || by === 'b') ? badgePoint(geometry, toPoint(place.label)) : null;
    if (badge && (by === 'a' || by === 'b')) children.push(...halfDisc(badge, BADGE, by));
    const state = `${selected ? ' is-selected' : ''}${place.pale ? ' is-pale' : ''}${isBare(place) ? ' is-bare' : ''}${place.kind === 'historical-state' ? ' c-historic' : ''}${isDescribed(place) ? ' c-described' : ''}${isApproximate(place) ? ' c-approximate' : ''}`;
    const shape: Shape = options.links
      ? {
          tag: 'a',
          key: place.id,
          attributes: { class: `c c-${form}${state}`, href: place.href, 'data-place': place.id },
          children: [{ tag: 'title', attributes: {}, text: place.title }, ...children],
        }
      : { ...group(`c c-${form}${state}`, children, place.id) };
    shape.attributes['data-place'] = place.id;
    if (badge)
      return [
        { place, form, shape, geometry: { ...geometry, points: [badge] }, radius: BADGE, ring, others },
      ];
    return [{ place, form, shape, geometry, radius, ring, others }];
  });
  // What the reader chose lies over its neighbours; areas stay beneath lines, and lines beneath points.
  const chosen = symbols.findIndex(({ place, form }) => place.id === options.selected && !AREAS.has(form));
  if (chosen >= 0) {
    const [symbol] = symbols.splice(chosen, 1);
    const firstPoint = symbols.findIndex(({ form }) => form === 'point');
    const at = symbol!.form === 'point' || firstPoint < 0 ? symbols.length : firstPoint;
    symbols.splice(at, 0, symbol!);
  }
  return symbols;
}

/** Where a crowd's discs go among symbols: over areas and lines, under points and what the reader chose. */
export function placeOfCrowd(symbols: readonly CoverageSymbol[], selected: string | null): number {
  const at = symbols.findIndex(
    ({ place, form }) => form === 'point' || (place.id === selected && !AREAS.has(form)),
  );
  return at < 0 ? symbols.length : at;
}

/** Lines and areas shorter than this on the map are drawn as points, px. */
const TINY = 9;

function isTiny({ bbox: [west, south, east, north] }: DrawnPlace, toPoint: (p: Position) => Point): boolean {
  if (east < west) return false;
  const [left, top] = toPoint([west, north]);
  const [right, bottom] = toPoint([east, south]);
  return Math.max(right - left, bottom - top) < TINY;
}

function linesOf({ lines, polygons }: ProjectedGeometry): Point[][] {
  return [...lines, ...polygons.flat().map((ring) => [...ring, ring[0]!])];
}

function drawOthers(others: CoverageSymbol['others'], form: Form): Shape[] {
  const data = form === 'road' ? smoothAll : (lines: Point[][]) => pathData(lines, false);
  return others.map(({ lines }) => path('c-other', data(lines))).filter(({ attributes }) => attributes.d);
}

function smoothAll(lines: Point[][]): string {
  return lines.map(smoothPathData).join('');
}

interface Drawn {
  place: DrawnPlace;
  selected: boolean;
  /** px */
  precision: number;
  radius: number;
  ring: number;
  zoom: number;
}

function drawForm(form: Form, geometry: ProjectedGeometry, drawn: Drawn, options: CoverageOptions): Shape[] {
  switch (form) {
    case 'point':
      return geometry.points.flatMap((point) => drawPoint(point, drawn, options));
    case 'road':
      return [
        ...(drawn.selected && drawn.precision * 2 > 14
          ? [path('c-band', smoothAll(geometry.lines), { 'stroke-width': short(drawn.precision * 2) })]
          : []),
        ...drawLine(smoothAll(geometry.lines), roadWidth(drawn.zoom, drawn.selected), 3.2, options),
      ];
    case 'border':
    case 'border-undelimited':
      return drawLine(pathData(geometry.lines, false), drawn.selected ? 3.4 : 2.3, 2.7, options);
    case 'front-line':
      return drawLine(pathData(geometry.lines, false), 2, 3, options);
    case 'vague-area':
      return drawVagueArea(geometry, drawn, options);
    default:
      return drawArea(form, geometry, options);
  }
}

function drawPoint(point: Point, { place, radius, ring }: Drawn, { interactive }: CoverageOptions): Shape[] {
  const style = pointStyle(place);
  const shapes: Shape[] = [];
  if (ring > 0) shapes.push(circle('c-ring', point, ring));
  if (interactive) shapes.push(circle('c-hit', point, Math.max(TARGET / 2, radius + 4)));
  shapes.push(circle('c-edge', point, radius + 4.5));
  const by = coveredBy(place);
  if (by === 'a' || by === 'b') shapes.push(...halfDisc(point, radius, by));
  else if (style === 'happened') shapes.push(circle('c-point', point, radius));
  else {
    shapes.push(circle('c-ground', point, radius + 2.6), circle('c-actor', point, radius));
    if (style === 'both') shapes.push(circle('c-point c-centre', point, Math.max(1.7, radius * 0.3)));
  }
  return shapes;
}

/** A line in its case, over the ink edge that hover and selection show. `around`: how much wider the case is. */
function drawLine(d: string, width: number, around: number, { interactive }: CoverageOptions): Shape[] {
  return [
    ...(interactive ? [path('c-hit', d, { 'stroke-width': TARGET })] : []),
    path('c-edge', d, { 'stroke-width': short(width + around + 2.8) }),
    path('c-case', d, { 'stroke-width': short(width + around) }),
    path('c-line', d, { 'stroke-width': short(width) }),
  ];
}

/** Four whole shapes, grown by the stated kilometres, two thirds, a third and nothing: steps, no blur. */
function drawVagueArea(
  { polygons }: ProjectedGeometry,
  { precision, zoom }: Drawn,
  { interactive }: CoverageOptions,
): Shape[] {
  const d = pathData(polygons.flat(), true);
  const near = zoom >= 9 ? ' c-near' : '';
  return [
    ...(interactive ? [path('c-hit c-hit-area', d)] : []),
    ...[2, 1.33, 0.67, 0].map((factor) =>
      path(`c-vague${near}`, d, { 'stroke-width': short(factor * precision) }),
    ),
    path('c-edge', d, { 'stroke-width': 2 }),
  ];
}

function drawArea(form: Form, { polygons }: ProjectedGeometry, options: CoverageOptions): Shape[] {
  const d = pathData(polygons.flat(), true);
  return [
    ...(options.interactive ? [path('c-hit c-hit-area', d)] : []),
    ...(form === 'district-group' ? [path('c-hatch', d, { fill: `url(#${options.idPrefix}hatch)` })] : []),
    path('c-edge', d, { 'stroke-width': 3.4 }),
    path('c-outline', d),
  ];
}

/** The patterns that a drawing's fills refer to. */
export function patterns(idPrefix: string, zoom: number): Shape {
  const step = zoom >= 9 ? 8 : 5.5;
  return {
    tag: 'defs',
    key: 'defs',
    attributes: {},
    children: [
      {
        tag: 'pattern',
        attributes: {
          id: `${idPrefix}hatch`,
          width: step,
          height: step,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        children: [path('c-hatching', `M0 0V${step}`)],
      },
    ],
  };
}
