// A first linear tagger and arc-hybrid parser, to be replaced by the trained network.
import fs from 'node:fs';

export interface Word {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  deprel: string;
}

const hash = (s: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> 0;
};

export class Linear {
  readonly labels: string[];
  readonly bits: number;
  readonly w: Float32Array | Int16Array;
  constructor(labels: string[], bits: number, w: Float32Array | Int16Array) {
    this.labels = labels;
    this.bits = bits;
    this.w = w;
  }
  rows(features: string[]): Int32Array {
    const n = this.labels.length;
    const r = new Int32Array(features.length);
    for (let i = 0; i < r.length; i++) r[i] = (hash(features[i]!) >>> (32 - this.bits)) * n;
    return r;
  }
  scores(rows: Int32Array): Float64Array {
    const n = this.labels.length;
    const s = new Float64Array(n);
    for (const r of rows) for (let k = 0; k < n; k++) s[k]! += this.w[r + k]!;
    return s;
  }
}

const shape = (f: string) =>
  f
    .replace(/[A-Z]+/g, 'X')
    .replace(/[a-z]+/g, 'x')
    .replace(/[0-9]+/g, 'd')
    .slice(0, 8);
export function tagFeatures(words: readonly string[], i: number, t1: string, t2: string): string[] {
  const w = words[i]!;
  const l = w.toLowerCase();
  const p1 = words[i - 1]?.toLowerCase() ?? '<s>';
  const p2 = words[i - 2]?.toLowerCase() ?? '<s>';
  const n1 = words[i + 1]?.toLowerCase() ?? '</s>';
  const n2 = words[i + 2]?.toLowerCase() ?? '</s>';
  return [
    'b',
    `w${w}`,
    `l${l}`,
    `s1${l.slice(-1)}`,
    `s2${l.slice(-2)}`,
    `s3${l.slice(-3)}`,
    `s4${l.slice(-4)}`,
    `p1${l.slice(0, 1)}`,
    `p3${l.slice(0, 3)}`,
    `sh${shape(w)}`,
    `shp${shape(w)}${i === 0}`,
    `-1${p1}`,
    `-2${p2}`,
    `+1${n1}`,
    `+2${n2}`,
    `-1s${p1.slice(-3)}`,
    `+1s${n1.slice(-3)}`,
    `t1${t1}`,
    `t2${t2}${t1}`,
    `t1w${t1}${l}`,
    `-1w${p1}|${l}`,
    `+1w${l}|${n1}`,
    `+1sh${shape(words[i + 1] ?? '')}`,
    `t1n${t1}|${n1}`,
    `pn${p1}|${n1}`,
  ];
}

export function tag(model: Linear, words: readonly string[]): string[] {
  const tags: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const s = model.scores(model.rows(tagFeatures(words, i, tags[i - 1] ?? '', tags[i - 2] ?? '')));
    let b = 0;
    for (let k = 1; k < s.length; k++) if (s[k]! > s[b]!) b = k;
    tags.push(model.labels[b]!);
  }
  return tags;
}

export interface State {
  stack: number[];
  b: number;
  heads: Int32Array;
  rels: string[];
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  n: number;
}
export const start = (n: number): State => ({
  stack: [0],
  b: 1,
  n,
  heads: new Int32Array(n + 1).fill(-1),
  rels: new Array(n + 1).fill(''),
  left: new Int32Array(n + 1),
  left2: new Int32Array(n + 1),
  right: new Int32Array(n + 1),
  right2: new Int32Array(n + 1),
});
export function apply(s: State, action: string): void {
  if (action === 'S') {
    s.stack.push(s.b++);
    return;
  }
  const c = s.stack.pop()!;
  const h = action[0] === 'L' ? s.b : s.stack[s.stack.length - 1]!;
  s.heads[c] = h;
  s.rels[c] = action.slice(2);
  if (c < h) {
    s.left2[h] = s.left[h]!;
    s.left[h] = c;
  } else {
    s.right2[h] = s.right[h]!;
    s.right[h] = c;
  }
}
export function legal(s: State, action: string): boolean {
  const top = s.stack.length - 1;
  if (action === 'S') return s.b <= s.n;
  if (action[0] === 'L') return top >= 1 && s.b <= s.n;
  if (top < 1) return false;
  const toRoot = s.stack[top - 1] === 0;
  return (action === 'R-root') === toRoot && (!toRoot || s.b > s.n);
}
export function parseFeatures(s: State, w: readonly string[], t: readonly string[]): string[] {
  const k = s.stack.length;
  const s0 = s.stack[k - 1] ?? -1,
    s1 = s.stack[k - 2] ?? -1,
    s2 = s.stack[k - 3] ?? -1,
    b0 = s.b <= s.n ? s.b : -1,
    b1 = s.b + 1 <= s.n ? s.b + 1 : -1,
    b2 = s.b + 2 <= s.n ? s.b + 2 : -1;
  const W = (i: number) => (i < 0 ? '~' : w[i]!),
    T = (i: number) => (i < 0 ? '~' : t[i]!);
  const ch = (a: Int32Array, i: number) => (i < 0 ? -1 : a[i] || -1);
  const R = (i: number) => (i < 0 ? '~' : s.rels[i]!);
  const l0 = ch(s.left, s0),
    r0 = ch(s.right, s0),
    l1 = ch(s.left, s1),
    r1 = ch(s.right, s1),
    lb = ch(s.left, b0),
    r02 = ch(s.right2, s0),
    l02 = ch(s.left2, s0),
    lb2 = ch(s.left2, b0);
  const d = s0 > 0 && b0 > 0 ? Math.min(b0 - s0, 8) : 0;
  return [
    'b',
    `a${W(s0)}`,
    `b${T(s0)}`,
    `c${W(s0)}${T(s0)}`,
    `d${W(s1)}`,
    `e${T(s1)}`,
    `f${W(b0)}`,
    `g${T(b0)}`,
    `h${W(b0)}${T(b0)}`,
    `i${W(b1)}`,
    `j${T(b1)}`,
    `k${T(b2)}`,
    `k2${T(s2)}`,
    `l${W(s0)}|${W(b0)}`,
    `m${T(s0)}|${T(b0)}`,
    `n${W(s0)}|${T(b0)}`,
    `o${T(s0)}|${W(b0)}`,
    `p${T(s1)}|${T(s0)}`,
    `q${W(s1)}|${W(s0)}`,
    `q1${W(s1)}|${T(s0)}`,
    `q2${T(s1)}|${W(s0)}`,
    `r${T(s0)}|${T(b0)}|${T(b1)}`,
    `s${T(s1)}|${T(s0)}|${T(b0)}`,
    `s3${T(s2)}|${T(s1)}|${T(s0)}`,
    `t${T(b0)}|${T(b1)}|${T(b2)}`,
    `s4${T(s1)}|${W(s0)}|${T(b0)}`,
    `s5${W(s1)}|${T(s0)}|${T(b0)}`,
    `u${T(s0)}|${R(l0)}${T(l0)}|${T(b0)}`,
    `v${T(s0)}|${R(r0)}${T(r0)}|${T(b0)}`,
    `x${T(s1)}|${R(l1)}${T(l1)}|${T(s0)}`,
    `y${T(s1)}|${R(r1)}${T(r1)}|${T(s0)}`,
    `z${T(s0)}|${R(lb)}${T(lb)}|${T(b0)}`,
    `A${W(s0)}|${W(l0)}`,
    `B${W(s0)}|${W(r0)}`,
    `C${W(s1)}|${W(r1)}`,
    `D${d}|${T(s0)}|${T(b0)}`,
    `E${d}|${W(s0)}`,
    `F${R(l0)}${R(l02)}|${R(r0)}${R(r02)}|${T(s0)}`,
    `G${R(lb)}${R(lb2)}|${T(b0)}`,
    `H${W(s0)}|${R(l0)}|${R(r0)}`,
    `I${W(s1)}|${W(s0)}|${W(r0)}`,
    `J${T(s1)}|${T(s0)}|${W(r0)}`,
    `K${R(s0)}|${W(r0)}|${W(b0)}`,
    `L${W(b0)}|${W(b1)}`,
    `M${W(s0)}|${T(b0)}|${T(b1)}`,
    `N${T(s0)}|${W(b0)}|${T(b1)}`,
    `O${W(r0)}|${W(b0)}|${T(s0)}`,
  ];
}
export function parse(
  model: Linear,
  words: readonly string[],
  tags: readonly string[],
): { head: number; deprel: string }[] {
  const w = ['<root>', ...words.map((x) => x.toLowerCase())],
    t = ['<root>', ...tags];
  const s = start(words.length);
  for (;;) {
    if (s.b > s.n && s.stack.length === 1) break;
    const sc = model.scores(model.rows(parseFeatures(s, w, t)));
    let b = -1;
    for (let k = 0; k < sc.length; k++) if (legal(s, model.labels[k]!) && (b < 0 || sc[k]! > sc[b]!)) b = k;
    apply(s, model.labels[b]!);
  }
  const out = words.map((_, i) => ({ head: s.heads[i + 1]!, deprel: s.rels[i + 1]! }));
  let root = -1;
  out.forEach((o, i) => {
    if (o.head === 0) {
      if (root < 0) root = i;
      else {
        o.head = root + 1;
        o.deprel = 'parataxis';
      }
    }
  });
  return out;
}

export function load(file: string): { tagger: Linear; parser: Linear; lemmas: Record<string, string> } {
  const bytes = fs.readFileSync(file);
  const n = bytes.readUInt32LE(0);
  const meta = JSON.parse(bytes.subarray(4, 4 + n).toString('utf8'));
  const at = (o: number, len: number) =>
    new Int16Array(bytes.buffer.slice(bytes.byteOffset + 4 + n + o, bytes.byteOffset + 4 + n + o + len * 2));
  const a = meta.tag.length << meta.tagBits;
  return {
    tagger: new Linear(meta.tag, meta.tagBits, at(0, a)),
    parser: new Linear(meta.act, meta.actBits, at(a * 2, meta.act.length << meta.actBits)),
    lemmas: meta.lemmas,
  };
}
