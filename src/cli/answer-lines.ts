import { excerpt, type Page, plainWords } from '../exports/index.js';
import type { ActorName, Citation, LedgerEvent, LedgerPosition, LedgerStatement } from '../ledger/index.js';

/** Columns that a date takes. */
const dateColumn = 13;

/** Where words stand: document, span, and what the document came from. */
export const placeOf = ({ document, start, end, origin }: Citation): string =>
  `[${document} ${start}–${end}] ${plainWords(origin)}`;

/** The words that an answer rests on, and the place where they stand. */
export function citationLines(page: Page, citation: Citation, indent: number, quoted = citation.words): void {
  page.item(page.colors.dim(`“${excerpt(quoted, 280)}”`), indent);
  page.item(page.colors.dim(placeOf(citation)), indent);
}

export const namesOf = (actors: readonly ActorName[]): string => actors.map(({ name }) => plainWords(name)).join(', ');

/** `3 documents`, `1 document` */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** An event: day, type, sides, how it is known; then its reports, and in what they differ. */
export function eventLines(page: Page, event: LedgerEvent): void {
  const { colors } = page;
  const date = event.when ?? event.day;
  const who = event.actors.length ? colors.cyan(namesOf(event.actors)) : colors.dim('(not said who)');
  const whom = event.recipients.length ? ` → ${colors.cyan(namesOf(event.recipients))}` : '';
  const place = event.place ? ` in ${plainWords(event.place.name)}` : '';
  const marks = [
    event.status === 'asserted' ? null : event.status,
    event.isClaimed ? 'claimed' : null,
    event.review,
  ].filter((mark) => mark !== null);
  const { documents, sources } = event.counts;
  page.item(
    `${colors.bold(event.mode ? `${event.type}/${event.mode}` : event.type)}  ${who}${whom}${place}` +
      colors.magenta(marks.map((mark) => ` · ${mark}`).join('')) +
      colors.dim(` · ${count(documents, 'document')}, ${count(sources, 'source')} · ${event.id}`),
    2,
    // In parentheses the day of publication: it is not said when it happened.
    event.when ? colors.yellow(plainWords(date)) : colors.dim(date ? `(${date})` : 'undated'),
    Math.max(dateColumn, date.length + 3),
  );
  for (const report of event.reports) {
    const by = report.claimOf === null ? '' : `according to ${claimants(report.claimOf)}: `;
    page.item(`${colors.magenta(by)}${colors.dim(`“${excerpt(report.evidence.words, 280)}”`)}`, dateColumn + 2);
    page.item(colors.dim(`${placeOf(report.evidence)}${sourceOf(report.evidence)}`), dateColumn + 2);
  }
  const more = event.counts.reports - event.reports.length;
  if (more > 0 && event.reports.length) page.item(colors.dim(`and ${count(more, 'more report')}`), dateColumn + 2);
  for (const { about, words } of event.disagreements)
    page.item(
      `${colors.red(`sources differ on${about === 'whether' ? '' : ' the'}`)} ${plainWords(words)}`,
      dateColumn + 2,
    );
}

const sourceOf = ({ source, published }: Citation): string =>
  [source === null ? null : plainWords(source), published].map((fact) => (fact ? ` · ${fact}` : '')).join('');

const claimants = (claimOf: readonly ActorName[] | string): string =>
  typeof claimOf === 'string' ? excerpt(claimOf, 80) : namesOf(claimOf);

/** What somebody said, to whom and about what. */
export function statementLines(page: Page, statement: LedgerStatement): void {
  const { colors } = page;
  const speaker = statement.speakers.length
    ? namesOf(statement.speakers)
    : statement.source
      ? excerpt(statement.source, 80)
      : '(source not named)';
  const to = statement.addressees.length ? ` to ${namesOf(statement.addressees)}` : '';
  const medium = statement.medium ? ` in a ${plainWords(statement.medium)}` : '';
  const about = statement.about.length ? ` · about ${namesOf(statement.about)}` : '';
  const review = statement.review ? ` · ${statement.review}` : '';
  const date = statement.when ?? statement.day;
  page.item(
    `${colors.cyan(speaker)} ${colors.dim(`${statement.cue ?? statement.form}${to}${medium}${about}`)}${colors.magenta(review)}`,
    2,
    statement.when ? colors.yellow(date) : colors.dim(date ? `(${date})` : 'undated'),
    Math.max(dateColumn, date.length + 3),
  );
  page.item(excerpt(statement.content.words, 400), dateColumn + 2);
  page.item(colors.dim(`${placeOf(statement.content)}${sourceOf(statement.content)}`), dateColumn + 2);
}

/** Where somebody stands, and others who by the same words stand there too. */
export function positionLines(page: Page, position: LedgerPosition, others: readonly ActorName[] = []): void {
  const { colors } = page;
  const by = position.claimOf === null ? '' : colors.magenta(` (according to ${claimants(position.claimOf)})`);
  const review = position.review ? colors.magenta(` · ${position.review}`) : '';
  page.item(
    `${colors.cyan(namesOf([position.holder, ...others]))} ${colors.bold(position.stance)} ${plainWords(position.toward.name)}${by}${review}`,
    2,
    colors.dim(position.day || 'undated'),
    dateColumn,
  );
  citationLines(page, position.evidence, dateColumn + 2);
}
