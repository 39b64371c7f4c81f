import { expect, test } from 'vitest';
import { LOCALES, messages, PSEUDO_LOCALE } from '@/components/messages';
import { azerbaijani } from '@/components/messages/az';
import { english } from '@/components/messages/en';
import { armenian } from '@/components/messages/hy';
import { russian } from '@/components/messages/ru';
import { elementsOf, PLURAL, wordsOf } from './elements';

const translations = [
  ['hy', armenian],
  ['az', azerbaijani],
  ['ru', russian],
] as const;

/** Messages that are a name, and the same in every language. */
const NAMES = ['site.name', 'share.wordpress', 'share.amp', 'share.markdown'];
/** Words that Azerbaijani writes as English does: *post*, *park*, *status*, *element*, *km*. */
const AZERBAIJANI_TOO = [
  'kind.post',
  'kind.park',
  'place.status',
  'share.element',
  'map.kilometres',
  'map.metres',
];

test.each(translations)('No message of %s was left in English', (locale, catalogue) => {
  const same = locale === 'az' ? [...NAMES, ...AZERBAIJANI_TOO] : NAMES;
  const left = Object.keys(english).filter(
    (key) => catalogue[key] === english[key] && /\p{L}/u.test(wordsOf(english[key]!)) && !same.includes(key),
  );
  expect(left).toEqual([]);
});

/** Names of products, licences and keys; words of an English article, which the reasons quote. */
const LATIN =
  /“[^”]*”|Dateline|Natural Earth|GeoNames|CC BY 4\.0|JavaScript|Leaflet|BSD-2-Clause|react-leaflet|Hippocratic-2\.1|sharp|libvips|LGPL-3\.0|Source (?:Serif 4|Sans 3)|Adobe|Noto (?:Serif|Sans) Armenian|Google|SIL Open Font License 1\.1|NVDA|JAWS|VoiceOver|TalkBack|OSCE Minsk Group|Minsk|cookie|data\/corrections|corrections\.json|Home|End|Page (?:Down|Up)|Enter|Escape|Embed|WordPress|AMP|amp-iframe|Markdown|<a data-dateline-place="|(?<=\()C|(?<= )C(?=\))/g;

test.each(translations.filter(([locale]) => locale !== 'az'))(
  'No message of %s has a word in Latin letters but names',
  (_, catalogue) => {
    const left = Object.entries(catalogue)
      .map(([key, text]) => [key, /[a-z]{2,}/i.exec(wordsOf(text).replace(LATIN, ''))?.[0]])
      .filter(([, word]) => word);
    expect(left).toEqual([]);
  },
);

const SCRIPTS = { hy: /\p{Script=Armenian}/u, az: /\p{Script=Latin}/u, ru: /\p{Script=Cyrillic}/u };
/** Letters that a keyboard confuses: each language keeps to its own script. */
const FOREIGN = {
  hy: /\p{Script=Cyrillic}/u,
  az: /[\p{Script=Cyrillic}\p{Script=Armenian}]/u,
  ru: /\p{Script=Armenian}/u,
};

test.each(translations)('Messages of %s are in its script', (locale, catalogue) => {
  const texts = Object.values(catalogue);
  expect(texts.filter((text) => SCRIPTS[locale].test(text)).length).toBeGreaterThan(texts.length * 0.9);
  expect(texts.filter((text) => FOREIGN[locale].test(text))).toEqual([]);
});

test.each([['en', english], ...translations] as const)(
  'Plurals of %s have the categories that CLDR gives it, or one form for all',
  (locale, catalogue) => {
    const all = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
    const wrong = Object.entries(catalogue).flatMap(([key, text]) =>
      elementsOf(text).flatMap((element) => {
        if (element.type !== PLURAL) return [];
        const given = Object.keys(element.options)
          .filter((name) => !name.startsWith('='))
          .sort();
        return String(given) === 'other' || String(given) === String(all) ? [] : [`${key}: ${given}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['ru', 'list.count', { count: 1 }, '1 упоминание'],
  ['ru', 'list.count', { count: 3 }, '3 упоминания'],
  ['ru', 'list.count', { count: 11 }, '11 упоминаний'],
  ['ru', 'list.count', { count: 21 }, '21 упоминание'],
  [
    'ru',
    'list.summary',
    { places: 22, articles: 1, outlets: 5, years: '' },
    '22 места в одной статье 5 изданий',
  ],
  ['hy', 'list.count', { count: 5 }, '5 հիշատակում'],
  ['hy', 'embed.subtitle', { mentions: 0, articles: 0 }, 'Հիշատակում չկա ոչ մի հոդվածում'],
  ['az', 'list.count', { count: 12 }, '12 qeyd'],
  ['az', 'place.since', { from: '1 may 2023' }, '1 may 2023 tarixindən'],
] as const)('In %s, %s of %o is %s', (locale, key, values, sentence) => {
  expect(messages(locale)(key, values)).toBe(sentence);
});

test.each(LOCALES)('In %s a direction within a place is in words', (locale) => {
  for (const side of [
    'north',
    'northeast',
    'east',
    'southeast',
    'south',
    'southwest',
    'west',
    'northwest',
    'central',
  ]) {
    const sentence = messages(locale)('derive.part', { side, name: 'X' });
    if (locale !== 'en') expect(sentence).not.toContain(side);
    expect(sentence).toContain('X');
  }
});

test('The pseudo-locale says what English says, each word from right to left, its values as they are', () => {
  const t = messages(PSEUDO_LOCALE);
  expect(t('article.read', { host: 'oc-media.org' })).toBe('\u202eRead\u202c \u202eat\u202c oc-media.org');
  expect(t('list.count', { count: 2 })).toBe('2 \u202ementions\u202c');
  const plain = (text: string) => text.replace(/[\u202e\u202c]/g, '');
  for (const key of Object.keys(english)) {
    const values = Object.fromEntries(
      elementsOf(english[key]!).flatMap((element) =>
        'value' in element && element.type !== 0 ? [[element.value, 3]] : [],
      ),
    );
    expect(plain(t(key, values)), key).toBe(messages('en')(key, values));
  }
});
