// What English, and GeoNames, put around the name of a division.
const AFTER =
  / (?:Province|Oblast|oblast|Region|region|Republic|Krai|Kray|District|Rayon|Raion|Rayonu|Governorate|Department|Prefecture|County|Voivodeship|Canton|State|Territory|Municipality|Parish|Borough|Census Area|City and Borough|Division|Zone|Emirate|Sheng|Wilaya|City|Sahari|Shi|Xian|Oblys|Oblysy|Viloyati|Welayaty|county borough)$/;
const BEFORE =
  /^(?:County|District|Sir|Province of|Republic of|State of|Region of|Department of|Canton of|County of|City of|Royal Borough of|Borough of|District of|Provincia di|Provincia dell'|Provincia della|Provincia de|Province de|Département du|Département de la|Département des|Département de l'|Département de|Wilaya de|Muḩāfaz̧at|Ostān-e|Judeţul|Judetul|Powiat|Kreisfreie Stadt|Landkreis) ?/;

/** The name without the words for its kind: *Kursk* of *Kursk Oblast*; empty when there are none. */
export function bareNames(name: string): string[] {
  const bare = name.replace(AFTER, '').replace(BEFORE, '').trim();
  return bare === name || bare.length < 3 ? [] : [bare];
}
