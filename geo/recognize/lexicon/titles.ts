import { words } from './words';

/** Words that stand before a person's name: *Mr. Jackson*, *Sheriff Torres*, *Judge York*. Normalised. */
export const personTitles = words(`
mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend fr father sister brother hon justice judge sgt sergeant lt
lieutenant col colonel gen general capt captain maj major cpl corporal pvt private adm admiral cmdr commander sen senator sens senators
rep reps representative congressman congresswoman gov governor president chairman chairwoman chancellor premier mayor
councilman councilwoman councillor councilor alderman commissioner secretary ambassador sheriff deputy detective det inspector insp
constable officer trooper coach principal superintendent supt pope cardinal archbishop bishop rabbi imam sheikh king queen prince
princess emperor duke duchess baron count countess attorney lawyer prosecutor spokesman spokeswoman spokesperson director manager
author actor actress singer rapper comedian designer artist striker midfielder defender goalkeeper quarterback pitcher uncle aunt
`);

/** Offices that belong to a place when they follow its name: *the New York Mayor*, *Texas Gov. Perry*. */
export const officesOfPlaces = words(`
mayor governor gov senator sen sens senators rep reps representative president premier minister king queen chancellor
ambassador attorney coroner sheriff secretary lawmaker congressman congresswoman councilman archbishop bishop
prime foreign interior defense defence finance vice deputy selectman selectmen parliament assembly legislature government
supreme superior senate
`);
