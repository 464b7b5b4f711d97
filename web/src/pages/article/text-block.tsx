import { memo, useEffect, useRef, useState } from 'react';
import { directionOf } from '../../parts/direction';
import { DrawnRuns, type FootnoteMark } from '../../reading/drawn-runs';
import type { Mark } from '../../reading/runs';
import type { Block } from './blocks';

interface BlockShown {
  readonly text: string;
  readonly block: Block;
  readonly number: number;
  readonly isTitle: boolean;
  /** Whether its paragraph goes on in the next block. */
  readonly isCut: boolean;
  /** Marks that lie in it: those of the layers, then those of the entry in hand. */
  readonly quiet: readonly Mark[];
  readonly lit: readonly Mark[];
  /** On paper all is drawn, with the numbers of its footnotes. */
  readonly footnotes: readonly FootnoteMark[] | null;
}

/**
 * A paragraph. Far from what is seen it is text alone, which a browser lays out quickly and can search; near it the marks
 * are drawn. What an article says is only ever text: it is never read as HTML.
 */
export const TextBlock = memo(function TextBlock({
  text,
  block,
  number,
  isTitle,
  isCut,
  quiet,
  lit,
  footnotes,
}: BlockShown) {
  const element = useRef<HTMLHeadingElement & HTMLParagraphElement>(null);
  const isNear = useNear(element, number < 8) || footnotes !== null;
  const Tag = isTitle ? 'h1' : 'p';
  return (
    <Tag
      ref={element}
      className={isCut ? 'block is-cut' : 'block'}
      dir={directionOf(text.slice(block.start, block.end))}
      style={{ '--lines': Math.ceil((block.end - block.start) / 75) } as React.CSSProperties}
    >
      {isNear ? (
        <DrawnRuns text={text} range={block} marks={[...quiet, ...lit]} footnotes={footnotes} />
      ) : (
        text.slice(block.start, block.end)
      )}
    </Tag>
  );
});

/** Whether an element has come within a screen or so of what is seen; once it has, it stays. */
function useNear(element: React.RefObject<HTMLElement | null>, isNearAtFirst: boolean): boolean {
  const [isNear, setNear] = useState(isNearAtFirst);
  useEffect(() => {
    if (isNear || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '1000px 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isNear, element]);
  return isNear;
}
