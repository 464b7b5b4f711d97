import type { Annotation } from '../model/index.js';
import type { Mend } from './mend.js';

/**
 * A tree as tests of mends write one: a word in each line with XPOS, relation and the word it hangs on, where it is not
 * the root. UPOS goes by XPOS, or stands behind it (`VBZ/AUX`). What the parser makes of a sentence changes with its weights; what a mend does with a tree must not.
 */
export function sketch(lines: string): { words: string[]; annotation: Annotation } {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const words = rows.map(([word]) => word!);
  const annotation = {
    head: rows.map((row) => (row[3] ? words.indexOf(row[3]) : -1)),
    deprel: rows.map((row) => row[2]!),
    upos: rows.map(([, tag]) => tag!.split('/')[1] ?? uposOf(tag!)),
    xpos: rows.map(([, tag]) => tag!.split('/')[0]!),
  };
  return { words, annotation: annotation as unknown as Annotation };
}

/** What hangs where after a mend: `nsubj said`, or `root`. Fails where a mend does what it would not be called for. */
export function mended(mend: Mend, lines: string) {
  const { words, annotation } = sketch(lines);
  const given = JSON.stringify(annotation);
  mend(words, annotation);
  if (!hasNeeds(mend, words) && JSON.stringify(annotation) !== given)
    throw new Error(`${mend.name} changes a tree without the words that it says it needs`);
  return (word: string): string => {
    const at = words.indexOf(word);
    const above = annotation.head[at]!;
    return above < 0 ? annotation.deprel[at]! : `${annotation.deprel[at]} ${words[above]}`;
  };
}

/** Whether a sentence has the words that a mend needs. */
export const hasNeeds = ({ needs = [] }: Mend, words: readonly string[]): boolean =>
  needs.every((need) => words.some((word) => need.test(word)));

function uposOf(xpos: string): string {
  if (/^VB/.test(xpos)) return 'VERB';
  if (/^NNP/.test(xpos)) return 'PROPN';
  if (/^NN/.test(xpos)) return 'NOUN';
  if (/^(?:PRP|WP)/.test(xpos)) return 'PRON';
  return (
    { MD: 'AUX', DT: 'DET', JJ: 'ADJ', IN: 'ADP', TO: 'PART', CC: 'CCONJ', CD: 'NUM', RB: 'ADV', POS: 'PART' }[xpos] ??
    'PUNCT'
  );
}
