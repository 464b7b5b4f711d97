import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { DyadMonth } from '../client/answers';
import { dayWords } from '../parts/day';
import { eventsIn } from './month-words';
import { type Line, monthOf, monthsIn, pixelOf, type Stretch, stretchOf, timeAt } from './span-of-time';

/** Months by first and last, as they are written. */
export interface Months {
  readonly first: string;
  readonly last: string;
}

const tall = 36;

/**
 * The whole time in a strip, with a window on the part that is in sight. Both ends of the window are sliders: arrow keys
 * move them by a month, Page Up and Page Down by a year, Home and End to the ends.
 */
export function RangeStrip({
  months,
  whole,
  shown,
  line,
  width,
  onRange,
}: {
  readonly months: readonly DyadMonth[];
  readonly whole: Stretch;
  readonly shown: Stretch;
  readonly line: Line;
  readonly width: number;
  /** Told while an end is moved, and at last with `isDone`. */
  readonly onRange: (range: Months, isDone: boolean) => void;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<'first' | 'last' | null>(null);
  const names = monthsIn(whole);
  const ends: Months = { first: monthOf(shown.from), last: monthOf(shown.to - 1) };
  const at = { first: Math.max(names.indexOf(ends.first), 0), last: Math.max(names.indexOf(ends.last), 0) };
  const move = (end: 'first' | 'last', to: number, isDone: boolean): void => {
    const within =
      end === 'first' ? Math.min(Math.max(to, 0), at.last) : Math.max(Math.min(to, names.length - 1), at.first);
    const name = names[within];
    if (name !== undefined && name !== ends[end]) onRange({ ...ends, [end]: name }, isDone);
  };
  const onKey = (end: 'first' | 'last') => (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(end, Number.isFinite(step) ? at[end] + step : step < 0 ? 0 : names.length - 1, true);
  };
  const monthAt = (event: PointerEvent): number => {
    const left = strip.current?.getBoundingClientRect().left ?? 0;
    return names.indexOf(monthOf(Math.min(timeAt(line, event.clientX - left), whole.to - 1)));
  };
  const top = Math.max(1, ...months.map(eventsIn));
  const [x1, x2] = [pixelOf(line, Math.max(shown.from, whole.from)), pixelOf(line, Math.min(shown.to, whole.to))];
  const thumb = (end: 'first' | 'last', x: number) => (
    <div
      role="slider"
      tabIndex={0}
      className="range-thumb"
      aria-label={end === 'first' ? 'First month in sight' : 'Last month in sight'}
      aria-valuemin={0}
      aria-valuemax={names.length - 1}
      aria-valuenow={at[end]}
      aria-valuetext={dayWords(ends[end])}
      style={{ left: x }}
      onKeyDown={onKey(end)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(end);
      }}
      onPointerMove={(event) => held === end && move(end, monthAt(event), false)}
      onPointerUp={(event) => {
        setHeld(null);
        onRange({ ...ends, [end]: names[monthAt(event)] ?? ends[end] }, true);
      }}
    />
  );
  return (
    <div ref={strip} className="range-strip" style={{ height: tall }}>
      <svg width={width} height={tall} aria-hidden="true">
        <rect className="range-ground" x={line.start} width={line.end - line.start} height={tall} rx={3} />
        {months.map((month) => {
          const stretch = month.month ? stretchOf(month.month) : null;
          if (!stretch) return null;
          const [left, right] = [pixelOf(line, stretch.from), pixelOf(line, stretch.to)];
          const height = (eventsIn(month) / top) * (tall - 6);
          return (
            <rect
              key={month.month}
              className="range-bar"
              x={left + 0.25}
              width={Math.max(right - left - 0.5, 0.75)}
              y={tall - height}
              height={height}
            />
          );
        })}
        <rect className="range-window" x={x1} width={Math.max(x2 - x1, 1)} y={0.5} height={tall - 1} />
      </svg>
      {thumb('first', x1)}
      {thumb('last', x2)}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
