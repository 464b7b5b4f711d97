import { type Page, plainWords } from '../exports/index.js';
import { namesOf, type Reading, type RunningStage, type Status } from '../procedures/index.js';
import { count } from './answer-lines.js';
import type { Drawn } from './procedure-lines.js';

interface Clock {
  readonly stage: RunningStage;
  readonly runsBy: readonly Reading[];
  readonly asOf: Status['asOf'];
}

/** Clocks that run by at least one reading, the one that ends first before the others. */
export function clocksOf({ readings, statuses }: Drawn): Clock[] {
  const clocks = new Map<string, { stage: RunningStage; runsBy: Reading[]; asOf: Status['asOf'] }>();
  statuses.forEach(({ running, asOf }, i) => {
    for (const stage of running) {
      const key = JSON.stringify([stage.stage, stage.by, stage.began, stage.ends, stage.isPaused]);
      const clock = clocks.get(key) ?? { stage, runsBy: [], asOf };
      clock.runsBy.push(readings[i]!);
      clocks.set(key, clock);
    }
  });
  const endOf = ({ stage }: Clock) => stage.left?.ms ?? Number.POSITIVE_INFINITY;
  return [...clocks.values()].sort((a, b) => endOf(a) - endOf(b));
}

const barWidth = 30;

export function clockLines(page: Page, { procedure, readings, statuses }: Drawn, { stage, runsBy, asOf }: Clock): void {
  const { colors } = page;
  const { paragraph } = procedure.stages.find(({ id }) => id === stage.stage)!;
  page.item(
    `${colors.bold(plainWords(stage.name))}${stage.by.length ? ` (${namesOf(stage.by)})` : ''} ${colors.dim(`[${paragraph}]`)}`,
  );
  if (stage.ends !== null && stage.left) {
    const began = Date.parse(stage.began);
    const passed = (asOf.ms - began) / (asOf.ms + stage.left.ms - began);
    const at = Math.min(barWidth - 1, Math.floor(passed * barWidth));
    const bar = `${'━'.repeat(at)}●${'─'.repeat(barWidth - 1 - at)}`;
    page.item(`${stage.began} ┣${bar}┫ ${colors.yellow(stage.ends)}  ${colors.bold(`${stage.left.words} left`)}`, 4);
  } else if (stage.isPaused)
    page.item(
      `${stage.began}, standing still${stage.daysLeft === null ? '' : ` with ${count(stage.daysLeft, 'day')} left`}`,
      4,
    );
  else page.item(`${stage.began}, without an end laid down`, 4);
  if (runsBy.length === readings.length) return;
  page.item(`by the reading of ${sidesOf(runsBy)}`, 4);
  const [cause] = stage.because;
  readings.forEach((reading, i) => {
    if (runsBy.includes(reading)) return;
    const isRefused =
      cause?.kind === 'fact' &&
      statuses[i]!.refused.some(({ act, fact }) => act === cause.fact.act && fact.on === cause.fact.on);
    const why = isRefused ? `: the ${procedure.acts[cause.fact.act]!.name} of ${cause.fact.on} has no effect` : '';
    page.item(`no such clock by the reading of ${sidesOf([reading])}${plainWords(why)}`, 4);
  });
}

export const sidesOf = (readings: readonly Reading[]): string =>
  readings.map(({ side }) => plainWords(side)).join('; and of ');
