/** What the command line of `geoparse` says. */
export interface GeoparseOptions {
  files: string[];
  jsonl: boolean;
  demonyms: boolean;
  descriptions: boolean;
  /** Id of a region, or `none`; unset: the atlas's own. */
  region: string | undefined;
}

const USAGE = `Usage: geoparse FILE… [--region none|ID]
       geoparse --jsonl [--demonyms] [--descriptions] [--region none|ID] < articles.jsonl`;

/** Reads the arguments. Throws with the usage on one it does not know, and when there is nothing to read. */
export function parseOptions(args: readonly string[]): GeoparseOptions {
  const options: GeoparseOptions = {
    files: [],
    jsonl: false,
    demonyms: false,
    descriptions: false,
    region: undefined,
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--jsonl') options.jsonl = true;
    else if (arg === '--demonyms') options.demonyms = true;
    else if (arg === '--descriptions') options.descriptions = true;
    else if (arg === '--region') {
      options.region = args[++i];
      if (options.region === undefined)
        throw new Error(`--region needs 'none' or the id of a region.\n${USAGE}`);
    } else if (arg.startsWith('--region=')) options.region = arg.slice('--region='.length);
    else if (arg.startsWith('-') && arg !== '-') throw new Error(`Unknown option ${arg}.\n${USAGE}`);
    else options.files.push(arg);
  }
  if (!options.jsonl && options.files.length === 0) throw new Error(USAGE);
  return options;
}
