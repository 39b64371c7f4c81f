import { words } from './words';

/** Verbs whose subject speaks or decides: *Baku says*, *Yerevan protested*. A place before one is an actor. */
export const reportingVerbs = words(`
says said say saying told tells insists insisted claims claimed denies denied accuses accused argues argued warns warned vows
vowed pledges pledged wants wanted demands demanded rejects rejected condemns condemned welcomes welcomed protests protested calls
called urges urged announces announced declares declared explains explained dismisses dismissed hopes hoped believes believed
fears feared considers considered denounces denounced threatens threatened refuses refused agrees agreed signs signed proposes
proposed supports supported backs backed opposes opposed expects expected seeks sought maintains maintained responds responded
retaliates retaliated sanctions sanctioned imposes imposed recognizes recognised recognized recalls recalled expels expelled
summons summoned votes voted decides decided plans planned intends intended blames blamed admits admitted confirms confirmed
stresses stressed reiterates reiterated notes noted suspects suspected knows knew thinks thought disputes disputed negotiates
negotiated ratifies ratified withdraws withdrew joins joined sends sent deploys deployed launches launched
`);

/** Words between a subject and its verb: *Yerevan **has** called*, *Baku **on Wednesday** agreed*. */
export const betweenSubjectAndVerb = words(`
has have had also will would may might could should did does do is was repeatedly already still now later recently previously
officially formally publicly strongly immediately on monday tuesday wednesday thursday friday saturday sunday itself again not never
`);
