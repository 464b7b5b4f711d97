import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const dist = path.join(root, 'dist');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether the pages can be looked at on this machine. */
export const isThere = fs.existsSync(executablePath);
if (!isThere) console.warn(`skipped: the pages in a browser, for which ${executablePath} is missing`);

/** Milliseconds in which a busy machine has surely started all. */
export const patience = 180_000;
/** Milliseconds in which a busy machine has surely shown what a page waits for. */
const atMost = 30_000;

export const wide = { width: 1440, height: 900 } as const;
export const narrow = { width: 390, height: 844 } as const;

/** A page with what went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings of its console, failed requests, and breaches of its security policy. */
  readonly complaints: readonly string[];
}

/** A workbench over a small ledger, with a browser before it. */
export interface Workbench {
  readonly address: string;
  /** Opens a page in a browser that remembers nothing, and waits until it awaits nothing. */
  open(where: string, options?: BrowserContextOptions): Promise<Opened>;
  /** What the server answers to a question. */
  ask<Answer>(question: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Serves the built pages over a ledger of the examples and of other files, by their names and texts. */
export async function openWorkbench(
  files: Readonly<Record<string, string>> = {},
  { examples = true }: { readonly examples?: boolean } = {},
): Promise<Workbench> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-browser-'));
  const ledger = path.join(folder, 'ledger.db');
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  const taken = [...(examples ? ['examples'] : []), ...Object.keys(files).map((name) => path.join(folder, name))];
  if (taken.length) {
    const main = path.join(dist, 'cli', 'main.js');
    const run = spawnSync(process.execPath, [main, 'ingest', ...taken, '--ledger', ledger], {
      cwd: root,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
  }
  const { serveWorkbench } = (await import(
    path.join(dist, 'server', 'index.js')
  )) as typeof import('../../src/server/index.js');
  const served = await serveWorkbench({ ledger, port: 0, pages: path.join(dist, 'web') });
  const address = `http://127.0.0.1:${served.port}`;
  const browser = await launch();
  return {
    address,
    open: async (where, options) => {
      const opened = await openPage(browser, options);
      await opened.page.goto(address + where);
      await settled(opened.page);
      return opened;
    },
    ask: async (question) => (await fetch(`${address}/api/${question}`)).json() as never,
    close: async () => {
      await browser.close();
      await served.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(atMost);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Waits until a page shows what its address says, has its heading and awaits no answer. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main')?.dataset.shown === location.pathname + location.search + location.hash,
  );
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

/** Waits until a page has come to an address and shows what that says. */
export async function arrived(page: Page, where: Parameters<Page['waitForURL']>[0]): Promise<void> {
  await page.waitForURL(where);
  await settled(page);
}

/** Fails with what axe-core finds against the rules of WCAG 2.2 at levels A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n  ')}`),
  ).toEqual([]);
}

/** The text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
