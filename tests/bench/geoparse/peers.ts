import nlp from 'compromise';
import type { GeoparseContext } from '@/geo/context';
import type { Gazetteer } from '@/geo/gazetteer';
import { geoparseBatch } from '@/geo/geoparse-batch';
import type { GoldArticle } from './corpus';
import type { Answer } from './score';

/** Answers of every article, in order. */
export type Geoparser = (articles: readonly GoldArticle[]) => Answer[][];

/** Dateline itself, as `geoparse --jsonl --demonyms --region none` runs it; rules in `without` are left out. */
export function dateline(gazetteer: Gazetteer, without?: ReadonlySet<string>): Geoparser {
  const context: GeoparseContext = {
    gazetteer,
    region: null,
    outlet: null,
    descriptions: false,
    reasons: false,
    without,
  };
  const demonyms = !without?.has('demonyms');
  return (articles) => {
    const answers: Answer[][] = [];
    const plain = articles.map(({ id, text, domain, date }) => ({
      id,
      text,
      domain: domain ?? null,
      date: date ?? null,
    }));
    geoparseBatch(
      plain,
      context,
      (_, readings) => {
        answers.push(
          readings
            .filter(({ mention }) => demonyms || mention.category !== 'demonym')
            .map(({ mention: { start, end }, place }) => {
              const point = place && (gazetteer.byId(place.id)?.position ?? place.label);
              return { start, end, lat: point?.[1] ?? null, lon: point?.[0] ?? null };
            }),
        );
      },
      (article, error) => {
        throw new Error(`Article ${article.id} failed.`, { cause: error });
      },
    );
    return answers;
  };
}

/** What a JavaScript developer would pick: `compromise`'s places, each the most prominent place of that name. */
export function compromise(gazetteer: Gazetteer): Geoparser {
  return (articles) =>
    articles.map(({ text }) => {
      const found = nlp(text).places().json({ offset: true }) as {
        text: string;
        offset: { start: number; length: number };
      }[];
      return found.map(({ offset: { start, length } }) => {
        const words = text.slice(start, start + length).replace(/[\s.,;:!?"”’')]+$/, '');
        const best = gazetteer.lookup(words)[0];
        const point = best ? gazetteer.at(best.index).position : null;
        return { start, end: start + words.length, lat: point?.[1] ?? null, lon: point?.[0] ?? null };
      });
    });
}
