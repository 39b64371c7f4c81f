import { fold } from '../text/fold';
import { romanise } from '../text/romanise';

/** What transliterations disagree on, made one; in order, since each sees what those before it left. */
const HABITS: readonly [RegExp, string][] = [
  [/[\u064a\u0649]/g, '\u06cc'], // Arabic and Persian yeh
  [/\u0643/g, '\u06a9'], // and kaf
  [/\p{M}|\u0640|['’‘ʼʻ`´ʹʺ]/gu, ''], // accents, vowel signs, the stretched line; Sana'a, Ts’khinvali
  [/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?:\.|$|\s))/gu, '$1'], // U.S. and A.B.D. are words
  [/[^\p{L}\p{N}]+/gu, ' '],
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
  let spelled = romanise(fold(name.trim()));
  for (const [habit, one] of HABITS) spelled = spelled.replace(habit, one);
  return spelled.trim();
}
