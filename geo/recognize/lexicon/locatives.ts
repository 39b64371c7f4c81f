import { words } from './words';

/** Words after which a capitalised name is a place more often than not: *in Perth*, *near Reading*. */
export const locatives = words(`
in at near from across outside inside around into through throughout toward towards via beyond within off downtown uptown
outskirts northeast northwest southeast southwest north south east west northern southern eastern western northeastern
northwestern southeastern southwestern central upstate greater inner rural suburban metropolitan coastal mainland neighboring
neighbouring nearby leaving entering visiting visited reached reach toured
`);

/** Weaker ones, which people and firms follow too: *to Chad*, *of Jackson*. */
export const weakLocatives = words(
  'to of for between over against and or with by along on under above about upon',
);

/** Verbs of motion and position: *moved to Jackson*, *lives in*, *headed for*. Beside a weak locative they make it firm. */
export const motionVerbs = words(`
move moves moved moving travel travels traveled travelled traveling travelling fly flies flew flown flying flight flights head heads headed heading
return returns returned returning drive drives drove driven driving trip trips visit visits visited visiting go goes went going
come comes came coming arrive arrived arrives sail sailed march marched fled flee fleeing bound deported extradited
transferred sent relocate relocated relocating close next south north east west miles kilometers kilometres km road route highway city town
village capital outskirts suburb suburbs island state province region district county republic people residents native
streets port mayor governor coast university
`);
