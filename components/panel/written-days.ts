import { longDay } from '../ui/dates';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`);

/** A stretch of words, or a day as a language writes it. */
interface Part {
  text: string;
  isDay: boolean;
}

/** English words parted at the days in them: *Asbarez,* and *30 марта 2023 г.* */
export function writtenDays(english: string, locale: string): Part[] {
  // What `split` catches stands between what it parts: a day, a month and a year after each stretch of words.
  const parts = english.split(DAY);
  const two = (number: number) => String(number).padStart(2, '0');
  return parts.flatMap((text, at): Part[] => {
    if (at % 4 === 0) return text ? [{ text, isDay: false }] : [];
    if (at % 4 !== 1) return [];
    const day = `${parts[at + 2]}-${two(MONTHS.indexOf(parts[at + 1]!) + 1)}-${two(Number(text))}`;
    return [{ text: longDay(day, locale), isDay: true }];
  });
}
