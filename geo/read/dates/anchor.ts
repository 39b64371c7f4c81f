import { sentences } from '../../text/sentences';
import type { Article, Day, Span } from '../../types';
import { textSpans } from '../spans';
import { firstAfter, parseDay } from './calendar';
import { type DateMention, dateMentions } from './mentions';

/** A dated fact about a place that an article names: when a status of it began. */
export interface Anchor {
  day: Day;
  /** What began then: `Road blocked near Shusha.` */
  text: string;
  /** Name of the place. */
  place: string;
  id: string;
}

/** Paragraphs in which a report says when. */
const LEAD = 2;
/** Letters that two forms of a word share: *blocked*, *blockade*. */
const STEM = 5;

/**
 * The article with its year found, where it prints none: its text must date something that a status
 * of one of its places dates too (*blocked since December 12*, and the road was blocked from
 * 2022-12-12). The day its first paragraphs report (*on March 1*) is then the first such day
 * after the anchor, and it was published in that month. An article that has a date, or whose
 * anchors disagree on the year, comes back as it is.
 */
export function anchorDate(article: Article, anchors: readonly Anchor[]): Article {
  if (article.published) return article;
  const bodies = textSpans(article).filter(({ role }) => role === 'body' || role === 'standfirst');
  const reported = bodies
    .slice(0, LEAD)
    .flatMap(({ start, end }) => dateMentions(article.text, start, end))
    .find((mention) => isDayWithoutYear(mention) && (mention.preposition ?? 'on') === 'on');
  if (!reported) return article;

  const tied = bodies.flatMap((span) => matches(article, span, anchors));
  const first = tied[0];
  if (
    !first ||
    tied.some(({ anchor }) => anchor.day !== first.anchor.day && year(anchor.day) !== year(first.anchor.day))
  ) {
    return article;
  }
  const day = firstAfter(first.anchor.day, reported.month!, reported.date!, null);
  if (!day) return article;
  return {
    ...article,
    published: {
      value: { day, precision: 'month' },
      evidence: 'inferred',
      because: {
        rule: 'read.date.anchor',
        with: {
          date: words(article, reported),
          event: words(article, first.mention),
          place: first.anchor.place,
          status: first.anchor.text.replace(/\.$/, ''),
          day: first.anchor.day,
        },
        places: { place: first.anchor.id },
      },
      span: { start: reported.start, end: reported.end },
    },
  };
}

/** Dates of a block that an anchor shares in month and day, in a sentence that shares a word with it. */
function matches(
  article: Article,
  { start, end }: Span,
  anchors: readonly Anchor[],
): { mention: DateMention; anchor: Anchor }[] {
  const mentions = dateMentions(article.text, start, end).filter(
    (mention) => isDayWithoutYear(mention) && /^(?:since|on|from|after)$/.test(mention.preposition ?? ''),
  );
  if (mentions.length === 0) return [];
  const around = sentences(article.text, start, end);
  return mentions.flatMap((mention) => {
    const sentence = around.find((span) => span.start <= mention.start && mention.end <= span.end) ?? mention;
    const said = stems(article.text.slice(sentence.start, sentence.end));
    return anchors
      .filter(({ day, text, place }) => {
        const parsed = parseDay(day);
        if (parsed?.month !== mention.month || parsed?.date !== mention.date) return false;
        const named = stems(place);
        return [...stems(text)].some((stem) => said.has(stem) && !named.has(stem));
      })
      .map((anchor) => ({ mention, anchor }));
  });
}

function isDayWithoutYear({ date, year }: DateMention): boolean {
  return date !== null && year === null;
}

function year(day: Day): string {
  return day.slice(0, 4);
}

function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));
}

function words({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}
