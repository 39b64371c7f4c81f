/** Drawings lately made on the server; each depends on nothing but its key. */
const KEPT = 64;

// Next runs server components and the rendering of client components apart, in one process: they meet here.
const shared = globalThis as typeof globalThis & { datelineDrawings?: Map<string, string> };

/** Makes a drawing unless it is there, and counts it as used. */
export function keepDrawing(key: string, draw: () => string): void {
  const drawings = (shared.datelineDrawings ??= new Map());
  const drawing = drawings.get(key) ?? draw();
  drawings.delete(key);
  drawings.set(key, drawing);
  if (drawings.size > KEPT) drawings.delete(drawings.keys().next().value!);
}

export const drawingKept = (key: string): string => shared.datelineDrawings?.get(key) ?? '';

export const isDrawn = (key: string): boolean => shared.datelineDrawings?.has(key) ?? false;
