import type { BBox, Position } from '../types';

const KM_PER_DEGREE = 111.32;

/** The box of a circle; over the antimeridian it has west > east (RFC 7946 §5.2), over a pole it goes round. */
export function boxAround([lng, lat]: Position, km: number): BBox {
  const high = km / KM_PER_DEGREE;
  const wide = high / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  const turn = (degrees: number) =>
    degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  const south = round(Math.max(-90, lat - high));
  const north = round(Math.min(90, lat + high));
  if (wide >= 180 || lat + high > 90 || lat - high < -90) return [-180, south, 180, north];
  return [round(turn(lng - wide)), south, round(turn(lng + wide)), north];
}
