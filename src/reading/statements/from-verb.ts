import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { answerAfter, answerBefore } from './answers.js';
import { isAsHad } from './aside.js';
import { fromQuestion, putting } from './asked.js';
import { behindIt } from './behind-it.js';
import { clauseOf, isFiniteClause, reach } from './clause.js';
import { comparedWith } from './compared.js';
import {
  bareOblique,
  behindThat,
  clauseBehindColon,
  clauseBehindOccasion,
  gerundAfter,
  infinitiveAfter,
  infinitiveOverTime,
  lastObject,
  sharedClause,
  sharedObject,
} from './complements.js';
import { cueRange, withWord } from './cue-words.js';
import { allowsObject, type Cue, fieldsOf } from './cues.js';
import type { Range } from './draft.js';
import { estimateOf } from './estimates.js';
import { type Found, ranges } from './found.js';
import { fromFeeling, prepositional } from './from-feeling.js';
import { fromPassive, subjects } from './from-passive.js';
import { fromRaised } from './from-raised.js';
import { behindAddressee, clauseOfWhich, gapOf, strandedAfter } from './gap.js';
import { child, type Grammar, isPassive, subtree, without } from './grammar.js';
import { insertedBeside, isReaction } from './inserted.js';
import { nearestSource } from './nearest-source.js';
import { conveyedBefore, holdsClause, isCameUpon, splitClause } from './objects-or-clauses.js';
import { oblique, ownComplement } from './oblique.js';
import { isAskedBefore } from './questions-before.js';
import { sourceOf } from './source.js';
import {
  clauseAfter,
  clauseAround,
  clauseBefore,
  clauseBeside,
  endOfPredicate,
  objectRange,
  tornClause,
} from './surface.js';
import { takenFor } from './taken-for.js';
import { saysNothing } from './unsaid.js';
import { fromVoiced } from './voiced.js';

/** `a site called Lima Daily`: how a thing is named nobody says. */
const isNamed = ({ deprel, xpos }: Token, name: Token): boolean =>
  deprel === 'acl' && xpos === 'VBN' && /^\p{Lu}/u.test(name.form);

/** "put it to the minister that he had lied": what, and to whom. */
function putTo(g: Grammar, verb: number, object: Token | null): Omit<Found, 'because'> | null {
  const { tokens, children } = g.analysis;
  if (object?.lemma !== 'it' || object.index !== verb + 1 || tokens[verb + 2]?.form !== 'to') return null;
  const hearer = tokens[tokens[verb + 2]!.head]!;
  const clause = children[verb]!.find((c) => c > hearer.index && child(g, c, 'mark')?.form === 'that');
  if (clause === undefined || hearer.head !== verb) return null;
  const words = cueRange(g, verb);
  return { content: ranges(g, subtree(g, clause)), addressees: [hearer.index], cue: { ...words, last: verb + 2 } };
}

/** What a verb makes of its clause: the first of its frames that the tree shows. */
export function fromVerb(g: Grammar, token: Token, cue: Cue): Found | null {
  const { frames } = cue;
  const at = token.index;
  const words = cueRange(g, at);
  const because = (frame: string) => `cue:${cue.lemma}/${frame}`;
  const told = frames.has('told');
  const object = child(g, at, 'obj') ?? (takesOne(cue) || frames.has('obj-to') ? child(g, at, 'iobj') : null);
  const recipient = child(g, at, 'iobj') ?? (told ? object : null);
  // "called it a mistake": what is called something is not spoken to
  // but "asked the minister whether it was so"
  const isAsked = cue.lemma === 'ask' && recipient?.deprel === 'iobj';
  const addressees = recipient && (isAsked || !(frames.has('passive') && !told)) ? [recipient.index] : [];
  const passive = isPassive(g, at);
  // "Long believed to be a smuggler, Lind said …": who believes it is not told
  if (infinitiveOfOthers(g, token)) return null;
  if (saysNothing(g, token, cue, object, passive)) return null;
  const question = putting.has(cue.lemma) ? fromQuestion(g, words, because('question')) : null;
  if (question) return question;
  if (isAskedBefore(g, token)) return null;

  const conveyed = conveyedBefore(g, token);
  if (conveyed) return { content: ranges(g, conveyed), addressees: [], because: because('inserted') };
  const compared = passive || object ? null : comparedWith(g, token, cue);
  if (compared)
    return { content: ranges(g, compared.content), addressees: [], because: because('than'), source: compared.source };

  const taken = passive ? null : takenFor(g, token, object ?? child(g, at, 'obj'));
  if (taken) return { content: ranges(g, taken), addressees: [], because: because('obj') };

  const estimate = passive ? null : estimateOf(g, token);
  if (estimate) return { content: ranges(g, estimate), addressees: [], because: because('figure') };

  // "put it to the minister that he had lied"
  const put = cue.lemma === 'put' ? putTo(g, at, object) : null;
  if (put) return { ...put, because: because('ccomp') };

  const topic = passive || object ? null : ownComplement(g, at, cue);
  if (topic) {
    const word = g.analysis.tokens[at + 1]!.lemma;
    // "a claim Peru rejected as baseless": what is called something stands before the clause
    const called = word === 'as' ? gapOf(g, token) : null;
    if (called) return { content: ranges(g, called, topic), addressees: [], because: because('obj+as'), cue: words };
    return { content: ranges(g, topic), addressees: [], because: because(word), cue: withWord(words, topic) };
  }

  const doubted = passive ? null : clauseOfWhich(g, token);
  if (doubted) return { content: ranges(g, doubted), addressees: [], because: because('obj') };

  if (frames.has('that')) {
    const clause = clauseOf(g, at);
    if (clause && (!frames.get('that')!.finite || isFiniteClause(g, clause.index))) {
      const content = without(g, reach(g, at, clause.index), words);
      const source = sourceOf(g, at);
      // a clause that comes first swallows nothing of its speaker: "The talks failed, he said"
      const parts = behindAddressee(
        g,
        words,
        source ? content.flatMap((part) => without(g, part, source)) : content,
        clause.index,
      );
      return {
        content: ranges(g, ...parts),
        addressees: passive ? subjects(g, at) : addressees,
        because: because('ccomp'),
      };
    }
  }
  const shared = frames.has('that') && !passive && !object ? sharedClause(g, token) : null;
  if (shared) return { content: ranges(g, shared), addressees, because: because('ccomp') };
  const said = behindIt(g, cue, words, object) ?? (object ? null : words);
  const behind = frames.has('quote') && !passive && said ? clauseBehindColon(g, said) : null;
  if (behind) {
    const isPut = object !== null && cue.lemma !== 'say';
    return { content: ranges(g, behind), addressees: isPut ? [] : addressees, because: because('ccomp') };
  }
  if (frames.has('that') && !passive && !frames.has('to') && !frames.has('obj-to')) {
    // a clause without a verb of its own is an open one to the parser: "said yes", "says not so"; "reported spending a million"
    const open = child(g, at, 'xcomp') ?? gerundAfter(g, words);
    // "polls show him leading": of whom it is shown
    const of = cue.kind === 'evidence' ? child(g, at, 'obj', 'iobj') : null;
    if (open && open.index > at && child(g, open.index, 'mark')?.lemma !== 'to')
      return {
        content: of
          ? ranges(g, { first: g.edges.left[of.index]!, last: reach(g, at, open.index).last })
          : ranges(g, ...without(g, reach(g, at, open.index), words)),
        addressees,
        because: because('ccomp'),
      };
  }
  const inserted =
    frames.has('inserted') || isAsHad(g, token) ? insertedBeside(g, token, cue, words, object !== null && !told) : null;
  if (inserted) return { addressees, because: because('inserted'), ...inserted };
  // "two people briefed on the talks": what is only said of a noun tells nothing beside it
  const isAttribute = /^(?:acl|amod)$/.test(relation(token)) && token.xpos === 'VBN';
  if (frames.has('that') && frames.has('inserted') && !passive && !isAttribute) {
    const torn = tornClause(g, words);
    if (torn) return { addressees, because: because('ccomp'), ...torn, content: ranges(g, torn.content) };
    const clause =
      (holdsClause(g, object, frames.has('obj') && !told) ? null : clauseAfter(g, words, told)) ??
      splitClause(g, at, object ?? bareOblique(g, words)) ??
      (hasOwnObject(g, token, object) || isReaction(g, token) || isBehindConcession(g, token, object)
        ? null
        : postposed(g, words));
    if (clause) return { content: ranges(g, clause), addressees, because: because('ccomp') };
  }
  // "is encouraging farmers to plant trees": he asks them to
  const isAsking = frames.has('obj-to') && object !== null && child(g, at, 'xcomp') !== null;
  if (frames.has('experiencer') && !isAsking) {
    const moved = object ?? (passive ? null : prepositional(g, token, cue));
    if (moved || passive || !cue.prepositions.size)
      return fromFeeling(g, token, words, moved, passive, because('experiencer'));
  }
  const infinitive = child(g, at, 'xcomp') ?? (frames.has('to') && !object ? infinitiveOverTime(g, words) : null);
  if (passive) return fromPassive(g, token, cue, words, object, infinitive);
  if (frames.has('raise')) return fromRaised(g, token, cue, infinitive);
  const plea = cue.lemma === 'plead' && infinitive ? pleaOf(g, words, infinitive) : null;
  if (plea) return { addressees: [], because: because('xcomp'), ...plea };
  // "considers the port a threat": what is taken for something
  const isTakenFor = object && infinitive && infinitive.upos !== 'VERB' && !child(g, infinitive.index, 'mark');
  if (
    infinitive &&
    frames.has('to') &&
    !isTakenFor &&
    !(object && frames.has('obj-to')) &&
    !isNaming(g, cue, infinitive)
  ) {
    const { first, last } = subtree(g, infinitive.index);
    // "a demand that Chile has promised to oppose": the pronoun of what it opposes stands before the verb
    const behind = infinitive.index > at ? Math.max(first, at + 1) : first;
    // "swore never to return"
    const opens =
      /^(?:not|never)$/.test(g.analysis.tokens[behind - 1]?.form ?? '') && behind - 1 > at ? behind - 1 : behind;
    return { content: ranges(g, { first: opens, last }), addressees, because: because('xcomp') };
  }
  const asked = object && frames.has('obj-to') ? (infinitive ?? infinitiveAfter(g, at, object)) : null;
  if (object && asked) {
    const first = Math.min(g.edges.left[object.index]!, g.edges.left[asked.index]!);
    const last = Math.max(g.edges.right[object.index]!, g.edges.right[asked.index]!);
    return {
      content: ranges(g, { first: Math.max(first, at + 1), last }),
      // who is wanted to act is not spoken to, nor what is called something ("called it a mistake")
      addressees:
        cue.kind === 'speech' && (asked.upos === 'VERB' || child(g, asked.index, 'mark')) ? [object.index] : [],
      because: because('obj-to'),
    };
  }
  const voiced =
    object && frames.has('obj') ? fromVoiced(g, cue.lemma, words, object, objectRange(g, at, object.index).last) : null;
  if (voiced) return { content: ranges(g, voiced.content), addressees, because: because('obj'), cue: voiced.cue };
  // "a scheme backed by the union for refugees": the scheme is what is backed
  const isReduced = token.xpos === 'VBN' && token.deprel === 'acl' && !object && child(g, at, 'obl:agent') !== null;
  for (const [word, range] of oblique(g, at, cue)) {
    if (isReduced && word === 'for' && frames.has('obj')) continue;
    if (object && object.index > at) {
      if (!frames.has('obj')) {
        if (!told) continue;
        // "reminded [the envoy] of": with its addressee between them the preposition is no part of the cue
        return { content: ranges(g, range), addressees, because: because(word) };
      }
      const first = g.edges.left[object.index]!;
      // "told him about the threats": who is told is no part of what
      const isHearer = told && (object.upos === 'PROPN' || object.upos === 'PRON' || nounOf(object.lemma) !== null);
      if (isHearer && range.first > object.index && (word === 'about' || word === 'of'))
        return { content: ranges(g, range), addressees: [object.index], because: because(word) };
      // "distanced herself from": whoever keeps away is no part of what from
      if (cue.family === 'distance-oneself' && range.first - at <= 6)
        return {
          content: ranges(g, range),
          addressees: [],
          because: because('obj'),
          cue: { ...words, last: range.first },
        };
      // "dismissed as baseless a claim to the islands": what it is called may stand first
      const whole =
        range.first < first ? { first: words.last, last: g.edges.right[object.index]! } : { first, last: range.last };
      return { content: ranges(g, whole), addressees, because: because(`obj+${word}`) };
    }
    return { content: ranges(g, range), addressees, because: because(word), cue: withWord(words, range) };
  }
  if (!object && infinitive && infinitive.index > at && frames.has('obj')) {
    // "called the plan a mistake": the parser may take object and predicate for one clause
    if (child(g, infinitive.index, 'mark')?.lemma !== 'to' && !isNamed(token, infinitive))
      return { content: ranges(g, subtree(g, infinitive.index)), addressees, because: because('obj') };
  }
  const objectClass = frames.get('obj');
  // "found the car in a ditch": only what is found to be something is judged
  if (objectClass?.class === 'find-it' && object && !infinitive && isCameUpon(g, at, object)) return null;
  if (object && objectClass && allowsObject(objectClass, object.lemma) && !(told && object === recipient)) {
    const range = objectRange(g, at, lastObject(g, at, object).index);
    const last = infinitive && infinitive.index > object.index ? g.edges.right[infinitive.index]! : range.last;
    // "calls the plan a mistake": what is called stands where the addressee of another verb would
    const called = frames.has('passive') && recipient && recipient.index > at ? recipient.index : object.index;
    const first = Math.min(g.edges.left[called]!, range.first);
    // "polls show her ahead in the capital": shown of somebody is how she fares
    const isShown = object.deprel === 'iobj' || (cue.kind === 'evidence' && /^PR/.test(object.upos));
    const end = isShown ? Math.max(last, endOfPredicate(g, at)) : last;
    return { content: ranges(g, { first, last: end }), addressees, because: because('obj') };
  }
  const gerund =
    objectClass && !object && !passive && !frames.has('that') && cue.kind !== 'plan' ? gerundAfter(g, words) : null;
  if (gerund) return { content: ranges(g, subtree(g, gerund.index)), addressees, because: because('obj') };
  const other = objectClass && !object ? sharedObject(g, words) : null;
  if (other && allowsObject(objectClass!, other.lemma))
    return {
      content: ranges(g, objectRange(g, other.head, other.index)),
      addressees,
      because: because('obj'),
    };
  // "the draft, written by Peru": what is written is not what is said
  const lone = passive ? null : strandedAfter(g, token);
  const stranded = lone && cue.prepositions.has(lone.lemma) ? lone : null;
  const isOpen = stranded ?? (frames.has('obj') || frames.has('that'));
  const gap = cue.lemma !== 'write' && isOpen ? gapOf(g, token) : null;
  if (gap) {
    const own = stranded ? { cue: { ...words, last: stranded.index + 1 } } : {};
    return { content: ranges(g, gap), addressees, because: because(stranded?.lemma ?? 'gap'), ...own };
  }
  const opened = frames.has('that') && !passive ? behindThat(g, words) : null;
  if (opened) return { content: ranges(g, opened), addressees, because: because('ccomp') };
  if (!frames.has('that') || !frames.has('inserted') || passive || isBehindConcession(g, token, object)) return null;
  const occasion = fieldsOf('verb', cue.lemma).includes('saying') ? clauseBehindOccasion(g, words) : null;
  if (occasion) return { content: ranges(g, occasion), addressees, because: because('ccomp') };
  const answer = cue.lemma === 'say' ? (answerAfter(g, words) ?? answerBefore(g, token)) : null;
  if (answer) return { content: ranges(g, answer), addressees, because: because('ccomp') };
  const around = clauseAround(g, words);
  if (around) return { content: ranges(g, ...around), addressees, because: because('inserted') };
  const beside = clauseBeside(g, words, fieldsOf('verb', cue.lemma).includes('saying'));
  return beside && { content: ranges(g, beside), addressees, because: because('ccomp') };
}

/** `Long believed to be a smuggler, Lind said …`: a participle without an agent that opens its sentence, and what is expected of its subject. */
function infinitiveOfOthers(g: Grammar, { index, xpos, deprel, head, sentence, lemma }: Token): boolean {
  if (
    xpos !== 'VBN' ||
    deprel !== 'advcl' ||
    head < index ||
    !/^(?:expect|intend|mean|suppose|believe|think|see|fear|know|rumor|rumour|allege|report|say)$/.test(lemma)
  )
    return false;
  if (child(g, index, 'aux', 'obl:agent', 'nsubj')) return false;
  return g.edges.left[index]! <= g.analysis.sentences[sentence]!.first + 1;
}

/** "Lima says drones fell, Chile denies damage": a verb joined to another with a subject and an object of its own. */
const hasOwnObject = (g: Grammar, token: Token, object: Token | null): boolean =>
  token.deprel === 'conj' &&
  object !== null &&
  object.index > token.index &&
  object.upos === 'NOUN' &&
  child(g, token.index, 'nsubj') !== null;

/** "Although prices fell, analysts are predicting growth": what the clause before grants is not what is predicted. */
function isBehindConcession(g: Grammar, { index, sentence }: Token, object: Token | null): boolean {
  const opening = g.analysis.tokens[g.analysis.sentences[sentence]!.first]!;
  // "As one might expect, they agreed": nor does anybody agree to that
  const next = g.analysis.tokens[opening.index + 1];
  if (/^as$/i.test(opening.form) && /^(?:one|you)$/.test(next?.form ?? '') && next!.deprel.startsWith('nsubj'))
    return true;
  // "Aware that Peru had left, Lind promised a review": nor is that said
  if (
    opening.deprel === 'advcl' &&
    opening.head === index &&
    /^(?:JJ|VBN)$/.test(opening.xpos) &&
    next?.form === 'that'
  )
    return true;
  return (
    object !== null &&
    object.index > index &&
    object.upos === 'NOUN' &&
    opening.upos === 'SCONJ' &&
    /^(?:al)?though$|^while$/i.test(opening.form)
  );
}

/** "a party called New Peru", "called to mind": not what somebody calls to do. */
const isNaming = (g: Grammar, { lemma }: Cue, infinitive: Token): boolean =>
  lemma === 'call' &&
  (infinitive.upos !== 'VERB' || infinitive.lemma === 'mind' || child(g, infinitive.index, 'mark')?.lemma !== 'to');

/** "pleaded guilty to fraud": the plea is part of the cue. */
function pleaOf(g: Grammar, words: Range & { head: number }, plea: Token): Pick<Found, 'content' | 'cue'> | null {
  const { first, last } = { first: plea.index + 1, last: g.edges.right[plea.index]! };
  if (plea.upos !== 'ADJ' || g.edges.left[plea.index] !== words.last || last <= first) return null;
  return { content: ranges(g, { first, last }), cue: { ...words, last: first } };
}

function postposed(g: Grammar, words: Range & { head: number }): Range | null {
  // "If Chile attacks, the general said, Peru will respond": what is to come is not told
  if (g.analysis.children[words.head]!.some((at) => g.analysis.tokens[at]!.xpos === 'MD')) return null;
  const source = sourceOf(g, words.head) ?? nearestSource(g, words);
  return source && clauseBefore(g, words, source);
}

/** Verbs whose only object is never an addressee, though the parser may take it for one: "polls show her ahead". */
const takesOne = ({ frames, lemma }: Cue): boolean =>
  frames.has('obj') && !frames.has('told') && !/^(ask|write|email|offer|extend|tender|pose|text)$/.test(lemma);
