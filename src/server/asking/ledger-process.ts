import { Ledger } from '../../ledger/index.js';
import { type Crossing, packed } from './crossing.js';
import { changes, questions } from './questions.js';

/** What a process is asked, and what it answers. */
export interface AskedAcross {
  readonly number: number;
  readonly question: string;
  readonly asked: readonly unknown[];
}
export type AnsweredAcross = { readonly number: number } & Crossing;

type Question = (ledger: Ledger, ...asked: readonly unknown[]) => unknown;
const known = { ...questions, ...changes } as unknown as Readonly<Record<string, Question>>;
const where = process.argv[2]!;
let opened: Promise<Ledger> | null = null;

/** The connection of this process; one that could not be made is tried again with the next question. */
function open(): Promise<Ledger> {
  opened ??= Ledger.open(where).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function answer({ question, asked }: AskedAcross): Promise<Crossing> {
  try {
    return { answer: await known[question]!(await open(), ...asked) };
  } catch (error) {
    return { failed: packed(error) };
  }
}

/** Sends an answer; where the one who asked has ended meanwhile, nobody is there to take it, or to be told so. */
function send(answered: AnsweredAcross): void {
  if (process.connected) process.send!(answered, () => {});
}

process.on('message', async (task: AskedAcross) => {
  send({ number: task.number, ...(await answer(task)) });
});

// what loading took is not counted to the first question
send({ number: 0, answer: null });

// It lives as long as the one who asks, who also decides what an interruption means.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
const end = async (): Promise<void> => {
  try {
    await (await opened)?.close();
  } finally {
    process.exit();
  }
};
process.on('disconnect', end);
if (!process.connected) void end();
