import { Link } from '../ui/Link';
import { away, type Visit } from '../ui/visit';

interface Props {
  visit: Visit;
  back: { href: string; label: string };
}

/** The way back, and out. */
export function PanelHead({ visit, back }: Props) {
  return (
    <nav className="panel-head" aria-label={visit.t('site.home')}>
      <Link className="back" href={back.href}>
        <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
          <path className="stroke flip" d="M6.5 1 1.5 6l5 5" />
        </svg>
        {back.label}
      </Link>
      <Link className="close" href={away(visit, '/')} aria-label={visit.t('site.close')} data-close>
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <path className="stroke" d="m1 1 12 12M13 1 1 13" />
        </svg>
      </Link>
    </nav>
  );
}
