import { describe, expect, test } from 'vitest';
import { eventDateOf, eventDates, read } from '@/geo/read';
import { weekdayOf } from '@/geo/read/dates/calendar';

const article = (text: string) => read({ path: 'a.txt', text }, { outlets: [] }).articles[0]!;
const show = (text: string) => {
  const whole = article(text);
  return eventDates(whole).map(
    ({ start, end, value, evidence }) =>
      `${whole.text.slice(start, end)} = ${value.day} ${value.precision} ${evidence}`,
  );
};

describe('when something happened', () => {
  test.each([
    ['date 2023-01-18 They met on Wednesday.', ['Wednesday = 2023-01-18 day inferred']],
    ['date 2023-05-01 On Saturday they met.', ['Saturday = 2023-04-29 day inferred']],
    ['date 2023-03-02 They met on Sunday.', ['Sunday = 2023-02-26 day inferred']],
    ['date 2023-01-02 They met on Saturday.', ['Saturday = 2022-12-31 day inferred']],
    ['date 2021-02-16 Clashes began on September 27.', ['September 27 = 2020-09-27 day inferred']],
    ['date 2021-02-16 On January 11 they met.', ['January 11 = 2021-01-11 day inferred']],
    ['date 2023-01-18 It was signed on Nov. 10, 2020.', ['Nov. 10, 2020 = 2020-11-10 day stated']],
    [
      'It flared up in September 2020 as in 1994.',
      ['September 2020 = 2020-09-01 month stated', 'in 1994 = 1994-01-01 year stated'],
    ],
  ])('%s', (text, expected) => expect(show(text)).toEqual(expected));

  test.each([
    'date 2023-01-18 They will meet on Friday.',
    'date 2023-01-18 They meet next week on Monday.',
    'date 2023-01-18 It stays shut until March 5.',
    'date 2023-01-18 Last Monday they met.',
    'It broke the 2020 declaration and the Conventions of 1949.',
    'They met on Wednesday.',
    'They met on March 1.',
    'date 2023-01-18 Earlier this month they met.',
  ])('is not guessed from: %s', (text) => expect(show(text)).toEqual([]));
});

test('a weekday is one of the seven days up to publication, whatever the day', () => {
  for (let date = 1; date <= 31; date++) {
    const published = `2023-03-${String(date).padStart(2, '0')}`;
    const [event] = eventDates(article(`date ${published} They met on Thursday.`));
    expect(weekdayOf(event!.value.day)).toBe(4);
    expect(event!.value.day <= published).toBe(true);
    expect(Date.parse(published) - Date.parse(event!.value.day)).toBeLessThan(7 * 86_400_000);
  }
});

describe('the date of what stands at some words', () => {
  const at = (text: string, words: string) => {
    const whole = article(text);
    const start = whole.text.indexOf(words);
    return eventDateOf(whole, { start, end: start + words.length }, eventDates(whole))?.value.day ?? null;
  };

  test('is the only one of their sentence', () => {
    const text =
      'date 2023-01-18 On Monday the pass was shut. On Tuesday the bridge was shut. The tunnel is open.';
    expect([at(text, 'pass'), at(text, 'bridge'), at(text, 'tunnel')]).toEqual([
      '2023-01-16',
      '2023-01-17',
      null,
    ]);
  });

  test('is left open where the sentence has two', () => {
    expect(at('date 2023-01-18 The pass was shut on Monday and the bridge on Tuesday.', 'pass')).toBeNull();
  });
});
