import type { ReactNode } from 'react';
import { PanelHead } from '@/components/panel/PanelHead';
import { Link } from '@/components/ui/Link';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { away, type Visit } from '@/components/ui/visit';
import { mapOf } from '../map-of';

interface Props {
  visit: Visit;
  title: string;
  advice: string;
  /** What is offered instead. */
  children?: ReactNode;
}

/** What is not there, said under the header and beside the map, with the way to the list. */
export async function Absent({ visit, title, advice, children }: Props) {
  const { t } = visit;
  const home = away(visit, '/');
  return (
    <>
      <PanelHead visit={visit} back={{ href: home, label: t('place.back') }} />
      <div className="panel-body">
        <h1 className="article-title">{title}</h1>
        <p>{advice}</p>
        {children}
        <p>
          <Link className="link" href={home}>
            {t('error.missing.home')}
          </Link>
        </p>
      </div>
      <ShowOnMap page={await mapOf(visit)} />
    </>
  );
}
