import { fold } from '../text/fold';
import { romanise } from '../text/romanise';

/** What no two keyboards write alike; in order, since each sees what those before it left. */
const MARKS: readonly [RegExp, string][] = [
  [/[\u064a\u0649]/g, '\u06cc'], // Arabic and Persian yeh
  [/\u0643/g, '\u06a9'], // and kaf
  [/\p{M}|\u0640|['’‘ʼʻ`´ʹʺ]/gu, ''], // accents, vowel signs, the stretched line; Sana'a, Ts’khinvali
  [/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?:\.|$|\s))/gu, '$1'], // U.S. and A.B.D. are words
  [/[^\p{L}\p{N}]+/gu, ' '],
];

/** What transliterations disagree on, made one; in order again. */
const HABITS: readonly [RegExp, string][] = [
  [/dzh|zh|dj/g, 'j'], // Dzhermuk, Jermuk
  [/sch|sh/g, 's'], // Shusha, Şuşa
  [/tch|ch/g, 'c'],
  [/gh/g, 'g'], // Aghdam, Ağdam, Agdam
  [/kh|ks/g, 'x'], // Khankendi, Xankəndi; Aleksandria
  [/q/g, 'g'], // Qubadli, Gubadli
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ou/g, 'u'], // Soukhoumi
  [/(?<=\p{L})h(?=[bcdfgjklmnpqrstvxz])/gu, ''], // Qahramanli, Tehran
  [/y/g, 'i'], // Hrazdany, Dostoyevsk
  [/(?<!\p{L})ie/gu, 'e'], // Yerevan, Erevan
  [/(\p{L})\1+/gu, '$1'], // Julffa, Gyumrii
];

/** A name in one spelling for all that its languages and transliterations make of it: words parted by single spaces. */
export function spell(name: string): string {
  return replaced(plain(name), HABITS);
}

/** A name letter by letter, in Latin, without case, accents and marks: what one has typed of *Tehran* at *Teh*. */
export function plain(name: string): string {
  return replaced(romanise(fold(name.trim())), MARKS).trim();
}

function replaced(text: string, habits: readonly [RegExp, string][]): string {
  return habits.reduce((spelled, [habit, one]) => spelled.replace(habit, one), text);
}
