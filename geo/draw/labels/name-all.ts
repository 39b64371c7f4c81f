import { SETTLED } from '../../types';
import type { CoverageSymbol } from '../draw-coverage';
import type { Ground } from '../ground';
import type { ProjectedBase } from '../projected';
import type { Box, View } from '../projection';
import { raised, type ScaleBar, scaleBar, scaleBox } from '../scale-bar';
import { countText } from '../sides';
import { textWidth } from '../type';
import type { DrawnPlace, MapData, MapTexts } from '../types';
import { isPast, splitNamed } from './by-name';
import { placeCountries } from './country-names';
import { placeCoverageNames } from './coverage/coverage-names';
import { placeFar, placeWhole } from './edge-names';
import { farPlaces, measuredFrom } from './far-places';
import { placePeaks } from './peak-names';
import { placeRanges } from './range-names';
import { placeRegions, placeWide } from './region-names';
import { sampleLines } from './sample-lines';
import { makeTaken } from './taken';
import { type CoveredPoint, placeTowns, type TownAt } from './town-names';
import { NARROW, type PlacedLabel, type Sheet } from './types';
import { unspoken } from './unspoken';
import { placeWater } from './water-names';

/** A town so near to a road lies on it, px. */
const ON_COURSE = 12;

/** What a view shows and names are placed for. */
interface Shown {
  data: MapData;
  /** Those drawn in detail. */
  places: readonly DrawnPlace[];
  symbols: readonly CoverageSymbol[];
  base: ProjectedBase;
  /** Countries that stand out, by their ISO code. */
  home: ReadonlySet<string>;
  view: View;
  ground: Ground;
}

interface NamedView {
  placed: PlacedLabel[];
  scale: ScaleBar;
  /** Whether a place drawn by its name alone is among them. */
  isNamed: boolean;
}

/** Places every name of a view, one kind after another: what was chosen before all else, then coverage, then the base map's. */
export function nameAll(
  { data, places, symbols, base, home, view, ground }: Shown,
  { reserved, names }: { reserved: readonly Box[]; names?: Readonly<Record<string, string>> | undefined },
): NamedView {
  const { selected, texts } = data;
  const sheet: Sheet = {
    width: view.width,
    height: view.height,
    ground,
    taken: makeTaken(),
    placed: [],
    texts,
  };
  for (const box of reserved) sheet.taken.add(box);
  const scale = raised(scaleBar(view, Math.min(190, view.width * 0.3)), view, reserved);
  sheet.taken.add(scaleBox(view, scale));

  const byName = splitNamed(places, view, base);
  const translate = (id: string, english: string) => names?.[id] ?? english;
  placeWhole(
    sheet,
    selected === null ? byName.whole : byName.whole.filter(({ id }) => id === selected),
    texts,
  );
  const arrows = farPlaces(data, view, symbols, byName.elsewhere);
  // On a narrow map what it shows goes before what it does not.
  const isNarrow = view.width < NARROW;
  const from = measuredFrom(data, view);
  placeFar(sheet, isNarrow ? arrows.filter(({ id }) => id === selected) : arrows, view, from, texts);
  const coveredPoints = symbols.filter(({ form }) => form === 'point').flatMap(townless);
  const coveredNames = new Set(symbols.filter(({ form }) => form === 'point').map(({ place }) => place.name));
  // What was chosen is named before all else, if by its name alone.
  const isChosen = (id: string) => id === selected;
  placeCountries(
    sheet,
    base,
    home,
    byName.countries,
    translate,
    (place) => place !== undefined && isChosen(place.id),
  );
  placeWide(
    sheet,
    byName.wide.filter(({ place }) => isChosen(place.id)),
    'chosen',
  );
  // A road is understood by the towns on it: those of the chosen one are named before all else.
  const chosen = symbols.find(({ place }) => place.id === selected);
  if (chosen?.form === 'road') {
    const routes = [chosen.geometry, ...chosen.others].flatMap(({ lines }) => lines);
    const course = sampleLines(routes, 6);
    const onCourse = ({ at }: TownAt) =>
      course.some((p) => Math.hypot(p[0] - at[0], p[1] - at[1]) < ON_COURSE);
    placeTowns(sheet, base, view.zoom, coveredPoints, coveredNames, translate, onCourse);
  }
  const elbows = symbols.filter(({ form }) => form === 'point').flatMap((symbol) => elbowRoom(symbol, texts));
  // Countries take their turn by mentions: any of their land may carry their name, so they yield to few.
  const countries = [...byName.countries.values()]
    .sort((a, b) => b.count - a.count)
    .map((one) => ({
      count: one.count,
      place: () =>
        placeCountries(sheet, base, home, byName.countries, translate, (place) => place === one, elbows),
    }));
  placeCoverageNames(sheet, symbols, selected, view.zoom, {
    countries,
    towns: () =>
      placeTowns(
        sheet,
        base,
        view.zoom,
        coveredPoints,
        coveredNames,
        translate,
        ({ name }) => name.kind !== 'village',
      ),
  });
  placeCountries(sheet, base, home, byName.countries, translate);
  if (isNarrow)
    placeFar(
      sheet,
      arrows.filter(({ id }) => id !== selected),
      view,
      from,
      texts,
    );
  const rest = byName.wide.filter(({ place }) => !isChosen(place.id));
  placeWide(
    sheet,
    rest.filter(({ place }) => !isPast(place)),
  );
  const standing = new Set(sheet.placed.map(({ place }) => place));
  const silent = unspoken(
    base,
    places.filter(({ id }) => standing.has(id)),
    translate,
  );
  placeWater(sheet, silent, view.zoom, translate);
  placeRanges(sheet, silent, view.zoom, translate);
  placeRegions(sheet, silent, view.zoom, translate);
  placeTowns(sheet, base, view.zoom, coveredPoints, coveredNames, translate);
  placePeaks(sheet, silent, view.zoom, translate, texts);
  // A state that is no more has no land of its own: its name takes what room is left.
  placeWide(
    sheet,
    rest.filter(({ place }) => isPast(place)),
    'calm',
  );
  return {
    placed: sheet.placed,
    scale,
    isNamed: byName.countries.size + byName.whole.length + byName.wide.length > 0,
  };
}

/** So near to a town with coverage a town is that one, px; so far from other symbols its dot is told apart. */
const SAME_TOWN = 18;
const TOLD_APART = 7;

/** Where no town of the base map stands beside a symbol. */
function townless({ place, geometry, radius }: CoverageSymbol): CoveredPoint[] {
  const keeps = SETTLED.has(place.kind) ? SAME_TOWN : Math.min(SAME_TOWN, radius + TOLD_APART);
  return geometry.points.map((at) => ({ at, keeps }));
}

/** Where the name of a point would stand, at either hand: what may stand elsewhere keeps off it. */
function elbowRoom({ place, geometry, radius }: CoverageSymbol, texts: MapTexts): Box[] {
  const reach = radius + 8 + textWidth(place.name, 'place') + 6 + textWidth(countText(place, texts), 'count');
  return geometry.points.map(([x, y]): Box => [x - reach, y - 9, x + reach, y + 9]);
}
