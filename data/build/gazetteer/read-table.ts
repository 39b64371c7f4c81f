import { readFileSync } from 'node:fs';

/**
 * Rows of a hand-made table: lines starting with `#` are its header (source, licence, date, accuracy),
 * the last of them naming the columns; cells are parted by tabs and may be left out at a line's end.
 * Throws, naming file and line, when a row has more cells than there are columns.
 */
export function readTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const rows: Record<Column, string>[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return;
      const cells = line.split('\t');
      if (cells.length > columns.length)
        throw new Error(
          `${file}:${index + 1} has ${cells.length} cells, but there are ${columns.length} columns.`,
        );
      rows.push(
        Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()])) as Record<
          Column,
          string
        >,
      );
    });
  return rows;
}

/** The parts of a cell that holds a list, `a; b`. */
export function list(cell: string): string[] {
  return cell === ''
    ? []
    : cell
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

/** `latitude,longitude` as `[lng, lat]`; throws when it is none. */
export function point(cell: string): [lng: number, lat: number] {
  const [lat, lng] = cell.split(',').map(Number);
  if (lat === undefined || lng === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180))
    throw new Error(`Expected latitude,longitude, not '${cell}'.`);
  return [lng, lat];
}
