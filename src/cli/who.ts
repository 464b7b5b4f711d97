import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { type Description, describe, wordsOf } from '../knowledge/index.js';
import { exitCode, tellError } from './outcome.js';

type Format = 'text' | 'json' | 'jsonl';

interface WhoOptions {
  date?: string;
  format: Format;
}

const Question = z.object({ phrase: z.string(), date: z.string().nullish() });
const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `dragoman who PHRASE` */
export function whoCommand(): Command {
  return new Command('who')
    .description('Say who a phrase means: name, kind, country, sectors and office, as far as they are known.')
    .argument('<phrase...>', 'an actor phrase, e.g. "the Iranian foreign minister"; or - for JSON Lines')
    .option('--date <date>', 'the day of which the answer is to hold (YYYY, YYYY-MM or YYYY-MM-DD)', dateArgument)
    .addOption(
      new Option('--format <format>', 'how to print the answer').choices(['text', 'json', 'jsonl']).default('text'),
    )
    .addHelpText(
      'after',
      `
With - each line of standard input is {"phrase", "date"?} and is answered by one line
{"phrase", "name", "kind", "country", "sectors", "office"}. Country is ISO 3166-1 alpha-3, sectors are PLOVER's.

Examples:
  dragoman who "the Iranian foreign minister"
  dragoman who "Donald Trump" --date 2022-04-01
  dragoman who - < phrases.jsonl`,
    )
    .action(run);
}

async function run(words: string[], options: WhoOptions): Promise<void> {
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
    tellError(`${where}: ${issue!.path.join('.') || 'the line'}: ${issue!.message}`);
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

/** A year, month or day that the calendar has. */
function isDate(text: string): boolean {
  const [, year, month = '01', date = '01'] = text.match(day) ?? [];
  if (!year) return false;
  const time = Date.parse(`${year}-${month}-${date}`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${date}`);
}

function dateArgument(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('a date is YYYY, YYYY-MM or YYYY-MM-DD.');
  return text;
}
