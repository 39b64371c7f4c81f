/**
 * A blob of interned strings: each is its length in bytes (two bytes, little endian) and its UTF-8.
 * Offset 0 is the empty string. Long strings (JSON) use `put32`, whose length takes four bytes.
 */
export class StringWriter {
  private bytes = new Uint8Array(1 << 20);
  private used = 4;
  private readonly known = new Map<string, number>([['', 0]]);

  /** Offset of the string, stored once. At most 65,535 bytes of UTF-8. */
  put(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    // UTF-8 takes at most three bytes for a UTF-16 unit.
    this.reserve(text.length * 3 + 2);
    const offset = this.used;
    const size = encodeInto(this.bytes, offset + 2, text);
    if (size > 0xffff) throw new Error(`put() takes up to 65,535 bytes, not ${size}.`);
    this.bytes[offset] = size & 255;
    this.bytes[offset + 1] = size >> 8;
    this.used = offset + 2 + size;
    this.known.set(text, offset);
    return offset;
  }

  /** Offset of a long string, never shared. */
  put32(text: string): number {
    this.reserve(text.length * 3 + 4);
    const offset = this.used;
    const size = encodeInto(this.bytes, offset + 4, text);
    for (let i = 0; i < 4; i++) this.bytes[offset + i] = (size >>> (8 * i)) & 255;
    this.used = offset + 4 + size;
    return offset;
  }

  private reserve(bytes: number): void {
    if (this.used + bytes <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.used + bytes));
    grown.set(this.bytes);
    this.bytes = grown;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }
}

export function readString(bytes: Uint8Array, offset: number): string {
  if (offset === 0) return '';
  return decode(bytes, offset + 2, offset + 2 + (bytes[offset]! | (bytes[offset + 1]! << 8)));
}

export function readString32(bytes: Uint8Array, offset: number): string {
  const size =
    bytes[offset]! | (bytes[offset + 1]! << 8) | (bytes[offset + 2]! << 16) | (bytes[offset + 3]! << 24);
  return decode(bytes, offset + 4, offset + 4 + size);
}

/**
 * Writes the UTF-8 of well-formed UTF-16 at an offset and returns its size in bytes. Written out because
 * the core knows no DOM, where TextEncoder lives.
 */
function encodeInto(bytes: Uint8Array, start: number, text: string): number {
  let at = start;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(i++)!;
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 63);
    }
    bytes[at++] = 0x80 | (code & 63);
  }
  return at - start;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; ) {
    const lead = bytes[i++]!;
    if (lead < 0x80) out += String.fromCharCode(lead);
    else if (lead < 0xe0) out += String.fromCharCode(((lead & 31) << 6) | (bytes[i++]! & 63));
    else if (lead < 0xf0)
      out += String.fromCharCode(((lead & 15) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
    else
      out += String.fromCodePoint(
        ((lead & 7) << 18) | ((bytes[i++]! & 63) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63),
      );
  }
  return out;
}
