// Rounds the averaged weights and writes the file that reading loads.
import { createHash } from 'node:crypto';
import { writeModel } from '../dist/language/english/model/format.js';
import { STEP } from '../dist/language/english/model/sorted-words.js';
import { REACH } from './heads.mjs';
import { NAME_TAGS } from './names.mjs';

const LIMIT = 2047;

/** Panels of eight columns, two inputs a step: [n/8][k/2][8][2]; one scale a column. */
function roundMatrix(w, k, n) {
  const columns = new Float32Array(n),
    out = new Int16Array(k * n);
  for (let j = 0; j < n; j++) {
    let top = 1e-9;
    for (let i = 0; i < k; i++) top = Math.max(top, Math.abs(w[i * n + j]));
    columns[j] = top / LIMIT;
  }
  let at = 0;
  for (let j = 0; j < n; j += 8) {
    for (let i = 0; i < k; i += 2) {
      for (let c = j; c < j + 8; c++) {
        for (let p = i; p < i + 2; p++) out[at++] = Math.round(w[p * n + c] / columns[c]);
      }
    }
  }
  return { w: out, columns };
}

function roundTable(w) {
  let top = 1e-9;
  for (const x of w) top = Math.max(top, Math.abs(x));
  const scale = Math.fround(top / 2047);
  return { rows: Int16Array.from(w, (x) => Math.round(x / scale)), scale };
}

/** Words as the file holds them, in the order of their bytes: the list, its contents, and which of the words each was. */
function sortWords(words) {
  const lines = words
    .map((word, i) => ({ bytes: Buffer.from(`${word}\n`), i }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const contents = [];
  let at = 0;
  lines.forEach(({ bytes }, k) => {
    if (k % STEP === 0) contents.push(at);
    at += bytes.length;
  });
  return {
    list: new Uint8Array(Buffer.concat(lines.map((l) => l.bytes))),
    contents: Int32Array.from(contents),
    order: lines.map((l) => l.i),
  };
}

/** Rows of a table: the first `fixed`, then the others in a new order. */
function reorder(rows, width, fixed, order) {
  const out = new rows.constructor((fixed + order.length) * width);
  out.set(rows.subarray(0, fixed * width));
  order.forEach((i, k) => {
    out.set(rows.subarray((fixed + i) * width, (fixed + i + 1) * width), (fixed + k) * width);
  });
  return out;
}

/** @returns the file's bytes */
export function exportModel(parameters, vocabulary, glove, tables, config) {
  const from = parameters.average;
  const sections = {},
    heads = [];
  for (const t of tables) {
    const { list, contents, order } = sortWords(vocabulary[t.name]);
    sections[`list.${t.name}`] = list;
    sections[`contents.${t.name}`] = contents;
    const { rows, scale } = t.frozen
      ? { rows: glove.vectors, scale: glove.scale }
      : roundTable(parameters.view(`table.${t.name}`, from));
    // The unknown's row stays the first, and the root's, which pretrained vectors lack, the second.
    sections[`table.${t.name}`] = reorder(rows, t.width, t.frozen ? 1 : 2, order);
    heads.push({ name: t.name, width: t.width, scale });
  }
  const matrix = (name, source, bias) => {
    const { rows, cols } = parameters.at[source];
    const r = roundMatrix(parameters.view(source, from), rows, cols);
    sections[`${name}.w`] = r.w;
    sections[`${name}.columns`] = r.columns;
    if (bias) sections[`${name}.bias`] = parameters.view(bias, from).slice();
  };
  for (let l = 0; l < config.layers; l++) {
    matrix(`layer${l}`, `layer${l}.w`);
    sections[`layer${l}.v`] = parameters.view(`layer${l}.v`, from).slice();
  }
  matrix('tag', 'tag.w', 'tag.b');
  matrix('arc', 'arc.w', 'arc.b');
  matrix('key', 'arc.u', 'arc.ub');
  matrix('near', 'near.w', 'near.b');
  matrix('pair', 'pair.w', 'pair.b');
  matrix('label', 'label.w', 'label.b');
  const hash = createHash('sha256');
  for (const s of Object.values(sections)) hash.update(new Uint8Array(s.buffer, s.byteOffset, s.byteLength));
  const header = {
    version: 2,
    id: hash.digest('hex').slice(0, 6),
    width: config.width,
    layers: config.layers,
    tagLayer: config.tagLayer,
    arc: config.arc,
    label: config.label,
    reach: REACH,
    tables: heads,
    upos: vocabulary.upos,
    xpos: vocabulary.xpos,
    names: NAME_TAGS,
    deprel: vocabulary.deprel,
  };
  return writeModel(header, sections);
}
