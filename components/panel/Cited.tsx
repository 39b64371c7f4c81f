import type { ReactNode } from 'react';
import { SOURCE_LANGUAGE } from '../ui/source-language';
import type { Visit } from '../ui/visit';
import { writtenDays } from './written-days';

/** Stands in a message for what is put there as an element. */
const HOLE = '\ufffc';

interface Props {
  visit: Visit;
  /** Key of a message that says `{source}`. */
  message: string;
  /** As we write sources, in English: *Asbarez, 30 March 2023*. */
  source: string;
}

/** A source in a sentence of the page: its days as the reader's language writes them, its other words marked as English. */
export function Cited({ visit: { t, locale }, message, source }: Props): ReactNode {
  const [before, after] = t(message, { source: HOLE }).split(HOLE);
  if (locale === SOURCE_LANGUAGE) return `${before}${source}${after}`;
  return (
    <>
      {before}
      {writtenDays(source, locale).map(({ text, isDay }) =>
        isDay ? (
          text
        ) : (
          <bdi key={text} lang={SOURCE_LANGUAGE}>
            {text}
          </bdi>
        ),
      )}
      {after}
    </>
  );
}
