import { cut, eachBody, type Step } from './blocks';

/** ` date 2023-01-18 `, as crawlers print it before the text, an address behind it or not. */
const CRAWLED = /^date[ \t]+\d{4}-\d\d-\d\d(?=\s)(?:[ \t\u00a0]+https?:\/\/\S+)?/;
/** A line that is nothing but an address. */
const ADDRESS = /^https?:\/\/\S+$/;
/** `Published: January 18, 2023`, `URL: https://…`: a label and a value that can be no sentence. */
const LABELLED =
  /^(?:(?:published|posted|updated|date|publication date)(?: on)?:? ?[^.!?]{0,12}\d{1,4}[^!?]{0,40}|(?:url|link|address|permalink):\s*https?:\/\/\S+)$/i;
/** `By Jane Doe`, `By Jane Doe and John Roe, Reuters`. */
const BYLINE = /^By (?:\p{Lu}[\p{L}\p{M}.'’-]*(?: and |, | )?){2,8}$/u;

/** Labels crawled dates, addresses and bylines. A date or address in mid-sentence is left alone. */
export const metadata: Step = (blocks, text) =>
  eachBody(blocks, (block) => {
    const line = text.slice(block.start, block.end);
    const crawled = CRAWLED.exec(line);
    if (crawled) return cut(block, block.start + crawled[0].length, 'metadata', text);
    const whole = ADDRESS.test(line) || (line.length <= 100 && (LABELLED.test(line) || BYLINE.test(line)));
    return whole ? [{ ...block, role: 'metadata' }] : [block];
  });
