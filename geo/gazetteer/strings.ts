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
    const bytes = encode(text);
    if (bytes.length > 0xffff) throw new Error(`put() takes up to 65,535 bytes, not ${bytes.length}.`);
    const offset = this.used;
    this.append([bytes.length & 255, bytes.length >> 8]);
    this.append(bytes);
    this.known.set(text, offset);
    return offset;
  }

  /** Offset of a long string, never shared. */
  put32(text: string): number {
    const bytes = encode(text);
    const offset = this.used;
    const size = bytes.length;
    this.append([size & 255, (size >> 8) & 255, (size >> 16) & 255, size >>> 24]);
    this.append(bytes);
    return offset;
  }

  private append(bytes: ArrayLike<number>): void {
    while (this.used + bytes.length > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
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

/** UTF-8 of well-formed UTF-16. Written out because the core knows no DOM, where TextEncoder lives. */
function encode(text: string): number[] {
  const out: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code < 0x80) out.push(code);
    else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      out.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return out;
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
