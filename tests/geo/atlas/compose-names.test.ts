import { expect, test } from 'vitest';
import { composeNames } from '@/geo/atlas/compose-names';
import type { Place } from '@/geo/types';
import { place } from '../../fixtures/archive';

const oslo = place('Oslo', 11, 60);
const near = (name: string, of: string): Place =>
  place(name, 11, 60, { composed: { rule: 'name.near' }, derivedFrom: [of] });
const nearOslo = near('Near Oslo', 'oslo');
const names = (...places: Place[]) =>
  composeNames(places, ({ rule }, [part]) => ({ ru: `${rule} ${part!.called?.ru ?? part!.name}` })).map(
    ({ called }) => called?.ru ?? null,
  );

test.each([
  ['A derived place is named by its parts', [oslo, nearOslo], [null, 'name.near Oslo']],
  ['and so is one that comes before its parts', [nearOslo, oslo], ['name.near Oslo', null]],
  [
    'One that is derived from a derived one has the whole name',
    [oslo, nearOslo, near('Nearer', 'near-oslo')],
    [null, 'name.near Oslo', 'name.near name.near Oslo'],
  ],
  ['One whose part is not there keeps its own', [nearOslo], [null]],
  ['What nobody derived is left as it is', [oslo], [null]],
] as const)('%s', (_, places, expected) => {
  expect(names(...places)).toEqual(expected);
});

test('Two that are derived from each other end', () => {
  expect(names(near('A', 'b'), near('B', 'a'))).toHaveLength(2);
});
