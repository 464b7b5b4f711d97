import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { documentCard } from '../../client/documents';
import { Day } from '../../parts/day';
import { Title } from '../../parts/title';
import type { Article } from '../../reading/items';

/** Where an article comes from. Its title is drawn here only where its text does not begin with it. */
export function ArticleHead({ article, isTitled }: { readonly article: Article; readonly isTitled: boolean }) {
  const { engine, document: shown } = article.reading;
  const { data: card } = useQuery(documentCard(shown.id));
  const title = shown.title ?? 'Untitled document';
  useEffect(() => {
    document.title = `${title} – Dragoman`;
  }, [title]);
  return (
    <header className="article-head">
      <p className="article-source">
        <bdi>{shown.source ?? 'Source not known'}</bdi>
        {' · '}
        <Day edtf={shown.published} />
      </p>
      {!isTitled && (
        <h1>
          <Title words={title} />
        </h1>
      )}
      <p className="article-origin soft small">
        <Origin origin={shown.origin} />
        {card && card.origins.length > 1 && ` and ${card.origins.length - 1} more`}
        <span className="article-engine"> · read by {engine}</span>
        {card?.copyOf && (
          <>
            {' · '}
            <Link to="/documents/$document" params={{ document: card.copyOf }}>
              repeats another document
            </Link>
          </>
        )}
      </p>
    </header>
  );
}

/** An address that can be opened, or the name of a file. */
function Origin({ origin }: { readonly origin: string }) {
  if (!/^https?:\/\//i.test(origin)) return <bdi>{origin}</bdi>;
  return (
    <a href={origin} rel="noreferrer noopener" target="_blank">
      <bdi>{origin}</bdi>
    </a>
  );
}
