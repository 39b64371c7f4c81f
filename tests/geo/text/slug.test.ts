import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { slug } from '@/geo/text/slug';

vi.setConfig({ testTimeout: 30_000 }); // many runs, on a machine that may be busy

test.each([
  ['Lachin corridor', 'lachin-corridor'],
  ['  Xankəndi / Stepanakert ', 'xankendi-stepanakert'],
  ['Şuşa, Ağdam & Füzuli', 'susa-agdam-fuzuli'],
  ['Diyarbakır', 'diyarbakir'],
  ['Łódź and Malmö', 'lodz-and-malmo'],
  ["'I Just Want To Go Home'", 'i-just-want-to-go-home'],
  ['RFE/RL’s', 'rfe-rls'],
  ['1,300 mines', '1-300-mines'],
  ['Лачинский коридор', 'лачинскии-коридор'],
  ['Ստեփանակերտ', 'ստեփանակերտ'],
  ['😀', ''],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('is cut between words', () => {
  expect(slug('one two three', 8)).toBe('one-two');
});

test('a single endless word is cut within', () => {
  expect(slug('a'.repeat(100), 20).length).toBeLessThanOrEqual(20);
});

test('holds letters, digits and single hyphens between them, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(slug(text)).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
      expect(slug(text).length).toBeLessThanOrEqual(80);
    }),
  );
});
