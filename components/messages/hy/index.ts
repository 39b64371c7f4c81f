import article from './article.json';
import errors from './errors.json';
import kinds from './kinds.json';
import list from './list.json';
import map from './map.json';
import place from './place.json';
import search from './search.json';
import site from './site.json';
import timeline from './timeline.json';

/** Made by machine, not yet read by a person. Areas without a file here stand in English. */
export const armenian: Readonly<Record<string, string>> = {
  ...article,
  ...errors,
  ...kinds,
  ...list,
  ...map,
  ...place,
  ...search,
  ...site,
  ...timeline,
};
