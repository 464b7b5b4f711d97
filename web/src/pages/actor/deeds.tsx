import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useRef } from 'react';
import { useWidth } from '../../charts/width';
import { actorMonths } from '../../client/actors';
import type { ActorAnswer } from '../../client/answers';
import { EventLine } from '../../parts/event-line';
import { eventTypes } from '../../parts/labels';
import { Lines } from '../../parts/lines';
import { grouped } from '../../parts/number';
import { Answer } from '../../parts/states';

// Plot comes when a chart is looked at
const TypeMonths = lazy(() => import('../../charts/type-months'));

/** What somebody took part in: by type and month, and the latest of it. */
export function Deeds({ answer: { actor, events } }: { readonly answer: ActorAnswer }) {
  const months = useQuery(actorMonths(actor.id));
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div className="stack wide">
      <div ref={frame}>
        <Answer of={months}>
          {({ months: all }) => {
            const counts = eventTypes.flatMap(([type, words]) => {
              const count = all.reduce((sum, { types }) => sum + (types[type] ?? 0), 0);
              return count ? [{ type, words, count }] : [];
            });
            return (
              <div className="stack">
                {width > 0 && all.some(({ month }) => month) && (
                  <Suspense fallback={null}>
                    <TypeMonths months={all} types={counts.map(({ type }) => type)} width={width} />
                  </Suspense>
                )}
                <ul className="row small" aria-label="Events by type">
                  {counts.map(({ type, words, count }) => (
                    <li key={type}>
                      <Link className="button small" to="/events" search={{ with: actor.id, type }}>
                        {words} <span className="soft">{grouped(count)}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            );
          }}
        </Answer>
      </div>
      <section className="stack" aria-labelledby="actor-events">
        <h3 id="actor-events">Latest events</h3>
        <Lines of={events}>{(event) => <EventLine key={event.id} event={event} />}</Lines>
      </section>
    </div>
  );
}
