import { kindWords, seatsOfGovernment, sharedKind, stopWords } from '../recognize';
import type { Page, Proposal } from '../recognize/types';
import type { Kind } from '../types';

const STATE: readonly Kind[] = ['province', 'country'];
const SEATS: readonly Kind[] = ['city', 'building'];
const CITY: readonly Kind[] = ['city', 'town', 'village'];

/** Offices and bodies that only a state, or only a city, has. */
const OFFICES = new Map<string, readonly Kind[]>(
  Object.entries({
    gov: STATE,
    governor: STATE,
    governors: STATE,
    legislature: STATE,
    sen: STATE,
    senator: STATE,
    senators: STATE,
    sens: STATE,
    rep: STATE,
    lawmakers: STATE,
    premier: STATE,
    mayor: CITY,
    mayors: CITY,
    councilman: CITY,
    councilwoman: CITY,
    downtown: CITY,
  }),
);

/** Those that no city has: *New York **Gov.*** */
const OF_STATES = new Set(['gov', 'governor', 'governors']);

/** What English may name with an article, unlike towns and divisions: *the Red Sea*, *the Blue Nile*. */
const WITH_ARTICLE: readonly Kind[] = ['sea', 'river', 'strait', 'coast', 'range', 'region', 'desert'];

/** Words that the name they follow is part of, so that as kinds they say nothing: *Armenia's border*. */
const SILENT = new Set(['border', 'capital', 'country', 'nation', 'republic', 'territory']);

/** The kinds that words ask for, and the word that does. */
export interface KindCue {
  kinds: readonly Kind[];
  word: string;
  /** The text says outright that the name is one: no other kind is meant. */
  outright?: true;
  /** It decides between places of the name that stand beside each other, as a town and its province: *the town of X*. */
  decidesBeside?: true;
}

/**
 * The kinds that the words beside a name ask for, and the word that does: *Lachin **region***, *the **city** of X*,
 * *New York **Gov.***; `null` when they say nothing.
 */
export function kindCue({ first, last, category, key, because }: Proposal, { tokens }: Page): KindCue | null {
  // Washington wants: a seat of government acts, not a state or a town of its name.
  if (category === 'metonymic' && seatsOfGovernment.has(key))
    return { kinds: SEATS, word: String(because.at(-1)?.with?.word ?? '') };
  const end = tokens[last]!;
  const after = tokens[last + 1];
  if (after?.gap === 'space' && end.tail === end.end) {
    const kinds = OFFICES.get(after.key) ?? (SILENT.has(after.key) ? undefined : kindWords.get(after.key));
    if (kinds) return { kinds, word: after.text, ...(OF_STATES.has(after.key) && { outright: true }) };
  }
  const shared = sharedKind(tokens, first, last);
  if (shared) return { ...shared, outright: true };
  const apposed = apposition(tokens, last);
  if (apposed) return apposed;
  const before = tokens[first - 1];
  const further = tokens[first - 2];
  if (before && tokens[first]!.gap === 'space') {
    if (OFFICES.get(before.key) === CITY && before.key === 'downtown')
      return { kinds: CITY, word: before.text };
    if (before.key === 'of' && further && before.gap === 'space' && further.shape === 'lower') {
      const kinds = SILENT.has(further.key) ? undefined : kindWords.get(further.key);
      if (kinds) return { kinds, word: `${further.text} of`, decidesBeside: true };
    }
    if (before.key === 'the' && before.shape === 'lower' && endsName(after))
      return {
        kinds: WITH_ARTICLE,
        word: before.text,
        ...(last > first && ownHead(end) && { outright: true }),
      };
  }
  return null;
}

/** *the Red **Sea***: the name's own last word says what it is. */
const ownHead = ({ key }: Page['tokens'][number]) =>
  kindWords.get(key)?.some((kind) => WITH_ARTICLE.includes(kind)) ?? false;

/** True before what begins no further noun: *the Red Sea, where*, *the Nile and*; not *the Amazon basin*, *the Washington, D.C., area*. */
function endsName(after: Page['tokens'][number] | undefined): boolean {
  if (after?.gap === 'space') return stopWords.has(after.key);
  return after?.gap !== 'hyphen' && !(after?.gap === 'comma' && after.shape !== 'lower');
}

/** *San José, a **village** near Valdivia*; *Voi, a small **town***: what the text itself says that the name is. */
function apposition(tokens: Page['tokens'], last: number): KindCue | null {
  const article = tokens[last + 1];
  if (article?.gap !== 'comma' || (article.text !== 'a' && article.text !== 'an')) return null;
  for (const word of [tokens[last + 2], tokens[last + 3]]) {
    if (word?.gap !== 'space' || word.shape !== 'lower' || word.tail > word.end) return null;
    const kinds = SILENT.has(word.key) ? undefined : kindWords.get(word.key);
    if (kinds) return { kinds, word: word.text, outright: true };
  }
  return null;
}
