// npm run bench -- workbench [--ledger FILE] [--rounds 3]
// Largest contentful paint, the longest interaction and the JavaScript of the workbench's pages over a large ledger,
// as Chromium's own tracing gives them (see trace.mjs), beside the bars they are held to. The generated documents of a bench's
// ledger say little, so the example articles are ingested too, and one of them is the page that is read.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { addressesOf } from '../ledger/ledgers.mjs';
import { root } from '../text.mjs';
import { traced } from './trace.mjs';

const { values } = parseArgs({ options: { ledger: { type: 'string' }, rounds: { type: 'string', default: '3' } } });
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!fs.existsSync(executablePath)) {
  console.log(`skipped: no Chromium at ${executablePath} (CHROMIUM says where it is)`);
  process.exit(0);
}

const program = path.join(root, 'dist/cli/main.js');
const ledger = values.ledger ?? addressesOf()[0];
spawnSync(process.execPath, [program, 'ingest', path.join(root, 'examples'), '--ledger', ledger], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const server = spawn(process.execPath, [program, 'serve', '--ledger', ledger], {
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

const { dyads } = await ask('dyads?limit=1');
const { documents } = await ask('documents?limit=1&q=Khamenei');
const [busiest] = dyads;
const pages = [
  {
    name: 'article',
    path: `/documents/${documents[0].id}`,
    hands: async (page) => {
      for (let at = 0; at < 8; at++) await page.keyboard.press('j');
      await page.keyboard.press('k');
    },
  },
  {
    name: 'dyad',
    path: `/dyads/${encodeURIComponent(busiest.a.party)}/${encodeURIComponent(busiest.b.party)}`,
    hands: async (page) => {
      const chart = page.locator('.timeline-plot').first();
      await chart.scrollIntoViewIfNeeded();
      const box = await chart.boundingBox();
      await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.4, { steps: 12 });
      await page.mouse.up();
      await page.waitForTimeout(600);
      await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.8);
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'events',
    path: '/events',
    hands: async (page) => {
      for (let at = 0; at < 12; at++) {
        await page.mouse.wheel(0, 900);
        await page.waitForTimeout(60);
      }
      await page.keyboard.press('Tab');
    },
  },
];

const { events } = await ask('stats');
console.log(
  `${events.toLocaleString('en')} events; bars: paint 1,500 ms, interaction 100 ms, JavaScript 250 kB compressed`,
);
console.log('page       paint ms  interaction ms  JavaScript kB   (worst of the rounds)');
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
  for (const { name, path: at, hands } of pages) {
    const rounds = [];
    for (let round = 0; round < Number(values.rounds); round++) rounds.push(await traced(browser, address + at, hands));
    const worst = (what) => Math.max(...rounds.map((round) => round[what] ?? Number.NaN));
    console.log(
      `${name.padEnd(9)} ${worst('paint').toFixed(0).padStart(9)} ${worst('interaction').toFixed(0).padStart(15)} ${(worst('script') / 1000).toFixed(0).padStart(14)}`,
    );
  }
} finally {
  await browser.close();
  server.kill('SIGINT');
}
