/** Faces in which a place or an article is set and the list is not, each with a letter that calls for its file. */
const FACES: readonly (readonly [font: string, letter: string])[] = [
  ['400 16px "Source Serif 4"', 'aəЛ'],
  ['italic 400 16px "Source Serif 4"', 'a'],
  ['700 16px "Source Serif 4"', 'a'],
  ['400 16px "Noto Serif Armenian"', 'Ա'],
];

/** What a reader came for is drawn by then, ms. */
const FIRST_THINGS_FIRST = 3000;

/**
 * Fetches them when nothing else is to do: a page that is set in a face not yet here is first set in the system's,
 * whose search holds it up, and then anew. Returns what takes that back.
 */
export function warmFonts(): () => void {
  const load = () => {
    for (const [font, letter] of FACES) document.fonts.load(font, letter).catch(() => {});
  };
  // Safari has no word for idle.
  const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;
  const timer = setTimeout(() => whenIdle(load), FIRST_THINGS_FIRST);
  return () => clearTimeout(timer);
}
