// npm run bench -- ledger copies [--documents 250] [--ledger ADDRESS…]
// Ingest of near-copies of one story, some and four times as many: processor time a document, whose ratio says whether
// a story that thousands of papers print costs each of them more than the last. Fails where it is 3 or more.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ingestAll, LedgerFetchMemory } from '../../dist/ingest/index.js';
import { Ledger } from '../../dist/ledger/index.js';
import { root } from '../text.mjs';
import { addressesOf, emptied } from './ledgers.mjs';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '250' }, ledger: { type: 'string', multiple: true } },
});
const count = Number(values.documents);
const story = fs.readFileSync(path.join(root, 'examples', 'expelled-diplomats.txt'), 'utf8');
const most = 3;

/** Copies of a story as papers print them: each with its last words of its own. */
function* copies(number) {
  for (let i = 0; i < number; i++)
    yield {
      form: 'text',
      origin: `paper-${i % 40}/${i}.txt`,
      body: `${story}\nPage ${i % 17} of edition ${i}.\n`,
      metadata: { source: `Paper ${i % 40}`, published: '2018-03-17' },
    };
}

let isMissed = false;
for (const address of addressesOf(values.ledger)) {
  const times = [];
  for (const number of [count, 4 * count]) {
    if (!(await emptied(address))) break;
    const ledger = await Ledger.open(address);
    const before = process.cpuUsage();
    let stored = 0;
    for await (const { outcome, error } of ingestAll(ledger, copies(number), new LedgerFetchMemory(ledger), {
      published: null,
      jobs: null,
    })) {
      if (error) throw new Error(error);
      if (outcome === 'new') stored++;
    }
    const { user, system } = process.cpuUsage(before);
    await ledger.close();
    times.push((user + system) / 1000 / stored);
  }
  if (times.length < 2) continue;
  const [few, many] = times;
  const isGood = many / few < most;
  if (!isGood) isMissed = true;
  console.log(
    `${isGood ? 'ok    ' : 'MISSED'} ${address}: ${few.toFixed(0)} ms a copy for ${count} copies of one story, ` +
      `${many.toFixed(0)} for ${4 * count}: ${(many / few).toFixed(2)} times`,
  );
}
process.exitCode = isMissed ? 1 : 0;
