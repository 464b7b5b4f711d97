import { PageHead } from '../../parts/page-head';

export function ArticlePage() {
  return <PageHead title="Article" />;
}
