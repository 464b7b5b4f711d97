import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type Description, describe, wordsOf } from '../knowledge/index.js';
import { placedIssueWords } from '../record/index.js';
import { isDate } from './arguments.js';
import { exitCode, tellError } from './outcome.js';
import type { WhoOptions } from './who.js';

type Format = WhoOptions['format'];

const Question = z.object({ phrase: z.string(), date: z.string().nullish() });

/** Prints who a phrase means, or the phrases on standard input mean. */
export async function answerWho(words: string[], options: WhoOptions): Promise<void> {
  if (words.length === 1 && words[0] === '-') return runLines(options);
  const phrase = words.join(' ');
  process.stdout.write(print(answer(phrase, options.date ?? null), options.format));
}

/** Answers standard input line by line; a line that cannot be understood is named and the rest is answered. */
async function runLines(options: WhoOptions): Promise<void> {
  const format = options.format === 'json' ? 'json' : 'jsonl';
  const answers: Answer[] = [];
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const question = parseQuestion(line, number);
    if (!question) {
      process.exitCode = exitCode.failed;
      continue;
    }
    const found = answer(question.phrase, question.date ?? options.date ?? null);
    if (format === 'json') answers.push(found);
    else process.stdout.write(print(found, 'jsonl'));
  }
  if (format === 'json') process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
}

function parseQuestion(line: string, number: number): z.infer<typeof Question> | null {
  const where = `standard input, line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    tellError(`${where}: not JSON (${(error as Error).message}); a line is {"phrase": "…", "date": "YYYY-MM-DD"}`);
    return null;
  }
  const question = Question.safeParse(value);
  if (!question.success) {
    const [issue] = question.error.issues;
    tellError(`${where}: ${placedIssueWords(issue!)}`);
    return null;
  }
  if (question.data.date && !isDate(question.data.date)) {
    tellError(`${where}: date: not a date (YYYY, YYYY-MM or YYYY-MM-DD): ${question.data.date}`);
    return null;
  }
  return question.data;
}

interface Answer extends Description {
  readonly phrase: string;
}

const answer = (phrase: string, date: string | null): Answer => ({ phrase, ...describe(wordsOf(phrase), date) });

function print(found: Answer, format: Format): string {
  if (format === 'jsonl') return `${JSON.stringify(found)}\n`;
  if (format === 'json') return `${JSON.stringify(found, null, 2)}\n`;
  const lines = [found.phrase];
  const line = (label: string, value: string | null) => lines.push(`  ${label.padEnd(8)} ${value ?? '–'}`);
  line('name', found.name);
  line('kind', found.kind);
  line('country', found.country);
  line('sectors', found.sectors.join(', ') || null);
  line('office', found.office);
  return `${lines.join('\n')}\n`;
}
