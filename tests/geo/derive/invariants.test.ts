import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describedIn } from '@/geo/derive';
import type { Place } from '@/geo/types';
import { articleOf, context, namesIn, readingsOf } from './marking';

/** Pieces of which texts are made: what the rules look for, and what disturbs them. */
const WORDS = (
  "the a their its Armenia Azerbaijan Armenian Azerbaijani Iran Iraq Karabakh Lachin corridor Goris Mali Baku 's ’s border " +
  'region regions area road enclave checkpoint border between and of to from with linking only seven adjacent 30 km south ' +
  'north-east northern coast near headquarters peacekeeping Russian line contact in on . , ( ) — - “ ” \n \n\n \r\n \u00a0 𝒳 é́ 👩‍👩‍👧 ﬁ'
).split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

test('Any text: spans lie in it in order, apart from each other, on no half character; same text, same readings', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 200 })), (words) => {
      const found = readingsOf(words);
      let end = 0;
      for (const { mention, place, confidence, because } of found) {
        expect(mention.category).toBe('descriptive');
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(because.length).toBeGreaterThan(0);
        if (place?.derivedFrom) expect(place.geometries[0]!.precisionKm).toBeGreaterThan(0);
      }
      expect(end).toBeLessThanOrEqual(articleOf(words).text.length);
      expect(readingsOf(words)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('Offsets are those of the text, past what takes two units, marks, line ends and hard spaces', () => {
  const before = '𝒳 👩‍👩‍👧 e\u0301\r\n';
  const article = articleOf(`${before}Iran met Iraq at\u00a0the border between Iran and\u00a0Iraq.`);
  const [found] = describedIn(article, namesIn(article.text), context);
  expect(article.text.slice(found!.mention.start, found!.mention.end)).toBe(
    'the border between Iran and\u00a0Iraq',
  );
});

test('Named readings are left as they are', () => {
  const article = articleOf('Iran and Iraq closed the border between Iran and Iraq.');
  const named = namesIn(article.text);
  const copy = structuredClone(named);
  describedIn(article, named, context);
  expect(named).toEqual(copy);
});

test('Only what is read for places is described: no metadata, no navigation', () => {
  const article = articleOf('Iran met Iraq. The border was closed. The border was open.');
  const cut = article.text.indexOf(' The border was open');
  article.blocks = [
    { start: 0, end: cut, role: 'body' },
    { start: cut + 1, end: article.text.length, role: 'navigation' },
  ];
  expect(describedIn(article, namesIn(article.text), context)).toHaveLength(1);
});

test('A context can leave rules out', () => {
  const text = 'Rain fell at the border between Iran and Iraq, near Goris.';
  expect(readingsOf(text)).toHaveLength(2);
  expect(readingsOf(text, { ...context, without: new Set(['derive.border']) })).toHaveLength(1);
});

test('An empty article has no descriptions', () => expect(readingsOf('')).toEqual([]));

test.each([
  'Iran met Iraq on the road from Goris to Sisian. Armenia is near. ',
  'the border ',
  'Iran the border and Iraq the region ',
  'Iran and Iraq. The enclave, the road and the corridor. ',
  'seven adjacent ',
  'international common shared ',
  '30 km of ',
  'Goris - ',
  'the only road linking Goris ',
])('Work grows with the text, not with its square: %s', (piece) => {
  // Counted, not timed: how often anything is asked of a named place.
  const looks = (copies: number) => {
    const article = articleOf(piece.repeat(copies));
    let count = 0;
    const get = (place: Place, key: string | symbol) => {
      count++;
      return Reflect.get(place, key);
    };
    const watched = new Map<Place, Place>();
    const named = namesIn(article.text).map((reading) => {
      const place = watched.get(reading.place!) ?? new Proxy(reading.place!, { get });
      watched.set(reading.place!, place);
      return { ...reading, place };
    });
    describedIn(article, named, context);
    return count;
  };
  const [once, twice] = [looks(300), looks(600)];
  expect(twice).toBeLessThanOrEqual(once * 2.3);
});
