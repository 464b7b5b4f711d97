import { plainWords } from '../exports/index.js';

/** Columns of a CoNLL-U word line. */
type Columns = readonly string[];

/**
 * A dependency tree for the terminal, a word a line under its governor, with its relation, tag and lemma. Dependents
 * stand in the order of the sentence; the sentence itself is the first line. `remarkOn` may add a remark to a word.
 */
export function drawTree(words: readonly Columns[], remarkOn: (index: number) => string = () => ''): string {
  const dependents = new Map<number, number[]>();
  words.forEach((word, i) => {
    const head = Number(word[6]) - 1;
    dependents.set(head, [...(dependents.get(head) ?? []), i]);
  });
  const rows: { label: string; note: string }[] = [];
  // by hand instead of by recursion, so that a chain of a thousand words draws too
  const open = (dependents.get(-1) ?? []).map((index) => ({ index, rail: '', branch: '' })).reverse();
  while (open.length) {
    const { index, rail, branch } = open.pop()!;
    const [, form, lemma, upos, xpos, , , deprel] = words[index]!;
    rows.push({
      label: `${rail}${branch}${plainWords(form!)}`,
      note: `${deprel}  ${upos} ${xpos}${lemma === form ? '' : `  ${lemma}`}${remarkOn(index)}`,
    });
    const below = dependents.get(index) ?? [];
    const next = rail + (branch === '' ? '' : branch === '├─ ' ? '│  ' : '   ');
    for (let i = below.length - 1; i >= 0; i--)
      open.push({ index: below[i]!, rail: next, branch: i === below.length - 1 ? '└─ ' : '├─ ' });
  }
  const width = Math.min(60, Math.max(0, ...rows.map(({ label }) => label.length)));
  const lines = rows.map(({ label, note }) => `${label.padEnd(width)}  ${note}`);
  return `${[plainWords(words.map((word) => word[1]).join(' ')), ...lines].join('\n')}\n`;
}
