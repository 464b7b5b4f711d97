// Reads CoNLL-U treebanks: the syntactic words of each sentence, their tags, heads (1-based, 0 = root) and relations.
import fs from 'node:fs';
import { readNames } from './names.mjs';

/** @returns {{form: string[], upos: string[], xpos: string[], head: number[], deprel: string[], name: number[]}[]} */
export function readTreebank(file) {
  const sentences = [];
  for (const block of fs.readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    sentences.push({
      form: rows.map((r) => r[1]),
      upos: rows.map((r) => r[3]),
      xpos: rows.map((r) => r[4]),
      head: rows.map((r) => Number(r[6])),
      deprel: rows.map((r) => r[7]),
      name: readNames(rows),
    });
  }
  return sentences;
}

/** Values that occur at least `least` times, most frequent first, ties by code unit. */
export function frequent(values, least) {
  const counts = new Map();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([v]) => v);
}
