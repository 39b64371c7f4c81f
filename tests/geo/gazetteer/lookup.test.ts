import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '@/geo/gazetteer';
import { anyText, entries, gazetteer, ids } from './fixture';

test.each([
  ['Georgia', ['georgia', 'georgia-united-states']], // homonyms, most prominent first
  ['GEORGIA', ['georgia', 'georgia-united-states']],
  ['Ga.', ['georgia-united-states']],
  ['Paris', ['paris', 'paris-texas']],
  ['Kiev', ['kyiv']],
  ['Київ', ['kyiv']],
  ['Sakartvelo', ['georgia']],
  ['Georgians', ['georgia']],
  ['U.S.', ['united-states', 'us']],
  ['Kyiv’s', ['kyiv']],
  ["St. John's", ['saint-johns']],
  ['St Johns', ['saint-johns']],
  ['Saint John', ['saint-john']],
  ["Saint John's", ['saint-johns']],
  ['New York', ['new-york-city']],
  ['Qubadlı', ['gubadli']], // only a transliteration finds it
  ['Şuşa', ['shusha']],
  ['Шуша', ['shusha']],
])('%s may mean %j', (name, expected) => {
  expect(ids(name)).toEqual(expected);
});

test.each(['Georgi', 'Geo', 'New', 'York', 'Par is', '', '…', 'Pariss', 'Kyivskyi', 'toString', '__proto__'])(
  '%s means no place',
  (name) => {
    expect(ids(name)).toEqual([]);
  },
);

test.each([
  ['Georgia', 0, 'main', true],
  ['georgia', 0, 'main', false],
  ['Georgian', 0, 'adjective', true],
  ['Georgians', 0, 'demonym', true],
  ['Kiev', 0, 'former', true],
  ['US', 0, 'abbreviation', true],
  ['us', 0, 'abbreviation', false],
  ['us', 1, 'main', false],
  ['Us', 1, 'main', true],
])('%s, match %i, is a name of type %s, exact: %s', (name, at, type, exact) => {
  expect(gazetteer.lookup(name)[at]).toMatchObject({ type, exact });
});

test('A transliteration says that it is one; a name as it stands does not', () => {
  expect(gazetteer.lookup('Qubadlı')[0]).toMatchObject({ loose: true, exact: false });
  expect(gazetteer.lookup('Gubadli')[0]).not.toHaveProperty('loose');
});

test('Places that did not ask for it are not found by transliteration', () => {
  expect(ids('Pariz')).toEqual([]);
});

test.each([
  ['new', true],
  ['new york', true],
  ['new york city', false],
  ['united', true],
  ['saint', true],
  ['baltic', true],
  ['york', false],
  ['georgia', false],
  ['', false],
])('A name goes on after "%s": %s', (key, expected) => {
  expect(gazetteer.isPrefix(key)).toBe(expected);
});

test('Every name of every place finds it, in capitals and with a possessive too', () => {
  for (const entry of entries)
    for (const name of [entry.name, ...(entry.names ?? []).map((other) => other.text)]) {
      expect(ids(name)).toContain(entry.id);
      expect(ids(name.toUpperCase())).toContain(entry.id);
      if (entry.id !== 'saint-john') expect(ids(`${name}'s`)).toContain(entry.id); // St. John's is another city
    }
});

test('Lookup and prefix answer any text, the same twice, most prominent first', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constantFrom(...entries.map((e) => e.name))), (name) => {
      const found = gazetteer.lookup(name);
      expect(gazetteer.lookup(name)).toEqual(found);
      const ranks = found.map((match) => gazetteer.at(match.index).prominence);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      expect(typeof gazetteer.isPrefix(normalise(name))).toBe('boolean');
    }),
  );
});
