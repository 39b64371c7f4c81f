import about from './about.json';
import article from './article.json';
import compare from './compare.json';
import correct from './correct.json';
import embed from './embed.json';
import errors from './errors.json';
import kinds from './kinds.json';
import list from './list.json';
import map from './map.json';
import names from './names.json';
import place from './place.json';
import derive from './reasons-derive.json';
import read from './reasons-read.json';
import resolve from './reasons-resolve.json';
import search from './search.json';
import share from './share.json';
import site from './site.json';
import timeline from './timeline.json';

/** Every Armenian message, made by machine and not yet read by a person, one file per area. */
export const armenian: Readonly<Record<string, string>> = {
  ...site,
  ...kinds,
  ...list,
  ...place,
  ...names,
  ...article,
  ...timeline,
  ...search,
  ...errors,
  ...about,
  ...compare,
  ...correct,
  ...map,
  ...embed,
  ...share,
  ...read,
  ...resolve,
  ...derive,
};
