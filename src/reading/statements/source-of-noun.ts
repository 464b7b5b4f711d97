import { relation } from '../../language/index.js';
import { child, type Grammar, isPassive } from './grammar.js';
import { isGiven } from './medium.js';
import { phrase, possessor, type Source, stateBefore, withoutCase } from './phrase.js';
import { sourceOf } from './source.js';

/** Verbs whose subject gives what is its own: "threw his support behind", not "recalled his promise". */
const lending = new Set(
  (
    'throw lend cast turn share repeat reiterate voice express offer state declare announce outline detail make give pledge ' +
    'withhold withdraw reaffirm renew show keep hold maintain drop ' +
    'set post focus shift redirect reserve push reverse revise clarify soften tone harden stiffen sharpen escalate intensify abandon'
  ).split(' '),
);

/** Whoever gives out what speaks: "the ministry issued a statement saying that …", "sent a letter that warns of …". */
export function issuerOf(g: Grammar, source: Source): Source | null {
  const { tokens } = g.analysis;
  const noun = tokens[bearerOf(g, source.head)]!;
  if (relation(noun) !== 'obj' || noun.head > noun.index || !isGiven(tokens[noun.head]!, noun)) return null;
  const subject = child(g, noun.head, 'nsubj');
  // "failed to adopt a resolution demanding": the resolution alone demands it
  if (relation(tokens[noun.head]!) === 'xcomp' && failing.has(tokens[tokens[noun.head]!.head]!.lemma)) return null;
  const isUndone = g.analysis.children[noun.head]!.some((c) => /^(?:not|never|n't|n’t)$/.test(tokens[c]!.lemma));
  if (isUndone || isPassive(g, noun.head) || child(g, noun.index, 'nmod:poss')?.upos === 'PROPN') return null;
  return subject ? phrase(g, subject.index) : sourceOf(g, noun.head);
}

/** Verbs of what is not done. */
export const failing = new Set(['fail', 'refuse', 'decline', 'neglect', 'omit']);

/** The noun that a relative pronoun stands for right behind it: in "a letter that warns" the letter. */
function bearerOf(g: Grammar, at: number): number {
  const { tokens } = g.analysis;
  const { lemma, head, deprel } = tokens[at]!;
  const verb = tokens[head];
  const isRelative = /^(?:that|which)$/.test(lemma) && deprel === 'nsubj' && verb && relation(verb) === 'acl';
  // "passed a resolution on Thursday that calls on Chad": a day may stand between
  return isRelative && (verb.head === at - 1 || isDayBetween(g, verb.head, at)) ? verb.head : at;
}

/** Whether nothing but a day stands between a noun and a word: "on Thursday", "last week". */
function isDayBetween(g: Grammar, noun: number, at: number): boolean {
  const between = g.analysis.tokens.slice(noun + 1, at);
  return between.length < 4 && between.length > 0 && between.every((t) => t.upos !== 'VERB' && dated.test(t.lemma));
}

const dated =
  /^(?:on|in|last|this|late|early|month|week|year|today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d+)$/i;

/** A noun's owner, or the subject of the light verb that it is the object of ("made the claim that"). */
export function sourceOfNoun(g: Grammar, noun: number): Source | null {
  const token = g.analysis.tokens[noun]!;
  const owner = possessor(g, noun);
  // "threw his support behind": whose it is stands before the verb
  const isOwn = owner && token.deprel === 'obj' && g.analysis.tokens[owner.head]!.upos === 'PRON';
  const giver = isOwn && lending.has(g.analysis.tokens[token.head]!.lemma) ? sourceOf(g, token.head) : null;
  if (giver && (giver.last <= token.head || opensSentence(g, token.head))) return giver;
  if (owner) return owner;
  // "jabbed back at complaints from his counterpart": whose they are, wherever the tree hangs him
  const from = g.analysis.tokens[noun + 1];
  if (from?.lemma === 'from' && from.deprel === 'case' && from.head > noun) {
    const giver = withoutCase(g, from.head);
    const clause = g.analysis.children[from.head]!.find((c) => child(g, c, 'mark')?.lemma === 'that');
    return clause === undefined ? giver : { ...giver, last: Math.min(giver.last, g.edges.left[clause]!) };
  }
  const state = stateBefore(g, noun);
  if (state) return state;
  if (isReceived(g, noun)) return null;
  if (token.head >= 0 && (relation(token) === 'obj' || relation(token) === 'obl' || relation(token) === 'xcomp'))
    return sourceOf(g, token.head);
  return holderOf(g, noun);
}

/** "Turning its back on the pact, Lima left": a participle whose subject is that of the clause behind it. */
const opensSentence = (g: Grammar, verb: number): boolean => {
  const { xpos, deprel, head, sentence } = g.analysis.tokens[verb]!;
  return (
    xpos === 'VBG' && deprel === 'advcl' && head > verb && g.edges.left[verb] === g.analysis.sentences[sentence]!.first
  );
};

/** Verbs whose subject meets with what others say or feel, or brings it about: `faced criticism`, `sparked debate`. */
const receiving =
  /^(?:face|field|draw|attract|receive|win|earn|gain|garner|elicit|encounter|endure|suffer|weather|withstand|brave|incur|invite|provoke|spark|trigger|prompt|fuel|stir|stoke|ignite|reignite|generate|fan|dodge|escape|avoid|ignore|deflect|survive|confront|ease|allay|calm|quell|soothe|assuage|dispel|counter|quiet|mollify|deepen|heighten|reinforce)$/;

/** What one draws oneself: `drew a distinction between`. */
const drawn =
  /^(?:distinction|comparison|contrast|parallel|line|conclusion|lesson|link|connection|attention|analogy|vow|promise|pledge)$/;

/**
 * Whether what a noun tells comes from others than the subject of the verb above it: `faced criticism for the loans`, `was met with
 * scorn over the plan`, `pressure rose after criticism of the army`.
 */
function isReceived(g: Grammar, noun: number): boolean {
  const token = g.analysis.tokens[noun]!;
  const verb = g.analysis.tokens[token.head];
  if (!verb) return false;
  const preposition = child(g, noun, 'case')?.lemma ?? '';
  if (relation(token) === 'obl') {
    // `responding to a question about it`: another's
    if (preposition === 'to' && /^(?:respond|reply|react|answer|listen|object)$/.test(verb.lemma)) return true;
    if (/^(?:after|amid|despite|following|over|because|since|before|against)$/.test(preposition)) return true;
    return preposition === 'with' && /^(?:meet|cope|contend|grapple|deal|struggle|greet)$/.test(verb.lemma);
  }
  return relation(token) === 'obj' && receiving.test(verb.lemma) && !drawn.test(token.lemma);
}

/** "Peru is of the opinion that": who is; "the view in Lima is that": where it is held, by a name. */
function holderOf(g: Grammar, noun: number): Source | null {
  const { tokens, children } = g.analysis;
  const subject = child(g, noun, 'nsubj');
  if (subject && child(g, noun, 'cop') && child(g, noun, 'case')?.lemma === 'of') return phrase(g, subject.index);
  if (!/^(?:view|feeling|mood|consensus|belief|sense|thinking|fear|hope|expectation)$/.test(tokens[noun]!.lemma))
    return null;
  const place = children[noun]!.find(
    (at) => at > noun && tokens[at]!.upos === 'PROPN' && child(g, at, 'case')?.lemma === 'in',
  );
  return place === undefined ? null : withoutCase(g, place);
}
