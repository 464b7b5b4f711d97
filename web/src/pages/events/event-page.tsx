import { PageHead } from '../../parts/page-head';

export function EventPage() {
  return <PageHead title="Event" />;
}
