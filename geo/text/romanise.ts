/**
 * Letters of the scripts that names of the region come in, as English writes them: Cyrillic after BGN/PCGN 1947
 * (Russian) with the letters of its neighbours, Armenian after BGN/PCGN 1981, Georgian after the national system
 * of 2002. Lower case; for comparing spellings, never for print.
 */
const LETTERS: Record<string, string> = {
  ...table('абвгдежзийклмнопрстуфхцчшщъыьэюя', [
    ...['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z', 'i', 'i', 'k', 'l', 'm', 'n', 'o', 'p'],
    ...['r', 's', 't', 'u', 'f', 'kh', 'ts', 'ch', 'sh', 'shch', '', 'y', '', 'e', 'yu', 'ya'],
  ]),
  ...table('ёіїєґўәғҝҹһөүұқңјљњћђџ', [
    ...['e', 'i', 'i', 'e', 'g', 'u', 'a', 'gh', 'g', 'j', 'h'],
    ...['o', 'u', 'u', 'q', 'n', 'j', 'lj', 'nj', 'c', 'dj', 'j'],
  ]),
  ...table('աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ', [
    ...['a', 'b', 'g', 'd', 'e', 'z', 'e', 'y', 't', 'zh', 'i', 'l', 'kh', 'ts', 'k', 'h', 'dz', 'gh', 'ch'],
    ...[
      'm',
      'y',
      'n',
      'sh',
      'o',
      'ch',
      'p',
      'j',
      'r',
      's',
      'v',
      't',
      'r',
      'ts',
      'v',
      'p',
      'k',
      'ev',
      'o',
      'f',
    ],
  ]),
  ...table('აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ', [
    ...['a', 'b', 'g', 'd', 'e', 'v', 'z', 't', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'zh', 'r'],
    ...['s', 't', 'u', 'p', 'k', 'gh', 'q', 'sh', 'ch', 'ts', 'dz', 'ts', 'ch', 'kh', 'j', 'h'],
  ]),
};

function table(letters: string, latin: string[]): Record<string, string> {
  return Object.fromEntries([...letters].map((letter, index) => [letter, latin[index]!]));
}

/** Folded text (see `fold`) in Latin letters: *степанакерт* and *ստեփանակերտ* to *stepanakert*. Other scripts stay. */
export function romanise(folded: string): string {
  if (!/[\u0400-\u058f\u10a0-\u10ff]/.test(folded)) return folded;
  return (
    folded
      .replaceAll('ու', 'u')
      // Ոստան, Ոսկեպար: Vostan, Voskepar.
      .replace(/(?<![\u0531-\u0587])ո/g, 'vo')
      .replace(/[\u0400-\u058f\u10a0-\u10ff]/g, (letter) => LETTERS[letter] ?? letter)
  );
}
