// Rounds the averaged weights and writes the file that reading loads.
import { createHash } from 'node:crypto';
import { writeModel } from '../dist/language/english/model/format.js';
import { STEP } from '../dist/language/english/model/sorted-words.js';
import { pad, REACH } from './heads.mjs';
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

/** The first columns of a matrix in rows of `cols`. */
const firstColumns = (w, cols, n) =>
  Float32Array.from({ length: (w.length / cols) * n }, (_, i) => w[Math.floor(i / n) * cols + (i % n)]);

/**
 * What is added to the score of each UPOS beside an XPOS and a relation, [xpos][relation][upos]: a share of log P(UPOS given both),
 * counted in the treebank with one word of each XPOS's own distribution added.
 */
export function expectations(treebank, { upos, xpos, deprel }, share) {
  const index = (list) => new Map(list.map((v, i) => [v, i]));
  const [us, xs, rs] = [upos, xpos, deprel].map(index);
  const [U, R] = [upos.length, deprel.length];
  const ofXpos = new Float64Array(xpos.length * U);
  const ofBoth = new Float64Array(xpos.length * R * U);
  for (const s of treebank) {
    s.upos.forEach((tag, i) => {
      const [u, x] = [us.get(tag), xs.get(s.xpos[i])];
      const r = rs.get(s.deprel[i]) ?? rs.get(s.deprel[i].split(':')[0]);
      ofXpos[x * U + u]++;
      if (r !== undefined) ofBoth[(x * R + r) * U + u]++;
    });
  }
  const sum = (counts, from) => counts.subarray(from, from + U).reduce((a, b) => a + b, 0);
  return Float32Array.from(ofBoth, (n, at) => {
    const [x, row] = [Math.floor(at / (R * U)), at - (at % U)];
    const prior = (ofXpos[x * U + (at % U)] + 0.01) / (sum(ofXpos, x * U) + 0.01 * U);
    return share * Math.log((n + prior) / (sum(ofBoth, row) + 1));
  });
}

/** @returns the file's bytes */
export function exportModel(parameters, vocabulary, { glove, lexicon, treebank }, tables, config) {
  const from = parameters.average;
  const sections = {},
    heads = [];
  for (const t of tables) {
    const { list, contents, order } = sortWords(vocabulary[t.name]);
    sections[`list.${t.name}`] = list;
    sections[`contents.${t.name}`] = contents;
    // The unknown's row stays the first, and the root's, which frozen tables lack, the second.
    if (t.name === 'lexicon') {
      sections['classes.lexicon'] = Uint16Array.from(order, (i) => lexicon.classes[i]);
      sections['table.lexicon'] = lexicon.rows;
      heads.push({ name: t.name, width: t.width, scale: 1 });
      continue;
    }
    const { rows, scale } = t.frozen
      ? { rows: glove.vectors, scale: glove.scale }
      : roundTable(parameters.view(`table.${t.name}`, from));
    sections[`table.${t.name}`] = reorder(rows, t.width, t.frozen ? 1 : 2, order);
    heads.push({ name: t.name, width: t.width, scale });
  }
  /** A matrix with its bias, or the first `n` columns of it. */
  const matrix = (name, source, bias, n = parameters.at[source].cols) => {
    const { rows, cols } = parameters.at[source];
    const r = roundMatrix(firstColumns(parameters.view(source, from), cols, n), rows, n);
    sections[`${name}.w`] = r.w;
    sections[`${name}.columns`] = r.columns;
    if (bias) sections[`${name}.bias`] = parameters.view(bias, from).slice(0, n);
  };
  for (let l = 0; l < config.layers; l++) {
    if (l > 0) matrix(`narrow${l}`, `narrow${l}.w`);
    matrix(`layer${l}`, `layer${l}.w`);
    sections[`layer${l}.v`] = parameters.view(`layer${l}.v`, from).slice();
  }
  const published = [vocabulary.upos, vocabulary.xpos, NAME_TAGS].reduce((n, list) => n + pad(list.length), 0);
  matrix('tag', 'tag.w', 'tag.b', published);
  matrix('arc', 'arc.w', 'arc.b');
  matrix('key', 'arc.u', 'arc.ub');
  matrix('near', 'near.w', 'near.b');
  matrix('pair', 'pair.w', 'pair.b');
  matrix('label', 'label.w', 'label.b');
  sections.joint = expectations(treebank, vocabulary, config.joint);
  const hash = createHash('sha256');
  for (const s of Object.values(sections)) hash.update(new Uint8Array(s.buffer, s.byteOffset, s.byteLength));
  const header = {
    version: 3,
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
