import { plainText } from './formats/plain-text';
import type { Reader, SourceFile } from './types';

// Order matters where a file has no extension: the first that recognises the text reads it, and
// plain text, which recognises everything, stands last. A new format is a new file and a line here.
export const READERS: readonly Reader[] = [plainText];

/** The reader of a file: by its extension if its text bears that out, else by its text alone. */
export function readerOf({ path, text }: SourceFile): Reader {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const byExtension = READERS.filter(({ extensions }) => extensions.includes(extension));
  return (
    byExtension.find((reader) => reader.recognizes(text)) ??
    READERS.find((reader) => reader.recognizes(text)) ??
    plainText
  );
}
