import type { Day, Place, PlaceName } from '../types';

/** Whose forms of names a reader wants; never what a source printed. */
export const NAME_POLICIES = ['international', 'armenian', 'azerbaijani', 'russian'] as const;
export type NamePolicy = (typeof NAME_POLICIES)[number];
/** `latin`: in Latin letters where such a form is known; `native`: in the policy's own script. */
export const NAME_SCRIPTS = ['latin', 'native'] as const;
export type NameScript = (typeof NAME_SCRIPTS)[number];

/** The language and script in which a policy's own forms are written. */
const NATIVE = {
  armenian: { language: 'hy', script: 'Armn' },
  azerbaijani: { language: 'az', script: 'Latn' },
  russian: { language: 'ru', script: 'Cyrl' },
} as const;

/**
 * How a policy's names are written where a reader does not say: in its own script for who reads its language, else in
 * Latin letters; Russian ones are known in Cyrillic only.
 * @param reader the language that the reader reads in, BCP 47
 */
export function usualScript(policy: NamePolicy, reader: string): NameScript {
  if (policy === 'international') return 'latin';
  return policy === 'russian' || NATIVE[policy].language === reader ? 'native' : 'latin';
}

/** All that a place may be called. */
export type Named = Pick<Place, 'name' | 'names' | 'called'>;

/**
 * The name that labels and lists print for a place, with its language, under a policy and on a day. Where the policy
 * has no form of its own the international name stands, as the reader's language writes it: what we call it there,
 * which contested places always have, or else the first of the language's own names, or else English.
 * @param reader the language that the reader reads in, BCP 47
 */
export function nameFor(
  place: Named,
  policy: NamePolicy = 'international',
  script: NameScript = 'latin',
  day: Day | null = null,
  reader = 'en',
): { text: string; language: string } {
  const current = place.names.filter((name) => holdsOn(name, day));
  const found = policy === 'international' ? null : formOf(current, policy, script);
  const ours = place.called?.[reader];
  const own = reader === 'en' ? null : current.find(({ language }) => language === reader);
  const { text, language } = found ??
    (ours ? { text: ours, language: reader } : null) ??
    own ?? { text: place.name, language: 'en' };
  return { text: capitalised(text, language), language };
}

/** Descriptions are listed as texts write them, *линия соприкосновения*; what begins a line or stands on a map begins large. */
function capitalised(text: string, language: string): string {
  const [first] = /^[\p{Script=Cyrillic}\p{Script=Armenian}]/u.exec(text) ?? [''];
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

function formOf(
  current: readonly PlaceName[],
  policy: keyof typeof NATIVE,
  script: NameScript,
): PlaceName | undefined {
  const { language, script: letters } = NATIVE[policy];
  const isNative = (name: PlaceName) => name.language === language && name.script === letters;
  const latin = current.find(
    (name) =>
      name.script === 'Latn' && !isNative(name) && (name.usedBy === policy || name.language === language),
  );
  return script === 'native' ? (current.find(isNative) ?? latin) : latin;
}

/** Whether a name was in use on a day; a day of `null` asks for the present. */
function holdsOn(name: PlaceName, day: Day | null): boolean {
  if (day === null) return name.to === undefined;
  return (name.from === undefined || name.from <= day) && (name.to === undefined || day < name.to);
}
