import { expect, test } from 'vitest';
import { safeAddress } from '@/components/panel/safe-address';

test.each(['https://tass.com/world/1257309', 'http://example.org/a?b=c#d'])('%s may be followed', (url) => {
  expect(safeAddress(url)?.href).toBe(url);
});

test.each([
  null,
  '',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '//example.org',
  'tass.com/world',
  'https://',
])('%s may not', (url) => {
  expect(safeAddress(url)).toBeNull();
});
