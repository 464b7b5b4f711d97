import { type Analysis, relation, type Token } from '../../language/index.js';
import { amountOver } from '../amounts.js';
import { isSpeechVerb } from '../names/index.js';
import { type Candidate, f, type features, noValues, type Sought } from './features.js';
import { childOf, type Scene } from './scene.js';
import type { Together } from './together.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What is the same for all candidates of a pronoun. */
export interface Place {
  readonly phrase: Phrase;
  readonly at: number;
  readonly to: Sought;
  readonly isPossessive: boolean;
  readonly speaks: boolean;
  /** Country of the one who says the clause that the pronoun stands in, or null. */
  readonly says: string | null;
  /** Tokens that govern the pronoun, the nearest first. */
  readonly above: readonly number[];
  /** The nearest of them that has a subject, or -1: `its` in `unless Peru changes its law` stands in a clause of Peru's. */
  readonly clause: number;
  /** The subject of the nearest clause above that has one that the pronoun can speak of, or -1. */
  readonly nearest: number;
  /** Whether the pronoun is the subject of its sentence. */
  readonly isMain: boolean;
}

export function placeOf(scene: Scene, phrase: Phrase, index: number, to: Sought): Place {
  const { ground } = scene;
  const { tokens } = ground.analysis;
  const above: number[] = [];
  for (let i = tokens[phrase.head]!.head; i >= 0 && above.length < 12; i = tokens[i]!.head) above.push(i);
  return {
    phrase,
    at: index,
    to,
    isPossessive: tokens[phrase.head]!.deprel === 'nmod:poss',
    speaks: isSpeaker(ground.analysis, phrase),
    says: countryOfSpeaker(scene, above),
    above,
    clause: above.find((verb) => childOf(ground.analysis, verb, 'nsubj') >= 0) ?? -1,
    nearest: nearestSubject(scene, phrase, above, to),
    isMain: phrase.role === 'subject' && isMainVerb(tokens[above[0]!]),
  };
}

/** Whether a verb is that of its sentence, or joined to it, or the sentence that is said stands around it. */
const isMainVerb = (verb: Token | undefined): boolean =>
  verb !== undefined && (verb.head < 0 || relation(verb) === 'parataxis');

function nearestSubject({ ground, byHead }: Scene, phrase: Phrase, above: readonly number[], to: Sought): number {
  for (const verb of above.slice(1)) {
    const at = ground.analysis.children[verb]!.find((child) => relation(ground.analysis.tokens[child]!) === 'nsubj');
    const subject = at === undefined || at === phrase.head ? undefined : byHead[at];
    const entity = subject?.entity && settled(subject.entity);
    if (!entity) continue;
    if (to === 'person' ? entity.kind !== 'person' || isOfOtherGender(phrase, entity) : entity.kind === 'person')
      continue;
    return at!;
  }
  return -1;
}

const isOfOtherGender = (phrase: Phrase, entity: Entity): boolean =>
  phrase.gender !== null && entity.gender !== null && phrase.gender !== entity.gender;

function countryOfSpeaker({ ground, byHead }: Scene, above: readonly number[]): string | null {
  const { tokens } = ground.analysis;
  for (const verb of above) {
    if (tokens[verb]!.deprel !== 'ccomp') continue;
    const speaker = byHead[childOf(ground.analysis, tokens[verb]!.head, 'nsubj')]?.entity;
    if (speaker && settled(speaker).kind === 'person') return settled(speaker).country;
  }
  return null;
}

/** Verbs of saying that take a noun for an object. */
const judges =
  /^(?:emphasi[sz]e|underline|underscore|highlight|reiterate|reaffirm|discuss|describe|praise|hail|applaud|critici[sz]e|condemn|denounce|deplore|dismiss|mock|blast|slam|defend|endorse|quip|joke|recall|lament|vouch|express|voice|outline|pledge|testify)$/;

/** Whether a phrase is the subject of a verb of saying or thinking: one of the lexicon, or one with a clause for an object. */
export function isSpeaker({ tokens, children }: Analysis, { head, role }: Phrase): boolean {
  const verb = tokens[head]!.head;
  if (verb < 0) return false;
  const { lemma } = tokens[verb]!;
  // `“…,” said Joyce Adeyemi`, which the tree may take for an object.
  if (role === 'object' && head > verb && /^(?:say|add|write|note|explain)$/.test(lemma))
    return !children[verb]!.some((child) => tokens[child]!.deprel === 'nsubj');
  if (role !== 'subject') return false;
  return (
    isSpeechVerb(lemma) || judges.test(lemma) || children[verb]!.some((child) => tokens[child]!.deprel === 'ccomp')
  );
}

/** The candidate that the pronoun speaks of nothing known. */
export function nothing({ phrase, isPossessive, speaks }: Place): Candidate {
  const values = noValues();
  values[f('nothing')] = 1;
  if (phrase.role === 'subject') values[f('nothing, pronoun is subject')] = 1;
  if (isPossessive) values[f('nothing, pronoun is possessive')] = 1;
  if (speaks) values[f('nothing, pronoun is subject of speech')] = 1;
  return { phrase: null, together: null, entity: null, values };
}

/** How near an actor is: whether it is the last one mentioned that fits, the last said to speak, and how often the last sentences mention it. */
export interface Near {
  readonly isLast: boolean;
  readonly isLastToSpeak: boolean;
  readonly count: number;
}

/** Whoever is asked answers. */
const asks = /^(?:ask|question|quiz|press|interview)$/;

/** Describes a phrase before the pronoun as its antecedent. */
export function describePhrase(scene: Scene, place: Place, other: Phrase, index: number, near: Near): Candidate {
  const { ground } = scene;
  const { analysis, forms } = ground;
  const { tokens } = analysis;
  const { phrase, isPossessive } = place;
  const entity = other.entity && settled(other.entity);
  const values = noValues();
  const set = (name: (typeof features)[number]): void => {
    values[f(name)] = 1;
  };
  const distance = phrase.sentence - other.sentence;
  where(scene, place, other, values);
  values[f('phrases between')] = Math.min(40, place.at - index) / 10;
  // `Dozens of lawmakers left. They …`
  const own = tokens[amountOver(analysis, other.head)]!;
  const governor = own.head >= 0 ? tokens[own.head]! : null;
  if (other.role === 'subject' && governor && (governor.head < 0 || relation(governor) === 'parataxis')) {
    set('subject of the main clause');
    if (place.speaks) set('subject of the main clause, pronoun is subject of speech');
    if (distance === 1) set('subject of the previous sentence');
    const inParagraph =
      analysis.sentences[other.sentence]!.paragraph === analysis.sentences[phrase.sentence]!.paragraph;
    if (distance === 1 && place.isMain) {
      set('both subjects of main clauses, one after the other');
      if (inParagraph) set('both subjects of main clauses, one after the other in a paragraph');
      if (isSpeaker(analysis, other)) set('said the sentence before, pronoun is subject of the main clause');
    }
    if (distance > 0 && inParagraph && opensParagraph(analysis, other.sentence))
      set('subject of the sentence that opens the paragraph');
  }
  if (other.role === 'subject' && distance === 0 && place.above[0] !== undefined) {
    const verb = tokens[place.above[0]]!;
    if (phrase.role === 'subject' && relation(verb) === 'conj' && verb.head === own.head)
      set('subject of the verb before that its own is joined to');
  }
  if (other.first === analysis.sentences[other.sentence]!.first) set('first of its sentence');
  if (place.speaks && other.role === 'object')
    set(
      governor && asks.test(governor.lemma)
        ? 'asked, pronoun is subject of speech'
        : 'object, pronoun is subject of speech',
    );
  if (relation(own) === 'nmod' || own.deprel === 'nmod:poss' || relation(own) === 'appos') {
    set('inside another phrase');
    if (place.speaks && relation(own) !== 'appos') set('inside another phrase, pronoun is subject of speech');
  }
  if (other.form === 'name') set('name');
  if (other.form === 'title') set('title');
  if (other.form === 'pronoun') {
    set('pronoun');
    if (forms[other.head]!.toLowerCase() === forms[phrase.head]!.toLowerCase()) set('same pronoun');
  }
  if (other.isIndefinite) set('indefinite');
  if (other.isPlural) set('plural');
  if (phrase.gender && entity?.gender === phrase.gender) set('gender agrees');
  if (isPossessive && other.role === 'possessor' && governor?.lemma === tokens[place.above[0]!]?.lemma)
    set('possessor of the same noun');
  if (isSpeaker(analysis, other)) {
    set('subject of speech');
    if (place.speaks) set('both subjects of speech');
    if (distance === 0) set('subject of speech in the same sentence');
  }
  if (other.role === 'subject' && own.head >= 0 && distance === 0) {
    if (isPossessive && place.above.includes(own.head)) {
      set('possessive, subject of its clause');
      if (own.head === place.clause) set('possessive, subject of the nearest clause');
    } else if (place.above.indexOf(own.head) > 0) {
      const isNearest = place.nearest < 0 || place.nearest === other.head;
      if (isNearest) set('subject of the nearest clause above');
      set(
        (isSpeaker(analysis, other) || saysToo(analysis, place, own.head)) && isNearest
          ? 'subject of the clause above that says or thinks it'
          : 'subject of the clause above',
      );
    } else if (
      other.quotation === phrase.quotation &&
      governor!.head === place.above[0] &&
      /^(?:ccomp|parataxis)$/.test(governor!.deprel)
    )
      set('subject of what is said');
  }
  if (place.speaks && distance === 0 && other.role !== 'subject' && isSaid(analysis, place, other))
    set('inside what is said, not its subject');
  if (near.isLastToSpeak) {
    set('last to speak');
    if (place.speaks)
      set(
        distance < 2
          ? 'last to speak, pronoun is subject of speech'
          : 'last to speak, further back, pronoun is subject of speech',
      );
  }
  if (near.isLast) set('last mentioned actor of its kind');
  if (entity) {
    values[f('how often mentioned')] = Math.log2(1 + Math.min(32, entity.phrases.length)) / 2;
    values[f('mentioned lately')] = Math.min(4, near.count) / 2;
    if (entity.kind === 'state') {
      set('state');
      if (entity.country === place.says) set('state of the one who says it');
    } else if (entity.kind === 'organisation') set('organisation');
    else if (entity.kind === 'group' || entity.kind === 'bloc')
      set(entity.members.length ? 'group of known members' : 'group or bloc');
  } else {
    set('no actor');
    if (phrase.role === 'subject') set('no actor, pronoun is subject');
    if (isPossessive) set('no actor, pronoun is possessive');
    if (place.speaks) set('no actor, pronoun is subject of speech');
  }
  return { phrase: other, together: null, entity, values };
}

/** `thanked him and said he would stay`: whether a verb of saying above a pronoun shares the subject of the verb that it is joined to. */
const saysToo = (analysis: Analysis, { above }: Place, verb: number): boolean =>
  above.some((at) => {
    const { deprel, head, lemma } = analysis.tokens[at]!;
    return deprel === 'conj' && head === verb && isSpeechVerb(lemma) && childOf(analysis, at, 'nsubj') < 0;
  });

const opensParagraph = ({ sentences }: Analysis, at: number): boolean =>
  at === 0 || sentences[at - 1]!.paragraph !== sentences[at]!.paragraph;

/** Whether a phrase belongs to what the pronoun says: `A deal with Kenya, he said, is near.` */
function isSaid({ tokens }: Analysis, { phrase, above }: Place, other: Phrase): boolean {
  const verb = above[0];
  if (verb === undefined) return false;
  const clause = tokens[verb]!.deprel === 'parataxis' ? tokens[verb]!.head : -1;
  for (let at = other.head, depth = 0; at >= 0 && depth < 12; at = tokens[at]!.head, depth++) {
    if (at === verb) return false;
    if (at === clause) return tokens[clause]!.index > phrase.head;
    if (tokens[at]!.head === verb) return tokens[at]!.deprel === 'ccomp';
  }
  return false;
}

/** Describes a name that the pronoun runs ahead of: `Though she lost, Joyce Adeyemi smiled.` */
export function describeLater(place: Place, other: Phrase): Candidate {
  const values = noValues();
  const entity = settled(other.entity!);
  values[f('named after it, subject of the clause that its own opens')] = 1;
  if (place.phrase.gender && entity.gender === place.phrase.gender) values[f('gender agrees')] = 1;
  values[f('how often mentioned')] = Math.log2(1 + Math.min(32, entity.phrases.length)) / 2;
  return { phrase: other, together: null, entity, values };
}

/** Describes actors named together as what `they` speaks of. */
export function describeTogether(scene: Scene, place: Place, one: Together): Candidate {
  const values = noValues();
  where(scene, place, one, values);
  values[f(one.isJoined ? 'joined' : 'met')] = 1;
  if (!one.isJoined && place.phrase.role === 'subject') values[f('met, pronoun is subject')] = 1;
  return { phrase: null, together: one, entity: null, values };
}

function where(
  { ground }: Scene,
  { phrase }: Place,
  other: Pick<Phrase, 'sentence' | 'role' | 'quotation'>,
  values: number[],
): void {
  const { sentences } = ground.analysis;
  const distance = phrase.sentence - other.sentence;
  if (distance < 3)
    values[f(distance === 0 ? 'same sentence' : distance === 1 ? 'previous sentence' : 'sentence before that')] = 1;
  if (sentences[phrase.sentence]!.paragraph !== sentences[other.sentence]!.paragraph) values[f('other paragraph')] = 1;
  if (other.role !== 'oblique') values[f(other.role)] = 1;
  if (distance === 0 && other.role === 'subject') values[f('subject in the same sentence')] = 1;
  if (distance === 0 && other.role === 'object') values[f('object in the same sentence')] = 1;
  if (other.role === phrase.role) values[f('same role')] = 1;
  if (phrase.quotation === other.quotation) return;
  if (phrase.quotation < 0) values[f('pronoun outside quotation, candidate inside')] = 1;
  else if (other.quotation < 0) values[f('pronoun inside quotation, candidate outside')] = 1;
  else values[f('another quotation')] = 1;
}
