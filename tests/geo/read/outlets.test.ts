import { describe, expect, test } from 'vitest';
import { read } from '@/geo/read';
import type { Outlet } from '@/geo/types';

const outlets: Outlet[] = [
  {
    id: 'hill-post',
    name: 'The Hill Post',
    hosts: ['hillpost.example'],
    aliases: ['HP', 'Hill/Post'],
    home: null,
    rights: 'full',
  },
  {
    id: 'valley',
    name: 'Valley News',
    hosts: ['valley.example'],
    aliases: [],
    home: null,
    rights: 'sentences',
  },
];
const outletOf = (text: string) => read({ path: 'a.txt', text }, { outlets }).articles[0]!.outlet;

describe('the outlet', () => {
  test.each([
    ['https://hillpost.example/1\nThe road is closed.', 'hill-post', 'stated', 'read.outlet.address'],
    [
      'https://www.news.hillpost.example/1\nThe road is closed.',
      'hill-post',
      'stated',
      'read.outlet.address',
    ],
    [
      'https://elsewhere.example/1\nThe road is closed.',
      'elsewhere.example',
      'stated',
      'read.outlet.address',
    ],
    ['BAKU, May 1. /HP/. The road is closed.', 'hill-post', 'stated', 'read.outlet.dateline'],
    ['BAKU (Valley News) — The road is closed.', 'valley', 'stated', 'read.outlet.dateline'],
    ['They told Hill/Post’s Mountain Service they wait.', 'hill-post', 'inferred', 'read.outlet.words'],
    ["A driver told Valley News's correspondent so.", 'valley', 'inferred', 'read.outlet.words'],
    // the address counts for more than the agency whose text stands there
    [
      'https://valley.example/1\nBAKU, May 1. /HP/. The road is closed.',
      'valley',
      'stated',
      'read.outlet.address',
    ],
  ])('%s', (text, value, evidence, rule) => {
    expect(outletOf(text)).toMatchObject({ value, evidence, because: { rule } });
  });

  test.each([
    'They told Valley News they wait.',
    'It was said in a statement cited by Valley News.',
    'Valley News reported it first.',
    'BAKU, May 1. /XYZ/. The road is closed.',
    'HP’s printers are sold here.',
    'https://nothillpost.example.evil/1 is no line of its own. The road is closed.',
  ])('is not guessed from: %s', (text) => expect(outletOf(text)).toBeNull());
});

test('rights come from the outlet, else from the options, else are the stricter', () => {
  const rights = (text: string, fallback?: 'full' | 'sentences') =>
    read({ path: 'a.txt', text }, { outlets, rights: fallback }).articles[0]!.rights;
  expect(rights('BAKU, May 1. /HP/. The road is closed.')).toBe('full');
  expect(rights('BAKU (Valley News) — The road is closed.', 'full')).toBe('sentences');
  expect(rights('The road is closed.', 'full')).toBe('full');
  expect(rights('The road is closed.')).toBe('sentences');
});
