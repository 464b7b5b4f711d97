import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
// @ts-expect-error: a plain script without types
import { buildPlayground, mostBytes, packedSizes } from '../../scripts/playground.mjs';
import { hostFolder, type StaticHost } from './static-host.js';

const root = path.join(import.meta.dirname, '..', '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-playground-'));
const executablePath = '/usr/bin/chromium';
const isThere = fs.existsSync(executablePath);
if (!isThere) console.warn(`skipped: the page in a browser, for which ${executablePath} is missing`);

/** The built command line, as its user runs it. */
const dragoman = (args: readonly string[], input = ''): string => {
  const main = path.join(root, 'dist', 'cli', 'main.js');
  const run = spawnSync(process.execPath, [main, ...args], { cwd: root, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
};

/** For what is done once, on a machine that may be busy, in milliseconds. */
const patience = 240_000;

beforeAll(() => buildPlayground(folder), patience);
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('the page’s files', () => {
  const sum = (sizes: readonly { bytes: number }[]): number => sizes.reduce((total, { bytes }) => total + bytes, 0);
  const brotli = (bytes: Buffer): Buffer =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

  it('are with the weights at most 15 MB as a host sends them, packed with gzip or brotli', () => {
    const [asGzip, asBrotli] = [sum(packedSizes(folder, gzipSync)), sum(packedSizes(folder, brotli))];
    console.log(`the page: ${(asGzip / 1e6).toFixed(2)} MB with gzip, ${(asBrotli / 1e6).toFixed(2)} MB with brotli`);
    expect(asGzip).toBeLessThan(mostBytes);
    expect(asBrotli).toBeLessThan(mostBytes);
    // the weights are among them
    expect(asGzip).toBeGreaterThan(5_000_000);
  });
});

describe.skipIf(!isThere)('the page in a browser', () => {
  let browser: Browser;
  let host: StaticHost;
  let context: BrowserContext;
  let page: Page;
  let asked: string[];
  let complaints: string[];

  beforeAll(async () => {
    host = await hostFolder(folder, '/press/try/');
    browser = await chromium.launch({
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
  }, patience);
  afterAll(async () => {
    await browser?.close();
    host?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(200_000);
    asked = [];
    complaints = [];
    context.on('request', (request) => asked.push(request.url()));
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  afterEach(async () => {
    host.instead.clear();
    await context.close();
  });

  const paste = async (text: string): Promise<void> => {
    await page.getByLabel('Article').fill(text);
    await page.getByRole('button', { name: 'Read' }).click();
    await page.getByRole('heading', { name: 'Its reading' }).waitFor();
  };
  const saved = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as JSON' }).click();
    return fs.readFileSync(await (await download).path(), 'utf8');
  };

  it('reads a pasted article, and says of a claim whose it is', async () => {
    await page.goto(host.address);
    await paste(
      'Envoys meet in Graz\n\nNorway’s foreign minister met his Swedish counterpart in Graz on Monday. Sweden said Russia had attacked a pipeline in the Baltic Sea.\n',
    );
    const notes = await page.locator('.note.event').allInnerTexts();
    expect(notes.some((note) => note.includes('consult'))).toBe(true);
    const attack = notes.find((note) => note.includes('assault'));
    expect(attack).toContain('Russia');
    expect(attack).toContain('according to Sweden');
    expect(complaints).toEqual([]);
  });

  it('asks nothing of anybody but its own host, and there only for what lies under its path', async () => {
    await page.goto(host.address);
    await paste('Iran rejected the resolution on Monday.');
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.some((address) => address.includes('english.model'))).toBe(true);
    for (const address of asked) expect(address.replace(/^blob:/, '').startsWith(host.address), address).toBe(true);
  });

  it('reads every example as the command line does, byte for byte', async () => {
    const names = fs
      .readdirSync(path.join(root, 'examples'))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.slice(0, -'.txt'.length));
    expect(names.length).toBeGreaterThan(5);
    const files = names.map((name) => `examples/${name}.txt`);
    const expected = dragoman(['read', ...files, '--format', 'json']);
    const readings: string[] = [];
    for (const name of names) {
      // afresh, so that what was read before is not taken for it
      await page.goto(host.address);
      await page.getByLabel('Or an example').selectOption(name);
      await page.getByText(/^Read in /).waitFor();
      readings.push((await saved()).trimEnd());
    }
    expect(`[\n${readings.join(',\n')}\n]\n`).toBe(expected);
  });

  it('reads a pasted text with a date as the command line does its standard input, byte for byte', async () => {
    const text =
      'Talks resume 🕊\n\nIran’s president met the Chinese ambassador on Tuesday. “We agree,” he said. \ud800\n';
    await page.goto(host.address);
    await page.getByLabel('Published').fill('2025-10-27');
    await paste(text);
    const found = await saved();
    // a lone surrogate becomes U+FFFD on its way to the command line, and in a form field
    expect(found).toBe(
      dragoman(['read', '-', '--format', 'json', '--published', '2025-10-27'], text.replaceAll('\ud800', '\ufffd')),
    );
    expect(found).toContain('2025-10-21');
  });

  it('shows what a hostile text says, and does nothing that it says', async () => {
    const hostile = [
      '<script>document.title = "taken"</script><img src=x onerror="alert(1)"> met <b onclick=alert(2)>Iran</b>.',
      'Iran said <iframe src="javascript:alert(3)"></iframe> \u202etxet desrever\u202c and \u2066isolated that it had met China.',
      '"><svg/onload=alert(4)> China accused Iran of {{constructor.constructor("alert(5)")()}}.',
      'Iran met China in Geneva and said that it would not return to the talks. '.repeat(300),
      'x'.repeat(20_000),
    ].join('\n\n');
    await page.goto(host.address);
    await paste(hostile);
    expect(await page.title()).toBe('Dragoman: try it');
    expect(await page.locator('.reading :is(script, img, iframe, svg, b[onclick])').count()).toBe(0);
    const shown = await page.locator('.article .paragraph').first().locator('.quoted').first().textContent();
    expect(shown).toContain('<script>document.title = "taken"</script><img src=x onerror="alert(1)">');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is used by keyboard alone: read, go from note to note, ask why', async () => {
    await page.goto(host.address);
    await page.getByText('Ready').waitFor();
    for (let i = 0; i < 5 && !(await page.evaluate(() => document.activeElement?.id === 'article')); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.insertText('Iranian Foreign Minister Abbas Araghchi met Rafael Grossi in Cairo.');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'reading');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('e1');
    expect(await page.locator('.article .lit-actor').allInnerTexts()).toEqual(['Abbas Araghchi']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const why = page.locator('.explanation');
    await why.locator('.tree li').first().waitFor();
    expect(await why.textContent()).toContain('act:meet');
    expect(await why.locator('.tree li', { hasText: 'trigger' }).textContent()).toMatch(/^met root VERB/);
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('has nothing that axe finds fault with: %s, %i px wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${host.address}?example=expelled-diplomats`);
    await page.getByText(/^Read in /).waitFor();
    await page.getByRole('button', { name: 'Explain e2' }).click();
    await page.locator('.tree li').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const [text, record] = await Promise.all(['.article', '.record'].map((one) => page.locator(one).boundingBox()));
    expect(await page.locator('.article ~ .record').count(), 'keys come to the text first').toBe(1);
    if (width < 1180) expect(record!.y).toBeGreaterThan(text!.y);
    else expect([record!.x < text!.x, record!.y]).toEqual([true, text!.y]);
  });

  it('says what is missing on its host, and tries again', async () => {
    host.instead.set('.packed', (answer) => answer.writeHead(404).end());
    await page.goto(host.address);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/is not on this host \(404\)/);
    host.instead.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Ready').waitFor();
    await paste('Iran met China in Geneva.');
    expect(await page.locator('.note.event').count()).toBe(1);
  });

  it('says that weights arrived damaged', async () => {
    const lemmas = fs.readdirSync(path.join(folder, 'assets')).find((name) => name.startsWith('lemmas.txt'))!;
    const bytes = fs.readFileSync(path.join(folder, 'assets', lemmas));
    host.instead.set(lemmas, (answer) => void answer.writeHead(200).end(bytes.subarray(0, bytes.length / 2)));
    await page.goto(host.address);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/arrived damaged/);
  });

  it('takes weights that a host has unpacked by itself', async () => {
    const plain = fs.readFileSync(path.join(root, 'models', 'english', 'lemmas.txt'));
    const lemmas = fs.readdirSync(path.join(folder, 'assets')).find((name) => name.startsWith('lemmas.txt'))!;
    host.instead.set(lemmas, (answer) => void answer.writeHead(200).end(plain));
    await page.goto(host.address);
    await page.getByText('Ready').waitFor();
  });

  it('asks for a text where there is none', async () => {
    await page.goto(host.address);
    await page.getByRole('button', { name: 'Read' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/nothing to read yet/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article');
  });
});
