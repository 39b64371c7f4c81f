import { address, type Changes } from '../ui/address';
import { Later } from '../ui/Later';
import type { Visit } from '../ui/visit';
import { OnPaper } from './OnPaper';

/** What an embed, feed or export understands of the present address. */
const TAKEN = [
  'from',
  'to',
  'outlet',
  'kind',
  'category',
  'q',
  'bbox',
  'lang',
  'theme',
  'names',
  'script',
] as const;

const FEEDS = { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' };
const FILES = { geojson: 'GeoJSON', csv: 'CSV', jsonl: 'JSON Lines' };

interface Props {
  visit: Visit;
  /** What is on show: `{ place }` or `{ article }`; empty for the list. */
  subject: Changes;
  /** *Cite as of 1 May 2023*, or counts. */
  note?: string;
}

/** The ways out of the panel: share it, embed it, follow it, take its data; on paper, where it was. */
export function PanelFoot({ visit, subject, note }: Props) {
  const { t, search, locale } = visit;
  // Who reads in a language that only the browser has named shares in it too; English goes without saying.
  const language = search.has('lang') || locale === 'en' ? {} : { lang: locale };
  const to = (path: string) => address(path, search, { ...language, ...subject }, TAKEN);
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
        <Formats label={t('place.feed')} path="/feed" formats={FEEDS} to={to} />
        <Formats label={t('place.data')} path="/export" formats={FILES} to={to} />
      </ul>
      {note && <p className="second">{note}</p>}
      <OnPaper visit={visit} />
    </footer>
  );
}

interface FormatsProps {
  label: string;
  path: string;
  formats: Record<string, string>;
  to(path: string): string;
}

/** One way out in several formats. */
function Formats({ label, path, formats, to }: FormatsProps) {
  return (
    <li>
      <details className="formats" name="formats" data-flap>
        <summary>{label}</summary>
        <Later>
          <ul>
            {Object.entries(formats).map(([format, name]) => (
              <li key={format}>
                <a href={to(`${path}/${format}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </Later>
      </details>
    </li>
  );
}
