'use client';
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../map/after-paint';
import { journey } from './journey';

interface Props {
  children: ReactNode;
}

/**
 * What stands folded up or below the fold. In the server's HTML it is there from the start, for readers without script;
 * on a page that a reader goes on to it comes when what shows is on the screen. Whoever goes back finds all of it, as a
 * place in a page is only found when the page has its height.
 */
export function Later({ children }: Props) {
  const [due, setDue] = useState(() => !journey.underWay || journey.returning);
  useEffect(() => (due ? undefined : afterThat(() => setDue(true))), [due]);
  return due ? children : null;
}

const waiting = new Set<() => void>();

/** One frame waited for, and one drawing, for all of a page. */
function afterThat(act: () => void): () => void {
  if (waiting.size === 0) {
    afterPaint(() =>
      startTransition(() => {
        for (const each of waiting) each();
        waiting.clear();
      }),
    );
  }
  waiting.add(act);
  return () => waiting.delete(act);
}
