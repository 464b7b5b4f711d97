import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askCorrection, tellNotice } from '../../deciding/asking';
import { judge, undoLast, useOutcomes } from '../../deciding/deciding';
import { DecidingDialogs } from '../../deciding/dialogs';
import { useKeys } from '../../frame/keys';
import { useMedia, usePrinting } from '../../parts/media';
import type { Article, EventItem, Item } from '../../reading/items';
import { judgedOf } from '../../reading/judged-item';
import { ArticleHead } from './article-head';
import { useArticleState } from './article-state';
import { ArticleText, mentionAt, nextOf, startsWithTitle } from './article-text';
import { blocksOf } from './blocks';
import { Footnotes } from './footnotes';
import { LayerBar } from './layer-bar';
import { Margin, type MarginNote } from './margin';
import { NamedCard } from './named-card';
import { type Acts, Note } from './note';
import { showPlace } from './places-in-text';
import { Sheet } from './sheet';
import { WhoAppears } from './who-appears';

const layerOf = { event: 'events', statement: 'statements', position: 'positions' } as const;

export function ArticleView({ article }: { readonly article: Article }) {
  const { text, title } = article.reading.document;
  const { inHand, isExplained, shown, passage, take, explain, show } = useArticleState();
  const [pointed, setPointed] = useState<string | null>(null);
  const [clickedAt, setClickedAt] = useState<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const isWide = useMedia('(min-width: 1180px)');
  const isPrinting = usePrinting();
  const outcomeOf = useOutcomes();
  const blocks = useMemo(() => blocksOf(text, article.reading.sentences), [article, text]);
  const item = inHand === null ? undefined : article.byKey.get(inHand);

  const walk = useMemo(() => article.items.filter(({ kind }) => shown.has(layerOf[kind])), [article, shown]);
  const step = (by: 1 | -1): void => {
    const at = walk.findIndex(({ key }) => key === inHand);
    const next = at < 0 ? nearest(walk, item, by) : walk[at + by];
    if (next) {
      wantsFocus.current = true;
      take(next.key, true);
    } else tellNotice({ words: by > 0 ? 'This is the last.' : 'This is the first.' });
  };
  const withItem = (act: (item: Item) => void) => () => (item ? act(item) : step(1));
  const decide = (action: 'accept' | 'reject') =>
    withItem((one) => {
      const judged = judgedOf(article, one, outcomeOf(one));
      if (judged) void judge(judged, action);
    });
  const acts = useSteady<Acts>({
    accept: decide('accept'),
    reject: decide('reject'),
    correct: withItem((one) => {
      const judged = judgedOf(article, one, outcomeOf(one));
      if (judged) askCorrection(judged);
    }),
    explain: withItem(() => explain(!isExplained)),
    next: () => step(1),
    previous: () => step(-1),
  });
  useKeys({
    j: acts.next,
    k: acts.previous,
    a: acts.accept,
    x: acts.reject,
    c: acts.correct,
    e: acts.explain,
    u: () => void undoLast(),
    ...(inHand === null ? {} : Object.fromEntries([['Escape', () => (isExplained ? explain(false) : take(null))]])),
  });

  // an address that names words or an entry shows them
  useEffect(() => {
    if (root.current && passage) showPlace(root.current, blocks, passage);
  }, [passage, blocks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an explanation that opens may cover the words
  useEffect(() => {
    if (!root.current || inHand === null) return;
    const anchor = article.byKey.get(inHand)?.anchor ?? mentionAt(article, inHand, null);
    if (anchor) showPlace(root.current, blocks, anchor);
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    document.querySelector<HTMLElement>(`[data-note="${CSS.escape(inHand)}"] button`)?.focus({ preventScroll: true });
  }, [article, blocks, inHand, isExplained]);

  const onTakeWords = useCallback(
    (items: readonly string[], at: number) => {
      setClickedAt(at);
      take(nextOf(items, inHand));
    },
    [take, inHand],
  );
  const footnoted = useMemo(
    () => article.items.filter((one): one is EventItem => one.kind === 'event' && outcomeOf(one).review !== 'rejected'),
    [article, outcomeOf],
  );
  const notes = useMemo(() => notesOf(article, walk, inHand, clickedAt), [article, walk, inHand, clickedAt]);
  const isTitled = startsWithTitle(text, title, blocks[0]);
  const canShow = inHand !== null && (item !== undefined || mentionAt(article, inHand, null) !== null);
  const hasSheet = canShow && (!isWide || (isExplained && item !== undefined));

  return (
    <article className={`article${isWide ? '' : ' is-narrow'}${hasSheet ? ' has-sheet' : ''}`}>
      <div className="article-bar">
        <LayerBar reading={article.reading} shown={shown} onChange={show} />
        <div className="row article-steps">
          <button type="button" className="button quiet" aria-keyshortcuts="k" onClick={acts.previous}>
            <kbd>k</kbd> Previous
          </button>
          <button type="button" className="button quiet" aria-keyshortcuts="j" onClick={acts.next}>
            Next <kbd>j</kbd>
          </button>
        </div>
      </div>
      <div className="article-sheet">
        <div className="article-main">
          <ArticleHead article={article} isTitled={isTitled} />
          <ArticleText
            article={article}
            blocks={blocks}
            shown={shown}
            lit={pointed ?? inHand}
            passage={passage}
            footnotes={isPrinting ? footnoted.map(({ anchor }, at) => ({ at: anchor.end, number: at + 1 })) : null}
            root={root}
            onTake={onTakeWords}
            onPoint={setPointed}
          />
          {isPrinting && <Footnotes article={article} events={footnoted} outcomeOf={outcomeOf} />}
          <WhoAppears article={article} inHand={inHand} onTake={take} />
        </div>
        {isWide && (
          <aside className="margin" aria-label="What was read in the text" onPointerLeave={() => setPointed(null)}>
            <Margin notes={notes} blocks={blocks} text={root}>
              {({ key, isInHand }) => {
                const one = article.byKey.get(key);
                if (!one) return <NamedCard article={article} id={key} />;
                return (
                  <div onPointerEnter={() => setPointed(key)}>
                    <Note
                      article={article}
                      item={one}
                      outcome={outcomeOf(one)}
                      isInHand={isInHand}
                      acts={acts}
                      onTake={take}
                    />
                  </div>
                );
              }}
            </Margin>
          </aside>
        )}
      </div>
      {hasSheet && (
        <Sheet
          article={article}
          keyInHand={inHand}
          outcome={item ? outcomeOf(item) : null}
          isExplained={isExplained}
          isWide={isWide}
          acts={acts}
          onTake={take}
          onClose={() => (isWide ? explain(false) : take(null))}
        />
      )}
      <DecidingDialogs />
    </article>
  );
}

/** The same functions from first to last, which do what the latest ones do, so that what is given them need not be drawn anew. */
function useSteady<Functions extends object>(functions: Functions): Functions {
  const latest = useRef(functions);
  latest.current = functions;
  return useMemo(
    () =>
      Object.fromEntries(
        Object.keys(latest.current).map((name) => [
          name,
          () => (latest.current[name as keyof Functions] as () => void)(),
        ]),
      ) as Functions,
    [],
  );
}

/** Where to begin when nothing that can be walked is in hand: after or before the words in hand, or at an end. */
function nearest(walk: readonly Item[], from: Item | undefined, by: 1 | -1): Item | undefined {
  if (!from) return by > 0 ? walk[0] : walk.at(-1);
  const { start } = from.anchor;
  return by > 0
    ? walk.find(({ anchor }) => anchor.start >= start)
    : walk.findLast(({ anchor }) => anchor.start <= start);
}

/** Events and positions have a note all the time; statements and names only while they are in hand. */
function notesOf(
  article: Article,
  walk: readonly Item[],
  inHand: string | null,
  clickedAt: number | null,
): readonly MarginNote[] {
  const notes: MarginNote[] = walk
    .filter(({ kind, key }) => kind !== 'statement' || key === inHand)
    .map(({ key, anchor }) => ({ key, anchor, isInHand: key === inHand }));
  if (inHand === null || notes.some(({ isInHand }) => isInHand)) return notes;
  const anchor = article.byKey.get(inHand)?.anchor ?? mentionAt(article, inHand, clickedAt);
  if (!anchor) return notes;
  return [...notes, { key: inHand, anchor, isInHand: true }].sort((a, b) => a.anchor.start - b.anchor.start);
}
