const WORDS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty'
).split(' ');
const TENS: Record<string, number> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};

/** The number a word stands for: *seven*, *30*, *1,200*, *2.5*; `null` for none. */
export function numberOf(word: string): number | null {
  if (/^\d/.test(word)) {
    const value = Number(word.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
    return Number.isFinite(value) ? value : null;
  }
  const small = WORDS.indexOf(word);
  return small >= 0 ? small : (TENS[word] ?? null);
}
