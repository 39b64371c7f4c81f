import { describe, expect, test } from 'vitest';
import { labelHeadline, structure } from '@/geo/read/structure';
import { mark, unmark } from '../marked';

const headed = (
  marked: string,
  role: 'headline' | 'headline-repeat' | 'standfirst',
  known: string | null = null,
) => {
  const text = unmark(marked);
  return mark(text, labelHeadline(structure(text), text, known), role);
};

describe('the headline', () => {
  test.each([
    '⟦Talks on the road resume⟧\n\nThey met on Monday.',
    'All news\n\n⟦Talks on the road resume⟧\n\nThey met on Monday.',
    '⟦Who holds the road?⟧\nNobody does.',
    '⟦Minister says “the road is open”⟧\nIt is not.',
    '⟦1,300 mines found near the bridge⟧\nThey were cleared.',
    // a page's labels around it
    'The Hill Post\nNews from here\n⟦Talks on the mountain road resume⟧\nPolitics\n\nThey met on Monday.',
    // printed twice, among other lines
    'The pass in winter and in spring\n⟦Talks on the road resume⟧\nVideo\nTalks on the road resume\nThey met on Monday.',
    // the second is the first without the name of the site
    'Talks on the road resume - Hillpost.example\n\n⟦Talks on the road resume⟧\n\nThey met on Monday.',
    '⟦Ճանապարհը փակ է երկու շաբաթ⟧\nԱյն կբացվի մարտին։',
  ])('%s', (marked) => expect(headed(marked, 'headline')).toBe(marked));

  test.each([
    'They met on Monday.\nThey will meet again.',
    'BAKU, February 16. /TASS/. They met.\nThey will meet again.',
    'Trucks wait. (EPA Photo)\nThey met on Monday.',
    'No sentence follows this line',
    'Short line\nThey met on Monday.',
    'flour\nfuel\nmedicine\nThey met on Monday.',
    '- a list begins with this item\nThey met on Monday.',
    'The items are:\nA road is one.',
    'One sentence ends here. Another has no dot\nThey met on Monday.',
    `${'word '.repeat(40)}\nThey met on Monday.`,
  ])('none in: %s', (text) => expect(headed(text, 'headline')).toBe(text));

  test('printed again, it is a repeat, and known from elsewhere it is found', () => {
    const text = 'Talks On The Road Resume\n\n⟦TALKS ON THE ROAD RESUME⟧\n\nThey met on Monday.';
    expect(headed(text, 'headline-repeat')).toBe(text);
    expect(headed('⟦Talks resume.⟧\nThey met.', 'headline', 'Talks resume')).toBe(
      '⟦Talks resume.⟧\nThey met.',
    );
  });
});

describe('the standfirst', () => {
  test.each([
    'Talks on the road resume\n\n⟦Both sides met on Monday for the first time in a year⟧\n\nThe talks were short.',
    'Talks on the road resume\n\n⟦Both sides met on Monday.⟧\n\nBAKU, May 5. /TASS/. The talks were short.',
  ])('%s', (marked) => expect(headed(marked, 'standfirst')).toBe(marked));

  test.each([
    'Talks on the road resume\n\nBoth sides met on Monday.\n\nThe talks were short.',
    'They met on Monday.\nBoth sides met on Monday for the first time\nThe talks were short.',
  ])('none in: %s', (text) => expect(headed(text, 'standfirst')).toBe(text));
});
