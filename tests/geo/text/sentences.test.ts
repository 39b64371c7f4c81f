import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sentences } from '@/geo/text/sentences';

vi.setConfig({ testTimeout: 30_000 }); // many runs, on a machine that may be busy

/** A text with a bar where one sentence ends and the next begins. */
function split(marked: string): { text: string; expected: string[] } {
  return { text: marked.replaceAll('|', ''), expected: marked.split('|').map((part) => part.trim()) };
}
const slices = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends where the bar stands', () => {
  test.each([
    'The road was closed. |It opened again in March.',
    'Was it closed? |Yes! |It was.',
    'She said “the road is closed.” |Nobody answered.',
    'They called the talks “encouraging news” and left. |The next round is in May.',
    '"It is open," he said. |"Come and see."',
    'The law (of 1999.) |Another one followed.',
    'It was over… |Then it began again.',
    'Trucks waited... |Drivers slept.',
    'He lives in the U.S. |The visit was short.',
    'It closed at 5 p.m. |In the evening it opened.',
    'It was signed by Acme Inc. |The price was not named.',
    'They met on Sept. 27. |Fighting went on.',
    'One ended.\n|Another began.',
    'A headline without a dot\n\n|A sentence with one.',
    'A headline without a dot\r\n\r\n|A sentence with one.',
    'Background\n|The war ended in 1994.',
    'The blockade goes on.|The only road is shut.',
    'It was “open.”|Then it closed.',
    'He went home.[4] |They stayed.',
    'Հայաստանը փակել է ճանապարհը։ |Այն բացվեց։',
    'Дорога закрыта. |Её открыли в марте.',
    'العبور ممنوع؟ |نعم.',
    'Emoji ends 😀. |Next one begins.',
  ])('%s', (marked) => {
    const { text, expected } = split(marked);
    expect(slices(text)).toEqual(expected);
  });
});

describe('no sentence ends within', () => {
  test.each([
    'U.S. Secretary of State met the U.S. ambassador to the U.N. General Assembly.',
    'Clashes erupted on Sept. 27, 2020, with the army.',
    'The agreement on Nov. 10, 2020, ended it.',
    'Mr. Gandhi and Dr. King read Prof. Einstein and Gen. Eisenhower.',
    'J. K. Rowling and George W. Bush were there.',
    'Post No. 4 stands at Mt. Murov near St. Louis.',
    'It costs 3.14 dollars, or 1,300.50 drams.',
    'Read tass.com or www.rferl.org for more.',
    'He asked “Why?” and left.',
    '“Really?” he asked.',
    'They waited … and waited.',
    'The band Wham! played on.',
    'From 9 a.m. to 5 p.m. the road is open.',
    'The town of Alexandria, La. is small.',
    'A line that a program wrapped after seventy letters or so goes on in\nlower case below.',
    'Version 2.0.1 of the map is out.',
    'The J.K. Building burned.',
    'The film shows Lt. Col. Custer and Sgt. York.',
    'Art. 5 and Sec. 3 apply, vs. Art. 6.',
    'Armenia vs. Azerbaijan was played in Tbilisi.',
  ])('%s', (sentence) => {
    expect(slices(sentence)).toEqual([sentence]);
  });
});

test('reads only between its bounds', () => {
  const text = 'One. Two. Three.';
  expect(sentences(text, 5, 9)).toEqual([{ start: 5, end: 9 }]);
});

test.each(['', ' ', '\n\n', '\u00a0'])('white space %j holds no sentence', (text) => {
  expect(sentences(text)).toEqual([]);
});

test('a no-break space counts as white space at the ends', () => {
  expect(slices('\u00a0One.\u00a0Two.\u00a0')).toEqual(['One.', 'Two.']);
});

const pieces = fc.constantFrom(
  'a',
  'The',
  'U.S.',
  'Mr.',
  '.',
  '!',
  '?',
  '…',
  '"',
  '”',
  '“',
  ' ',
  '\n',
  '\r\n',
  '\u00a0',
  '😀',
  'é',
  '1.5',
  ')',
  '(',
);
const wild = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((parts) => parts.join('')),
);

test('sentences are ordered, disjoint, inside the bounds, trimmed, and leave out white space alone', () => {
  fc.assert(
    fc.property(wild, fc.nat(50), fc.nat(200), (text, a, length) => {
      const from = Math.min(a, text.length);
      const to = Math.min(text.length, from + length);
      let at = from;
      for (const { start, end } of sentences(text, from, to)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
      expect(at).toBeLessThanOrEqual(to);
      expect(text.slice(at, to).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

describe('hostile repetition stays linear: twice the text, at most about twice the characters looked at', () => {
  test.each(['. ', 'A. ', '...', '"', '.”', '\n', ' \n', 'U.S. ', 'a', '?!', '.A', '\r\n \r\n', 'Mr. '])(
    '%j',
    (piece) => {
      const looked = (times: number) => {
        const counted = countReads(piece.repeat(times));
        sentences(counted.text as string, 0, piece.length * times);
        return counted.reads();
      };
      expect(looked(4000) / looked(2000)).toBeLessThan(2.2);
    },
  );
});

/** A text that counts how many characters were looked at one by one or in slices. */
function countReads(text: string): { text: unknown; reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(new String(text), {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      if (key === 'slice') {
        return (start: number, end: number) => {
          reads += end - start;
          return text.slice(start, end);
        };
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { text: proxy, reads: () => reads };
}
