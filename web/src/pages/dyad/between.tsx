import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { DyadAnswer, LedgerPosition } from '../../client/answers';
import type { Range } from '../../client/dyads';
import { positionsAsked } from '../../client/statements';
import { Day } from '../../parts/day';
import { EventLine } from '../../parts/event-line';
import { Lines } from '../../parts/lines';
import { PositionLine } from '../../parts/position-line';
import { Quoted } from '../../parts/quoted';
import { StanceMark } from '../../parts/stance-mark';
import { StatementLine } from '../../parts/statement-line';
import { Answer, Nothing } from '../../parts/states';
import { type Tab, TabbedSections } from '../../parts/tabs';

/** What lies between two parties in the days in sight: events, statements, instruments, positions. */
export const Between = memo(function Between({
  dyad,
  range,
  isOld,
  tab,
  onTab,
}: {
  readonly dyad: DyadAnswer;
  readonly range: Range;
  /** Whether it is of the days that were in sight before. */
  readonly isOld: boolean;
  readonly tab: string | undefined;
  readonly onTab: (tab: string | undefined) => void;
}) {
  const { parties, events, statements, instruments } = dyad;
  const between = parties.map(({ party }) => party).join(',');
  const tabs: readonly Tab[] = [
    {
      name: 'events',
      title: 'Latest events',
      body: (
        <>
          <Lines of={events}>{(event) => <EventLine key={event.id} event={event} />}</Lines>
          <p className="small page-ways">
            <Link to="/events" search={{ between, ...range }}>
              All events of these days
            </Link>
          </p>
        </>
      ),
    },
    {
      name: 'statements',
      title: 'Said to or about each other',
      body: <Lines of={statements}>{(one) => <StatementLine key={one.id} statement={one} />}</Lines>,
    },
    {
      name: 'instruments',
      title: 'Instruments between them',
      body: instruments.length ? (
        <Instruments dyad={dyad} />
      ) : (
        <Nothing>There is no instrument on which both are on record.</Nothing>
      ),
    },
    {
      name: 'positions',
      title: 'Positions toward each other',
      body: (
        <div className="side-by-side">
          <Toward dyad={dyad} from={0} range={range} />
          <Toward dyad={dyad} from={1} range={range} />
        </div>
      ),
    },
  ];
  return (
    <div className="dyad-lists" aria-busy={isOld}>
      <TabbedSections tabs={tabs} current={tab} onCurrent={onTab} label="Between the two" />
    </div>
  );
});

/** Each instrument with the latest position of both. */
function Instruments({ dyad: { parties, instruments } }: { readonly dyad: DyadAnswer }) {
  const [x, y] = parties;
  // positions come in the order of the parties' codes
  const sides = x.party < y.party ? ([0, 1] as const) : ([1, 0] as const);
  return (
    <div className="table-frame">
      <table className="instruments-between">
        <thead>
          <tr>
            <th scope="col">Instrument</th>
            <th scope="col">
              <bdi>{x.name}</bdi>
            </th>
            <th scope="col">
              <bdi>{y.name}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {instruments.map(({ instrument, positions }) => (
            <tr key={instrument.id}>
              <th scope="row">
                <Link to="/instruments/$instrument" params={{ instrument: instrument.id }}>
                  <bdi>{instrument.name}</bdi>
                </Link>
              </th>
              {sides.map((side) => (
                <td key={side}>
                  <Stand position={positions[side]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A stance that opens the words it rests on. */
function Stand({ position }: { readonly position: LedgerPosition | undefined }) {
  if (!position) return null;
  return (
    <details className="stand">
      <summary>
        <StanceMark stance={position.stance} />{' '}
        <span className="small soft">
          <Day edtf={position.day || null} />
        </span>
      </summary>
      <Quoted citation={position.evidence} />
    </details>
  );
}

function Toward({ dyad, from, range }: { readonly dyad: DyadAnswer; readonly from: 0 | 1; readonly range: Range }) {
  const [holder, toward] = from === 0 ? dyad.parties : [dyad.parties[1], dyad.parties[0]];
  const positions = useQuery(positionsAsked({ holder: holder.party, toward: toward.party, ...range, limit: 10 }));
  return (
    <div className="stack">
      <h3>
        <bdi>{holder.name}</bdi> <span className="soft">toward</span> <bdi>{toward.name}</bdi>
      </h3>
      <Answer of={positions}>
        {(page) => <Lines of={page.positions}>{(one) => <PositionLine key={one.id} position={one} />}</Lines>}
      </Answer>
    </div>
  );
}
