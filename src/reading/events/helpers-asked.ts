import { type Analysis, relation } from '../../language/index.js';
import type { Meaning } from './meaning.js';
import type { Sides } from './sides.js';

const help =
  /^(?:help|assistance|support|aid|mediation|backing|cooperation|intervention|protection|intercession|solidarity|involvement|participation)$/;

/** Who is asked for help that is told of as his (`asked for Qatar's help`, `sought Egyptian mediation`); nobody where it is not. */
export function helpersAsked({ tokens, children }: Analysis, sides: Sides, read: Meaning): readonly number[] {
  if (read.type !== 'REQUEST' || read.recipients.some((at) => sides.of(at).length > 0)) return [];
  const isFor = (at: number): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.lemma === 'for');
  const own = new Set(read.actors.flatMap((at) => sides.of(at).map(({ actor }) => actor)));
  for (const noun of children[read.head]!) {
    if (!help.test(tokens[noun]!.lemma)) continue;
    const role = relation(tokens[noun]!);
    if (role !== 'obj' && !(role === 'obl' && isFor(noun))) continue;
    const owners = children[noun]!.filter(
      (c) =>
        /^(?:nmod:poss|amod)$/.test(tokens[c]!.deprel) &&
        tokens[c]!.upos !== 'PRON' &&
        sides.of(c).length > 0 &&
        sides.of(c).every(({ actor }) => !own.has(actor)),
    );
    if (owners.length) return owners;
  }
  return [];
}
