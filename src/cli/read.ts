import fs from 'node:fs';
import { Command, Option } from 'commander';
import type { ReadingFormat } from '../exports/index.js';
import { readWeightsAhead } from '../language/english/weights.js';
import { dateArgument, positiveArgument } from './arguments.js';
import { exitCode, tellFailure } from './outcome.js';
import { Progress } from './progress.js';
import { collectOptions, type SourceOptions, withSourceOptions } from './source-options.js';
import { write } from './write.js';

interface ReadOptions extends SourceOptions {
  published?: string;
  format: ReadingFormat;
  jobs?: number;
}

/** `dragoman read FILE…` */
export function readCommand(): Command {
  const command = new Command('read')
    .description('Read articles and print what they report, each entry with the words it rests on.')
    .argument('<source...>', 'files, directories, globs, addresses of pages and feeds, or - for standard input')
    .option('--published <date>', 'date of publication of documents that do not bring one (YYYY-MM-DD)', dateArgument)
    .addOption(
      new Option('--format <format>', 'how to print readings').choices(['text', 'json', 'jsonl']).default('text'),
    )
    .option('--jobs <n>', 'worker threads (default: one a processor)', positiveArgument);
  return withSourceOptions(command)
    .addHelpText(
      'after',
      `
Files: .txt .html .jsonl .json .eml .warc, feeds (.rss .atom .xml), each also packed (.gz).
JSON Lines hold one document a line: {"id", "text", "title"?, "published"?, "source"?, "url"?}.
--format json prints one object for one document and an array for several; jsonl one object a line.
Colour is used on a terminal only, and never when NO_COLOR is set.

Examples:
  dragoman read article.txt --published 2025-10-27
  dragoman read articles/ --format jsonl > readings.jsonl
  dragoman read https://news.example/story.html https://news.example/feed.rss
  curl -s https://news.example/story.html | dragoman read - --input html`,
    )
    .action(run);
}

async function run(sources: string[], options: ReadOptions): Promise<void> {
  // a short text alone is read on this thread, which is busy meanwhile with loading all that reads
  const isAlone = sources.length === 1 && sources[0]!.endsWith('.txt') && isShort(sources[0]!);
  // what is wrong with the weights is told by the one who needs them
  const ahead = isAlone ? readWeightsAhead('english.model').catch(() => {}) : null;
  const [{ collect, sizeOf }, { readAll }] = await Promise.all([
    import('../sources/index.js'),
    import('./read-all.js'),
    isAlone && import('./read-task.js'),
  ]);
  await ahead;
  // At a terminal what is printed tells how far it is.
  const progress = process.stdout.isTTY ? null : new Progress();
  const total = isAlone || !progress ? null : await sizeOf(sources);
  const collected = collect(sources, collectOptions(options));
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
      progress?.end();
      tellFailure(outcome);
      process.exitCode = exitCode.failed;
      continue;
    }
    await write(list ? list.add(outcome.output) : outcome.output);
    done++;
    characters += outcome.characters;
    progress?.at(done, characters, total);
  }
  if (list) await write(list.end());
  progress?.end();
}

/** Whether a file is short enough to be read without a thread; one that is not there is told of as shortly. */
const isShort = (file: string): boolean => (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= longestHere;
/** In bytes. */
const longestHere = 65_536;

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
