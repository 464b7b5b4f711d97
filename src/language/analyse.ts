import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../record/index.js';
import type { Analysis, Sentence, Token } from './analysis.js';
import { load, parse, tag } from './english/interim.js';

let model: ReturnType<typeof load> | null = null;

/** Splits, tags and parses a text. Pure: the same text gives the same analysis. */
export function analyse(text: string): Analysis {
  model ??= load(fileURLToPath(new URL('../../models/english/interim.bin', import.meta.url)));
  const paragraphs: Span[] = [];
  for (const m of text.matchAll(/\S[^\n]*/g)) paragraphs.push({ start: m.index, end: m.index + m[0].trimEnd().length });
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const names: Analysis['names'] = [];
  paragraphs.forEach((p, paragraph) => {
    const body = text.slice(p.start, p.end);
    const cuts = [
      ...body.matchAll(
        /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|No|U\.S|U\.N|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?]["”’')\]]*\s+(?=["“‘'([]*[A-Z0-9])/g,
      ),
    ].map((m) => m.index + m[0].length);
    let from = 0;
    for (const cut of [...cuts, body.length]) {
      const part = body.slice(from, cut);
      const words = [
        ...part.matchAll(
          /\b[A-Z](?:\.[A-Z])+\.?|\d+(?:[.,:]\d+)*|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Jr)\.|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}]+?(?=n[’']t\b)|[\p{L}\p{M}]+|\.{2,}|[^\s\p{L}]/gu,
        ),
      ];
      if (words.length) {
        const first = tokens.length;
        const forms = words.map((m) => m[0]);
        const tags = tag(model!.tagger, forms);
        const tree = parse(
          model!.parser,
          forms,
          tags.map((x) => x.split('|')[1]! + x[0]),
        );
        words.forEach((m, i) => {
          const start = p.start + from + m.index;
          const [upos, xpos] = tags[i]!.split('|') as [string, string];
          const lower = m[0].toLowerCase();
          const lemma = model!.lemmas[`${lower}|${xpos}`] ?? (upos === 'PROPN' ? m[0] : lower);
          tokens.push({
            index: first + i,
            sentence: sentences.length,
            start,
            end: start + m[0].length,
            form: m[0],
            lemma,
            upos,
            xpos,
            head: tree[i]!.head === 0 ? -1 : first + tree[i]!.head - 1,
            deprel: tree[i]!.deprel,
          });
        });
        const root = tokens.findIndex((t, i) => i >= first && t.head < 0);
        sentences.push({
          index: sentences.length,
          paragraph,
          start: tokens[first]!.start,
          end: tokens.at(-1)!.end,
          first,
          last: tokens.length,
          root,
        });
      }
      from = cut;
    }
  });
  const children: number[][] = tokens.map(() => []);
  for (const t of tokens) if (t.head >= 0) children[t.head]!.push(t.index);
  return { text, paragraphs, sentences, tokens, children, names };
}
