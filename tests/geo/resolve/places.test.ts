import { describe, expect, test } from 'vitest';
import type { BBox, Reading } from '@/geo/types';
import { context, readingsOf } from '../../fixtures/marked';

/** The place a name is taken to mean: where it is, in words that a reader of the test can check. */
function where(text: string, name: string): string {
  const reading = readingsOf(text).find(({ mention }) => text.slice(mention.start, mention.end) === name);
  return reading ? whereOf(reading) : 'not found';
}

function whereOf({ place }: Reading): string {
  if (!place) return 'declined';
  const candidate = context.gazetteer.byId(place.id);
  if (!candidate) return `${place.kind} made of ${place.derivedFrom?.join()}`;
  return [candidate.kind, candidate.country, candidate.country === 'US' ? candidate.admin1 : null]
    .filter(Boolean)
    .join(' ');
}

describe('A town that no list has', () => {
  const texas =
    'BRYAN, Texas — She drove from Madisonville to Hearne. Police in College Station and Navasota closed the road. ';
  test.each([
    [
      'is not its namesake on another continent',
      `${texas}Troopers met in Kurten.`,
      'Kurten',
      /^(?:declined|not found)$/,
    ],
    [
      'leaves the namesake its own news',
      'The fire brigade of Cologne and Bonn met in Kurten.',
      'Kurten',
      /^town DE$/,
    ],
    ['leaves famous places abroad found', `${texas}He was born in Lagos.`, 'Lagos', /^city NG$/],
    ['leaves countries found', `${texas}She was born in Samoa.`, 'Samoa', /^country WS$/],
  ])('%s', (_, text, name, expected) => {
    expect(where(text, name)).toMatch(expected);
  });
});

describe('A famous namesake', () => {
  const norfolk = 'Crews from Norfolk County, Simcoe and Tillsonburg came, the Ontario police said. ';
  test.each([
    [
      'gives way to the place amid the article’s own',
      `${norfolk}A store in Delhi burned down.`,
      'Delhi',
      /^village CA$/,
    ],
    [
      'stands where only one of the places is near its namesake',
      'A plane from Simcoe landed in Delhi.',
      'Delhi',
      /^city IN$/,
    ],
    ['stands elsewhere in the same article', `${norfolk}Others flew to Mumbai.`, 'Mumbai', /^city IN$/],
    [
      'is not meant where what follows the comma does not hold it',
      'People in Dresden, Ontario, protested. Crews from Wallaceburg and Sarnia came.',
      'Dresden',
      /^(?:declined|not found|.* made of .*)$/,
    ],
    [
      'gives way to the one in the country that is said',
      'A bus from La Paz to Copacabana in Bolivia overturned.',
      'Copacabana',
      /^village BO$/,
    ],
    ['stands where the country said has none', 'Fans of Mumbai in Germany sang.', 'Mumbai', /^city IN$/],
    ['is meant where it does', 'People in Dresden, Germany, protested.', 'Dresden', /^city DE$/],
  ])('%s', (_, text, name, expected) => {
    expect(where(text, name)).toMatch(expected);
  });
});

describe('A state behind a comma', () => {
  const all = (text: string, name: string) =>
    readingsOf(text)
      .filter(({ mention }) => text.slice(mention.start, mention.end) === name)
      .map(whereOf);
  test.each([
    [
      'speaks for that mention only',
      'He flew from Atlanta, Georgia, to Tbilisi, the capital of Georgia.',
      'Georgia',
      ['province US GA', 'country GE'],
    ],
    [
      'holds the town before it, each its own',
      'Tbilisi, Georgia, is far from Savannah, Georgia.',
      'Georgia',
      ['country GE', 'province US GA'],
    ],
    [
      'leaves the country alone in its own news',
      'Rain fell in Batumi, Georgia, and in Kutaisi. Georgia is wet.',
      'Georgia',
      ['country GE', 'country GE'],
    ],
    [
      'leaves the state alone in its own news',
      'Rain fell in Macon, Georgia, and in Savannah. Augusta and Athens were dry. Voters in Georgia stayed home.',
      'Georgia',
      ['province US GA', 'province US GA'],
    ],
    [
      'is the province of a town there',
      'He was born in Córdoba, Córdoba, and died in Madrid.',
      'Madrid',
      ['city ES'],
    ],
  ])('%s', (_, text, name, expected) => {
    expect(all(text, name)).toEqual(expected);
  });
});

describe('What lies in a borough', () => {
  test.each([
    ['is a neighbourhood', 'A bakery in Astoria, Queens, burned.', 'Astoria', /^neighbourhood US NY$/],
    ['is none outside it', 'A bakery in Hempstead, New York, burned.', 'Hempstead', /^town US NY$/],
    ['leaves the city one', 'A bakery in New York City burned.', 'New York City', /^city US NY$/],
    ['leaves its namesakes towns', 'A bakery in Astoria, Oregon, burned.', 'Astoria', /^town US OR$/],
  ])('%s', (_, text, name, expected) => {
    expect(where(text, name)).toMatch(expected);
  });
});

describe('A plural behind a list', () => {
  test.each([
    [
      'makes counties of its names',
      'Floods hit Jackson, Clay and Madison counties in Illinois.',
      'Jackson',
      /^county US IL$/,
    ],
    [
      'makes a county of the last',
      'Floods hit Jackson, Clay and Madison counties in Illinois.',
      'Madison',
      /^county US IL$/,
    ],
    ['makes provinces of towns’ names', 'He toured Gaza and Inhambane provinces.', 'Gaza', /^province MZ$/],
    [
      'makes nothing of names before a full stop',
      'He left Gaza. Inhambane province is far.',
      'Gaza',
      /PS|region/,
    ],
    ['makes nothing of what is no list', 'Gaza has no provinces.', 'Gaza', /PS|region/],
    [
      'makes nothing of names before another noun',
      'Trains from Colorado and Utah crossed rivers.',
      'Colorado',
      /^province US CO$/,
    ],
  ])('%s', (_, text, name, expected) => {
    expect(where(text, name)).toMatch(expected);
  });
});

describe('A governor', () => {
  test.each([
    [
      'is of the state and not of its city',
      'Aides of New York Gov. Kathy Hochul met in Albany.',
      'New York',
      /^province US NY$/,
    ],
    [
      'is of the province that has its town’s name',
      'Kandahar Governor Tooryalai Wesa came.',
      'Kandahar',
      /^province AF$/,
    ],
    ['unlike a mayor', 'New York Mayor Fiorello La Guardia spoke.', 'New York', /^city US NY$/],
  ])('%s', (_, text, name, expected) => {
    expect(where(text, name)).toMatch(expected);
  });
});

describe('What users of other geoparsers complain of', () => {
  test.each([
    ['City, ST is heeded', 'He lives in Long Beach, CA.', 'Long Beach', /^city US CA$/],
    ['City, State is heeded', 'The mayor of Bangor, Maine, spoke.', 'Bangor', /^(?:city|town) US ME$/],
    ['a country is no building or suburb', 'The army of Lebanon moved south.', 'Lebanon', /^country LB$/],
    ['a country is no town', 'Elections were held in Peru, Cuba and Mexico.', 'Peru', /^country PE$/],
    ['a state is no town of its name', 'Voters in Kansas and Nebraska chose.', 'Kansas', /^province US KS$/],
    ['Washington is a city too', 'The White House in Washington said so.', 'Washington', /^city US DC$/],
    [
      'Washington is a state too',
      'Washington Gov. Jay Inslee signed the bill in Olympia.',
      'Washington',
      /^province US WA$/,
    ],
    ['Africa is not in Tunisia', 'Hunger spreads across Africa.', 'Africa', /^continent/],
    ['a large area stays in its country', 'Fires burned in Siberia.', 'Siberia', /RU$|^region/],
    ['the city is preferred to its district', 'He was shot in Chicago.', 'Chicago', /^city US IL$/],
    ['Paris, Texas is in Texas', 'The fair in Paris, Texas, opened.', 'Paris', /^(?:city|town) US TX$/],
    ['Paris alone is in France', 'The fair in Paris opened.', 'Paris', /^city FR$/],
    ['London, Ontario is in Canada', 'He teaches in London, Ontario.', 'London', /^city CA$/],
    ['outside the United States', 'Police in Córdoba, Argentina, said so.', 'Córdoba', /AR$/],
    ['the country, beside its neighbours', 'Georgia, Armenia and Turkey trade.', 'Georgia', /^country GE$/],
    ['the state, beside its towns', 'Savannah and Macon are in Georgia.', 'Georgia', /^province US GA$/],
    ['the state, by its governor', 'New York Gov. Mario Cuomo died.', 'New York', /^province US NY$/],
    [
      'a town of the dateline’s state',
      'ATHENS, Ga. — Police said he drove to Rome on Sunday.',
      'Rome',
      /^town US GA$/,
    ],
    [
      'not beside what is elsewhere',
      'ATHENS, Ga. — They will sing at the Vatican and in Rome.',
      'Rome',
      /^city IT$/,
    ],
    ['nor in its list', 'ATHENS, Ga. — Students will see Rome, Paris and London.', 'Rome', /^city IT$/],
    [
      'a sea is no state on it',
      'Sudan rules from Port Sudan, on the Red Sea, and from Kassala.',
      'Red Sea',
      /^sea/,
    ],
    [
      'a state may be called as a sea is',
      'Sudan named a governor in Red Sea state, in Port Sudan.',
      'Red Sea state',
      /^province SD$/,
    ],
    [
      'a river is no state on it',
      'Ethiopia and Egypt quarrel over a dam on the Blue Nile.',
      'Blue Nile',
      /^river/,
    ],
    [
      'a state may be called as a river is',
      'Sudan sent troops to Blue Nile state.',
      'Blue Nile state',
      /^province SD$/,
    ],
    ['the city, by its mayor', 'New York Mayor Fiorello La Guardia spoke.', 'New York', /^city US NY$/],
    [
      'a town, not its province, where the words say town',
      'Crews left the town of Csongrád for Csongrád County in Hungary. Szeged, Hungary, was spared.',
      'Csongrád',
      /^town HU/,
    ],
    [
      'nor a province its town',
      'Crews left the town of Csongrád for Csongrád County in Hungary. Szeged, Hungary, was spared.',
      'Csongrád County',
      /^province HU/,
    ],
  ])('%s', (_, text, name, expected) => {
    expect(where(text, name)).toMatch(expected);
  });
});

describe('The places of an article are weighed together', () => {
  test.each([
    [
      'a small town beside its state',
      'A man from Athens was arrested. Deputies in Alabama said he fled to Decatur, Alabama.',
      'Athens',
      'AL',
    ],
    [
      'a small town beside its neighbours',
      'Roads in Edmond, Norman and Moore were icy, Oklahoma officials said.',
      'Moore',
      'OK',
    ],
    [
      'one sense in an article',
      'He lives in Springfield, Missouri. Springfield is growing.',
      'Springfield',
      'MO',
    ],
  ])('%s', (_, text, name, state) => {
    const readings = readingsOf(text).filter(
      ({ mention }) => text.slice(mention.start, mention.end) === name,
    );
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) expect(whereOf(reading)).toContain(`US ${state}`);
  });

  test('what the text itself says that it is', () => {
    const ids = (text: string) => readingsOf(text).map(({ place }) => place?.id);
    expect(ids('In San José the church fell.')).toEqual(['san-jose']);
    expect(ids('In San José, a village near the sea, the church fell.')).not.toContain('san-jose');
    expect(ids('In Voi, a small town in Kenya, they waited.')).toEqual(['voi', 'kenya']);
  });

  test('a name that no list has is one place, by what its own paragraph names', () => {
    const ids = (text: string) => readingsOf(text).map(({ place }) => place?.id);
    expect(
      ids('Envoys flew to Dayton, Ohio.\n\nThe Quell Valley was calm, and all of Prizren slept.'),
    ).toContain('quell-valley-near-prizren');
    expect(
      ids('In Prizren the Quell River rose. In Dayton, Ohio, and elsewhere the Quell River was news.').filter(
        (id) => id?.startsWith('quell-river'),
      ),
    ).toEqual(['quell-river-near-prizren', 'quell-river-near-prizren']);
  });

  test('the last word of a longer name means that again', () => {
    const text = 'The flood reached the Danube Delta. Water in the Delta is high.';
    expect(readingsOf(text).map(({ mention }) => text.slice(mention.start, mention.end))).toEqual([
      'Danube Delta',
    ]);
  });

  test('an outlet’s home pulls its towns', () => {
    const text = 'Floods hit the centre of Birmingham.';
    const [, ...namesakes] = context.gazetteer
      .lookup('Birmingham')
      .map(({ index }) => context.gazetteer.at(index));
    const { position, id } = namesakes.find(({ admin1 }) => admin1 === 'AL')!;
    const home = { position, radiusKm: 60, country: 'US', admin1: 'AL', place: id };
    expect(readingsOf(text, { home })[0]!.place!.id).toBe(id);
    expect(readingsOf(text)[0]!.place!.country).toBe('GB');
  });

  test('the atlas’s region is a prior, and only that', () => {
    const text = 'Voters in Georgia chose. Aid came from Paris.';
    const bbox: BBox = [43.4, 38.3, 50.7, 41.95];
    const caucasus = { id: 'south-caucasus', name: 'South Caucasus', bbox, countries: ['AM', 'AZ', 'GE'] };
    expect(readingsOf(text, { region: caucasus }).map(({ place }) => place!.id)).toEqual([
      'georgia',
      'paris',
    ]);
    const south: BBox = [-92, 24, -75, 37];
    const states = { id: 'south', name: 'the South', bbox: south, countries: ['US'] };
    expect(readingsOf(text, { region: states })[0]!.place!.kind).toBe('province');
  });
});

describe('A reading says why', () => {
  const [reading] = readingsOf('He lives in Springfield, Illinois.');

  test('with reasons for the name and for the place', () => {
    const rules = reading!.because.map(({ rule }) => rule);
    expect(rules).toContain('recognize.after-preposition-of-place');
    expect(rules).toContain('resolve.inside-what-follows');
  });

  test('with the places turned down', () => {
    expect(reading!.runnersUp.length).toBeGreaterThan(1);
    expect(reading!.runnersUp.map(({ place }) => place)).not.toContain(reading!.place!.id);
  });

  test('with the state of each, where only that tells them apart', () => {
    const notes = reading!.runnersUp.map(({ note }) => note);
    expect(notes.filter((note) => /^town, US$|^city, US$/.test(note))).toEqual([]);
    expect(notes).toContain('city, Missouri, US');
    const [paris] = readingsOf('He flew from Paris to Berlin.');
    expect(paris!.runnersUp.map(({ note }) => note)).toContain('town, Texas, US');
  });

  test('with a confidence between nothing and certainty', () => {
    expect(reading!.confidence).toBeGreaterThan(0.5);
    expect(reading!.confidence).toBeLessThanOrEqual(1);
  });
});

test('a street that no gazetteer lists lies about the town beside it', () => {
  const text = 'In Toledo, Ohio, a bus burned on Grand Avenue.';
  const street = readingsOf(text).find(
    ({ mention }) => text.slice(mention.start, mention.end) === 'Grand Avenue',
  )!;
  expect(street.place!.kind).toBe('road');
  expect(street.place!.derivedFrom).toEqual([
    context.gazetteer.byId('toledo')?.country === 'US' ? 'toledo' : expect.stringContaining('toledo'),
  ]);
  expect(street.place!.geometries[0]!.precisionKm).toBeGreaterThan(0);
});
