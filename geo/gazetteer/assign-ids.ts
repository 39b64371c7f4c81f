import { slug } from './slug';

/** What an id is made of. */
export interface Nameable {
  name: string;
  prominence: number;
  /** English name of the country, for *georgia-united-states*. */
  countryName?: string;
  /** English name of the first-level division, for *paris-texas*. */
  divisionName?: string;
  geonameId?: number | null;
  /** A second choice made by hand: *green-bay-bay*. */
  alternative?: string;
  /** An id that is already settled, kept whatever else clashes. */
  id?: string;
}

/**
 * A unique id for each place, in the order given: the slug of its name for the most prominent of that
 * name, else with the division or the country added, with both, or with its GeoNames number (or its
 * turn among its namesakes). The same list always gives the same ids.
 */
export function assignIds(places: readonly Nameable[]): string[] {
  const taken = new Set(places.flatMap((place) => (place.id ? [place.id] : [])));
  const ids = places.map((place) => place.id ?? '');
  const order = places.map((_, index) => index).filter((index) => ids[index] === '');
  order.sort(
    (a, b) =>
      places[b]!.prominence - places[a]!.prominence ||
      (places[a]!.geonameId ?? 0) - (places[b]!.geonameId ?? 0) ||
      a - b,
  );
  for (const index of order) {
    const place = places[index]!;
    const id = choices(place).find((choice) => !taken.has(choice)) ?? numbered(place, taken);
    taken.add(id);
    ids[index] = id;
  }
  return ids;
}

function choices({ name, divisionName, countryName, geonameId, alternative }: Nameable): string[] {
  const base = slug(name) || `place-${geonameId ?? 'unnamed'}`;
  const division = divisionName ? slug(divisionName) : '';
  const country = countryName ? slug(countryName) : '';
  return [
    base,
    ...(alternative ? [alternative] : []),
    ...(division && division !== base ? [`${base}-${division}`] : []),
    ...(country ? [`${base}-${country}`] : []),
    ...(division && country ? [`${base}-${division}-${country}`] : []),
    ...(geonameId ? [`${base}-${geonameId}`] : []),
  ];
}

function numbered(place: Nameable, taken: ReadonlySet<string>): string {
  const base = choices(place).at(-1)!;
  for (let turn = 2; ; turn++) if (!taken.has(`${base}-${turn}`)) return `${base}-${turn}`;
}
