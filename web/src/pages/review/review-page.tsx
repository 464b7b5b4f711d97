import { PageHead } from '../../parts/page-head';

export function ReviewPage() {
  return <PageHead title="Review" />;
}
