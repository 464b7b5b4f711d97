import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { documentReading } from '../../client/reading';
import type { ReviewItem } from '../../client/review';
import { askCorrection } from '../../deciding/asking';
import { judge, undoLast, useOutcomes } from '../../deciding/deciding';
import { useKeys } from '../../frame/keys';
import { CitationLink } from '../../parts/quoted';
import { Waiting } from '../../parts/states';
import { DrawnRuns } from '../../reading/drawn-runs';
import { ExplanationPanel } from '../../reading/explanation-panel';
import { type Article, articleOf, type Item } from '../../reading/items';
import { judgedOf } from '../../reading/judged-item';
import { litMarks, turningMarks } from '../../reading/marks';
import { NoteBody } from '../../reading/note-body';
import { NoteLine } from '../../reading/note-line';

/** One entry in doubt: its words, why it is doubtful, and the keys that decide. */
export function ReviewCard({
  waiting,
  isDecided,
  onDecided,
  onSkip,
  onBack,
}: {
  readonly waiting: ReviewItem;
  readonly isDecided: boolean;
  readonly onDecided: (ids: readonly string[]) => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}) {
  const { context, doubt } = waiting;
  const { data } = useQuery(documentReading(context.document));
  const article = useMemo(() => (data ? articleOf(data) : null), [data]);
  const item = article ? itemOf(article, waiting) : undefined;
  const [isExplained, setExplained] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const outcome = useOutcomes();
  const read = article && item ? judgedOf(article, item, outcome(item)) : null;
  // an event is judged with all its reports: it is the event that waits
  const judged = read && { ...read, id: waiting.id, isWhole: true };

  const decide = (action: 'accept' | 'reject') => async (): Promise<void> => {
    if (!judged || isBusy) return;
    setBusy(true);
    const ids = await judge(judged, action);
    setBusy(false);
    if (ids) onDecided(ids);
  };
  const correct = (): void => {
    if (judged) askCorrection(judged, onDecided);
  };
  useKeys({
    a: () => void decide('accept')(),
    x: () => void decide('reject')(),
    c: correct,
    e: () => setExplained(!isExplained),
    j: onSkip,
    s: onSkip,
    k: onBack,
    u: () => void undoLast(),
  });

  return (
    <article className="review-card card stack" aria-busy={isBusy}>
      <p className="reading review-context quoted">
        {article && item ? <Context article={article} item={item} waiting={waiting} /> : context.words}
      </p>
      <p className="soft small">
        <CitationLink citation={context} />
        {isDecided && ' · decided in this sitting'}
      </p>
      <div className="review-columns">
        <div className="stack">
          {article && item ? (
            <>
              <h2 className="review-line">
                <NoteLine article={article} item={item} outcome={outcome(item)} />
              </h2>
              <NoteBody article={article} item={item} outcome={outcome(item)} />
            </>
          ) : (
            <Waiting lines={3} />
          )}
        </div>
        <section aria-labelledby="doubt" className="stack doubt">
          <h3 id="doubt">Why it is doubtful</h3>
          <ul>
            {doubt.reasons.map((reason) => (
              <li key={reason}>
                <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="row review-acts">
        <Act name="Accept" pressed="a" act={() => void decide('accept')()} isFirst />
        <Act name="Reject" pressed="x" act={() => void decide('reject')()} />
        <Act name="Correct" pressed="c" act={correct} />
        <Act name="Skip" pressed="j" act={onSkip} />
        <Act name="Explain" pressed="e" act={() => setExplained(!isExplained)} />
        {item && (
          <Link
            className="button quiet"
            to="/documents/$document"
            params={{ document: context.document }}
            search={{ item: item.key }}
          >
            Open the article
          </Link>
        )}
      </div>
      {isExplained && item && <ExplanationPanel document={context.document} item={item.key} />}
    </article>
  );
}

function Act({
  name,
  pressed,
  act,
  isFirst = false,
}: {
  readonly name: string;
  readonly pressed: string;
  readonly act: () => void;
  readonly isFirst?: boolean;
}) {
  return (
    <button type="button" className={isFirst ? 'button first' : 'button'} aria-keyshortcuts={pressed} onClick={act}>
      {name} <kbd>{pressed}</kbd>
    </button>
  );
}

/** The words around an entry with its parts in their colours. */
function Context({
  article,
  item,
  waiting: { context },
}: {
  readonly article: Article;
  readonly item: Item;
  readonly waiting: ReviewItem;
}) {
  const { text } = article.reading.document;
  const marks = [...turningMarks(text.slice(0, context.end)), ...litMarks(article, item.key)];
  return <DrawnRuns text={text} range={context} marks={marks} />;
}

/** The entry of the reading that an item of the queue is. */
function itemOf(article: Article, waiting: ReviewItem): Item | undefined {
  const id =
    waiting.kind === 'event'
      ? (waiting.item.reports.find(({ evidence }) => evidence.document === waiting.context.document)?.id ?? waiting.id)
      : waiting.id;
  return article.items.find((item) => item.id === id);
}
