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
import { drawTree } from './draw-tree.js';
import type { ExplainOptions } from './explain.js';
import { refuseDirectory } from './files.js';
import { exitCode, tellError } from './outcome.js';
import { write } from './write.js';

/** Prints what entries of an article rest on. */
export async function printExplained(file: string, options: ExplainOptions): Promise<void> {
  refuseDirectory(file);
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
