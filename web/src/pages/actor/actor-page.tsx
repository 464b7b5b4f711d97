import { PageHead } from '../../parts/page-head';

export function ActorPage() {
  return <PageHead title="Actor" />;
}
