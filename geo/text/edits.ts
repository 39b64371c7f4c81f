/** How far a word is from what was typed: letters to add, leave out, change, or swap with a neighbour. */
export interface Edits {
  /** To the whole word. */
  whole: number;
  /** To its nearest beginning: one may still be typing. */
  beginning: number;
}

/**
 * Optimal string alignment (Damerau 1964) of what was typed with any word and with its beginnings, a row of the table
 * for each letter typed; `null` as soon as neither can be within `most`. The rows are made once for all words.
 */
export function editsFrom(typed: string, most: number): (word: string) => Edits | null {
  const widest = typed.length + most;
  let before = new Uint8Array(widest + 1);
  let last = new Uint8Array(widest + 1);
  let next = new Uint8Array(widest + 1);
  return (word) => {
    if (word.length < typed.length - most) return null;
    const width = Math.min(word.length, widest);
    for (let column = 0; column <= width; column++) last[column] = column;
    for (let row = 1; row <= typed.length; row++) {
      const letter = typed.charCodeAt(row - 1);
      const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
      next[0] = row;
      let least = row;
      for (let column = 1; column <= width; column++) {
        const other = word.charCodeAt(column - 1);
        let cost = Math.min(
          last[column]! + 1,
          next[column - 1]! + 1,
          last[column - 1]! + (letter === other ? 0 : 1),
        );
        if (column > 1 && letterBefore === other && letter === word.charCodeAt(column - 2))
          cost = Math.min(cost, before[column - 2]! + 1);
        next[column] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return null;
      [before, last, next] = [last, next, before];
    }
    let beginning = Infinity;
    for (let column = 0; column <= width; column++) beginning = Math.min(beginning, last[column]!);
    return beginning > most ? null : { whole: last[width]! + word.length - width, beginning };
  };
}
