import { expect, test } from 'vitest';
import { messages } from '@/components/messages';
import { drawnPlace } from '@/components/ui/map-data';
import type { Visit } from '@/components/ui/visit';
import { loadGazetteer } from '@/data/gazetteer/load';
import type { NamePolicy } from '@/geo/names';
import type { Coverage, CoveredPlace } from '@/geo/types';

const gazetteer = loadGazetteer();
const coverage = { date: null } as Coverage;

/** A contested town's two names on the map. */
function namesOnMap(id: string, locale: 'en' | 'hy' | 'az' | 'ru', names: NamePolicy) {
  const place = gazetteer.place(gazetteer.byId(id)!.index);
  const t = messages(locale);
  const search = new URLSearchParams();
  const visit = { path: '/', search, locale, names, script: 'latin', t } as Visit;
  const covered = { place, count: 1, actorCount: 0, geometry: 0 } as CoveredPlace;
  const { name, secondName } = drawnPlace(visit, coverage, covered, null);
  return [name, secondName];
}

test.each([
  ['stepanakert', 'en', 'international', 'Stepanakert', 'Khankandi'],
  ['stepanakert', 'hy', 'international', 'Ստեփանակերտ', 'Khankandi'],
  ['stepanakert', 'az', 'international', 'Stepanakert', 'Khankandi'],
  ['lachin', 'en', 'international', 'Lachin', 'Berdzor'],
  ['lachin', 'hy', 'international', 'Լաչին', 'Berdzor'], // not Lachin, which it says already
  ['lachin', 'az', 'international', 'Laçın', 'Berdzor'],
  ['askeran', 'ru', 'international', 'Аскеран', undefined],
  ['lachin', 'en', 'armenian', 'Berdzor', 'Lachin'],
] as const)(
  '%s stands on a map in %s with %s names as %s, and beneath it: %s',
  (id, locale, names, first, second) => {
    expect(namesOnMap(id, locale, names)).toEqual([first, second]);
  },
);
