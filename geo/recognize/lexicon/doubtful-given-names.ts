import { words } from './words';

/** Given names that are as often places: a person only when a surname follows. From general knowledge. */
export const doubtfulGivenNames = words(`
adelaide alexandria america antioch asia aspen aurora austin bailey barrett bath bethlehem boston brooklyn carolina carson
carter chad charleston cheyenne christchurch cleveland clinton colton concord cuba dakota dallas dalton dayton denver
devon douglas durham easton eden elgin ellis florence florida francisco garland georgia grant hamilton harrison havana
helena houston hudson hunter india indiana ireland jackson jefferson jersey jordan kansas kent kenya kingston
kyle lancaster laredo lincoln logan london lorraine louisiana lourdes lyon macon madison marion marshall mason
memphis mercedes milan monroe montana montgomery morgan nelson nevada odessa orlando oxford paris parker petra peyton
phoenix preston quebec raleigh regina reno rhodes richmond rochester rome salem santiago savannah
sedona selma sheffield shelby sierra sofia spencer stafford stockton sydney taylor tennessee texas trenton troy tyler
valencia vernon verona victoria vienna virginia warren washington wellington weston wilson winchester york
`);
