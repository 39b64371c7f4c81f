import type { Rejection } from '@/geo/types';

/** What a command is doing, on standard error: standard output is for what it answers. */
export const log = (line: string): void => console.error(line);

/** Says what went wrong and ends with code 1. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** One line for what was set aside, with reason and remedy. */
export function rejectionLine({ file, where, because, remedy }: Rejection): string {
  return `${file}${where ? `, ${where}` : ''}: ${because} ${remedy}`;
}

/** The first few rejections and how many more there are. */
export function sayRejected(rejected: Rejection[], most = 10): void {
  if (rejected.length === 0) return;
  log(`Set aside: ${rejected.length}`);
  for (const rejection of rejected.slice(0, most)) log(`  ${rejectionLine(rejection)}`);
  if (rejected.length > most) log(`  … and ${rejected.length - most} more: see /about.`);
}
