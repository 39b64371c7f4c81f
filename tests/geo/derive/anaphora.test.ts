import { describe, expect, test } from 'vitest';
import { context, readingsOf, remark } from './marking';

describe('Words that point back', () => {
  test.each([
    '(2023-01-18) The Lachin corridor is blocked. Cars use [the corridor](lachin-corridor) every day.',
    '(2023-01-18) The Lachin corridor is blocked. No truck travels [the road](lachin-corridor).',
    'Nagorno-Karabakh is cold. Russians came to [the region](nagorno-karabakh).',
    'Nagorno-Karabakh is cold. Food is scarce in [the enclave](nagorno-karabakh).',
    'Nagorno-Karabakh is cold. [The mainly ethnic Armenian enclave](nagorno-karabakh) lacks food.',
    'Nagorno-Karabakh is cold. [The Armenian-dominated region](nagorno-karabakh) lacks food.',
    'Nagorno-Karabakh is cold. [The breakaway region](nagorno-karabakh) lacks food.',
    'Gaza Strip hospitals lack fuel. Aid reached [the enclave](gaza-strip).',
    'Russia annexed Crimea. Tourists left [the peninsula](crimea).',
    'Fighting shook Donetsk. Shells fell across [the province](donetsk).',
    'Lake Sevan froze. Fishermen walked on [the lake](lake-sevan).',
    '(2023-01-18) Karabakh is cut off by [the only road linking Karabakh to Armenia](lachin-corridor). Cars used [the corridor](lachin-corridor).',
    // News sets a sentence to a paragraph.
    'Nagorno-Karabakh is cold.\n\nRussians came to [the region](nagorno-karabakh).',
    'Diplomats toured the South Caucasus. Armenia and Azerbaijan want roads across [the entire region](south-caucasus).',
  ])('%s', (marked) => expect(remark(marked)).toBe(marked));
});

describe('Words that point at nothing', () => {
  test.each([
    'Armenia and Azerbaijan discussed security in the region.',
    'Baku is windy. The corridor was dark.',
    'The Lachin corridor is blocked. Peace is some way down the road.',
    'The Lachin corridor is blocked. The road to peace is long.',
    'The Lachin corridor is blocked. The road ahead is hard.',
    'Nagorno-Karabakh is cold. A region in Spain is warm.',
    'Gaza Strip hospitals lack fuel. Aid reached the peninsula.',
    'Nagorno-Karabakh is cold. The northern region is warm.',
    'Nagorno-Karabakh is cold. The Black Sea region is warm.',
    'Nagorno-Karabakh is cold. The Armenian region votes.', // any of Armenia's
    'Nagorno-Karabakh is cold. The region around Kyiv is warm.',
    'Nagorno-Karabakh is cold. Shots were heard in Goris. Police searched the area.', // about the town
    'Nagorno-Karabakh is cold. It snows. It rains. The region sleeps.', // named once, and too long ago
    'Nagorno-Karabakh is cold. He paid a visit to the region.', // to a larger one
    'Peace came to Nagorno-Karabakh and to the region.', // another than it
    'Nagorno-Karabakh is cold. The area of law is old.',
    'Nagorno-Karabakh is cold. The area code is 26.',
    'Nagorno-Karabakh is cold. The enclave residents fled.',
    'The Lachin corridor is blocked. The road signs are new.',
    'Nagorno-Karabakh is cold. It snows. It rains. It hails. It freezes. It thaws. The region sleeps.',
    'Nagorno-Karabakh is cold. Snow fell. More fell later.\n\nTransport was discussed in the region.',
  ])('%s', (sentence) => expect(remark(sentence)).toBe(sentence));
});

test.each([
  ['Fighting shook Donetsk and Luhansk. Shells fell across [the province](?).', ['luhansk', 'donetsk']],
  [
    'Russia holds Crimea and the Gaza Strip is besieged. Nothing moves in [the territory](?).',
    ['crimea', 'gaza-strip'],
  ],
])('Two that stand alike are declined: %s', (marked, ids) => {
  expect(remark(marked)).toBe(marked);
  const [reading] = readingsOf(marked);
  expect(reading!.runnersUp.map(({ place }) => place).toSorted()).toEqual(ids.toSorted());
  expect(reading!.because).toEqual([{ rule: 'derive.two-candidates', with: { count: 2 } }]);
});

test('The whole region is the atlas’s own when none is named that holds the countries', () => {
  const atlas = {
    ...context,
    region: {
      id: 'south-caucasus',
      name: 'South Caucasus',
      bbox: [40, 38.2, 50.6, 43.6] as [number, number, number, number],
      countries: ['AM', 'AZ', 'GE'],
    },
  };
  const marked =
    'Armenia and Azerbaijan will unblock all transport connections in [the region](south-caucasus).';
  expect(remark(marked, atlas)).toBe(marked);
  expect(remark(marked)).toBe(marked.replace(/\[|\]\(.*?\)/g, '')); // no region, no guess
  const elsewhere = 'Poland and Belarus will unblock all transport connections in the region.';
  expect(remark(elsewhere, atlas)).toBe(elsewhere);
});
