import { Command, Option } from 'commander';
import type { ReadingFormat } from '../exports/index.js';
import { collect, type SourceForm } from '../sources/index.js';
import { dateArgument, encodingArgument, positiveArgument } from './arguments.js';
import { exitCode, tellError } from './outcome.js';
import { Progress } from './progress.js';
import { readAll } from './read-all.js';
import { write } from './write.js';

interface ReadOptions {
  published?: string;
  format: ReadingFormat;
  input?: SourceForm;
  encoding?: string;
  maxSize: number;
  jobs?: number;
}

/** `dragoman read FILE…` */
export function readCommand(): Command {
  return new Command('read')
    .description('Read articles and print what they report, each entry with the words it rests on.')
    .argument('<source...>', 'files, directories, globs, or - for standard input (.txt, .html, .jsonl)')
    .option('--published <date>', 'date of publication of documents that do not bring one (YYYY-MM-DD)', dateArgument)
    .addOption(
      new Option('--format <format>', 'how to print readings').choices(['text', 'json', 'jsonl']).default('text'),
    )
    .addOption(
      new Option('--input <form>', 'what standard input and files without a known extension hold').choices([
        'text',
        'html',
        'jsonl',
      ]),
    )
    .option('--encoding <label>', 'encoding of text that is not UTF-8, e.g. windows-1252', encodingArgument)
    .option('--max-size <MB>', 'largest document', positiveArgument, 20)
    .option('--jobs <n>', 'worker threads (default: one a processor)', positiveArgument)
    .addHelpText(
      'after',
      `
JSON Lines hold one document a line: {"id", "text", "title"?, "published"?, "source"?, "url"?}.
--format json prints one object for one document and an array for several; jsonl one object a line.
Colour is used on a terminal only, and never when NO_COLOR is set.

Examples:
  dragoman read article.txt --published 2025-10-27
  dragoman read articles/ --format jsonl > readings.jsonl
  curl -s https://example.org/story.html | dragoman read - --input html`,
    )
    .action(run);
}

async function run(sources: string[], options: ReadOptions): Promise<void> {
  const progress = new Progress();
  const collected = collect(sources, {
    input: options.input ?? null,
    encoding: options.encoding ?? null,
    maxBytes: options.maxSize * 2 ** 20,
  });
  const outcomes = readAll(collected, {
    published: options.published ?? null,
    format: options.format,
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
    width: Math.min(process.stdout.columns ?? 100, 120),
    jobs: options.jobs ?? null,
  });
  const list = options.format === 'json' ? new JsonList() : null;
  let done = 0;
  let characters = 0;
  for await (const outcome of outcomes) {
    if ('error' in outcome) {
      progress.end();
      tellError(`${outcome.where}: ${outcome.error}`);
      process.exitCode = exitCode.failed;
      continue;
    }
    await write(list ? list.add(outcome.output) : outcome.output);
    done++;
    characters += outcome.characters;
    progress.at(done, characters);
  }
  if (list) await write(list.end());
  progress.end();
}

/** Prints one object as it is and several as an array, without holding them all. */
class JsonList {
  private first: string | null = null;
  private count = 0;

  add(json: string): string {
    this.count++;
    if (this.count === 1) {
      this.first = json;
      return '';
    }
    const opening = this.first === null ? ',\n' : `[\n${this.first},\n`;
    this.first = null;
    return opening + json;
  }

  end(): string {
    if (this.count === 0) return '[]\n';
    return this.first === null ? '\n]\n' : `${this.first}\n`;
  }
}
