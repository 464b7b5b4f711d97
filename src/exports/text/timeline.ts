import type { Event, Reading } from '../../record/index.js';
import { namesOf } from './actors.js';
import { excerpt, type Page, plainWords } from './page.js';

/** Events by date; those without one follow in the order of the text. */
export function eventLines(page: Page, reading: Reading): void {
  if (!reading.events.length) return;
  page.heading('Events');
  const dated = reading.events.filter((event) => event.when);
  const undated = reading.events.filter((event) => !event.when);
  dated.sort((a, b) => compare(a.when!.edtf, b.when!.edtf));
  const column = Math.max(12, ...dated.map((event) => event.when!.edtf.length + 2));
  for (const event of [...dated, ...undated]) {
    const date = event.when ? page.colors.yellow(event.when.edtf) : page.colors.dim('undated');
    page.item(eventWords(page, reading, event), 2, date, column);
    page.item(
      page.colors.dim(`“${excerpt(reading.document.text.slice(event.evidence.start, event.evidence.end), 280)}”`),
      2,
      '',
      column,
    );
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function eventWords(page: Page, reading: Reading, event: Event): string {
  const { colors } = page;
  const sides = [...new Set(event.actors.map((side) => side.actor))];
  const recipients = [...new Set(event.recipients.map((side) => side.actor))];
  const who = sides.length ? colors.cyan(namesOf(reading, sides)) : colors.dim('(not said who)');
  const whom = recipients.length ? ` → ${colors.cyan(namesOf(reading, recipients))}` : '';
  const type = colors.bold(event.mode ? `${event.type}/${event.mode}` : event.type);
  const place = event.where
    ? ` in ${plainWords(reading.places.find((place) => place.id === event.where!.place)?.name ?? '')}`
    : '';
  const status = event.status === 'asserted' ? '' : colors.magenta(` · ${event.status}`);
  const score = colors.dim(` · ${event.score > 0 ? '+' : ''}${event.score}`);
  return `${type}  ${who}${whom}${place}${status}${claim(page, reading, event)}${score} ${colors.dim(event.id)}`;
}

/** Acts that are done by saying so: whoever says them claims nothing. */
const spoken = new Set<Event['type']>(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT', 'AGREE', 'THREATEN', 'CONCEDE']);

/** Whose claim it is, where it is neither the document's own report nor the act itself (`“I urge Chad to leave,” Saleh said`). */
function claim(page: Page, reading: Reading, event: Event): string {
  if (!event.statement) return '';
  const statement = reading.statements.find((statement) => statement.id === event.statement);
  const isAct =
    statement?.speakers.length && statement.speakers.every((id) => event.actors.some((a) => a.actor === id));
  if (isAct && spoken.has(event.type) && event.status === 'asserted') return '';
  const speakers = statement?.speakers.length
    ? namesOf(reading, statement.speakers)
    : sourceWords(reading, statement?.source ?? null);
  return page.colors.magenta(` · according to ${speakers}`);
}

const sourceWords = (reading: Reading, source: { start: number; end: number } | null): string =>
  source ? excerpt(reading.document.text.slice(source.start, source.end), 60) : 'an unnamed source';
