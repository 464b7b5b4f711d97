import './article.css';

import './notes.css';
import './print.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { documentReading } from '../../client/reading';
import { PageHead } from '../../parts/page-head';
import { Answer, Waiting } from '../../parts/states';
import { articleOf } from '../../reading/items';
import { ArticleView } from './article-view';

/** An article with what was read in it beside its sentences. */
export function ArticlePage() {
  const { document } = useParams({ from: '/documents/$document' });
  const asked = useQuery(documentReading(document));
  const article = useMemo(() => (asked.data ? articleOf(asked.data) : undefined), [asked.data]);
  return (
    <Answer
      isPage
      of={{ data: article, error: asked.error, refetch: asked.refetch as never }}
      waiting={
        <div className="article-waiting stack">
          <PageHead title="Article" />
          <Waiting lines={9} />
        </div>
      }
    >
      {(read) => <ArticleView key={document} article={read} />}
    </Answer>
  );
}
