import { words } from './words';

/** Words after which a full stop seldom ends a sentence, normalised. From general knowledge. */
export const abbreviations = words(`
mr mrs ms mx dr st ste ft mt prof rev fr hon gov sen sens rep reps gen col lt maj capt cpl sgt pvt cmdr adm supt insp det dep asst
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no nos vol pp vs etc inc ltd co corp bros jr
sr esq dept univ ave blvd rd hwy pkwy ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
okla ore pa penn tenn tex vt va wash wis wyo alta man ont que sask messrs mme mlle
`);
