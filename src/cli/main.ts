#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { withoutControls } from '../exports/index.js';
import { engine } from '../reading/engine.js';
import { actorCommand } from './actor.js';
import { backupCommand } from './backup.js';
import { decideCommand } from './decide.js';
import { documentsCommand } from './documents.js';
import { dumpCommand } from './dump.js';
import { dyadCommand } from './dyad.js';
import { setEngineFlags } from './engine-flags.js';
import { eventsCommand } from './events.js';
import { explainCommand } from './explain.js';
import { forgetCommand } from './forget.js';
import { ingestCommand } from './ingest.js';
import { instrumentCommand } from './instrument.js';
import { loadCommand } from './load.js';
import { exitCode, isMisunderstood, tellError } from './outcome.js';
import { parseCommand } from './parse.js';
import { procedureCommand } from './procedure.js';
import { readCommand } from './read.js';
import { rereadCommand } from './reread.js';
import { searchCommand } from './search.js';
import { serveCommand } from './serve.js';
import { statementsCommand } from './statements.js';
import { statsCommand } from './stats.js';
import { verifyCommand } from './verify.js';
import { whoCommand } from './who.js';

setEngineFlags();

const program = new Command('dragoman')
  .description(
    'Reads reporting on international affairs: who met whom, who said what, which agreement, according to whom.',
  )
  .version(engine)
  // what stands after a command is that command's own
  .enablePositionalOptions()
  .addCommand(readCommand())
  .addCommand(ingestCommand())
  .addCommand(serveCommand())
  .addCommand(searchCommand())
  .addCommand(documentsCommand())
  .addCommand(eventsCommand())
  .addCommand(actorCommand())
  .addCommand(dyadCommand())
  .addCommand(instrumentCommand())
  .addCommand(procedureCommand())
  .addCommand(statementsCommand())
  .addCommand(statsCommand())
  .addCommand(decideCommand())
  .addCommand(rereadCommand())
  .addCommand(verifyCommand())
  .addCommand(dumpCommand())
  .addCommand(loadCommand())
  .addCommand(backupCommand())
  .addCommand(forgetCommand())
  .addCommand(explainCommand())
  .addCommand(parseCommand())
  .addCommand(whoCommand())
  .addHelpText(
    'after',
    '\nExit codes: 0 all went well; 1 some input could not be read or found; 2 the command was not understood.',
  );

for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
  command
    .exitOverride()
    .showHelpAfterError('(run with --help for the options)')
    .configureOutput({ outputError: (words, say) => say(withoutControls(words)) });

// a reader that stops early (`| head`) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  tellError(
    error.code === 'ENOSPC'
      ? 'standard output: no space left on the disk; what was written so far is incomplete'
      : `standard output: ${error.message}`,
  );
  process.exit(exitCode.failed);
});

// nobody reads what is said on standard error any more: there is nobody to tell
process.stderr.on('error', () => {});

// the bundle's form knows no waiting at the top of a module
program.parseAsync().catch((error) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCode.usage;
  else {
    tellError(error);
    process.exitCode = isMisunderstood(error) ? exitCode.usage : exitCode.failed;
  }
});
