import { type Page, plainWords } from '../exports/index.js';
import { instrumentName, namesOf, type Procedure, type VotingRule } from '../procedures/index.js';

/** The procedures and voting rules that there are. */
export function drawList(page: Page, procedures: readonly Procedure[], rules: readonly VotingRule[]): void {
  const { colors } = page;
  page.heading('Procedures');
  for (const { id, name, instrument, provision, readings } of procedures) {
    page.item(colors.bold(plainWords(name)), 2, colors.cyan(id), 16);
    const sides = readings.length > 1 ? ` · ${readings.length} readings` : '';
    page.item(colors.dim(`${plainWords(instrumentName(instrument))}, ${provision}${sides}`), 18);
  }
  page.heading('Voting rules');
  for (const { id, name, paragraph } of rules) {
    page.item(colors.bold(plainWords(name)), 2, colors.cyan(id), 16);
    page.item(colors.dim(paragraph), 18);
  }
}

/** A voting rule with the votes that it is checked against. */
export function drawRule(page: Page, rule: VotingRule): void {
  const { colors } = page;
  page.item(`${colors.bold(plainWords(rule.name))} ${colors.dim(`· ${rule.id}`)}`, 0);
  page.item(colors.dim(rule.paragraph), 0);
  page.item(rule.says, 0);
  if (rule.veto.length) page.item(`a vote against of one of these prevents it: ${namesOf(rule.veto)}`, 0);
  page.heading('Votes');
  const count = (voters: number | readonly string[]) =>
    typeof voters === 'number' ? String(voters) : `${voters.length} (${namesOf(voters)})`;
  for (const { what, on, votes, adopted, source } of rule.examples) {
    page.item(
      `${what}: ${count(votes.for)} for, ${count(votes.against)} against, ${count(votes.abstained)} abstained: ${adopted ? colors.green('adopted') : colors.red('not adopted')}`,
      2,
      on ?? '–',
      12,
    );
    page.item(colors.dim(source), 14);
  }
}
