/**
 * The beginning of a text, `most` UTF-16 code units at most. A character beyond the first plane (an emoji) is left out
 * rather than halved: a half can stand in no address and no file.
 */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
