import { PageHead } from '../../parts/page-head';

export function EventsPage() {
  return <PageHead title="Events" />;
}
