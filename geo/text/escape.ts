const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** All that may have to be replaced. Long path data holds none of it: one look is enough. */
const SUSPECT = /[&<>"']|[^ -~\u00a0-\ud7ff\ue000-\ufffd]/;

/**
 * Text for HTML, SVG or other XML, in an element or in a quoted attribute. Characters that XML 1.0 §2.2 forbids
 * (controls, lone surrogates, U+FFFE, U+FFFF) become U+FFFD, so the answer always parses.
 */
export function escapeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return (
    text
      // Every control but tab, line feed and carriage return.
      .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
      .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
  );
}
