'use client';
import { useMemo } from 'react';

/** What `barsMarkup` made, one piece to React, which writes it anew only where it has changed. */
export function Bars({ html }: { html: string }) {
  const own = useMemo(() => ({ __html: html }), [html]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, its words escaped
  return <g className="timeline-bars" dangerouslySetInnerHTML={own} />;
}
