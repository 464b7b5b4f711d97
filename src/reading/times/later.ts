import type { Analysis } from '../../language/index.js';

/** Whether a time is later than the day of publication, as far as both tell. Both are EDTF. */
export function isLater(edtf: string, published: string | null): boolean {
  const begin = calendar.exec(edtf)?.[0];
  const day = published && calendar.exec(published)?.[0];
  if (!begin || !day) return false;
  const length = Math.min(begin.length, day.length);
  return begin.slice(0, length) > day.slice(0, length);
}

/** A year, month or day; of a season (21 to 24 for a month) the year alone. */
const calendar = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?/;

/** Whether a verb tells what has been done: in the past tense, or the perfect. */
export function isPast({ tokens, children }: Analysis, verb: number): boolean {
  const { xpos } = tokens[verb]!;
  if (xpos === 'VBD') return !children[verb]!.some((c) => tokens[c]!.relation === 'aux' && tokens[c]!.xpos === 'MD');
  return (
    xpos === 'VBN' &&
    children[verb]!.some((c) => tokens[c]!.relation === 'aux' && tokens[c]!.lemma === 'have') &&
    !children[verb]!.some((c) => tokens[c]!.xpos === 'MD')
  );
}

/** Whether a verb in the present tells what somebody lays to another: `accuses Peru of having left in 2014` names the year of the deed. */
export const isChargedNow = ({ tokens }: Analysis, verb: number): boolean =>
  /^VB[ZP]$/.test(tokens[verb]!.xpos) && /^(?:accuse|blame|suspect|charge|fault|hold)$/.test(tokens[verb]!.lemma);
