/**
 * The file's layout: `DLGZ`, the version and the size of the head as 32-bit little-endian numbers, the
 * head (JSON in ASCII: where each column lies, and the small lists), then the columns, each on a
 * multiple of eight bytes so that a typed array can stand on it without a copy.
 */
export const MAGIC = 0x5a474c44; // 'DLGZ'
/** Raised whenever the layout or the normalisation of names changes: an older file is then refused. */
export const VERSION = 1;

export interface Columns {
  position: Int32Array;
  population: Uint32Array;
  kind: Uint8Array;
  country: Uint32Array;
  admin1: Uint32Array;
  admin2: Uint32Array;
  prominence: Uint16Array;
  geonameId: Uint32Array;
  id: Uint32Array;
  source: Uint8Array;
  flags: Uint8Array;
  extra: Uint32Array;
  firstName: Uint32Array;
  nameText: Uint32Array;
  nameRow: Uint32Array;
  nameType: Uint8Array;
  nameLanguage: Uint8Array;
  idSlot: Uint32Array;
  idRow: Uint32Array;
  keySlot: Uint32Array;
  keyGroup: Uint32Array;
  keyFirst: Uint32Array;
  keyNames: Uint32Array;
  looseSlot: Uint32Array;
  looseGroup: Uint32Array;
  looseFirst: Uint32Array;
  looseNames: Uint32Array;
  prefixSlot: Uint32Array;
  strings: Uint8Array;
}

export interface Lists {
  languages: string[];
  sources: string[];
  neighbours: Record<string, readonly string[]>;
}

type Head = Lists & { columns: Record<string, [type: string, offset: number, length: number]> };

const TYPES = { Int32Array, Uint32Array, Uint16Array, Uint8Array };

export function assemble(columns: Columns, lists: Lists): ArrayBuffer {
  const head: Head = { ...lists, columns: {} };
  let offset = 0;
  for (const [name, column] of Object.entries(columns)) {
    head.columns[name] = [column.constructor.name, offset, column.length];
    offset = Math.ceil((offset + column.byteLength) / 8) * 8;
  }
  const json = ascii(JSON.stringify(head));
  const start = Math.ceil((12 + json.length) / 8) * 8;
  const buffer = new ArrayBuffer(start + offset);
  const view = new DataView(buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, json.length, true);
  const bytes = new Uint8Array(buffer);
  for (let i = 0; i < json.length; i++) bytes[12 + i] = json.charCodeAt(i);
  for (const [name, column] of Object.entries(columns) as [string, Uint8Array][])
    bytes.set(
      new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
      start + head.columns[name]![1],
    );
  return buffer;
}

/** Typed arrays over the buffer, without a copy. Throws when it is no gazetteer or one of another version. */
export function disassemble(buffer: ArrayBuffer): { columns: Columns; lists: Lists } {
  const view = new DataView(buffer);
  if (buffer.byteLength < 12 || view.getUint32(0, true) !== MAGIC)
    throw new GazetteerFormatError('This is no gazetteer file.');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new GazetteerFormatError(`The gazetteer is of version ${version}; this program reads ${VERSION}.`);
  const size = view.getUint32(8, true);
  const start = Math.ceil((12 + size) / 8) * 8;
  if (start > buffer.byteLength) throw new GazetteerFormatError('The gazetteer file is cut short.');
  let json = '';
  for (const byte of new Uint8Array(buffer, 12, size)) json += String.fromCharCode(byte);
  const head = JSON.parse(json) as Head;
  const columns: Record<string, unknown> = {};
  for (const [name, [type, offset, length]] of Object.entries(head.columns)) {
    const Column = TYPES[type as keyof typeof TYPES];
    if (start + offset + length * Column.BYTES_PER_ELEMENT > buffer.byteLength)
      throw new GazetteerFormatError('The gazetteer file is cut short.');
    columns[name] = new Column(buffer, start + offset, length);
  }
  return { columns: columns as unknown as Columns, lists: head };
}

/** The buffer is not a gazetteer this program can read; the loader adds how to build one. */
export class GazetteerFormatError extends Error {}

/** JSON with every other letter escaped, so that a byte is a letter. */
function ascii(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
