import { Link } from '@tanstack/react-router';
import type { ProcedureAnswer, ProcedureFact, ProcedureReason } from '../client/procedures';
import { namesIn, type Step } from './steps';

/** A step that is open: its paragraph, what came of it, and what it rests on. */
export function StepPanel({
  answer,
  step,
  onClose,
}: {
  readonly answer: ProcedureAnswer;
  readonly step: Step;
  readonly onClose: () => void;
}) {
  return (
    <section className="card stack step-panel" aria-label="The step that is open">
      <div className="row">
        <h3>{step.title}</h3>
        <button type="button" className="button small quiet" onClick={onClose}>
          Close
        </button>
      </div>
      <p className="small soft">
        <span className="numeric-text">{step.when}</span>
        {step.side && <> · by the reading of {step.side}</>}
        {step.paragraph && <> · {step.paragraph}</>}
      </p>
      {step.says && <p>{step.says}</p>}
      {step.outcome && <p>{step.outcome}</p>}
      <Reasons answer={answer} because={step.because} facts={step.facts} />
    </section>
  );
}

/** The acts that something rests on with their evidence, and the paragraphs and premises behind it. */
export function Reasons({
  answer,
  because,
  facts,
}: {
  readonly answer: ProcedureAnswer;
  readonly because: readonly ProcedureReason[];
  readonly facts: readonly ProcedureFact[];
}) {
  const others = [...new Set(because.flatMap((reason) => (reason.kind === 'fact' ? [] : [wordsOf(reason)])))];
  return (
    <ul className="reasons small">
      {facts.map((fact) => (
        <li key={`${fact.act} ${fact.on}`}>
          <span className="numeric-text">{fact.on}</span>: {answer.acts.find(({ id }) => id === fact.act)?.name}
          {fact.by.length > 0 && `, ${namesIn(answer, fact.by)}`} <span className="soft">({fact.source})</span>
          {fact.evidence.map(({ document, start, end, words, origin }) => (
            <blockquote key={`${document} ${start}`} className="quoted">
              {words}{' '}
              <Link to="/documents/$document" params={{ document }} search={{ at: `${start}-${end}` }}>
                <bdi>{origin}</bdi>
              </Link>
            </blockquote>
          ))}
        </li>
      ))}
      {others.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function wordsOf(reason: Exclude<ProcedureReason, { kind: 'fact' }>): string {
  if (reason.kind === 'paragraph') return `${reason.says} [${reason.paragraph}]`;
  return reason.kind === 'premise' ? `${reason.stance}: ${reason.says} [${reason.paragraph}]` : reason.says;
}
