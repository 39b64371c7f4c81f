import { afterEach, describe, expect, test, vi } from 'vitest';
import { visitAt } from '@/app/visit';
import { candidateLine } from '@/components/correct/candidate';
import {
  correctionOf,
  lacking,
  mailAddress,
  parseReport,
  type Reported,
  reportText,
  saidBy,
} from '@/components/correct/report';
import { place } from '../../fixtures/archive';

const lima = place('Lima', -77, -12);
const reported: Reported = {
  article: 'rain-in-lima-0123abcd',
  language: 'en',
  title: 'Rain in Lima',
  mark: {
    number: 3,
    start: 8,
    end: 12,
    category: 'literal',
    article: 'rain-in-lima-0123abcd',
    place: 'lima',
    confidence: 1,
    because: [],
    runnersUp: [],
  },
  text: 'Lima',
  occurrence: 2,
  sentence: { start: 0, end: 13, text: 'Rain in Lima.' },
  place: lima,
};
const ohio = { id: 'lima-ohio', place: null, name: 'Lima', note: 'city, US' };
const visit = visitAt('/correct', new URLSearchParams(), 'en');
const said = (query: string) => parseReport(new URLSearchParams(query));
const DAY = '2023-05-01';
const AT = { day: DAY, origin: 'https://atlas.example' };

describe('A report', () => {
  test.each([
    ['', null, 'correct.lacks.fault'],
    ['means=nonsense', null, 'correct.lacks.fault'],
    ['means=place:no-such-place', null, 'correct.lacks.fault'],
    ['means=place:lima-ohio', ohio, null],
    ['means=another', null, 'correct.lacks.place'],
    ['means=another&find=Lima, Ohio', null, null],
    ['means=none', null, null],
    ['means=details', null, 'correct.lacks.note'],
    ['means=details&note=It lies further south.', null, null],
    ['means=else&note=%20', null, 'correct.lacks.note'],
  ])('that says “%s” lacks what it needs and nothing more', (query, meant, lacks) => {
    expect(lacking(said(query), meant)).toBe(lacks);
  });

  test.each([
    ['means=place:lima-ohio&note=Allen County&by=A reader', ohio, 'lima-ohio'],
    ['means=none', null, null],
  ])('that says “%s” is a correction', (query, meant, placeId) => {
    const report = said(query);
    expect(correctionOf(reported, report, meant, DAY)).toEqual({
      id: '0123abcd-lima-2',
      article: 'rain-in-lima-0123abcd',
      text: 'Lima',
      occurrence: 2,
      place: placeId,
      note: report.note,
      by: report.by,
      date: DAY,
    });
  });

  test.each(['means=another&find=Lima, Ohio', 'means=details&note=Further south.', 'means=else&note=Old.'])(
    'that says “%s” takes an editor to find out',
    (query) => {
      expect(correctionOf(reported, said(query), null, DAY)).toBeNull();
    },
  );

  test('tells where the words stand, what they were read as and what is said of it', () => {
    const text = reportText(
      visit,
      reported,
      said('means=another&find=Lima, Ohio&note=See the map.'),
      null,
      AT,
    );
    expect(text).toContain('https://atlas.example/article/rain-in-lima-0123abcd#m3');
    expect(text).toContain(`Sentence: ${reported.sentence.text}`);
    expect(text).toContain('Lima (characters 8 to 12)');
    expect(text).toContain('It means Lima, Ohio');
    expect(text).toContain('See the map.');
  });

  test('is told by the kind of its fault', () => {
    expect(saidBy(visit, said('means=none'), null)).toBe('It means no place at all');
    expect(saidBy(visit, said('means=place:lima-ohio'), ohio)).toBe('It means Lima, city, United States');
  });

  test('cuts what is longer than an address carries', () => {
    expect(said(`note=${'x'.repeat(9000)}`).note).toHaveLength(500);
  });
});

test('A candidate is told in the reader’s language as far as it is known', () => {
  const russian = visitAt('/correct', new URLSearchParams('lang=ru'), null);
  expect(candidateLine(russian, ohio)).toBe('Lima, город, Соединенные Штаты');
  expect(candidateLine(russian, { ...ohio, note: 'near Quito' })).toBe('Lima, near Quito');
  expect(candidateLine(visit, { ...ohio, place: lima })).toBe('Lima, town');
});

describe('A message', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('goes to the operator, filled in', () => {
    vi.stubEnv('DATELINE_REPORTS_TO', 'desk@atlas.example');
    const address = new URL(mailAddress(visit, reported, 'Lima & Ohio?')!);
    expect(address.pathname).toBe('desk@atlas.example');
    expect(address.searchParams.get('body')).toBe('Lima & Ohio?');
    expect(address.searchParams.get('subject')).toContain('Lima');
  });

  test('goes to the operator with a note that is cut within an emoji', () => {
    vi.stubEnv('DATELINE_REPORTS_TO', 'desk@atlas.example');
    const { note } = said(`note=${'x'.repeat(499)}😀`);
    expect(new URL(mailAddress(visit, reported, note)!).searchParams.get('body')).toBe('x'.repeat(499));
  });

  test('is not offered where no address is set', () => {
    vi.stubEnv('DATELINE_REPORTS_TO', '');
    expect(mailAddress(visit, reported, '')).toBeNull();
  });
});
