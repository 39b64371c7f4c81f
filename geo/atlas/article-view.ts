import { occurrencesOf } from '../text/occurrences';
import { type Article, CATEGORIES, type Category, COVERAGE, type Mark, type Span } from '../types';
import { sentencesOf } from './build-atlas';
import { cut } from './cut';
import { markOf } from './excerpts';
import { type IndexedAtlas, summaryOf } from './index-atlas';
import { everything } from './query';
import type { ArticleView, Passage } from './reader';

type Block = Article['blocks'][number];

/** Roles that a page prints; the headline stands in the page's own heading. */
const PRINTED: readonly Block['role'][] = ['standfirst', 'dateline', 'body', 'caption'];

/** Roles that are read for places, and that corrections count in. */
const READ: readonly Block['role'][] = ['headline', 'caption', 'dateline', 'body'];

/** One article as its outlet's rights allow it to be shown; `null` when the atlas has none of that id. */
export function viewArticle(atlas: IndexedAtlas, id: string): ArticleView | null {
  const index = atlas.articleById.get(id);
  if (index === undefined) return null;
  const record = atlas.data.articles[index]!;
  const text = atlas.data.text(index);
  const marks: Mark[] = [];
  for (let row = atlas.firstRow[index]!; row < atlas.firstRow[index + 1]!; row++)
    marks.push(markOf(atlas, row));

  const passages =
    record.rights === 'full' ? whole(record.blocks, text, marks) : aroundMentions(record.blocks, text, marks);
  const shown = passages.flatMap((passage) => (passage.kind === 'text' ? passage.marks : []));
  const read = record.blocks.filter(({ role }) => READ.includes(role));
  // Of the whole article: its headline counts, though nothing is marked in it.
  const count = (category: Category) => marks.filter((mark) => mark.category === category).length;
  const places = cut(atlas, { ...everything, article: id }).places;
  return {
    summary: summaryOf(
      atlas,
      index,
      places.reduce((sum, place) => sum + place.count, 0),
    ),
    article: record,
    outlet: atlas.data.outlets[atlas.outletById.get(record.outlet?.value ?? '') ?? -1] ?? null,
    passages,
    places,
    occurrences: Object.fromEntries(
      shown.map((mark) => {
        const words = text.slice(mark.start, mark.end);
        const before = occurrencesOf(text, read, words).filter(({ start }) => start <= mark.start);
        return [mark.number, Math.max(1, before.length)];
      }),
    ),
    categories: Object.fromEntries(CATEGORIES.map((category) => [category, count(category)])) as Record<
      Category,
      number
    >,
  };
}

function whole(blocks: Block[], text: string, marks: Mark[]): Passage[] {
  return blocks
    .filter(({ role }) => PRINTED.includes(role))
    .map((block) => passage(text, block, block.role, marks));
}

/** Sentences that mention a place, paragraph by paragraph; a gap says how many sentences it leaves out. */
function aroundMentions(blocks: Block[], text: string, marks: Mark[]): Passage[] {
  const mentions = marks.filter(({ category, place }) => COVERAGE.includes(category) && place !== null);
  const passages: Passage[] = [];
  for (const block of blocks.filter(({ role }) => PRINTED.includes(role))) {
    for (const sentence of sentencesOf({ text, blocks: [block] })) {
      const last = passages.at(-1);
      if (!mentions.some((mark) => mark.start < sentence.end && mark.end > sentence.start)) {
        if (last?.kind === 'gap') {
          last.end = sentence.end;
          last.sentences++;
        } else passages.push({ ...sentence, kind: 'gap', sentences: 1 });
      } else if (last?.kind === 'text' && last.start >= block.start && last.role === block.role) {
        passages[passages.length - 1] = passage(
          text,
          { start: last.start, end: sentence.end },
          block.role,
          marks,
        );
      } else passages.push(passage(text, sentence, block.role, marks));
    }
  }
  return passages;
}

function passage(text: string, span: Span, role: Block['role'], marks: Mark[]): Passage {
  return {
    kind: 'text',
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    role,
    marks: marks.filter(({ start, end }) => start >= span.start && end <= span.end),
  };
}
