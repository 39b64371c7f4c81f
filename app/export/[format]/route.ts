import { asksForEverything, parseQuery, queryString } from '@/geo/atlas';
import { csvHead, csvLine, mentionRows, toGeoJson } from '@/geo/export';
import { answer, json, stream } from '../../answer';
import { getAtlas } from '../../atlas';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ format: string }>;
}

/** The coverage of a query as a file: `/export/geojson`, `/export/csv`, `/export/jsonl`. */
export async function GET(request: Request, { params }: Context) {
  const format = (await params).format.replace(/^.*\./, '');
  const query = parseQuery(new URL(request.url).searchParams);
  const atlas = await getAtlas();
  const coverage = await atlas.coverage(query);
  const file = `dateline-${asksForEverything(query) ? 'all' : (query.place[0] ?? query.article ?? 'part')}.${format}`;
  const tag = `${atlas.generation} ${format} ${queryString(query)}`;
  switch (format) {
    case 'geojson':
      return answer(request, JSON.stringify(toGeoJson(coverage)), { type: 'application/geo+json', file });
    case 'csv':
      return stream(request, csv(mentionRows(atlas, coverage)), {
        type: 'text/csv; charset=utf-8; header=present',
        file,
        tag,
      });
    case 'jsonl':
      return stream(request, jsonLines(mentionRows(atlas, coverage)), {
        type: 'application/x-ndjson; charset=utf-8',
        file,
        tag,
      });
    default:
      return json(request, { error: 'Formats are geojson, csv and jsonl.' }, 404);
  }
}

async function* csv(rows: ReturnType<typeof mentionRows>) {
  yield csvHead();
  for await (const row of rows) yield csvLine(row);
}

async function* jsonLines(rows: ReturnType<typeof mentionRows>) {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
