import { type Page, plainWords } from '../exports/index.js';
import type { Binding } from '../ledger/index.js';
import {
  type Fact,
  instrumentName,
  nameOf,
  namesOf,
  type Procedure,
  type Reading,
  type Status,
} from '../procedures/index.js';
import { citationLines } from './answer-lines.js';
import { bindingLines } from './procedure-bindings.js';
import { clockLines, clocksOf, sidesOf } from './procedure-clocks.js';
import { rowsOf } from './procedure-readings.js';
import { whyLines } from './procedure-why.js';
import { sideBySide } from './side-by-side.js';

/** A procedure on a day, by some of its readings. */
export interface Drawn {
  readonly procedure: Procedure;
  /** What happened, by that day and after it. */
  readonly facts: readonly Fact[];
  readonly readings: readonly Reading[];
  /** One a reading, in the same order. */
  readonly statuses: readonly Status[];
  /** What documents of a ledger would add, decided or not. */
  readonly bindings: readonly Binding[];
}

/** Draws the clock: what happened, which clocks run, the readings side by side, and why. */
export function drawProcedure(page: Page, drawn: Drawn): void {
  const { procedure, facts, readings, statuses } = drawn;
  const { colors } = page;
  const { asOf } = statuses[0]!;
  page.item(`${colors.bold(plainWords(procedure.name))} ${colors.dim(`· ${procedure.id}`)}`, 0);
  page.item(colors.dim(`${plainWords(instrumentName(procedure.instrument))}, ${procedure.provision}`), 0);
  page.item(`as of ${colors.yellow(asOf.text)}${asOf.text.includes('T') ? '' : ' (noon GMT)'}`, 0);

  page.heading('What happened');
  const known = facts.filter(({ on }) => Date.parse(on) <= asOf.ms);
  for (const fact of known) factLines(page, procedure, fact, statuses[0]!);
  if (!known.length) page.item(colors.dim('nothing yet that bears on it'));

  const clocks = clocksOf(drawn);
  if (clocks.length) page.heading('Clocks that run');
  for (const clock of clocks) clockLines(page, drawn, clock);

  page.heading('What is in force');
  standingLines(page, drawn);

  page.heading(readings.length > 1 ? 'The readings side by side' : 'Where it stands');
  sideBySide(
    page,
    readings.map(({ side }) => plainWords(side)),
    rowsOf(drawn, colors),
  );
  whyLines(page, drawn);
  heldLines(page, drawn);
}

/** What was read in documents: positions that a person accepted, and apart from them what still waits. */
function heldLines(page: Page, { procedure, bindings }: Drawn): void {
  const accepted = bindings.filter(({ review, fact }) => review === 'accepted' && !fact);
  if (accepted.length) page.heading('Held in your documents');
  for (const binding of accepted) bindingLines(page, procedure, binding);
  const waiting = bindings.filter(({ review }) => review === null);
  if (waiting.length) page.heading('Proposed from your documents, not counted');
  for (const binding of waiting) bindingLines(page, procedure, binding);
}

function factLines(page: Page, { acts }: Procedure, fact: Fact, { votes }: Status): void {
  const { colors } = page;
  const { name, paragraph } = acts[fact.act]!;
  const by = fact.by.length
    ? `${acts[fact.act]!.vote && fact.votes ? ', tabled' : ''} by ${colors.cyan(namesOf(fact.by))}`
    : '';
  const until = fact.until === null ? '' : `, until ${fact.until}`;
  const vote = votes.find((one) => one.on === fact.on && one.act === fact.act)?.tally;
  const result = vote
    ? `: ${vote.for} for, ${vote.against} against, ${vote.abstained} abstained; ${vote.isAdopted ? 'adopted' : `not adopted (${vote.why.join(', ')})`}`
    : '';
  page.item(
    `${plainWords(name)}${by}${until}${result}${fact.says ? `, ${plainWords(fact.says)}` : ''} ${colors.dim(`[${paragraph}]`)}`,
    2,
    colors.yellow(fact.on),
    Math.max(12, fact.on.length + 2),
  );
  page.item(colors.dim(plainWords(fact.source)), 14);
  for (const evidence of fact.evidence)
    citationLines(page, { ...evidence, title: null, source: null, published: null }, 14);
}

/** How each matter stands, and by whose reading. */
function standingLines(page: Page, { readings, statuses }: Drawn): void {
  const { colors } = page;
  const matters = new Map<string, Map<string, Reading[]>>();
  statuses.forEach((status, i) => {
    for (const { name, of, standing, isInForce, since } of status.matters) {
      const key = `${plainWords(name)}${of === null ? '' : ` · ${nameOf(of)}`}`;
      const words = `${(isInForce ? colors.green : colors.red)(standing)}${since ? ` since ${since}` : ''}`;
      const by = matters.get(key) ?? new Map<string, Reading[]>();
      matters.set(key, by.set(words, [...(by.get(words) ?? []), readings[i]!]));
    }
  });
  for (const [matter, by] of matters) {
    page.item(colors.bold(matter));
    for (const [words, sides] of by) {
      const alone = sides.length === 1 ? ' alone' : '';
      page.item(
        by.size === 1
          ? `${words}${readings.length > 1 ? ', by all readings' : ''}`
          : `${words}, by the reading of ${sidesOf(sides)}${alone}`,
        4,
      );
    }
  }
}
