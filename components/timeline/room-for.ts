/** A letter of 12.5 px sans, on average and in the widest script here (Armenian), CSS px. */
const LETTER = 7;

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
    const half = (text.length * LETTER) / 2;
    const [from, to] = [middle * width - half, middle * width + half];
    if (text === '' || taken.some((other) => from < other[1] && to > other[0])) continue;
    taken.push([from, to]);
    placed[index] = true;
  }
  return placed;
}
