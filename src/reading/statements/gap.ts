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
  if (verb.deprel !== 'acl:relcl' && !(/^VB[DZP]$/.test(verb.xpos) && child(g, verb.index, 'nsubj'))) {
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

/** `the plan they rail against`: the preposition that a relative clause leaves behind its verb, alone. */
export function strandedAfter(g: Grammar, verb: Token): Token | null {
  const { tokens } = g.analysis;
  const word = tokens[verb.index + 1];
  if (relation(verb) !== 'acl' || word?.upos !== 'ADP' || word.sentence !== verb.sentence) return null;
  // the parser may give it to the noun, as one that stands before it does
  const isAlone = word.head <= verb.index && g.analysis.children[word.index]!.length === 0;
  return isAlone && !/^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(tokens[word.index + 1]?.upos ?? '') ? word : null;
}

/** `a charge that she has faced and always denied`: the pronoun is the object of both verbs. */
function sharedGap(g: Grammar, verb: Token): Range | null {
  const first = g.analysis.tokens[verb.head]!;
  const pronoun = first.deprel === 'acl:relcl' ? child(g, first.index, 'obj') : null;
  if (!pronoun || !['that', 'which', 'whom'].includes(pronoun.lemma) || pronoun.index > first.index) return null;
  if (child(g, verb.index, 'obj', 'iobj', 'ccomp', 'xcomp', 'csubj', 'expl', 'nsubj')) return null;
  return isPassive(g, verb.index) ? null : { first: pronoun.index, last: pronoun.index + 1 };
}

/** The noun phrase of `head` up to a word; of a predicate not its subject: "it is [something] they want". */
function before(g: Grammar, head: number, last: number): Range | null {
  const copula = child(g, head, 'cop');
  const preposition = child(g, head, 'case');
  const behind = [copula, preposition].find((token) => token && token.index < head);
  const first = behind ? behind.index + 1 : subtree(g, head).first;
  const range = trim(g, { first, last });
  return range.last > range.first ? range : null;
}

/** `said the boats had left, which Peru denies`: the clause that the pronoun stands for. */
export function clauseOfWhich(g: Grammar, verb: Token): Range | null {
  if (verb.deprel !== 'advcl:relcl' || verb.head < 0 || verb.head > verb.index) return null;
  const object = child(g, verb.index, 'obj');
  if (object?.lemma !== 'which' || object.index > verb.index || !child(g, verb.index, 'nsubj')) return null;
  // "letting militants regroup, which Peru denies": the whole of it
  const { tokens } = g.analysis;
  let clause = verb.head;
  while (tokens[clause]!.deprel === 'xcomp' && tokens[clause]!.head >= 0 && tokens[clause]!.head < clause)
    clause = tokens[clause]!.head;
  const { first } = subtree(g, clause);
  const isMarked = child(g, clause, 'mark')?.index === first;
  const range = trim(g, { first: isMarked ? first + 1 : first, last: object.index });
  return range.last > range.first ? range : null;
}

/** `The envoy, he told reporters in Rome, was ready`: what is said goes on behind the comma, not with whoever is told. */
export function behindAddressee(g: Grammar, cue: Range, parts: readonly Range[], verb: number): readonly Range[] {
  const { tokens } = g.analysis;
  if (parts.length < 2 || tokens[cue.last]?.lemma === 'that') return parts;
  return parts.map((part) => {
    if (part.first !== cue.last || verb < part.first || verb >= part.last) return part;
    for (let at = part.first + 1; at < verb; at++) if (tokens[at]!.form === ',') return { ...part, first: at + 1 };
    return part;
  });
}
