/** Function words of languages in Latin letters: running text has one among a few words, and of another language few. */
const WORDS: readonly [RegExp, string][] = [
  [/ (?:the|of|and|to|in|that|is|was|for|with|on|by|said)(?= )/g, 'en'],
  [/ (?:le|la|les|des|du|et|une|dans|que|est|pour|au|aux|sur|qui)(?= )/g, 'fr'],
  [/ (?:der|die|das|den|dem|und|von|mit|ist|ein|eine|für|auf|nicht)(?= )/g, 'de'],
  [/ (?:el|la|los|las|del|y|que|una|por|con|para|se|en)(?= )/g, 'es'],
  [/ (?:il|la|di|che|della|del|gli|per|una|con|nel|è|e)(?= )/g, 'it'],
  [/ (?:o|os|as|do|da|dos|das|que|uma|para|com|não|em|e)(?= )/g, 'pt'],
  [/ (?:de|het|een|van|en|dat|op|zijn|voor|met|niet|te)(?= )/g, 'nl'],
  [/ (?:ve|bir|bu|için|ile|da|de|olarak|olan|sonra)(?= )/g, 'tr'],
  [/ (?:w|i|na|się|nie|że|do|jest|przez|oraz|z)(?= )/g, 'pl'],
];
const SCRIPTS: readonly [RegExp, (sample: string) => string][] = [
  [/\p{Script=Armenian}/u, () => 'hy'],
  [/\p{Script=Georgian}/u, () => 'ka'],
  [/\p{Script=Cyrillic}/u, cyrillic],
  [/\p{Script=Arabic}/u, (sample) => (/[\u067e\u0686\u06a9\u06af\u06cc]/.test(sample) ? 'und' : 'ar')], // Persian, Urdu, Kurdish
  [/\p{Script=Hebrew}/u, () => 'he'],
  [/\p{Script=Greek}/u, () => 'el'],
  [/\p{Script=Hangul}/u, () => 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, () => 'ja'],
  [/\p{Script=Han}/u, () => 'zh'],
];
/** UTF-16 units looked at. */
const SAMPLE = 1000;
/** In shorter texts, in letters, function words may be missing by chance. */
const SHORT = 120;
/** So many function words are no chance, and so many for each of the next language's. */
const ENOUGH = 3;
const AHEAD = 1.5;

/** The language that a text is most likely in where nothing states it, BCP 47; `und` where it is unclear. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let latin = 0;
  let others = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a) latin++;
    else if (unit >= 0x370 && (unit < 0x2000 || unit >= 0x3040)) others++; // from Greek on, without punctuation
  }
  if (others > latin) return SCRIPTS.find(([script]) => script.test(sample))?.[1](sample) ?? 'und';
  return byWords(` ${sample.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' ')} `, latin);
}

/** @param latin letters of the sample */
function byWords(sample: string, latin: number): string {
  const counts = WORDS.map(([words, language]) => ({
    language,
    count: sample.match(words)?.length ?? 0,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts as [(typeof counts)[0], (typeof counts)[0]];
  const isSure = first.count * 100 > latin && first.count >= AHEAD * second.count;
  if (isSure && first.count >= ENOUGH) return first.language;
  // No other language in these letters has it; a name of one place in another text is not the text's.
  if (sample.includes('ə')) return 'az';
  // A headline and a line of text: most of what is read is English, which has no accents.
  const isPlain = !/[^a-z ]/.test(sample);
  return latin < SHORT && first.count < ENOUGH && isPlain ? 'en' : 'und';
}

/** Russian where a letter that its neighbours lack says so, and no letter says otherwise. */
function cyrillic(sample: string): string {
  if (/[ґєї]/i.test(sample)) return 'uk';
  return /[ыэё]/i.test(sample) && !/(?![а-яё])\p{Script=Cyrillic}/iu.test(sample) ? 'ru' : 'und';
}

/** A language as a file states it, where that is a language tag (BCP 47): *en_GB* as *en-GB*; *English* is none. */
export function statedLanguage(stated: string | null): string | null {
  const tag = stated?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
