import { words } from './words';

/** Words that make a disease or its agent of the name before them: *West Nile **virus***, *Spanish **flu***. */
export const diseaseWords = words(`
virus viruses flu influenza fever disease syndrome variant strain pox measles encephalitis bacterium parasite
`);
