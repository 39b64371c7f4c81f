import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { hasMessage, LOCALES, messages } from '@/components/messages';
import { formatter } from '@/components/messages/format';
import { CATEGORIES, KINDS } from '@/geo/types';
import { elementsOf, LITERAL } from './elements';

const folder = join(import.meta.dirname, '../../../components/messages');
const catalogue = (locale: string): Record<string, string> =>
  Object.assign(
    {},
    ...readdirSync(join(folder, locale))
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, locale, name), 'utf8'))),
  );
const english = catalogue('en');

test.each(LOCALES)('Every message of %s can be parsed', (locale) => {
  for (const [key, text] of Object.entries(catalogue(locale))) {
    expect(() => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }), key).not.toThrow();
  }
});

test.each(LOCALES)('Each file of %s has the keys of the English file, all of them and no other', (locale) => {
  const files = (of: string) => readdirSync(join(folder, of)).filter((file) => file.endsWith('.json'));
  expect(files(locale)).toEqual(files('en'));
  for (const name of files('en')) {
    const keys = (of: string) => Object.keys(JSON.parse(readFileSync(join(folder, of, name), 'utf8'))).sort();
    expect(keys(locale), name).toEqual(keys('en'));
  }
});

test.each(LOCALES)('Every message of %s takes the values that English takes', (locale) => {
  for (const [key, text] of Object.entries(catalogue(locale))) {
    expect(valuesOf(text), key).toEqual(valuesOf(english[key]!));
  }
});

/** Names of the values in a message, wherever they stand. */
function valuesOf(text: string): string[] {
  const names = elementsOf(text).flatMap((element) =>
    'value' in element && element.type !== LITERAL ? [String(element.value)] : [],
  );
  return [...new Set(names)].sort();
}

test('Every file of English messages is in the catalogue', () => {
  for (const key of Object.keys(english)) expect(hasMessage(key), key).toBe(true);
});

/** Keys written out in the code of pages and components: `t('list.title')`, `label('share.all')`. */
test('Every key that the code names is catalogued', () => {
  const root = join(folder, '../..');
  const named = new Set<string>();
  for (const part of ['app', 'components']) {
    for (const name of readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const code = readFileSync(join(root, part, name), 'utf8');
      for (const [, key] of code.matchAll(/\bt\(\s*'([a-z][\w.-]*)'/gi)) named.add(key!);
    }
  }
  expect(named.size).toBeGreaterThan(100);
  for (const key of named) expect(hasMessage(key), key).toBe(true);
});

test.each(KINDS)('A %s can be named', (kind) => {
  expect(messages('en')(`kind.${kind}`)).not.toBe('');
});

test.each(CATEGORIES)('A %s mention can be named', (category) => {
  expect(messages('en')(`category.${category}`)).not.toBe('');
});

test.each([
  [
    { places: 18, articles: 7, outlets: 4, years: ', 2021–2023' },
    '18 places in seven articles by four outlets, 2021–2023',
  ],
  [{ places: 1, articles: 1, outlets: 1, years: '' }, '1 place in one article by one outlet'],
  [{ places: 1240, articles: 12, outlets: 0, years: '' }, '1,240 places in 12 articles'],
])('%o reads as a sentence', (values, sentence) => {
  expect(messages('en')('list.summary', values)).toBe(sentence);
});

test('A key that nobody wrote is our mistake, and throws', () => {
  expect(() => messages('en')('no.such.message')).toThrow('no.such.message');
});

test('A language with a gap prints English there', () => {
  const t = formatter([
    { locale: 'hy', catalogue: { known: 'տեղ' } },
    { locale: 'en', catalogue: { known: 'place', gap: 'map' } },
  ]);
  expect([t('known'), t('gap')]).toEqual(['տեղ', 'map']);
});
