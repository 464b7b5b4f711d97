import { Link } from '@tanstack/react-router';
import type { LedgerEvent } from '../../client/answers';
import { Icon } from '../../frame/icon';
import { ActorLinks } from '../../parts/actor-link';
import { ClaimOf } from '../../parts/claim-of';
import { EventDay } from '../../parts/day';
import { Quoted } from '../../parts/quoted';
import { StatusMark } from '../../parts/status-mark';
import { TypeMark } from '../../parts/type-mark';

/** The cells of an event; below them, when it is open, the sentence that it rests on. */
export function EventRow({
  event,
  isOpen,
  onToggle,
  onGo,
}: {
  readonly event: LedgerEvent;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Moves the focus to the row before (-1) or after (1). */
  readonly onGo: (step: number) => void;
}) {
  const { actors, recipients, place, counts, disagreements } = event;
  const [report] = event.reports;
  return (
    <>
      <td>
        <button
          type="button"
          className="event-opener"
          aria-expanded={isOpen}
          aria-label={`Sentence: ${wordsOf(event)}`}
          onClick={onToggle}
          onKeyDown={(key) => {
            if (key.key === 'Escape' && isOpen) onToggle();
            if (key.key !== 'ArrowDown' && key.key !== 'ArrowUp') return;
            key.preventDefault();
            onGo(key.key === 'ArrowDown' ? 1 : -1);
          }}
        >
          <Icon name="next" />
        </button>
      </td>
      <td className="event-when">
        <Link to="/events/$event" params={{ event: event.id }}>
          <EventDay when={event.when} day={event.day} />
        </Link>
      </td>
      <td className="event-type">
        <TypeMark type={event.type} mode={event.mode} />
      </td>
      <td className="event-who">
        <ActorLinks actors={actors} />
        {recipients.length > 0 && (
          <>
            <span aria-hidden="true"> → </span>
            <span className="unseen"> toward </span>
            <ActorLinks actors={recipients} />
          </>
        )}
      </td>
      <td className="event-where soft">{place && <bdi>{place.name}</bdi>}</td>
      <td className="event-status">
        <StatusMark status={event.status} isClaimed={event.isClaimed} review={event.review} />
        {disagreements.length > 0 && <span className="small disagreements"> sources differ</span>}
      </td>
      <td className="event-count numeric soft small">
        {counts.documents}
        <span className="event-count-word">{counts.documents === 1 ? ' document' : ' documents'}</span>
      </td>
      {isOpen && (
        <td className="event-sentence">
          {report ? <Quoted citation={report.evidence} /> : null}
          {report && <ClaimOf claim={report.claimOf} />}
          {disagreements.map(({ words }) => (
            <span key={words} className="disagreements small">
              Sources differ on {words}
            </span>
          ))}
          <Link to="/events/$event" params={{ event: event.id }} className="small">
            All about this event
          </Link>
        </td>
      )}
    </>
  );
}

/** An event in few words, for those who hear the page: which row a button is of. */
function wordsOf({ type, actors, recipients }: LedgerEvent): string {
  const names = (some: LedgerEvent['actors']): string => some.map(({ name }) => name).join(' and ') || 'somebody';
  const toward = recipients.length ? ` toward ${names(recipients)}` : '';
  return `${names(actors)}, ${type.toLowerCase()}${toward}`;
}
