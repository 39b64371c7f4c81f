/** Degrees clockwise from north. */
const BEARINGS: Record<string, number> = {
  north: 0,
  northnortheast: 22.5,
  northeast: 45,
  eastnortheast: 67.5,
  east: 90,
  eastsoutheast: 112.5,
  southeast: 135,
  southsoutheast: 157.5,
  south: 180,
  southsouthwest: 202.5,
  southwest: 225,
  westsouthwest: 247.5,
  west: 270,
  westnorthwest: 292.5,
  northwest: 315,
  northnorthwest: 337.5,
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
