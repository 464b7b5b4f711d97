import { Command, Option } from 'commander';
import type { Procedure } from '../procedures/index.js';
import { SourceError } from '../sources/source-error.js';
import { momentArgument } from './arguments.js';
import { type AskingOptions, answer, asking, withAsking } from './asking.js';
import { textOf } from './files.js';
import { exitCode, tellError } from './outcome.js';
import { write } from './write.js';

interface ProcedureOptions {
  format: AskingOptions['format'];
  ledger?: string;
  asOf?: string;
  reading?: string;
}

/** `dragoman procedure …` */
export function procedureCommand(): Command {
  // `--ledger` after `bindings` is that command's own
  const command = new Command('procedure')
    .enablePositionalOptions()
    .description(
      'Draw the clock of an instrument’s procedure on a day: what runs, what is in force, by each side’s reading.',
    )
    .argument(
      '[name...]',
      'a procedure or voting rule, by its id or by the name of its instrument (none: lists them); or a file of your own',
    )
    .option(
      '--as-of <day>',
      'the day (taken at noon GMT), or a moment such as 2025-09-28T00:00Z; else today',
      momentArgument,
    )
    .option('--reading <side>', 'only this reading: its id, or the code or name of a state on that side')
    .addOption(new Option('--format <format>', 'how to print the answer').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--ledger <where>', 'with what was accepted from this ledger’s documents, and what waits there').env(
        'DRAGOMAN_LEDGER',
      ),
    )
    .addHelpText(
      'after',
      `
The program takes no side: all readings are worked out in the same way and stand in alphabetical order.

Examples:
  dragoman procedure
  dragoman procedure Resolution 2231 --as-of 2025-09-20
  dragoman procedure unsc-2231 --as-of 2025-10-19 --reading RUS --format json
  dragoman procedure check my-treaty.yaml`,
    )
    .action(run);
  command.addCommand(
    new Command('check')
      .description('Say what is wrong in a procedure of your own, by line and column, and run its examples.')
      .argument('<file>', 'a YAML file as docs/procedures.md describes it')
      .action(check),
  );
  command.addCommand(
    withAsking(
      new Command('bindings')
        .description(
          'List what documents of a ledger would add to procedures; nothing counts before a person accepts it.',
        )
        .argument('[name...]', 'of one procedure only, by its id or the name of its instrument')
        .option('--waiting', 'only those that no person has decided about'),
      ['text', 'json'],
    )
      .addHelpText(
        'after',
        '\n`dragoman decide accept BINDING` and `decide reject BINDING` say what holds; a decision outlasts a new reading.',
      )
      .action(listBindings),
  );
  return command;
}

async function run(words: string[], options: ProcedureOptions): Promise<void> {
  const { knownProcedures, votingRule, votingRules } = await import('../procedures/index.js');
  const { drawList, drawRule } = await import('./procedure-list.js');
  const id = words.join(' ');
  if (!id) {
    const list = { procedures: knownProcedures(), votingRules: votingRules() };
    return answer(list, options, (page) => drawList(page, list.procedures, list.votingRules));
  }
  const rule = votingRule(id);
  if (rule) return answer(rule, options, drawRule);
  return show(await procedureAt(id), options);
}

/** The procedure of an id, or the one that a file holds. */
async function procedureAt(id: string): Promise<Procedure> {
  const { checkProcedure, knownProcedure, knownProcedures, proceduresNamed } = await import('../procedures/index.js');
  const known = knownProcedure(id.toLowerCase());
  if (known) return known;
  if (!/\.ya?ml$/.test(id)) {
    const { instrument, procedures } = proceduresNamed(id);
    const [only, ...others] = procedures;
    if (only && !others.length) return only;
    const ids = (only ? procedures : knownProcedures()).map((one) => one.id).join(', ');
    throw new SourceError(
      id,
      only
        ? `${instrument} has several procedures: ${ids}`
        : `${
            instrument === null
              ? 'neither a procedure nor an instrument that the program knows'
              : `the program knows ${instrument}, but no procedure of it`
          }; there are procedures with the ids ${ids}; one of your own is a file that ends in .yaml (docs/procedures.md)`,
    );
  }
  const { procedure, faults } = checkProcedure(textOf(id));
  if (procedure) return procedure;
  const [first] = faults;
  throw new SourceError(
    `${id}:${first!.line}:${first!.column}`,
    `${first!.message}; \`dragoman procedure check\` names all`,
  );
}

async function show(procedure: Procedure, options: ProcedureOptions): Promise<void> {
  const { answerOn, documentedFacts, readingsOf } = await import('../procedures/index.js');
  const { drawProcedure } = await import('./procedure-lines.js');
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  const bindings =
    options.ledger === undefined
      ? []
      : await asking({ ledger: options.ledger }, (ledger) => ledger.bindings({ procedure }));
  const bound = bindings.length
    ? (await import('../ledger/index.js')).boundProcedure(procedure, bindings)
    : { procedure, facts: documentedFacts(procedure) };
  const found = answerOn(bound.procedure, bound.facts, asOf, options.reading ?? null);
  if (!found) {
    const there = readingsOf(procedure).map(({ id, states }) =>
      states.length === 1 && states[0] === id ? id : `${id} (${states.join(', ')})`,
    );
    throw new SourceError(
      options.reading!,
      `no reading of ${procedure.id} is called so; there are: ${there.join(', ')}`,
    );
  }
  // what came after the day is no answer to what was so on it
  const facts = found.facts.filter(({ on }) => Date.parse(on) <= found.asOf.ms);
  const { lanes: _, ...told } = found;
  return answer({ ...told, facts, bindings }, options, (page) =>
    drawProcedure(page, { ...found, procedure: bound.procedure, bindings }),
  );
}

async function listBindings(words: string[], options: AskingOptions & { waiting?: boolean }): Promise<void> {
  const procedure = words.length ? await procedureAt(words.join(' ')) : undefined;
  const { drawBindings } = await import('./procedure-bindings.js');
  const all = await asking(options, (ledger) => ledger.bindings({ procedure }));
  const found = options.waiting ? all.filter(({ review }) => review === null) : all;
  await answer(found, options, (page) => drawBindings(page, found));
}

async function check(file: string): Promise<void> {
  const { checkProcedure } = await import('../procedures/index.js');
  const { procedure, faults, compared } = checkProcedure(textOf(file));
  for (const { line, column, message } of faults) tellError(`${file}:${line}:${column}: ${message}`);
  if (faults.length) process.exitCode = exitCode.failed;
  if (!procedure) return;
  const right = compared - new Set(faults.map(({ message }) => message.split(':')[0])).size;
  await write(
    faults.length
      ? `${file}: ${procedure.id} is well formed; ${right} of ${compared} examples come out as expected.\n`
      : `${file}: ${procedure.id} is well formed; its ${compared} examples come out as expected.\n`,
  );
}
