import { type Category, COVERAGE, type Coverage, type Kind, type Outlet } from '@/geo/types';
import { longDay } from '../ui/dates';
import { Link } from '../ui/Link';
import { here, SORTS, type Visit } from '../ui/visit';

interface Props {
  visit: Visit;
  /** Everything there is to filter by, whatever is filtered now. */
  outlets: readonly Pick<Outlet, 'id' | 'name'>[];
  kinds: readonly Kind[];
}

/** Order and filters, every one a link: the present address with one thing changed. */
export function Filters({ visit, outlets, kinds }: Props) {
  const { t, query, sort } = visit;
  const active = activeFilters(visit, outlets).length;
  return (
    <details className="fold" data-flap>
      <summary>
        {t('list.options')}
        {active > 0 && <span className="fold-count"> {active}</span>}
      </summary>
      <div className="filter-sets">
        <FilterSet
          title={t('list.sort')}
          options={SORTS.map((each) => ({
            label: t(`list.sort.${each}`),
            on: each === sort,
            href: here(visit, { sort: each === 'coverage' ? null : each }),
          }))}
        />
        <FilterSet
          title={t('list.filter.outlet')}
          options={outlets.map(({ id, name }) => ({
            label: name,
            on: query.outlet.includes(id),
            href: here(visit, { outlet: toggled(query.outlet, id) }),
          }))}
        />
        <FilterSet
          title={t('list.filter.kind')}
          options={kinds.map((kind) => ({
            label: t(`kind.${kind}`),
            on: query.kind.includes(kind),
            href: here(visit, { kind: toggled(query.kind, kind) }),
          }))}
        />
        <FilterSet
          title={t('list.filter.category')}
          options={(['metonymic', 'demonym', 'embedded'] as const).map((category) => ({
            label: t(category === 'metonymic' ? 'list.filter.actors' : `list.filter.${category}`),
            on: query.category.includes(category),
            href: here(visit, { category: categories(query.category, category) }),
          }))}
        />
      </div>
    </details>
  );
}

/** What is filtered now, each with its way out; where nothing fits, the way out of all stands with the words that say so. */
export function ActiveFilters({ visit, outlets, empty }: Omit<Props, 'kinds'> & { empty: boolean }) {
  const { t } = visit;
  const active = activeFilters(visit, outlets);
  if (active.length === 0) return null;
  return (
    <div className="active-filters">
      <span className="second">{t('list.active')}</span>
      <ul>
        {active.map(({ label, href }) => (
          <li key={label}>
            <Link href={href} aria-label={t('list.remove', { filter: label })}>
              {label} <span aria-hidden="true">×</span>
            </Link>
          </li>
        ))}
        {!empty && (
          <li>
            <Link className="clear" href={cleared(visit)}>
              {t('list.clear')}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

interface SetProps {
  title?: string;
  options: { label: string; on: boolean; href: string }[];
}

function FilterSet({ title, options }: SetProps) {
  return (
    <div className="filter-set">
      {title && <h3>{title}</h3>}
      <ul>
        {options.map(({ label, on, href }) => (
          <li key={label}>
            <Link href={href} aria-current={on ? 'true' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a reader sees when nothing fits: why, and the ways out. */
export function Empty({ visit, coverage }: { visit: Visit; coverage: Coverage }) {
  const { t, locale } = visit;
  return (
    <div className="empty list-empty">
      <p className="empty-title">{t('list.empty')}</p>
      <p>{t('list.empty.advice')}</p>
      {coverage.extent && (
        <p>
          {t('list.empty.dates', {
            from: longDay(coverage.extent.from, locale),
            to: longDay(coverage.extent.to, locale),
          })}
        </p>
      )}
      <p>
        <Link className="link" href={cleared(visit)}>
          {t('list.clear')}
        </Link>
      </p>
    </div>
  );
}

/** The same page with every filter gone. */
export function cleared(visit: Visit): string {
  const nothing = {
    q: null,
    place: null,
    bbox: null,
    article: null,
    from: null,
    to: null,
    outlet: null,
    kind: null,
    category: null,
  };
  return here(visit, nothing);
}

function activeFilters(visit: Visit, outlets: Props['outlets']): { label: string; href: string }[] {
  const { t, query, locale } = visit;
  const found: { label: string; href: string }[] = [];
  if (query.q) found.push({ label: t('list.active.q', { q: query.q }), href: here(visit, { q: null }) });
  for (const id of query.outlet) {
    const label = outlets.find((outlet) => outlet.id === id)?.name ?? id;
    found.push({ label, href: here(visit, { outlet: toggled(query.outlet, id) }) });
  }
  for (const kind of query.kind) {
    found.push({ label: t(`kind.${kind}`), href: here(visit, { kind: toggled(query.kind, kind) }) });
  }
  if (query.from) {
    const date = longDay(query.from, locale);
    found.push({ label: t('list.active.from', { date }), href: here(visit, { from: null }) });
  }
  if (query.to) {
    const date = longDay(query.to, locale);
    found.push({ label: t('list.active.to', { date }), href: here(visit, { to: null }) });
  }
  if (query.bbox) found.push({ label: t('list.active.bbox'), href: here(visit, { bbox: null }) });
  for (const category of query.category.filter((each) => !COVERAGE.includes(each))) {
    found.push({
      label: t(`list.filter.${category}`),
      href: here(visit, { category: categories(query.category, category) }),
    });
  }
  return found;
}

const toggled = <T extends string>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];

/** The categories after one was switched; `null` when they are the usual ones again. */
function categories(now: readonly Category[], category: Category): readonly Category[] | null {
  const next = toggled(now, category);
  const usual = next.length === COVERAGE.length && COVERAGE.every((each) => next.includes(each));
  return usual || next.length === 0 ? null : next;
}
