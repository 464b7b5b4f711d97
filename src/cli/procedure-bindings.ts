import { type Page, plainWords } from '../exports/index.js';
import type { Binding } from '../ledger/index.js';
import { knownProcedure, namesOf, type Procedure } from '../procedures/index.js';
import { citationLines } from './answer-lines.js';

/** What documents would add to procedures: what it is, the words, why, and what speaks against it. */
export function drawBindings(page: Page, bindings: readonly Binding[]): void {
  if (!bindings.length) page.item('No document of this ledger tells of an act or position under a procedure.', 0);
  for (const binding of bindings) {
    const procedure = knownProcedure(binding.procedure);
    if (procedure) bindingLines(page, procedure, binding);
  }
}

/** One proposal. */
export function bindingLines(page: Page, procedure: Procedure, binding: Binding): void {
  const { colors } = page;
  page.item(
    `${bindingWords(procedure, binding, colors.cyan)} ${colors.magenta(`· ${binding.review ?? 'waits for a decision'}`)}`,
    2,
    colors.yellow(binding.day ?? 'undated'),
    12,
  );
  page.item(colors.dim(binding.id), 14);
  citationLines(page, binding.evidence, 14);
  page.item(`because: ${plainWords(binding.reasons.join('; '))}`, 14);
  if (binding.doubts.length) page.item(`${colors.red('in doubt')}: ${plainWords(binding.doubts.join('; '))}`, 14);
}

function bindingWords(
  procedure: Procedure,
  { fact, holders, premise, readings }: Binding,
  emphasised: (words: string) => string,
): string {
  if (fact) {
    const by = fact.by.length ? ` by ${emphasised(namesOf(fact.by))}` : '';
    return `${plainWords(procedure.acts[fact.act]!.name)} on ${fact.on}${by}`;
  }
  const who = emphasised(namesOf(holders));
  if (premise) return `${who}: ${premise.stance} that ${plainWords(procedure.premises[premise.id]!.says)}`;
  const sides = procedure.readings.filter(({ id }) => readings.includes(id)).map(({ side }) => plainWords(side));
  return `${who}: share the reading of ${sides.join(', or of ')}`;
}
