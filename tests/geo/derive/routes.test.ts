import { describe, expect, test } from 'vitest';
import { readingsOf, remark } from './marking';

describe('A road, railway or corridor between two places', () => {
  test.each([
    '(2023-01-18) Traffic stopped on [the only road linking Karabakh to Armenia](lachin-corridor).',
    '(2023-03-02) [The only road linking Azerbaijan’s Nagorno-Karabakh region to Armenia](lachin-corridor) is blocked.',
    '(2023-05-01) It is [the only land route linking Armenia and the Armenian-dominated Nagorno-Karabakh region](lachin-corridor).',
    '(2023-01-18) Lorries use [the corridor that connects Armenia with Nagorno-Karabakh](lachin-corridor).',
    '(2023-01-18) Nagorno-Karabakh is cold. Nothing moves on [the sole road connecting the region with Armenia](lachin-corridor).',
    '(2021-03-01) Peacekeepers patrol [the road from Goris to Stepanakert](lachin-corridor).',
    '(2023-06-15) [The only highway connecting Stepanakert to Yerevan](lachin-corridor) was blocked.',
    '(2023-06-15) [The sole lifeline between Armenia and the breakaway region of Nagorno-Karabakh](lachin-corridor) was cut.',
    '(2023-06-15) They blocked [the Stepanakert-Goris road](lachin-corridor).',
    '(2023-06-15) They built a gate on [the Lachin-Khankendi road](lachin-corridor).',
    'A lorry fell off [the road between Lagos and Ibadan](road-ibadan-lagos).',
    'Robbers stopped cars on [the Lagos-Ibadan highway](road-ibadan-lagos).',
    'Robbers stopped cars on [the Lagos–Ibadan highway](road-ibadan-lagos).',
    'Trains run again on [the railway line from Kyiv to Kharkiv](railway-kharkiv-kyiv).',
    'Jihadists hold [the main road between Gao and Timbuktu](road-gao-timbuktu).',
    'Aid moved along [the humanitarian corridor from Aleppo to Idlib](route-aleppo-idlib).',
  ])('%s', (marked) => expect(remark(marked)).toBe(marked));
});

describe('No road', () => {
  test.each([
    'The road to peace between Armenia and Azerbaijan is long.',
    'The airline opened a new route from Lagos to Kyiv.', // through the air
    'He drove from Lagos to Ibadan.',
    'Talks linking Iran to Iraq continue.',
    'The Lachin corridor, connecting Armenia and Nagorno-Karabakh, was open.', // said of a name
    'The Lachin Corridor, which connects Armenia with Nagorno-Karabakh, was open.',
    'There is a link between Lagos and crime.',
    'The line between Iran and Iraq is a matter of taste.',
    'The road between war and peace is long.',
    'Its corridors of power lead from Kyiv to nowhere.',
    'The direct connection between Baku and the protest was denied.',
  ])('%s', (sentence) => expect(remark(sentence)).toBe(sentence));
});

test.each([
  ['2021-02-16', 'by Zabukh and Lachin town'],
  ['2022-08-29', 'by Zabukh and Lachin town'],
  ['2022-08-30', 'temporary road'],
  ['2023-01-18', 'temporary road'],
  ['2023-04-01', 'by Kornidzor'],
  ['2023-05-01', 'by Kornidzor'],
])('On %s the reason names the route in use: %s', (day, label) => {
  const [reading] = readingsOf(`(${day}) the only road linking Karabakh to Armenia`);
  expect(reading!.place!.id).toBe('lachin-corridor');
  expect(reading!.because).toContainEqual({ rule: 'derive.route-on', with: { label, day } });
});

test('After the corridor has ended, the same words no longer mean it', () => {
  const [reading] = readingsOf('(2024-06-01) the only road linking Karabakh to Armenia');
  expect(reading!.place!.id).toBe('road-armenia-nagorno-karabakh');
});

test('A road known by its ends alone is a straight line, and says how far it may be off', () => {
  const [reading] = readingsOf('the road between Lagos and Ibadan');
  const [geometry] = reading!.place!.geometries;
  expect(geometry!.geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [3.9058, 7.3878],
      [3.3792, 6.5244],
    ],
  });
  // 112 km apart by the haversine formula.
  expect(geometry!.precisionKm).toBeCloseTo(28, 0);
  expect(reading!.place).toMatchObject({
    kind: 'road',
    name: 'Road between Ibadan and Lagos',
    derivedFrom: ['ibadan', 'lagos'],
  });
});
