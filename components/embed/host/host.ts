import { frameOf, heightMessages } from './dialects';
import { opener } from './links';
import type { Live, Page, PageData } from './page-data';
import { heightReporter } from './report-height';

/**
 * The script of an embed that nobody has touched: tells the host its height, makes links work wherever they
 * are allowed to, and fetches the interactive map when a reader reaches for it. At most 4 KB.
 */
const html = document.documentElement;
const framed = window.parent !== window;
const frame = frameOf(location.href);
const map = document.getElementById('map')!;
const data = JSON.parse(document.getElementById('dateline')!.textContent!) as PageData;

const post = (message: unknown) => {
  // Any origin: what is sent is the height and the id of a place, and a sandboxed host has no origin to name.
  if (framed) window.parent.postMessage(message, '*');
};
const report = heightReporter(frame, post);
const open = opener(frame, post, (href) => {
  const output = document.getElementById('said')!;
  output.textContent = `${data.words.blocked} ${href}`;
  output.hidden = false;
});

/** The height at which everything shows, whatever the height of the frame: measured without painting. */
function measure(): void {
  html.classList.add('measure');
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  html.classList.remove('measure');
  told = data.height ?? height;
  report(told, window.innerWidth);
}
let told = 0;

let live: Promise<Live> | null = null;
function wake(): Promise<Live> {
  live ??= import(data.live).then((module: { start(page: Page): Promise<Live> }) =>
    module.start({ data, map, open, tell: (place) => post({ type: 'dateline:selected', v: 1, place }) }),
  );
  return live;
}

/** Selects a place on the interactive map; where that cannot be had, its page opens. */
function select(place: string | null, href?: string): void {
  wake().then(
    (map) => map.select(place),
    () => {
      live = null; // a lost connection may come back
      if (href) open(href);
    },
  );
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a');
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  ) {
    return;
  }
  // An anchor within the SVG has an SVGAnimatedString for an address.
  const href = new URL(link.getAttribute('href')!, location.href).href;
  const place = link.getAttribute('data-place');
  if (place) {
    event.preventDefault();
    select(place, href);
  } else if (framed) {
    event.preventDefault();
    open(href);
  }
});

const reached = () => wake().catch(() => (live = null));
for (const reach of ['pointerenter', 'focusin', 'touchstart'] as const) {
  map.addEventListener(reach, reached, { passive: true });
}
// A mouse that rested here before this script came enters no more.
if (map.matches(':hover')) reached();

window.addEventListener('message', ({ source, data: message }) => {
  if (source !== window.parent || !framed) return;
  if (message?.type === 'dateline:select' && (message.place === null || typeof message.place === 'string')) {
    select(message.place);
  }
  // A host whose script came later than ours asks for what it has not heard.
  if (message?.type === 'dateline:measure' && told > 0) heightMessages(told, frame).forEach(post);
});

let width = 0;
function onResize(): void {
  if (window.innerWidth === width) return; // our own report changed the height
  width = window.innerWidth;
  measure();
}
window.addEventListener('resize', onResize);
window.addEventListener('load', () => {
  measure();
  post({ type: 'dateline:ready', v: 1 });
});
onResize();
