import { PageHead } from '../../parts/page-head';

export function DeskPage() {
  return <PageHead title="Desk" />;
}
