import { type Browser, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { FLAGS } from './chromium';

export type LighthouseCategory = 'accessibility' | 'best-practices' | 'seo' | 'performance';

export interface Audited {
  /** 0…100 by category. */
  scores: Partial<Record<LighthouseCategory, number>>;
  /** What cost points, with what it was found in. */
  failed: { id: string; where: string[] }[];
}

/** A kind of page, and the audits that its nature fails: a page that asks not to be indexed cannot be indexable. */
export interface AuditedPage {
  name: string;
  path: string;
  skip?: string[];
}

/** A Chromium that Lighthouse can reach by its port. */
export async function auditBrowser(
  executablePath: string,
  port: number,
): Promise<{ browser: Browser; port: number }> {
  const args = [...FLAGS, `--remote-debugging-port=${port}`];
  return { browser: await chromium.launch({ executablePath, args }), port };
}

/**
 * Lighthouse as for a phone. Without performance among the categories nothing is timed, so that pages are
 * neither slowed nor waited for longer than it takes them to be quiet.
 */
export async function auditPage(
  address: string,
  port: number,
  categories: LighthouseCategory[],
  skip: string[] = [],
): Promise<Audited> {
  const timed = categories.includes('performance');
  const quiet = timed
    ? {}
    : {
        // Lighthouse waits at least 5 s for quiet with any other method; this one slows nothing either.
        throttlingMethod: 'simulate' as const,
        pauseAfterFcpMs: 100,
        pauseAfterLoadMs: 100,
        networkQuietThresholdMs: 200,
        cpuQuietThresholdMs: 200,
      };
  const run = () =>
    lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: categories,
      ignoreStatusCode: true,
      disableFullPageScreenshot: true,
      skipAudits: skip,
      ...quiet,
    });
  let result = await run();
  // On a busy machine a trace may lack its beginning (NO_NAVSTART): that says nothing of the page.
  if (result?.lhr.runtimeError) result = await run();
  if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const weighty = new Set(
    Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return {
    scores: Object.fromEntries(
      Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    failed: Object.values(lhr.audits)
      .filter(({ id, score }) => weighty.has(id) && score !== null && score < 1)
      .map(({ id, details }) => ({ id, where: snippets(details) })),
  };
}

function snippets(details: unknown): string[] {
  const { items = [] } = (details ?? {}) as { items?: { node?: { snippet?: string }; source?: string }[] };
  return items
    .slice(0, 5)
    .map(({ node, source, ...rest }) => node?.snippet ?? source ?? JSON.stringify(rest));
}

const UNLISTED = ['is-crawlable'];

/** Every kind of page that an atlas at `origin` has. */
export async function auditedPages(origin: string): Promise<AuditedPage[]> {
  const { articles } = (await (await fetch(`${origin}/api/coverage`)).json()) as {
    articles: { id: string }[];
  };
  const article = `/article/${articles[0]!.id}`;
  const place = '/place/lachin-corridor';
  const html = await (await fetch(origin + place)).text();
  const correct = /href="(\/correct\?[^"]+)"/.exec(html)?.[1];
  if (!correct) throw new Error(`${place} has no link to report an error.`);
  return [
    { name: 'the list', path: '/' },
    { name: 'a place', path: place },
    { name: 'an article', path: article },
    { name: 'a comparison', path: '/compare' },
    { name: 'about', path: '/about' },
    // An embed is part of the article that it stands in, and asks not to be found for itself.
    { name: 'an embed', path: '/embed?place=lachin-corridor', skip: UNLISTED },
    { name: 'a search', path: '/?q=road', skip: UNLISTED },
    { name: 'the share form', path: '/embed/new?place=lachin-corridor', skip: UNLISTED },
    { name: 'a report of an error', path: correct.replaceAll('&amp;', '&'), skip: UNLISTED },
    {
      name: 'a place that is not there',
      path: '/place/no-such-place',
      // The browser itself reports the 404 on its console.
      skip: [...UNLISTED, 'http-status-code', 'errors-in-console'],
    },
  ];
}
