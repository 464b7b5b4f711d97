import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/index.js';
import {
  arrived,
  expectAccessible,
  focused,
  isThere,
  narrow,
  type Opened,
  openWorkbench,
  patience,
  settled,
  type Workbench,
} from './browser.js';
import { repeated } from './repeated.js';

const hostile = [
  'Minister <b>meets</b> envoy "><script>window.struck = 1</script>',
  '',
  'OSLO, 3 March 2025 – The foreign minister of Norway met the foreign minister of Sweden in Oslo on 3 March 2025. <img src=x onerror="window.struck = 1"> <a href="javascript:window.struck=1">more</a>',
  '',
  'Sweden called on \u202Elarutuen\u202C Norway to lift its sanctions, \u2066the minister\u2069 said. \u202EThis line turns and never turns back.',
  '',
  'The minister of Norway said: “Trade must be free.” {{constructor.constructor("window.struck = 1")()}}',
].join('\n');

const inHand = (opened: Opened): Promise<string | null> =>
  opened.page.evaluate(() => new URL(location.href).searchParams.get('item'));

describe.skipIf(!isThere)(
  'an article',
  () => {
    let workbench: Workbench;
    let example: string;
    let struck: string;

    beforeAll(async () => {
      workbench = await openWorkbench({ 'hostile.txt': hostile });
      const { documents } = await workbench.ask<{ documents: { id: string; origin: string }[] }>('documents?limit=100');
      const named = (name: string): string => documents.find(({ origin }) => origin.endsWith(name))!.id;
      example = named('inspections-and-snapback.txt');
      struck = named('hostile.txt');
    }, patience);
    afterAll(() => workbench?.close());

    it('stands beside what was read in it, and neither breaks a rule of accessibility nor complains', async () => {
      const { page, complaints } = await workbench.open(`/documents/${example}`);
      const { reading } = await workbench.ask<{ reading: Reading }>(`documents/${example}/reading`);
      expect(await page.locator('.margin-notes > li').count()).toBe(reading.events.length);
      expect(await page.locator('.article-text').evaluate((element) => element.textContent)).toBe(
        reading.document.text,
      );
      const tops = await page
        .locator('.margin-notes > li')
        .evaluateAll((notes) =>
          notes.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
        );
      for (let at = 1; at < tops.length; at++) expect(tops[at]![0]).toBeGreaterThanOrEqual(tops[at - 1]![1]!);
      await expectAccessible(page);
      await page.goto(`${workbench.address}/documents/${example}?item=e1&explain=1&show=msepit`);
      await settled(page);
      await page.waitForSelector('.tree li');
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('is read on a narrow dark screen without scrolling sideways', async () => {
      const { page, complaints } = await workbench.open(`/documents/${example}?item=e2`, {
        viewport: narrow,
        colorScheme: 'dark',
      });
      await page.waitForSelector('.sheet .note-acts');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('is walked through and judged by keys alone, and decisions are there after loading it again', async () => {
      const opened = await workbench.open(`/documents/${example}?show=e`);
      const { page, complaints } = opened;
      await page.keyboard.press('j');
      await arrived(page, /item=e1/);
      await page.keyboard.press('j');
      await arrived(page, /item=e2/);
      await expect.poll(() => focused(page)).toBe(await page.locator('.note.in-hand .note-head').textContent());
      await page.keyboard.press('k');
      await arrived(page, /item=e1/);
      expect(await page.locator('.article-text .lit.what').count()).toBeGreaterThan(0);

      await page.keyboard.press('a');
      await page.getByRole('dialog', { name: 'Who decides?' }).waitFor();
      await page.keyboard.type('amina');
      await page.keyboard.press('Enter');
      await page.locator('.note.in-hand .review.accepted').waitFor();

      await page.keyboard.press('j');
      await arrived(page, /item=e2/);
      await page.keyboard.press('x');
      await page.locator('.note.in-hand .review.rejected').waitFor();
      await expect
        .poll(() => workbench.ask<{ decisions: unknown[] }>('decisions').then((all) => all.decisions.length))
        .toBe(2);
      await page.keyboard.press('u');
      await page.locator('.note.in-hand .review.rejected').waitFor({ state: 'detached' });

      await page.keyboard.press('c');
      await page.getByRole('dialog', { name: 'Correct' }).waitFor();
      await page.getByLabel('Type').selectOption('AID');
      await expectAccessible(page);
      const whom = page.getByRole('group', { name: 'To whom' });
      await whom.getByRole('textbox').fill('Norw');
      await whom.getByRole('button', { name: 'Norway' }).press('Enter');
      await page.getByRole('button', { name: 'Correct 2 fields' }).press('Enter');
      await page.locator('.note.in-hand .review.corrected').waitFor();
      await expect
        .poll(() =>
          workbench
            .ask<{ decisions: { action: string; who: string }[] }>('decisions')
            .then((all) => all.decisions.map(({ action, who }) => `${who} ${action}`)),
        )
        .toEqual(['amina accept', 'amina reject', 'amina undo', 'amina correct', 'amina correct']);

      await page.reload();
      await settled(page);
      await page.locator('[data-note="e1"] .review.accepted').waitFor();
      await page.locator('[data-note="e2"] .review.corrected').waitFor();
      expect(await page.locator('[data-note="e2"] .type-mark').textContent()).toContain('aid');
      await expect.poll(() => page.locator('[data-note="e2"] .note-what').textContent()).toContain('Norway');
      expect(await inHand(opened)).toBe('e2');
      await page.keyboard.press('Escape');
      await arrived(page, (url) => !url.searchParams.has('item'));
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('keeps its state in the address, and the back button goes back', async () => {
      const opened = await workbench.open(`/documents/${example}`);
      const { page } = opened;
      await page.locator('.note-head').nth(1).click();
      await arrived(page, /item=e2/);
      await page.locator('.note-head').nth(3).click();
      await arrived(page, /item=e4/);
      await page.goBack();
      expect(await inHand(opened)).toBe('e2');
      await page.getByRole('button', { name: /^Times/ }).click();
      await arrived(page, /show=/);
      expect(await page.locator('.article-text .time').count()).toBeGreaterThan(0);
      await page.context().close();
    });

    it('scrolls to a passage that an address names, and marks it', async () => {
      const { reading } = await workbench.ask<{ reading: Reading }>(`documents/${example}/reading`);
      const { start, end } = reading.sentences.at(-1)!;
      const { page } = await workbench.open(`/documents/${example}?at=${start}-${end}`, { viewport: narrow });
      const marked = page.locator('.article-text .passage');
      await marked.first().waitFor();
      expect((await marked.allTextContents()).join('')).toBe(reading.document.text.slice(start, end));
      await expect
        .poll(() => marked.first().evaluate((element) => element.getBoundingClientRect().top))
        .toBeLessThan(narrow.height);
      await page.context().close();
    });

    it('is printed with its source and a footnote for each event', async () => {
      const { page } = await workbench.open(`/documents/${example}`);
      const { reading } = await workbench.ask<{ reading: Reading }>(`documents/${example}/reading`);
      await page.emulateMedia({ media: 'print' });
      await page.locator('.footnotes li').first().waitFor();
      const notes = await page.locator('.footnotes li').allTextContents();
      for (const note of notes) expect(note).toMatch(/; (asserted|denied|possible|future|requested|habitual); /);
      expect(notes.length).toBeGreaterThanOrEqual(reading.events.length - 1);
      expect(notes.every((note) => note.includes('rule: '))).toBe(true);
      expect(await page.locator('sup.footnote-mark').count()).toBe(notes.length);
      expect(await page.locator('.article-origin').textContent()).toContain(reading.engine);
      expect(await page.locator('.article-bar').isVisible()).toBe(false);
      await page.context().close();
    });

    it('lets nothing of a hostile text come alive', async () => {
      const { page, complaints } = await workbench.open(`/documents/${struck}`);
      const { reading } = await workbench.ask<{ reading: Reading }>(`documents/${struck}/reading`);
      expect(reading.document.text).toContain('<script>');
      expect(await page.locator('.article-text').evaluate((element) => element.textContent)).toBe(
        reading.document.text,
      );
      expect(await page.locator('main :is(script, img, iframe, b, a[href^="javascript"])').count()).toBe(0);
      expect(await page.evaluate(() => (window as unknown as { struck?: number }).struck)).toBeUndefined();
      // each sign that turns the writing stands alone in an element that keeps its turn to itself
      const turning = page.locator('.article-text .turning');
      expect(await turning.allTextContents()).toEqual(['\u202E', '\u202C', '\u2066', '\u2069', '\u202E']);
      expect(await turning.first().evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
      const letters = await page.evaluate(() => {
        const block = [...document.querySelectorAll('.article-text .block')].find((one) =>
          one.textContent?.includes('This line turns'),
        )!;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent!.indexOf('This line');
          if (at < 0) continue;
          return [at, at + 1].map((start) => {
            const range = document.createRange();
            range.setStart(node, start);
            range.setEnd(node, start + 1);
            return range.getBoundingClientRect().left;
          });
        }
        return [];
      });
      expect(letters[0]).toBeLessThan(letters[1]!);
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('stays swift with a paragraph of a megabyte and two thousand events', async () => {
      const answer = await workbench.ask<{ reading: Reading; links: object }>(`documents/${example}/reading`);
      const long = repeated(answer.reading, 1_000_000);
      expect(long.events.length).toBeGreaterThan(2_000);
      const { page, complaints } = await workbench.open('/documents');
      await page.route('**/api/documents/long/reading', (route) =>
        route.fulfill({
          json: { reading: long, links: { actors: {}, events: {}, statements: {}, instruments: {}, positions: [] } },
        }),
      );
      await page.route('**/api/documents/long', (route) =>
        route.fulfill({ status: 404, json: { status: 404, title: 'Not Found', detail: 'none' } }),
      );
      await page.goto(`${workbench.address}/documents/long?show=mse`);
      await settled(page);
      expect(await page.locator('.margin-notes > li').count()).toBeLessThan(400);
      expect(await page.locator('.article-text').evaluate((element) => element.textContent)).toBe(long.document.text);
      const milliseconds = await page.evaluate(async () => {
        const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const began = performance.now();
        for (let press = 0; press < 20; press++) {
          window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
          await frame();
        }
        return (performance.now() - began) / 20;
      });
      console.log(`a step through a megabyte and ${long.events.length} events: ${Math.round(milliseconds)} ms`);
      expect(milliseconds).toBeLessThan(1_500);
      await page.goto(`${workbench.address}/documents/long?item=${long.events.at(-1)!.id}`);
      await settled(page);
      await expect
        .poll(() =>
          page
            .locator('.article-text .lit.what')
            .first()
            .evaluate((element) => element.getBoundingClientRect().top),
        )
        .toBeLessThan(900);
      expect(complaints.filter((words) => !words.includes('404'))).toEqual([]);
      await page.context().close();
    });
  },
  patience,
);
