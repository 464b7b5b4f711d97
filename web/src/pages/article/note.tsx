import { memo, type ReactNode } from 'react';
import type { Outcome } from '../../deciding/standing';
import type { Article, Item } from '../../reading/items';
import { NoteBody } from '../../reading/note-body';
import { NoteLine } from '../../reading/note-line';

/** What a person can do with the entry in hand. */
export interface Acts {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly correct: () => void;
  readonly explain: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** An entry in the margin: a line, and all that is known of it when it is in hand. */
export const Note = memo(function Note({
  article,
  item,
  outcome,
  isInHand,
  acts,
  onTake,
}: {
  readonly article: Article;
  readonly item: Item;
  readonly outcome: Outcome;
  readonly isInHand: boolean;
  readonly acts: Acts;
  readonly onTake: (key: string | null) => void;
}) {
  const isRejected = (outcome.review ?? item.review) === 'rejected';
  return (
    <>
      <button
        type="button"
        className={isRejected ? 'note-head struck' : 'note-head'}
        aria-expanded={isInHand}
        onClick={() => onTake(isInHand ? null : item.key)}
      >
        <NoteLine article={article} item={item} outcome={outcome} />
      </button>
      {isInHand && (
        <div className="note-body">
          <NoteBody article={article} item={item} outcome={outcome} onTake={onTake} />
          <NoteActs acts={acts} canDecide={item.id !== null} />
        </div>
      )}
    </>
  );
});

export function NoteActs({
  acts,
  canDecide,
  children,
}: {
  readonly acts: Acts;
  readonly canDecide: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className="row note-acts">
      {canDecide && (
        <>
          <Act name="Accept" pressed="a" act={acts.accept} />
          <Act name="Reject" pressed="x" act={acts.reject} />
          <Act name="Correct" pressed="c" act={acts.correct} />
        </>
      )}
      <Act name="Explain" pressed="e" act={acts.explain} />
      {children}
    </div>
  );
}

function Act({ name, pressed, act }: { readonly name: string; readonly pressed: string; readonly act: () => void }) {
  return (
    <button type="button" className="button act" aria-keyshortcuts={pressed} onClick={act}>
      {name} <kbd>{pressed}</kbd>
    </button>
  );
}
