import { describe, expect, test } from 'vitest';
import { remark } from './marking';

describe('A place known by what it is, whose it is and where', () => {
  test.each([
    '(2023-05-01) Azerbaijan set up [a border checkpoint](lachin-checkpoint) in the Lachin corridor.',
    '(2023-05-01) He spoke of [an Azerbaijani checkpoint](lachin-checkpoint) on the Lachin corridor.',
    '(2023-06-01) Azerbaijan opened [a checkpoint](lachin-checkpoint) at the Hakari bridge.',
    '(2023-06-01) Azerbaijan closed the Lachin corridor. Cars turned back at [the checkpoint](lachin-checkpoint).',
    '(2023-06-15) The Lachin corridor has been shut. Armenia said [the checkpoint](lachin-checkpoint) violated the ceasefire.',
    '(2023-03-02) They met at [the headquarters of the Russian peacekeeping forces stationed in Karabakh](russian-peacekeepers-hq).',
    '(2023-03-02) They met in Karabakh, at [the headquarters of Russian peacekeepers](russian-peacekeepers-hq).',
    '(2023-05-01) In Azerbaijan, [the Russian-Turkish monitoring center](russian-turkish-monitoring-centre) was informed.',
    '(2021-03-01) In Azerbaijan, [the Turkish-Russian monitoring centre](russian-turkish-monitoring-centre) opened.',
    '(2021-02-16) [Russian observation points](russian-observation-posts) stand along [the line of contact in Nagorno-Karabakh](line-of-contact).',
    '(2021-02-16) Nagorno-Karabakh was calm along [the contact line](line-of-contact).',
    '(2023-05-01) Azerbaijan installed [a checkpoint](lachin-checkpoint) at the start of the Lachin corridor.',
    '(2022-11-15) Troops crossed [the line of contact](line-of-contact) and took the heights by Askeran.',
    'Armenian forces withdrew from [the districts around Nagorno-Karabakh](seven-adjacent-districts).',
    'Armenia took Karabakh and [seven adjacent regions](seven-adjacent-districts).',
    'Armenia took Nagorno-Karabakh and [the seven surrounding districts](seven-adjacent-districts).',
    '(2020-10-01) Azerbaijan lost Nagorno-Karabakh and [adjacent territories](seven-adjacent-districts) held by Armenian forces.',
    '(2022-08-31) Azerbaijan moves its people to [land recaptured from Armenian forces](recaptured-territories).',
    '(2022-08-31) Baku has vowed to help. Azerbaijan will rebuild [the recaptured lands](recaptured-territories).',
    '(2022-08-31) Azerbaijan clears mines from [the territories regained](recaptured-territories) in 2020.',
  ])('%s', (marked) => expect(remark(marked)).toBe(marked));
});

describe('Words that agree with no place known', () => {
  test.each([
    '(2023-05-01) Ukraine set up a border checkpoint near the river.', // another country's
    '(2023-05-01) A Russian checkpoint in the Lachin corridor was removed.', // not whose it is
    '(2023-05-01) Azerbaijan set up a checkpoint in Baku.', // not where it lies
    '(2021-02-16) Azerbaijan set up a border checkpoint in the Lachin corridor.', // two years early
    '(2023-05-01) They waited at the checkpoint.', // nothing said of where
    '(2023-03-02) Poland opened the headquarters of its peacekeeping forces.',
    '(2023-03-02) The headquarters of the Russian bank stand in Kyiv.',
    '(2025-03-02) They met at the headquarters of the Russian peacekeeping forces in Karabakh.', // withdrawn
    'Armenia took Karabakh and six adjacent regions.', // the number is another
    'Armenia took Karabakh and an adjacent region.',
    'Ukraine lost Donetsk and seven adjacent regions.',
    '(2022-08-31) Ukraine returns to land recaptured from Russian forces.',
    '(2024-06-01) Nagorno-Karabakh was calm along the contact line.', // gone since 2023
    '(2023-05-01) The Lachin corridor is open. The checkpoint charlie museum is closed.',
    'The base of the statue in Karabakh is Russian.',
  ])('%s', (sentence) => expect(remark(sentence)).toBe(sentence));
});
