import type { Span } from '../../client/answers';
import { type Block, blockAt } from './blocks';

/** The element that draws a block. */
export const elementOf = (root: HTMLElement, number: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-block="${number}"]`);

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
