import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, isThere, openWorkbench, patience, type Workbench } from './browser.js';

/** A window of 1280 pixels at 400 % (WCAG 1.4.10). */
const magnified = { width: 320, height: 256 } as const;

const dispatches = {
  'arabic.txt':
    'عباس عراقچی meets his Chinese counterpart\n\nBEIJING, 5 March 2025 – The Iranian foreign minister, Abbas Araghchi, met the Chinese foreign minister, Wang Yi, in Beijing on 5 March 2025.',
};

/** Whether what has the focus is on the screen, and nothing lies over its head. */
const isInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement!;
    const { left, top, width, bottom } = focused.getBoundingClientRect();
    const over = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min((bottom - top) / 2, 12));
    return over !== null && (focused.parentElement!.contains(over) || over.contains(focused));
  });

describe.skipIf(!isThere)(
  'a page',
  () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await openWorkbench(dispatches);
    }, patience);
    afterAll(() => workbench?.close());

    it('fits a window that is magnified four times', async () => {
      for (const place of ['/', '/documents', '/events', '/instruments/instrument%2Funsc-2231', '/review', '/map']) {
        const { page } = await workbench.open(place, { viewport: magnified });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(320);
        await page.context().close();
      }
    });

    it('never hides under its bars what the keys lead to, on the way there and back', async () => {
      for (const place of ['/dyads/CHN/IRN', '/events', '/']) {
        const { page } = await workbench.open(place, { viewport: { width: 1100, height: 500 } });
        for (const key of ['Tab', 'Shift+Tab'])
          for (let at = 0; at < 34; at++) {
            await page.keyboard.press(key);
            const name = await page.evaluate(() => document.activeElement?.textContent?.slice(0, 40));
            await expect.poll(() => isInSight(page), { message: `${place} ${key} ${at} ${name}` }).toBe(true);
          }
        await page.context().close();
      }
    }, 120_000);

    it('keeps the row that has the focus, however far one goes by keys', async () => {
      const { page } = await workbench.open('/events', { viewport: { width: 1100, height: 400 } });
      const opener = page.locator('.event-opener').first();
      await opener.focus();
      const name = await opener.getAttribute('aria-label');
      expect(name).toMatch(/^Sentence: ./);
      await page.keyboard.press('End');
      await page.waitForFunction(() => window.scrollY > 2000);
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
      await page.keyboard.press('Enter');
      await arrived(page, /open=/);
      await page.keyboard.press('Escape');
      await arrived(page, (url) => !url.searchParams.has('open'));
      await page.context().close();
    });

    it('runs an English headline from left to right, though it opens with an Arabic name', async () => {
      const { documents } = await workbench.ask<{ documents: { id: string; title: string }[] }>(
        'documents?q=counterpart',
      );
      const { page } = await workbench.open(`/documents/${documents[0]!.id}`);
      const direction = (which: string) =>
        page
          .locator(which)
          .first()
          .evaluate((element) => getComputedStyle(element).direction);
      expect(await direction('main h1')).toBe('ltr');
      await page.goto(`${workbench.address}/documents?q=counterpart`);
      await page.locator('.document-title bdi').waitFor();
      expect(await direction('.document-title bdi')).toBe('ltr');
      await page.context().close();
    });

    it('says that an entry is not there by its id, and leads on', async () => {
      for (const place of ['/documents/ffff', '/events/ffff%3Ae1']) {
        const { page } = await workbench.open(place);
        await page.getByText(/nothing here has the id “ffff/).waitFor();
        await page.getByRole('main').getByRole('link', { name: 'To the desk' }).press('Enter');
        await arrived(page, `${workbench.address}/`);
        await page.context().close();
      }
    });

    it('takes months and years as days of documents', async () => {
      const { page } = await workbench.open('/documents');
      await page.getByLabel('Since').fill('2025-03');
      await page.getByLabel('Until').fill('2025-03');
      await arrived(page, /since=2025-03&until=2025-03/);
      await expect
        .poll(() => page.locator('.document-title').allTextContents())
        .toContain('عباس عراقچی meets his Chinese counterpart');
      await page.getByLabel('Until').fill('soon');
      await page.getByText('“soon” is no date; give YYYY, YYYY-MM or YYYY-MM-DD').waitFor();
      await page.context().close();
    });
  },
  patience,
);
