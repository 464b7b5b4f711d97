import type { Reading } from '../../record/index.js';
import { actorLines } from './actors.js';
import { instrumentLines } from './instruments.js';
import { Page, plainWords, type TextStyle } from './page.js';
import { statementLines } from './statements.js';
import { eventLines } from './timeline.js';

export { type Colors, excerpt, Page, plainWords, type TextStyle, withoutControls } from './page.js';
export { widthOf, wrap } from './wrap.js';

/** Prints a reading for a person: who appears, what happened when, who said what, who stands where, each with its words. */
export function formatText(reading: Reading, style: TextStyle): string {
  const page = new Page(style);
  const { document } = reading;
  page.item(page.colors.bold(plainWords(document.title ?? document.origin) || document.id), 0);
  const facts = [
    document.title ? plainWords(document.origin) : null,
    document.source ? plainWords(document.source) : null,
    document.published ? `published ${document.published}` : 'no date of publication',
    document.dateline
      ? `dateline ${plainWords([document.dateline.place, document.dateline.date].filter(Boolean).join(', '))}`
      : null,
    count(reading.sentences.length, 'sentence'),
  ];
  page.item(page.colors.dim(facts.filter(Boolean).join(' · ')), 0);
  actorLines(page, reading);
  eventLines(page, reading);
  statementLines(page, reading);
  instrumentLines(page, reading);
  page.blank();
  return page.toString();
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
