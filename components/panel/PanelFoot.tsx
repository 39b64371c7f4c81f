import { address, type Changes } from '../ui/address';
import type { Visit } from '../ui/visit';

/** What an embed, feed or export understands of the present address. */
const TAKEN = ['from', 'to', 'outlet', 'kind', 'category', 'q', 'bbox', 'lang', 'theme', 'names'] as const;

interface Props {
  visit: Visit;
  /** What is on show: `{ place }` or `{ article }`; empty for the list. */
  subject: Changes;
  /** *Cite as of 1 May 2023*, or counts. */
  note?: string;
}

/** The ways out of the panel: share it, embed it, follow it, take its data. */
export function PanelFoot({ visit, subject, note }: Props) {
  const { t, search } = visit;
  const to = (path: string) => address(path, search, subject, TAKEN);
  return (
    <footer className="panel-foot">
      <ul>
        <li>
          <a href={to('/embed/new')} data-share>
            {t('place.share')}
          </a>
        </li>
        <li>
          <a href={`${to('/embed/new')}#embed`}>{t('place.embed')}</a>
        </li>
        <li>
          <a href={to('/feed/atom')}>{t('place.feed')}</a>
        </li>
        <li>
          <a href={to('/export/geojson')}>{t('place.data')}</a>
        </li>
      </ul>
      {note && <p className="second">{note}</p>}
    </footer>
  );
}
