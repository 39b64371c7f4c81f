import type { PrintedName } from '@/geo/atlas';
import { langOf } from '../ui/source-language';
import type { Visit } from '../ui/visit';

/** Wordings shown before the fold. */
const SHOWN = 3;

interface Props {
  visit: Visit;
  count: number;
  names: readonly PrintedName[];
}

/** How often one side mentions a place, and in which words. */
export function Wordings({ visit: { t }, count, names }: Props) {
  if (count === 0) return <span className="second">{t('compare.none')}</span>;
  return (
    <>
      <span className="side-count" aria-hidden="true">
        {t('list.figure', { count })}
      </span>
      <span className="unseen">{t('list.count', { count })}</span>
      <List names={names.slice(0, SHOWN)} />
      {names.length > SHOWN && (
        <details className="more">
          <summary>{t('compare.more', { count: names.length - SHOWN })}</summary>
          <List names={names.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}

function List({ names }: { names: readonly PrintedName[] }) {
  return (
    <ul className="wordings">
      {names.map(({ text, category, language, count }) => (
        <li key={`${category}${text}`}>
          <span className="wording" lang={langOf({ language })}>
            {text}
          </span>
          {'\u00a0'}
          <span className="wording-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
