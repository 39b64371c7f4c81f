/** A path's segment with its percent escapes read; one that is malformed stands as it is, and is then unknown. */
export function decoded(segment: string): string {
  return read(segment) ?? segment;
}

/** Whether all percent escapes of a path are characters. */
export const isReadable = (path: string): boolean => read(path) !== null;

function read(escaped: string): string | null {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
