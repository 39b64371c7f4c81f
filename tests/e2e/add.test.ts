import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesFolder, home, root } from '@/data/paths';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { freePort, ready, stop } from './server';

/** An atlas of its own: what is built is shared, what is written is not. */
const folder = temporaryFolder();
const articles = join(folder, 'articles');
const own = join(folder, 'home');
const environment = {
  ...process.env,
  NODE_ENV: 'production' as const,
  DATELINE_ARTICLES: articles,
  DATELINE_HOME: own,
};
let server: ChildProcess;
let atlas: string;

const run = (...parts: string[]) =>
  spawnSync(process.execPath, [join(root, 'data/commands/run.mjs'), ...parts], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
/** Asked anew each time: the server may have closed a connection kept while a command ran. */
const health = async () =>
  (await fetch(`${atlas}/healthz`, { headers: { connection: 'close' } })).json() as Promise<{
    generation: string;
    articles: number;
  }>;

beforeAll(async () => {
  cpSync(articlesFolder, articles, { recursive: true });
  mkdirSync(own);
  for (const name of readdirSync(home)) {
    if (!/^(?:atlas|bench|test|screenshots)/.test(name)) symlinkSync(join(home, name), join(own, name));
  }
  server = spawn(process.execPath, [join(root, 'data/commands/run.mjs'), 'start'], {
    cwd: root,
    env: { ...environment, PORT: String(await freePort()), HOST: 'localhost' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  atlas = await ready(server);
});
afterAll(() => stop(server));

describe('npm run add', () => {
  test('adds an article that a running server shows without a restart, and says how to undo it', async () => {
    const before = await health();
    const file = join(folder, 'fair.txt');
    writeFileSync(
      file,
      'date 2023-06-02\n\nA fair opens\n\nA book fair opened in Tbilisi on Friday. Publishers came from Batumi, Yerevan and Ankara.\n',
    );
    const { stdout, status } = run('add', file);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Tbilisi/);
    expect(stdout).toMatch(/To undo: rm /);
    await expect.poll(async () => (await health()).articles, { timeout: 10_000 }).toBe(before.articles + 1);
    const page = await fetch(`${atlas}/place/tbilisi`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('book fair opened in');
    expect((await health()).generation).not.toBe(before.generation);
  });

  test('says what it could not read and why, and adds the others', () => {
    const empty = join(folder, 'empty.txt');
    const binary = join(folder, 'picture.txt');
    const good = join(folder, 'rain.txt');
    writeFileSync(empty, '');
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x01]));
    writeFileSync(good, 'Heavy rain fell on Ganja and Sumgait on Tuesday, 6 June 2023.');
    const { stdout, stderr, status } = run('add', join(folder, 'absent.txt'), empty, binary, good);
    expect(status).toBe(1);
    expect(stderr).toMatch(/absent\.txt: is not there/);
    expect(stdout).toMatch(/empty\.txt: The file is empty\./);
    expect(stdout).toMatch(/picture\.txt: The file is not text in UTF-8\./);
    expect(stdout).toMatch(/rain\.txt: .*\n {2}places: .*Ganja/);
  });

  test('does not add the same file twice', () => {
    expect(run('add', join(folder, 'fair.txt')).stderr).toMatch(/fair\.txt: is in the atlas already/);
  });

  test('is undone by removing the file and building again', async () => {
    const { articles: before } = await health();
    rmSync(join(articles, 'fair.txt'));
    expect(run('build').status).toBe(0);
    await expect.poll(async () => (await health()).articles, { timeout: 10_000 }).toBe(before - 1);
  });
});

describe('npm run geoparse', () => {
  test('does the others when one file is missing, names it in one line and ends with 1', () => {
    const { stdout, stderr, status } = run(
      'geoparse',
      'no-such-file.txt',
      join(articlesFolder, '002_dfb64f13c507115d.txt'),
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('no-such-file.txt');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ outlet: 'sputnik', published: '2023-05-01' });
  });
});
