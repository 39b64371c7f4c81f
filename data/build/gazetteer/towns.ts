import { join } from 'node:path';
import { normalise } from '@/geo/gazetteer';
import { kindOf, type Settlement } from './populated-places';
import { settlementProminence } from './prominence';
import { point, readTable } from './read-table';

/** Within this many degrees a listed place of the name is the same one. */
const SAME = 0.11;

/**
 * Completes the packages' settlements from `towns.tsv`: one that they list without people is given them, one that they
 * do not list at all is added. Throws when a row has no people, naming it.
 */
export function completeTowns(places: readonly Settlement[], folder: string): Settlement[] {
  const out = [...places];
  const columns = ['name', 'point', 'people', 'country', 'admin1', 'source'] as const;
  for (const { name, point: at, people, country, admin1 } of readTable(join(folder, 'towns.tsv'), columns)) {
    const population = Number(people);
    if (!(population > 0)) throw new Error(`towns.tsv: ${name} needs its people, not '${people}'.`);
    const position = point(at);
    const index = places.findIndex(
      (place) =>
        place.country === country &&
        normalise(place.name) === normalise(name) &&
        Math.hypot(place.position[0] - position[0], place.position[1] - position[1]) < SAME,
    );
    const known = index < 0 ? null : places[index]!;
    const town: Settlement = {
      ...(known ?? { name, position, country, admin1, admin2Code: null, source: 'world', names: [] }),
      kind: kindOf('PPL', population),
      population,
      prominence: settlementProminence(population, 'PPL'),
      loose: true,
    };
    if (known) out[index] = town;
    else out.push(town);
  }
  return out;
}
