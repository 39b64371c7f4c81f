import type { MapData } from '@/geo/draw';
import { type EmbedSubject, embedSearch } from '@/geo/embed';
import type { Locale, Translate } from '../messages';
import { crowdOf } from '../ui/crowd';
import { mapData } from '../ui/map-data';
import type { Visit } from '../ui/visit';

interface Setting {
  origin: string;
  t: Translate;
  locale: Locale;
  /** The part of the world the atlas is about. */
  region: MapData['region'];
}

/**
 * What the drawings of an embed and its live map are made from, as the atlas's own pages have it, so that all
 * show the same. Links are absolute: they leave the frame.
 */
export function embedMapData(subject: EmbedSubject, { origin, t, locale, region }: Setting): MapData {
  const { drawn, focus, options, article } = subject;
  const { bbox } = options.query;
  const visit: Visit = {
    path: '/embed',
    search: new URLSearchParams(embedSearch({ ...options, theme: 'auto', title: null, v: null })),
    query: drawn.query,
    locale,
    t,
    names: options.names,
    script: options.script,
    theme: null,
    sort: 'coverage',
    page: 1,
  };
  const data = mapData(visit, drawn, {
    selected: focus?.place.id ?? null,
    region,
    scope: bbox
      ? { of: 'box', bbox }
      : focus
        ? { of: 'place', id: focus.place.id }
        : article
          ? { of: 'article', places: drawn.places.map(({ place }) => place.id) }
          : { of: 'start' },
  });
  const crowd = crowdOf(visit, drawn);
  return {
    ...data,
    places: data.places.map((place) => ({ ...place, href: origin + place.href })),
    ...(crowd && { crowd: { ...crowd, href: origin + crowd.href } }),
    texts: { ...data.texts, bordersHref: origin + data.texts.bordersHref },
  };
}
