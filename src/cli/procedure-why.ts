import { type Page, plainWords } from '../exports/index.js';
import { nameOf, namesOf, type Procedure, type Reason } from '../procedures/index.js';
import type { Drawn } from './procedure-lines.js';

/** Which premises each side holds and denies, where it says so, and why acts have no effect by its reading. */
export function whyLines(page: Page, { procedure, readings, statuses }: Drawn): void {
  const { colors } = page;
  if (Object.keys(procedure.premises).length) page.heading('On what they differ');
  for (const [id, { says, paragraph }] of Object.entries(procedure.premises)) {
    page.item(`${plainWords(says)} ${colors.dim(`[${paragraph}]`)}`);
    for (const { side, holds, denies } of readings) {
      const stance = holds.includes(id) ? 'held' : denies.includes(id) ? 'denied' : 'not held';
      page.item(`${colors.bold(stance)} by ${colors.cyan(plainWords(side))}`, 4);
    }
  }
  page.heading('Why');
  readings.forEach((reading, i) => {
    const status = statuses[i]!;
    page.item(colors.cyan(colors.bold(plainWords(reading.side))));
    for (const { on, where, says } of reading.said) {
      const isLater = Date.parse(on) > status.asOf.ms;
      page.item(`${plainWords(where)}${isLater ? ' (later than this day)' : ''}: ${plainWords(says)}`, 4);
    }
    for (const { name, of, standing, since, because } of status.matters)
      if (because.length)
        reasonLines(
          page,
          `${name}${of === null ? '' : ` (${nameOf(of)})`}: ${standing}${since ? ` since ${since}` : ''}`,
          because,
          procedure,
        );
    for (const { name, fact, because } of status.refused)
      reasonLines(page, `${name} of ${fact.on} by ${namesOf(fact.by)}: without effect`, because, procedure);
    for (const { stage, name, began, by, because } of status.running)
      if (
        readings.length === 1 ||
        statuses.some(({ running }) => !running.some((other) => other.stage === stage && other.began === began))
      )
        reasonLines(page, `${name}${by.length ? ` (${namesOf(by)})` : ''}: running since ${began}`, because, procedure);
  });
}

/** The acts, premises and conditions behind something, and the paragraph that it follows from. */
function reasonLines(page: Page, what: string, because: readonly Reason[], procedure: Procedure): void {
  page.item(plainWords(what), 4);
  const last = because.findLast(({ kind }) => kind === 'paragraph');
  const told = because.filter((reason) => reason.kind !== 'paragraph' || reason === last);
  for (const words of new Set(told.map((reason) => reasonWords(reason, procedure))))
    page.item(page.colors.dim(plainWords(words)), 6, '–', 2);
}

/** A reason in words, with the paragraph or the source it comes from. */
export function reasonWords(reason: Reason, { acts }: Procedure): string {
  switch (reason.kind) {
    case 'fact': {
      const { act, by, on, source } = reason.fact;
      return `${on}: ${acts[act]!.name}${by.length ? ` by ${namesOf(by)}` : ''}${source ? ` (${source})` : ''}`;
    }
    case 'paragraph':
      return `${reason.says} [${reason.paragraph}]`;
    case 'premise':
      return `${reason.stance}: ${reason.says} [${reason.paragraph}]`;
    case 'condition':
      return reason.says;
  }
}
