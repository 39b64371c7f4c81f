/** Letters of 12.5 px bold sans on average, CSS px: Armenian ones are wide. */
const LETTER = { armenian: 8.7, other: 6.4 };

/** About how wide words are, CSS px. */
function widthOf(text: string): number {
  const armenian = text.match(/\p{Script=Armenian}/gu)?.length ?? 0;
  return armenian * LETTER.armenian + (text.length - armenian) * LETTER.other;
}

interface Name {
  text: string;
  /** Where its middle stands, 0…1 of the chart. */
  middle: number;
  /** It is placed before the others. */
  first: boolean;
}

/** Which of the names under a chart of a width in CSS px can be set without touching one another, in their order. */
export function roomFor(names: readonly Name[], width: number): boolean[] {
  const taken: [from: number, to: number][] = [];
  const placed = names.map(() => false);
  const order = names.map((_, index) => index).sort((a, b) => +names[b]!.first - +names[a]!.first);
  for (const index of order) {
    const { text, middle } = names[index]!;
    const half = widthOf(text) / 2;
    const [from, to] = [middle * width - half, middle * width + half];
    if (text === '' || taken.some((other) => from < other[1] && to > other[0])) continue;
    taken.push([from, to]);
    placed[index] = true;
  }
  return placed;
}
