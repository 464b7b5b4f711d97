import { PageHead } from '../../parts/page-head';

export function InstrumentPage() {
  return <PageHead title="Instrument" />;
}
