import type { Outcome } from '../../deciding/standing';
import { Icon } from '../../frame/icon';
import { ExplanationPanel } from '../../reading/explanation-panel';
import type { Article } from '../../reading/items';
import { NoteBody } from '../../reading/note-body';
import { NoteLine } from '../../reading/note-line';
import { NamedCard } from './named-card';
import { type Acts, NoteActs } from './note';

/** What lies over the foot of the page: on a narrow screen the entry in hand, on any its explanation. */
export function Sheet({
  article,
  keyInHand,
  outcome,
  isExplained,
  isWide,
  acts,
  onTake,
  onClose,
}: {
  readonly article: Article;
  readonly keyInHand: string;
  readonly outcome: Outcome | null;
  readonly isExplained: boolean;
  readonly isWide: boolean;
  readonly acts: Acts;
  readonly onTake: (key: string | null) => void;
  readonly onClose: () => void;
}) {
  const item = article.byKey.get(keyInHand);
  return (
    <section className="sheet" aria-label={isWide ? 'Explanation' : 'The entry in hand'}>
      <div className="sheet-bar row">
        {isWide && item && outcome && (
          <h2 className="sheet-title">
            <NoteLine article={article} item={item} outcome={outcome} />
          </h2>
        )}
        {!isWide && (
          <>
            <button type="button" className="button quiet" onClick={acts.previous}>
              Previous
            </button>
            <button type="button" className="button quiet" onClick={acts.next}>
              Next
            </button>
          </>
        )}
        <button type="button" className="button quiet sheet-close" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it */}
      <div className="sheet-body" tabIndex={0}>
        {!isWide && item && outcome && (
          <>
            <h2 className="note-head">
              <NoteLine article={article} item={item} outcome={outcome} />
            </h2>
            <NoteActs acts={acts} canDecide={item.id !== null} />
            <NoteBody article={article} item={item} outcome={outcome} onTake={onTake} />
          </>
        )}
        {!isWide && !item && <NamedCard article={article} id={keyInHand} />}
        {isExplained && item && <ExplanationPanel document={article.reading.document.id} item={keyInHand} />}
      </div>
    </section>
  );
}
