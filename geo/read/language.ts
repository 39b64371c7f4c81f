/** English function words; a text of some length without them is not English. */
const ENGLISH = /\b(?:the|of|and|to|in|that|is|was|for|with|on|by|said)\b/gi;
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
];
const SAMPLE = 4000;

/** The language that a text is most likely in where nothing states it, BCP 47; `und` where it is unclear. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) * 2 > letters) return language;
  }
  if (/ə/u.test(sample)) return 'az';
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  return words < 20 || (sample.match(ENGLISH)?.length ?? 0) * 12 > words ? 'en' : 'und';
}
