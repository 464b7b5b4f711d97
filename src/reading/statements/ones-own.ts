import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { child, type Grammar, isPassive } from './grammar.js';
import { namesMedium } from './medium.js';

/** What somebody has or takes to do something with: in "took turns praising" and "had a chance to praise" it praises nobody itself. */
const own = new Set(
  'turn time hour chance opportunity history habit point show effort attempt campaign evidence pain care step reason cause ground grounds right duty'.split(
    ' ',
  ),
);
const owning = new Set('have take spend make lead mount spearhead start begin launch find see use'.split(' '));

/** What somebody has none of with what he does: "had no trouble praising". */
const ease = new Set('trouble difficulty problem qualm hesitation scruple luck success fun'.split(' '));

/** Where somebody goes to do something: "came on the show to praise". */
const going = new Set('come go appear travel fly return arrive stand gather meet'.split(' '));

/**
 * The verb whose object, or the place it leads to, serves its subject for what a participle or infinitive tells; -1 where a noun
 * is no such thing.
 */
export function verbOfOnesOwn(g: Grammar, at: number): number {
  const { tokens } = g.analysis;
  const { xpos, deprel, head } = tokens[at]!;
  const noun = tokens[head];
  const isDeed = xpos === 'VBG' || (xpos === 'VB' && child(g, at, 'mark')?.lemma === 'to');
  const verb = noun && tokens[noun.head];
  if (deprel !== 'acl' || !isDeed || !verb || verb.index > head) return -1;
  // "went out of her way to praise"
  if (noun.lemma === 'way') return verb.lemma === 'go' ? verb.index : -1;
  if (xpos === 'VBG' ? isHeldOn(g, at, noun) : isPlaceOfDeed(g, noun)) return verb.index;
  // "spent much of her speech praising": whatever passes praises nobody
  const spent = relation(noun) === 'nmod' && child(g, head, 'case')?.lemma === 'of' ? verb : noun;
  const spending = tokens[spent.head];
  if (spending && relation(spent) === 'obj' && xpos === 'VBG' && /^(?:spend|waste)$/.test(spending.lemma))
    return spending.index;
  if (relation(noun) !== 'obj') return -1;
  if (ease.has(noun.lemma) && child(g, head, 'det')) return /^(?:have|find)$/.test(verb.lemma) ? verb.index : -1;
  const isOwn = own.has(noun.lemma) ? owning.has(verb.lemma) : verb.lemma === 'use' && namesMedium(noun);
  return isOwn ? verb.index : -1;
}

/** "came on the show to praise the plan": the place does nothing. */
const isPlaceOfDeed = (g: Grammar, noun: Token): boolean =>
  relation(noun) === 'obl' &&
  noun.upos === 'NOUN' &&
  !nounOf(noun.lemma) &&
  going.has(g.analysis.tokens[noun.head]!.lemma) &&
  /^(?:on|to|at|in|into|onto)$/.test(child(g, noun.index, 'case')?.lemma ?? '');

/** "was jailed on suspicion of supporting the rebels": whoever is suspected supports them. */
const isHeldOn = (g: Grammar, at: number, noun: Token): boolean =>
  relation(noun) === 'obl' &&
  /^(?:suspicion|charge|accusation|allegation|ground)$/.test(noun.lemma) &&
  child(g, at, 'mark', 'case')?.lemma === 'of' &&
  isPassive(g, noun.head);
