import { type MouseEvent, type PointerEvent, type RefObject, useMemo } from 'react';
import type { FootnoteMark } from '../../reading/drawn-runs';
import { type Article, overlap } from '../../reading/items';
import type { Layer } from '../../reading/layers';
import { litMarks, quietMarks, turningMarks } from '../../reading/marks';
import type { Mark } from '../../reading/runs';
import { type Block, byBlock } from './blocks';
import { TextBlock } from './text-block';

const none: readonly Mark[] = [];
const noNotes: readonly FootnoteMark[] = [];

/** The text with its marks. A click takes up the entry whose words they are, a pointer over them lights it up. */
export function ArticleText({
  article,
  blocks,
  shown,
  lit,
  passage,
  footnotes,
  root,
  onTake,
  onPoint,
}: {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly shown: ReadonlySet<Layer>;
  /** The entry in hand or under the pointer. */
  readonly lit: string | null;
  /** A passage that an address points to. */
  readonly passage: { readonly start: number; readonly end: number } | null;
  readonly footnotes: readonly FootnoteMark[] | null;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly onTake: (items: readonly string[], at: number) => void;
  readonly onPoint: (item: string | null) => void;
}) {
  const { text, title } = article.reading.document;
  const quiet = useMemo(
    () => byBlock(blocks, [...turningMarks(text), ...quietMarks(article.reading, shown)]),
    [article, blocks, shown, text],
  );
  const bright = useMemo(() => {
    const marks = lit ? litMarks(article, lit) : [];
    if (passage) marks.unshift({ ...passage, drawn: 'passage' });
    return byBlock(blocks, marks);
  }, [article, blocks, lit, passage]);
  const notes = useMemo(
    () =>
      footnotes
        ? byBlock(
            blocks,
            footnotes.map((note) => ({ ...note, start: note.at - 1, end: note.at })),
          )
        : null,
    [blocks, footnotes],
  );
  const itemsAt = (event: MouseEvent | PointerEvent): readonly string[] => {
    const run = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-items]') : null;
    return run?.dataset.items?.split(' ') ?? [];
  };
  const isTitled = startsWithTitle(text, title, blocks[0]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k, and the notes, do for keys what a click on the words does
    // biome-ignore lint/a11y/noStaticElementInteractions: the words stay plain words for those who hear them
    <div
      ref={root}
      className={lit ? 'article-text reading has-lit' : 'article-text reading'}
      onClick={(event) => {
        const items = itemsAt(event);
        if (items.length && window.getSelection()?.isCollapsed !== false) onTake(items, event.clientY);
      }}
      onPointerOver={(event) => {
        if (event.pointerType === 'mouse') onPoint(itemsAt(event)[0] ?? null);
      }}
      onPointerLeave={() => onPoint(null)}
    >
      {blocks.map((block, number) => (
        <TextBlock
          key={block.start}
          text={text}
          block={block}
          number={number}
          isTitle={isTitled && number === 0}
          isCut={blocks[number + 1]?.isContinued ?? false}
          quiet={quiet[number] ?? none}
          lit={bright[number]?.length ? bright[number] : none}
          footnotes={notes ? (notes[number] ?? noNotes) : null}
        />
      ))}
    </div>
  );
}

/** Whether the text's first paragraph is its title: then it is drawn as the title, and not twice. */
export function startsWithTitle(text: string, title: string | null, first: Block | undefined): boolean {
  if (!title || !first) return false;
  return text.slice(first.start, first.end).trim() === title.trim();
}

/** Of the entries under a click the next after the one in hand: who clicks again on the same words gets the next. */
export function nextOf(items: readonly string[], inHand: string | null): string {
  const rank = (key: string): number => 'esiap'.indexOf(key[0]!);
  const ranked = items.toSorted((a, b) => rank(a) - rank(b));
  return ranked[(ranked.indexOf(inHand ?? '') + 1) % ranked.length]!;
}

/** The mention of an actor or instrument that a place of the text lies in, or else its first. */
export function mentionAt(article: Article, key: string, at: number | null) {
  const named = [...article.reading.actors, ...article.reading.instruments].find(({ id }) => id === key);
  const here =
    at === null ? undefined : named?.mentions.find((mention) => overlap(mention, { start: at, end: at + 1 }));
  return here ?? named?.mentions[0] ?? null;
}
