import type { Span } from '../../types';

/** Lines are as long as this, in UTF-16 units, where a program wrapped them; most wrap at 65 to 80. */
const WRAPPED_AT = { least: 45, most: 100 };

/**
 * The paragraphs of `text`, without white space at their ends: each line is one, unless the text
 * was wrapped by a program, when blank lines part them. Knows `\n`, `\r\n`, `\r` and U+2028.
 */
export function paragraphs(text: string): Span[] {
  const lines = trimmedLines(text);
  if (!isWrapped(text, lines)) return lines.filter((line) => line.end > line.start);
  const result: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    if (line.end === line.start) open = null;
    else if (open) open.end = line.end;
    else result.push((open = { ...line }));
  }
  return result;
}

/** Every line as a span without white space at its ends; an empty one has `start === end`. */
function trimmedLines(text: string): Span[] {
  const lines: Span[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029]|$/g;
  let start = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push(trim(text, start, match.index));
    if (match.index >= text.length) break;
    start = breaks.lastIndex;
  }
  return lines;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /[\s\uFEFF\u200B]/.test(text[start]!)) start++;
  while (end > start && /[\s\uFEFF\u200B]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** True when most lines that another line follows are of wrapped length and stop in mid-sentence. */
function isWrapped(text: string, lines: Span[]): boolean {
  let followed = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.end === line.start || next.end === next.start) continue;
    followed++;
    const length = line.end - line.start;
    if (length < WRAPPED_AT.least || length > WRAPPED_AT.most) continue;
    if (!/[.!?…:"”’)]/.test(text[line.end - 1]!)) broken++;
  }
  return followed >= 2 && broken * 2 > followed;
}
