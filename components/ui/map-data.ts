import { numberMarks } from '@/geo/draw/numbers';
import {
  type DrawnPlace,
  LEGEND_KEYS,
  type LegendKey,
  type MapData,
  type MapTexts,
  type Scope,
} from '@/geo/draw/types';
import { nameFor } from '@/geo/names';
import { type Coverage, type CoveredPlace, type DatedGeometry, type Place, SETTLED } from '@/geo/types';
import { precisionLine, whatItIs } from '../panel/place-line';
import { placePath } from './address';
import { crowdOf, DETAILED } from './crowd';
import { interval } from './interval';
import type { SharedPlaces } from './map-page';
import { ourWords } from './our-words';
import { toldApart } from './told-apart';
import { away, nameOf, type Visit } from './visit';

interface Options {
  selected?: string | null;
  scope: Scope;
  region: MapData['region'];
}

/** So many places are shown for orientation at most, the most covered ones. */
const MOST_PALE = 70;

/** What the map draws of a coverage, in the reader's language and names: all its places in detail, but for its crowd. */
export function mapData(visit: Visit, coverage: Coverage, options: Options): MapData {
  const { selected = null } = options;
  const places = coverage.places.filter(({ place }, rank) => rank < DETAILED || place.id === selected);
  return {
    ...mapFrame(visit, coverage, options),
    places: toldApart(
      places.map((covered) => drawnPlace(visit, coverage, covered, selected)),
      visit,
    ),
  };
}

/** What a map has beside its places: where it begins, its date and its words. */
export function mapFrame(
  visit: Visit,
  coverage: Coverage,
  { selected = null, scope, region }: Options,
): Omit<MapData, 'places'> {
  return {
    generation: coverage.generation,
    selected,
    scope,
    region,
    date: coverage.date ?? coverage.extent?.to ?? '1970-01-01',
    texts: mapTexts(visit),
  };
}

/** The places of a coverage for all pages that show it: the most covered ones in detail, those beyond as a crowd. */
export function sharedPlaces(visit: Visit, coverage: Coverage): SharedPlaces {
  const detailed = coverage.places.slice(0, DETAILED);
  return {
    places: toldApart(
      detailed.map((covered) => drawnPlace(visit, coverage, covered, null)),
      visit,
    ),
    crowd: crowdOf(visit, coverage),
  };
}

/** The most covered places that a coverage has not, for orientation. */
export function palePlaces(visit: Visit, coverage: Coverage, whole: readonly CoveredPlace[]): DrawnPlace[] {
  const known = new Set(coverage.places.map(({ place }) => place.id));
  return whole
    .slice(0, MOST_PALE)
    .filter(({ place }) => !known.has(place.id))
    .map((covered) => ({ ...drawnPlace(visit, coverage, covered, null), pale: true }));
}

/** One place as the map draws it, told apart from those of the coverage that it is shown among. */
export function drawnAmong(
  visit: Visit,
  coverage: Coverage,
  covered: CoveredPlace,
  selected: string | null,
): DrawnPlace {
  const beside = coverage.places
    .slice(0, DETAILED)
    .map(({ place }) => ({ name: nameOf(visit, place, coverage.date), kind: place.kind }));
  return toldApart([drawnPlace(visit, coverage, covered, selected)], visit, beside)[0]!;
}

/** One place as the map draws it. */
export function drawnPlace(
  visit: Visit,
  coverage: Coverage,
  covered: CoveredPlace,
  selected: string | null,
): DrawnPlace {
  const { t } = visit;
  const { place, count, actorCount } = covered;
  const dated = place.geometries[covered.geometry];
  const name = nameOf(visit, place, coverage.date);
  const second = secondName(visit, covered, name, coverage);
  const note = dated && noteOf(place, dated, visit);
  return {
    id: place.id,
    kind: place.kind,
    name,
    ...(second ? { secondName: second } : {}),
    ...(note ? { note } : {}),
    title: t('map.title', { name, kind: whatItIs(place, t), count, actors: actorCount }),
    href: away(visit, placePath(place.id)),
    count,
    actorCount,
    label: place.label,
    bbox: place.bbox,
    ...(place.kind === 'country' && place.country ? { country: place.country } : {}),
    geometry: dated?.geometry ?? null,
    precisionKm: dated && !SETTLED.has(place.kind) ? dated.precisionKm : 0,
    contested: place.contested ?? false,
    // Other routes and extents stand by only for the place on show: elsewhere they would crowd the map.
    others: place.id === selected ? othersOf(covered, visit) : [],
  };
}

/** The form of the other side, beneath a name that two sides write differently: *Stepanakert / Khankendi*. */
function secondName(visit: Visit, { place }: CoveredPlace, name: string, { date }: Coverage): string | null {
  if (!place.contested || !['city', 'town', 'village'].includes(place.kind)) return null;
  const isOfSide = visit.names === 'azerbaijani' || visit.names === 'armenian';
  for (const policy of ['azerbaijani', 'armenian'] as const) {
    const { text, language } = nameFor(place, policy, 'latin', date);
    // Who has no form of its own has the international one, which stands above in the reader's letters already.
    const isSaid = text === name || (text === place.name && !isOfSide);
    if (!isSaid && language !== 'az' && visit.names !== policy) return text;
  }
  return null;
}

function noteOf(place: Place, dated: DatedGeometry, visit: Visit): string | null {
  const precision = precisionLine(place, dated, visit.t);
  const parts = [labelOf(dated, visit), interval(dated.from, dated.to, visit), precision].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** What tells a route or extent from the others of its place, in the reader's language. */
function labelOf({ label, translations }: DatedGeometry, { locale }: Visit): string {
  return label ? ourWords(locale, label, translations).text : '';
}

function othersOf({ place, geometry }: CoveredPlace, visit: Visit): DrawnPlace['others'] {
  return place.geometries.flatMap((dated, index) =>
    index === geometry
      ? []
      : [{ geometry: dated.geometry, note: interval(dated.from, dated.to, visit) || labelOf(dated, visit) }],
  );
}

/** The base map follows a chosen policy; without one, the language of the page (see `data/README.md`). */
function baseNames({ names, script, locale }: Visit): Pick<MapTexts, 'names'> {
  if (names !== 'international') return { names: `${names}-${script}` };
  return locale === 'en' ? {} : { names: locale };
}

/** Values that the map puts in itself are handed on as they stand: `{distance} km`. */
function mapTexts(visit: Visit): MapTexts {
  const { t, locale } = visit;
  const legend = Object.fromEntries(LEGEND_KEYS.map((key) => [key, t(`map.legend.${key}`)]));
  return {
    locale,
    ...baseNames(visit),
    numbers: numberMarks(locale),
    wholeOfView: t('map.wholeOfView'),
    kilometres: t('map.kilometres', { distance: '{distance}' }),
    metres: t('map.metres', { height: '{height}' }),
    attribution: t('map.attribution'),
    borders: t('map.borders'),
    bordersHref: `${away(visit, '/about')}#boundaries`,
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    wholeRegion: t('map.wholeRegion'),
    mapName: t('map.mapName'),
    mapHelp: t('map.mapHelp'),
    cluster: t('map.cluster', { count: '{count}' }),
    legendTitle: t('map.legendTitle'),
    legend: legend as Record<LegendKey, string>,
  };
}
