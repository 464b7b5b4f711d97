import { PageHead } from '../../parts/page-head';

export function NetworkPage() {
  return <PageHead title="Network" />;
}
