/** A fitted weight keeps at least this part of what a person would guess: no corpus turns common sense around. */
const LEAST = 0.3;

/** The weight, kept on the side of its guess; a guess of nought leaves it free. */
export function withinReason(weight: number, guess: number): number {
  if (guess > 0) return Math.max(weight, LEAST * guess);
  if (guess < 0) return Math.min(weight, LEAST * guess);
  return weight;
}
