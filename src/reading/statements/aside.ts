import { relation, type Token } from '../../language/index.js';
import type { Range } from './draft.js';
import type { Found } from './found.js';
import { child, type Grammar, subtree } from './grammar.js';
import { withoutCase } from './phrase.js';

/**
 * "As the minister noted, the talks failed", "…, as first reported by the Herald", "…, the Herald reported": what it says is
 * the clause beside it. The source where it is no subject.
 */
export function asideOf(g: Grammar, token: Token): Pick<Found, 'source'> | null {
  if (token.head < 0 || child(g, token.index, 'ccomp', 'xcomp', 'csubj')) return null;
  const isAs = child(g, token.index, 'mark')?.lemma === 'as';
  const subject = child(g, token.index, 'nsubj');
  if (relation(token) === 'acl' || relation(token) === 'advcl') {
    const agent = isAs && token.xpos === 'VBN' ? child(g, token.index, 'obl:agent') : null;
    if (agent) return { source: withoutCase(g, agent.index) };
  }
  if (relation(token) !== 'advcl' || !subject) return null;
  // "as the minister put it"
  if (token.lemma === 'put') return isAs && child(g, token.index, 'obj')?.lemma === 'it' ? {} : null;
  if (child(g, token.index, 'obj', 'iobj') && !(isAs && telling.has(token.lemma))) return null;
  if (isAs) return {};
  const first = g.edges.left[subject.index]!;
  // "If it falls, Lind suggested in a letter, Peru will pay": the parser may take the verb for a participle
  const isPast = token.xpos === 'VBN' && !child(g, token.index, 'aux', 'aux:pass');
  const isBare = !child(g, token.index, 'mark', 'advmod') && (isPast || /^(VBD|VBZ|VBP)$/.test(token.xpos));
  // "Lind argued in his letter, the plan is dead": before the clause
  const { last } = subtree(g, token.index);
  if (isBare && subject.index < token.index && last <= token.head)
    return isBound(g, first - 1) && [last - 1, last].some((at) => g.analysis.tokens[at]?.form === ',') ? {} : null;
  return isBare && subject.index < token.index && first > token.head && g.analysis.tokens[first - 1]!.form === ','
    ? {}
    : null;
}

/**
 * The clause that an aside stands beside, without what is joined to it behind the aside; of "denied it had fired, as the rebels
 * allege, and said …" what is denied.
 */
export function besideAside(g: Grammar, aside: Token): Range {
  const { tokens, children } = g.analysis;
  const whole = subtree(g, aside.head);
  const joined = children[aside.head]!.find(
    (at) => at > aside.index && relation(tokens[at]!) === 'conj' && tokens[at]!.upos === 'VERB' && child(g, at, 'cc'),
  );
  const isInside = aside.index > aside.head && tokens[g.edges.right[aside.index]!]?.form === ',';
  // `hoped that talks would resume in May, as the envoy had suggested`: that they would
  const hoped = hoping.test(tokens[aside.head]!.lemma) ? child(g, aside.head, 'ccomp') : null;
  if (hoped && hoped.index < aside.index && hoped.index > aside.head) return subtree(g, hoped.index);
  // `has proposed to take part, as Lind had suggested`: that it take part, and not that it has proposed so
  const meant =
    isAsHad(g, aside) && undertaking.test(tokens[aside.head]!.lemma) ? child(g, aside.head, 'xcomp', 'ccomp') : null;
  if (meant && meant.index < aside.index && meant.index > aside.head) return subtree(g, meant.index);
  if (joined === undefined || !isInside) return whole;
  const denied = /^(?:deny|dispute|reject)$/.test(tokens[aside.head]!.lemma) ? child(g, aside.head, 'ccomp') : null;
  if (denied && denied.index < aside.index) return subtree(g, denied.index);
  return { first: whole.first, last: Math.max(g.edges.right[aside.index]!, g.edges.left[joined]! - 1) };
}

/** `as Lind had suggested`: what somebody wished before it was done. */
export const isAsHad = (g: Grammar, { index, lemma, deprel }: Token): boolean =>
  deprel === 'advcl' &&
  wishing.test(lemma) &&
  child(g, index, 'mark')?.lemma === 'as' &&
  child(g, index, 'aux')?.form === 'had';

const wishing = /^(?:suggest|propose|demand|request|ask|urge|recommend|advise|promise|pledge|want|hope)$/;

/** What one does about what others wish. */
const undertaking =
  /^(?:propose|offer|agree|promise|pledge|vow|suggest|recommend|decide|volunteer|undertake|commit|ask|urge|order)$/;

/** What may come, as somebody expects it. */
const hoping = /^(?:hope|expect|wish|want|plan|intend|fear)$/;

/** Verbs whose object is told it: "as the minister reminded reporters, …". */
const telling = new Set(['tell', 'remind', 'inform', 'assure', 'warn', 'advise']);

/** Whether a word is a comma or ends the sentence before. */
const isBound = ({ analysis: { tokens } }: Grammar, at: number): boolean =>
  at < 0 || tokens[at]!.form === ',' || tokens[at]!.sentence !== tokens[at + 1]!.sentence;
