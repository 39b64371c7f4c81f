/** Degrees clockwise from north. */
const BEARINGS: Record<string, number> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};

/** A direction without hyphens and ending: *north-eastern*, *Northeast*, *northeasterly* → *northeast*. */
export function directionOf(word: string): string | null {
  const plain = word
    .toLowerCase()
    .replace(/[-\s]/g, '')
    .replace(/(?:ern|erly|wards?)$/, '');
  return plain in BEARINGS ? plain : null;
}

/** Degrees clockwise from north of a direction as `directionOf` gives it. */
export function bearingOf(direction: string): number {
  const bearing = BEARINGS[direction];
  if (bearing === undefined) throw new Error(`No direction '${direction}'.`);
  return bearing;
}
