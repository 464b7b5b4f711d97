import { PageHead } from '../../parts/page-head';

export function ActorsPage() {
  return <PageHead title="Actors" />;
}
