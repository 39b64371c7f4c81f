/** English function words; a text of some length without them is not English. */
const ENGLISH = / (?:the|of|and|to|in|that|is|was|for|with|on|by|said) /g;
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
];
/** UTF-16 units looked at. */
const SAMPLE = 1000;
/** In shorter texts, in letters, function words may be missing by chance. */
const SHORT = 120;

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
  if (others > latin) return SCRIPTS.find(([script]) => script.test(sample))?.[1] ?? 'und';
  if (sample.includes('ə')) return 'az';
  const words = sample.match(ENGLISH)?.length ?? 0;
  return latin < SHORT || words * 100 > latin ? 'en' : 'und';
}
