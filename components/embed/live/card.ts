import type { PrintedExcerpt } from '../page';
import type { SelectedPlace } from './excerpts';

/**
 * What was written about the selected place, over the panel and the further excerpts beneath it, or over the map's foot
 * where there is no panel to lie over: the frame keeps its height. Excerpts fill columns; the ones that do not fit are
 * the next page.
 */
export interface Card {
  show(place: SelectedPlace): void;
  /** Says that something is on its way, or could not be had. */
  say(name: string, words: string): void;
  hide(): void;
}

/** A panel lower than this is too low to read in, rem. */
const LOWEST_PANEL = 15;

export function card(words: Record<string, string>, onClose: () => void): Card {
  const panel = document.querySelector<HTMLElement>('.shown');
  const further = document.querySelector<HTMLElement>('.rest');
  const map = document.getElementById('map')!;
  const box = make('section', 'card');
  box.hidden = true;
  const head = make('div', 'card-head');
  const name = make('h2', 'card-name');
  const line = make('p', 'card-line');
  const pager = make('div', 'card-pager');
  const count = make('span', 'card-count');
  const previous = button(words.previous!, 'M10 3 5 8l5 5');
  const next = button(words.next!, 'm6 3 5 5-5 5');
  const close = button(words.close!, 'm4 4 8 8m0-8-8 8');
  const pages = make('div', 'card-pages');
  const status = make('p', 'unseen');
  status.setAttribute('role', 'status');
  close.classList.add('card-close');
  pager.append(count, previous, next);
  head.append(name, line, pager, close);
  box.append(head, pages);
  document.body.append(status);

  let page = 0;
  const gap = () => Number.parseFloat(getComputedStyle(pages).columnGap) || 0;
  const stride = () => pages.clientWidth + gap();
  const total = () => Math.max(1, Math.round((pages.scrollWidth + gap()) / stride()));
  const turn = (to: number) => {
    page = Math.min(total() - 1, Math.max(0, to));
    pages.scrollLeft = page * stride();
    count.textContent =
      total() > 1 ? words.page!.replace('{page}', String(page + 1)).replace('{pages}', String(total())) : '';
    previous.hidden = next.hidden = total() === 1;
    previous.disabled = page === 0;
    next.disabled = page === total() - 1;
    // Only what shows is a stop of the keyboard.
    const { left, right } = pages.getBoundingClientRect();
    for (const link of pages.querySelectorAll('a')) {
      const at = link.getBoundingClientRect();
      link.tabIndex = at.left >= left - 1 && at.right <= right + 1 ? 0 : -1;
    }
  };
  previous.addEventListener('click', () => turn(page - 1));
  next.addEventListener('click', () => turn(page + 1));
  close.addEventListener('click', onClose);
  // A button that has just been switched off has lost the focus: Escape is heard everywhere but on the map.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !box.hidden && !map.contains(event.target as Node)) onClose();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && map.contains(box)) onClose();
    if (event.key === 'ArrowRight') turn(page + 1);
    if (event.key === 'ArrowLeft') turn(page - 1);
  });
  window.addEventListener('resize', () => {
    if (box.hidden) return;
    reach();
    turn(page);
  });

  const reach = () => {
    box.style.bottom = box.parentElement === panel && further ? `${-further.offsetHeight}px` : '';
  };
  const open = () => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const room = panel ? panel.clientHeight + (further?.clientHeight ?? 0) : 0;
    const over = panel && room >= LOWEST_PANEL * rem ? panel : map;
    if (box.parentElement !== over) over.append(box);
    box.classList.toggle('over-map', over === map);
    box.hidden = false;
    reach();
  };

  return {
    show({ name: title, line: what, counted, href, excerpts }) {
      const link = make('a', '');
      link.href = href;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = title;
      name.replaceChildren(link);
      line.textContent = `${what} · ${counted}`;
      pages.replaceChildren(...excerpts.map(excerptElement));
      open();
      turn(0);
      status.textContent = `${title}, ${counted}`;
    },
    say(title, text) {
      name.textContent = title;
      line.textContent = text;
      pages.replaceChildren();
      count.textContent = '';
      previous.hidden = next.hidden = true;
      open();
    },
    hide() {
      box.hidden = true;
      status.textContent = '';
    },
  };
}

/** The same elements as the finished page's; see `printedExcerpt`. */
function excerptElement(excerpt: PrintedExcerpt): HTMLElement {
  const article = make('article', 'excerpt');
  const by = make('p', 'by');
  const link = make('a', '');
  link.href = excerpt.href;
  link.target = '_blank';
  link.rel = 'noopener';
  const outlet = make('b', '');
  outlet.textContent = excerpt.outlet;
  link.append(outlet);
  if (excerpt.date) {
    const time = make('time', '');
    time.dateTime = excerpt.date.machine;
    time.textContent = excerpt.date.words;
    link.append(' ', time);
  }
  by.append(link);
  const quotation = make('blockquote', '');
  const { start, text } = excerpt;
  quotation.lang = excerpt.lang;
  quotation.dir = 'auto';
  let at = start;
  for (const mark of [...excerpt.marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > start + text.length) continue;
    const marked = make('mark', mark.category);
    marked.textContent = text.slice(mark.start - start, mark.end - start);
    quotation.append(text.slice(at - start, mark.start - start), marked);
    at = mark.end;
  }
  quotation.append(text.slice(at - start));
  article.append(by, quotation);
  return article;
}

function button(label: string, sign: string): HTMLButtonElement {
  const made = make('button', 'tool');
  made.type = 'button';
  made.setAttribute('aria-label', label);
  made.title = label;
  made.append(signOf(sign));
  return made;
}

export function signOf(d: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
}
