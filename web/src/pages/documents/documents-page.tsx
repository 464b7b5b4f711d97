import { PageHead } from '../../parts/page-head';

export function DocumentsPage() {
  return <PageHead title="Documents" />;
}
