/** Letters that Unicode does not take apart into a Latin letter and an accent. */
const LATIN: Record<string, string> = {
  ə: 'e',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * A name as a part of a URL: lower case, accents dropped, words joined by hyphens, `maxLength`
 * characters at most, cut between words. Letters of other scripts stay; a text without any letter
 * or digit gives the empty string.
 */
export function slug(text: string, maxLength = 80): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[əıøđðłßæœþ]/g, (letter) => LATIN[letter]!)
    .replace(/['’ʼ]/g, '')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let result = '';
  for (const word of words) {
    const longer = result ? `${result}-${word}` : word;
    if (longer.length > maxLength) return result || [...word].slice(0, maxLength >> 1).join('');
    result = longer;
  }
  return result;
}
