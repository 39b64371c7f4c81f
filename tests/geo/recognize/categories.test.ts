import { expect, test } from 'vitest';
import { mark, readingsOf } from '../../fixtures/marked';

const SHORT: Record<string, string> = {
  literal: '',
  metonymic: '|acts',
  demonym: '|people',
  embedded: '|inside',
  descriptive: '|described',
};
const labelled = (text: string) => mark(text, readingsOf(text), ({ mention }) => SHORT[mention.category]!);

test.each([
  // A capital or a state that acts
  '[Baku|acts] says the protesters have a point.',
  '[Yerevan|acts] protested [Baku|acts]’s move.',
  // Small ones, at a sentence's start too
  '[Hargeisa|acts] says the talks will go on.',
  '[N’Djamena|acts] said that it would not take part.',
  "[Nuku'alofa|acts] said that it would not take part.",
  '[Honiara|acts] warned of storms, and Bridgend warned of none.',
  'Stanley said that Hamilton agreed.',
  'It was closed in what [Yerevan|acts] has called a blockade.',
  'In what [Baku|acts] calls a return, people came home.',
  '[Baku|acts] and [Yerevan|acts] on Wednesday agreed to meet.',
  '[Moscow|acts] denied it, and [Washington|acts] wants proof.',
  'The war was a victory for [Azerbaijan|acts].',
  'The village was occupied by [Armenia|acts].',
  'A [Russia|acts]-brokered deal held.',
  'Bilateral talks with [Azerbaijan|acts] resumed.',
  'The leaders of [Russia|acts], [Turkey|acts] and [Iran|acts] signed a pact.',
  // The same names as where things happen
  'He arrived in [Baku] on Monday.',
  'Rain fell in [Moscow].',
  'The road from [Yerevan] was closed.',
  'The town lies in [Azerbaijan].',
  'Prices rose across [Russia].',
  // Peoples and languages
  'The [Azerbaijani|people] delegation left.',
  'An [Armenian|people]-dominated town was quiet.',
  'Ethnic [Armenians|people] fled.',
  'The former [Soviet|people] republics met.',
  '[French|people] farmers marched.',
  // Names inside other names
  'The OSCE [Minsk|inside] Group met.',
  'The [Ottawa|inside] Convention bans mines.',
  'It breaks the [Geneva|inside] Conventions.',
  'The Second [Karabakh|inside] War ended.',
  'It began at 10:00 [Moscow|inside] time.',
  'The [German|inside] Press Agency reported it.',
  '[West Nile|inside] virus spread.',
  '[Middle East|inside] respiratory syndrome spread.',
  'The [Houston|inside] Chronicle reported it.',
  // Towns inside clubs' names, and the same towns
  'They drew with Atletico [Madrid|inside] on Sunday.',
  'Fans of Dynamo [Kyiv|inside] and FC [Barcelona|inside] sang.',
  'He plays for [Bayern|inside] [Munich|inside].',
  'They lost to Red Star [Belgrade|inside] again.',
  '[Manchester|inside] United beat [Leeds|inside] United 2-1 on Saturday.',
  '[Hull|inside] City drew, and [Leicester|inside] City lost.',
  'Hull drew, and a city of [Leicester] lost.',
  '[Qarabag|inside] Agdam won in [Baku].',
  '[Qarabağ|inside] FK won.',
  'Snow fell in [Qarabag] and in [Agdam].',
  'Newman United won, and so did West Ham United.',
  'The real [Madrid] was found in [Barcelona].',
  'The star of [Belgrade] sang in [Munich].',
  'The Treaty of [Lisbon|inside] and the [Dublin|inside] Regulation apply.',
  'A peace of [Lisbon] and its people, a convention of [Madrid] dentists.',
])('%s', (sentence) => {
  const text = sentence.replace(/\|[a-z]+/g, '').replace(/[[\]]/g, '');
  expect(labelled(text)).toBe(sentence);
});
