const set = (words: string) => new Set(words.split(' '));

export const DETERMINERS = set('the a an this that these those its their his her our');
/** Words that end a noun phrase on its left: nothing beyond belongs to it. */
export const FUNCTION_WORDS = set(
  'of in on at by for from to with without into onto over under along across through near between among around ' +
    'and or but nor as if than that which who whom whose when where while because after before since until during ' +
    'is are was were be been being has have had do does did will would shall should can could may might must ' +
    'not no it he she they we you i him them us me there here what how why so too also then ' +
    'said says say told tells added about against toward towards upon within amid despite per via',
);

/** Adjectives and participles that a definite description of a region carries. */
export const REGION_ADJECTIVES = set(
  'disputed breakaway separatist secessionist mountainous contested landlocked restive ethnic isolated blockaded ' +
    'besieged embattled self-declared self-proclaimed autonomous war-torn tiny small populated dominated majority ' +
    'controlled held ruled inhabited administered unrecognized unrecognised occupied enclosed coastal strategic ' +
    'volatile troubled impoverished remote',
);

/** Adverbs that come before them. */
export const DEGREES = set('mainly mostly predominantly largely majority overwhelmingly primarily entirely');

export const PREPOSITIONS_OF_PLACE = set('in on at along near across inside around outside by through over');
