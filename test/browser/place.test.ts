import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, expectAccessible, isThere, openWorkbench, patience, settled, type Workbench } from './browser.js';

describe.skipIf(!isThere)(
  'where one is',
  () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await openWorkbench();
    }, patience);
    afterAll(() => workbench?.close());

    it('is the same on the page when it is reloaded', async () => {
      const { page } = await workbench.open('/documents', { viewport: { width: 800, height: 400 } });
      await page.locator('.document-list > li').first().waitFor();
      await page.evaluate(() => window.scrollTo(0, 500));
      await page.reload();
      await settled(page);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(500);
      await page.context().close();
    });

    it('has a heading where there is no page, and nothing of that name', async () => {
      const { page } = await workbench.open('/nowhere');
      expect(await page.title()).toBe('Not found – Dragoman');
      await expectAccessible(page);
      for (const at of ['/documents/none', '/events/none', '/actors/none', '/instruments/none', '/dyads/XXX/YYY']) {
        await page.goto(workbench.address + at);
        await settled(page);
        await page.getByRole('alert').waitFor();
        await expectAccessible(page);
      }
      await page.context().close();
    });

    it('is come to without a network, as the server is on this machine', async () => {
      const { page, complaints } = await workbench.open('/');
      await page.evaluate(() => window.dispatchEvent(new Event('offline')));
      await page.keyboard.press('g');
      await page.keyboard.press('t');
      await arrived(page, /\/documents$/);
      await page.locator('.document-list > li').first().waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  },
  patience,
);
