import { type KeyboardEvent, useState } from 'react';
import { dayWords } from '../parts/day';
import type { PlacedDot } from './dots';
import { DotsCanvas } from './dots-canvas';

/**
 * Events as dots in one stop of the keyboard: arrow keys go from dot to dot in time, by ten with Page Up and Page Down,
 * to the ends with Home and End; Enter opens the one in hand.
 */
export function DotsPanel({
  placed,
  width,
  height,
  pointed,
  open,
  onOpen,
}: {
  readonly placed: readonly PlacedDot[];
  readonly width: number;
  readonly height: number;
  /** The event that the pointer is at. */
  readonly pointed: string | undefined;
  /** The event whose sentence is shown. */
  readonly open: string | undefined;
  readonly onOpen: (event: string | undefined) => void;
}) {
  const [inHand, setInHand] = useState<string>();
  const [isFocused, setFocused] = useState(false);
  const chosen = pointed ?? (isFocused ? inHand : undefined) ?? open;
  const find = (id: string | undefined): number => placed.findIndex(({ dot }) => dot.id === id);
  const at = find(chosen);
  const current = at < 0 ? placed[0] : placed[at];
  const move = (event: KeyboardEvent): void => {
    const from = find(inHand ?? open);
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const id = placed[Math.max(from, 0)]?.dot.id;
      if (id !== undefined) onOpen(id === open ? undefined : id);
    } else if (event.key === 'Escape' && open !== undefined) onOpen(undefined);
    else if (step !== undefined) {
      event.preventDefault();
      const to = from < 0 && Number.isFinite(step) ? 0 : Math.min(Math.max(from + step, 0), placed.length - 1);
      setInHand(placed[to]?.dot.id);
    }
  };
  return (
    <div
      role="listbox"
      tabIndex={0}
      aria-label="Events as dots, in order of their days; arrow keys go from one to the next, Enter opens its sentence"
      aria-activedescendant={current && 'dot-in-hand'}
      className="dots-panel"
      style={{ height }}
      onKeyDown={move}
      onFocus={() => {
        setFocused(true);
        setInHand((id) => (find(id) < 0 ? (open ?? placed[0]?.dot.id) : id));
      }}
      onBlur={() => setFocused(false)}
    >
      <span className="dots-score small soft" aria-hidden="true">
        +10
      </span>
      <span className="dots-score small soft" aria-hidden="true">
        −10
      </span>
      <DotsCanvas placed={placed} width={width} height={height} />
      {current && (
        <div
          id="dot-in-hand"
          role="option"
          aria-selected={current.dot.id === open}
          aria-setsize={placed.length}
          aria-posinset={Math.max(at, 0) + 1}
          aria-label={dotWords(current)}
          className="dot-ring"
          tabIndex={-1}
          data-shown={at >= 0}
          style={{ translate: `${current.x}px ${current.y}px` }}
        />
      )}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export const dotWords = ({ dot: { day, type, score, status, isClaimed } }: PlacedDot): string =>
  [
    dayWords(day),
    type.toLowerCase(),
    `score ${score}`,
    ...(status === 'asserted' ? [] : [status]),
    ...(isClaimed ? ['claimed'] : []),
  ].join(', ');
