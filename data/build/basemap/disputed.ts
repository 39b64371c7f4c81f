import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A common line of two neighbours that is drawn dashed, and why. */
export interface DisputedBorder {
  /** Codes as in `country-code.ts`, in alphabetical order. */
  between: [string, string];
  from: string;
  note: string;
  source: string;
}

export function readDisputed(root: string): DisputedBorder[] {
  const file = JSON.parse(readFileSync(join(root, 'data/basemap/disputed-borders.json'), 'utf8')) as {
    borders: DisputedBorder[];
  };
  return file.borders.map((border) => ({
    ...border,
    between: [...border.between].sort() as [string, string],
  }));
}
