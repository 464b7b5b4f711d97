import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, isThere, openWorkbench, patience, type Workbench } from './browser.js';

describe.skipIf(!isThere)(
  'windows that keys open',
  () => {
    let workbench: Workbench;
    beforeAll(async () => {
      const text = 'Peru expelled two Ghanaian diplomats on 10 September 2025. Ghana condemned Peru.';
      workbench = await openWorkbench({ 'expelled.txt': text }, { examples: false });
    }, patience);
    afterAll(() => workbench?.close());

    it('give the focus back to where it was when they close', async () => {
      const { documents } = await workbench.ask<{ documents: { id: string }[] }>('documents');
      const { page, complaints } = await workbench.open(`/documents/${documents[0]!.id}`);
      await page.keyboard.press('j');
      await arrived(page, /item=e1/);
      const focused = () => page.evaluate(() => globalThis.document.activeElement!.className);
      await expect.poll(focused).toContain('note-head');
      for (const [key, name] of [
        ['a', 'Who decides?'],
        ['c', 'Correct'],
        ['?', 'Keys'],
      ] as const) {
        await page.keyboard.press(key);
        const window = page.getByRole('dialog', { name });
        await window.waitFor();
        await page.keyboard.press('Escape');
        await window.waitFor({ state: 'detached' });
        await expect.poll(focused, { message: name }).toContain('note-head');
      }
      await page.keyboard.press('e');
      await arrived(page, /explain=1/);
      await page.keyboard.press('Escape');
      await arrived(page, (url) => !url.searchParams.has('explain'));
      expect(page.url(), 'what is in hand stays so until the next Escape').toContain('item=e1');
      await page.keyboard.press('Escape');
      await arrived(page, (url) => !url.searchParams.has('item'));
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  },
  patience,
);
