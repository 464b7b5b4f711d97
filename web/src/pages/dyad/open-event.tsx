import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { oneEvent } from '../../client/events';
import { Icon } from '../../frame/icon';
import { EventLine } from '../../parts/event-line';
import { Answer, Waiting } from '../../parts/states';

/** The event of a dot, in its sentence. */
export function OpenEvent({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const answer = useQuery(oneEvent(id));
  return (
    <section className="card open-event" aria-label="Event in hand" aria-live="polite">
      <Answer of={answer} waiting={<Waiting lines={3} />}>
        {({ event: found }) => (
          <>
            <EventLine event={found} />
            <Link to="/events/$event" params={{ event: id }} className="small">
              All about this event
            </Link>
          </>
        )}
      </Answer>
      <button type="button" className="button quiet" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
