import type { Block, Day, Known, PublishedDate, Reason, Span } from '../../types';
import { firstAfter, toDay, weekdayOf } from './calendar';
import { type DateMention, dateMentions, firstDay } from './mentions';

/** What the rules below look at: all read once from one article. */
interface Clues {
  text: string;
  url: string | null;
  blocks: readonly Block[];
  /** The dates of a block, looked for when a rule first asks. */
  datesIn(block: Block): DateMention[];
}
type Rule = (clues: Clues) => Known<PublishedDate> | null;

/** Paragraphs in which a report says when. */
const LEAD = 2;
/** Dates looked at there; a report's first paragraphs hold two or three. */
const LEAD_DATES = 20;
/** Years after an event within which a weekday tells the year: it comes round in five or six. */
const YEARS_AHEAD = 2;

// The first that answers wins: from what is stated to what is concluded.
const RULES: readonly Rule[] = [
  metadataLine,
  fullDateline,
  address,
  datedLead,
  datelineAndWeekday,
  captionAndWeekday,
];

/**
 * The date of publication as the article's own words give it, or `null`: no rule guesses a year that
 * nothing in the text bears out.
 */
export function inferDate(
  text: string,
  blocks: readonly Block[],
  url: string | null,
): Known<PublishedDate> | null {
  const found = new Map<Block, DateMention[]>();
  const datesIn = (block: Block) => {
    let mentions = found.get(block);
    if (!mentions) found.set(block, (mentions = dateMentions(text, block.start, block.end)));
    return mentions;
  };
  const clues = { text, url, blocks, datesIn };
  for (const rule of RULES) {
    const date = rule(clues);
    if (date) return date;
  }
  return null;
}

/** ` date 2023-01-18 ` or `Published: January 18, 2023`. */
function metadataLine(clues: Clues): Known<PublishedDate> | null {
  const mention = inRole(clues, 'metadata').find(({ date, year }) => date !== null && year !== null);
  return mention ? { value: day(firstDay(mention)!), evidence: 'stated', span: span(mention) } : null;
}

/** `BAKU, February 16, 2021. /TASS/.` */
function fullDateline(clues: Clues): Known<PublishedDate> | null {
  const mention = inRole(clues, 'dateline').find(({ date, year }) => date !== null && year !== null);
  return mention ? { value: day(firstDay(mention)!), evidence: 'stated', span: span(mention) } : null;
}

/** `/2023/01/18/` or `/20230118/` in the address. */
function address({ url }: Clues): Known<PublishedDate> | null {
  const match = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-])/.exec(url ?? '');
  const found = match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return found ? inferred(found, 'read.date.address', { part: match![0].slice(1) }) : null;
}

/** *on Wednesday, January 18, 2023* in the first paragraphs: weekday and date agree. */
function datedLead(clues: Clues): Known<PublishedDate> | null {
  for (const mention of lead(clues)) {
    const found = mention.date === null ? null : firstDay(mention);
    const beside = found ? weekdayBeside(clues, mention) : null;
    if (found && beside && weekdayOf(found) === beside.weekday) {
      return inferred(
        found,
        'read.date.lead',
        { date: words(clues, mention), weekday: words(clues, beside) },
        mention,
      );
    }
  }
  return null;
}

/**
 * *BAKU, February 16* and *on Tuesday*: the first year in which that day is a Tuesday, on or after
 * the latest dated event the text speaks of. Without a weekday, or an event of the years before, no year.
 */
function datelineAndWeekday(clues: Clues): Known<PublishedDate> | null {
  const undated = ({ date, year }: DateMention) => date !== null && year === null;
  const above = inRole(clues, 'dateline', 'metadata');
  const inDateline = above.find(undated);
  const inLead = lead(clues).find((mention) => undated(mention) && weekdayBeside(clues, mention));
  const printed = inDateline ?? inLead;
  const named = inDateline ? [...above, ...lead(clues)].find((mention) => mention.weekday !== null) : null;
  const weekday = named ?? (inLead && weekdayBeside(clues, inLead));
  const event = printed && weekday ? latestEvent(clues) : null;
  if (!printed || !weekday || !event) return null;
  const found = firstAfter(firstDay(event)!, printed.month!, printed.date!, weekday.weekday);
  if (!found || Number(found.slice(0, 4)) > event.year! + YEARS_AHEAD) return null;
  const values = { date: words(clues, printed), weekday: words(clues, weekday), event: words(clues, event) };
  return inferred(found, 'read.date.weekday', values, printed);
}

/** A dated picture whose weekday is the one the report names: *Aug. 31, 2022. (EPA Photo)* and *on Wednesday*. */
function captionAndWeekday(clues: Clues): Known<PublishedDate> | null {
  const weekday = lead(clues).find((mention) => mention.weekday !== null);
  if (!weekday) return null;
  for (const mention of inRole(clues, 'caption')) {
    const found = mention.date === null ? null : firstDay(mention);
    if (!found || weekdayOf(found) !== weekday.weekday) continue;
    // An older picture stands before an event of the text.
    const event = latestEvent(clues);
    if (event && firstDay(event)! > found) continue;
    return inferred(
      found,
      'read.date.caption',
      { date: words(clues, mention), weekday: words(clues, weekday) },
      mention,
    );
  }
  return null;
}

/** The latest event with a year in the text proper; what lies ahead (*by 2030*) is none. */
function latestEvent(clues: Clues): DateMention | null {
  let latest: DateMention | null = null;
  for (const mention of inRole(clues, 'body', 'standfirst')) {
    const first = firstDay(mention);
    if (!first || /^(?:by|until|till|before)$/.test(mention.preposition ?? '')) continue;
    if (!latest || first > firstDay(latest)!) latest = mention;
  }
  return latest;
}

function lead({ blocks, datesIn }: Clues): DateMention[] {
  return blocks
    .filter(({ role }) => role === 'body')
    .slice(0, LEAD)
    .flatMap(datesIn)
    .slice(0, LEAD_DATES);
}

/** The weekday printed next to a date: *Wednesday, January 18*, *January 18 (Wednesday)*. */
function weekdayBeside(clues: Clues, mention: DateMention): DateMention | null {
  const beside = lead(clues).find((other) => {
    if (other.weekday === null) return false;
    const gap = other.end <= mention.start ? [other.end, mention.start] : [mention.end, other.start];
    return /^[\s,(]{1,3}$/.test(clues.text.slice(gap[0], gap[1]));
  });
  return beside ?? null;
}

function inRole({ blocks, datesIn }: Clues, ...roles: Block['role'][]): DateMention[] {
  return blocks.filter(({ role }) => roles.includes(role)).flatMap(datesIn);
}

function words({ text }: Clues, { start, end }: Span): string {
  return text.slice(start, end).replace(/^(?:in|since|of|during|after|from|the) /i, '');
}

function inferred(found: Day, rule: string, values: Reason['with'], at?: Span): Known<PublishedDate> {
  const known: Known<PublishedDate> = {
    value: day(found),
    evidence: 'inferred',
    because: { rule, with: values },
  };
  return at ? { ...known, span: span(at) } : known;
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function day(value: Day): PublishedDate {
  return { day: value, precision: 'day' };
}
