import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { NAME_POLICIES, usualScript } from '@/geo/names';
import { LANGUAGE_NAMES, LOCALES, MACHINE_MADE } from '../messages';
import type { Changes } from './address';
import { FoldFlaps } from './FoldFlaps';
import { PresentLink } from './PresentLink';
import { away, here, type Theme, type Visit } from './visit';

interface Props {
  visit: Visit;
  search: ReactNode;
}

/**
 * Name, search, and the reader's choices. Choices are plain links that load the page anew: they change the
 * language and colours of the whole document, which a link inside the page could not.
 */
export function Header({ visit, search }: Props) {
  const { t, locale, names, script } = visit;
  const other = script === 'native' ? 'latin' : 'native';
  return (
    <header className="header">
      <p className="brand">
        <a href={away(visit, '/', { from: null, to: null, outlet: null, kind: null, category: null })}>
          {t('site.name')}
        </a>
        <span className="tagline">{t('site.tagline')}</span>
      </p>
      {search}
      <button className="menu" type="button" popoverTarget="choices" aria-label={t('site.menu')}>
        <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
          <path className="stroke" d="M0 1h20M0 7h20M0 13h20" />
        </svg>
      </button>
      <nav className="choices" id="choices" popover="auto" aria-label={t('site.menu')}>
        <Choice label={t('site.names')} value={t(`site.names.${names}`)}>
          {NAME_POLICIES.map((policy) => (
            <li key={policy}>
              <Here
                visit={visit}
                changes={{ names: policy === 'international' ? null : policy, script: null }}
                aria-current={policy === names ? 'true' : undefined}
              >
                {t(`site.names.${policy}`)}
              </Here>
            </li>
          ))}
          {names !== 'international' && names !== 'russian' && (
            <li className="choice-apart">
              <Here visit={visit} changes={{ script: other === usualScript(names, locale) ? null : other }}>
                {t(script === 'native' ? 'site.names.latin' : 'site.names.script')}
              </Here>
            </li>
          )}
          <li className="choice-note">{t('site.names.note')}</li>
        </Choice>
        <Choice label={t('site.language')} value={LANGUAGE_NAMES[locale]}>
          {LOCALES.map((each) => (
            <li key={each}>
              <Here
                visit={visit}
                changes={{ lang: each }}
                lang={each}
                hrefLang={each}
                aria-current={each === locale ? 'true' : undefined}
              >
                {LANGUAGE_NAMES[each]}
              </Here>
            </li>
          ))}
          {MACHINE_MADE.has(locale) && <li className="choice-note">{t('site.machine')}</li>}
        </Choice>
        <ThemeLink visit={visit} theme="dark" />
        <ThemeLink visit={visit} theme="light" />
        <PresentLink href={away(visit, '/about')} to="/about">
          {t('site.about')}
        </PresentLink>
      </nav>
      <FoldFlaps />
    </header>
  );
}

interface HereProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  visit: Visit;
  changes: Changes;
}

/** The page that is open, with one thing changed. */
function Here({ visit, changes, ...rest }: HereProps) {
  return <PresentLink href={here(visit, changes)} changes={changes} {...rest} />;
}

function Choice({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  return (
    <details className="menu-choice" name="choice" data-flap>
      <summary>
        <span className="choice-label">{label}</span> <span>{value}</span>
        <svg viewBox="0 0 10 7" width="10" height="7" aria-hidden="true">
          <path className="stroke" d="m1 1 4 4 4-4" />
        </svg>
      </summary>
      <ul>{children}</ul>
    </details>
  );
}

/** Both stand in the page; the style sheet shows the one that changes what the reader sees now. */
function ThemeLink({ visit, theme }: { visit: Visit; theme: Theme }) {
  return (
    <Here visit={visit} changes={{ theme }} className={`to-${theme}`}>
      {visit.t(`site.${theme}`)}
    </Here>
  );
}
