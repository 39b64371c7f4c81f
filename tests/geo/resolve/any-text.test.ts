import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '@/geo/gazetteer';
import { geoparseBatch, type PlainArticle } from '@/geo/geoparse-batch';
import { recognize } from '@/geo/recognize';
import type { Reading } from '@/geo/types';
import { context, readingsOf } from '../../fixtures/marked';

const sample =
  'BAKU, February 16. /TASS/. Azerbaijan’s Foreign Minister spoke in Geneva. In Springfield, Illinois, rain fell on Main Street; New York Gov. Cuomo, 52, left for Paris.';

const plain = (id: number, text: string, domain: string | null = null): PlainArticle => ({
  id,
  text,
  domain,
  date: null,
});

function batch(articles: PlainArticle[], gazetteer: Gazetteer = context.gazetteer) {
  const done: [PlainArticle['id'], Reading[]][] = [];
  const failed: PlainArticle['id'][] = [];
  geoparseBatch(
    articles,
    { ...context, gazetteer },
    ({ id }, readings) => done.push([id, readings]),
    ({ id }) => failed.push(id),
  );
  return { done, failed };
}

describe('Whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Baku',
      'New York',
      'St. ',
      '’s ',
      ', ',
      '. ',
      '\r\n',
      '\u00a0',
      '𝒜',
      'e\u0301',
      'U.S.',
      '(',
      ')',
      '-',
      'Lake ',
      'Highway 9 ',
    ),
    fc.string({ maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('readings are slices, in order, and apart', () => {
    fc.assert(
      fc.property(text, (any) => {
        const readings = readingsOf(any);
        const wrong = readings.filter(({ mention: { start, end }, confidence }, index) => {
          const words = any.slice(start, end);
          const apart = start >= (readings[index - 1]?.mention.end ?? 0) && end > start && end <= any.length;
          return !apart || words.trim() !== words || !(confidence >= 0 && confidence <= 1);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the same text has the same readings', () => {
    expect(readingsOf(sample)).toEqual(readingsOf(sample));
  });

  test('what stands before a text moves its readings and nothing else', () => {
    const moved = readingsOf(`${' '.repeat(17)}${sample}`);
    const still = readingsOf(sample);
    expect(moved.map(({ mention }) => mention.start - 17)).toEqual(still.map(({ mention }) => mention.start));
    expect(moved.map(({ place }) => place?.id)).toEqual(still.map(({ place }) => place?.id));
  });
});

describe('Hostile repetition costs what the text is long', () => {
  /** Look-ups that reading a text takes: the unit of work, free of the machine's moods. */
  function lookups(text: string): number {
    let count = 0;
    const counting: Gazetteer = {
      ...context.gazetteer,
      lookup: (name) => {
        count++;
        return context.gazetteer.lookup(name);
      },
      isPrefix: (key) => {
        count++;
        return context.gazetteer.isPrefix(key);
      },
    };
    recognize(text, [{ start: 0, end: text.length }], { ...context, gazetteer: counting });
    return count;
  }

  test.each([
    'New York ',
    'San ',
    'A. ',
    'St. ',
    'Saint ',
    'U.S.',
    'Baku, ',
    'and ',
    'The ',
    "'s ",
    'Lake Lake ',
    '((((',
    'é',
  ])('%s', (unit) => {
    const once = lookups(unit.repeat(1000));
    const twice = lookups(unit.repeat(2000));
    expect(twice).toBeLessThanOrEqual(2.3 * Math.max(once, 10));
  });
});

describe('Articles read together', () => {
  test('keep their order and their ids', () => {
    const { done } = batch([plain(1, 'Rain fell in Lagos.'), plain(2, ''), plain(3, 'Rain fell in Paris.')]);
    expect(done.map(([id, readings]) => [id, readings.map(({ place }) => place?.id)])).toEqual([
      [1, ['lagos']],
      [2, []],
      [3, ['paris']],
    ]);
  });

  test('one that fails takes no other with it', () => {
    const broken: Gazetteer = {
      ...context.gazetteer,
      lookup: (name) => {
        if (name === 'Boom') throw new Error('The gazetteer is broken here.');
        return context.gazetteer.lookup(name);
      },
    };
    const { done, failed } = batch(
      [
        plain(1, 'Rain fell in Lagos.', 'a.com'),
        plain(2, 'Rain fell in Boom.', 'a.com'),
        plain(3, 'Rain fell in Paris.', 'a.com'),
      ],
      broken,
    );
    expect(failed).toEqual([2]);
    expect(done.map(([id, readings]) => [id, readings.length])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  test('teach where their outlet is at home', () => {
    const texts = [
      'The council of Sherman met in Denison, Texas. Bonham and McKinney sent guests.',
      'A storm crossed Grayson County, Texas, and reached Paris by night.',
      'Paris High School beat Sherman on Friday. Fans came from Bonham and Honey Grove.',
      'The mayor of Paris spoke. Deputies from Lamar County, Texas, listened.',
    ];
    const paris = (articles: PlainArticle[]) => {
      const [, readings] = batch(articles).done.at(-1)!;
      return readings.find(({ place }) => place?.name.startsWith('Paris'))?.place?.country;
    };
    const local = texts.map((text, index) => plain(index, text, 'local.example'));
    const text = 'In Paris, a fire closed a school.';
    expect(paris([...local, plain(9, text, 'local.example')])).toBe('US');
    expect(paris([...local, plain(9, text, 'other.example')])).toBe('FR');
  });
});
