import { feed } from './formats/feed';
import { html } from './formats/html';
import { json } from './formats/json';
import { jsonLines } from './formats/json-lines';
import { markdown } from './formats/markdown';
import { ninjs } from './formats/ninjs';
import { plainText } from './formats/plain-text';
import type { Reader, SourceFile } from './types';

// Order matters where the content decides: the narrower format stands before the wider one that
// would also take it (ninjs before JSON, a feed before HTML), and plain text last. A new format is
// a new file and a line here.
export const READERS: readonly Reader[] = [ninjs, jsonLines, json, feed, html, markdown, plainText];

/**
 * The reader of a file: by its extension if the text bears that out, else by the text, else by the
 * extension alone (which then says what is wrong). `null` for XML and the like that none knows.
 */
export function readerOf({ path, text }: SourceFile): Reader | null {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const claims = READERS.filter(({ extensions }) => extensions.includes(extension));
  return (
    claims.find((reader) => reader.recognizes(text)) ??
    READERS.find((reader) => !plainExtension(claims, reader) && reader.recognizes(text)) ??
    claims.at(-1) ??
    null
  );
}

/** A file called .json is never read as prose, however broken it is. */
function plainExtension(claims: readonly Reader[], reader: Reader): boolean {
  return reader === plainText && claims.length > 0;
}
