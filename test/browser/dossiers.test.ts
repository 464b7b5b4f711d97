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

/** Dispatches of our own, so that two parties have a past: words and deeds over three years. */
const dispatches: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['2023-03-03', 'The foreign minister of Norway met the foreign minister of Sweden in Oslo on 3 March 2023.'],
    [
      '2023-09-14',
      'Norway condemned Sweden on 14 September 2023. Sweden expelled two Norwegian diplomats on 14 September 2023.',
    ],
    [
      '2024-05-21',
      'The foreign minister of Sweden met the foreign minister of Norway in Stockholm on 21 May 2024. Sweden imposed sanctions on Norway. Norway said that it opposes the Indus Waters Treaty.',
    ],
    ['2025-01-30', 'Sweden condemned Norway on 30 January 2025. Sweden said that it supports the Indus Waters Treaty.'],
  ].map(([day, text]) => [`${day}-dispatch.txt`, `Two neighbours\n\nOSLO, ${day} – ${text}\n`]),
);

interface Events {
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly disagreements: readonly unknown[];
  }[];
}

describe.skipIf(!isThere)(
  'events and dossiers',
  () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await openWorkbench(dispatches);
      // a machine that is busy starts its readers slowly
      await workbench.ask('events/facets');
    }, patience);
    afterAll(() => workbench?.close());

    it('shows every page wide and narrow, light and dark, without breaking a rule of accessibility or complaining', async () => {
      const [event] = (await workbench.ask<Events>('events?limit=1')).events;
      const places = [
        '/events',
        `/events/${event!.id}`,
        '/actors',
        '/actors/NOR?tab=said',
        '/dyads',
        '/dyads/NOR/SWE',
        '/instruments',
        '/instruments/instrument%2Findus',
        '/network',
        '/map',
      ];
      const { page, complaints } = await workbench.open('/events');
      for (const place of places) {
        await page.goto(workbench.address + place);
        for (const [viewport, colorScheme] of [
          [narrow, 'dark'],
          [wide, 'light'],
        ] as const) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          await settled(page);
          await expectAccessible(page);
          const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
          expect(fits, `${place} fits its window`).toBe(true);
        }
      }
      // a machine without WebGL draws no network; its list stands all the same
      expect(complaints.filter((one) => !/WebGL/i.test(one))).toEqual([]);
      await page.context().close();
    });

    it('filters events as one types, holds all in the address, and goes back', async () => {
      const { page } = await workbench.open('/events');
      const total = async (): Promise<number> =>
        Number((await page.locator('.events-head strong').textContent())!.replace(/\D/g, ''));
      const all = await total();
      await page.getByLabel('Who takes part').fill('Norway');
      await arrived(page, /with=Norway/);
      await expect.poll(total).toBeLessThan(all);
      const own = await total();
      expect(own).toBeGreaterThan(0);
      await page.getByRole('checkbox', { name: /^sanction/ }).check();
      await arrived(page, /type=SANCTION/);
      await expect.poll(total).toBeLessThan(own);
      for (const type of await page.locator('.event-row .type-mark').allTextContents())
        expect(type).toMatch(/^sanction/);
      expect(await page.getByRole('checkbox', { name: /^consult/ }).count(), 'other types stay in sight').toBe(1);
      await page.goBack();
      await arrived(page, (url) => !url.search.includes('SANCTION'));
      await expect.poll(total).toBe(own);
      await page.context().close();
    });

    it('says which name means nothing', async () => {
      const { page } = await workbench.open('/events?with=Nowhereland');
      expect(await page.getByRole('alert').textContent()).toContain('Nowhereland');
      await page.context().close();
    });

    it('opens the sentence of a row by keys, and exports what is shown', async () => {
      const { page } = await workbench.open('/events?with=Norway&sort=oldest');
      await page.locator('.event-opener').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await arrived(page, /open=/);
      expect(await page.locator('.event-sentence blockquote').count()).toBe(1);
      expect(await page.locator('.event-row').nth(2).locator('.event-sentence').count(), 'in its own row').toBe(1);
      const shown = await page.locator('tbody .event-row .type-mark').allTextContents();
      const address = await page.getByRole('link', { name: /^CSV/ }).getAttribute('href');
      const lines = (await (await fetch(workbench.address + address)).text()).trim().split(/\r?\n/);
      const column = lines[0]!.split(',').indexOf('type');
      expect(column).toBeGreaterThanOrEqual(0);
      expect(lines.length - 1).toBe(shown.length);
      const { events } = await workbench.ask<Events>('events?with=Norway&sort=oldest&limit=200');
      const types = events.map(({ type }) => type.toLowerCase());
      expect(shown.map((words, at) => words.slice(0, types[at]?.length))).toEqual(types);
      for (const [at, { id }] of events.entries()) expect(lines[at + 1]).toContain(id);
      await page.context().close();
    });

    it('zooms a dyad by a stroke, by sliders and by dates, and goes back', async () => {
      const { page } = await workbench.open('/dyads/NOR/SWE');
      await page.waitForSelector('.plot-figure svg');
      const box = (await page.locator('.timeline-plot').boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.1, box.y + 60);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.2, box.y + 60, { steps: 3 });
      await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 3 });
      await page.mouse.up();
      await arrived(page, /since=\d{4}-\d\d-\d\d&until=/);
      await page.goBack();
      await arrived(page, (url) => url.search === '');
      await page.getByRole('slider', { name: 'First month in sight' }).focus();
      await page.keyboard.press('PageUp');
      await arrived(page, /since=2024-03/);
      expect(await page.getByRole('slider', { name: 'First month in sight' }).getAttribute('aria-valuetext')).toBe(
        'March 2024',
      );
      await page.getByRole('button', { name: 'Whole time' }).click();
      await arrived(page, (url) => url.search === '');
      await page.getByLabel('Since').fill('2025');
      await arrived(page, /since=2025/);
      await page.context().close();
    });

    it('goes from dot to dot by keys and opens the sentence of one', async () => {
      const { page } = await workbench.open('/dyads/NOR/SWE');
      const { dots } = await workbench.ask<{ dots: { id: string; type: string }[] }>('dyads/NOR/SWE/dots');
      expect(dots.length).toBeGreaterThan(2);
      await page.locator('.dots-panel').focus();
      await page.keyboard.press('End');
      const last = page.locator('#dot-in-hand');
      await expect.poll(() => last.getAttribute('aria-posinset')).toBe(String(dots.length));
      expect(await last.getAttribute('aria-label')).toContain(dots.at(-1)!.type.toLowerCase());
      await page.keyboard.press('Enter');
      await arrived(page, (url) => url.searchParams.get('event') === dots.at(-1)!.id);
      await page.waitForSelector('.open-event blockquote');
      await page.keyboard.press('Escape');
      await arrived(page, (url) => !url.searchParams.has('event'));
      await page.context().close();
    });

    it('shows who holds what about an instrument, and the words of one holder', async () => {
      const { page } = await workbench.open('/instruments/instrument%2Findus');
      const { matrix } = await workbench.ask<{ matrix: { holders: unknown[]; cells: unknown[] } }>(
        'instruments/instrument%2Findus',
      );
      expect(matrix.holders.length).toBeGreaterThan(0);
      expect(await page.locator('.matrix tbody tr').count()).toBe(matrix.holders.length);
      await page.locator('.matrix-cell').first().press('Enter');
      await arrived(page, /holder=/);
      expect(await page.locator('.matrix-cell[aria-pressed="true"]').count()).toBeGreaterThan(0);
      expect(await page.locator('#positions').textContent()).toContain('of');
      await page.context().close();
    });

    it('gives the network and the map as lists that lead to their dossiers', async () => {
      const { page } = await workbench.open('/network?with=Norway');
      const { edges } = await workbench.ask<{ edges: unknown[] }>('events/network?with=Norway&limit=150');
      expect(await page.locator('.network-list tbody tr').count()).toBe(edges.length);
      await page.locator('.network-list a').first().press('Enter');
      await arrived(page, /\/dyads\//);
      await page.goto(`${workbench.address}/map?with=Norway`);
      await settled(page);
      await page.waitForSelector('.country[data-events="true"]');
      await page.locator('.map-lists a').first().press('Enter');
      await arrived(page, /\/events\?.*country=/);
      expect(page.url()).toContain('with=Norway');
      await page.context().close();
    });

    it('prints a dossier with a numbered note for every quotation', async () => {
      const { page } = await workbench.open('/dyads/NOR/SWE');
      await page.waitForSelector('.paper-notes li', { state: 'attached' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const numbers = await page.locator('.tab-body .note-mark').allTextContents();
      const notes = await page.locator('.paper-notes li').allTextContents();
      expect(numbers.length).toBeGreaterThan(0);
      expect(Math.max(...numbers.map(Number))).toBe(notes.length);
      for (const note of notes) expect(note).toMatch(/Document [0-9a-f]{16}, characters \d+–\d+\./);
      expect(await page.locator('.paper-notes').isVisible()).toBe(true);
      expect(await page.locator('.tab-body').evaluateAll((all) => all.every((one) => one.clientHeight > 0))).toBe(true);
      expect(await page.locator('.paper-notes').textContent()).toMatch(/engine \S+.*Printed on \d+ \w+ \d{4}/s);
      expect(await page.locator('nav').first().isVisible()).toBe(false);
      await page.context().close();
    });

    it('keeps a decision about an event', async () => {
      const [event] = (await workbench.ask<Events>('events?with=Sweden&limit=1')).events;
      const { page } = await workbench.open(`/events/${event!.id}`);
      await page.keyboard.press('a');
      await page.getByRole('dialog').getByRole('textbox').fill('Ada');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.decision');
      expect(await page.locator('.decision').first().textContent()).toContain('Ada accepted it');
      await page.context().close();
    });
  },
  patience,
);
