import type { Decision, LedgerEvent } from '../../client/answers';
import { oneEvent } from '../../client/events';
import { askCorrection } from '../../deciding/asking';
import { judge, undoLast } from '../../deciding/deciding';
import type { Judged } from '../../deciding/judged';
import { useFreshAfterDecisions } from '../../deciding/on-decided';
import { sideOf } from '../../deciding/sides';
import { useKeys } from '../../frame/keys';

/** Accepting, rejecting and correcting an event, and what people decided about it so far. */
export function EventDecisions({
  event,
  decisions,
}: {
  readonly event: LedgerEvent;
  readonly decisions: readonly Decision[];
}) {
  const judged = judgedOf(event);
  useFreshAfterDecisions(oneEvent(event.id).queryKey);
  const decide = (action: 'accept' | 'reject') => () => void judge(judged, action);
  const correct = () => askCorrection(judged);
  const undo = () => void undoLast();
  useKeys({ a: decide('accept'), x: decide('reject'), c: correct, u: undo });
  return (
    <section className="stack" aria-labelledby="event-decisions">
      <h2 id="event-decisions">Decisions</h2>
      <p className="row page-ways">
        <button type="button" className="button" onClick={decide('accept')}>
          Accept <kbd>a</kbd>
        </button>
        <button type="button" className="button" onClick={decide('reject')}>
          Reject <kbd>x</kbd>
        </button>
        <button type="button" className="button" onClick={correct}>
          Correct <kbd>c</kbd>
        </button>
        {decisions.length > 0 && (
          <button type="button" className="button quiet" onClick={undo}>
            Undo <kbd>u</kbd>
          </button>
        )}
      </p>
      {decisions.length ? (
        <ul className="lines small">
          {decisions.map((decision) => (
            <li key={decision.id} className="decision">
              <bdi>{decision.who}</bdi> {wordsOf(decision)}{' '}
              <time dateTime={decision.at} className="soft">
                {decision.at.slice(0, 16).replace('T', ' ')}
              </time>
              {decision.why && (
                <>
                  : <bdi>{decision.why}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">Nobody has decided about it yet.</p>
      )}
    </section>
  );
}

function judgedOf(event: LedgerEvent): Judged {
  const { id, type, mode, status, when, place, cameo, actors, recipients } = event;
  const names = (sides: LedgerEvent['actors']): string => sides.map(({ name }) => name).join(', ');
  const side = (sides: LedgerEvent['actors']): string | null => sideOf(sides.map(({ id }) => id)) || null;
  return {
    kind: 'event',
    id,
    isWhole: true,
    subject: id,
    words: [names(actors), type.toLowerCase(), names(recipients)].filter(Boolean).join(' '),
    fields: {
      type,
      mode,
      status,
      when,
      place: place?.name ?? null,
      cameo,
      actors: side(actors),
      recipients: side(recipients),
    },
    around: [...actors, ...recipients],
  };
}

const done: Readonly<Record<Decision['action'], string>> = {
  accept: 'accepted it',
  reject: 'rejected it',
  correct: 'corrected it',
  merge: 'merged it',
  split: 'split it off',
  undo: 'took a decision back',
};

function wordsOf({ action, value }: Decision): string {
  if (action !== 'correct' || value === null || typeof value === 'string') return done[action];
  return `set ${value.field} to ${value.value === null ? 'nothing' : `“${value.value}”`}`;
}
