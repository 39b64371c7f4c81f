import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { hasMessage, MACHINE_MADE } from '@/components/messages';
import { Search } from '@/components/search/Search';
import { longDay } from '@/components/ui/dates';
import { Header } from '@/components/ui/Header';
import { SOURCE_LANGUAGE } from '@/components/ui/source-language';
import { away, here, type Visit } from '@/components/ui/visit';
import { loadQuality, loadSources, type Measurement, type Source } from '@/data/provenance';
import { slug } from '@/geo/text/slug';
import type { Reason, Rejection } from '@/geo/types';
import { getAtlas } from '../atlas';
import { metadataOf } from '../metadata';
import { type SearchParameters, visitOf } from '../visit';

interface Props {
  searchParams: SearchParameters;
}

/** How far off the most generalised line of the region may be, km; see data/sources.json. */
const GENERALISED_KM = 2.5;

/** More than these are counted and not listed. */
const MOST_REJECTED = 50;

const SECTIONS = [
  'method',
  'actors',
  'names',
  'boundaries',
  'uncertain',
  'keys',
  'quality',
  'limits',
  'rejected',
  'correct',
  'privacy',
  'data',
  'sources',
] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const visit = await visitOf('/about', searchParams);
  return metadataOf(visit, {
    title: visit.t('about.title'),
    description: visit.t('about.description'),
    path: '/about',
  });
}

/** Method, policies, measured quality, limits, what could not be read, and sources. */
export default async function About({ searchParams }: Props) {
  const visit = await visitOf('/about', searchParams);
  const { t } = visit;
  const atlas = await getAtlas();
  const { counts, generation } = atlas;
  const rejected = await atlas.rejected();
  const sections = SECTIONS.filter((section) => section !== 'rejected' || rejected.length > 0);
  const text = (key: string) => <p>{t(key)}</p>;
  const bodies: Record<(typeof SECTIONS)[number], ReactNode> = {
    method: (
      <ol>
        {['read', 'recognize', 'resolve', 'derive', 'dates'].map((step) => (
          <li key={step}>{t(`about.method.${step}`)}</li>
        ))}
      </ol>
    ),
    actors: text('about.actors.text'),
    names: text('about.names.text'),
    boundaries: (
      <>
        <p>{t('about.boundaries.text', { km: GENERALISED_KM })}</p>
        {text('about.status.text')}
      </>
    ),
    uncertain: text('about.uncertain.text'),
    keys: (
      <>
        <ul>
          {['letters', 'map', 'list', 'dates'].map((where) => (
            <li key={where}>{t(`about.keys.${where}`)}</li>
          ))}
        </ul>
        <p>
          <a className="link" href={here(visit, { keys: visit.search.get('keys') === 'off' ? null : 'off' })}>
            {t(visit.search.get('keys') === 'off' ? 'about.keys.on' : 'about.keys.off')}
          </a>
        </p>
      </>
    ),
    quality: <Quality visit={visit} measured={loadQuality()} />,
    limits: (
      <ul>
        {['language', 'accuracy', 'irony', 'review', 'untested'].map((limit) => (
          <li key={limit}>{t(`about.limits.${limit}`)}</li>
        ))}
      </ul>
    ),
    rejected: <Rejected visit={visit} rejected={rejected} />,
    correct: (
      <>
        {text('about.correct.text')}
        {!process.env.DATELINE_REPORTS_TO && text('about.correct.none')}
      </>
    ),
    privacy: text('about.privacy.text'),
    data: (
      <>
        {text('about.data.text')}
        <ul className="downloads">
          {['geojson', 'csv', 'jsonl'].map((format) => (
            <li key={format}>
              <a className="link" href={`/export/${format}`}>
                /export/{format}
              </a>
            </li>
          ))}
          {['atom', 'rss', 'json'].map((format) => (
            <li key={format}>
              <a className="link" href={`/feed/${format}`}>
                /feed/{format}
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
    sources: <Sources visit={visit} sources={loadSources()} />,
  };
  return (
    <>
      <a className="skip" href="#about">
        {t('about.title')}
      </a>
      <Header visit={visit} search={<Search visit={visit} />} />
      <main className="about" id="about" tabIndex={-1}>
        <p>
          <a className="link" href={away(visit, '/')}>
            {t('about.back')}
          </a>
        </p>
        <h1>{t('about.title')}</h1>
        {MACHINE_MADE.has(visit.locale) && (
          <p className="second sentence-case" role="note">
            {t('embed.sentence', { text: t('site.machine') })}
          </p>
        )}
        <p className="about-lead">{t('about.lead')}</p>
        <p className="second">{t('about.now', { ...counts, generation })}</p>
        <nav aria-label={t('about.contents')}>
          <ul className="about-contents">
            {sections.map((section) => (
              <li key={section}>
                <a className="link" href={`#${section}`}>
                  {t(`about.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map((section) => (
          <section key={section} aria-labelledby={section}>
            <h2 id={section}>{t(`about.${section}`)}</h2>
            {bodies[section]}
          </section>
        ))}
      </main>
    </>
  );
}

function Rejected({ visit: { t }, rejected }: { visit: Visit; rejected: readonly Rejection[] }) {
  const others = rejected.length - MOST_REJECTED;
  return (
    <>
      <p>{t('about.rejected.text', { count: rejected.length })}</p>
      <ul>
        {rejected.slice(0, MOST_REJECTED).map(({ file, where, because, remedy }) => (
          <li key={`${file} ${where} ${because}`} lang="en" dir="ltr">
            <strong>{file}</strong>
            {where && `, ${where}`}: {because} {remedy}
          </li>
        ))}
      </ul>
      {others > 0 && <p>{t('about.rejected.more', { count: others })}</p>}
    </>
  );
}

function Quality({ visit, measured }: { visit: Visit; measured: readonly Measurement[] }) {
  const { t, locale } = visit;
  if (measured.length === 0) return <p>{t('about.quality.none')}</p>;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <>
      <p>{t('about.quality.text')}</p>
      {measured.map(({ what, message, command, date, figures }) => (
        <table key={what}>
          <caption>
            <Term visit={visit} english={what} message={message} />
            <span className="second">
              {t('about.quality.by', { date: longDay(date, locale), command: `\u00a0${command}` })}
            </span>
          </caption>
          <tbody>
            {figures.map(({ name, value, unit }) => (
              <tr key={name}>
                <th scope="row">
                  <Term visit={visit} english={name} message={{ rule: `about.figure.${slug(name)}` }} />
                </th>
                <td>
                  {unit === 'share' ? percent.format(value) : plain.format(value)}
                  {unit === 'km' && '\u00a0km'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p>{t('about.confidence')}</p>
    </>
  );
}

/** What a benchmark wrote down in English, in the reader's language where we have words for it. */
function Term({ visit, english, message }: { visit: Visit; english: string; message?: Reason }) {
  return message && hasMessage(message.rule) ? (
    visit.t(message.rule, message.with)
  ) : (
    <bdi lang={SOURCE_LANGUAGE}>{english}</bdi>
  );
}

function Sources({ visit, sources }: { visit: Visit; sources: readonly Source[] }) {
  const { t, locale } = visit;
  return (
    <>
      <p>{t('about.sources.fonts')}</p>
      <p>{t('about.sources.code')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1). */}
      <section className="wide-table" tabIndex={0} aria-label={t('about.sources.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('about.sources.file')}</th>
              <th scope="col">{t('about.sources.from')}</th>
              <th scope="col">{t('about.sources.licence')}</th>
              <th scope="col">{t('about.sources.accuracy')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.file}>
                <th scope="row">{source.file}</th>
                <td>
                  {/^https?:\/\/\S+$/.test(source.from) ? (
                    <a className="link" href={source.from} rel="noopener noreferrer">
                      {source.from}
                    </a>
                  ) : (
                    <bdi lang={SOURCE_LANGUAGE}>{source.from}</bdi>
                  )}
                  {source.retrieved &&
                    `, ${t('about.sources.retrieved', { date: longDay(source.retrieved, locale) })}`}
                </td>
                <td lang={SOURCE_LANGUAGE}>{source.licence}</td>
                <td lang={SOURCE_LANGUAGE}>{source.accuracy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
