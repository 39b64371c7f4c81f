import { words } from './words';

/** What makes the name before it a street: *1935 Orchard St.*, *Dublin Road*. Normalised. */
export const streetWords = words(`
street st avenue ave av road rd drive dr lane ln boulevard blvd court ct place pl terrace ter circle cir way highway hwy parkway
pkwy pike turnpike expressway freeway freeway route alley square crescent row bypass loop trail causeway autobahn
`);
