/** A path's segment with its percent escapes read; one that is malformed stands as it is, and is then unknown. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
