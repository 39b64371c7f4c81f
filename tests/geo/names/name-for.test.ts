import { expect, test } from 'vitest';
import { nameFor, usualScript } from '@/geo/names';
import type { PlaceName } from '@/geo/types';

const names: PlaceName[] = [
  { text: 'Stepanakert', language: 'en', script: 'Latn', usedBy: 'armenian' },
  { text: 'Ստեփանակերտ', language: 'hy', script: 'Armn', usedBy: 'armenian' },
  { text: 'Khankendi', language: 'en', script: 'Latn', usedBy: 'azerbaijani' },
  { text: 'Xankəndi', language: 'az', script: 'Latn', usedBy: 'azerbaijani' },
  { text: 'Степанакерт', language: 'ru', script: 'Cyrl', usedBy: 'russian', to: '2023-09-20' },
];
const place = { name: 'Stepanakert', names };

test.each([
  ['international', 'latin', null, 'Stepanakert'],
  ['armenian', 'latin', null, 'Stepanakert'],
  ['armenian', 'native', null, 'Ստեփանակերտ'],
  ['azerbaijani', 'latin', null, 'Khankendi'],
  ['azerbaijani', 'native', null, 'Xankəndi'],
  ['russian', 'native', '2021-01-01', 'Степанакерт'],
  ['russian', 'native', '2024-01-01', 'Stepanakert'], // no longer in use on that day
] as const)('By the %s policy in %s letters on %s it is %s', (policy, script, day, text) => {
  expect(nameFor(place, policy, script, day).text).toBe(text);
});

const called = { hy: 'Ստեփանակերտ', az: 'Stepanakert', ru: 'Степанакерт' };

test.each([
  ['hy', null, 'Ստեփանակերտ'],
  ['az', null, 'Stepanakert'], // never Xankəndi, which is the first that the language has
  ['ru', null, 'Степанакерт'],
  ['ru', '1920-01-01', 'Степанакерт'],
  ['fr', null, 'Stepanakert'],
  ['en', null, 'Stepanakert'],
] as const)(
  'A reader of %s who chose nobody’s names reads on %s the international name as that language writes it: %s',
  (reader, day, text) => {
    expect(nameFor({ ...place, called }, 'international', 'latin', day, reader).text).toBe(text);
  },
);

test.each([
  ['az', 'azerbaijani', 'native', 'Xankəndi'],
  ['az', 'armenian', 'native', 'Ստեփանակերտ'],
  ['hy', 'azerbaijani', 'latin', 'Khankendi'],
] as const)(
  'A reader of %s who chose the %s forms in %s letters has them: %s',
  (reader, policy, script, text) => {
    expect(nameFor({ ...place, called }, policy, script, null, reader).text).toBe(text);
  },
);

test.each([
  ['ru', '2021-01-01', 'Степанакерт'],
  ['hy', null, 'Ստեփանակերտ'],
  ['ru', '2024-01-01', 'Stepanakert'], // no longer in use on that day
] as const)(
  'What we have no name of our own for goes on pages in %s on %s by the first that the language has: %s',
  (reader, day, text) => {
    expect(nameFor(place, 'international', 'latin', day, reader).text).toBe(text);
  },
);

test('In Latin letters a policy’s names are those that English readers know, never half of them Azerbaijani', () => {
  const only = { name: 'Seven districts', names: [{ text: '7 rayon', language: 'az', script: 'Latn' }] };
  expect(nameFor(only, 'azerbaijani', 'latin').text).toBe('Seven districts');
  expect(nameFor(only, 'azerbaijani', 'native').text).toBe('7 rayon');
});

test.each([
  ['russian', 'en', 'native'],
  ['armenian', 'en', 'latin'],
  ['armenian', 'hy', 'native'],
  ['azerbaijani', 'az', 'native'],
  ['azerbaijani', 'hy', 'latin'],
  ['international', 'hy', 'latin'],
] as const)('Unasked, %s names come on pages in %s in the %s script', (policy, reader, script) => {
  expect(usualScript(policy, reader)).toBe(script);
});

test('A place without other names keeps its own', () => {
  expect(nameFor({ name: 'Lagos', names: [] }, 'russian', 'native').text).toBe('Lagos');
});

const ours = { hy: 'Եվրոպական միություն', ru: 'Европейский союз' };
const union = { name: 'European Union', names: [], called: ours };

test.each([
  ['hy', 'international', 'Եվրոպական միություն'],
  ['ru', 'armenian', 'Европейский союз'], // no form of that side: the page's own
  ['az', 'international', 'European Union'], // nothing known
  ['en', 'international', 'European Union'],
] as const)(
  'What has no name in %s goes on its pages, under the %s policy, by ours: %s',
  (reader, policy, text) => {
    expect(nameFor(union, policy, 'latin', null, reader).text).toBe(text);
  },
);

test.each([
  ['ru', 'линия соприкосновения', 'Линия соприкосновения'],
  ['hy', 'շփման գիծ', 'Շփման գիծ'],
  ['nl', '’s-Hertogenbosch', '’s-Hertogenbosch'], // Latin letters are as their language has them
  ['ar', 'al-Hasakah', 'al-Hasakah'],
])('A name of %s that texts write as %s is printed as %s', (language, text, printed) => {
  const named = { name: 'Somewhere', names: [{ text, language, script: 'Zyyy' }] };
  expect(nameFor(named, 'international', 'latin', null, language).text).toBe(printed);
});
