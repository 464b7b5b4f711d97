import { type Analysis, relation } from '../../language/index.js';
import type { Meaning } from './meaning.js';
import type { Sides } from './sides.js';

const help =
  /^(?:help|assistance|support|aid|mediation|backing|cooperation|intervention|protection|intercession|solidarity|involvement|participation)$/;

/** Who is asked for help that is told of as his (`asked for Qatar's help`, `sought Egyptian mediation`); nobody where it is not. */
export function helpersAsked(analysis: Analysis, sides: Sides, read: Meaning): readonly number[] {
  const { tokens, children } = analysis;
  if (read.type !== 'REQUEST' || read.recipients.some((at) => sides.of(at).length > 0)) return [];
  const isFor = (at: number): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.lemma === 'for');
  const own = new Set(read.actors.flatMap((at) => sides.of(at).map(({ actor }) => actor)));
  for (const noun of children[read.head]!) {
    const asked = tokens[noun]!.deprel === 'obj' ? askedIn(analysis, noun) : [];
    if (asked.some((at) => sides.of(at).length > 0)) return asked;
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

/** Who is to do what a noun says is demanded: `renewed its demand that Chile free the sailors`, `its call for Chile to leave`. */
function askedIn({ tokens, children }: Analysis, noun: number): readonly number[] {
  if (!/^(?:demand|call|appeal|request|plea|insistence)$/.test(tokens[noun]!.lemma)) return [];
  const clause = children[noun]!.find((c) => c > noun && /^(?:acl|ccomp)$/.test(tokens[c]!.deprel));
  if (clause === undefined) return [];
  const isOpened = children[clause]!.some(
    (c) => tokens[c]!.deprel === 'mark' && /^(?:that|for)$/.test(tokens[c]!.lemma),
  );
  return isOpened ? children[clause]!.filter((c) => tokens[c]!.deprel === 'nsubj' && tokens[c]!.upos !== 'PRON') : [];
}
