import { userInfo } from 'node:os';
import { Command, Option } from 'commander';
import { plainWords } from '../exports/index.js';
import type { Decision, Wanted } from '../ledger/index.js';
import { SourceError } from '../sources/source-error.js';
import { count } from './answer-lines.js';
import { linesOf, nameOfFile, writeNew } from './files.js';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { exitCode, tellError } from './outcome.js';
import { write } from './write.js';

interface Signed extends LedgerOptions {
  who: string;
  why?: string;
  report?: boolean;
}

/** `dragoman decide …` */
export function decideCommand(): Command {
  const decide = new Command('decide')
    .description('Record what a person decided about an event, statement, position, actor or binding.')
    .addHelpText(
      'after',
      `
ITEM is the id that the other commands print: of an event or report (DOCUMENT:e3), a statement (DOCUMENT:s1), a position
(DOCUMENT:p2), an actor (person/…) or a binding to a procedure (unsc-2231/…). Decisions are kept beside what the machine read, hold when documents are read
again, and are never deleted: \`undo\` takes one back.

Examples:
  dragoman decide accept 3f2a…:e3 --who amina
  dragoman decide correct 3f2a…:e3 --field when --value 2025-09-04 --why "the communiqué gives the 4th"
  dragoman decide merge person/a…/IRN person/b…/IRN --why "one minister, two spellings"
  dragoman decide agreement`,
    );
  const signed = (command: Command): Command =>
    withLedger(command)
      .addOption(
        new Option('--who <name>', 'who decides').env('DRAGOMAN_CODER').default(userInfo().username, 'your user name'),
      )
      .option('--why <reason>', 'for what reason');
  const reportOption = (command: Command): Command =>
    command.option('--report', 'of an event only the one report that has this id, not all its reports');

  for (const [action, words] of [
    ['accept', 'it is as the machine read it'],
    ['reject', 'it is wrong and counts no more'],
  ] as const)
    decide.addCommand(
      reportOption(signed(new Command(action).description(`Say that ${words}.`).argument('<item>'))).action(
        (item: string, options: Signed) => record(options, { action, item, report: options.report }),
      ),
    );
  decide.addCommand(
    reportOption(
      signed(
        new Command('correct')
          .description('Put another value in the place of one field.')
          .argument('<item>')
          .requiredOption(
            '--field <name>',
            'event: type, mode, cameo, status, when, place, actors, recipients (ids of actors, several with a semicolon between them); statement: when, form, medium; position: stance; actor: name, kind, country',
          )
          .requiredOption('--value <value>', 'the right value; an empty one for none'),
      ),
    ).action((item: string, options: Signed & { field: string; value: string }) =>
      record(options, {
        action: 'correct',
        item,
        report: options.report,
        field: options.field,
        value: options.value || null,
      }),
    ),
  );
  decide.addCommand(
    signed(
      new Command('merge')
        .description('Say that two events, or two actors, are one.')
        .argument('<item>')
        .argument('<other>'),
    ).action((item: string, other: string, options: Signed) => record(options, { action: 'merge', item, other })),
  );
  decide.addCommand(
    signed(
      new Command('split')
        .description('Say that a report is of no other event, or a name of no other actor.')
        .argument('<item>'),
    ).action((item: string, options: Signed) => record(options, { action: 'split', item })),
  );
  decide.addCommand(
    signed(
      new Command('undo')
        .description('Take a decision back.')
        .argument('<decision>', 'its id, as `decide list` prints it'),
    ).action((id: string, options: Signed) => record(options, { action: 'undo', decision: id })),
  );
  decide.addCommand(
    withLedger(
      new Command('list')
        .description('Print all decisions.')
        .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'jsonl']).default('text')),
    ).action(list),
  );
  decide.addCommand(
    withLedger(
      new Command('export')
        .description('Write all decisions as JSON Lines.')
        .argument('[file]', 'a new file; standard output if none or - is given'),
    ).action(exportAll),
  );
  decide.addCommand(
    withLedger(
      new Command('import')
        .description('Take in decisions from JSON Lines; those that are known are passed over.')
        .argument('<file>', 'a file, or - for standard input'),
    ).action(importAll),
  );
  decide.addCommand(
    withLedger(
      new Command('agreement').description(
        "Say how far coders agree: Krippendorff's alpha over what two or more judged.",
      ),
    ).action(agreement),
  );
  return decide;
}

async function record({ who, why, ...where }: Signed, wanted: Wanted): Promise<void> {
  const ledger = await openLedger(where, { mustExist: true });
  try {
    const decisions = await ledger.draft(wanted, { at: new Date().toISOString(), who, why: why ?? null });
    const added = await ledger.decide(decisions);
    for (const { id, action, subject } of decisions) await write(`${id}  ${action} ${subject}\n`);
    if (!added) await write('It was decided so already.\n');
  } finally {
    await ledger.close();
  }
}

async function list(options: LedgerOptions & { format: string }): Promise<void> {
  const ledger = await openLedger(options, { mustExist: true });
  try {
    const decisions = await ledger.decisions();
    const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
    for (const decision of decisions) {
      if (options.format === 'jsonl') {
        await write(`${JSON.stringify(decision)}\n`);
        continue;
      }
      const { id, at, who, why, action, kind, subject, value, undoes } = decision;
      const what =
        value === null
          ? ''
          : typeof value === 'string'
            ? ` with ${value}`
            : ` ${value.field} = ${value.value ?? '(none)'}`;
      const rest = [undoes ? `takes back ${undoes}` : '', undone.has(id) ? 'taken back' : '', why ?? ''].filter(
        (words) => words,
      );
      await write(
        `${[id, at, who, `${action} ${kind} ${subject}${what}`, rest.length ? `(${rest.join('; ')})` : '']
          .filter(Boolean)
          .map(plainWords)
          .join('  ')}\n`,
      );
    }
    if (!decisions.length && options.format !== 'jsonl') await write('No decision has been recorded.\n');
  } finally {
    await ledger.close();
  }
}

async function exportAll(file: string | undefined, options: LedgerOptions): Promise<void> {
  const ledger = await openLedger(options, { mustExist: true });
  try {
    const lines = (await ledger.decisions()).map((decision) => `${JSON.stringify(decision)}\n`).join('');
    if (file === undefined || file === '-') await write(lines);
    else writeNew(file, lines);
  } finally {
    await ledger.close();
  }
}

async function importAll(file: string, options: LedgerOptions): Promise<void> {
  const { Decision, withId } = await import('../ledger/index.js');
  const { placedIssueWords } = await import('../record/index.js');
  const name = nameOfFile(file);
  const decisions: Decision[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (!line.trim()) continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new SourceError(`${name}:${number}`, `is not JSON: ${(error as Error).message}`);
    }
    const parsed = Decision.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new SourceError(`${name}:${number}`, placedIssueWords(issue!));
    }
    const { id: _, ...draft } = parsed.data;
    if (withId(draft).id !== parsed.data.id)
      throw new SourceError(`${name}:${number}`, 'its id does not fit what it says: the line was changed');
    decisions.push(parsed.data);
  }
  const ledger = await openLedger(options, { mustExist: true });
  try {
    const added = await ledger.decide(decisions);
    await write(`${added} of ${decisions.length} decisions were new.\n`);
  } finally {
    await ledger.close();
  }
}

async function agreement(options: LedgerOptions): Promise<void> {
  const { agreementOf, codingsOf } = await import('../ledger/index.js');
  const ledger = await openLedger(options, { mustExist: true });
  try {
    const { alpha, units, agreed, coders } = agreementOf(codingsOf(await ledger.decisions()));
    if (alpha === null) {
      tellError('no item was judged by two coders yet');
      process.exitCode = exitCode.failed;
      return;
    }
    await write(
      `${coders.length} coders (${coders.join(', ')}) judged ${count(units, 'item')} in common and agree on ${agreed}.\nKrippendorff's alpha (nominal): ${alpha.toFixed(3)}\n`,
    );
  } finally {
    await ledger.close();
  }
}
