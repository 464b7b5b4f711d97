import { spawn } from 'node:child_process';
import { Command } from 'commander';
import { portArgument, positiveArgument, wordArgument } from './arguments.js';
import { type LedgerOptions, withLedger } from './ledger-option.js';
import { write } from './write.js';

interface ServeOptions extends LedgerOptions {
  host: string;
  port?: number;
  token?: string;
  allowHost?: string[];
  allowFetch?: string[];
  contact?: string;
  maxSize: number;
  open?: boolean;
}

/** `dragoman serve` */
export function serveCommand(): Command {
  return withLedger(
    new Command('serve')
      .description('Serve the workbench: see, check and correct a ledger in the browser.')
      .option(
        '--host <host>',
        'the address to listen at; beyond this machine a token is demanded',
        wordArgument,
        '127.0.0.1',
      )
      .option('--port <n>', 'the port (default: the first free one from 4280 on)', portArgument)
      .option(
        '--token <token>',
        'demand this token (default beyond this machine: one that is made and printed)',
        wordArgument,
      )
      .option('--allow-host <name...>', 'answer also to this NAME[:PORT], as behind a proxy')
      .option('--allow-fetch <host...>', 'fetch from this HOST[:PORT] although it is not on the public internet')
      .option('--contact <who>', 'your address or page, told to the servers that are asked')
      .option('--max-size <MB>', 'largest document', positiveArgument, 20)
      .option('--open', 'open it in the browser'),
  )
    .addHelpText(
      'after',
      `
A ledger that is not there yet is made: drop files or paste an address on the desk to fill it.
Nothing is fetched from outside but what you ask to be taken in. Interrupt to end.

Examples:
  dragoman serve --ledger iran.db
  dragoman serve --host 0.0.0.0 --port 8080`,
    )
    .action(run);
}

async function run({ ledger, allowHost, maxSize, open, ...options }: ServeOptions): Promise<void> {
  const [{ serveWorkbench }, { shownAddress }] = await Promise.all([
    import('../server/index.js'),
    import('../ledger/index.js'),
  ]);
  const served = await serveWorkbench({
    ...options,
    ledger,
    allowHosts: allowHost ?? [],
    maxBytes: maxSize * 2 ** 20,
  });
  // who reads the address may interrupt at once
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await write(`${served.address}\n`);
  process.stderr.write(`The workbench is at the address above, over ${shownAddress(ledger)}; interrupt to end.\n`);
  if (open) openInBrowser(served.address);
  await interrupted;
  process.stderr.write('dragoman: ending; what was stored stays\n');
  await served.close();
}

/** Hands an address to whatever opens addresses here; where nothing does, it was printed. */
function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  const child = spawn(command!, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}
