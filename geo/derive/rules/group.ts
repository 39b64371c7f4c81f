import type { Place } from '../../types';
import { confidenceOf } from '../confidence';
import { countryByCode } from '../countries';
import { GROUPS } from '../lexicon/groups';
import { numberOf } from '../lexicon/numbers';
import { naming } from '../naming';
import { groupPlace } from '../places/group-place';
import type { Proposal, Rule } from '../types';

/** *the Baltic states*, *the three Baltic republics*, *Central Asian countries*: all of the group, or none. */
export const group: Rule = {
  name: 'group',
  words: /\b(?:states|countries|nations|republics)\b/,
  find({ items }, scene) {
    const proposals: Proposal[] = [];
    items.forEach((item, head) => {
      if (item.reading || !/^(?:states|countries|nations|republics)$/.test(item.lower)) return;
      const two = `${items[head - 2]?.lower ?? ''} ${items[head - 1]?.lower ?? ''}`;
      const one = items[head - 1]?.lower ?? '';
      const key = two in GROUPS ? two : one in GROUPS ? one : null;
      if (!key) return;
      const { members } = GROUPS[key]!;
      // One item may hold both words: a name of two.
      let start = key === two && !items[head - 1]!.lower.includes(' ') ? head - 2 : head - 1;
      if (!/^\p{Lu}/u.test(items[start]!.text)) return;
      const number = numberOf(items[start - 1]?.lower ?? '');
      if (number !== null) {
        if (number !== members.length) return;
        start--;
      }
      if (/^(?:some|other|many|most|several|few|two|both)$/.test(items[start - 1]?.lower ?? '')) return;
      if (items[start - 1]?.lower === 'the') start--;
      proposals.push({
        start: items[start]!.start,
        end: item.end,
        resolve() {
          const places = members
            .map((code) => countryByCode(code, scene.context.gazetteer))
            .filter((place): place is Place => place !== null);
          const place = places.length === members.length ? groupPlace(key, places, scene.context) : null;
          return (
            place && {
              place,
              confidence: confidenceOf('stated'),
              because: [naming('derive.group', { name: place }, { count: members.length })],
            }
          );
        },
      });
    });
    return proposals;
  },
};
