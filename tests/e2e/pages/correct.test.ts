import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LOCALES, messages } from '@/components/messages';
import { faultsOf } from '../axe';
import { atlas, expectClean, open } from '../browser';
import { firstArticle } from './articles';

/** The address of the page that reports a reading of the Lachin corridor. */
async function reportsAt(): Promise<string> {
  const html = await (await fetch(`${atlas}/place/lachin-corridor`)).text();
  return /\/correct\?[^"]*/.exec(html)![0].replaceAll('&amp;', '&');
}

test('A reader without script says that another place is meant, finds it, and takes the correction as a file', async () => {
  const { page, close } = await open(await reportsAt(), { javaScriptEnabled: false });
  expect(await page.locator('.excerpt mark').count()).toBe(1);
  await page.getByLabel('Which place?').fill('Yerevan');
  await page.keyboard.press('Enter'); // looks for it, and asks for nothing else yet
  await page.waitForURL(/search=1/);
  await page.getByRole('radio', { name: /It means Yerevan/ }).check();
  await page.getByLabel('In your words').fill('A test.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('h2', { hasText: 'Your report is ready' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the report' }).click(),
  ]);
  const [correction] = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(correction).toMatchObject({ place: 'yerevan', note: 'A test.', occurrence: expect.any(Number) });
  await page.getByRole('link', { name: 'Change the report' }).click();
  expect(await page.getByLabel('In your words').inputValue()).toBe('A test.');
  expect(await page.getByRole('radio', { name: /It means Yerevan/ }).isChecked()).toBe(true);
  await close();
});

test.each(LOCALES)(
  'Without a reading, in %s, the page says what it is for and where a report begins',
  async (locale) => {
    const t = messages(locale);
    const visit = await open(`/correct?lang=${locale}`, { javaScriptEnabled: false });
    const { page } = visit;
    expect(await page.locator('h1').textContent()).toBe(t('correct.title'));
    const words = await page.locator('.panel-body').innerText();
    for (const key of ['correct.what', 'place.why', 'place.correct']) expect(words).toContain(t(key));
    await page.locator('.panel-body a').first().click();
    await page
      .locator('details.why > summary', { hasText: t('place.why') })
      .first()
      .waitFor();
    expectClean(visit);
    await visit.close();
  },
);

test('A candidate that was turned down can be meant, though the atlas has nothing else of it', async () => {
  const article = (await firstArticle()).slice('/article/'.length);
  const page = async (mention: number) =>
    (await fetch(`${atlas}/correct?article=${article}&mention=${mention}`)).text();
  for (let mention = 0; mention < 40; mention++) {
    const id = /value="place:([^"]+)"/.exec(await page(mention))?.[1];
    if (!id) continue;
    const file = await fetch(`${atlas}/correct/file?article=${article}&mention=${mention}&means=place:${id}`);
    const [correction] = (await file.json()) as { place: string }[];
    expect(correction!.place).toBe(id);
    return;
  }
  expect.fail('No reading of the newest article turned a candidate down.');
});

test('A report that says too little asks for what it lacks', async () => {
  const visit = await open(`${await reportsAt()}&means=details`);
  expect(await visit.page.locator('.correct-asks[role="alert"]').textContent()).toContain('what is wrong');
  expectClean(visit);
  await visit.close();
});

test('By keyboard: each choice is an arrow key apart, and named', async () => {
  const { page, close } = await open(await reportsAt());
  await page.getByRole('radio').first().focus();
  const named: string[] = [];
  for (let presses = 0; presses < (await page.getByRole('radio').count()); presses++) {
    await page.keyboard.press('ArrowDown');
    named.push(await page.evaluate(() => document.activeElement!.closest('label')!.textContent!.trim()));
  }
  expect(new Set(named).size).toBe(named.length);
  expect(named).toContain('It means no place at all');
  await close();
});

test('A mention that no page shows cannot be reported', async () => {
  expect((await fetch(`${atlas}/correct?article=none&mention=1`)).status).toBe(404);
  expect((await fetch(`${atlas}/correct/file?article=none&mention=1&means=none`)).status).toBe(400);
});

test.each([
  ['as it begins', '', 1440, 'light'],
  ['with places found', '&means=another&find=lachin&search=1', 390, 'dark'],
  ['with a report that is ready', '&means=none&lang=hy', 390, 'light'],
] as const)('axe finds nothing wrong with the page of reports %s', async (_, more, width, colorScheme) => {
  const { page, close } = await open(`${await reportsAt()}${more}`, {
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  expect(await faultsOf(page)).toEqual([]);
  await close();
});

test('On a desk the map fills its side of the page down to the foot, and none of its names is cut', async () => {
  const { page, close } = await open(await reportsAt(), {
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  const map = (await page.locator('.stage-drawn').boundingBox())!;
  expect([map.x + map.width, map.y + map.height]).toEqual([1440, 900]);
  const cut = await page.locator('.stage-drawn > svg text').evaluateAll((names) =>
    names
      .filter((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return left < 400 || right > 1440 || top < 56 || bottom > 900;
      })
      .map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
  await close();
});
