import { COLUMNS, type MentionRow } from './mention-rows';

/** The head of the table; lines end as RFC 4180 asks. */
export const csvHead = (): string => `${COLUMNS.join(',')}\r\n`;

export const csvLine = (row: MentionRow): string =>
  `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;

/**
 * One cell, quoted where it must be. A text that a spreadsheet would run as a formula is preceded by an
 * apostrophe (OWASP, *CSV Injection*), also behind spaces and in full width; numbers never are.
 */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
