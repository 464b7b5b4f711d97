import { relation } from '../../language/index.js';
import type { Range } from './draft.js';
import { child, type Grammar, subtree, trim } from './grammar.js';

export type Source = Range & { readonly head: number };

/** The full noun phrase of a head, with its appositions and relative clauses. */
export function phrase(g: Grammar, head: number): Source {
  return { head, ...trim(g, subtree(g, head)) };
}

/**
 * Who the subject of a verb, adjective or participle is: its own subject, else that of the clause it depends on
 * (coordination, control, participles), else the noun it modifies. Null where the text names nobody.
 */
export function sourceOf(g: Grammar, cue: number): Source | null {
  const { tokens } = g.analysis;
  let at = cue;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]!;
    const subject = child(g, at, 'nsubj');
    const isPassive = subject ? subject.deprel === 'nsubj:pass' : child(g, at, 'aux:pass') !== null;
    if (isPassive && at === cue) {
      const agent = child(g, at, 'obl:agent');
      return agent ? withoutCase(g, agent.index) : null;
    }
    if (subject) return subject.lemma === 'it' && at !== cue ? null : phrase(g, subject.index);
    if (child(g, at, 'expl', 'csubj')) return null;
    if (token.head < 0) return null;
    switch (relation(token)) {
      case 'conj':
      case 'xcomp':
      case 'parataxis':
        at = token.head;
        break;
      case 'advcl':
        // "after saying …, he left" has its source in the clause above, "if X says" its own subject
        if (token.xpos !== 'VBG' && token.xpos !== 'VBN' && token.upos !== 'ADJ' && token.upos !== 'VERB') return null;
        at = token.head;
        break;
      case 'acl':
        if (token.deprel === 'acl:relcl') return phraseBefore(g, token.head, at);
        if (token.xpos === 'VBG') return phraseBefore(g, token.head, at);
        return possessor(g, token.head);
      case 'amod':
        return phrase(g, token.head);
      default:
        return null;
    }
  }
  return null;
}

/** The noun phrase of `head` up to the clause that modifies it. */
function phraseBefore(g: Grammar, head: number, modifier: number): Source {
  const whole = subtree(g, head);
  const last = Math.min(whole.last, Math.max(head + 1, g.edges.left[modifier]!));
  return { head, ...trim(g, { first: whole.first, last }) };
}

/** The phrase of a word without its preposition. */
export function withoutCase(g: Grammar, head: number): Source {
  const range = phrase(g, head);
  let { first } = range;
  for (const at of g.analysis.children[head]!) {
    const token = g.analysis.tokens[at]!;
    if (token.deprel === 'case' && at < head && g.edges.right[at]! > first) first = g.edges.right[at]!;
  }
  return { head, first: Math.min(first, head), last: range.last };
}

/** Whose a noun is: "X’s claim", "the claim by X", "the position of X". */
export function possessor(g: Grammar, noun: number): Source | null {
  const owner = child(g, noun, 'nmod:poss');
  if (owner) {
    const whole = phrase(g, owner.index);
    return whole;
  }
  for (const at of g.analysis.children[noun]!) {
    const token = g.analysis.tokens[at]!;
    if (relation(token) !== 'nmod' && relation(token) !== 'obl') continue;
    const preposition = child(g, at, 'case');
    if (preposition && (preposition.lemma === 'by' || preposition.lemma === 'from')) return withoutCase(g, at);
  }
  return null;
}

/** A noun's owner, or the subject of the light verb that it is the object of ("made the claim that"). */
export function sourceOfNoun(g: Grammar, noun: number): Source | null {
  const owner = possessor(g, noun);
  if (owner) return owner;
  const token = g.analysis.tokens[noun]!;
  if (token.head >= 0 && (relation(token) === 'obj' || relation(token) === 'obl' || relation(token) === 'xcomp'))
    return sourceOf(g, token.head);
  return null;
}
