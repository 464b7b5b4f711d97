import { Command } from 'commander';
import pc from 'picocolors';
import { plainWords } from '../exports/index.js';
import type { Analysis } from '../language/index.js';
import {
  analyseNews,
  type Explained,
  explainedEvents,
  explainedPositions,
  explainedStatements,
  partsOf,
  read,
  sentencesBehind,
} from '../reading/index.js';
import type { Reading } from '../record/index.js';
import { collect, documentOf, SourceError } from '../sources/index.js';
import { dateArgument } from './arguments.js';
import { drawTree } from './draw-tree.js';
import { exitCode, tellError } from './outcome.js';
import { write } from './write.js';

interface ExplainOptions {
  event?: string;
  statement?: string;
  position?: string;
  entry?: string;
  published?: string;
  input?: 'text' | 'html' | 'jsonl';
}

/** `dragoman explain FILE` */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Show what an entry rests on: the rule that found it, its words, and the tree it matched.')
    .argument('<file>', 'one article, or - for standard input')
    .option('--event <id>', 'only this event, e.g. e3')
    .option('--statement <id>', 'only this statement, e.g. s2')
    .option('--position <id>', 'only this position, by its order in the reading, e.g. p1')
    .option('--entry <id>', 'only this entry of any kind: e3, s2 or p1')
    .option('--published <date>', 'date of publication, where the article does not bring one', dateArgument)
    .option('--input <form>', 'what standard input holds: text, html or jsonl')
    .addHelpText(
      'after',
      `
Without an entry, every event is explained.

Examples:
  dragoman explain article.txt --event e3
  dragoman explain article.txt --statement s2`,
    )
    .action(run);
}

async function run(file: string, options: ExplainOptions): Promise<void> {
  const wanted = options.event ?? options.statement ?? options.position ?? options.entry ?? null;
  const colors = pc.createColors(process.stdout.isTTY === true && !process.env.NO_COLOR);
  for await (const raw of collect([file], { input: options.input ?? null })) {
    if (raw instanceof SourceError) throw raw;
    const document = documentOf(raw);
    const reading = read({ ...document, published: document.published ?? options.published ?? null });
    const all = [
      ...explainedEvents(reading),
      ...(wanted ? [...explainedStatements(reading), ...explainedPositions(reading)] : []),
    ];
    const entries = wanted ? all.filter((entry) => entry.id === wanted) : all;
    if (wanted && !entries.length) {
      tellError(`${raw.origin}: no entry ${wanted}; there are ${idsOf(reading)}`);
      process.exitCode = exitCode.failed;
    }
    const analysis = entries.length ? analyseNews(document.text).analysis : null;
    for (const entry of entries) await write(explained(entry, reading, analysis!, colors));
  }
}

const idsOf = (reading: Reading): string => {
  const range = (letter: string, count: number): string =>
    count === 0 ? '' : count === 1 ? `${letter}1` : `${letter}1 to ${letter}${count}`;
  const ranges = [
    range('e', reading.events.length),
    range('s', reading.statements.length),
    range('p', reading.positions.length),
  ];
  return ranges.filter(Boolean).join(', ') || 'none in this reading';
};

function explained(
  entry: Explained,
  reading: Reading,
  analysis: Analysis,
  colors: ReturnType<typeof pc.createColors>,
): string {
  const lines = [`${colors.bold(entry.id)}  ${colors.cyan(plainWords(entry.line))}`, `  rule       ${entry.because}`];
  for (const [part, span] of entry.parts)
    lines.push(
      `  ${part.padEnd(10)} “${plainWords(reading.document.text.slice(span.start, span.end))}” ${colors.dim(`[${span.start}, ${span.end})`)}`,
    );
  for (const sentence of sentencesBehind(entry, analysis)) {
    const tokens = analysis.tokens.slice(sentence.first, sentence.last);
    const columns = tokens.map((token, i) => {
      const head = token.head < 0 ? 0 : token.head - sentence.first + 1;
      return [String(i + 1), token.form, token.lemma, token.upos, token.xpos, '_', String(head), token.deprel];
    });
    const remarkOn = (i: number): string =>
      partsOf(tokens[i]!, entry)
        .map((part) => `  ◀ ${part}`)
        .join('');
    lines.push('', drawTree(columns, (i) => colors.magenta(remarkOn(i))).trimEnd());
  }
  return `${lines.join('\n')}\n\n`;
}
