import { useRef } from 'react';
import { useWidth } from '../charts/width';
import type { ProcedureAnswer, ProcedureLane } from '../client/procedures';
import { clockId, factId, namesIn, standingId } from './steps';
import { dayLength, levelsOf, placeIn, ticksOf, timeOf, type Window } from './window';

interface Shown {
  readonly answer: ProcedureAnswer;
  readonly shown: Window;
  readonly open: string | undefined;
  readonly onOpen: (step: string | undefined) => void;
}

/** Acts and votes on a line, below it a lane a reading, and the chosen day across them all. */
export function ProcedureTimeline({ onAsOf, ...shown }: Shown & { readonly onAsOf: (day: string) => void }) {
  const { answer } = shown;
  const { from, until } = shown.shown;
  const day = answer.asOf.ms;
  return (
    <div className="procedure-timeline">
      <div className="timeline-plane">
        <Axis {...shown} />
        <Acts {...shown} />
        {answer.lanes.map((lane) => (
          <LaneRows key={lane.reading} lane={lane} {...shown} />
        ))}
        <div className="timeline-lines" aria-hidden="true">
          {ticksOf(shown.shown).map(({ at }) => (
            <i key={at} style={{ left: `${placeIn(shown.shown, at)}%` }} />
          ))}
        </div>
        <div className="timeline-lines over" aria-hidden="true">
          {day < until && <span className="after-day" style={{ left: `${placeIn(shown.shown, day)}%` }} />}
          {day >= from && day <= until && (
            <b className="chosen-day" style={{ left: `${placeIn(shown.shown, day)}%` }} />
          )}
        </div>
      </div>
      <label className="day-slider small soft">
        <span className="numeric-text">{answer.asOf.text}</span>
        <input
          type="range"
          aria-label="Day"
          min={Math.ceil(from / dayLength)}
          max={Math.floor(until / dayLength)}
          value={Math.floor(Math.min(Math.max(day, from), until) / dayLength)}
          aria-valuetext={answer.asOf.text}
          onChange={({ target }) => onAsOf(new Date(Number(target.value) * dayLength).toISOString().slice(0, 10))}
        />
      </label>
    </div>
  );
}

function Axis({ shown }: Pick<Shown, 'shown'>) {
  return (
    <div className="timeline-row axis" aria-hidden="true">
      <span className="timeline-label" />
      <div className="timeline-track">
        {ticksOf(shown).map(({ at, words }) => (
          <span key={at} className="tick small soft" style={{ left: `${placeIn(shown, at)}%` }}>
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Height and width of a mark, in pixels: what a finger hits. */
const markSize = 24;

/** What was done, on its day: a vote as a diamond, all else as a dot. */
function Acts({ answer, shown, open, onOpen }: Shown) {
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const levels = levelsOf(
    answer.facts.map(({ on }) => (placeIn(shown, timeOf(on)) / 100) * width),
    markSize,
  );
  return (
    <div className="timeline-row acts">
      <span className="timeline-label small soft">Acts and votes</span>
      <div className="timeline-track" ref={track} style={{ height: `${(Math.max(0, ...levels) + 1) * markSize}px` }}>
        {answer.facts.map((fact, i) => {
          const at = timeOf(fact.on);
          if (at < shown.from || at > shown.until) return null;
          const act = answer.acts.find(({ id }) => id === fact.act)!;
          const words = `${fact.on}: ${act.name}${fact.by.length ? `, ${namesIn(answer, fact.by)}` : ''}`;
          const id = factId(i);
          return (
            <button
              key={id}
              type="button"
              className="act-mark"
              data-kind={fact.votes ? 'vote' : 'act'}
              data-later={at > answer.asOf.ms || undefined}
              aria-pressed={id === open}
              aria-label={words}
              title={words}
              style={{ left: `${placeIn(shown, at)}%`, top: `${(levels[i]! + 0.5) * markSize}px` }}
              onClick={() => onOpen(id === open ? undefined : id)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** One reading: how matters stand, and its clocks with their deadlines. */
function LaneRows({ lane, answer, shown, open, onOpen }: Shown & { readonly lane: ProcedureLane }) {
  const side = answer.readings.find(({ id }) => id === lane.reading)!.side;
  const isSeen = (from: string | null, until: string | null): boolean =>
    (from === null || timeOf(from) < shown.until) && (until === null || timeOf(until) > shown.from);
  const matters = [...new Set(lane.standings.map(({ matter, of }) => `${matter}|${of ?? ''}`))];
  const clocks = lane.clocks.filter(({ began, ends, ended, as }) => as !== 'passed' && isSeen(began, ended ?? ends));
  const bar = (from: string | null, until: string | null) => {
    const left = from === null ? 0 : placeIn(shown, timeOf(from));
    const right = until === null ? 100 : placeIn(shown, timeOf(until));
    return { left: `${left}%`, width: `${Math.max(right - left, 0.4)}%` };
  };
  return (
    <section className="lane" aria-label={`By the reading of ${side}`}>
      <h3 className="lane-side">{side}</h3>
      {matters.map((key) => (
        <div className="timeline-row" key={key}>
          <MatterLabel lane={lane} answer={answer} matter={key} />
          <StandingBars
            lane={lane}
            standings={lane.standings.filter(
              ({ matter, of, from, until }) => `${matter}|${of ?? ''}` === key && isSeen(from, until),
            )}
            bar={bar}
            open={open}
            onOpen={onOpen}
          />
        </div>
      ))}
      {clocks.map(({ run, name, by, began, ends, ended, as }) => {
        const id = clockId(lane.reading, run);
        return (
          <div className="timeline-row" key={run}>
            <span className="timeline-label small soft">{name}</span>
            <div className="timeline-track">
              <button
                type="button"
                className="clock-bar"
                data-as={as ?? 'running'}
                aria-pressed={id === open}
                title={`${name}${by.length ? `, ${namesIn(answer, by)}` : ''}: ${began} – ${ended ?? ends ?? 'open'}`}
                style={bar(began, ended ?? ends)}
                onClick={() => onOpen(id === open ? undefined : id)}
              >
                <span className="clock-words">
                  {ended && timeOf(ended) <= answer.asOf.ms
                    ? `${as} ${ended.slice(0, 10)}`
                    : ends
                      ? `until ${ends}`
                      : 'open'}
                </span>
              </button>
              {ends && timeOf(ends) <= shown.until && timeOf(ends) >= shown.from && (
                <i
                  className="deadline"
                  style={{ left: `${placeIn(shown, timeOf(ends))}%` }}
                  title={`deadline ${ends}`}
                />
              )}
            </div>
          </div>
        );
      })}
      {lane.refused
        .filter(({ fact }) => isSeen(fact.on, fact.on))
        .map(({ act, name, fact }) => (
          <div className="timeline-row" key={`${act} ${fact.on}`}>
            <span className="timeline-label small soft">{name}</span>
            <div className="timeline-track">
              <span
                className="refused-mark small"
                data-end={placeIn(shown, timeOf(fact.on)) > 75 || undefined}
                style={{ left: `${placeIn(shown, timeOf(fact.on))}%` }}
              >
                without effect, {fact.on}
              </span>
            </div>
          </div>
        ))}
    </section>
  );
}

/**
 * How one matter stood, period by period. A period that is too short to be hit on this screen is drawn and no button: the
 * text below tells the same, and a stretch of time can be chosen in which it is longer.
 */
function StandingBars({
  lane,
  standings,
  bar,
  open,
  onOpen,
}: Pick<Shown, 'open' | 'onOpen'> & {
  readonly lane: ProcedureLane;
  readonly standings: ProcedureLane['standings'];
  readonly bar: (from: string | null, until: string | null) => { left: string; width: string };
}) {
  const track = useRef<HTMLDivElement>(null);
  const pixels = useWidth(track);
  return (
    <div className="timeline-track" ref={track}>
      {standings.map(({ matter, of, standing, isInForce, from, until }) => {
        const id = standingId(lane.reading, matter, of, from);
        const style = bar(from, until);
        const shared = {
          className: 'standing-bar',
          'data-in-force': isInForce,
          title: `${standing}${from ? ` since ${from}` : ''}`,
          style,
        };
        if ((Number.parseFloat(style.width) / 100) * pixels < markSize)
          return <span key={id} aria-hidden="true" {...shared} />;
        return (
          <button
            key={id}
            type="button"
            aria-pressed={id === open}
            onClick={() => onOpen(id === open ? undefined : id)}
            {...shared}
          >
            {standing}
          </button>
        );
      })}
    </div>
  );
}

function MatterLabel({
  lane,
  answer,
  matter,
}: {
  readonly lane: ProcedureLane;
  readonly answer: ProcedureAnswer;
  readonly matter: string;
}) {
  const [id, of] = matter.split('|');
  const { name } = lane.standings.find((one) => one.matter === id)!;
  return (
    <span className="timeline-label small">
      {name}
      {of && ` · ${namesIn(answer, [of])}`}
    </span>
  );
}
