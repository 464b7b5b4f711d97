import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, expectAccessible, isThere, narrow, openWorkbench, patience, type Workbench } from './browser.js';

describe.skipIf(!isThere)(
  'documents, search and review',
  () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await openWorkbench();
    }, patience);
    afterAll(() => workbench?.close());

    it('lists the documents, and fewer as one types', async () => {
      const { page, complaints } = await workbench.open('/documents');
      const { documents } = await workbench.ask<{ documents: { title: string }[] }>('documents?limit=100');
      await expect.poll(() => page.locator('.document-list > li').count()).toBe(documents.length);
      await expectAccessible(page);
      await page.getByLabel('Words of the title or file').pressSequentially('sanctions');
      await arrived(page, /q=sanctions/);
      await expect.poll(() => page.locator('.document-list > li').count()).toBeLessThan(documents.length);
      for (const title of await page.locator('.document-title').allTextContents()) expect(title).toMatch(/sanction/i);
      await page.getByLabel('Words of the title or file').fill('nothing is called so');
      await page.getByText('No document fits.').waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('finds words, leads to them, and shows where a query goes wrong', async () => {
      const { page, complaints } = await workbench.open('/', { colorScheme: 'dark' });
      await page.keyboard.press('/');
      await page.keyboard.type('sanctions');
      await page.keyboard.press('Enter');
      await page.locator('.hit').first().waitFor();
      for (const words of await page.locator('.snippet mark').allTextContents()) expect(words).toMatch(/^sanction/i);
      await expectAccessible(page);
      const found = await page.locator('.snippet').first().textContent();
      await page.locator('.snippet').first().press('Enter');
      await arrived(page, /at=\d+-\d+/);
      expect((await page.locator('.passage').allTextContents()).join('')).toBe(found);
      await page.goBack();
      await page.locator('.hit').first().waitFor();
      await page.goto(`${workbench.address}/search?q=${encodeURIComponent('talks "snapback')}`);
      await page.locator('.fault mark').waitFor();
      expect(await page.locator('.fault mark').textContent()).toBe('"');
      await expectAccessible(page);
      expect(complaints.filter((words) => !words.includes('400'))).toEqual([]);
      await page.context().close();
    });

    it('reviews one doubtful item after the other by keys, and takes a decision back', async () => {
      const { page, complaints } = await workbench.open('/review');
      const { items, waiting } = await workbench.ask<{ items: { doubt: { reasons: string[] } }[]; waiting: number }>(
        'review?limit=3',
      );
      await page.locator('.review-line').waitFor();
      expect(await page.locator('.doubt li').allTextContents()).toEqual(items[0]!.doubt.reasons);
      expect(await page.locator('.review-context .lit').count()).toBeGreaterThan(0);
      await expectAccessible(page);
      const first = await page.locator('.review-line').textContent();
      await page.keyboard.press('a');
      await page.getByRole('dialog', { name: 'Who decides?' }).waitFor();
      await page.keyboard.type('jan');
      await page.keyboard.press('Enter');
      await page.getByText(`1 decided in this sitting, ${(waiting - 1).toLocaleString('en')} waiting`).waitFor();
      await expect.poll(() => page.locator('.review-line').textContent()).not.toBe(first);
      await page.locator('.decisions li', { hasText: 'jan accepted' }).first().waitFor();
      await page.keyboard.press('u');
      await page.getByText('0 decided in this sitting').waitFor();
      await page.keyboard.press('j');
      await arrived(page, /item=/);
      await page.locator('.review-line').waitFor();
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('reviews on a narrow screen', async () => {
      const { page } = await workbench.open('/review?kind=statement', { viewport: narrow, colorScheme: 'dark' });
      await page.locator('.review-line').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
      await expectAccessible(page);
      await page.context().close();
    });
  },
  patience,
);
