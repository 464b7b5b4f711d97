import './timeline.css';
import { lazy, type PointerEvent, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Dot, DyadMonth } from '../client/answers';
import { nearestDot, placeDots } from './dots';
import { DotsPanel, dotWords } from './dots-panel';
import { monthWords } from './month-words';
import { RangeStrip } from './range-strip';
import { dayLength, dayOf, type Line, monthOf, type Stretch, timeAt } from './span-of-time';
import { useWidth } from './width';

// Plot comes in a piece of its own, fetched beside the first answers
const arriving = import('./quad-months');
const QuadMonths = lazy(() => arriving);

const barsTall = 240;
const dotsTall = 132;
/** Pixels after which a press is a stroke. */
const still = 5;

/** Days between which something is looked at, as an address holds them. */
export interface Days {
  readonly since: string;
  readonly until: string;
}

/**
 * Cooperation and conflict by month, single events as dots below, and the whole time in a strip. A stroke with the pointer
 * zooms to what it covers, a press on a dot opens it, one on a bar zooms to its month.
 */
export function Timeline({
  months,
  dots,
  whole,
  shown,
  open,
  onOpen,
  onRange,
}: {
  readonly months: readonly DyadMonth[];
  readonly dots: readonly Dot[];
  readonly whole: Stretch;
  readonly shown: Stretch;
  readonly open: string | undefined;
  readonly onOpen: (event: string | undefined) => void;
  readonly onRange: (range: Days, isDone: boolean) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  // the window in the strip moves at once, what is drawn follows
  const { from, to } = useDeferredValue(shown);
  const line = useMemo((): Line => ({ from, to, start: 34, end: Math.max(width - 10, 40) }), [from, to, width]);
  const placed = useMemo(() => placeDots(dots, line, dotsTall), [dots, line]);
  const [pointed, setPointed] = useState<string>();
  const [month, setMonth] = useState<string>();
  const [stroke, setStroke] = useState<readonly [from: number, to: number]>();
  const pressed = useRef<number>(undefined);

  const place = (event: PointerEvent): { x: number; y: number } => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onMove = (event: PointerEvent): void => {
    const { x, y } = place(event);
    if (pressed.current !== undefined) {
      if (stroke || Math.abs(x - pressed.current) > still) setStroke([pressed.current, x]);
      return;
    }
    setPointed(placed[nearestDot(placed, x, y - barsTall)]?.dot.id);
    setMonth(monthOf(timeAt(line, x)));
  };
  const onUp = (event: PointerEvent): void => {
    const { x, y } = place(event);
    const begun = pressed.current;
    pressed.current = undefined;
    setStroke(undefined);
    if (begun === undefined) return;
    if (stroke) {
      const [first, last] = [timeAt(line, Math.min(begun, x)), timeAt(line, Math.max(begun, x))];
      if (last - first >= dayLength) onRange({ since: dayOf(first), until: dayOf(last) }, true);
      return;
    }
    const dot = placed[nearestDot(placed, x, y - barsTall)]?.dot.id;
    if (dot !== undefined) onOpen(dot === open ? undefined : dot);
    else if (y < barsTall && to - from > 40 * dayLength) {
      const name = monthOf(timeAt(line, x));
      onRange({ since: name, until: name }, true);
    }
  };
  const dot = placed.find((one) => one.dot.id === pointed);
  return (
    <div className="timeline" ref={frame}>
      <p className="timeline-told small" aria-hidden="true">
        {dot ? dotWords(dot) : month ? monthWords(months, month) : 'Draw over a stretch of time to zoom into it.'}
      </p>
      {width > 0 && (
        <>
          <div
            className="timeline-plot"
            data-pointed={dot !== undefined}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              pressed.current = place(event).x;
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={onMove}
            onPointerUp={onUp}
            onPointerCancel={() => {
              pressed.current = undefined;
              setStroke(undefined);
            }}
            onPointerLeave={() => {
              setPointed(undefined);
              setMonth(undefined);
            }}
          >
            <span className="timeline-up small soft" aria-hidden="true">
              cooperation ↑
            </span>
            <span className="timeline-down small soft" aria-hidden="true" style={{ top: barsTall - 54 }}>
              conflict ↓
            </span>
            <div style={{ height: barsTall }}>
              <Suspense fallback={null}>
                <QuadMonths months={months} line={line} width={width} height={barsTall} />
              </Suspense>
            </div>
            {placed.length > 0 && (
              <DotsPanel
                placed={placed}
                width={width}
                height={dotsTall}
                pointed={pointed}
                open={open}
                onOpen={onOpen}
              />
            )}
            {stroke && (
              <div
                className="timeline-stroke"
                style={{ left: Math.min(...stroke), width: Math.abs(stroke[1] - stroke[0]) }}
              />
            )}
          </div>
          <RangeStrip
            months={months}
            whole={whole}
            shown={shown}
            line={{ ...whole, start: line.start, end: line.end }}
            width={width}
            onRange={({ first, last }, isDone) => onRange({ since: first, until: last }, isDone)}
          />
        </>
      )}
    </div>
  );
}
