import { type ReactNode, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../client/answers';
import { type Block, blockAt } from './blocks';
import { placeNotes } from './place-notes';
import { elementOf, rectAt } from './places-in-text';

/** Something beside the text. */
export interface MarginNote {
  readonly key: string;
  readonly anchor: Pick<Span, 'start'>;
  readonly isInHand: boolean;
}

/** Up to so many notes all are there; of more, those near what is seen. */
const few = 120;
/** The height of a note that was never drawn, in pixels. */
const usualHeight = 58;
const ahead = 1_200;

/** Notes beside the words that they are about, none on another. */
export function Margin({
  notes,
  blocks,
  text,
  children,
}: {
  /** In the order of the text. */
  readonly notes: readonly MarginNote[];
  readonly blocks: readonly Block[];
  readonly text: RefObject<HTMLDivElement | null>;
  readonly children: (note: MarginNote) => ReactNode;
}) {
  const list = useRef<HTMLOListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [[first, last], setSeen] = useState<readonly [number, number]>([0, few]);
  const isWhole = notes.length <= few;

  const place = useCallback((): void => {
    const [root, ol] = [text.current, list.current];
    if (!root || !ol) return;
    const drawn = new Map([...ol.querySelectorAll<HTMLElement>('[data-note]')].map((li) => [li.dataset.note!, li]));
    for (const [key, li] of drawn) heights.current.set(key, li.offsetHeight);
    const { top } = ol.getBoundingClientRect();
    const [from, to] = [-top - ahead, -top + window.innerHeight + ahead];
    const anchors = anchorsOf(root, blocks, notes, top, from, to);
    const measured = notes.map(({ key }, at) => ({
      anchor: anchors[at]!,
      height: heights.current.get(key) ?? usualHeight,
    }));
    const tops = placeNotes(
      measured,
      notes.findIndex(({ isInHand }) => isInHand),
    );
    notes.forEach(({ key }, at) => {
      drawn.get(key)?.style.setProperty('--top', `${Math.round(tops[at]!)}px`);
    });
    const end = tops.reduce((most, one, at) => Math.max(most, one + measured[at]!.height), 0);
    ol.style.setProperty('--end', `${Math.round(end)}px`);
    if (isWhole) return;
    const seen = tops.flatMap((one, at) => (one + measured[at]!.height >= from && one <= to ? [at] : []));
    const next: readonly [number, number] = [seen[0] ?? 0, (seen.at(-1) ?? 0) + 1];
    setSeen((old) => (old[0] === next[0] && old[1] === next[1] ? old : next));
  }, [notes, blocks, text, isWhole]);

  useLayoutEffect(place);
  useEffect(() => {
    const ol = list.current;
    if (!ol) return;
    ol.classList.add('is-placed');
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    const sizes = new ResizeObserver(soon);
    if (text.current) sizes.observe(text.current);
    for (const li of ol.children) sizes.observe(li);
    const children = new MutationObserver(() => {
      for (const li of ol.children) sizes.observe(li);
    });
    children.observe(ol, { childList: true });
    if (!isWhole) window.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      children.disconnect();
      window.removeEventListener('scroll', soon);
    };
  }, [place, text, isWhole]);

  const shown = isWhole ? notes : notes.filter(({ isInHand }, at) => isInHand || (at >= first && at < last));
  return (
    <ol ref={list} className="margin-notes">
      {shown.map((note) => (
        <li key={note.key} data-note={note.key} className={note.isInHand ? 'note in-hand' : 'note'}>
          {children(note)}
        </li>
      ))}
    </ol>
  );
}

/** Where the words of notes stand: measured near what is seen, reckoned from their place in the paragraph elsewhere. */
function anchorsOf(
  root: HTMLElement,
  blocks: readonly Block[],
  notes: readonly MarginNote[],
  top: number,
  from: number,
  to: number,
): number[] {
  const boxes = new Map<number, DOMRect | null>();
  return notes.map(({ anchor }) => {
    const number = blockAt(blocks, anchor.start);
    if (!boxes.has(number)) boxes.set(number, elementOf(root, number)?.getBoundingClientRect() ?? null);
    const box = boxes.get(number);
    if (!box) return 0;
    if (box.bottom - top >= from && box.top - top <= to) return (rectAt(root, blocks, anchor)?.top ?? box.top) - top;
    const { start, end } = blocks[number]!;
    return box.top - top + (box.height * (anchor.start - start)) / (end - start);
  });
}
