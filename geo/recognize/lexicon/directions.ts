import { words } from './words';

/** Capitalised words that belong to a name they stand before: ***South** Los Angeles*, ***Greater** Manchester*. */
export const directions = words(`
north south east west northeast northwest southeast southwest northern southern eastern western northeastern northwestern southeastern
southwestern central greater upper lower inner outer mid
`);

/** Words that on their own, or only with each other, name nothing: *the East*, *Central District*, *National Park*. */
export const genericWords = words(`
north south east west northeast northwest southeast southwest northern southern eastern western northeastern northwestern southeastern
southwestern central federal national state region regional district province centre center park islands island city town village hills
county township metropolitan capital federation union states republic north-west north-east major saint st santa coast west-coast
far upper lower inner outer mid new old downtown governorate municipality oblast department territory area valley bay bureau
`);

/** What alone is the rest of an institution's name: *Makerere **University***, ***College** of Nursing*. */
export const institutionWords = words(
  'university college school court church museum hospital institute academy',
);
