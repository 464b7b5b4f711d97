import { relation, type Token } from '../../language/index.js';
import { amountOver } from '../amounts.js';
import type { Ground } from './ground.js';
import { placeRole } from './inside-places.js';
import type { Phrase, Role } from './working.js';

/** A phrase of which only the place in the tree is known. */
export function blank(ground: Ground, token: Token): Phrase {
  return {
    head: token.index,
    first: token.index,
    last: token.index + 1,
    from: token.index,
    to: token.index + 1,
    form: 'nominal',
    kind: 'thing',
    name: null,
    lemma: token.lemma.toLowerCase(),
    isPlural: false,
    count: null,
    gender: null,
    isDefinite: false,
    isIndefinite: false,
    // `Dozens of lawmakers left. They …`
    role: roleOf(ground.analysis.tokens[amountOver(ground.analysis, token.index)]!),
    sentence: token.sentence,
    quotation: ground.quotations[token.index]!,
    country: null,
    sectors: [],
    office: null,
    isPlaceRole: placeRole(ground.analysis, token),
    entity: null,
  };
}

function roleOf(token: Token): Role {
  const rel = relation(token);
  if (rel === 'nsubj' || rel === 'csubj') return 'subject';
  if (rel === 'obj' || rel === 'iobj') return 'object';
  if (token.deprel === 'nmod:poss') return 'possessor';
  if (rel === 'compound' || rel === 'amod') return 'modifier';
  return 'oblique';
}
