import { fileURLToPath } from 'node:url';
import type { Analysis, Sentence, Token } from './analysis.js';
import { load, parse, tag } from './english/interim.js';
import { outline } from './outline.js';

interface Annotation {
  upos: string[];
  xpos: string[];
  head: Int32Array;
  deprel: string[];
  names?: { first: number; last: number; kind: Analysis['names'][number]['kind'] }[];
}

let model: ReturnType<typeof load> | null = null;

function annotate(sentences: readonly (readonly string[])[]): Annotation[] {
  model ??= load(fileURLToPath(new URL('../../models/english/interim.bin', import.meta.url)));
  return sentences.map((forms) => {
    const tags = tag(model!.tagger, [...forms]);
    const tree = parse(
      model!.parser,
      [...forms],
      tags.map((x) => x.split('|')[1]! + x[0]),
    );
    return {
      upos: tags.map((x) => x.split('|')[0]!),
      xpos: tags.map((x) => x.split('|')[1]!),
      head: Int32Array.from(tree, (x) => x.head - 1),
      deprel: tree.map((x) => x.deprel),
    };
  });
}
const lemmaOf = (form: string, upos: string, xpos: string): string =>
  model!.lemmas[`${form.toLowerCase()}|${xpos}`] ?? (upos === 'PROPN' ? form : form.toLowerCase());

/**
 * Splits, tags and parses a text. Pure: the same text gives the same analysis. No text makes it fail; its time grows
 * linearly with the length.
 */
export function analyse(text: string): Analysis {
  const { paragraphs, offsets, sentences: cuts } = outline(text);
  const forms = cuts.map(({ first, last }) => {
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push(text.slice(offsets[2 * i], offsets[2 * i + 1]));
    return words;
  });
  const annotations = annotate(forms);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const names: Analysis['names'][number][] = [];
  cuts.forEach(({ start, end, paragraph, first, last }, index) => {
    const { upos, xpos, head, deprel, names: found } = annotations[index]!;
    let root = first;
    forms[index]!.forEach((form, i) => {
      if (head[i]! < 0) root = first + i;
      tokens.push({
        index: first + i,
        sentence: index,
        start: offsets[2 * (first + i)]!,
        end: offsets[2 * (first + i) + 1]!,
        form,
        lemma: lemmaOf(form, upos[i]!, xpos[i]!),
        upos: upos[i]!,
        xpos: xpos[i]!,
        head: head[i]! < 0 ? -1 : first + head[i]!,
        deprel: deprel[i]!,
      });
    });
    sentences.push({ index, paragraph, start, end, first, last, root });
    for (const name of found ?? []) names.push({ first: first + name.first, last: first + name.last, kind: name.kind });
  });
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]!.push(token.index);
  return { text, paragraphs, sentences, tokens, children, names };
}
