import { PageHead } from '../../parts/page-head';

export function SearchPage() {
  return <PageHead title="Search" />;
}
