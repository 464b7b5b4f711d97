import './search.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { Problem } from '../../client/problem';
import { type SearchAnswer, search } from '../../client/search';
import { Day } from '../../parts/day';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';
import { Title } from '../../parts/title';
import { faultIn } from './fault';
import { pieces } from './snippet';

/** Searches the words of all documents. */
export function SearchPage() {
  const { q = '' } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const [words, setWords] = useState(q);
  const [limit, setLimit] = useState(20);
  useEffect(() => {
    setWords(q);
    setLimit(20);
  }, [q]);
  const asked = useQuery({ ...search(q, limit), enabled: q !== '' });
  const fault = asked.error instanceof Problem ? faultIn(asked.error.message) : null;
  return (
    <div className="search-page stack wide">
      <PageHead title={q ? `Search: ${q}` : 'Search'}>
        <search>
          <form
            className="row search-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (words.trim()) void navigate({ to: '/search', search: { q: words.trim() } });
            }}
          >
            <input
              className="field"
              type="search"
              aria-label="Words, phrases and filters"
              aria-invalid={fault !== null}
              aria-describedby={fault ? 'fault' : undefined}
              maxLength={500}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
            <button type="submit" className="button first">
              Search
            </button>
          </form>
        </search>
      </PageHead>
      {q === '' ? (
        <Help />
      ) : fault ? (
        <>
          <div id="fault" className="card stack" role="alert">
            <p>{fault.words}</p>
            {fault.query !== null && (
              <pre className="fault">
                <bdi>{fault.query.slice(0, fault.at)}</bdi>
                <mark>{fault.query.slice(fault.at, fault.at + 1) || ' '}</mark>
                <bdi>{fault.query.slice(fault.at + 1)}</bdi>
              </pre>
            )}
          </div>
          <Help />
        </>
      ) : (
        <Answer of={asked}>
          {(answer) => (
            <div className={asked.isPlaceholderData ? 'hits is-old' : 'hits'} aria-busy={asked.isPlaceholderData}>
              <Hits answer={answer} onMore={() => setLimit(Math.min(limit + 40, 200))} canMore={limit < 200} />
            </div>
          )}
        </Answer>
      )}
    </div>
  );
}

function Hits({
  answer: { hits, isMore },
  canMore,
  onMore,
}: {
  readonly answer: SearchAnswer;
  readonly canMore: boolean;
  readonly onMore: () => void;
}) {
  if (!hits.length)
    return (
      <>
        <Nothing>No document matches. Fewer words, or a beginning such as sanction*, find more.</Nothing>
        <Help />
      </>
    );
  return (
    <>
      <p className="soft small" role="status">
        {hits.length}
        {isMore ? ' and more' : ''} {hits.length === 1 ? 'document' : 'documents'}
      </p>
      <ol>
        {hits.map(({ document, title, origin, source, published, snippets }) => (
          <li key={document} className="hit">
            <h2>
              <Link to="/documents/$document" params={{ document }}>
                <Title words={title ?? origin} />
              </Link>
            </h2>
            <p className="soft small">
              <bdi>{source ?? 'source not known'}</bdi> · <Day edtf={published} />
            </p>
            {snippets.map((snippet) => (
              <Link
                key={snippet.start}
                className="snippet quoted"
                to="/documents/$document"
                params={{ document }}
                search={{ at: `${snippet.start}-${snippet.end}` }}
              >
                {isCutBefore(snippet.words) && '… '}
                {pieces(snippet).map(({ start, words, isFound }) =>
                  isFound ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
                )}
                {isCutBehind(snippet.words) && ' …'}
              </Link>
            ))}
          </li>
        ))}
      </ol>
      {isMore &&
        (canMore ? (
          <button type="button" className="button" onClick={onMore}>
            Show more
          </button>
        ) : (
          <Nothing>There are more; another word or filter narrows them down.</Nothing>
        ))}
    </>
  );
}

const isCutBefore = (words: string): boolean => /^[\p{Ll}\d(]/u.test(words);
const isCutBehind = (words: string): boolean => /[^.!?…"”’')\]]$/.test(words) && words.length > 60;

const examples = [
  ['ceasefire talks', 'both words'],
  ['"snapback mechanism"', 'the words in this order'],
  ['sanction*', 'words that begin so'],
  ['enrichment -missile', 'the one word without the other'],
  ['uranium OR plutonium', 'one of both'],
  ['actor:IRN type:SANCTION', 'documents that report such an event'],
  ['source:reuters since:2025-06 until:2025-09', 'by source and day of publication'],
  ['status:denied place:Geneva', 'by the status or place of an event'],
] as const;

function Help() {
  return (
    <section className="card stack help" aria-labelledby="help">
      <h2 id="help">What can be asked</h2>
      <dl>
        {examples.map(([q, words]) => (
          <div key={q}>
            <dt>
              <Link to="/search" search={{ q }}>
                <code>{q}</code>
              </Link>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small">
        Words and filters can be joined; what is in parentheses belongs together. Endings don’t matter:{' '}
        <code>meeting</code> finds <code>meetings</code> too.
      </p>
    </section>
  );
}
