import type { Analysis } from '../../language/index.js';
import type { Event } from '../../record/index.js';
import { composedCode } from './codes.js';
import type { Staged } from './staged.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const arranged =
  /^(?:meet|visit|travel|fly|go|come|arrive|gather|convene|confer|talk|hold|host|begin|start|resume|open)$/;

/**
 * What a meeting in the present comes to on a day that is still to come: an agreement to meet, as with `will` (`The
 * ministers meet in Lima on Friday`, read on a Wednesday).
 * @param published - day on which the text came out, as EDTF
 */
export function appointed(
  { text, tokens }: Analysis,
  event: Staged,
  when: Event['when'],
  published: string | null,
): Pick<Event, 'type' | 'mode' | 'cameo'> {
  const { type, mode, cameo, status, head } = event;
  const isPresent = /^VB[PZ]$/.test(tokens[head]!.xpos) && arranged.test(tokens[head]!.lemma);
  if (type !== 'CONSULT' || status !== 'asserted' || !isPresent || !published || !when) return { type, mode, cameo };
  // under a picture the day is told with its year, and is past
  if (/\d{4}/.test(text.slice(when.start, when.end))) return { type, mode, cameo };
  if (!day.test(when.edtf) || !day.test(published.slice(0, 10)) || when.edtf <= published.slice(0, 10))
    return { type, mode, cameo };
  return { type: 'AGREE', mode: null, cameo: composedCode('AGREE', cameo) };
}
