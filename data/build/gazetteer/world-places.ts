import { join } from 'node:path';
import { boxAround, type EntryName, normalise, slug } from '@/geo/gazetteer';
import { KINDS, type Kind } from '@/geo/types';
import { type Draft, SETTLEMENTS } from './draft';
import { rankProminence } from './prominence';
import { list, point, readTable } from './read-table';

/** Hand-made lists of places with one form; see the head of each. */
const FILES = [
  'continents-and-blocs.tsv',
  'regions.tsv',
  'counties.tsv',
  'waters.tsv',
  'relief.tsv',
  'islands.tsv',
  'historical-states.tsv',
  'city-parts.tsv',
  'sites.tsv',
];

const COLUMNS = [
  'kind',
  'name',
  'point',
  'km',
  'country',
  'rank',
  'aliases',
  'abbreviations',
  'former',
  'note',
  'members',
] as const;

const KM_PER_DEGREE = 111.32;

/** Reads the hand-made places. `members` are ISO codes still. Throws on an unknown kind, naming it. */
export function worldDrafts(folder: string): Draft[] {
  return FILES.flatMap((file) =>
    readTable(join(folder, file), COLUMNS).map((row): Draft => {
      if (!KINDS.includes(row.kind as Kind))
        throw new Error(`${file}: '${row.kind}' is no kind (${row.name}).`);
      const km = Number(row.km);
      if (!(km > 0)) throw new Error(`${file}: ${row.name} needs a radius in km, not '${row.km}'.`);
      const position = point(row.point);
      // `Green Bay (bay)`: the words in brackets tell it from its namesakes and are no part of its name.
      const name = row.name.replace(/ \(.*\)$/, '');
      return {
        name,
        ...(name !== row.name && { fullName: row.name }),
        kind: row.kind as Kind,
        position,
        country: row.country || null,
        prominence: rankProminence(Number(row.rank)),
        source: 'world',
        language: 'en',
        loose: Number(row.rank) >= 3,
        names: [
          ...list(row.aliases).map((text) => named(text, 'alias')),
          ...list(row.abbreviations).map((text) => named(text, 'abbreviation')),
          ...list(row.former).map((text) => named(text, 'former')),
        ],
        extra: {
          bbox: boxAround(position, km),
          precisionKm: km,
          ...(row.note && { note: row.note }),
          ...(row.members && { members: list(row.members) }),
          ...(/disput|occupied|breakaway|self-declared|recognised by/.test(row.note) && { contested: true }),
        },
      };
    }),
  );
}

/**
 * Joins hand-made places to what the packages already list under the same name at the same spot. One
 * with words in brackets only adds its names to such an entry; another also gives it kind, rank and
 * extent. The rest are places of their own.
 */
export function joinWorld(drafts: readonly Draft[], world: readonly Draft[]): Draft[] {
  const byName = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    const key = normalise(draft.name);
    const same = byName.get(key);
    if (same) same.push(index);
    else byName.set(key, [index]);
  });
  const out = [...drafts];
  for (const place of world) {
    const twin = (byName.get(normalise(place.name)) ?? []).find((index) => isTwin(out[index]!, place));
    if (twin === undefined) {
      out.push(place);
      continue;
    }
    const draft = out[twin]!;
    const names = [...draft.names, ...place.names];
    const prominence = Math.max(draft.prominence, place.prominence);
    out[twin] = place.fullName
      ? { ...draft, names, prominence }
      : {
          ...draft,
          names: draft.name === place.name ? names : [{ text: draft.name, type: 'alias' }, ...names],
          name: place.name,
          language: 'en',
          source: place.source,
          kind: draft.kind === 'country' ? 'country' : place.kind,
          position: place.position,
          country: place.country,
          prominence,
          loose: true,
          extra: { ...draft.extra, ...place.extra, bbox: draft.extra?.bbox ?? place.extra?.bbox },
        };
  }
  return out;
}

const AREAS: ReadonlySet<Kind> = new Set(['country', 'province', 'district', 'county']);

function isTwin(draft: Draft, place: Draft): boolean {
  const settlement = SETTLEMENTS.has(draft.kind);
  if (settlement !== SETTLEMENTS.has(place.kind)) return false;
  if (!settlement && (!AREAS.has(draft.kind) || NEVER_AN_AREA.has(place.kind))) return false;
  if (place.country && place.country !== draft.country) return false;
  const km = place.extra?.precisionKm ?? 1;
  const far = Math.hypot(
    (draft.position[0] - place.position[0]) * Math.cos((place.position[1] * Math.PI) / 180),
    draft.position[1] - place.position[1],
  );
  return far * KM_PER_DEGREE < Math.max(settlement ? 6 : 60, place.country ? km : 60);
}

/** A river or a lake is never the division named after it. */
const NEVER_AN_AREA: ReadonlySet<Kind> = new Set([
  'river',
  'lake',
  'sea',
  'strait',
  'mountain',
  'range',
  'desert',
  'park',
  'coast',
  'building',
  'airport',
  'military-site',
  'historical-state',
]);

function named(text: string, type: EntryName['type']): EntryName {
  return { text, type, language: 'en' };
}

/** The slug of the name with the words in brackets: `punjab-region`. */
export const fullSlug = (draft: Draft) => (draft.fullName ? slug(draft.fullName) : undefined);
