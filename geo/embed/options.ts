import { parseQuery } from '../atlas';
import { NAME_POLICIES, NAME_SCRIPTS, type NamePolicy, type NameScript, usualScript } from '../names';
import { cut } from '../text/cut';
import type { Query } from '../types';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** What stands under the map: excerpts, the list of places, nothing; `auto`: excerpts of what was asked for by name, else the list. */
export const PANELS = ['auto', 'excerpts', 'list', 'none'] as const;
export type Panel = (typeof PANELS)[number];

/** Frame heights, in CSS px, that a host may ask for: WordPress clamps to 200…1000, a printed page is longer. */
export const HEIGHTS = { least: 160, most: 2000 } as const;
/** Characters of a title; a longer one is cut at a word. */
export const LONGEST_TITLE = 140;

/** Everything that the address of an embed or an image may say. */
export interface EmbedOptions {
  query: Query;
  theme: Theme;
  /** `#rrggbb`, or `null` for the atlas's own red. */
  accent: string | null;
  /** BCP 47, lower case; a language without a catalogue falls back to English. */
  lang: string;
  /** Whose names the map prints; what a source printed never changes. */
  names: NamePolicy;
  script: NameScript;
  /** Plain text, instead of the title that Dateline would write. */
  title: string | null;
  panel: Panel;
  /** Height of the frame in CSS px, `null` for the height that the content asks for. */
  height: number | null;
  /** A pinned generation, or the hash of a Coverage, lower-case hex. */
  v: string | null;
}

type Parameters = Iterable<readonly [string, string]>;

/**
 * The options that an address says. Anything malformed is as if it were not there, numbers are clamped,
 * so that every address that a host mangled still shows a map; nothing here looks an id up.
 */
export function parseEmbed(parameters: Parameters): EmbedOptions {
  const all = [...parameters];
  const one = (name: string) => all.find(([key]) => key === name)?.[1] ?? null;
  const names = oneOf(NAME_POLICIES, one('names')) ?? 'international';
  const lang = language(one('lang'));
  return {
    query: namedQuery(all),
    theme: oneOf(THEMES, one('theme')) ?? 'auto',
    accent: accent(one('accent')),
    lang,
    names,
    script: oneOf(NAME_SCRIPTS, one('script')) ?? usualScript(names, lang),
    title: plainText(one('title')),
    panel: oneOf(PANELS, one('panel')) ?? 'auto',
    height: clamp(integer(one('height')), HEIGHTS.least, HEIGHTS.most),
    v: version(one('v')),
  };
}

/**
 * As pages read it, but a place that cannot be one (ten thousand letters) is still asked for: it is not found,
 * rather than everything shown in its stead.
 */
function namedQuery(all: readonly (readonly [string, string])[]): Query {
  const query = parseQuery(all);
  const named = all.find(([key, value]) => key === 'place' && value.trim() !== '')?.[1];
  return query.place.length === 0 && named ? { ...query, place: [cut(named.trim(), 80)] } : query;
}

/** Digits as a number; `null` for anything else: `12px`, `-1`, `1e9`, `NaN`, nine digits and more. */
export function integer(text: string | null): number | null {
  return text !== null && /^\d{1,8}$/.test(text.trim()) ? Number(text) : null;
}

export function clamp(value: number | null, least: number, most: number): number | null {
  return value === null ? null : Math.min(most, Math.max(least, value));
}

function oneOf<T extends string>(list: readonly T[], value: string | null): T | null {
  return list.find((item) => item === value) ?? null;
}

function accent(text: string | null): string | null {
  const hex = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text ?? '')?.[1]?.toLowerCase();
  if (!hex) return null;
  return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`;
}

function language(text: string | null): string {
  const match = /^([a-z]{2,3})(?:-[a-z\d]{2,8}){0,3}$/i.exec(text ?? '');
  return match ? match[0].toLowerCase() : 'en';
}

function version(text: string | null): string | null {
  const hex = text?.toLowerCase() ?? '';
  return /^[\da-f]{8,64}$/.test(hex) ? hex : null;
}

/** One line of text: control and bidirectional-override characters out, white space folded, cut at a word. */
function plainText(text: string | null): string | null {
  const line = (text ?? '')
    .slice(0, LONGEST_TITLE * 4)
    // C0, C1, zero-width and bidirectional controls: they can hide or reverse what a reader sees.
    .replace(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line === '') return null;
  const points = [...line];
  if (points.length <= LONGEST_TITLE) return line;
  const start = points.slice(0, LONGEST_TITLE).join('');
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > LONGEST_TITLE / 2 ? space : start.length).trimEnd()}…`;
}
