import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { atlas } from './browser';
import { auditBrowser, auditedPages, auditPage } from './lighthouse';
import { freePort } from './server';

let browser: Browser;
let port: number;
beforeAll(async () => {
  ({ browser, port } = await auditBrowser(inject('chromium'), await freePort()));
});
afterAll(() => browser.close());

test.each(await auditedPages(atlas))(
  'Lighthouse finds $name accessible, well made and findable: 100 each',
  async ({ path, skip }) => {
    const { scores, failed } = await auditPage(
      atlas + path,
      port,
      ['accessibility', 'best-practices', 'seo'],
      skip,
    );
    expect(failed).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  },
);
