import { PageHead } from '../../parts/page-head';

export function InstrumentsPage() {
  return <PageHead title="Instruments" />;
}
