import { describe, expect, test } from 'vitest';
import { storyStarts, structure } from '@/geo/read/structure';

/** The text with a bar where a further story begins. */
function parted(marked: string): string {
  const text = marked.replaceAll('‖', '');
  const blocks = structure(text);
  return storyStarts(blocks, text)
    .map((index) => blocks[index]!.start)
    .reverse()
    .reduce((result, at) => `${result.slice(0, at)}‖${result.slice(at)}`, text);
}

describe('a further story begins', () => {
  test.each([
    'The mission was agreed.\n\n‖Ministers discuss reopening the mountain road\n\nMinisters met on Wednesday and discussed how to reopen the mountain road, a spokesman said.',
    'The mission was agreed.\n\n‖Ministers discuss reopening the mountain road\n\nBAKU, May 5. /TASS/. The talks were short.',
    'date 2023-01-18 The mission was agreed.\n‖date 2023-01-19 The road was opened.',
    'One ended.\n\n‖Ministers discuss reopening the mountain road\n\nMinisters discussed reopening the mountain road on May 5.\n\n‖Farmers return to villages along the border\n\nThe farmers returned to their villages along the border on Sunday.',
  ])('%s', (marked) => expect(parted(marked)).toBe(marked));

  test.each([
    // a crosshead
    'The mission was agreed.\n\nBackground\n\nThe war ended in 1994.',
    'The mission was agreed.\n\nA long road back\n\nThe road was opened on Monday.',
    // says other words than the paragraph below it
    'The mission was agreed.\n\nMinisters discuss reopening the mountain road\n\nOn Monday a farmer sold his cows.',
    // names no day
    'The mission was agreed.\n\nMinisters discuss reopening the mountain road\n\nMinisters often discuss reopening the mountain road.',
    // the line before it goes on
    'The mission was agreed, and\n\nMinisters discuss reopening the mountain road\n\nMinisters discussed reopening the mountain road on Monday.',
    // the headline at the top
    'Ministers discuss reopening the mountain road\n\nMinisters discussed reopening the mountain road on Monday.',
    // a sentence
    'The mission was agreed.\n\nMinisters discuss reopening the mountain road.\n\nMinisters discussed reopening the mountain road on Monday.',
  ])('none in: %s', (text) => expect(parted(text)).toBe(text));
});
