import { DAY_IN_DATELINE } from '../dates/words';
import { cut, eachBody, type Step } from './blocks';

/** ` date 2023-01-18 `, as crawlers print it before the text, an address behind it or not. */
const CRAWLED = /^date[ \t]+\d{4}-\d\d-\d\d(?=\s)(?:[ \t\u00a0]+https?:\/\/\S+)?/;
/** A line that is nothing but an address. */
const ADDRESS = /^https?:\/\/\S+$/;
const DATE = `(?:${DAY_IN_DATELINE}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
/** `Published: January 18, 2023 10:15 GMT`, `URL: https://…`: a label, a value and nothing else. */
const LABELLED = new RegExp(
  `^(?:(?:published|posted|(?:last )?updated|date|publication date)(?: on| at)?:? (?:\\p{L}{3,9}, )?${DATE}` +
    `(?:,? (?:at )?(?:[-–|] )?\\d{1,2}[:.]\\d\\d.{0,24})?(?:,? by .{3,40})?|(?:url|link|address|permalink):\\s*https?:\\/\\/\\S+)$`,
  'iu',
);
const CLOCK = String.raw`\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: ?\(?(?:UTC|GMT|[A-Z]{2,4})[^()]{0,8}\)?)?`;
/** `Politics 16 August 2022 14:08 (UTC +04:00)`, `January 18, 2023`: a date alone, or a few words, a date and a time. */
const STAMP = new RegExp(
  `^(?:(?:\\p{L}{3,9},? )?${DATE}|[^.!?]{0,40}\\b${DATE},?(?: at)?(?: [-–|])? ${CLOCK})$`,
  'u',
);
/** `By First Last`, `By First Last and First Last, Agency`, `By First Last in Cairo`, `By First Last, health editor`. */
const BYLINE =
  /^By (?:\p{Lu}[\p{L}\p{M}.'’-]*(?: and | in |, | )?){1,8}(?:- \p{Lu}\p{L}+:|(?:[\p{Ll}-]+ ){0,3}(?:correspondent|reporter|editor|writer|columnist))?$/u;

const CAPITALS = String.raw`(?:(?:[\p{Lu}\p{N}(][^\s.!?,]*|of|the|and|for|&|-) ?){1,8}`;
/** `The Quay Post — 14 August 2027`, `Quay Post | 2027-08-14`: a name, a rule and a date. */
const MASTHEAD = new RegExp(`^\\*{0,2}${CAPITALS}\\*{0,2} ?[-–—|] ?${DATE}\\*{0,2}$`, 'u');
/** `The Quay Post, 14 August 2027`: so only under a byline, for a picture is dated like this too. */
const UNDER_BYLINE = new RegExp(`^${CAPITALS}, ?${DATE}$`, 'u');

/** Labels crawled dates, addresses, bylines and what is printed with them. A date or address in mid-sentence is left alone. */
export const metadata: Step = (blocks, text) =>
  eachBody(blocks, (block, index) => {
    const line = text.slice(block.start, block.end);
    const crawled = CRAWLED.exec(line);
    if (crawled) return cut(block, block.start + crawled[0].length, 'metadata', text);
    const above = blocks[index - 1];
    const signed = above !== undefined && BYLINE.test(text.slice(above.start, above.end));
    const patterns = [LABELLED, STAMP, BYLINE, MASTHEAD, ...(signed ? [UNDER_BYLINE] : [])];
    const whole =
      ADDRESS.test(line) || (line.length <= 100 && patterns.some((pattern) => pattern.test(line)));
    return whole ? [{ ...block, role: 'metadata' }] : [block];
  });
