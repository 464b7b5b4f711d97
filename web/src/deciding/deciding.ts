import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Decision } from '../client/answers';
import { decisions, type NewDecision } from '../client/decisions';
import { memory } from '../client/memory';
import { server } from '../client/server';
import { askWho, tellNotice } from './asking';
import type { Judged } from './judged';
import { type Outcome, outcomeOf, standing } from './standing';

const undecided: Outcome = { review: null, corrections: {}, decisions: [] };

/** What people decided, by what it is about. */
export function useOutcomes(): (judged: Pick<Judged, 'kind' | 'subject'>) => Outcome {
  const { data } = useQuery(decisions);
  return useMemo(() => {
    const own = new Map<string, Decision[]>();
    for (const decision of standing(data?.decisions ?? [])) {
      const about = `${decision.kind} ${decision.subject}`;
      own.set(about, [...(own.get(about) ?? []), decision]);
    }
    const outcomes = new Map([...own].map(([about, some]) => [about, outcomeOf(some)]));
    return ({ kind, subject }) => outcomes.get(`${kind} ${subject}`) ?? undecided;
  }, [data]);
}

const keep = (change: (all: readonly Decision[]) => readonly Decision[]): void => {
  memory.setQueryData(decisions.queryKey, (old) => ({ decisions: change(old?.decisions ?? []) }));
};

/**
 * Groups of decisions taken here, the latest last: what `u` takes back. One that is on its way to the server stands here
 * already, so that a quick `u` takes back it and not the one before.
 */
const taken: Promise<readonly string[] | null>[] = [];

function take(ids: Promise<readonly string[] | null>): Promise<readonly string[] | null> {
  taken.push(ids);
  return ids;
}
let pending = 0;

/** Shows a decision at once, sends it, and takes it from sight again where the server will not have it. */
async function record(decision: NewDecision, shown: Omit<Decision, 'id' | 'at' | 'who' | 'why'>): Promise<string[]> {
  const id = `pending-${++pending}`;
  keep((all) => [...all, { id, at: new Date().toISOString(), who: decision.who, why: null, ...shown }]);
  try {
    await memory.cancelQueries({ queryKey: decisions.queryKey });
    const recorded = await server.decide(decision);
    keep((all) => [...all.filter((one) => one.id !== id), ...recorded.decisions]);
    return recorded.decisions.map((one) => one.id);
  } catch (error) {
    keep((all) => all.filter((one) => one.id !== id));
    throw error;
  } finally {
    // what was decided changes counts and lists everywhere, but not the text that is being read
    void memory.invalidateQueries({
      predicate: ({ queryKey: [name, part] }) => name !== 'reading' && !(name === 'decisions' && part === undefined),
      refetchType: 'none',
    });
    void memory.invalidateQueries({ queryKey: ['decisions', 'agreement'] });
  }
}

async function attempt<Outcome>(act: () => Promise<Outcome>): Promise<Outcome | null> {
  try {
    return await act();
  } catch (error) {
    tellNotice({ words: error instanceof Error ? error.message : String(error), isTrouble: true });
    return null;
  }
}

/** Of an event the one report that is judged, or all of them. */
const reportOf = ({ kind, isWhole }: Judged): { report?: true } =>
  kind === 'event' && !isWhole ? { report: true } : {};

const said = { accept: 'Accepted', reject: 'Rejected' } as const;

/** Accepts or rejects. Gives the ids of what was recorded, or null where nothing was. */
export async function judge(judged: Judged, action: 'accept' | 'reject'): Promise<readonly string[] | null> {
  const who = await askWho();
  if (!who) return null;
  const { kind, subject, id: item } = judged;
  tellNotice({ words: `${said[action]}: ${judged.words}`, undo: () => void undoLast() });
  return take(
    attempt(() =>
      record({ action, item, who, ...reportOf(judged) }, { kind, subject, action, value: null, undoes: null }),
    ),
  );
}

/** Puts other values in the place of fields. */
export async function correct(
  judged: Judged,
  changes: Readonly<Record<string, string | null>>,
  why: string | null,
): Promise<readonly string[] | null> {
  const who = await askWho();
  if (!who) return null;
  const { kind, subject, id: item } = judged;
  return take(
    attempt(async () => {
      const ids: string[] = [];
      for (const [field, value] of Object.entries(changes))
        ids.push(
          ...(await record(
            { action: 'correct', item, field, value, who, why, ...reportOf(judged) },
            { kind, subject, action: 'correct', value: { field, value }, undoes: null },
          )),
        );
      tellNotice({ words: `Corrected: ${judged.words}`, undo: () => void undoLast() });
      return ids;
    }),
  );
}

/** Takes decisions back. Gives whether they were. */
export async function undo(ids: readonly string[]): Promise<boolean> {
  const who = await askWho();
  if (!who) return false;
  const done = await attempt(async () => {
    let all = memory.getQueryData(decisions.queryKey)?.decisions ?? [];
    if (!ids.every((id) => all.some((one) => one.id === id)))
      all = (await memory.fetchQuery({ ...decisions, staleTime: 0 })).decisions;
    for (const id of ids.toReversed()) {
      const undone = all.find((one) => one.id === id);
      if (!undone) continue;
      const { kind, subject } = undone;
      await record({ action: 'undo', decision: id, who }, { kind, subject, action: 'undo', value: null, undoes: id });
    }
    tellNotice({ words: 'Taken back.' });
    return true;
  });
  return done ?? false;
}

/** Takes back what was decided last on this page or an earlier one, since the workbench was opened. */
export async function undoLast(): Promise<void> {
  const last = taken.pop();
  const ids = await last;
  if (!last) tellNotice({ words: 'Nothing was decided here that could be taken back.' });
  // what could not be recorded is not there to be taken back
  else if (ids && !(await undo(ids))) taken.push(last);
}
