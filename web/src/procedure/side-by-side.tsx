import type { ProcedureAnswer, ProcedureStatus } from '../client/procedures';
import { Reasons } from './step-panel';
import { namesIn } from './steps';

/** How the procedure stands on the chosen day: a column a reading, in the alphabetical order of their sides. */
export function SideBySide({ answer }: { readonly answer: ProcedureAnswer }) {
  const { readings, statuses, premises } = answer;
  return (
    <div className="side-by-side" style={{ '--columns': statuses.length } as React.CSSProperties}>
      {statuses.map((status, i) => (
        <article key={status.reading.id} className="card stack" aria-label={`By the reading of ${status.reading.side}`}>
          <h4>{status.reading.side}</h4>
          <Matters answer={answer} status={status} />
          <Clocks answer={answer} status={status} />
          <Refused answer={answer} status={status} />
          <Listed title="Next, if nothing is done">
            {status.next.map(({ at, says, paragraph }) => (
              <li key={`${at} ${says}`}>
                <span className="numeric-text">{at}</span>: {says}{' '}
                {paragraph && <span className="soft">[{paragraph}]</span>}
              </li>
            ))}
          </Listed>
          <Listed title="May be done">
            {status.possible
              .filter(({ act }, at, all) => all.findIndex((one) => one.act === act) === at)
              .map(({ act, name, by }) => (
                <li key={act}>
                  {name} {by.length > 0 && <span className="soft">({by.join(', ')})</span>}
                </li>
              ))}
          </Listed>
          <Listed title="Premises">
            {premises.map(({ id, says, paragraph }) => (
              <li key={id}>
                <strong>
                  {readings[i]!.holds.includes(id)
                    ? 'holds'
                    : readings[i]!.denies.includes(id)
                      ? 'denies'
                      : 'does not hold'}
                </strong>{' '}
                that {says} <span className="soft">[{paragraph}]</span>
              </li>
            ))}
          </Listed>
          <Listed title="Said">
            {readings[i]!.said.map(({ on, where, says }) => (
              <li key={`${on} ${where}`}>
                {says} <span className="soft">({where})</span>
              </li>
            ))}
          </Listed>
        </article>
      ))}
    </div>
  );
}

interface Column {
  readonly answer: ProcedureAnswer;
  readonly status: ProcedureStatus;
}

function Matters({ answer, status }: Column) {
  return (
    <ul className="matters">
      {status.matters.map(({ matter, name, of, standing, isInForce, since, because }) => (
        <li key={`${matter} ${of}`}>
          <details>
            <summary>
              {name}
              {of && ` · ${namesIn(answer, [of])}`}:{' '}
              <strong className="standing" data-in-force={isInForce}>
                {standing}
              </strong>
              {since && <span className="soft"> since {since}</span>}
            </summary>
            <Reasons
              answer={answer}
              because={because}
              facts={because.flatMap((one) => (one.kind === 'fact' ? [one.fact] : []))}
            />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Clocks({ answer, status }: Column) {
  return (
    <Listed title="Clocks that run">
      {status.running.map(({ run, name, by, ends, left, isPaused, daysLeft }) => (
        <li key={run}>
          {name}
          {by.length > 0 && ` (${namesIn(answer, by)})`}:{' '}
          {left ? (
            <>
              <strong className="numeric-text">{left.words} left</strong>, until{' '}
              <span className="numeric-text">{ends}</span>
            </>
          ) : isPaused ? (
            `standing still${daysLeft === null ? '' : ` with ${daysLeft} days left`}`
          ) : (
            'without an end laid down'
          )}
        </li>
      ))}
    </Listed>
  );
}

function Refused({ answer, status }: Column) {
  return (
    <Listed title="Without effect">
      {status.refused.map(({ act, name, fact, because }) => (
        <li key={`${act} ${fact.on}`}>
          <details>
            <summary>
              {name} of <span className="numeric-text">{fact.on}</span> by {namesIn(answer, fact.by)}
            </summary>
            <Reasons answer={answer} because={because} facts={[]} />
          </details>
        </li>
      ))}
    </Listed>
  );
}

/** A list under a heading; nothing where it is empty. */
function Listed({ title, children }: { readonly title: string; readonly children: readonly React.ReactNode[] }) {
  if (!children.length) return null;
  return (
    <div className="listed small">
      <h5>{title}</h5>
      <ul>{children}</ul>
    </div>
  );
}
