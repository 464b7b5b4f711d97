import { relation, type Token } from '../../language/index.js';
import { isCalendar } from './calendar.js';
import { cueOf } from './cues.js';
import type { Range } from './draft.js';
import { child, type Grammar, isPassive, subtree, trim } from './grammar.js';
import { isGiven, namesMedium } from './medium.js';
import { isOnesOwn } from './ones-own.js';

export type Source = Range & { readonly head: number };

/** The full noun phrase of a head, with its appositions and relative clauses. */
export function phrase(g: Grammar, head: number): Source {
  const range = trim(g, subtree(g, head));
  return { head, first: afterOpening(g, range, head), last: range.last };
}

/** Where the phrase proper begins: what stands before its head's comma and opens with a preposition is not part of it. */
function afterOpening(g: Grammar, range: Range, head: number): number {
  const { tokens } = g.analysis;
  let first = range.first;
  while (first < head && ['CCONJ', 'SCONJ', 'PUNCT'].includes(tokens[first]!.upos) && !isQuote(tokens[first]!.form))
    first++;
  // `“…,” the envoy said`: the mark that closes what is said stands before who says it
  while (first < head && closes(g, first)) first++;
  // `by his Peruvian, Chilean and Bolivian counterparts`: its own preposition opens nothing else
  if (tokens[first]!.deprel === 'case' && tokens[first]!.head === head) return first;
  if (tokens[first]!.upos !== 'ADP' && tokens[first]!.upos !== 'ADV') return first;
  for (let at = head - 1; at > first; at--) if (tokens[at]!.form === ',') return at + 1;
  return first;
}

/** Whether a word is the mark at the end of a quotation. */
const closes = (g: Grammar, at: number): boolean => {
  const quotation = g.quotations[g.quotationAt[at]!];
  return (
    quotation !== undefined && quotation.last === at + 1 && quotation.first < at && isQuote(g.analysis.tokens[at]!.form)
  );
};

const isQuote = (form: string): boolean => /^["“”'‘’«»`]+$/.test(form) || form === '(' || form === '[';

/**
 * Who the subject of a verb, adjective or participle is: its own subject, else that of the clause it depends on
 * (coordination, control, participles), else the noun it modifies. Null where the text names nobody.
 */
export function sourceOf(g: Grammar, cue: number): Source | null {
  const { tokens } = g.analysis;
  let at = cue;
  let isJoined = false;
  // "urged the court to act, citing the law": behind a comma whoever asks goes on
  const goesOn = tokens[cue]!.deprel === 'advcl' && tokens[cue]!.xpos === 'VBG' && tokens[cue - 1]?.form === ',';
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]!;
    const subject = subjectOf(g, at);
    const cleft = subject && cleftOf(g, at, subject);
    if (cleft) return cleft;
    if (at === cue && isMadeKnown(g, at)) {
      at = token.head;
      continue;
    }
    if (at === cue && isPassive(g, at)) {
      const agent = child(g, at, 'obl:agent');
      return agent ? withoutCase(g, agent.index) : authorOf(g, at);
    }
    // "it seems to suggest": nobody, but "it denied the raid and said …", "it left and said …" is somebody
    const isNobody = subject?.lemma === 'it' && at !== cue && !isSpeech(g, at) && !(isJoined && isSpeech(g, cue));
    if (subject) return isNobody ? null : phrase(g, subject.index);
    if (child(g, at, 'csubj')) return null;
    const expletive = child(g, at, 'expl');
    if (expletive) return at === cue && isSpeech(g, at) && expletive.index < at ? phrase(g, expletive.index) : null;
    if (token.head < 0) return null;
    switch (relation(token)) {
      case 'xcomp': {
        // "leaving many to wonder": who is left is who wonders
        const left = !goesOn && leaving.has(tokens[token.head]!.lemma) ? child(g, token.head, 'obj', 'iobj') : null;
        if (left && left.index > token.head && left.index < at) return phrase(g, left.index);
        at = token.head;
        break;
      }
      case 'conj':
      case 'parataxis':
        isJoined = relation(token) === 'conj';
        at = token.head;
        break;
      case 'advcl': {
        // "after saying …, he left" has its source in the clause above, "if X says" its own subject
        if (token.xpos !== 'VBG' && token.xpos !== 'VBN' && token.upos !== 'ADJ' && token.upos !== 'VERB') return null;
        if (isConveyed(g, at) && !isPassive(g, token.head)) {
          const conveyed = child(g, token.head, 'obj', 'iobj');
          if (conveyed) return phrase(g, conveyed.index);
        }
        if (isPutTo(g, at)) return null;
        // "Assured by Peru that it would come, Chile agreed": whoever tells it, not whoever is told
        const teller = at === cue && token.xpos === 'VBN' ? child(g, at, 'obl:agent') : null;
        if (teller) return withoutCase(g, teller.index);
        const doer = doerOf(g, at);
        if (doer) return withoutCase(g, doer.index);
        at = token.head;
        break;
      }
      case 'acl':
        if (isOnesOwn(g, at)) {
          at = tokens[token.head]!.head;
          break;
        }
        if (token.deprel === 'acl:relcl') return namedAmong(g, token.head) ?? phraseBefore(g, token.head, at);
        if (token.xpos === 'VBG' && isSetOff(g, at)) {
          at = tokens[token.head]!.head;
          break;
        }
        if (token.xpos === 'VBG') return namedAmong(g, token.head) ?? phraseBefore(g, token.head, at);
        return participleSource(g, token.head, at);
      case 'amod':
        return phrase(g, token.head);
      default:
        return null;
    }
  }
  return null;
}

/** `was condemned in a joint statement by Peru and Chile`: whose the medium is in which something is done with words. */
function authorOf(g: Grammar, verb: number): Source | null {
  const medium = g.analysis.children[verb]!.find(
    (at) =>
      at > verb &&
      namesMedium(g.analysis.tokens[at]!) &&
      relation(g.analysis.tokens[at]!) === 'obl' &&
      child(g, at, 'case')?.lemma === 'in',
  );
  return medium === undefined ? null : possessor(g, medium);
}

/** `It was Peru that proposed the talks`: whom a cleft sentence names is who does it. */
function cleftOf(g: Grammar, verb: number, subject: Token): Source | null {
  const { tokens } = g.analysis;
  const { deprel, head } = tokens[verb]!;
  if (!/^(?:advcl|acl):relcl$/.test(deprel) || head < 0 || head > subject.index) return null;
  if (!/^(?:that|who|which)$/i.test(subject.form) || !child(g, head, 'cop')) return null;
  const it = child(g, head, 'expl', 'nsubj');
  if (it?.lemma !== 'it' || it.index > head || !/^(?:PROPN|NOUN)$/.test(tokens[head]!.upos)) return null;
  const whole = phrase(g, head);
  const copula = child(g, head, 'cop')!;
  return { head, ...trim(g, { first: Math.max(whole.first, copula.index + 1), last: g.edges.left[verb]! }) };
}

/** `let it be known that …`, `made it clear that …`: whoever lets it be known says so. */
export function isMadeKnown(g: Grammar, at: number): boolean {
  const { tokens } = g.analysis;
  const { lemma, deprel, head } = tokens[at]!;
  if (!/^(?:know|understand)$/.test(lemma) || deprel !== 'xcomp' || !/^(?:let|make)$/.test(tokens[head]?.lemma ?? ''))
    return false;
  return child(g, head, 'expl', 'obj')?.lemma === 'it' && child(g, head, 'nsubj') !== null;
}

/** `said when asked about it`: whoever is asked asks nothing. */
function isPutTo(g: Grammar, at: number): boolean {
  const { lemma, xpos } = g.analysis.tokens[at]!;
  if (!/^VB[DN]$/.test(xpos) || !/^(?:ask|press|question|quiz|challenge)$/.test(lemma)) return false;
  return /^(?:when|if|once)$/.test(child(g, at, 'advmod', 'mark')?.lemma ?? '');
}

/** Verbs that pass on what their object says: `the agency quoted Novak as saying that …`. */
const conveying = new Set(['quote', 'cite', 'paraphrase', 'report', 'record', 'describe', 'portray', 'depict']);

/** Whether a participle says how its verb passes on the words of its object, or of its subject where that is passive. */
export function isConveyed(g: Grammar, at: number): boolean {
  const { tokens } = g.analysis;
  const { xpos, head } = tokens[at]!;
  // "quoted her as having said it"
  const isPerfect = xpos === 'VBN' && child(g, at, 'aux')?.xpos === 'VBG';
  return (
    (xpos === 'VBG' || isPerfect) &&
    head >= 0 &&
    conveying.has(tokens[head]!.lemma) &&
    (child(g, at, 'mark') ?? child(g, at, 'case'))?.lemma === 'as'
  );
}

/** "accused Peru of refusing talks": the object before `of`, whose deed the gerund is. */
function doerOf(g: Grammar, gerund: number): Token | null {
  const { tokens } = g.analysis;
  const { head, xpos } = tokens[gerund]!;
  const mark = child(g, gerund, 'mark', 'case');
  const beside = xpos === 'VBG' && head >= 0 && !mark ? besideVerb(g, gerund, head) : null;
  if (beside) return beside;
  if (xpos !== 'VBG' || head < 0 || mark?.lemma !== 'of' || mark.index < head) return null;
  const object = child(g, head, 'obj', 'iobj');
  return object && object.index > head && object.index < mark.index ? object : null;
}

/** "Peru objected, with its envoy arguing that": whoever `with` names right before the participle. */
function besideVerb(g: Grammar, gerund: number, verb: number): Token | null {
  const { tokens } = g.analysis;
  const end = tokens[gerund - 1]?.form === ',' ? gerund - 1 : gerund;
  for (const at of g.analysis.children[verb]!)
    if (at < gerund && tokens[at]!.deprel === 'obl' && child(g, at, 'case')?.lemma === 'with')
      if (g.edges.right[at] === end || g.edges.right[at] === gerund) return tokens[at]!;
  return null;
}

/** Verbs whose object does what the infinitive says. */
const leaving = new Set(
  'leave help let make have get force lead allow prompt cause push encourage urge enable persuade convince inspire spur compel drive'.split(
    ' ',
  ),
);

/**
 * Without a subject in the tree: the participle of "…, saying" has that of the nearest verb before it; another verb the
 * noun phrase that ends just before it, over an insertion between commas, or the one just after it at a sentence's end.
 */
export function nearestSource(g: Grammar, cue: Range & { head: number }): Source | null {
  const { tokens, sentences } = g.analysis;
  const verb = tokens[cue.head]!;
  const { first, last } = sentences[verb.sentence]!;
  if (verb.xpos === 'VBG' && cue.first === cue.head) {
    for (let at = cue.first - 1; at >= first; at--) {
      const subject = tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'AUX' ? child(g, at, 'nsubj') : null;
      if (subject && subject.index < cue.first && g.quotationAt[subject.index]! < 0) return phrase(g, subject.index);
    }
    return null;
  }
  if (verb.xpos !== 'VBD' && verb.xpos !== 'VBZ' && verb.xpos !== 'VBP' && cue.first === cue.head) return null;
  let at = cue.first - 1;
  if (at >= first && tokens[at]!.xpos === 'MD' && /^\p{Lu}/u.test(tokens[at]!.form))
    return { head: at, first: at, last: at + 1 };
  if (at > first && tokens[at]!.form === ',') {
    // "X, who runs the office, says": back over the insertion
    do at--;
    while (at > first && tokens[at]!.form !== ',' && cue.first - at < 30);
    if (tokens[at]!.form === ',') at--;
    else at = first - 1;
  }
  if (at >= first && isNominal(g, at)) {
    const head = topNoun(g, at, first, cue.first);
    return {
      head,
      ...trim(g, {
        first: Math.min(afterOpening(g, { first: g.edges.left[head]!, last: at + 1 }, head), at),
        last: Math.max(at + 1, Math.min(g.edges.right[head]!, cue.first)),
      }),
    };
  }
  const next = cue.last;
  if (next < last && isNominal(g, next) && cue.first > first && tokens[cue.first - 1]!.form === ',') {
    const head = topNoun(g, next, next, last);
    return { head, ...trim(g, { first: next, last: Math.max(next + 1, g.edges.right[head]!) }) };
  }
  return null;
}

const isNominal = (g: Grammar, at: number): boolean => {
  const token = g.analysis.tokens[at]!;
  return ['NOUN', 'PROPN', 'PRON'].includes(token.upos) || counted.has(token.lemma);
};

/** Words that stand for people by themselves: "most believe". */
export const counted = new Set(['most', 'many', 'some', 'few', 'other', 'others', 'both', 'several']);

/** The noun that governs a noun within `[first, last)`. */
function topNoun(g: Grammar, at: number, first: number, last: number): number {
  const { tokens } = g.analysis;
  let head = at;
  while (tokens[head]!.head >= first && tokens[head]!.head < last && isNominal(g, tokens[head]!.head))
    head = tokens[head]!.head;
  return head;
}

/**
 * The subject of a verb, or the one that the parser gave to its auxiliary. Of two ("the talks failed, experts said", where
 * the parser hangs both on the last verb) the one right before it.
 */
function subjectOf(g: Grammar, verb: number): Token | null {
  let subject: Token | null = null;
  for (const at of g.analysis.children[verb]!) {
    const token = g.analysis.tokens[at]!;
    if (relation(token) === 'nsubj' && (!subject || at < verb) && !isDate(token, verb)) subject = token;
  }
  if (subject) return subject;
  for (const at of g.analysis.children[verb]!)
    if (relation(g.analysis.tokens[at]!) === 'aux') {
      const below = child(g, at, 'nsubj');
      if (below) return below;
    }
  return null;
}

/** `said Wednesday, “…”`: a day right behind its verb is when it was said. */
const isDate = (token: Token, verb: number): boolean => token.index === verb + 1 && isCalendar(token);

/** Whether a verb is one of saying: "it added that" has a speaker, "it seems that" none. */
const isSpeech = (g: Grammar, verb: number): boolean => {
  const token = g.analysis.tokens[verb]!;
  const cue = token.upos === 'VERB' ? cueOf('verb', token.lemma, token.form) : null;
  return cue?.kind === 'speech' && !isPassive(g, verb) && !cue.frames.has('raise');
};

/** Who a past participle under a noun belongs to: its agent, or the root noun of a sentence that lacks another verb. */
function participleSource(g: Grammar, noun: number, participle: number): Source | null {
  const agent = child(g, participle, 'obl:agent');
  if (agent) return withoutCase(g, agent.index);
  const { tokens } = g.analysis;
  let top = noun;
  while (tokens[top]!.deprel === 'appos' && tokens[top]!.head >= 0) top = tokens[top]!.head;
  return tokens[top]!.head < 0 ? phraseBefore(g, top, participle) : possessor(g, noun);
}

/** `announced a cut, saying …`: behind a comma a participle of saying goes with the verb, not with the thing it is done to. */
function isSetOff(g: Grammar, participle: number): boolean {
  const { tokens } = g.analysis;
  const noun = tokens[tokens[participle]!.head]!;
  const first = g.edges.left[participle]!;
  return (
    tokens[first - 1]?.form === ',' &&
    noun.upos === 'NOUN' &&
    /^(?:obj|obl)$/.test(relation(noun)) &&
    tokens[noun.head]?.upos === 'VERB' &&
    noun.head < noun.index &&
    isSpeech(g, participle)
  );
}

/** The noun phrase of `head` up to the clause that modifies it; who it is said to be, where it is a predicate. */
function phraseBefore(g: Grammar, head: number, modifier: number): Source {
  const subject = child(g, head, 'cop') ? child(g, head, 'nsubj') : null;
  if (subject && subject.index < head) return phrase(g, subject.index);
  const whole = subtree(g, head);
  const last = Math.min(whole.last, Math.max(head + 1, g.edges.left[modifier]!));
  return { head, ...trim(g, { first: whole.first, last }) };
}

/** `Among those calling for a vote was Ann Bell`: of all who do it, the one that the sentence names. */
function namedAmong(g: Grammar, noun: number): Source | null {
  const { tokens } = g.analysis;
  const { head } = tokens[noun]!;
  if (head < noun || child(g, noun, 'case')?.lemma !== 'among' || tokens[head]!.upos !== 'PROPN') return null;
  const copula = child(g, head, 'cop');
  if (!copula || copula.index < noun) return null;
  const whole = phrase(g, head);
  return { head, first: Math.max(whole.first, copula.index + 1), last: whole.last };
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
  if (isPassive(g, noun.head) || child(g, noun.index, 'nmod:poss')?.upos === 'PROPN') return null;
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
  return isRelative && verb.head === at - 1 ? verb.head : at;
}

/** A noun's owner, or the subject of the light verb that it is the object of ("made the claim that"). */
export function sourceOfNoun(g: Grammar, noun: number): Source | null {
  const token = g.analysis.tokens[noun]!;
  const owner = possessor(g, noun);
  // "threw his support behind": whose it is stands before the verb
  const isOwn = owner && token.deprel === 'obj' && g.analysis.tokens[owner.head]!.upos === 'PRON';
  const giver = isOwn && lending.has(g.analysis.tokens[token.head]!.lemma) ? sourceOf(g, token.head) : null;
  if (giver && giver.last <= token.head) return giver;
  if (owner) return owner;
  // "jabbed back at complaints from his counterpart": whose they are, wherever the tree hangs him
  const from = g.analysis.tokens[noun + 1];
  if (from?.lemma === 'from' && from.deprel === 'case' && from.head > noun) {
    const giver = withoutCase(g, from.head);
    const clause = g.analysis.children[from.head]!.find((c) => child(g, c, 'mark')?.lemma === 'that');
    return clause === undefined ? giver : { ...giver, last: Math.min(giver.last, g.edges.left[clause]!) };
  }
  if (token.head >= 0 && (relation(token) === 'obj' || relation(token) === 'obl' || relation(token) === 'xcomp'))
    return sourceOf(g, token.head);
  return holderOf(g, noun);
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
