import './event-line.css';
import { Link } from '@tanstack/react-router';
import type { LedgerEvent } from '../client/answers';
import { ActorLinks } from './actor-link';
import { EventDay } from './day';
import { Quoted } from './quoted';
import { StatusMark } from './status-mark';
import { TypeMark } from './type-mark';

/** An event on a line: who, what, to whom, when; below it the words of its first report. */
export function EventLine({
  event,
  isWithWords = true,
}: {
  readonly event: LedgerEvent;
  readonly isWithWords?: boolean;
}) {
  const { actors, recipients, counts, disagreements } = event;
  const [report] = event.reports;
  return (
    <article className="event-line">
      <div className="row">
        <TypeMark type={event.type} mode={event.mode} />
        <span>
          <ActorLinks actors={actors} />
          {recipients.length > 0 && (
            <>
              {' → '}
              <ActorLinks actors={recipients} />
            </>
          )}
        </span>
        <Link to="/events/$event" params={{ event: event.id }} className="event-day small">
          <EventDay when={event.when} day={event.day} />
        </Link>
        <StatusMark status={event.status} isClaimed={event.isClaimed} review={event.review} />
        {counts.documents > 1 && (
          <span className="soft small">
            {counts.documents} documents, {counts.sources} {counts.sources === 1 ? 'source' : 'sources'}
          </span>
        )}
      </div>
      {isWithWords && report && <Quoted citation={report.evidence} />}
      {disagreements.length > 0 && (
        <ul className="disagreements small">
          {disagreements.map(({ words }) => (
            <li key={words}>Sources differ on {words}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
