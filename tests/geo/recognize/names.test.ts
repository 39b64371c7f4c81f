import { expect, test } from 'vitest';
import { mark, readingsOf, unmark } from '../../fixtures/marked';

/** Names of places, not of peoples, as the reader of an atlas would see them. */
const named = (text: string) =>
  readingsOf(text).filter(
    ({ mention }) => mention.category === 'literal' || mention.category === 'metonymic',
  );

test.each([
  // Countries, capitals, cities
  'Floods reached [Lagos] and [Ibadan].',
  'She left [New York City] for [Rio de Janeiro].',
  'He flew from [Paris] to [Berlin] on Monday.',
  'Talks in [Geneva] between [Iran] and the [United States] ended.',
  'The [US] and the [UK] signed it.',
  'The [U.S.] economy grew.',
  'Rain fell across [Bosnia and Herzegovina].',
  'He was born in [Trinidad and Tobago].',
  'They sailed to the [Isle of Man].',
  'A court in [The Hague] ruled.',
  'At [Al-Arish], trucks waited.',
  'Judges met in [The Hague], and lawyers of the [Netherlands] spoke.',
  'The [United States] and the [Netherlands] signed it.',
  'The ship left [Port-au-Prince] at dawn.',
  'A ferry sailed from [Dar es Salaam] to [Zanzibar].',
  'Trains ran from [Bergen op Zoom] to [Ústí nad Labem].',
  'It rained in [São Paulo], [Bogotá] and [Łódź].',
  // City, State
  'He lives in [Bangor], [Maine].',
  'A fire in [Long Beach], [Calif.], killed two.',
  'The crash near [Macon], [Ga.], closed the road.',
  'She grew up in [Springfield], [Illinois].',
  'Police in [Gary], [Indiana], arrested him.',
  'He moved to [Vancouver], [B.C.], last year.',
  // Divisions
  'Fires burned in [Los Angeles County] and in [Bavaria].',
  'The governor of [Texas] spoke.',
  'Fighting went on in [Donetsk] and [Luhansk].',
  'Voters in [Ohio] and [Pennsylvania] decided.',
  // Regions, waters, ranges
  'Ships crossed the [Black Sea].',
  'Drought hit the [Horn of Africa].',
  'Troops entered [Crimea].',
  'The [Mississippi River] flooded farms.',
  'Snow fell in the [Alps].',
  'Peace in the [Middle East] is far.',
  'Hunger spreads in [Darfur].',
  'Refugees reached the [Gaza Strip].',
  // Former names, other spellings
  'He studied in [Bombay] and [Calcutta].',
  'The train from [Kiev] was late.',
  // What no gazetteer lists
  'The car crashed on [Grand Avenue] in [Chicago].',
  'Police closed a road near [Houston].',
  // All capitals and datelines
  '[BAKU], February 16. /TASS/. The minister spoke.',
  '[NAIROBI], [Kenya] (AP) — Rain fell.',
  // Possessives
  "[Baku]'s streets were empty.",
  '[Azerbaijan]’s capital is [Baku].',
  // What follows belongs to a comma, not to the name
  "Streets in [St. John's], the capital of [Antigua], flooded.",
  "Fog closed the port of [St. John's], [Newfoundland].",
  // Abbreviations, with a space in them or like a title
  'He lives in [Martinsburg], [W. Va.], with his wife.',
  'The plant in [Raleigh], [N. C.], closed.',
  'A man from [Baltimore], [Md.], was fined.',
  'A storm hit [Biloxi], [Miss.], at dawn.',
  // Whom a legislator stands for
  'A congresswoman, D-[Fresno], voted no.',
  'The senator (R-[Idaho]) objected.',
  'A state senator, DFL-[Duluth], agreed.',
  // Datelines in capitals behind a headline on the same line
  'Council picks lawyer. [WINDHOEK] — The city council met.',
  'Mill shuts. [TOLEDO], [Ohio] — The mill shut.',
  // General words that are the whole of one land's name
  'Roads in the [Northern Territory] were cut.',
  'Ferries to the [South Island] stopped.',
  'He traded in the [Far East].',
  // What a plural behind a list says of each of its names
  'Voters in [Kisumu], [Siaya] and [Homa Bay] counties queued.',
  'The [Tigris] and [Euphrates] rivers are low.',
  // Bodies, whose last words make no road or wood of a state
  'A trooper of the [Ohio] Highway Patrol spoke.',
  'The [Idaho] Highway Patrol and the [Vermont] Highway Department were there.',
  // No clock
  'He left at 9 a.m. [US] troops followed.',
  'I am in the [US] now.',
  // A person's namesake
  'Charlotte Smith was born in [Charlotte], [North Carolina].',
  'Austin Jones told the [Austin] mayor and flew to [Austin].',
  'Chelsea Clinton lives near [Florence] and [Siena].',
  // Lists lift their members
  'It is sold in [Cork], [Limerick] and [Galway].',
])('finds the places: %s', (sentence) => {
  const text = unmark(sentence);
  expect(mark(text, named(text))).toBe(sentence);
});

test.each([
  // People
  'Jordan Peele was there.',
  'Paris Hilton sang.',
  'The walls hold, said Paris Kovacs from the shop.',
  'Paris Kovacs, who runs a shop, was glad.',
  'Jack London wrote it.',
  'Mr. Lincoln refused.',
  'Sen. Lindsey Graham objected.',
  'President Charles Michel said so.',
  'Judge York adjourned.',
  'Chelsea Clinton smiled.',
  'J. K. Rowling wrote on.',
  'Kevin Houston scored twice.',
  'Maria Santiago and Luis Cordoba married.',
  'Sheriff Torres said the boy was booked. Torres, 52, has served for years.',
  'Chiquita Henry was arrested. Police said that Henry had called.',
  'Jackson, 19, was charged.',
  // A doctor, no drive
  'The Reverend Dr. Martin Luther King spoke.',
  // Parties and hyphens without a place
  'It was D-Day for the town.',
  'A vitamin, D-Mannose, was sold.',
  // Initials are a person's where a name follows
  'N. C. Wyeth painted it.',
  // Whoever is called by a given name
  'Chelsea Clinton came early. Chelsea smiled, and Chelsea left.',
  'Savannah Smith won. At noon Savannah wept.',
  'Florence Jones is a nurse. Florence likes it.',
  // Clocks
  'It opens at 7 a.m. CT and closes at 11:59 p.m. MT.',
  'Posted at 10:22 AM CT.',
  // Common words
  'Reading is fun.',
  'Of course he did.',
  'Nice work, they said.',
  'Police said on Monday that March was cold.',
  'Many were late. Most came by bus.',
  'Mobile phones rang.',
  'He told us that it was over.',
  'Will and Grace came.',
  // The calendar and initials
  'On Tuesday, August 4, they met.',
  'The IT staff and the CEO met WHO experts.',
  // Organisations and other things
  'He studied at the University and at the College.',
  'The game is at City Park.',
  'It lies in a State Park.',
  'The Central District Court ruled.',
  'The Northern and Central banks were closed.',
  'He reads the Times.',
  'The State Department said nothing.',
  'She bought a Honda and a Toyota.',
  'It was Christmas in the Congress.',
])('finds no place: %s', (text) => {
  expect(mark(text, named(text))).toBe(text);
});
