import { Command } from 'commander';
import pc from 'picocolors';
import { plainWords } from '../exports/index.js';
import type { Analysis, Token } from '../language/index.js';
import { analyseNews, read } from '../reading/index.js';
import type { Reading, Span } from '../record/index.js';
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

/** An entry of a reading as `explain` shows it: its rule, and the words that play a part. */
interface Entry {
  readonly id: string;
  readonly line: string;
  readonly because: string;
  /** Words by the part they play. */
  readonly parts: readonly (readonly [part: string, span: Span])[];
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
      ...eventEntries(reading),
      ...(wanted ? [...statementEntries(reading), ...positionEntries(reading)] : []),
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

const nameIn = (reading: Reading, id: string): string =>
  [...reading.actors, ...reading.instruments].find((one) => one.id === id)?.name ?? id;

function eventEntries(reading: Reading): Entry[] {
  return reading.events.map((event) => {
    const names = (sides: typeof event.actors): string =>
      [...new Set(sides.map((side) => nameIn(reading, side.actor)))].join(', ');
    const recipients = event.recipients.length ? ` → ${names(event.recipients)}` : '';
    const type = event.mode ? `${event.type}/${event.mode}` : event.type;
    const claim = event.statement ? `, within statement ${event.statement}` : ', in the document’s own voice';
    return {
      id: event.id,
      line: `${type}  ${names(event.actors) || '(not said who)'}${recipients}  (${event.status}${claim})`,
      because: event.because,
      parts: [
        ['trigger', event.trigger],
        ...event.actors.map((side) => ['actor', side] as const),
        ...event.recipients.map((side) => ['recipient', side] as const),
        ...(event.when ? [['when', event.when] as const] : []),
        ...(event.where ? [['where', event.where] as const] : []),
        ['evidence', event.evidence],
      ],
    };
  });
}

function statementEntries(reading: Reading): Entry[] {
  return reading.statements.map((statement) => ({
    id: statement.id,
    line: `${statement.form} statement of ${statement.speakers.map((id) => nameIn(reading, id)).join(', ') || 'a source not named'}`,
    because: statement.because,
    parts: [
      ...(statement.source ? [['source', statement.source] as const] : []),
      ...(statement.cue ? [['cue', statement.cue] as const] : []),
      ...statement.content.map((span) => ['content', span] as const),
    ],
  }));
}

function positionEntries(reading: Reading): Entry[] {
  return reading.positions.map((position, i) => ({
    id: `p${i + 1}`,
    line: `${nameIn(reading, position.holder)} ${position.stance} ${nameIn(reading, position.toward)}${position.statement ? `, by statement ${position.statement}` : ''}`,
    because: position.because,
    parts: [['evidence', position.evidence]],
  }));
}

function explained(
  entry: Entry,
  reading: Reading,
  analysis: Analysis,
  colors: ReturnType<typeof pc.createColors>,
): string {
  const lines = [`${colors.bold(entry.id)}  ${colors.cyan(plainWords(entry.line))}`, `  rule       ${entry.because}`];
  for (const [part, span] of entry.parts)
    lines.push(
      `  ${part.padEnd(10)} “${plainWords(reading.document.text.slice(span.start, span.end))}” ${colors.dim(`[${span.start}, ${span.end})`)}`,
    );
  const anchors = anchorsOf(entry);
  for (const sentence of analysis.sentences) {
    if (!anchors.some(({ start, end }) => start < sentence.end && sentence.start < end)) continue;
    const tokens = analysis.tokens.slice(sentence.first, sentence.last);
    const columns = tokens.map((token, i) => {
      const head = token.head < 0 ? 0 : token.head - sentence.first + 1;
      return [String(i + 1), token.form, token.lemma, token.upos, token.xpos, '_', String(head), token.deprel];
    });
    lines.push('', drawTree(columns, (i) => colors.magenta(remarkOn(tokens[i]!, entry.parts))).trimEnd());
  }
  return `${lines.join('\n')}\n\n`;
}

/** The words whose sentences are drawn: who and by which word, and only where neither is said what is reported. */
function anchorsOf({ parts }: Entry): readonly Span[] {
  const voiced = parts.filter(([part]) => part === 'source' || part === 'cue').map(([, span]) => span);
  return voiced.length ? voiced : [parts[0]![1]];
}

/** The part a word plays in the entry, shown beside it in the tree. */
function remarkOn(token: Token, parts: Entry['parts']): string {
  const played = parts.filter(
    ([part, span]) => part !== 'evidence' && part !== 'content' && span.start <= token.start && token.end <= span.end,
  );
  return [...new Set(played.map(([part]) => part))].map((part) => `  ◀ ${part}`).join('');
}
