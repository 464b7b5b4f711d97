#!/usr/bin/env node
import fs from 'node:fs';
import { read } from '../reading/index.js';

// A first command line, to be replaced: `read FILE.jsonl --format jsonl`.
const [command, file] = process.argv.slice(2);
if (command === 'read' && file) {
  const body = fs.readFileSync(file, 'utf8');
  const documents = file.endsWith('.jsonl')
    ? body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [
        {
          id: file,
          origin: file,
          text: body,
          published: process.argv[process.argv.indexOf('--published') + 1] ?? null,
        },
      ];
  let out = '';
  for (const d of documents) out += `${JSON.stringify(read(d))}\n`;
  fs.writeSync(1, '');
  process.stdout.write(out);
}
