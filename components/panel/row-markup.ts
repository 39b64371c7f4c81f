import { escapeText } from '@/geo/text/escape';
import type { Row } from './row';
import { SPARKLINE } from './sparkline';

/** A row of the list as HTML: what stands in it is told by classes, and its words are escaped. */
export function rowMarkup({ id, href, sign, name, language, line, spark, count, said }: Row): string {
  const of = escapeText;
  const glyph =
    sign === 'name'
      ? '<span class="glyph-name" aria-hidden="true">Aa</span>'
      : `<span class="glyph glyph-${of(sign)}" aria-hidden="true"></span>`;
  const bar = (className: string, d: string) => d && `<path class="${className}" d="${of(d)}"/>`;
  const { width, height } = SPARKLINE;
  const sparkline =
    spark &&
    `<svg class="sparkline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"><path class="axis" d="M0 ${height - 0.5}H${width}"/>${bar('bar', spark.stated)}${bar('bar-inferred', spark.inferred)}</svg>`;
  return [
    `<li><a class="row" href="${of(href)}" data-go="push" data-place="${of(id)}">${glyph}<span class="row-words">`,
    `<span class="row-name"><bdi${language ? ` lang="${of(language)}"` : ''}>${of(name)}</bdi></span>`,
    `<span class="row-line">${of(line)}</span></span>${sparkline ?? ''}`,
    `<span class="row-count"><span aria-hidden="true">${of(count)}</span><span class="unseen">, ${of(said)}</span></span></a></li>`,
  ].join('');
}
