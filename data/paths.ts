import { join, resolve } from 'node:path';

/** Where the project lies: set by the launcher, else where the process was started. */
export const root = resolve(/* turbopackIgnore: true */ process.env.DATELINE_ROOT ?? process.cwd());

/** Built things: gazetteer, base map, bundles and generations of the atlas. Everything in it can be remade. */
export const home = resolve(/* turbopackIgnore: true */ root, process.env.DATELINE_HOME ?? '.dateline');

/** The folder of articles that the atlas is made of. */
export const articlesFolder = resolve(
  /* turbopackIgnore: true */ root,
  process.env.DATELINE_ARTICLES ?? 'data/articles',
);

export const inHome = (...parts: string[]): string => join(/* turbopackIgnore: true */ home, ...parts);
