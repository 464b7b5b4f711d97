import { memo } from 'react';
import type { Article } from '../../reading/items';
import { Name } from '../../reading/note-body';

/** Everybody and everything that the article names, with their dossiers; a key lights up where they are named. */
export const WhoAppears = memo(function WhoAppears({
  article,
  inHand,
  onTake,
}: {
  readonly article: Article;
  readonly inHand: string | null;
  readonly onTake: (key: string | null) => void;
}) {
  const { actors, instruments } = article.reading;
  const named = [...actors].sort((a, b) => b.mentions.length - a.mentions.length);
  return (
    <section className="who-appears" aria-labelledby="who-appears">
      <h2 id="who-appears">Who and what appears</h2>
      {[named, instruments].map(
        (group, at) =>
          group.length > 0 && (
            <ul key={at === 0 ? 'actors' : 'instruments'}>
              {group.map(({ id, kind, mentions }) => (
                <li key={id}>
                  <span>
                    <Name article={article} id={id} /> <span className="soft small">{kind}</span>
                  </span>
                  <button
                    type="button"
                    className="count"
                    aria-pressed={inHand === id}
                    aria-label={`${article.nameOf(id).name}: mark ${mentions.length === 1 ? 'the one mention' : `the ${mentions.length} mentions`}`}
                    onClick={() => onTake(inHand === id ? null : id)}
                  >
                    {mentions.length}
                  </button>
                </li>
              ))}
            </ul>
          ),
      )}
    </section>
  );
});
