import { expect, test, vi } from 'vitest';
import { decoded } from '@/app/decoded';
import { localeOf, onPhone, visitAt } from '@/app/visit';

test.each([
  [null, null, 'en'],
  [null, 'de-DE,de;q=0.9', 'en'],
  [null, 'en-GB,en;q=0.9', 'en'],
  ['xx', 'fr', 'en'],
  ['en', 'ru', 'en'],
  [null, 'ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  [null, 'fr;q=0.9,hy;q=0.5,en;q=0.4', 'hy'],
  [null, 'ru;q=0,az;q=0.1', 'az'],
  ['hy', 'en', 'hy'],
  ['RU', 'en', 'ru'],
  ['ar-XB', 'en', 'ar-XB'],
  [null, 'ar-XB', 'en'],
  ['ar', null, 'en'],
  [null, ';;;,=q', 'en'],
])('An address asking for %s and a browser for %s are answered in %s', (asked, accepted, locale) => {
  expect(localeOf(asked, accepted)).toBe(locale);
});

test.each([
  ['production', '', 'en'],
  ['production', '1', 'ar-XB'],
  ['development', '', 'ar-XB'],
])('In %s with the switch at “%s” the pseudo-locale is answered in %s', (mode, flag, locale) => {
  vi.stubEnv('NODE_ENV', mode).stubEnv('DATELINE_PSEUDO_LOCALE', flag);
  expect(localeOf('ar-XB', null)).toBe(locale);
  vi.unstubAllEnvs();
});

const visit = (search: string) => visitAt('/', new URLSearchParams(search), null);

test.each([
  ['names=azerbaijani&lang=az', { names: 'azerbaijani', script: 'native' }],
  ['names=azerbaijani&lang=az&script=latin', { names: 'azerbaijani', script: 'latin' }],
  ['names=armenian&script=native', { names: 'armenian', script: 'native' }],
  ['names=martian&script=runes', { names: 'international', script: 'latin' }],
  ['theme=dark', { theme: 'dark' }],
  ['theme=pink', { theme: null }],
  ['sort=name&page=3', { sort: 'name', page: 3 }],
  ['sort=size&page=-2', { sort: 'coverage', page: 1 }],
  ['page=1e9999', { page: 1 }],
])('%s is read as meant, or as nothing', (search, expected) => {
  expect(visit(search)).toMatchObject(expected);
});

test.each([
  ['baku', 'baku'],
  ['%C5%9Fu%C5%9Fa', 'şuşa'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['100%', '100%'],
])('The segment %s names %s', (segment, id) => {
  expect(decoded(segment)).toBe(id);
});

const SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5';
test.each([
  ['an iPhone', `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${SAFARI} Mobile/15E148`, null, true],
  ['an iPad', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI}`, null, false],
  [
    'an iPad that calls itself mobile',
    `Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) ${SAFARI} Mobile/15E148`,
    null,
    false,
  ],
  ['a browser that says ?1', 'Mozilla/5.0 (X11; Linux x86_64)', '?1', true],
  ['a browser that says ?0', 'Mozilla/5.0 (Linux; Android 14; Tablet) Mobile', '?0', false],
  ['a browser that says nothing', null, null, false],
])(
  '%s gets the first drawing of a phone, or of a larger window, as its own is',
  (_, agent, hint, expected) => {
    const headers = new Headers();
    if (agent) headers.set('user-agent', agent);
    if (hint) headers.set('sec-ch-ua-mobile', hint);
    expect(onPhone(headers)).toBe(expected);
  },
);
