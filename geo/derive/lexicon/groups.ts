/**
 * Groups of countries that texts describe rather than name, by the word before *states*, *countries*,
 * *republics* or *nations*. Members by common usage (Britannica's articles of these titles), November 2026.
 */
export const GROUPS: Record<string, { name: string; members: readonly string[] }> = {
  baltic: { name: 'Baltic states', members: ['EE', 'LV', 'LT'] },
  nordic: { name: 'Nordic countries', members: ['DK', 'FI', 'IS', 'NO', 'SE'] },
  scandinavian: { name: 'Scandinavian countries', members: ['DK', 'NO', 'SE'] },
  benelux: { name: 'Benelux countries', members: ['BE', 'NL', 'LU'] },
  gulf: { name: 'Arab states of the Gulf', members: ['BH', 'KW', 'OM', 'QA', 'SA', 'AE'] },
  'central asian': { name: 'Central Asian states', members: ['KZ', 'KG', 'TJ', 'TM', 'UZ'] },
  'south caucasus': { name: 'South Caucasus countries', members: ['AM', 'AZ', 'GE'] },
  maghreb: { name: 'Maghreb countries', members: ['DZ', 'LY', 'MR', 'MA', 'TN'] },
  visegrad: { name: 'Visegrád countries', members: ['CZ', 'HU', 'PL', 'SK'] },
  iberian: { name: 'Iberian countries', members: ['ES', 'PT'] },
};
