import { words } from './words';

/**
 * First words of clubs' names, which many clubs share: ***Real** Madrid*, ***Dynamo** Kyiv*, ***Hapoel** Haifa*. A town
 * behind one belongs to the name. Normalised; from general knowledge of how clubs are named.
 */
export const clubWords = words(`
real atletico athletic atletica sporting deportivo inter internazionale racing olympique olympiakos independiente
dynamo dinamo spartak lokomotiv torpedo cska shakhtar shakhtyor shakhter metalist metalurh metallurg neftchi zenit
partizan rapid levski steaua universitatea slavia sparta viktoria legia lech banik zbrojovka
borussia bayern bayer qarabag eintracht fortuna hertha arminia werder hapoel maccabi beitar bnei
`);

/** Initials of clubs, written in capitals before a town: ***FC** Barcelona*, ***AS** Monaco*, ***VfL** Bochum*. */
export const clubInitials = words(
  'fc afc rfc fk nk sk bk ofk hnk gnk ac as ssc sc cf cd ud rc rsc aek paok sv fsv vfb vfl tsv tsg psv pfc',
);

/** Last words of clubs' names that stand behind towns: *Leeds **United***, *Hull **City***. */
export const clubEndings = words('united city rovers wanderers albion athletic rangers hotspur argyle');
