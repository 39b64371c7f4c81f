/** English month names and their abbreviations, in order. */
const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** A month as printed, `Sept.` or `SEPTEMBER`; capital first, since *may* and *march* are verbs. */
export const MONTH = anyCase(MONTHS.map((name) => name));

/** `February 16`, `Feb. 16, 2021`, `16 February 2021`, `FEBRUARY 16` in a dateline. */
export const DAY_IN_DATELINE = `(?:(?:${MONTH})\\.?,? \\d{1,2}(?:(?:,? |,)(?:19|20)\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\.?(?:(?:,? |,)(?:19|20)\\d\\d)?)(?!\\d)`;

/** 1 to 12, or `null` where the word is no month. */
export function monthNumber(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const index = MONTHS.findIndex((name) => new RegExp(`^(?:${name})$`).test(plain));
  return index < 0 ? null : index + 1;
}

/** 0 (Sunday) to 6, or `null`. */
export function weekdayNumber(word: string): number | null {
  const index = WEEKDAYS.findIndex((name) => name.toLowerCase() === word.toLowerCase());
  return index < 0 ? null : index;
}

/** Each pattern capitalised and in capitals, as alternatives. */
function anyCase(patterns: readonly string[]): string {
  return patterns
    .flatMap((pattern) => [
      pattern[0]!.toUpperCase() + pattern.slice(1),
      pattern.toUpperCase().replace(/\(\?:/g, '(?:'),
    ])
    .join('|');
}
