/** How far a word is from what was typed: letters to add, leave out, change, or swap with a neighbour. */
export interface Edits {
  /** To the whole word. */
  whole: number;
  /** To its nearest beginning: one may still be typing. */
  beginning: number;
}

/**
 * Optimal string alignment (Damerau 1964) of what was typed with a word and with its beginnings, one row a letter
 * typed; `null` as soon as neither can be within `most`.
 */
export function edits(typed: string, word: string, most: number): Edits | null {
  if (word.length < typed.length - most) return null;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charCodeAt(row - 1);
    const next = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let cost = Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + (letter === other ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === other
      )
        cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return null;
    before = last;
    last = next;
  }
  const beginning = Math.min(...last);
  if (beginning > most) return null;
  const whole = width === word.length ? last[width]! : last[width]! + word.length - width;
  return { whole, beginning };
}
