import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntryName, normalise } from '@/geo/gazetteer';
import type { Place } from '@/geo/types';
import { type Draft, SETTLEMENTS } from './draft';
import { readNames } from './names';
import { readSentences } from './sentences';

/** A curated place and a world entry of one name this near each other, in degrees, are one place. */
const SAME = 0.6;

/** Curated places: every array of places in the .json files of data/gazetteer, their sentences in other languages too. */
export function readCurated(folder: string): Place[] {
  const translationsOf = readSentences(join(folder, 'sentences.tsv'));
  const calledOf = readNames(join(folder, 'names.tsv'), join(folder, '../basemap/names.tsv'));
  const places = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const parsed: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      if (!Array.isArray(parsed)) throw new Error(`data/gazetteer/${file} is not a list of places.`);
      return parsed as Place[];
    });
  return places.map((place) => ({
    ...place,
    ...calledOf(place),
    ...translationsOf(place.note),
    geometries: place.geometries.map((dated) => ({ ...dated, ...translationsOf(dated.label) })),
    statuses: place.statuses.map((status) => ({ ...status, ...translationsOf(status.text) })),
  }));
}

/**
 * Lets curated places take the part of world entries: those of the same id or GeoNames number, and
 * those of the same name nearby and of like kind. A curated place keeps the entry's point and numbers
 * and lends all its own names.
 */
export function applyCurated(drafts: readonly Draft[], places: readonly Place[]): Draft[] {
  const byNumber = new Map<number, number>();
  const byId = new Map<string, number>();
  const byName = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    if (draft.geonameId) byNumber.set(draft.geonameId, index);
    if (draft.id) byId.set(draft.id, index);
    const key = normalise(draft.name);
    const same = byName.get(key);
    if (same) same.push(index);
    else byName.set(key, [index]);
  });

  const out: (Draft | null)[] = [...drafts];
  const added: Draft[] = [];
  for (const place of places) {
    const names = [place.name, ...place.names.map((name) => name.text)];
    const twins = new Set<number>();
    const numbered = place.geonameId === undefined ? undefined : byNumber.get(place.geonameId);
    if (numbered !== undefined) twins.add(numbered);
    const settled = byId.get(place.id);
    if (settled !== undefined) twins.add(settled);
    for (const name of names)
      for (const index of byName.get(normalise(name)) ?? [])
        if (out[index] && alike(drafts[index]!, place)) twins.add(index);
    const [first, ...rest] = [...twins].sort((a, b) => drafts[b]!.prominence - drafts[a]!.prominence);
    for (const index of rest) out[index] = null;
    const draft = first === undefined ? null : drafts[first]!;
    const lent: EntryName[] = place.names.map(({ text, language }) => ({ text, type: 'alias', language }));
    const merged: Draft = {
      ...(draft ?? {
        position: place.point ?? place.label,
        population: place.population ?? 0,
        country: place.country ?? null,
        admin1: null,
        prominence: 0.5,
        source: 'curated',
      }),
      id: place.id,
      name: place.name,
      kind: place.kind,
      geonameId: place.geonameId ?? draft?.geonameId ?? null,
      loose: true,
      names: [...lent, ...(draft ? [{ text: draft.name, type: 'alias' as const }, ...draft.names] : [])],
      extra: { ...draft?.extra, place },
    };
    if (first === undefined) added.push(merged);
    else out[first] = merged;
  }
  return [...out.filter((draft) => draft !== null), ...added];
}

function alike(draft: Draft, place: Place): boolean {
  const near =
    Math.hypot(draft.position[0] - place.label[0], draft.position[1] - place.label[1]) < SAME ||
    (draft.kind === 'country' && place.kind === 'country' && draft.country === place.country);
  const settlement = SETTLEMENTS.has(draft.kind);
  if (!near || settlement !== SETTLEMENTS.has(place.kind)) return false;
  return settlement || draft.kind === place.kind || (AREAS.has(draft.kind) && AREAS.has(place.kind));
}

const AREAS: ReadonlySet<string> = new Set(['country', 'province', 'county', 'district', 'region']);
