import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '@/components/messages/en/names.json';
import { composed } from '@/components/ui/composed';
import type { Composition, Place } from '@/geo/types';
import { place } from '../../fixtures/archive';
import { readingsOf } from '../../geo/derive/marking';

const named = (name: string, hy: string, az: string, ru: string): Place =>
  place(name, 0, 0, { called: { hy, az, ru } });
const iran = named('Iran', 'Իրան', 'İran', 'Иран');
const iraq = named('Iraq', 'Իրաք', 'İraq', 'Ирак');
const goris = named('Goris', 'Գորիս', 'Gorus', 'Горис');
const offset: Composition = { rule: 'name.offset', with: { km: 30, direction: 'south' } };

test.each([
  ['hy', { rule: 'name.border' }, [iran, iraq], 'Իրան–Իրաք սահման'],
  ['az', { rule: 'name.border' }, [iran, iraq], 'İran–İraq sərhədi'],
  ['ru', { rule: 'name.border' }, [iran, iraq], 'Граница Иран – Ирак'],
  ['hy', offset, [goris], 'Գորիս, 30 կմ դեպի հարավ'],
  ['az', offset, [goris], 'Gorus, 30 km cənuba'],
  ['ru', offset, [goris], 'Горис, 30 км к югу'],
  [
    'ru',
    { rule: 'name.offset', with: { km: 5.5, direction: 'northnorthwest' } },
    [goris],
    'Горис, 5,5 км к северо-северо-западу',
  ],
  ['hy', { rule: 'name.near', with: { km: 12 } }, [goris], 'Գորիս, շրջակայք'],
  ['az', { rule: 'name.outskirts', with: { km: 6 } }, [goris], 'Gorus, kənar hissələri'],
  ['ru', { rule: 'name.within', with: { km: 5 } }, [goris], 'Горис, в пределах 5 км'],
  ['ru', { rule: 'name.away', with: { km: 5 } }, [goris], 'Горис, на расстоянии 5 км'],
  ['az', { rule: 'name.between' }, [goris, iran], 'Gorus – İran arası'],
  ['hy', { rule: 'name.part', with: { side: 'central' } }, [iran], 'Իրան, կենտրոնական մաս'],
  ['ru', { rule: 'name.coast' }, [iran], 'Иран, побережье'],
  ['az', { rule: 'name.route', with: { kind: 'railway' } }, [goris, iran], 'Gorus – İran dəmir yolu'],
  ['ru', { rule: 'name.route', with: { kind: 'corridor' } }, [goris, iran], 'Путь Горис – Иран'],
  ['hy', { rule: 'name.group', with: { group: 'baltic' } }, [], 'Բալթյան երկրներ'],
] as const)('In %s a place made by %o is called by its parts’ names', (locale, composition, parts, name) => {
  expect(composed(composition, parts)[locale]).toBe(name);
});

test('A part without a name in the language lends its English one', () => {
  expect(composed({ rule: 'name.near' }, [place('Lima', 0, 0)]).ru).toBe('Lima, окрестности');
});

test('A rule that is not known names nothing', () => {
  expect(composed({ rule: 'name.unheard-of' }, [iran])).toEqual({});
});

test('English composes nothing: the place has its name', () => {
  expect(composed({ rule: 'name.border' }, [iran, iraq])).not.toHaveProperty('en');
});

test('Every way in which places are derived has words, and every word its way', () => {
  const folder = join(import.meta.dirname, '../../../geo/derive');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const rules = new Set(source.match(/'name\.[a-z-]+'/g)!.map((rule) => rule.slice(1, -1)));
  expect([...rules].sort()).toEqual(Object.keys(messages).sort());
});

test('A place derived from a text says what it is made of, and how', () => {
  const [found] = readingsOf('Iran met Iraq at the border between Iran and Iraq.');
  const { composed: composition, derivedFrom } = found!.place!;
  expect([composition, derivedFrom]).toEqual([{ rule: 'name.border' }, ['iran', 'iraq']]);
});

test('A place made of a contested one says its international name, whatever side’s name the language has first', () => {
  const lachin = place('Lachin', 0, 0, {
    contested: true,
    names: [{ text: 'Բերձոր', language: 'hy', script: 'Armn', usedBy: 'armenian' }],
    called: { hy: 'Լաչին' },
  });
  expect(composed(offset, [lachin]).hy).toBe('Լաչին, 30 կմ դեպի հարավ');
});
