// npm run bench -- ledger ingest --text DIR [--documents 2000] [--batch 50] [--ledger ADDRESS…] [--into]
// Ingest of the .txt files of a folder: time for reading and for writing, and bytes a document.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { digest, Ledger, readEntry } from '../../dist/ledger/index.js';
import { addressesOf, emptied, sizeOf } from './ledgers.mjs';

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    documents: { type: 'string', default: '2000' },
    batch: { type: 'string', default: '50' },
    ledger: { type: 'string', multiple: true },
    // Adds to what the ledgers hold, where otherwise they are emptied first.
    into: { type: 'boolean', default: false },
  },
});
if (!values.text || !fs.existsSync(values.text)) {
  console.log(
    `ingest: skipped, ${values.text ? `${values.text} is not there` : 'no folder of texts given (--text DIR)'}`,
  );
  process.exit(0);
}
const count = Number(values.documents);
const batch = Number(values.batch);

/** Documents from the files of a folder; beyond their number, the first half of one text with the second of another. */
function documentsOf(folder) {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = names.sort().map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  const halves = texts.map((text) => {
    const middle = text.indexOf('\n', text.length / 2);
    return middle < 0 ? [text, ''] : [text.slice(0, middle), text.slice(middle)];
  });
  return Array.from({ length: count }, (_, i) => {
    const at = i % texts.length;
    const round = Math.floor(i / texts.length);
    const other = (at + 97 * round) % texts.length;
    return {
      origin: `${names[at]}#${round}`,
      text: round ? halves[at][0] + halves[other][1] : texts[at],
      title: null,
      source: names[at].split('_')[0],
      published: /\d{4}-\d\d-\d\d/.exec(names[at])?.[0] ?? null,
      language: null,
    };
  });
}

const documents = documentsOf(values.text);
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const started = performance.now();
const incoming = documents.map(({ text, ...description }) => {
  const entry = readEntry(text, description);
  const bytes = digest(text);
  return { entry, origin: { ...description, document: entry.document.id, bytes, given_id: null } };
});
const reading = performance.now() - started;
console.log(`${count} documents of ${Math.round(words / count)} words, batches of ${batch}`);
console.log(`reading  ${(reading / count).toFixed(1)} ms a document (one thread)`);

let isMissed = false;
for (const address of addressesOf(values.ledger)) {
  if (!values.into && !(await emptied(address))) continue;
  const ledger = await Ledger.open(address);
  const before = await sizeOf(ledger);
  const times = [];
  for (let at = 0; at < incoming.length; at += batch) {
    const begun = performance.now();
    await ledger.store(incoming.slice(at, at + batch));
    times.push(performance.now() - begun);
  }
  const writing = times.reduce((sum, time) => sum + time, 0);
  await ledger.dialect.settle(ledger.database);
  const bytes = ((await sizeOf(ledger)) - before) / count;
  await ledger.close();
  const last = times.slice(-Math.ceil(times.length / 4));
  const lastTime = last.reduce((sum, time) => sum + time, 0) / (last.length * batch);
  const isGood = writing < reading;
  if (!isGood) isMissed = true;
  console.log(
    `${isGood ? 'ok    ' : 'MISSED'} ${ledger.dialect.name}: writing ${(writing / count).toFixed(1)} ms a document ` +
      `(the last quarter ${lastTime.toFixed(1)}), ${((100 * writing) / reading).toFixed(0)} % of reading; ` +
      `${(bytes / 1024).toFixed(1)} kB a document`,
  );
}
process.exitCode = isMissed ? 1 : 0;
