import type { Analysis } from '../../language/index.js';
import type { Event } from '../../record/index.js';
import { isLater } from '../times/index.js';
import { composedCode } from './codes.js';
import type { Staged } from './staged.js';

const announcing = /^(?:call|announce|declare|schedule|set|plan|fix|proclaim|organi[sz]e|convene)$/;
const ahead = /^(?:for|from|starting|beginning|until)$/;

/**
 * What a protest comes to that is announced for a day still to come: a threat, as with `will` (`called a strike for 12 December`), and what
 * a joint exercise does, an agreement.
 * @param published - day on which the text came out, as EDTF
 */
export function announcedAhead(
  { tokens, children }: Analysis,
  { type, mode, cameo, status, head }: Pick<Staged, 'type' | 'mode' | 'cameo' | 'status' | 'head'>,
  when: Event['when'],
  published: string | null,
): Pick<Event, 'type' | 'mode' | 'cameo'> {
  const kept = { type, mode, cameo };
  if (status !== 'asserted' || !when || (type !== 'PROTEST' && type !== 'COOPERATE')) return kept;
  if (!announcing.test(tokens[head]!.lemma)) return kept;
  const day = tokens.find(({ start, end }) => start < when.end && when.start < end);
  if (!day) return kept;
  const isSetFor = children[day.index]!.concat(children[day.head] ?? []).some(
    (at) => tokens[at]!.deprel === 'case' && ahead.test(tokens[at]!.form) && at < day.index && day.index - at < 4,
  );
  if (!isSetFor && !isLater(when.edtf, published)) return kept;
  const turned = type === 'PROTEST' ? 'THREATEN' : 'AGREE';
  return { type: turned, mode: null, cameo: composedCode(turned, cameo) };
}
