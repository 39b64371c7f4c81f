/**
 * How likely a bare name means a place, 0…1. Orders of magnitude of population count, as they do in
 * news; the constants only order the classes: a country before its namesake town, a capital before
 * an equal city, a quarter after a town of its size.
 */
export function settlementProminence(population: number, featureCode: string): number {
  const base = population > 0 ? 0.1 + 0.1 * Math.log10(population) : 0.3;
  return clamp(base + (RANK[featureCode] ?? 0));
}

/** GeoNames feature codes (https://www.geonames.org/export/codes.html) that say more than population does. */
const RANK: Record<string, number> = {
  PPLC: 0.1, // capital of a country
  PPLA: 0.03, // seat of a first-level division
  PPLX: -0.12, // section of a populated place
  PPLH: -0.15, // historical
  PPLQ: -0.15, // abandoned
  PPLW: -0.15, // destroyed
};

export function countryProminence(population: number): number {
  return clamp(0.85 + 0.015 * Math.log10(population + 1));
}

export function divisionProminence(population: number): number {
  return clamp(population > 0 ? 0.06 + 0.1 * Math.log10(population) : 0.4);
}

/** Second-level divisions stand well behind towns of the same name. */
export function districtProminence(population: number): number {
  return clamp(population > 0 ? 0.05 + 0.08 * Math.log10(population) : 0.25);
}

/** Hand-made rank, 1 (known where it lies) to 5 (known to everyone). */
export function rankProminence(rank: number): number {
  return [0.3, 0.4, 0.52, 0.65, 0.78, 0.92][rank] ?? 0.4;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 1000) / 1000));
}
