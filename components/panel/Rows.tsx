'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { afterPaint } from '../map/after-paint';
import { journey } from '../ui/journey';
import type { Row } from './row';
import { rowMarkup } from './row-markup';

/** Rows of a section that a screen of usual height shows, and some more. */
const SHOWING = 25;

interface Props {
  rows: readonly Row[];
}

/**
 * The rows of a section, one piece of HTML to React: a list of a hundred has over a thousand elements, which no script of
 * ours touches but by the page's own events, and which would all be made, kept and taken away one by one. On a page that
 * a reader goes on to, those below the fold come when what shows is on the screen; in the server's HTML, and for whoever
 * goes back, all are there from the start.
 */
export function Rows({ rows }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [whole] = useState(() => !journey.underWay || journey.returning);
  const showing = rows
    .slice(0, whole ? rows.length : SHOWING)
    .map(rowMarkup)
    .join('');
  const more = rows
    .slice(whole ? rows.length : SHOWING)
    .map(rowMarkup)
    .join('');
  // React writes an object's HTML whenever the object is another one.
  const html = useMemo(() => ({ __html: showing, more }), [showing, more]);
  useEffect(
    () =>
      html.more ? afterPaint(() => list.current?.insertAdjacentHTML('beforeend', html.more)) : undefined,
    [html],
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, its words escaped
  return <ol className="rows" ref={list} dangerouslySetInnerHTML={html} />;
}
