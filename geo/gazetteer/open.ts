import type { BBox, DatedGeometry, Place } from '../types';
import { KINDS } from '../types';
import { boxAround } from './box-around';
import { type EntryExtra, NAME_TYPES } from './compile';
import { hash } from './hash';
import { type Columns, disassemble } from './layout';
import { keysOf, keysToTry, looseKey, normalise } from './normalise';
import { precisionKm } from './precision';
import { scriptOf } from './script-of';
import { slug } from './slug';
import { readString, readString32 } from './strings';
import type { Candidate, Gazetteer, NameMatch } from './types';

/** Answers kept by name: an archive repeats its words. Emptied when full, to bound memory. */
const CACHE = 40_000;
const NONE: readonly NameMatch[] = [];
const NOTHING: EntryExtra = {};

/**
 * Opens a buffer made by `compileGazetteer`. Nothing is decoded until asked for. Throws
 * `GazetteerFormatError` when the buffer is none, is cut short or is of another version.
 */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  const { columns, lists } = disassemble(buffer);
  const size = columns.kind.length;
  const candidates = new Map<number, Candidate>();
  const places = new Map<number, Place>();
  const matches = new Map<string, readonly NameMatch[]>();
  const pooled = new Map<number, string>();
  const states = new Map<string, string>();
  const extras = new Map<number, EntryExtra>();
  let curated: readonly number[] | undefined;
  let divisions: Map<string, number> | undefined;

  /** Country and division codes repeat: decode each once. */
  function pool(offset: number): string | null {
    if (offset === 0) return null;
    let text = pooled.get(offset);
    if (text === undefined) pooled.set(offset, (text = readString(columns.strings, offset)));
    return text;
  }

  /** One string for all that lie in a state: equal ones are compared by identity. */
  function stateOf(country: string | null, admin1: string | null): string | null {
    if (country === null || admin1 === null) return null;
    const code = `${country}.${admin1}`;
    const known = states.get(code);
    if (known !== undefined) return known;
    states.set(code, code);
    return code;
  }

  const nameText = (name: number) => readString(columns.strings, columns.nameText[name]!);
  const mainName = (row: number) => nameText(columns.firstName[row]!);
  const idOf = (row: number) => pool(columns.id[row]!) ?? slug(mainName(row));

  function extra(row: number): EntryExtra {
    const offset = columns.extra[row]!;
    if (offset === 0) return NOTHING;
    let parsed = extras.get(row);
    if (!parsed) extras.set(row, (parsed = JSON.parse(readString32(columns.strings, offset)) as EntryExtra));
    return parsed;
  }

  function at(index: number): Candidate {
    const known = candidates.get(index);
    if (known) return known;
    check(index, size);
    const candidate: Candidate = {
      index,
      id: idOf(index),
      name: mainName(index),
      kind: KINDS[columns.kind[index]!]!,
      position: [columns.position[index * 2]! / 1e5, columns.position[index * 2 + 1]! / 1e5],
      population: columns.population[index]!,
      country: pool(columns.country[index]!),
      admin1: pool(columns.admin1[index]!),
      state: stateOf(pool(columns.country[index]!), pool(columns.admin1[index]!)),
      admin2: pool(columns.admin2[index]!),
      prominence: columns.prominence[index]! / 65535,
      curated: (columns.flags[index]! & 1) === 1,
      geonameId: columns.geonameId[index]! || null,
    };
    candidates.set(index, candidate);
    return candidate;
  }

  /** Rows of states and provinces by their codes. */
  function divisionRows(): Map<string, number> {
    const rows = new Map<string, number>();
    const province = KINDS.indexOf('province');
    for (let row = 0; row < size; row++) {
      if (columns.kind[row] !== province) continue;
      const state = stateOf(pool(columns.country[row]!), pool(columns.admin1[row]!));
      if (state && !rows.has(state)) rows.set(state, row);
    }
    return rows;
  }

  function lookup(name: string): NameMatch[] {
    const known = matches.get(name);
    if (known) return known as NameMatch[];
    if (matches.size >= CACHE) matches.clear();
    const found = find(columns, name, nameText);
    matches.set(name, found);
    return found as NameMatch[];
  }

  function place(index: number): Place {
    const known = places.get(index);
    if (known) return known;
    const built = extra(index).place ?? buildPlace(index);
    places.set(index, built);
    return built;
  }

  function buildPlace(index: number): Place {
    const candidate = at(index);
    const { bbox, label, note, translations, called, precisionKm: stated, contested } = extra(index);
    const source = lists.sources[columns.source[index]!]!;
    const drawnByName = candidate.kind === 'country' || candidate.kind === 'continent';
    const geometry: DatedGeometry = {
      geometry: { type: 'Point', coordinates: candidate.position },
      from: null,
      to: null,
      precisionKm: stated ?? precisionKm(candidate, bbox ?? null),
      source,
    };
    const names: Place['names'] = [];
    for (let name = columns.firstName[index]!; name < columns.firstName[index + 1]!; name++) {
      const type = NAME_TYPES[columns.nameType[name]!];
      if (type === 'demonym' || type === 'adjective') continue;
      const text = nameText(name);
      const language = lists.languages[columns.nameLanguage[name]!]!;
      names.push({ text, language, script: scriptOf(text) });
    }
    const where = label ?? candidate.position;
    return {
      id: candidate.id,
      kind: candidate.kind,
      names,
      name: candidate.name,
      ...(called && { called }),
      ...(note && { note }),
      ...(translations && { translations }),
      label: where,
      ...(label && { point: candidate.position }),
      geometries: drawnByName ? [] : [geometry],
      bbox: bbox ?? boxAround(where, geometry.precisionKm),
      statuses: [],
      ...(candidate.country && { country: candidate.country }),
      ...(candidate.geonameId && { geonameId: candidate.geonameId }),
      ...(candidate.population && { population: candidate.population }),
      source,
      ...(contested && { contested }),
    };
  }

  return {
    size,
    lookup,
    isPrefix: (key) => has(columns.prefixSlot, hash(key)),
    at,
    byId(id) {
      for (const row of slots(columns.idSlot, columns.idRow, hash(id))) if (idOf(row) === id) return at(row);
      return null;
    },
    division(state) {
      const row = (divisions ??= divisionRows()).get(state);
      return row === undefined ? null : at(row);
    },
    place,
    bbox: (index): BBox | null => extra(index).bbox ?? extra(index).place?.bbox ?? null,
    neighbours: (country) => lists.neighbours[country] ?? [],
    members(index) {
      const ids = extra(index).members ?? [];
      return ids.flatMap((id) => {
        for (const row of slots(columns.idSlot, columns.idRow, hash(id))) if (idOf(row) === id) return [row];
        return [];
      });
    },
    curated: () => (curated ??= rowsFlagged(columns.flags)),
  };
}

/** The strict key first, then without a possessive, and the loose key where both find nothing. */
function find(columns: Columns, name: string, nameText: (name: number) => string): readonly NameMatch[] {
  const keys = keysToTry(name);
  for (const key of keys) {
    const hashed = hash(key);
    for (const group of slots(columns.keySlot, columns.keyGroup, hashed)) {
      const first = columns.keyFirst[group]!;
      // 32 bits do not prove that the key is the same: the name does.
      if (!keysOf(nameText(columns.keyNames[first]!)).includes(key)) continue;
      return gather(columns, columns.keyNames, first, columns.keyFirst[group + 1]!, name, nameText, false);
    }
  }
  const loose = looseKey(keys.at(-1) ?? '');
  if (loose === '') return NONE;
  for (const group of slots(columns.looseSlot, columns.looseGroup, hash(loose))) {
    const first = columns.looseFirst[group]!;
    if (looseKey(normalise(nameText(columns.looseNames[first]!))) !== loose) continue;
    return gather(columns, columns.looseNames, first, columns.looseFirst[group + 1]!, name, nameText, true);
  }
  return NONE;
}

/** One match for each place, by the best of its names; the names stand by prominence of their places. */
function gather(
  columns: Columns,
  names: Uint32Array,
  first: number,
  end: number,
  asked: string,
  nameText: (name: number) => string,
  loose: boolean,
): NameMatch[] {
  const found: NameMatch[] = [];
  for (let i = first; i < end; i++) {
    const name = names[i]!;
    const index = columns.nameRow[name]!;
    const type = NAME_TYPES[columns.nameType[name]!]!;
    const exact = nameText(name) === asked;
    const last = found.at(-1);
    if (last?.index !== index)
      found.push(loose ? { index, type, exact, loose: true } : { index, type, exact });
    else if (exact && !last.exact) Object.assign(last, { type, exact });
  }
  return found;
}

function has(slot: Uint32Array, hashed: number): boolean {
  const mask = slot.length - 1;
  for (let i = hashed & mask; slot[i] !== 0; i = (i + 1) & mask) if (slot[i] === hashed) return true;
  return false;
}

/** Values of every slot with this hash. */
function slots(slot: Uint32Array, value: Uint32Array, hashed: number): number[] {
  const found: number[] = [];
  const mask = slot.length - 1;
  for (let i = hashed & mask; slot[i] !== 0; i = (i + 1) & mask)
    if (slot[i] === hashed) found.push(value[i]!);
  return found;
}

/** Rows whose first flag, *curated*, is set. */
function rowsFlagged(flags: Columns['flags']): number[] {
  const rows: number[] = [];
  for (let row = 0; row < flags.length; row++) if ((flags[row]! & 1) === 1) rows.push(row);
  return rows;
}

function check(index: number, size: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= size)
    throw new Error(`The gazetteer has rows 0 to ${size - 1}, not ${index}.`);
}
