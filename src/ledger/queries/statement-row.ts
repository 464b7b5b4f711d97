import type { LedgerStatement } from './statements.js';

/** The columns of a table of statements. */
export const statementColumns = [
  ...['id', 'day', 'when', 'form', 'cue', 'medium', 'speakers', 'speaker_ids', 'speaker_words'],
  ...['addressees', 'addressee_ids', 'about', 'about_ids', 'review'],
  ...['document', 'start', 'end', 'words', 'title', 'origin', 'source', 'published'],
] as const;

/** A statement as a row of a table: what is a list is joined by `; `, and the words are what was said. */
export function statementRow(
  statement: LedgerStatement,
): Record<(typeof statementColumns)[number], string | number | null> {
  const joined = (named: readonly { readonly id: string; readonly name: string }[], field: 'id' | 'name'): string =>
    named.map((one) => one[field]).join('; ');
  const { speakers, addressees, about, content } = statement;
  return {
    id: statement.id,
    day: statement.day,
    when: statement.when,
    form: statement.form,
    cue: statement.cue,
    medium: statement.medium,
    speakers: joined(speakers, 'name'),
    speaker_ids: joined(speakers, 'id'),
    speaker_words: statement.source,
    addressees: joined(addressees, 'name'),
    addressee_ids: joined(addressees, 'id'),
    about: joined(about, 'name'),
    about_ids: joined(about, 'id'),
    review: statement.review,
    document: content.document,
    start: content.start,
    end: content.end,
    words: content.words,
    title: content.title,
    origin: content.origin,
    source: content.source,
    published: content.published,
  };
}
