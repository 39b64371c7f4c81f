import type { BBox, Kind, Place, Position, Translations } from '../types';
import { KINDS } from '../types';
import { fillTable, hash } from './hash';
import { assemble } from './layout';
import { keysOf, looseKey, normalise } from './normalise';
import { slug } from './slug';
import { StringWriter } from './strings';
import type { NameType } from './types';

/** A name of an entry beside its main one. */
export interface EntryName {
  text: string;
  type: NameType;
  /** BCP 47; `und` when not given. */
  language?: string;
}

/** One place as the build hands it in. */
export interface GazetteerEntry {
  /** Unique; normally from `assignIds`. */
  id: string;
  /** International English where there is one. */
  name: string;
  /** BCP 47 of `name`; `und` when not given. */
  language?: string;
  kind: Kind;
  /** In the convention of GeoNames, so that distances to other geoparsers' answers mean something. */
  position: Position;
  names?: EntryName[];
  population?: number;
  country?: string | null;
  admin1?: string | null;
  admin2?: string | null;
  /** 0…1. */
  prominence: number;
  geonameId?: number | null;
  /** Names of a source list: `geonames`, `world`. */
  source: string;
  /** True when a different transliteration of its names should find it. */
  loose?: boolean;
  /** Kept as JSON, read only when the place is opened. */
  extra?: EntryExtra;
}

/** What few places have. */
export interface EntryExtra {
  bbox?: BBox;
  /** Where its name is drawn, if not at `position`. */
  label?: Position;
  note?: string;
  /** Of `note`. */
  translations?: Translations;
  /** What languages call it where none of its names is theirs; never looked up. */
  called?: Translations;
  /** Radius within which its true extent or point lies. */
  precisionKm?: number;
  /** Ids of the places that it is a list of. */
  members?: string[];
  /** The curated place that takes its part. */
  place?: Place;
  contested?: boolean;
}

export interface CompileInput {
  entries: readonly GazetteerEntry[];
  /** ISO alpha-2 to ISO alpha-2s. */
  neighbours?: Record<string, readonly string[]>;
  /** Text of each `source` named by an entry, for a Place's `source`. */
  sources?: Record<string, string>;
}

export const NAME_TYPES: readonly NameType[] = [
  'main',
  'alias',
  'abbreviation',
  'former',
  'demonym',
  'adjective',
];

/**
 * Packs entries into one buffer that `openGazetteer` reads in place: columns of typed arrays by row,
 * one blob of strings, and open-addressing tables from the hash of a name's key to its places, most
 * prominent first. Throws on a repeated id.
 */
export function compileGazetteer(input: CompileInput): ArrayBuffer {
  // Rows stand by prominence: the names of a key then need no other order, and busy rows share pages.
  const entries = [...input.entries].sort((a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : 1));
  const count = entries.length;
  const rowOf = new Map<string, number>();
  entries.forEach((entry, row) => {
    if (rowOf.has(entry.id)) throw new Error(`Two gazetteer entries have the id '${entry.id}'.`);
    rowOf.set(entry.id, row);
  });

  const strings = new StringWriter();
  const languages = ['und'];
  const sourceIds = Object.keys(input.sources ?? {});
  const columns = {
    position: new Int32Array(count * 2),
    population: new Uint32Array(count),
    kind: new Uint8Array(count),
    country: new Uint32Array(count),
    admin1: new Uint32Array(count),
    admin2: new Uint32Array(count),
    prominence: new Uint16Array(count),
    geonameId: new Uint32Array(count),
    id: new Uint32Array(count),
    source: new Uint8Array(count),
    flags: new Uint8Array(count),
    extra: new Uint32Array(count),
    firstName: new Uint32Array(count + 1),
  };
  const nameText: number[] = [];
  const nameRow: number[] = [];
  const nameType: number[] = [];
  const nameLanguage: number[] = [];
  const groups = new Map<string, number[]>();
  const looseGroups = new Map<string, number[]>();
  const prefixes = new Set<string>();

  entries.forEach((entry, row) => {
    columns.position[row * 2] = Math.round(entry.position[0] * 1e5);
    columns.position[row * 2 + 1] = Math.round(entry.position[1] * 1e5);
    columns.population[row] = entry.population ?? 0;
    columns.kind[row] = KINDS.indexOf(entry.kind);
    columns.country[row] = strings.put(entry.country ?? '');
    columns.admin1[row] = strings.put(entry.admin1 ?? '');
    columns.admin2[row] = strings.put(entry.admin2 ?? '');
    columns.prominence[row] = Math.round(entry.prominence * 65535);
    columns.geonameId[row] = entry.geonameId ?? 0;
    columns.id[row] = entry.id === slug(entry.name) ? 0 : strings.put(entry.id);
    const source = sourceIds.indexOf(entry.source);
    columns.source[row] = source < 0 ? sourceIds.push(entry.source) - 1 : source;
    columns.flags[row] = entry.extra?.place ? 1 : 0;
    columns.extra[row] = entry.extra ? strings.put32(JSON.stringify(entry.extra)) : 0;
    columns.firstName[row] = nameText.length;

    for (const name of distinct(entry)) {
      const index = nameText.push(strings.put(name.text)) - 1;
      nameRow.push(row);
      nameType.push(NAME_TYPES.indexOf(name.type));
      const tag = name.language ?? 'und';
      let language = languages.indexOf(tag);
      if (language < 0) language = languages.push(tag) - 1;
      nameLanguage.push(language);
      for (const key of keysOf(name.text)) {
        append(groups, key, index);
        for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1))
          prefixes.add(key.slice(0, space));
      }
      if (entry.loose) {
        const loose = looseKey(normalise(name.text));
        if (loose !== '') append(looseGroups, loose, index);
      }
    }
  });
  columns.firstName[count] = nameText.length;

  // Of equal ids' hashes the row is told apart by its id, of equal keys' by the name: see open.ts.
  const [idSlot, idRow] = fillTable(entries.map((entry) => hash(entry.id)));
  const strict = table(groups);
  const loose = table(looseGroups);
  const [prefixSlot] = fillTable([...new Set([...prefixes].map(hash))]);

  return assemble(
    {
      ...columns,
      nameText: Uint32Array.from(nameText),
      nameRow: Uint32Array.from(nameRow),
      nameType: Uint8Array.from(nameType),
      nameLanguage: Uint8Array.from(nameLanguage),
      idSlot,
      idRow,
      keySlot: strict.slot,
      keyGroup: strict.group,
      keyFirst: strict.first,
      keyNames: strict.names,
      looseSlot: loose.slot,
      looseGroup: loose.group,
      looseFirst: loose.first,
      looseNames: loose.names,
      prefixSlot,
      strings: strings.finish(),
    },
    {
      languages,
      sources: sourceIds.map((id) => input.sources?.[id] ?? id),
      neighbours: input.neighbours ?? {},
    },
  );
}

/** The main name and the others, each text once: as what it is first called. */
function distinct({ name, language, names = [] }: GazetteerEntry): EntryName[] {
  const main: EntryName = { text: name, type: 'main', ...(language && { language }) };
  if (names.length === 0) return [main];
  const byText = new Map([[name, main]]);
  for (const other of names) if (!byText.has(other.text)) byText.set(other.text, other);
  return [...byText.values()];
}

function append(groups: Map<string, number[]>, key: string, name: number): void {
  const group = groups.get(key);
  if (group) group.push(name);
  else groups.set(key, [name]);
}

function table(groups: Map<string, number[]>) {
  const [slot, group] = fillTable([...groups.keys()].map(hash));
  const first = new Uint32Array(groups.size + 1);
  const names: number[] = [];
  let index = 0;
  for (const group of groups.values()) {
    first[index++] = names.length;
    names.push(...group);
  }
  first[index] = names.length;
  return { slot, group, first, names: Uint32Array.from(names) };
}
