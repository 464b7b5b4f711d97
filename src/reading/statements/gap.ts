import { relation, type Token } from '../../language/index.js';
import type { Range } from './draft.js';
import { child, type Grammar, isPassive, subtree, trim } from './grammar.js';

/**
 * What a verb in a relative clause or a participle under a noun is said of, where the clause has a gap for it: the noun
 * phrase before it, as in `the deal that she once praised`, `a charge first made public by the envoy`. The relative pronoun
 * stands for it where there is one (`that`, `which`). Null where the clause lacks nothing.
 */
export function gapOf(g: Grammar, verb: Token): Range | null {
  const { tokens } = g.analysis;
  if (verb.deprel === 'conj') return sharedGap(g, verb);
  if (relation(verb) !== 'acl' || verb.head < 0 || verb.head > verb.index) return null;
  if (child(g, verb.index, 'obj', 'iobj', 'ccomp', 'xcomp', 'csubj', 'expl')) return null;
  if (verb.deprel !== 'acl:relcl') {
    const isAgentive = verb.xpos === 'VBN' && child(g, verb.index, 'obl:agent') !== null;
    return isAgentive ? before(g, verb.head, g.edges.left[verb.index]!) : null;
  }
  const subject = child(g, verb.index, 'nsubj');
  if (!subject || /^W/.test(subject.xpos) || subject.lemma === 'that' || isPassive(g, verb.index)) return null;
  const first = g.edges.left[verb.index]!;
  const lead = tokens[first]!;
  if (['that', 'which', 'whom', 'what'].includes(lead.lemma)) return { first, last: first + 1 };
  return before(g, verb.head, first);
}

/** `a charge that she has faced and always denied`: the pronoun is the object of both verbs. */
function sharedGap(g: Grammar, verb: Token): Range | null {
  const first = g.analysis.tokens[verb.head]!;
  const pronoun = first.deprel === 'acl:relcl' ? child(g, first.index, 'obj') : null;
  if (!pronoun || !['that', 'which', 'whom'].includes(pronoun.lemma) || pronoun.index > first.index) return null;
  if (child(g, verb.index, 'obj', 'iobj', 'ccomp', 'xcomp', 'csubj', 'expl', 'nsubj')) return null;
  return isPassive(g, verb.index) ? null : { first: pronoun.index, last: pronoun.index + 1 };
}

/** The noun phrase of `head` up to a word. */
function before(g: Grammar, head: number, last: number): Range | null {
  const range = trim(g, { first: subtree(g, head).first, last });
  return range.last > range.first ? range : null;
}
