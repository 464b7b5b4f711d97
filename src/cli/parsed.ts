import fs from 'node:fs';
import path from 'node:path';
import {
  analyse,
  annotateConllu,
  ConlluError,
  type ConlluSentence,
  readConllu,
  writeConllu,
} from '../language/index.js';
import { collect, documentOf, SourceError } from '../sources/index.js';
import { drawTree } from './draw-tree.js';
import { refuseDirectory } from './files.js';
import type { ParseOptions } from './parse.js';
import { write } from './write.js';

/** Prints the words of a file with their trees. */
export async function printParsed(file: string, options: ParseOptions): Promise<void> {
  refuseDirectory(file);
  const input = options.input ?? (path.extname(file).toLowerCase() === '.conllu' ? 'conllu' : 'text');
  const print = options.format === 'tree' ? printTrees : (conllu: string) => conllu;
  const pieces = input === 'conllu' ? parseConllu(file) : parseText(file);
  for await (const piece of pieces) await write(print(piece));
}

/** How many words are handed to the parser at once. */
const batchSize = 4000;

async function* parseConllu(file: string): AsyncGenerator<string> {
  let batch: ConlluSentence[] = [];
  let words = 0;
  try {
    for await (const sentence of readConllu(linesOf(file))) {
      batch.push(sentence);
      words += sentence.words.length;
      if (words < batchSize) continue;
      yield annotateConllu(batch);
      batch = [];
      words = 0;
    }
  } catch (error) {
    if (error instanceof ConlluError) throw new SourceError(`${file}:${error.line}`, error.message);
    const { code, message } = error as NodeJS.ErrnoException;
    throw code ? new SourceError(file, message) : error;
  }
  yield annotateConllu(batch);
}

/** The lines of a file as they are read, without their ends. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const stream: NodeJS.ReadableStream = file === '-' ? process.stdin : fs.createReadStream(file);
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest) yield rest;
}

async function* parseText(file: string): AsyncGenerator<string> {
  for await (const raw of collect([file], { input: 'text' })) {
    if (raw instanceof SourceError) throw raw;
    if (!raw.body.trim()) continue;
    yield* writeConllu(analyse(documentOf(raw).text));
  }
}

/** Trees instead of the CoNLL-U they are written in. */
function printTrees(conllu: string): string {
  let text = '';
  for (const block of conllu.split('\n\n')) {
    const words = block.split('\n').filter((line) => /^\d+\t/.test(line));
    if (words.length) text += `${drawTree(words.map((line) => line.split('\t')))}\n`;
  }
  return text;
}
