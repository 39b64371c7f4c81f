import fc from 'fast-check';
import { compileGazetteer, type GazetteerEntry, openGazetteer } from '@/geo/gazetteer';
import type { Place } from '@/geo/types';

const place: Place = {
  id: 'shusha',
  kind: 'town',
  name: 'Shusha',
  names: [{ text: 'Шуша', language: 'ru', script: 'Cyrl' }],
  label: [46.749, 39.758],
  geometries: [],
  bbox: [46.7, 39.7, 46.8, 39.8],
  statuses: [],
  source: 'test',
};

/** A small world: three Georgias, two Parises, a bloc, a curated town. */
export const entries: GazetteerEntry[] = [
  {
    id: 'georgia',
    name: 'Georgia',
    kind: 'country',
    position: [43.5, 42],
    country: 'GE',
    prominence: 0.94,
    source: 'world',
    names: [
      { text: 'Sakartvelo', type: 'alias', language: 'ka' },
      { text: 'Georgian', type: 'adjective', language: 'en' },
      { text: 'Georgians', type: 'demonym', language: 'en' },
    ],
    extra: { bbox: [39.9, 41, 46.8, 43.6], label: [43.4, 42.1] },
  },
  {
    id: 'georgia-united-states',
    name: 'Georgia',
    kind: 'province',
    position: [-83.50018, 32.75042],
    country: 'US',
    admin1: 'GA',
    prominence: 0.74,
    source: 'world',
    names: [{ text: 'Ga.', type: 'abbreviation', language: 'en' }],
    extra: { bbox: [-85.6, 30.4, -80.8, 35] },
  },
  {
    id: 'paris',
    name: 'Paris',
    kind: 'city',
    position: [2.3488, 48.85341],
    population: 2_138_551,
    country: 'FR',
    prominence: 0.83,
    source: 'geonames',
    geonameId: 2988507,
  },
  {
    id: 'paris-texas',
    name: 'Paris',
    kind: 'town',
    position: [-95.55551, 33.66094],
    population: 24_782,
    country: 'US',
    admin1: 'TX',
    admin2: 'Lamar County',
    prominence: 0.54,
    source: 'geonames',
  },
  {
    id: 'united-states',
    name: 'United States',
    kind: 'country',
    position: [-98.5, 39.76],
    country: 'US',
    prominence: 0.98,
    source: 'world',
    names: [
      { text: 'U.S.', type: 'abbreviation' },
      { text: 'US', type: 'abbreviation' },
    ],
  },
  {
    id: 'us',
    name: 'Us',
    kind: 'village',
    position: [1.96, 49.1],
    population: 1200,
    country: 'FR',
    prominence: 0.41,
    source: 'geonames',
  },
  {
    id: 'kyiv',
    name: 'Kyiv',
    kind: 'city',
    position: [30.5238, 50.45466],
    population: 2_797_553,
    country: 'UA',
    prominence: 0.84,
    source: 'geonames',
    names: [
      { text: 'Kiev', type: 'former' },
      { text: 'Київ', type: 'alias', language: 'uk' },
    ],
  },
  {
    id: 'saint-johns',
    name: "St. John's",
    kind: 'city',
    position: [-52.7, 47.56],
    country: 'CA',
    prominence: 0.6,
    source: 'geonames',
  },
  {
    id: 'saint-john',
    name: 'Saint John',
    kind: 'city',
    position: [-66.06, 45.27],
    country: 'CA',
    prominence: 0.55,
    source: 'geonames',
  },
  {
    id: 'gubadli',
    name: 'Gubadli',
    kind: 'town',
    position: [46.58, 39.34],
    country: 'AZ',
    prominence: 0.5,
    source: 'geonames',
    loose: true,
  },
  {
    id: 'shusha',
    name: 'Shusha',
    kind: 'town',
    position: [46.75, 39.76],
    country: 'AZ',
    prominence: 0.5,
    source: 'curated',
    loose: true,
    names: [{ text: 'Шуша', type: 'alias', language: 'ru' }],
    extra: { place },
  },
  {
    id: 'new-york-city',
    name: 'New York City',
    kind: 'city',
    position: [-74.006, 40.714],
    country: 'US',
    admin1: 'NY',
    prominence: 0.79,
    source: 'geonames',
    names: [{ text: 'New York', type: 'alias' }],
  },
  {
    id: 'baltic-states',
    name: 'Baltic states',
    kind: 'region',
    position: [24.5, 57],
    prominence: 0.78,
    source: 'world',
    extra: { members: ['georgia', 'united-states'], precisionKm: 350 },
  },
];

export const buffer = compileGazetteer({
  entries,
  neighbours: { GE: ['AM', 'AZ', 'RU', 'TR'] },
  sources: { geonames: 'GeoNames', world: 'Dateline', curated: 'Dateline, curated' },
});
export const gazetteer = openGazetteer(buffer);

/** Ids of what a name may mean, in the order of the answer. */
export const ids = (name: string) => gazetteer.lookup(name).map((match) => gazetteer.at(match.index).id);

/** Any UTF-16, lone surrogates and control characters among it. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x17f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));
