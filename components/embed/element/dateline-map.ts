/**
 * `<dateline-map place="lachin-corridor">`: an embed as an element, for publishers who can load a script.
 * No dependency, no style sheet (a publisher's policy may forbid one), at most 3 KB gzip.
 *
 * Attributes are those of `/embed` (`heading` for its `title`), and `reserve`: the height in CSS px that is
 * kept free until the frame tells its own. Property `select(place)`; events `ready` and `place-selected`
 * (`detail.place`, `null` when none is). What stands between the tags shows until the map is there.
 * A link `<a data-dateline-place="id">` anywhere on the page drives the nearest map, or the one whose id is
 * in `data-dateline-map`.
 */
const home = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;

const PARAMETERS = [
  'place',
  'article',
  'q',
  'from',
  'to',
  'outlet',
  'kind',
  'category',
  'bbox',
  'theme',
  'accent',
  'lang',
  'names',
  'script',
  'panel',
  'height',
  'v',
] as const;

/** Heights that a frame may ask for, CSS px. */
const clamp = (height: number) => Math.min(3000, Math.max(120, Math.round(height)));

class DatelineMap extends HTMLElement {
  static observedAttributes = [...PARAMETERS, 'heading', 'reserve'];
  #frame: HTMLIFrameElement | null = null;
  #box: HTMLElement | null = null;
  #slot: HTMLSlotElement | null = null;
  #ready = false;
  #wanted: string | null | undefined;
  /** Set while a change of attributes waits to be taken over in one go. */
  #stale = false;

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    // Moving an element reloads its frame: it starts anew, at the height it had.
    this.#build();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#ready = false;
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#frame || this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => {
      this.#stale = false;
      if (this.isConnected) this.#build();
    });
  }

  /** Selects a place on the map, once there is one; `null` clears the selection. */
  select(place: string | null): void {
    this.#wanted = place;
    if (this.#frame) this.#frame.loading = 'eager';
    if (this.#ready) this.#send();
  }

  #send(): void {
    if (this.#wanted === undefined) return;
    this.#frame?.contentWindow?.postMessage({ type: 'dateline:select', v: 1, place: this.#wanted }, home);
    this.#wanted = undefined;
  }

  #build(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const search = new URLSearchParams();
    for (const name of PARAMETERS) {
      const value = this.getAttribute(name);
      if (value) search.set(name, value);
    }
    const heading = this.getAttribute('heading');
    if (heading) search.set('title', heading);
    const src = `${home}/embed?${search}`;
    if (this.#frame?.src === src && this.#ready) return;

    this.style.display ||= 'block';
    const reserved = clamp(Number(this.getAttribute('height') ?? this.getAttribute('reserve')) || 640);
    this.style.minHeight ||= `${reserved}px`;
    this.#ready = false;
    // The fallback and the frame share one cell: the frame is transparent until it has loaded.
    this.#box ??= root.appendChild(document.createElement('div'));
    this.#box.style.display = 'grid';
    this.#slot ??= this.#box.appendChild(document.createElement('slot'));
    this.#slot.style.cssText = 'display:block;grid-area:1/1';
    this.#frame?.remove();
    const frame = document.createElement('iframe');
    frame.title = heading ?? (this.textContent?.trim().slice(0, 140) || 'Map');
    frame.loading = this.#wanted === undefined ? 'lazy' : 'eager';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.allow = 'fullscreen';
    frame.width = '100%';
    frame.height = String(Number.parseInt(this.style.minHeight, 10) || reserved);
    frame.style.cssText = 'border:0;display:block;width:100%;grid-area:1/1';
    frame.src = src;
    this.#frame = frame;
    this.#box.appendChild(frame);
  }

  // Only our own frame is heard: its window is the proof, since a sandboxed one has no origin.
  #hear = ({ source, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (!frame || !source || source !== frame.contentWindow || data?.v !== 1) return;
    if (data.type === 'dateline:height' && Number.isFinite(data.height)) {
      const height = clamp(data.height);
      frame.height = String(height);
      this.style.minHeight = `${height}px`;
    } else if (data.type === 'dateline:ready') {
      this.#ready = true;
      if (this.#slot) this.#slot.style.display = 'none';
      this.#send();
      this.dispatchEvent(new CustomEvent('ready', { bubbles: true }));
    } else if (data.type === 'dateline:selected') {
      const place = typeof data.place === 'string' ? data.place : null;
      for (const link of linksOf(this)) {
        if (place !== null && link.dataset.datelinePlace === place) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      this.dispatchEvent(new CustomEvent('place-selected', { bubbles: true, detail: { place } }));
    }
  };
}

const LINK = 'a[data-dateline-place]';

function linksOf(map: DatelineMap): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(LINK)].filter((link) => mapOf(link) === map);
}

/** The map that a link names; else the last one before it, else the first one after it. */
function mapOf(link: HTMLElement): DatelineMap | null {
  const named = link.dataset.datelineMap;
  if (named) {
    const map = document.getElementById(named);
    return map instanceof DatelineMap ? map : null;
  }
  const maps = [...document.querySelectorAll<DatelineMap>('dateline-map')];
  return (
    maps.findLast((map) => map.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    maps[0] ??
    null
  );
}

if (!customElements.get('dateline-map')) {
  customElements.define('dateline-map', DatelineMap);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLElement>(LINK);
    const map = link && mapOf(link);
    if (!map || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    map.select(link.dataset.datelinePlace ?? null);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    map.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  });
}
