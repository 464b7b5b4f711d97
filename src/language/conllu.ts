import type { Analysis, Token } from './analysis.js';
import { type Grammar, readGrammar } from './grammar.js';

/**
 * One sentence of a CoNLL-U file (https://universaldependencies.org/format.html) with everything that stands in it:
 * comments, multiword ranges and empty nodes are kept as they are.
 */
export interface ConlluSentence {
  /** Lines that are passed on unchanged, and the columns of the words, in order. */
  readonly rows: readonly (string | string[])[];
  /** Forms of the words, without ranges and empty nodes. */
  readonly words: readonly string[];
}

/** What is wrong with a CoNLL-U file, and in which line (counted from 1). */
export class ConlluError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'ConlluError';
    this.line = line;
  }
}

/** Reads sentences from the lines of a CoNLL-U file as they come. Throws a ConlluError at the first malformed line. */
export async function* readConllu(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<ConlluSentence> {
  let rows: (string | string[])[] = [];
  let words: string[] = [];
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') {
      if (rows.length) yield { rows, words };
      rows = [];
      words = [];
    } else if (line.startsWith('#')) {
      if (words.length) throw new ConlluError(number, 'a comment stands between words; comments come before them');
      rows.push(line);
    } else {
      const columns = readWord(line, number, words.length);
      rows.push(columns ?? line);
      if (columns) words.push(columns[1]!);
    }
  }
  if (rows.length) yield { rows, words };
}

/** The columns of a word line; null for a multiword range or an empty node. */
function readWord(line: string, number: number, before: number): string[] | null {
  const columns = line.split('\t');
  if (columns.length !== 10)
    throw new ConlluError(number, `${columns.length} columns instead of 10 (columns are parted by tabs)`);
  const [id, form] = columns as [string, string];
  if (/^\d+$/.test(id)) {
    if (Number(id) !== before + 1) throw new ConlluError(number, `word ${id} where word ${before + 1} was expected`);
    if (form === '') throw new ConlluError(number, `word ${id} has no form`);
    return columns;
  }
  if (!/^(?:[1-9]\d*-[1-9]\d*|\d+\.[1-9]\d*)$/.test(id))
    throw new ConlluError(
      number,
      `invalid id: ${id.slice(0, 20)} (a number, a range like 3-4, or an empty node like 8.1)`,
    );
  return null;
}

/**
 * Fills LEMMA, UPOS, XPOS, HEAD and DEPREL of sentences and gives them back as CoNLL-U; the other columns and lines
 * stay as they are.
 */
export function annotateConllu(sentences: readonly ConlluSentence[]): string {
  const grammars = readGrammar(sentences.map(({ words }) => words));
  return sentences.map((sentence, i) => fillSentence(sentence, grammars[i]!)).join('');
}

function fillSentence({ rows }: ConlluSentence, { lemmas, upos, xpos, head, deprel }: Grammar): string {
  let text = '';
  let i = 0;
  for (const row of rows) {
    if (typeof row === 'string') text += `${row}\n`;
    else {
      text += `${row[0]}\t${row[1]}\t${lemmas[i]}\t${upos[i]}\t${xpos[i]}\t${row[5]}\t${head[i]! + 1}\t${deprel[i]}\t${row[8]}\t${row[9]}\n`;
      i++;
    }
  }
  return `${text}\n`;
}

/**
 * An analysis as CoNLL-U: `# newpar` and `# text` before each sentence, `SpaceAfter=No` where the next token follows
 * at once, and a range over words that are written as one (`1-2 don't`).
 */
export function* writeConllu(analysis: Analysis): Generator<string> {
  let paragraph = -1;
  for (const { index, paragraph: at, first, last, start, end } of analysis.sentences) {
    let text = at === paragraph ? '' : '# newpar\n';
    paragraph = at;
    text += `# sent_id = ${index + 1}\n# text = ${plain(analysis.text.slice(start, end))}\n`;
    let written = first;
    for (let i = first; i < last; i++) {
      const token = analysis.tokens[i]!;
      if (i === written) {
        while (isSplit(analysis, written, last)) written++;
        if (written > i) text += rangeLine(analysis, i, written, first);
        written++;
      }
      const head = token.head < 0 ? 0 : token.head - first + 1;
      const misc = isSplit(analysis, i, last) || isSplit(analysis, i - 1, last) ? '_' : spacing(analysis, i);
      text += `${i - first + 1}\t${plain(token.form)}\t${plain(token.lemma)}\t${token.upos}\t${token.xpos}\t_\t${head}\t${token.deprel}\t_\t${misc}\n`;
    }
    yield `${text}\n`;
  }
}

const isLetters = (token: Token): boolean => /^[\p{L}'’]+$/u.test(token.form) && /\p{L}/u.test(token.form);

/** Whether tokens `i` and `i + 1` are parts of one written word, as `do` and `n't` are. */
function isSplit({ tokens }: Analysis, i: number, last: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    i + 1 < last &&
    next.start === token.end &&
    isLetters(token) &&
    isLetters(next)
  );
}

/** The line for the written word that tokens `from` to `to` are parts of. */
function rangeLine({ text, tokens }: Analysis, from: number, to: number, first: number): string {
  const form = text.slice(tokens[from]!.start, tokens[to]!.end);
  const misc = tokens[to + 1]?.start === tokens[to]!.end ? 'SpaceAfter=No' : '_';
  return `${from - first + 1}-${to - first + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}\n`;
}

/** `SpaceAfter=No`, unless space or nothing follows. */
const spacing = ({ tokens }: Analysis, i: number): string =>
  tokens[i + 1]?.start === tokens[i]!.end ? 'SpaceAfter=No' : '_';

/** A field may hold neither tabs nor line ends, and is not empty. */
const plain = (text: string): string => text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ') || '_';
