import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Meaning } from './meaning.js';
import type { Sides } from './sides.js';

/** What one does to another, so that it is told wherever both are named. */
const done = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION']);

/**
 * Whether a participle on a noun tells who did what to whom (`freed four soldiers captured by rebels`): that is a deed of its own, though
 * the sentence tells another.
 */
export function isWholeAside(
  { tokens, children }: Analysis,
  sides: Sides,
  { head, type, status, actors, recipients, rule }: Meaning,
): boolean {
  const { deprel, xpos } = tokens[head]!;
  if (deprel !== 'acl' || xpos !== 'VBN' || status !== 'asserted' || !type) return false;
  if (!children[head]!.some((c) => tokens[c]!.deprel === 'obl:agent')) return false;
  const names = (heads: readonly number[]): string[] => heads.flatMap((at) => sides.of(at).map(({ actor }) => actor));
  const doers = names(actors);
  // `left under a deal brokered by Oman`
  if (rule.startsWith('act:mediate')) return doers.length > 0;
  if (!done.has(type)) return false;
  const suffering = names(recipients);
  return doers.length > 0 && suffering.length > 0 && suffering.every((one) => !doers.includes(one));
}
