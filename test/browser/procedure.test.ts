import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  arrived,
  expectAccessible,
  isThere,
  narrow,
  openWorkbench,
  patience,
  settled,
  type Workbench,
  wide,
} from './browser.js';

const place = '/instruments/instrument%2Funsc-2231';

interface Decisions {
  readonly decisions: readonly { readonly who: string; readonly action: string; readonly kind: string }[];
}

describe.skipIf(!isThere)(
  'the procedure of an instrument',
  () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await openWorkbench();
    }, patience);
    afterAll(() => workbench?.close());

    it('is drawn wide and narrow, light and dark, without breaking a rule of accessibility or complaining', async () => {
      const { page, complaints } = await workbench.open(place);
      for (const [viewport, colorScheme] of [
        [narrow, 'dark'],
        [wide, 'dark'],
        [wide, 'light'],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await settled(page);
        await page.locator('.procedure-timeline').waitFor();
        await expectAccessible(page);
        const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
        expect(fits, `${viewport.width} fits`).toBe(true);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('is seen as of another day, which the address holds', async () => {
      const { page } = await workbench.open(place);
      const day = page.getByLabel('On the day');
      await day.fill('2025-09-20');
      await arrived(page, /2025-09-20/);
      await expect.poll(() => page.locator('main').textContent()).toMatch(/7 days 12 hours left/);
      await page.context().close();
    });

    it('counts what a document proposes once somebody accepted it, and no longer once that is taken back', async () => {
      const { page } = await workbench.open(place);
      const proposals = page.locator('.proposals');
      if ((await proposals.getAttribute('open')) === null) await proposals.locator('summary').press('Enter');
      const first = proposals.locator('.proposal').first();
      await first.getByRole('button', { name: 'Accept' }).press('Enter');
      await page.getByRole('dialog', { name: 'Who decides?' }).waitFor();
      await page.keyboard.type('amina');
      await page.keyboard.press('Enter');
      await proposals.locator('.proposal[data-review="accepted"]').first().waitFor();
      await expect
        .poll(() => workbench.ask<Decisions>('decisions').then(({ decisions }) => decisions))
        .toMatchObject([{ who: 'amina', action: 'accept', kind: 'binding' }]);
      await page.getByRole('button', { name: /Undo/ }).press('Enter');
      await proposals.locator('.proposal[data-review="accepted"]').first().waitFor({ state: 'detached' });
      await page.context().close();
    });
  },
  patience,
);
