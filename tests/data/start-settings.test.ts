import { describe, expect, test } from 'vitest';
import { exitCode, faultOf } from '@/data/commands/start/settings';

describe('npm start', () => {
  test.each([
    [{ DATELINE_URL: 'atlas.example' }, 'DATELINE_URL'],
    [{ DATELINE_URL: 'localhost:3000' }, 'DATELINE_URL'],
    [{ DATELINE_URL: '/atlas' }, 'DATELINE_URL'],
    [{ DATELINE_URL: 'ftp://atlas.example' }, 'DATELINE_URL'],
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
  ])('refuses %j, names the setting and says what to do', (settings, name) => {
    expect(faultOf(settings as never)).toMatch(new RegExp(`^${name} is '.*leave it out`));
  });

  test.each([
    {},
    { DATELINE_URL: '' },
    { DATELINE_URL: 'https://atlas.example' },
    { DATELINE_URL: 'http://localhost:3000/' },
    { PORT: '0' },
  ])('takes %j', (settings) => {
    expect(faultOf(settings as never)).toBeNull();
  });

  test.each([
    [0, null, 0],
    [7, null, 7],
    [null, 'SIGKILL', 137],
    [null, 'SIGTERM', 143],
  ] as const)('ends, when its server did with code %s and signal %s, with %d', (code, signal, end) => {
    expect(exitCode(code, signal)).toBe(end);
  });
});
