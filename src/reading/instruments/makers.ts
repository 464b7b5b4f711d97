import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { InstrumentKind } from '../../record/index.js';
import type { Cast } from '../cast.js';

/** Kinds of which the text speaks as of one thing when it says who made it so. */
export const settled = new Set<InstrumentKind>([
  'resolution',
  'agreement',
  'treaty',
  'declaration',
  'communique',
  'law',
  'plan',
]);
const truce = /^(?:cease-?fire|truce)$/;
/** A ceasefire may be one side's alone. */
const declaring = /^(?:declare|announce|sign|accept|reach|strike|negotiate|broker|conclude|adopt|initial)$/;
/** Nobody passes a plan, and nobody vetoes it; but a framework and a roadmap are signed. */
const planning =
  /^(?:present|unveil|propose|float|table|advance|outline|submit|draft|broker|publish|put|adopt|endorse|reject|back|accept|approve|prepare|circulate|issue|announce|release|sign|initial)$/;
/** The verbs of making one of a kind. */
export const makingOf = (kind: InstrumentKind, { lemma }: Token): RegExp =>
  truce.test(lemma)
    ? declaring
    : /^(?:draft|amendment)$/.test(lemma)
      ? drafting
      : kind === 'plan'
        ? planning
        : settling;
const settling =
  /^(?:adopt|pass|approve|sign|initial|ratify|veto|submit|draft|table|sponsor|co-sponsor|introduce|conclude|reach|strike|negotiate|broker|invoke|issue|draw|draught|pen|write)$/;

/** A draft is as well put forward as vetoed. */
const drafting = new RegExp(`${settling.source}|${planning.source}`);

/**
 * Who is said to have passed, signed or vetoed what a noun names: the tokens of the actors in `the board passed a
 * resolution`, `the deal the two had signed`, `a text submitted by France`; none where nobody is.
 */
export function doneBy(
  analysis: Analysis,
  cast: Cast,
  { index, head, deprel }: Token,
  making = settling,
): readonly number[] {
  const { tokens, children } = analysis;
  const isActor = (at: number): boolean => cast.referenceAt(at)?.actor != null;
  // `the agency's board passed …`: a body without a name of its own is that of whoever owns it
  const actorIn = (at: number): number | null =>
    isActor(at)
      ? at
      : (children[at]!.find((c) => /^(?:nmod:poss|compound|amod)$/.test(tokens[c]!.deprel) && isActor(c)) ?? null);
  const actorsIn = (heads: readonly number[]): number[] =>
    heads
      .flatMap((at) => [at, ...children[at]!.filter((c) => tokens[c]!.deprel === 'conj' && !isLeftOut(analysis, c))])
      .flatMap((at) => actorIn(at) ?? []);
  const subjectsOf = (verb: number) => actorsIn(children[verb]!.filter((c) => tokens[c]!.deprel === 'nsubj'));
  const agentsOf = (verb: number) =>
    actorsIn(
      children[verb]!.filter(
        (c) =>
          /^obl/.test(tokens[c]!.deprel) && children[c]!.some((word) => /^(?:by|between)$/.test(tokens[word]!.form)),
      ),
    );
  if (head >= 0 && making.test(tokens[head]!.lemma) && !isDenied(analysis, head) && !isStruckDown(analysis, head)) {
    const makers = deprel === 'obj' ? subjectsOf(head) : deprel === 'nsubj:pass' ? agentsOf(head) : [];
    if (makers.length) return makers;
  }
  for (const clause of children[index]!) {
    if (!/^acl/.test(tokens[clause]!.deprel) || !making.test(tokens[clause]!.lemma)) continue;
    const makers = [...subjectsOf(clause), ...agentsOf(clause)];
    if (makers.length) return makers;
  }
  return [];
}

/** `signed by Peru but not by Chile`, `by Peru, not Chile`: who is named only to say that he is none of them. */
export const isLeftOut = (analysis: Analysis, index: number): boolean =>
  dependents(analysis, index, 'advmod').some(
    ({ form, index: at }) =>
      form === 'not' && at < index && !/^(?:only|just|merely|least)$/.test(analysis.tokens[at + 1]?.form ?? ''),
  );

/** `struck down the accord`, `struck it off` */
export const isStruckDown = (analysis: Analysis, verb: number): boolean =>
  dependents(analysis, verb, 'compound:prt', 'advmod', 'advcl').some(({ form }) => /^(?:down|off|out)$/.test(form)) ||
  /^(?:down|off)$/.test(analysis.tokens[verb + 1]?.form ?? '');

/**
 * Whether a verb has a _not_ or _never_, or nobody for its subject (`neither Peru nor Chile`, `no member`): who will not sign a
 * treaty is no party to it yet.
 */
export const isDenied = (analysis: Analysis, verb: number): boolean =>
  dependents(analysis, verb, 'advmod').some(({ lemma }) => lemma === 'not' || lemma === 'never') ||
  dependents(analysis, verb, 'nsubj').some(
    (subject) =>
      /^(?:nobody|nothing|none|neither)$/i.test(subject.form) ||
      dependents(analysis, subject.index, 'det', 'cc').some(({ form }) => /^(?:no|neither)$/i.test(form)),
  );
