import about from './about.json';
import article from './article.json';
import compare from './compare.json';
import correct from './correct.json';
import embed from './embed.json';
import errors from './errors.json';
import kinds from './kinds.json';
import list from './list.json';
import map from './map.json';
import place from './place.json';
import reasonsDerive from './reasons-derive.json';
import reasonsRead from './reasons-read.json';
import reasonsResolve from './reasons-resolve.json';
import search from './search.json';
import share from './share.json';
import site from './site.json';
import timeline from './timeline.json';

/** Made by machine, not yet read by a person. */
export const russian: Readonly<Record<string, string>> = {
  ...about,
  ...article,
  ...compare,
  ...correct,
  ...embed,
  ...errors,
  ...kinds,
  ...list,
  ...map,
  ...place,
  ...reasonsDerive,
  ...reasonsRead,
  ...reasonsResolve,
  ...search,
  ...share,
  ...site,
  ...timeline,
};
