import type { Browser } from '@playwright/test';

export interface Selected {
  /** ms from the tap on a place of the list until it is lit there. */
  feedback: number;
  /** ms from the tap to its excerpts on screen. */
  excerpts: number;
}

/** Taps a place of the list with the CPU slowed four times, as a reader who has looked at the map first. */
export async function selectPlace(browser: Browser, origin: string, place: string): Promise<Selected> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, hasTouch: true });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await page.goto(origin, { waitUntil: 'load' });
  const row = page.locator(`.row[data-place="${place}"]`);
  // A pointer that keeps moving: the first signs may come before the script that heeds them.
  for (let step = 0; (await page.locator('.leaflet-container').count()) === 0; step++) {
    if (step > 300) throw new Error('The live map has not come within half a minute.');
    await page.mouse.move(1000 + (step % 7), 400);
    await page.waitForTimeout(100);
  }
  await page.waitForLoadState('networkidle');
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate((id) => {
    const timed = window as unknown as { chosen: { feedback?: number; excerpts?: number } };
    timed.chosen = {};
    addEventListener(
      'pointerdown',
      () => {
        const pressed = performance.now();
        const look = () => {
          const now = performance.now() - pressed;
          const arrived =
            location.pathname.endsWith(id) && document.querySelector('.panel blockquote') !== null;
          if (timed.chosen.feedback === undefined && (arrived || document.querySelector('.lit')))
            timed.chosen.feedback = now;
          if (arrived) timed.chosen.excerpts = now;
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  }, place);
  await row.tap();
  await page.waitForFunction(
    () => (window as unknown as { chosen: { excerpts?: number } }).chosen.excerpts !== undefined,
    null,
    { timeout: 30_000 },
  );
  const chosen = await page.evaluate(() => (window as unknown as { chosen: Selected }).chosen);
  await context.close();
  return chosen;
}
