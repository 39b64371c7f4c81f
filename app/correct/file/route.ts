import { correctionOf, lacking, parseReport, reportText } from '@/components/correct/report';
import { getAtlas } from '../../atlas';
import { originOf } from '../../origin';
import { meantBy, reportedAt } from '../../reported';
import { today } from '../../today';
import { visitAt } from '../../visit';

export const dynamic = 'force-dynamic';

/**
 * A reader's report as a file: a correction for `data/corrections` where it says what is meant, else its words.
 * Asked with what the form of `/correct` asks.
 */
export async function GET(request: Request) {
  const search = new URL(request.url).searchParams;
  const atlas = await getAtlas();
  const reported = await reportedAt(atlas, search);
  const report = parseReport(search);
  const meant = reported && (await meantBy(atlas, reported, report));
  if (!reported || lacking(report, meant) !== null) {
    return file('It takes article and mention of a reading, and what is wrong with it.\n', 'text/plain', 400);
  }
  const correction = correctionOf(reported, report, meant, today());
  if (correction)
    return file(`${JSON.stringify([correction], null, 2)}\n`, 'application/json', 200, correction.id);
  const visit = visitAt('/correct', search, request.headers.get('accept-language'));
  const name = `${reported.article.slice(-8)}-m${reported.mark.number}`;
  return file(
    reportText(visit, reported, report, meant, { day: today(), origin: originOf(request) }),
    'text/plain',
    200,
    name,
  );
}

function file(body: string, type: string, status: number, name?: string): Response {
  const suffix = type === 'application/json' ? 'json' : 'txt';
  return new Response(body, {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(name && {
        'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}.${suffix}"`,
      }),
    },
  });
}
