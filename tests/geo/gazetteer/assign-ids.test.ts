import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignIds } from '@/geo/gazetteer';

test('The most prominent of a name has the bare slug, the others say where they lie', () => {
  expect(
    assignIds([
      { name: 'Paris', prominence: 0.5, countryName: 'United States', divisionName: 'Texas' },
      { name: 'Paris', prominence: 0.8, countryName: 'France', divisionName: 'Île-de-France' },
      { name: 'Paris', prominence: 0.4, countryName: 'United States', divisionName: 'Texas' },
      { name: 'Georgia', prominence: 0.7, countryName: 'United States' },
      { name: 'Georgia', prominence: 0.9 },
    ]),
  ).toEqual(['paris-texas', 'paris', 'paris-united-states', 'georgia-united-states', 'georgia']);
});

test('An id settled by hand is never given away', () => {
  expect(
    assignIds([
      { name: 'Baku', prominence: 0.9 },
      { name: 'Bakı', prominence: 0.1, id: 'baku' },
    ]),
  ).not.toContain(undefined);
  expect(
    assignIds([
      { name: 'Baku', prominence: 0.9, geonameId: 587084 },
      { name: 'x', prominence: 0.1, id: 'baku' },
    ]),
  ).toEqual(['baku-587084', 'baku']);
});

test.each([
  ['Saint-Étienne', 'saint-etienne'],
  ['The Hague', 'the-hague'],
  ["Xi'an", 'xian'],
  ['Łódź', 'lodz'],
  ['Frankfurt (Oder)', 'frankfurt-oder'],
])('%s becomes %s', (name, id) => {
  expect(assignIds([{ name, prominence: 0.5 }])).toEqual([id]);
});

test('Ids are unique and safe in an address, whatever the names', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Paris', 'Springfield', 'Москва', '---'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, prominence: fc.double({ min: 0, max: 1, noNaN: true }) })),
      (places) => {
        const ids = assignIds(places);
        expect(new Set(ids).size).toBe(places.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      },
    ),
  );
});
