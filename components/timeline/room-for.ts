/** Letters of 12.5 px bold sans on average, CSS px: Armenian ones are wide. */
const LETTER = { armenian: 8.7, other: 6.4 };

/** About how wide words are, CSS px. */
function widthOf(text: string): number {
  const armenian = text.match(/\p{Script=Armenian}/gu)?.length ?? 0;
  return armenian * LETTER.armenian + (text.length - armenian) * LETTER.other;
}

interface Name {
  text: string;
  /** Where its middle stands if it can, 0…1 of the chart. */
  middle: number;
  /** It is placed before the others. */
  first: boolean;
}

/** Where a name under a chart stands: on its middle, or flush with the side that it would stand out of. */
export interface Stand {
  at: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Where a name is set in a chart of a width in CSS px, so that all of it lies under the chart. */
export function standOf({ text, middle }: Name, width: number): Stand {
  const half = widthOf(text) / 2;
  if (middle * width + half > width) return { at: 1, anchor: 'end' };
  if (middle * width - half < 0) return { at: 0, anchor: 'start' };
  return { at: middle, anchor: 'middle' };
}

/** What share of a name's width lies before the spot it stands at. */
const BEFORE = { start: 0, middle: 0.5, end: 1 };

/** Which of the names under a chart of a width in CSS px can be set where they stand without touching one another. */
export function roomFor(
  names: readonly Name[],
  width: number,
  stands: readonly Stand[] = names.map((name) => standOf(name, width)),
): boolean[] {
  const taken: [from: number, to: number][] = [];
  const placed = names.map(() => false);
  const order = names.map((_, index) => index).sort((a, b) => +names[b]!.first - +names[a]!.first);
  for (const index of order) {
    const { text } = names[index]!;
    const { at, anchor } = stands[index]!;
    const from = at * width - BEFORE[anchor] * widthOf(text);
    const to = from + widthOf(text);
    if (text === '' || taken.some((other) => from < other[1] && to > other[0])) continue;
    taken.push([from, to]);
    placed[index] = true;
  }
  return placed;
}
