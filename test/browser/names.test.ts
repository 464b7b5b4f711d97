import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isThere, narrow, openWorkbench, patience, type Workbench, wide } from './browser.js';

const word = 'Watercourseandfrontierriverprotection'.repeat(3);
const committee =
  'Intergovernmental Preparatory Committee of the Extraordinary Conference of Ministers Responsible for Transboundary Watercourses';
const document = (source: string, title: string, text: string): string =>
  JSON.stringify({ source, title, text, published: '2025-09-12' });
const lines = [
  document(
    `The Quarterly Gazette of ${word}`,
    `${word} convenes`,
    `The ${committee} met Austrian Foreign Minister Alexander Schallenberg in Vienna on 9 September 2025.`,
  ),
  document('Northern Wire', 'Expelled', 'Peru expelled two Ghanaian diplomats on 10 September 2025.'),
  document('Southern Wire', 'Not expelled', 'Peru did not expel two Ghanaian diplomats on 10 September 2025.'),
];

describe.skipIf(!isThere)(
  'names and words on the pages',
  () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await openWorkbench({ 'lines.jsonl': lines.join('\n') }, { examples: false });
    }, patience);
    afterAll(() => workbench?.close());

    it('break a title or source too long for a narrow screen', async () => {
      const { documents } = await workbench.ask<{ documents: { id: string; title: string }[] }>('documents');
      const { id } = documents.find(({ title }) => title.endsWith('convenes'))!;
      for (const where of [`/documents/${id}`, '/documents', '/']) {
        const { page } = await workbench.open(where, { viewport: narrow });
        await page.getByText('convenes').first().waitFor();
        expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          narrow.width,
        );
        await page.context().close();
      }
    });

    it('leave the figures of the dyads in sight', async () => {
      const { page } = await workbench.open('/dyads', { viewport: wide });
      await page.getByText('Intergovernmental Preparatory').first().waitFor();
      const [frame] = await page
        .locator('.table-frame')
        .evaluateAll((frames) => frames.map(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth })));
      expect(frame!.scrollWidth).toBe(frame!.clientWidth);
      await page.context().close();
    });

    it('say that sources differ on whether it happened', async () => {
      const { events } = await workbench.ask<{ events: { id: string }[] }>('events?type=SANCTION');
      const { page } = await workbench.open(`/events/${encodeURIComponent(events[0]!.id)}`);
      await page.getByRole('rowheader', { name: 'whether it happened' }).waitFor();
      await page.context().close();
    });
  },
  patience,
);
