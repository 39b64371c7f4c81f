import type { Visit } from '../ui/visit';
import { type Candidate, candidateLine } from './candidate';
import { meaning, type Report, type Reported } from './report';

interface Props {
  visit: Visit;
  reported: Reported;
  report: Report;
  /** Candidates that the reading turned down, best first. */
  turnedDown: readonly Candidate[];
  /** Places of the name that the reader looked for; `null` where none was. */
  found: readonly Candidate[] | null;
  /** The sentence that asks for what is missing, where the form came back. */
  asksFor: string | null;
}

/** What goes along with the form. */
const CARRIED = ['lang', 'names', 'script', 'theme', 'keys'] as const;

/** What is wrong with a reading: a plain form that asks `/correct` again, with what was chosen. */
export function CorrectForm({ visit, reported, report, turnedDown, found, asksFor }: Props) {
  const { t, search } = visit;
  const chosen = typeof report.fault === 'object' ? meaning(report.fault?.means ?? '') : report.fault;
  const choice = (value: string, words: React.ReactNode) => (
    <label key={value}>
      <input type="radio" name="means" value={value} defaultChecked={value === chosen} required />{' '}
      <span>{words}</span>
    </label>
  );
  const candidate = (one: Candidate) =>
    choice(meaning(one.id), t('correct.means', { name: candidateLine(visit, one) }));
  return (
    <form className="correct" action="/correct#report" method="get" id="report">
      <input type="hidden" name="article" value={reported.article} />
      <input type="hidden" name="mention" value={reported.mark.number} />
      {CARRIED.map((key) => {
        const value = search.get(key);
        return value ? <input key={key} type="hidden" name={key} value={value} /> : null;
      })}
      {asksFor && (
        <p className="correct-asks" role="alert">
          {asksFor}
        </p>
      )}
      <fieldset>
        <legend>{t('correct.wrong')}</legend>
        {turnedDown.map(candidate)}
        {choice('another', t('correct.another'))}
        <div className="correct-other">
          <label className="field">
            {t('correct.find')}
            <input type="search" name="find" maxLength={200} defaultValue={report.find} />
          </label>
          <button className="button" type="submit" name="search" value="1" formNoValidate>
            {t('correct.search')}
          </button>
          {found && (
            <div className="correct-found">
              <p>
                {found.length > 0
                  ? t('correct.found', { count: found.length, find: report.find })
                  : t('correct.found.none', { find: report.find })}
              </p>
              {found.map(candidate)}
            </div>
          )}
        </div>
        {choice('none', t('correct.none'))}
        {choice('details', t('correct.details'))}
        {choice('else', t('correct.else'))}
      </fieldset>
      <label className="field">
        {t('correct.note')}
        <textarea name="note" maxLength={500} rows={3} defaultValue={report.note} />
      </label>
      <label className="field">
        {t('correct.by')}
        <input type="text" name="by" maxLength={100} autoComplete="name" defaultValue={report.by} />
      </label>
      <button className="button" type="submit">
        {t('correct.continue')}
      </button>
      <p className="second">{t('correct.nothing')}</p>
    </form>
  );
}
