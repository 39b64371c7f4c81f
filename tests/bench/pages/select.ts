import type { Browser } from '@playwright/test';

export interface Selected {
  /** ms from the finger's lift off a place of the list until it is painted lit there. */
  feedback: number;
  /** ms from the lift until its excerpts are painted. */
  excerpts: number;
}

/** A finger that taps rests so long, ms. */
const TAP = 80;
/** A reader has looked at the map for so long before choosing, ms. */
const LOOKED = 5500;
/** By then a slow answer has come too, ms. */
const WAIT = 5000;

/**
 * Taps a place of the list with the CPU slowed four times, as a reader who has looked at the map first. Timed from the
 * lift of the finger, as Interaction to Next Paint is, by the page's own clock; the tap is the browser's own event and
 * nothing is asked of the page meanwhile, as either would be work that no reader's tap brings.
 */
export async function selectPlace(browser: Browser, origin: string, place: string): Promise<Selected> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, hasTouch: true });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await page.goto(origin, { waitUntil: 'load' });
  // A pointer that keeps moving: the first signs may come before the script that heeds them.
  for (let step = 0; (await page.locator('.leaflet-container').count()) === 0; step++) {
    if (step > 300) throw new Error('The live map has not come within half a minute.');
    await page.mouse.move(1000 + (step % 7), 400);
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(LOOKED);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate((id) => {
    const timed = window as unknown as { chosen: { feedback?: number; excerpts?: number } };
    timed.chosen = {};
    addEventListener(
      'pointerup',
      ({ timeStamp: lifted }) => {
        const panel = document.getElementById('panel')!;
        // Runs as soon as the frame that shows what changed has been laid out and painted.
        const painted = (what: 'feedback' | 'excerpts') =>
          requestAnimationFrame(() =>
            scheduler.postTask(
              () => {
                timed.chosen[what] ??= performance.now() - lifted;
              },
              { priority: 'user-blocking' },
            ),
          );
        let lit = false;
        const look = () => {
          const arrived = location.pathname.endsWith(id) && panel.querySelector('blockquote') !== null;
          if (!lit && (arrived || panel.querySelector('.lit'))) {
            lit = true;
            painted('feedback');
          }
          if (!arrived) return;
          changes.disconnect();
          painted('excerpts');
        };
        const changes = new MutationObserver(look);
        changes.observe(panel, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ['class'],
        });
        look();
      },
      { once: true, capture: true },
    );
  }, place);
  const row = (await page.locator(`.row[data-place="${place}"]`).boundingBox())!;
  const at = { x: row.x + 60, y: row.y + row.height / 2 };
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await page.waitForTimeout(TAP);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(WAIT);
  const chosen = await page.evaluate(() => (window as unknown as { chosen: Partial<Selected> }).chosen);
  await context.close();
  const { feedback, excerpts } = chosen;
  if (feedback === undefined || excerpts === undefined)
    throw new Error(`${place} was chosen, and its excerpts have not come within ${WAIT / 1000} s.`);
  return { feedback, excerpts };
}
