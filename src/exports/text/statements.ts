import type { Reading, Statement } from '../../record/index.js';
import { namesOf } from './actors.js';
import { excerpt, type Page, plainWords } from './page.js';

/** Statements under their speakers, in the order in which these first speak. */
export function statementLines(page: Page, reading: Reading): void {
  if (!reading.statements.length) return;
  page.heading('Statements');
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of reading.statements) {
    const speaker = speakerOf(reading, statement);
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), statement]);
  }
  for (const [speaker, statements] of bySpeaker) {
    page.item(page.colors.cyan(speaker));
    for (const statement of statements) {
      const content = statement.content.map((span) => reading.document.text.slice(span.start, span.end)).join(' … ');
      page.item(`${headOf(page, reading, statement)} ${excerpt(content, 320)}`, 4);
    }
  }
}

function speakerOf(reading: Reading, statement: Statement): string {
  if (statement.speakers.length) return namesOf(reading, statement.speakers);
  if (!statement.source) return '(source not named)';
  return excerpt(reading.document.text.slice(statement.source.start, statement.source.end), 80);
}

function headOf(page: Page, reading: Reading, statement: Statement): string {
  const cue = statement.cue
    ? plainWords(reading.document.text.slice(statement.cue.start, statement.cue.end)).replace(/:$/, '')
    : statement.form;
  const to = statement.addressees.length ? ` to ${namesOf(reading, statement.addressees)}` : '';
  // Cues may tell the medium themselves: `said in a statement`, `said in a video message`.
  const isTold =
    /\b(?:in|on|at|during|through|via) (?:an?|the|his|her|its|their)\b/i.test(cue) ||
    (!!statement.medium && cue.toLowerCase().includes(statement.medium.toLowerCase()));
  const medium = statement.medium && !isTold ? ` in a ${plainWords(statement.medium)}` : '';
  const when = statement.when ? ` (${statement.when})` : '';
  return page.colors.dim(`${cue}${to}${medium}${when}:`);
}
