import { setTimeout as pause } from 'node:timers/promises';
import { asked, barePage } from '../map/bare-page';

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
export async function selectPlace(origin: string, place: string): Promise<Selected> {
  const page = await barePage(1440, 900);
  try {
    await page.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await page.send('Page.enable');
    const loaded = page.next('Page.loadEventFired');
    await page.send('Page.navigate', { url: origin });
    await loaded;
    // A pointer that keeps moving: the first signs may come before the script that heeds them.
    for (let step = 0; !(await asked<boolean>(page, IS_ALIVE)); step++) {
      if (step > 300) throw new Error('The live map has not come within half a minute.');
      await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 1000 + (step % 7), y: 400 });
      await pause(100);
    }
    await pause(LOOKED);
    await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const at = await asked<{ x: number; y: number }>(page, `(${watch})(${JSON.stringify(place)})`);
    await page.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await pause(TAP);
    await page.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await pause(WAIT);
    const { feedback, excerpts } = await asked<Partial<Selected>>(page, 'window.chosen');
    if (feedback === undefined || excerpts === undefined)
      throw new Error(`${place} was chosen, and its excerpts have not come within ${WAIT / 1000} s.`);
    return { feedback, excerpts };
  } finally {
    await page.close();
  }
}

const IS_ALIVE = "document.querySelector('.leaflet-container') !== null";

/** Runs in the page: times what follows a finger's lift, and tells where on the place's row it may come down. */
function watch(place: string): { x: number; y: number } {
  const chosen: Partial<Selected> = {};
  (window as unknown as { chosen: Partial<Selected> }).chosen = chosen;
  const panel = document.getElementById('panel')!;
  const timed = ({ timeStamp: lifted }: PointerEvent) => {
    // Runs as soon as the frame that shows what changed has been laid out and painted.
    const painted = (what: keyof Selected) =>
      requestAnimationFrame(() =>
        scheduler.postTask(
          () => {
            chosen[what] ??= performance.now() - lifted;
          },
          { priority: 'user-blocking' },
        ),
      );
    let lit = false;
    const look = () => {
      const arrived = location.pathname.endsWith(place) && panel.querySelector('blockquote') !== null;
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
  };
  addEventListener('pointerup', timed, { once: true, capture: true });
  const row = document.querySelector(`.row[data-place="${place}"]`)!.getBoundingClientRect();
  return { x: row.x + 60, y: row.y + row.height / 2 };
}
