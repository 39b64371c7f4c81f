import { normalise } from './normalise';

/** A name as part of an address: `Saint-Étienne` becomes `saint-etienne`. Empty for names in other scripts. */
export function slug(name: string): string {
  const plain = name.replace(/['’‘ʼʻʹʿʾ`´′]/g, '');
  const lower = normalise(`x ${plain}`).slice(2); // so that a leading article stays: the-hague
  return lower.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
