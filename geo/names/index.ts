import type { Day, Place, PlaceName } from '../types';

/** Whose forms of names a reader wants; never what a source printed. */
export const NAME_POLICIES = ['international', 'armenian', 'azerbaijani', 'russian'] as const;
export type NamePolicy = (typeof NAME_POLICIES)[number];
/** `latin`: in Latin letters where such a form is known; `native`: in the policy's own script. */
export type NameScript = 'latin' | 'native';

const LANGUAGE: Record<NamePolicy, string> = {
  international: 'en',
  armenian: 'hy',
  azerbaijani: 'az',
  russian: 'ru',
};

/**
 * The name that labels and lists print for a place, with its language, under a policy and on a day.
 * Where the policy has no form of its own the international name stands.
 */
export function nameFor(
  place: Pick<Place, 'name' | 'names'>,
  policy: NamePolicy = 'international',
  script: NameScript = 'latin',
  day: Day | null = null,
): { text: string; language: string } {
  const international = { text: place.name, language: 'en' };
  if (policy === 'international') return international;
  const language = LANGUAGE[policy];
  const current = place.names.filter((name) => holdsOn(name, day));
  const native =
    current.find((name) => name.language === language && name.script !== 'Latn') ??
    current.find((name) => name.language === language);
  const latin =
    current.find((name) => name.usedBy === policy && name.script === 'Latn') ??
    current.find((name) => name.language === language && name.script === 'Latn');
  const found = script === 'native' ? (native ?? latin) : latin;
  return found ? { text: found.text, language: found.language } : international;
}

/** Whether a name was in use on a day; a day of `null` asks for the present. */
function holdsOn(name: PlaceName, day: Day | null): boolean {
  if (day === null) return name.to === undefined;
  return (name.from === undefined || name.from <= day) && (name.to === undefined || day < name.to);
}
