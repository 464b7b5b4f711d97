import { matchOffice } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { child, type Grammar } from './grammar.js';

/** What is taken back in words. */
const retracted =
  /^(?:it|that|this|what|everything|nothing|remark|word|statement|comment|claim|allegation|accusation|promise|pledge|threat|offer|vow|apology|charge|criticism|call|confession|testimony|story|insult|endorsement|plan|proposal|decision)$/;
/** Whom one stands by with weapons. */
const fighting =
  /^(?:soldier|troop|fighter|force|army|marine|brigade|garrison|militia|battalion|regiment|unit|volunteer|rebel|insurgent|commando|paratrooper)$/;
const watched =
  /^(?:vote|voting|election|poll|referendum|count|truce|ceasefire|silence|minute|anniversary|holiday|feast|fast|rule|protocol|border|exercise|drill|trial|hearing|proceeding|process)$/;
/** What is done and not said, and is backed by those who help. */
const deeds =
  /^(?:coup|putsch|insurgency|rebellion|uprising|offensive|attack|raid|assault|invasion|war|massacre|operation|militia)$/;

/**
 * Whether a verb that may tell of words tells of a deed, by what it is done to: `refused to take back 30 migrants`, `soldiers who had defended
 * the town`, `a mission observed the vote`, `militants backed by Peru`.
 */
export function isDone(g: Grammar, token: Token, object: Token | null): boolean {
  const { tokens } = g.analysis;
  switch (token.lemma) {
    case 'take':
      return object !== null && tokens[token.index + 1]?.form === 'back' && !retracted.test(object.lemma.toLowerCase());
    case 'observe':
      return object !== null && watched.test(object.lemma);
    case 'defend':
      return object?.upos === 'PROPN' && fighting.test(doerOf(g, token)?.lemma ?? '');
    case 'back':
    case 'support': {
      const noun = token.deprel === 'acl' && token.xpos === 'VBN' ? tokens[token.head] : undefined;
      return !!noun && noun.upos === 'NOUN' && (nounOf(noun.lemma) !== null || deeds.test(noun.lemma));
    }
    // `Canada, which sanctioned two judges`: only deeds are sanctioned in words
    case 'sanction':
      return object !== null && (object.upos === 'PROPN' || nounOf(object.lemma) !== null);
    // `called off the talks`, `was called off`
    case 'call':
      return tokens[token.index + 1]?.form === 'off' || (object !== null && tokens[object.index + 1]?.form === 'off');
    case 'name':
    case 'nominate':
    case 'confirm':
    case 'promote':
    case 'dismiss':
      return object !== null && isPutInOffice(g, token, object);
    default:
      return false;
  }
}

/** `named General Lind to succeed him`, `nominated Lind as director`, `dismissed Minister Mora`: somebody comes into an office or out of it. */
function isPutInOffice(g: Grammar, { index, lemma }: Token, object: Token): boolean {
  const { tokens, children } = g.analysis;
  const isTitled = children[object.index]!.some((c) => tokens[c]!.deprel === 'nmod:desc' && isOffice(tokens[c]!));
  const isHolder = object.upos === 'NOUN' && object.xpos === 'NN' && isOffice(object);
  const hasCase = (at: number): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.form === 'as');
  const behind = children[index]!.filter((c) => c > object.index).map((c) => tokens[c]!);
  if (lemma === 'dismiss') return (isTitled || isHolder) && !behind.some((one) => hasCase(one.index));
  if (object.upos !== 'PROPN' && !isHolder) return false;
  return behind.some(
    (one) =>
      (isOffice(one) && (hasCase(one.index) || /^(?:xcomp|obj)$/.test(one.deprel))) ||
      (one.xpos === 'VB' && /^(?:succeed|replace|head|lead|run|chair|fill|serve)$/.test(one.lemma)) ||
      /^(?:place|stead)$/.test(one.lemma),
  );
}

const isOffice = ({ lemma }: Token): boolean => matchOffice([lemma.toLowerCase()], 0) !== null;

/** Whoever does what a verb tells, in its own clause or as that of which a relative clause tells. */
function doerOf(g: Grammar, token: Token): Token | null {
  const subject = child(g, token.index, 'nsubj');
  const isRelative = /^(?:who|that|which)$/.test(subject?.lemma ?? '') && token.deprel.startsWith('acl');
  return isRelative ? (g.analysis.tokens[token.head] ?? null) : subject;
}
