import { PageHead } from '../../parts/page-head';

export function DyadsPage() {
  return <PageHead title="Dyads" />;
}
