import { address } from '../ui/address';
import type { Visit } from '../ui/visit';

/** What a report's own address holds: all that its form said. */
const SAID = [
  'article',
  'mention',
  'means',
  'find',
  'note',
  'by',
  'lang',
  'names',
  'script',
  'theme',
  'keys',
] as const;

interface Props {
  visit: Visit;
  /** What the reader says, and in what words besides. */
  said: string;
  note: string;
  /** A message to the operator, filled in; `null` where no address for reports is set. */
  mail: string | null;
}

/** A report that is ready: to be sent by the reader's own mail, or taken as a file. */
export function HandOut({ visit, said, note, mail }: Props) {
  const { t, search } = visit;
  const to = (path: string, keep: readonly string[] = SAID) => address(path, search, {}, keep);
  return (
    <section className="correct" id="report" aria-labelledby="ready">
      <h2 id="ready" className="headline">
        {t('correct.ready')}
      </h2>
      <p>
        <strong>{said}</strong>
      </p>
      {note && <p>{note}</p>}
      {mail && (
        <>
          <p>
            <a className="button button-first" href={mail}>
              {t('correct.mail')}
            </a>
          </p>
          <p className="second">{t('correct.mail.how')}</p>
        </>
      )}
      <p>
        <a className={mail ? 'link' : 'button button-first'} href={to('/correct/file')} download>
          {t('correct.file')}
        </a>
      </p>
      <p className="second">{t(mail ? 'correct.file.either' : 'correct.file.how')}</p>
      <p>
        <a className="link" href={`${to('/correct')}&change=1#report`}>
          {t('correct.change')}
        </a>
      </p>
    </section>
  );
}
