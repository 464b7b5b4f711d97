import './dyad.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { eventsIn } from '../../charts/month-words';
import { QuadLegend } from '../../charts/quad-legend';
import { QuadTable } from '../../charts/quad-table';
import { atLeastAYear, monthsIn, type Stretch, stretchOf } from '../../charts/span-of-time';
import { type Days, Timeline } from '../../charts/timeline';
import type { DyadAnswer } from '../../client/answers';
import { dyadDots, oneDyad, type Range } from '../../client/dyads';
import { Footnoted } from '../../parts/footnotes';
import { counted } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';
import { Between } from './between';
import { OpenEvent } from './open-event';
import { RangeFields } from './range-fields';

const route = getRouteApi('/dyads/$first/$second');

/** Two parties and all between them. */
export function DyadPage() {
  const { first, second } = route.useParams();
  // what is remembered while other days are awaited is of these two alone
  return <Pair key={`${first} ${second}`} first={first} second={second} />;
}

function Pair({ first, second }: { readonly first: string; readonly second: string }) {
  // the whole time stays; what is in sight is asked for beside it
  const whole = useQuery(oneDyad(first, second, {}, 1));
  return (
    <Answer of={whole} isPage>
      {(dyad) => (
        <>
          <PageHead title={dyad.parties.map(({ name }) => name).join(' – ')} kind="Dyad">
            <DyadWays dyad={dyad} />
          </PageHead>
          <Dyad whole={dyad} />
        </>
      )}
    </Answer>
  );
}

function DyadWays({ dyad: { parties } }: { readonly dyad: DyadAnswer }) {
  const between = parties.map(({ party }) => party).join(',');
  return (
    <p className="row small page-ways">
      {parties.map(({ party, name }) => (
        <Link key={party} to="/actors/$actor" params={{ actor: party }}>
          <bdi>{name}</bdi>
        </Link>
      ))}
      <Link to="/events" search={{ between }}>
        All events between them
      </Link>
      <Link to="/map" search={{ between }}>
        On the map
      </Link>
    </p>
  );
}

function Dyad({ whole }: { readonly whole: DyadAnswer }) {
  const { first, second } = route.useParams();
  const { since, until, event, tab } = route.useSearch();
  const navigate = route.useNavigate();
  const all = useMemo(() => stretchOfMonths(whole.months.map(({ month }) => month)), [whole.months]);
  const shown = useMemo((): Stretch => {
    const [from, to] = [since && stretchOf(since)?.from, until && stretchOf(until)?.to];
    const stretch = { from: from || all.from, to: to || all.to };
    return stretch.from < stretch.to ? stretch : all;
  }, [since, until, all]);
  // what is asked for follows the window when that has moved
  const asked = useDeferredValue(`${since ?? ''} ${until ?? ''}`);
  const range = useMemo(() => {
    const [first, last] = asked.split(' ');
    return rangeOf({ since: first || undefined, until: last || undefined });
  }, [asked]);
  const now = useQuery(oneDyad(first, second, range, 20));
  const dots = useQuery(dyadDots(first, second, range));
  const setRange = ({ since, until }: Partial<Days>, isDone: boolean): void =>
    void navigate({
      search: (old) => ({ ...old, since, until }),
      replace: !isDone,
      resetScroll: false,
    });
  const onRange = (days: Days, isDone: boolean): void => {
    const [from, to] = [stretchOf(days.since)?.from, stretchOf(days.until)?.to];
    const isWhole = from !== undefined && to !== undefined && from <= all.from && to >= all.to;
    setRange(isWhole ? {} : days, isDone);
  };
  const onOpen = (id: string | undefined): void =>
    void navigate({ search: (old) => ({ ...old, event: id }), replace: true, resetScroll: false });
  const onTab = useCallback(
    (next: string | undefined) =>
      void navigate({ search: (old) => ({ ...old, tab: next }), replace: true, resetScroll: false }),
    [navigate],
  );
  const inSight = new Set(monthsIn(shown));
  const months = whole.months.filter(({ month }) => inSight.has(month));
  const undated = sumOf(whole.months.filter(({ month }) => !month));
  const citations = [
    ...(now.data?.events.flatMap(({ reports }) => reports.map(({ evidence }) => evidence)) ?? []),
    ...(now.data?.statements.map(({ content }) => content) ?? []),
    ...(now.data?.instruments.flatMap(({ positions }) => positions.map(({ evidence }) => evidence)) ?? []),
    ...(now.data?.positions.map(({ evidence }) => evidence) ?? []),
  ];
  if (!whole.months.length) return <Nothing>The ledger holds no event between the two.</Nothing>;
  return (
    <Footnoted citations={citations}>
      <div className="stack wide">
        <section className="stack" aria-label="Timeline">
          <div className="row dyad-range">
            <RangeFields since={since} until={until} onRange={setRange} />
            <p className="small soft" role="status">
              {counted(sumOf(months), 'event')} in sight
              {dots.data?.isCapped &&
                `; ${counted(dots.data.dots.length, 'dot')}, evenly chosen of ${dots.data.events}`}
              {undated > 0 && `; ${counted(undated, 'event')} without a day not drawn`}
            </p>
          </div>
          <Timeline
            months={whole.months}
            dots={dots.data?.dots ?? []}
            whole={all}
            shown={shown}
            open={event}
            onOpen={onOpen}
            onRange={onRange}
          />
          <QuadLegend />
          {event && <OpenEvent id={event} onClose={() => onOpen(undefined)} />}
          <AsTable months={months} />
        </section>
        <Answer of={now}>
          {(dyad) => <Between dyad={dyad} range={range} isOld={now.isPlaceholderData} tab={tab} onTab={onTab} />}
        </Answer>
      </div>
    </Footnoted>
  );
}

/** The numbers of the timeline; made when they are asked for. */
function AsTable({ months }: { readonly months: DyadAnswer['months'] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="as-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The timeline as a table</summary>
      {isOpen && <QuadTable months={months} caption="Events by month and class" />}
    </details>
  );
}

const sumOf = (months: DyadAnswer['months']): number => months.reduce((sum, month) => sum + eventsIn(month), 0);

/** The days of an address, as far as they are dates. */
const rangeOf = ({ since, until }: Range): Range => ({
  since: since && stretchOf(since) ? since : undefined,
  until: until && stretchOf(until) ? until : undefined,
});

/** From the first month to the last; the present year where none has a month. */
function stretchOfMonths(months: readonly string[]): Stretch {
  const dated = months.filter(Boolean).sort();
  const [first, last] = [dated[0], dated.at(-1)];
  const [from, to] = [first && stretchOf(first)?.from, last && stretchOf(last)?.to];
  return from !== undefined && to !== undefined && from !== '' && to !== ''
    ? atLeastAYear({ from, to })
    : (stretchOf(String(new Date().getFullYear())) as Stretch);
}
