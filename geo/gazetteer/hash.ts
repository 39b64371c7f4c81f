/** FNV-1a over UTF-16 code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). Never 0, which marks a free slot. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  // FNV's low bits are weak for short strings: mix before they choose a slot (murmur3's finaliser).
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0 || 1;
}

/** Size of an open-addressing table of `count` entries: a power of two, at most two thirds full. */
function tableSize(count: number): number {
  let size = 8;
  while (size < count * 1.5) size *= 2;
  return size;
}

/**
 * Puts each hash into a free slot and returns [hashes, values] of equal length; value is the hash's
 * position in the list. Two of the same hash take two slots.
 */
export function fillTable(hashes: readonly number[]): [Uint32Array, Uint32Array] {
  const size = tableSize(hashes.length);
  const slots = new Uint32Array(size);
  const values = new Uint32Array(size);
  hashes.forEach((value, index) => {
    let slot = value & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = value;
    values[slot] = index;
  });
  return [slots, values];
}
