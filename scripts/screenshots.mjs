// Pictures of the workbench's pages, of the examples' ledger, for docs/workbench.md. `npm run screenshots [FOLDER] [NAME…]`
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build, root } from './setup.mjs';

build();
const [folder = path.join(root, 'docs', 'workbench'), ...wanted] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!fs.existsSync(executablePath)) {
  console.error(`no Chromium at ${executablePath}; CHROMIUM says where it is`);
  process.exit(1);
}
const main = path.join(root, 'dist', 'cli', 'main.js');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-screenshots-'));
const ledger = process.env.DRAGOMAN_LEDGER ?? path.join(work, 'examples.db');
if (!process.env.DRAGOMAN_LEDGER)
  spawnSync(process.execPath, [main, 'ingest', 'examples', '--ledger', ledger], { cwd: root, stdio: 'inherit' });

const server = spawn(process.execPath, [main, 'serve', '--ledger', ledger], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  let said = '';
  server.stdout.on('data', (part) => {
    said += part;
    const found = /http:\/\/[^\s/]+/.exec(said);
    if (found) resolve(found[0]);
  });
  server.on('exit', (code) => reject(new Error(`serve ended with ${code}`)));
});
const ask = async (question) => (await fetch(`${address}/api/${question}`)).json();

const { documents } = await ask('documents?limit=100');
const titled = (words) => (documents.find(({ title }) => title?.includes(words)) ?? documents[0]).id;
const { events } = await ask('events?documents=3&limit=1');

/** The pages, by the names of their pictures. */
const pages = {
  desk: '/',
  documents: '/documents',
  article: `/documents/${titled('Khamenei adviser')}`,
  explain: `/documents/${titled('Khamenei adviser')}?item=e1&explain=1`,
  events: '/events',
  event: `/events/${encodeURIComponent(events[0]?.id ?? '')}`,
  actor: '/actors/state%2FIRN',
  dyad: '/dyads/CHN/IRN',
  instrument: '/instruments/instrument%2Funsc-2231',
  network: '/network',
  map: '/map',
  review: '/review',
  search: '/search?q=sanctions',
};
const looks = [
  { name: '', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: '-dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: '-narrow', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: '-narrow-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
];

fs.mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const look of looks) {
    const context = await browser.newContext({
      viewport: look.viewport,
      colorScheme: look.colorScheme,
      reducedMotion: 'reduce',
      deviceScaleFactor: 1,
    });
    const page = await context.newPage();
    page.on('console', (line) => line.type() === 'error' && console.error(`${line.text()} (${page.url()})`));
    page.on('pageerror', (error) => console.error(`${error.message} (${page.url()})`));
    for (const [name, at] of Object.entries(pages)) {
      if (wanted.length && !wanted.includes(name)) continue;
      await page.goto(address + at);
      await page.waitForLoadState('networkidle');
      await page.locator('h1').waitFor();
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(600);
      await page.screenshot({ path: path.join(folder, `${name}${look.name}.png`) });
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.kill('SIGINT');
  fs.rmSync(work, { recursive: true, force: true });
}
