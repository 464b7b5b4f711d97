import type { Span } from '../../client/answers';
import { type Block, blockAt } from './blocks';

/** The element that draws a block. */
const elementOf = (root: HTMLElement, number: number): Element | null => root.children[number] ?? null;

/** Where a place of the text stands on the screen, or null where its block is not drawn. */
export function rectAt(root: HTMLElement, blocks: readonly Block[], { start }: Pick<Span, 'start'>): DOMRect | null {
  const number = blockAt(blocks, start);
  const element = elementOf(root, number);
  if (!element) return null;
  let left = start - blocks[number]!.start;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect();
    }
    left -= node.length;
  }
  return element.getBoundingClientRect();
}

/** Brings a place of the text into sight, where it is not; what lies over the foot of the page hides nothing of it. */
export function showPlace(root: HTMLElement, blocks: readonly Block[], span: Pick<Span, 'start'>): void {
  const cover = document.querySelector<HTMLElement>('.sheet')?.offsetHeight ?? 0;
  const free = window.innerHeight - cover;
  const isSeen = (rect: DOMRect | null): boolean =>
    rect !== null && rect.top > 130 && rect.bottom < free - Math.min(150, free / 3);
  const rect = rectAt(root, blocks, span);
  if (!rect || isSeen(rect)) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isFar = Math.abs(rect.top) > 3 * window.innerHeight;
  const go = (to: DOMRect, behavior: ScrollBehavior): void =>
    window.scrollTo({ top: window.scrollY + to.top - Math.max(140, free * 0.35), behavior });
  go(rect, isStill || isFar ? 'instant' : 'smooth');
  // blocks on the way get their real height only when they come near
  if (isFar)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const now = rectAt(root, blocks, span);
        if (now && !isSeen(now)) go(now, 'instant');
      }),
    );
}

/** Heights at which places of a text stand, remembered until the text is laid out anew. */
export interface Remembered {
  readonly heights: Map<number, { readonly top: number; readonly isMeasured: boolean }>;
}

/**
 * Where places of the text stand below `top`: measured between `from` and `to`, elsewhere reckoned from their place in
 * the paragraph, since a browser has not laid out what is far.
 */
export function heightsOf(
  root: HTMLElement,
  blocks: readonly Block[],
  places: readonly Pick<Span, 'start'>[],
  { top, from, to }: { readonly top: number; readonly from: number; readonly to: number },
  { heights }: Remembered,
): number[] {
  const boxes = new Map<number, DOMRect>();
  const boxOf = (number: number): DOMRect => {
    const box = boxes.get(number) ?? elementOf(root, number)!.getBoundingClientRect();
    boxes.set(number, box);
    return box;
  };
  return places.map((place) => {
    const held = heights.get(place.start);
    if (held?.isMeasured || (held && (held.top < from || held.top > to))) return held.top;
    const number = blockAt(blocks, place.start);
    if (!root.children[number]) return 0;
    const box = boxOf(number);
    const { start, end } = blocks[number]!;
    const isMeasured = box.bottom - top >= from && box.top - top <= to;
    const rect = isMeasured ? rectAt(root, blocks, place) : null;
    const height = (rect?.top ?? box.top + (box.height * (place.start - start)) / (end - start)) - top;
    heights.set(place.start, { top: height, isMeasured });
    return height;
  });
}
