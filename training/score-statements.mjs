// Scores statements against brat stand-off by exact match: node training/score-statements.mjs DIR
// DIR holds text/NAME.txt and attributions/NAME_*.ann (or NAME.ann): Attribution events with Source, Cue and Content.
// A span is right when it begins and ends where a marked one does, punctuation and quotation marks at its edges left out.
// Source, cue and content are compared apart, over a document; a span that several attributions share counts once.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ start: number, end: number }} Span half-open, in UTF-16 code units */

const roles = ['source', 'cue', 'content'];

/** Where each code point of a text begins in UTF-16 code units, and the end. */
function unitsOf(text) {
  const units = [0];
  for (const point of text) units.push(units.at(-1) + point.length);
  return units;
}

/**
 * Reads brat stand-off into attributions. Offsets in the file count code points; those returned count UTF-16 code units.
 * @returns {{ source: Span[], cue: Span[], content: Span[] }[]} one entry for each event, its spans half-open
 */
export function readBrat(annotations, text) {
  const units = unitsOf(text);
  const spans = new Map();
  const rows = annotations
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length > 1);
  for (const [id, body] of rows) {
    if (!id.startsWith('T')) continue;
    const fragments = body.slice(body.indexOf(' ') + 1).split(';');
    spans.set(
      id,
      fragments.map((fragment) => {
        const [start, end] = fragment.split(' ').map((offset) => units[Number(offset)]);
        if (start === undefined || end === undefined) throw new Error(`${id}: offset outside the text: ${fragment}`);
        return { start, end };
      }),
    );
  }
  return rows
    .filter(([id]) => id.startsWith('E'))
    .map(([id, body]) => {
      const attribution = { source: [], cue: [], content: [] };
      for (const argument of body.trim().split(' ')) {
        const [role, span] = argument.split(':');
        const key = role.replace(/\d+$/, '').toLowerCase();
        if (!roles.includes(key)) continue;
        if (!spans.has(span)) throw new Error(`${id}: no span ${span}`);
        attribution[key].push(...spans.get(span));
      }
      return attribution;
    });
}

/** The spans of one role as one key: from the first letter to the last, so that a comma at the edge decides nothing. */
function keyOf(text, spans) {
  if (!spans.length) return null;
  let start = Math.min(...spans.map((span) => span.start));
  let end = Math.max(...spans.map((span) => span.end));
  const isEdge = (c) => /[\s.,;:!?"“”'‘’()«»—–-]/u.test(c);
  const [from, to] = [start, end];
  while (start < end && isEdge(text[start])) start++;
  while (end > start && isEdge(text[end - 1])) end--;
  return start < end ? `${start}-${end}` : `${from}-${to}`;
}

/** Exact precision, recall and F1 of each role over documents: `gold` and `read` hold attributions, document by document. */
export function scoreExact(documents) {
  const counts = Object.fromEntries(roles.map((role) => [role, { right: 0, read: 0, gold: 0 }]));
  for (const { text, gold, read } of documents)
    for (const role of roles) {
      const keys = (list) => new Set(list.map((one) => keyOf(text, one[role])).filter(Boolean));
      const marked = keys(gold);
      const found = keys(read);
      counts[role].gold += marked.size;
      counts[role].read += found.size;
      for (const key of found) if (marked.has(key)) counts[role].right++;
    }
  return Object.fromEntries(
    roles.map((role) => {
      const { right, read, gold } = counts[role];
      const precision = read ? right / read : 0;
      const recall = gold ? right / gold : 0;
      return [role, { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 }];
    }),
  );
}

/** A reading's statements in the shape of readBrat. */
export const attributionsOf = (statements) =>
  statements.map(({ source, cue, content }) => ({ source: source ? [source] : [], cue: cue ? [cue] : [], content }));

async function main(folder) {
  if (!folder) throw new Error('usage: node training/score-statements.mjs DIR   (DIR holds text/ and attributions/)');
  const { read } = await import('../dist/index.js');
  const files = fs.readdirSync(path.join(folder, 'attributions')).sort();
  const documents = [];
  for (const name of fs.readdirSync(path.join(folder, 'text')).sort()) {
    const base = name.replace(/\.txt$/, '');
    const file = files.find((other) => other.startsWith(base) && /^(_[^_]+)?\.ann$/.test(other.slice(base.length)));
    if (!file) continue;
    const text = fs.readFileSync(path.join(folder, 'text', name), 'utf8');
    const gold = readBrat(fs.readFileSync(path.join(folder, 'attributions', file), 'utf8'), text);
    documents.push({ text, gold, read: attributionsOf(read({ id: base, text }).statements) });
  }
  const percent = (x) => (100 * x).toFixed(1).padStart(5);
  console.log(`${documents.length} documents, exact match`);
  for (const [role, { precision, recall, f1 }] of Object.entries(scoreExact(documents)))
    console.log(`${role.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main(process.argv[2]).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
