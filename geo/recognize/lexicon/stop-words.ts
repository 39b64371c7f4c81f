import { words } from './words';

/** Capitalised words that are never read as a place on their own: the calendar, function words, formulas of news. */
export const stopWords = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april
may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
a an the and or but nor for yet so if as at by in of on to up us we he she it i me my our your his her its their they them this
that these those there here where when who whom whose what which why how is are was were be been being am do does did has have had
not no yes all any both each few more most other some such only own same too very can will just should now then than also after
before again against about above below between into through during with without under over out off down once until while
one two three four five six seven eight nine ten first second third last next new old
mr mrs ms miss dr sir lord lady prof rev hon st sgt lt col gen capt maj cpl pfc sen rep gov supt insp det
president minister mayor governor senator judge chief officer police king queen prince princess pope
god jesus christ allah bible koran quran internet web email twitter facebook google youtube photo video image file credit
reuters ap afp tass upi xinhua ani pti dpa ansa cnn bbc abc nbc cbs fox npr pbs espn itv sky
islam christian christianity muslim muslims catholic catholics jew jews jewish hindu hindus sikh buddhist protestant baptist
republican republicans democrat democrats democratic conservative labour liberal senate congress parliament house court
ii iii iv vi vii viii ix xi xii jr sr phd md esq inc ltd llc corp co plc
am pm gmt est edt cst cdt mst pdt pst utc bst cet ist
`);
