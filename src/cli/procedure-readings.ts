import { type Colors, plainWords } from '../exports/index.js';
import { nameOf, namesOf, type PassedStage, type RunningStage } from '../procedures/index.js';
import type { Drawn } from './procedure-lines.js';
import type { Row } from './side-by-side.js';

/** What stands side by side, a row a topic and a column a reading. */
export function rowsOf({ procedure, statuses }: Drawn, colors: Colors): Row[] {
  const matters = Object.entries(procedure.matters).flatMap(([id, { name, of }]) => {
    const parties =
      of === undefined
        ? [null]
        : [
            ...new Set(
              statuses.flatMap((status) => status.matters.filter(({ matter }) => matter === id).map((one) => one.of)),
            ),
          ];
    return parties.map(
      (party): Row => ({
        label: `${plainWords(name)}${party === null ? '' : ` · ${nameOf(party)}`}`,
        cells: statuses.map((status) => {
          const found = status.matters.find((one) => one.matter === id && one.of === party);
          return found
            ? [
                `${(found.isInForce ? colors.green : colors.red)(found.standing)}${found.since ? ` since ${found.since}` : ''}`,
              ]
            : [];
        }),
      }),
    );
  });
  return [
    ...matters,
    {
      label: 'stages passed',
      cells: statuses.map(({ passed }) =>
        [...passed].sort(byTime).map((one) => `${one.ended} ${one.name}: ${one.as === 'passed' ? 'done' : one.as}`),
      ),
    },
    {
      label: 'running',
      cells: statuses.map(({ running }) =>
        [...running]
          .sort(byEnd)
          .map(
            ({ name, ends, left, isPaused }) =>
              `${name}: ${ends === null ? (isPaused ? 'standing still' : 'open') : `until ${ends}, ${left!.words} left`}`,
          ),
      ),
    },
    {
      label: 'without effect',
      cells: statuses.map(({ refused }) =>
        refused.map(({ name, fact }) => `${name} of ${fact.on} by ${namesOf(fact.by)}`),
      ),
    },
    {
      label: 'next, if nothing is done',
      cells: statuses.map(({ next }) =>
        next.map(({ at, says, paragraph }) => `${at}: ${says}${paragraph ? ` [${paragraph}]` : ''}`),
      ),
    },
    {
      label: 'may be done',
      cells: statuses.map(({ possible }) =>
        possible.filter(isFirstOfAct).map(({ name, by }) => `${name}${by.length ? ` (${by.join(', ')})` : ''}`),
      ),
    },
  ];
}

const isFirstOfAct = ({ act }: { act: string }, i: number, all: readonly { act: string }[]): boolean =>
  all.findIndex((one) => one.act === act) === i;

const byTime = (a: PassedStage, b: PassedStage): number => Date.parse(a.ended) - Date.parse(b.ended);
const byEnd = (a: RunningStage, b: RunningStage): number =>
  (a.left?.ms ?? Number.POSITIVE_INFINITY) - (b.left?.ms ?? Number.POSITIVE_INFINITY);
