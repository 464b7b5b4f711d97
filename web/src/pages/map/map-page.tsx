import { PageHead } from '../../parts/page-head';

export function MapPage() {
  return <PageHead title="Map" />;
}
