import { expect, test } from 'vitest';
import { cutClasses } from '../../../geo/draw/cut-off';
import type { Box, View } from '../../../geo/draw/projection';

const VIEW: View = { center: [0, 0], zoom: 5, width: 1040, height: 740 };
const NO_CORNER: Box = [0, 740, 0, 740];
const LOCATOR: Box = [0, 566, 194, 740];

test.each<[string, Box, Box, string[]]>([
  ['in the middle is cut in no window', [480, 360, 560, 380], NO_CORNER, []],
  ['at the left goes in narrower windows, and soon', [10, 360, 90, 380], NO_CORNER, ['n140']],
  ['at the right does too', [950, 360, 1030, 380], NO_CORNER, ['n140']],
  ['a little further in stays longer', [90, 360, 170, 380], NO_CORNER, ['n120']],
  ['at the top goes in wider windows', [480, 10, 560, 30], NO_CORNER, ['w142']],
  ['beside the corner goes as that moves in', [210, 600, 300, 620], LOCATOR, ['n140']],
  ['above the corner goes as that moves up', [100, 520, 180, 550], LOCATOR, ['n120', 'w142']],
])('a name %s', (_, box, corner, classes) => {
  expect(cutClasses([box], VIEW, corner)).toEqual(classes);
});

test('what has the window’s own form loses no name', () => {
  for (const [width, height] of [
    [1040, 740],
    [1040, 844],
    [390, 405],
    [390, 304],
  ] as const) {
    const edge: Box = [6, 6, 60, 20];
    const form = width / height;
    for (const name of cutClasses([edge], { ...VIEW, width, height }, [0, height, 0, height])) {
      const limit = Number(name.slice(1)) / 100;
      expect(name.startsWith('n') ? form >= limit : form <= limit).toBe(true);
    }
  }
});
