/**
 * How often a reading of this raw probability (of being a mention, times that of the place) is right, measured on
 * 6,250 names of LGL, TR-News and GeoWebNews on 2026-11-21: points between which the figure runs straight.
 */
const MEASURED: readonly (readonly [raw: number, right: number])[] = [
  [0, 0],
  [0.2, 0.3],
  [0.47, 0.36],
  [0.54, 0.43],
  [0.62, 0.58],
  [0.71, 0.64],
  [0.8, 0.75],
  [0.88, 0.87],
  [0.97, 0.94],
  [1, 0.98],
];

/** Confidence, 0…1, of a raw probability, rounded to hundredths. */
export function confidenceOf(raw: number): number {
  for (let i = 1; i < MEASURED.length; i++) {
    const [x1, y1] = MEASURED[i]!;
    const [x0, y0] = MEASURED[i - 1]!;
    if (raw <= x1) return Math.round((y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0)) * 100) / 100;
  }
  return 1;
}
