import type { Analysis, ProposedName, Sentence, Token } from './analysis.js';
import { readGrammar } from './grammar.js';
import { oneString } from './one-string.js';
import { outline } from './outline.js';
import { baseOf } from './relations.js';

/** The words of a sentence as they are written, and the index of its paragraph. */
export interface CutSentence {
  readonly words: readonly string[];
  readonly paragraph: number;
}

/** The UPOS of each word of a sentence. */
export type Tagger = (words: readonly string[]) => readonly string[];

/** Says in which words sentences are to be read in place of those that are written: one for each. */
export type Recase = (sentences: readonly CutSentence[], tag: Tagger) => readonly (readonly string[])[];

const asWritten: Recase = (sentences) => sentences.map(({ words }) => words);

/**
 * Cuts, tags, lemmatises and parses a text. Pure: the same text gives the same analysis. No text makes it fail; its
 * time grows linearly with the length.
 *
 * @param recase gives the words of lines whose capitals say nothing; offsets stay those of the text
 */
export function analyse(text: string, recase = asWritten): Analysis {
  const { paragraphs, offsets, sentences: cuts } = outline(text);
  const forms = cuts.map(({ first, last }) => {
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push(oneString(text.slice(offsets[2 * i], offsets[2 * i + 1])));
    return words;
  });
  const read = recase(
    forms.map((words, sentence) => ({ words, paragraph: cuts[sentence]!.paragraph })),
    (words) => readGrammar([words])[0]?.upos ?? [],
  ).map((words, sentence) => (words === forms[sentence] ? words : words.map(oneString)));
  const tokens: Token[] = [];
  const children: number[][] = [];
  const sentences: Sentence[] = [];
  const names: ProposedName[] = [];
  readGrammar(read).forEach(({ upos, xpos, lemmas, head, deprel, names: found }, sentence) => {
    const { start, end, paragraph, first, last } = cuts[sentence]!;
    const words = read[sentence]!;
    let root = first;
    for (let i = 0; i < words.length; i++) {
      const index = first + i;
      if (head[i]! < 0) root = index;
      tokens.push({
        index,
        sentence,
        start: offsets[2 * index]!,
        end: offsets[2 * index + 1]!,
        form: words[i]!,
        lemma: lemmas[i]!,
        upos: upos[i]!,
        xpos: xpos[i]!,
        head: head[i]! < 0 ? -1 : first + head[i]!,
        deprel: deprel[i]!,
        relation: baseOf(deprel[i]!),
      });
      children.push([]);
    }
    for (let i = 0; i < words.length; i++) if (head[i]! >= 0) children[first + head[i]!]!.push(first + i);
    sentences.push({ index: sentence, paragraph, start, end, first, last, root });
    for (const name of found ?? [])
      names.push({ first: first + name.first, last: first + name.last, kind: name.kind as ProposedName['kind'] });
  });
  return { text, paragraphs, sentences, tokens, children, names };
}
