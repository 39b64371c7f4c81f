import { expect, test } from 'vitest';
import { composed } from '@/components/ui/composed';
import { everything, openAtlas } from '@/geo/atlas';
import { nameFor } from '@/geo/names';
import { plainArticle } from '@/geo/plain-article';
import { archive } from '../fixtures/archive';
import { smallWorld } from '../fixtures/small-world';
import { readingsOf } from '../geo/derive/marking';

/** What an atlas of one sentence calls its derived place in a language. */
async function called(sentence: string, locale: string): Promise<string> {
  const readings = readingsOf(sentence);
  const named = ['goris', 'iran', 'iraq', 'armenia'].map((id) =>
    smallWorld.place(smallWorld.byId(id)!.index),
  );
  const atlas = openAtlas(
    archive([{ article: plainArticle(sentence, 'case', null), readings }], named),
    composed,
  );
  const { places } = await atlas.coverage(everything);
  const place = places.find((one) => one.place.derivedFrom)!.place;
  return nameFor(place, 'international', 'latin', null, locale).text;
}

test.each([
  ['Trucks waited 30 km south of Goris.', 'ru', '30 км к югу'],
  ['Trucks waited near Goris.', 'hy', 'շրջակայք'],
  ['Iran met Iraq at the border between Iran and Iraq.', 'az', 'sərhədi'],
  ['Trucks waited near Goris.', 'en', 'Near Goris'],
])('Of “%s” the atlas says in %s: %s', async (sentence, locale, words) => {
  expect(await called(sentence, locale)).toContain(words);
});
