import { useState } from 'react';
import type { ProcedureAnswer, ProcedureBinding } from '../client/procedures';
import { judge, useOutcomes } from '../deciding/deciding';
import { Quoted } from '../parts/quoted';
import { namesIn } from './steps';

/** What documents would add to the procedure; none of it counts before a person accepts it. */
export function Proposals({ answer }: { readonly answer: ProcedureAnswer }) {
  const { bindings } = answer;
  const waiting = bindings.filter(({ review }) => review === null).length;
  // a long list is opened by whoever wants it
  const [isFirstOpen] = useState(waiting > 0 && waiting <= 3);
  if (!bindings.length) return null;
  return (
    <details className="proposals stack" open={isFirstOpen}>
      <summary>
        <h3>Proposed from your documents</h3>{' '}
        <span className="soft small">
          {waiting} of {bindings.length} wait for a decision; none counts before it is accepted
        </span>
      </summary>
      <ul className="stack">
        {bindings.map((binding) => (
          <Proposal key={binding.id} answer={answer} binding={binding} />
        ))}
      </ul>
    </details>
  );
}

function Proposal({ answer, binding }: { readonly answer: ProcedureAnswer; readonly binding: ProcedureBinding }) {
  const words = proposalWords(answer, binding);
  // what was decided here shows at once
  const review = useOutcomes()({ kind: 'binding', subject: binding.id }).review ?? binding.review;
  const { id } = binding;
  const decide = (action: 'accept' | 'reject') =>
    void judge({ kind: 'binding', id, subject: id, words, fields: {} }, action);
  return (
    <li className="card stack proposal" data-review={review ?? 'waiting'}>
      <p>
        <strong>{words}</strong>
      </p>
      <Quoted citation={binding.evidence} />
      <p className="small soft">Because: {binding.reasons.join('; ')}</p>
      {binding.doubts.length > 0 && <p className="small doubt">In doubt: {binding.doubts.join('; ')}</p>}
      <div className="row">
        <button
          type="button"
          className="button small"
          aria-pressed={review === 'accepted'}
          onClick={() => decide('accept')}
        >
          {review === 'accepted' ? 'Accepted' : 'Accept'}
        </button>
        <button
          type="button"
          className="button small"
          aria-pressed={review === 'rejected'}
          onClick={() => decide('reject')}
        >
          {review === 'rejected' ? 'Rejected' : 'Reject'}
        </button>
      </div>
    </li>
  );
}

function proposalWords(answer: ProcedureAnswer, { fact, holders, premise, readings }: ProcedureBinding): string {
  if (fact) {
    const act = answer.acts.find(({ id }) => id === fact.act)?.name ?? fact.act;
    return `${act} on ${fact.on}${fact.by.length ? ` by ${namesIn(answer, fact.by)}` : ''}`;
  }
  const who = namesIn(answer, holders);
  if (premise) return `${who}: ${premise.stance} that ${answer.premises.find(({ id }) => id === premise.id)?.says}`;
  const sides = answer.readings.filter(({ id }) => readings.includes(id)).map(({ side }) => side);
  return `${who}: share the reading of ${sides.join(', or of ')}`;
}
