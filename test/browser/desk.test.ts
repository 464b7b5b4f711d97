import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, expectAccessible, isThere, narrow, openWorkbench, patience, type Workbench } from './browser.js';

const article = [
  'Norway and Chile sign accord',
  'SANTIAGO, 4 March 2025 – The president of Chile met the prime minister of Norway in Santiago on 4 March 2025.',
  'Norway condemned the arrest of a fisherman, its foreign ministry said.',
].join('\n\n');

describe.skipIf(!isThere)(
  'the desk',
  () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await openWorkbench({}, { examples: false });
    }, patience);
    afterAll(() => workbench?.close());

    it('greets who comes to an empty ledger, takes in a text by keys alone, and leads to it', async () => {
      const { page, complaints } = await workbench.open('/');
      await page.getByRole('heading', { name: 'The ledger is empty' }).waitFor();
      await expectAccessible(page);

      await page.getByLabel('Address, feed or text').focus();
      await page.keyboard.insertText('https://example.org/feed.xml');
      await page.getByText('An address: the page or feed there will be fetched.').waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(article);
      await page.getByText(/^A text of \d+ words\.$/).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type('Talks in Santiago');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Southern Wire');
      await page.keyboard.press('Enter');

      const outcome = page.locator('.outcomes li');
      await outcome.filter({ hasText: 'new' }).waitFor();
      await page.locator('.job-state.done').waitFor();
      await page.getByRole('heading', { name: 'What is new' }).waitFor();
      await page.locator('.desk-document').getByRole('link', { name: 'Talks in Santiago' }).waitFor();
      await expectAccessible(page);
      await outcome.getByRole('link').press('Enter');
      await arrived(page, /\/documents\//);
      expect(await page.locator('.article-source').textContent()).toContain('Southern Wire');
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('takes in files, and says which of them cannot be read', async () => {
      const { page } = await workbench.open('/', { viewport: narrow });
      await page.getByLabel('Files to take in').setInputFiles([
        {
          name: 'talks.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('Peru and Ghana met in Lima.\n\nPeru thanked Ghana.'),
        },
        { name: 'broken.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from('{"text": ') },
      ]);
      await page.locator('.outcomes li', { hasText: 'talks.txt' }).waitFor();
      await page.locator('.outcomes li .outcome.failed').waitFor();
      expect(await page.locator('.outcomes li', { hasText: 'broken.jsonl' }).textContent()).toMatch(/JSON/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
      await expectAccessible(page);
      await page.context().close();
    });

    it('takes in the documents of a folder that is dropped on it, and says of an empty one that it holds none', async () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-dropped-'));
      fs.mkdirSync(path.join(folder, 'march', 'late'), { recursive: true });
      fs.mkdirSync(path.join(folder, 'april'));
      fs.writeFileSync(path.join(folder, 'march', 'first.txt'), 'Mali met Niger in Bamako on 3 March 2025.');
      fs.writeFileSync(path.join(folder, 'march', 'late', 'second.html'), '<p>Niger thanked Mali on 30 March 2025.');
      fs.writeFileSync(path.join(folder, 'march', 'picture.png'), 'no text');
      const { page, complaints } = await workbench.open('/');
      const desk = await page.context().newCDPSession(page);
      const drop = async (name: string): Promise<void> => {
        const data = { items: [], files: [path.join(folder, name)], dragOperationsMask: 1 };
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
          await desk.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
      };
      await drop('march');
      await page.locator('.outcomes li', { hasText: 'first.txt' }).waitFor();
      await page.locator('.outcomes li', { hasText: 'second.html' }).waitFor();
      expect(await page.locator('.outcomes li', { hasText: 'picture.png' }).count()).toBe(0);
      await drop('april');
      await page.getByText('The folder april holds no .txt').waitFor();
      expect(complaints).toEqual([]);
      fs.rmSync(folder, { recursive: true });
      await page.context().close();
    });
  },
  patience,
);
