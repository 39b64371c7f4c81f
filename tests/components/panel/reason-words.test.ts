import { expect, test } from 'vitest';
import { messages } from '@/components/messages';
import { type KnownPlace, reasonWords } from '@/components/panel/reason-words';
import type { Visit } from '@/components/ui/visit';
import type { Reason } from '@/geo/types';
import { place } from '../../fixtures/archive';

const visit = (locale: 'en' | 'hy' | 'ru') =>
  ({ locale, t: messages(locale), names: 'international', script: 'latin' }) as Visit;
const road: KnownPlace = place('Mountain road', 0, 0, {
  called: { hy: 'Լեռնային ճանապարհ' },
  geometries: [
    {
      geometry: { type: 'Point', coordinates: [0, 0] },
      from: null,
      to: null,
      label: 'by the pass',
      translations: { hy: 'լեռնանցքով' },
      precisionKm: 1,
      source: 'test',
    },
  ],
  statuses: [
    { text: 'Road closed.', translations: { hy: 'Ճանապարհը փակ է։' }, from: null, to: null, source: 'test' },
  ],
});
const known = new Map([['mountain-road', road]]);
const near: Reason = {
  rule: 'derive.spoken-of',
  with: { name: 'Mountain road' },
  places: { name: 'mountain-road' },
};
const anchor: Reason = {
  rule: 'read.date.anchor',
  with: { date: 'March 1', event: 'May 2', place: 'Mountain road', status: 'Road closed', day: '2022-05-02' },
  places: { place: 'mountain-road' },
};

test.each([
  ['hy', near, 'Լեռնային ճանապարհ'],
  ['ru', near, 'Mountain road'], // no name known: the English one
  ['en', near, 'Mountain road'],
  ['hy', { rule: 'derive.route-on', with: { day: '2022-05-02', label: 'by the pass' } }, 'լեռնանցքով'],
  ['ru', { rule: 'derive.route-on', with: { day: '2022-05-02', label: 'by the pass' } }, 'by the pass'],
  ['hy', anchor, '2022-05-02՝ Ճանապարհը փակ է)'],
  ['en', anchor, '2022-05-02: Road closed)'],
] as const)('In %s the reason %o has the words: %s', (locale, reason, words) => {
  expect(reasonWords(reason, known, visit(locale), road)).toContain(words);
});

test('A place that the atlas does not hold keeps its English name', () => {
  expect(reasonWords(near, new Map(), visit('hy'))).toContain('Mountain road');
});

test('Words of the article are quoted as they stand, though a route were called so', () => {
  const quoted = { rule: 'derive.words', with: { words: 'by the pass' } };
  expect(reasonWords(quoted, known, visit('hy'), road)).toContain('by the pass');
});

test('A rule without a message says nothing', () => {
  expect(reasonWords({ rule: 'no.such-rule' }, known, visit('hy'))).toBeNull();
});
