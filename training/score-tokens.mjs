// Scores tokens and sentences against treebanks: node training/score-tokens.mjs [--miss] FILE.conllu...
// Tokens are compared by their characters in the `# text =` lines; sentences on documents put together again
// (paragraphs as `# newpar` says, sentences joined by a space).
import fs from 'node:fs';
import { outline } from '../dist/language/outline.js';

const miss = process.argv.includes('--miss');
const limit = Number(process.argv.find((a) => a.startsWith('--limit='))?.slice(8) ?? 60);

/** The sentences of a file: text, spans of its words (split words by their parts), what begins with it. */
export function goldSentences(file) {
  const found = [];
  for (const block of fs.readFileSync(file, 'utf8').split(/\n\n+/)) {
    const text = block.match(/^# text = (.*)$/m)?.[1];
    if (!text) continue;
    const spans = [];
    let at = 0;
    let whole = null;
    for (const line of block.split('\n')) {
      const [id, form] = line.split('\t');
      if (form === undefined || id.includes('.')) continue;
      if (id.includes('-')) {
        whole = { form, parts: [], last: Number(id.split('-')[1]) };
        continue;
      }
      const units = [];
      if (!whole) units.push([form]);
      else {
        whole.parts.push(form);
        if (Number(id) < whole.last) continue;
        units.push(whole.parts.join('') === whole.form ? whole.parts : [whole.form]);
        whole = null;
      }
      for (const part of units[0]) {
        while (/\s/.test(text[at] ?? '')) at++;
        if (!text.startsWith(part, at)) throw new Error(`${file}: ${part} is not at ${at} of ${text}`);
        spans.push([at, at + part.length]);
        at += part.length;
      }
    }
    found.push({ text, spans, document: /^# newdoc/m.test(block), paragraph: /^# newpar\b(?!_)/m.test(block) });
  }
  return found;
}

const score = (hit, mine, gold) => {
  const p = hit / mine;
  const r = hit / gold;
  return `P ${(100 * p).toFixed(2)}  R ${(100 * r).toFixed(2)}  F1 ${((200 * p * r) / (p + r)).toFixed(2)}`;
};
const count = new Map();
const note = (what) => count.set(what, (count.get(what) ?? 0) + 1);

for (const file of process.argv.slice(2).filter((a) => !a.startsWith('--'))) {
  const sentences = goldSentences(file);
  let hit = 0;
  let mine = 0;
  let gold = 0;
  for (const { text, spans } of sentences) {
    const tokens = [];
    const { offsets } = outline(text);
    for (let i = 0; i < offsets.length; i += 2) tokens.push([offsets[i], offsets[i + 1]]);
    const set = new Set(spans.map(String));
    const good = tokens.filter((t) => set.has(String(t)));
    hit += good.length;
    mine += tokens.length;
    gold += spans.length;
    if (miss && good.length < spans.length) {
      const cuts = new Set(good.flat());
      const show = (list) => list.filter((t) => !good.some((g) => String(g) === String(t)));
      const a = show(spans);
      const b = show(tokens);
      for (const [s, e] of a)
        if (!a.some((t) => t[1] === s && !cuts.has(s))) {
          let end = e;
          let next = a.find(([x]) => x === end);
          while (next) {
            end = next[1];
            const at = end;
            next = a.find(([x]) => x === at);
          }
          const inside = (list) =>
            list
              .filter(([x, y]) => x < end && y > s)
              .map(([x, y]) => text.slice(x, y))
              .join(' | ');
          note(`gold ${inside(spans)}   mine ${inside(tokens)}`);
        }
      if (!a.length) note(`gold -   mine ${b.map(([x, y]) => text.slice(x, y)).join(' | ')}`);
    }
  }
  console.log(`${file.split('/').at(-1)}  tokens     ${score(hit, mine, gold)}`);

  hit = mine = gold = 0;
  let body = '';
  let spans = [];
  const finish = () => {
    if (!body) return;
    const found = outline(body).sentences.map(({ start, end }) => `${start},${end}`);
    const set = new Set(spans.map(String));
    mine += found.length;
    gold += spans.length;
    for (const f of found) if (set.has(f)) hit++;
    if (miss) {
      const ends = new Set(spans.map((s) => s[1]));
      const ours = new Set(found.map((f) => Number(f.split(',')[1])));
      for (const e of ours)
        if (!ends.has(e)) note(`SPLIT ${body.slice(Math.max(0, e - 40), e)} ## ${body.slice(e, e + 30)}`);
      for (const e of ends)
        if (!ours.has(e)) note(`JOINED ${body.slice(Math.max(0, e - 40), e)} ## ${body.slice(e, e + 30)}`);
    }
    body = '';
    spans = [];
  };
  for (const { text, document, paragraph } of sentences) {
    if (document) finish();
    if (body) body += paragraph ? '\n' : ' ';
    spans.push([body.length, body.length + text.length]);
    body += text;
  }
  finish();
  console.log(`${file.split('/').at(-1)}  sentences  ${score(hit, mine, gold)}`);
}
if (miss)
  for (const [what, n] of [...count].sort((a, b) => b[1] - a[1]).slice(0, limit)) console.log(n, JSON.stringify(what));
