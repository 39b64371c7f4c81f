import type { Article, Block, Known, Outlet } from '../types';
import { stated } from './types';

/** What `findOutlet` may go by. */
interface Evidence {
  text: string;
  blocks: readonly Block[];
  /** The outlet as the format names it. */
  name: string | null;
  url: string | null;
}

/**
 * The id of the outlet an article comes from: as its format names it, by its address, by the agency
 * in its dateline (all stated), or by how it speaks of itself (inferred). One that is not on the
 * list goes by the name or host that the file gives. `null` when nothing tells.
 */
export function findOutlet(evidence: Evidence, outlets: readonly Outlet[]): Known<string> | null {
  const name = evidence.name?.trim() || null;
  const listed = name ? byName(name, outlets) : null;
  if (listed) return stated(listed.id);
  const address = byAddress(evidence.url, outlets);
  if (address && outlets.some(({ id }) => id === address.value)) return address;
  if (name) return stated(name);
  return address ?? byDateline(evidence, outlets) ?? byOwnWords(evidence, outlets);
}

/** The outlet of this id, name, alias or host, whatever the case. */
export function byName(name: string, outlets: readonly Outlet[]): Outlet | null {
  const wanted = fold(name);
  return (
    outlets.find((outlet) =>
      [outlet.id, outlet.name, ...outlet.aliases].some((other) => fold(other) === wanted),
    ) ?? (/^[\w.-]+\.[a-z]{2,}$/i.test(name) ? byHost(name, outlets) : null)
  );
}

function byHost(host: string, outlets: readonly Outlet[]): Outlet | null {
  const bare = host.toLowerCase().replace(/^(?:www|m|amp)\./, '');
  return (
    outlets.find(({ hosts }) =>
      hosts.some((own) => bare === own.toLowerCase() || bare.endsWith(`.${own.toLowerCase()}`)),
    ) ?? null
  );
}

function byAddress(url: string | null, outlets: readonly Outlet[]): Known<string> | null {
  const host = url ? /^https?:\/\/([^/:?#\s]+)/i.exec(url)?.[1] : undefined;
  if (!host) return null;
  const bare = host.toLowerCase().replace(/^(?:www|m|amp)\./, '');
  const because = { rule: 'read.outlet.address', with: { host: bare } };
  return { value: byHost(host, outlets)?.id ?? bare, evidence: 'stated', because };
}

/** `/TASS/`, `(Reuters)`, `– RIA Novosti.` in a dateline. */
function byDateline({ text, blocks }: Evidence, outlets: readonly Outlet[]): Known<string> | null {
  for (const block of blocks) {
    if (block.role !== 'dateline') continue;
    const line = text.slice(block.start, block.end);
    const agency = /[/([]([^()[\]]{2,80}?)[/)\]][\s.:—–-]*$|[—–-]\s+([^—–-]{2,40})\.$/.exec(line);
    // `(The Post / Sputnik - 25th January, 2023)` names two; the last is the agency whose text it is.
    const names = (agency?.[1] ?? agency?.[2] ?? '').split(/ ?\/ ?| - |, /).map((name) => name.trim());
    const printed = names.findLast((name) => name !== '' && byName(name, outlets));
    const outlet = printed ? byName(printed, outlets) : null;
    if (!printed || !outlet) continue;
    const start = block.start + line.lastIndexOf(printed);
    const span = { start, end: start + printed.length };
    return {
      value: outlet.id,
      evidence: 'stated',
      because: { rule: 'read.outlet.dateline', with: { words: printed } },
      span,
    };
  }
  return null;
}

/**
 * *told RFE/RL's Armenian Service*: papers name their own services and reporters so, and other
 * agencies by the bare name (*told Reuters*), which tells nothing.
 */
function byOwnWords({ text, blocks }: Evidence, outlets: readonly Outlet[]): Known<string> | null {
  for (const outlet of outlets) {
    const names = [outlet.name, ...outlet.aliases].filter((name) => text.includes(name)).map(literally);
    if (names.length === 0) continue;
    const own = new RegExp(
      `\\b(?:told|told to|reporting by|by) (?:${names.join('|')})['’]s (?:\\p{L}+ ){0,3}(?:[Ss]ervice|[Bb]ureau|[Cc]orrespondent|[Rr]eporter)\\b`,
      'u',
    );
    for (const block of blocks) {
      if (block.role !== 'body') continue;
      const match = own.exec(text.slice(block.start, block.end));
      if (!match) continue;
      const start = block.start + match.index;
      const span = { start, end: start + match[0].length };
      const because = { rule: 'read.outlet.words', with: { words: match[0] } };
      return { value: outlet.id, evidence: 'inferred', because, span };
    }
  }
  return null;
}

/** Rights of an article: its outlet's, else the default. */
export function rightsOf(
  outlet: Article['outlet'],
  outlets: readonly Outlet[],
  fallback: Article['rights'],
): Article['rights'] {
  return outlets.find(({ id }) => id === outlet?.value)?.rights ?? fallback;
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(/[’ʼ]/g, "'");
}

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
