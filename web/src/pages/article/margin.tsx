import { type ReactNode, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../client/answers';
import type { Block } from './blocks';
import { placeNotes } from './place-notes';
import { heightsOf, type Remembered } from './places-in-text';

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
const ahead = 900;

/** Changes a style only where it is another one, so that a browser has nothing to reckon anew. */
function move(element: HTMLElement, name: 'transform' | 'minHeight', value: string): void {
  if (element.style[name] !== value) element.style[name] = value;
}

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
  const anchored = useRef<Remembered>({ heights: new Map() });
  const [[first, last], setSeen] = useState<readonly [number, number]>([0, few]);
  const isWhole = notes.length <= few;

  const place = useCallback((): void => {
    const [root, ol] = [text.current, list.current];
    if (!root || !ol) return;
    const drawn = new Map([...ol.querySelectorAll<HTMLElement>('[data-note]')].map((li) => [li.dataset.note!, li]));
    for (const [key, li] of drawn) heights.current.set(key, li.offsetHeight);
    const { top } = ol.getBoundingClientRect();
    const [from, to] = [-top - ahead, -top + window.innerHeight + ahead];
    const anchors = heightsOf(
      root,
      blocks,
      notes.map(({ anchor }) => anchor),
      { top, from, to },
      anchored.current,
    );
    const measured = notes.map(({ key }, at) => ({
      anchor: anchors[at]!,
      height: heights.current.get(key) ?? usualHeight,
    }));
    const tops = placeNotes(
      measured,
      notes.findIndex(({ isInHand }) => isInHand),
    );
    notes.forEach(({ key }, at) => {
      const li = drawn.get(key);
      if (li) move(li, 'transform', `translateY(${Math.round(tops[at]!)}px)`);
    });
    const end = tops.reduce((most, one, at) => Math.max(most, one + measured[at]!.height), 0);
    move(ol, 'minHeight', `${Math.round(end)}px`);
    if (isWhole) return;
    const seen = tops.flatMap((one, at) => (one + measured[at]!.height >= from && one <= to ? [at] : []));
    const next: readonly [number, number] = [seen[0] ?? 0, (seen.at(-1) ?? 0) + 1];
    setSeen((old) => (old[0] === next[0] && old[1] === next[1] ? old : next));
  }, [notes, blocks, text, isWhole]);

  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(place);
  useEffect(() => {
    const [ol, root] = [list.current, text.current];
    if (!ol || !root) return;
    ol.classList.add('is-placed');
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => latest.current());
    };
    const sizes = new ResizeObserver(soon);
    const texts = new ResizeObserver(() => {
      anchored.current.heights.clear();
      soon();
    });
    texts.observe(root);
    for (const li of ol.children) sizes.observe(li);
    const children = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const li of addedNodes) sizes.observe(li as Element);
    });
    children.observe(ol, { childList: true });
    if (!isWhole) window.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      texts.disconnect();
      children.disconnect();
      window.removeEventListener('scroll', soon);
    };
  }, [text, isWhole]);

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
