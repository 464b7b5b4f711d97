import type { Token } from '../../language/index.js';
import { type Analysis, dependents, governor, relation } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { doneBy, type InstrumentsRead } from '../instruments/index.js';
import { against, leaving } from './act-words.js';
import { isAsideFrom, isByTheWay, isOfOtherObject, isSaidIn, ofMainClause } from './by-the-way.js';
import { isCalled, ofTexts } from './called-so.js';
import { isClaimBefore } from './claim-before.js';
import { idiomsBy, nouns, undoing, verbs } from './lexicon.js';
import { inParagraphBefore } from './paragraph-before.js';
import { parallelsOf } from './parallels.js';
import { isEverSeveral } from './plural-texts.js';
import { isToBeDone } from './sought.js';
import { deliberating, isMedium, type Target } from './targets.js';

/** `it`, `its provisions`: a pronoun in a clause about an instrument named just before it in the sentence, or null. */
export function instrumentOfPronoun(analysis: Analysis, instruments: InstrumentsRead, word: Token): string | null {
  const { tokens, sentences } = analysis;
  const isIt = (token: Token): boolean =>
    /^(it|its|which)$/i.test(token.form) ||
    (token === word && isPluralMeant(analysis, instruments, token)) ||
    (token === word && (token.xpos === 'WDT' || isRelative(analysis, token)));
  const pronoun = isIt(word) ? word : within(analysis, word).find(isIt);
  if (!pronoun || isOfOtherObject(analysis, instruments, pronoun)) return null;
  if (pronoun === word && isDeedMeant(analysis, instruments, word, sentences[word.sentence]!.first)) return null;
  // `the accord that Peru signed, which Chad regards as void`: of a relative what its clause hangs on
  const clause = /^(?:which|that)$/i.test(pronoun.form) && pronoun.head >= 0 ? tokens[pronoun.head]! : null;
  const named = clause?.deprel === 'acl:relcl' ? instruments.instrumentAt(clause.head) : null;
  if (named) return named.instrument;
  // `signed the pact at a dam that Peru calls a threat`: the dam is
  if (clause?.deprel === 'acl:relcl' && isOtherThing(analysis, instruments, tokens[clause.head]!)) return null;
  const above = pronoun === word && word.head >= 0 ? tokens[word.head]! : null;
  const predicate =
    above?.upos === 'NOUN' && above.deprel === 'ccomp' && dependents(analysis, above.index, 'cop').length
      ? above
      : null;
  const { first } = sentences[pronoun.sentence]!;
  for (let at = pronoun.index - 1; at >= first; at--) {
    const reference = instruments.instrumentAt(at);
    if (reference && !isMedium(analysis, instruments, at) && !isSaidIn(analysis, at, pronoun))
      return reference.instrument;
    // a nearer noun phrase in subject place would be meant instead
    const isNearer = tokens[at]!.deprel === 'nsubj' && tokens[at]!.upos === 'PROPN' && !deeds.test(word.lemma);
    // `and Peru saying it was the way out`: who says so is no way
    if (isNearer && !(predicate && tokens[at]!.head === predicate.head)) break;
  }
  // `its provisions` are of what the sentence before was about; nothing but an instrument has any
  return pronoun !== word && provisions.test(word.lemma) ? lastIn(analysis, instruments, pronoun.sentence - 1) : null;
}

/** `The rebels' chief, who did not sign the accords, said they did not concern him`: where the sentence names nothing else in the plural. */
function isPluralMeant(
  analysis: Analysis,
  instruments: InstrumentsRead,
  { form, deprel, index, sentence }: Token,
): boolean {
  if (!/^they$/i.test(form) || !/^nsubj/.test(deprel)) return false;
  const before = analysis.tokens.slice(analysis.sentences[sentence]!.first, index);
  const isPlural = ({ xpos, deprel: role, index: at }: Token): boolean =>
    /^NNP?S$/.test(xpos) || (/^nsubj/.test(role) && dependents(analysis, at, 'conj').length > 0);
  return (
    before.some((token) => isPlural(token) && instruments.instrumentAt(token.index)) &&
    before.every((token) => !isPlural(token) || instruments.instrumentAt(token.index) !== null)
  );
}

/** `a pact that Diaz says is unfair`, whatever the tagger takes _that_ for. */
const isRelative = ({ tokens }: Analysis, { form, deprel, head }: Token): boolean =>
  form === 'that' && /^(?:nsubj|obj)$/.test(deprel) && tokens[head]?.deprel === 'acl:relcl';

/** Whether a noun is neither an instrument nor part of what stands behind one (`a pact on mines`). */
function isOtherThing(analysis: Analysis, instruments: InstrumentsRead, noun: Token): boolean {
  if (noun.upos !== 'NOUN') return false;
  for (let at: Token | null = noun, steps = 0; at && steps < 4; at = governor(analysis, at.index), steps++) {
    if (instruments.instrumentAt(at.index)) return false;
    if (!/^(?:nmod|acl|obl|appos|conj)/.test(at.deprel)) return true;
    if (at.upos === 'VERB' && at.deprel !== 'acl') return true;
  }
  return true;
}

const provisions =
  /^(?:provision|clause|article|term|obligation|annex|implementation|ratification|renewal|adoption|repeal|extension|passage|revival|enforcement|signing|application|suspension|termination|abrogation|annulment|cancellation)$/;

/** The last instrument of a sentence. */
function lastIn({ sentences }: Analysis, instruments: InstrumentsRead, at: number): string | null {
  const sentence = sentences[at];
  if (!sentence || sentence.paragraph !== sentences[at + 1]!.paragraph) return null;
  for (let i = sentence.last - 1; i >= sentence.first; i--) {
    const reference = instruments.instrumentAt(i);
    if (reference) return reference.instrument;
  }
  return null;
}

/**
 * What `it` means as the object of a stance at the head of its clause, where it is no other actor: the one instrument that the
 * sentence before in its paragraph speaks of (`The board passed a resolution. Peru opposed it.`); or null.
 * @param isText whether what is done is done to no actor (`sign it`).
 */
export function instrumentBefore(
  analysis: Analysis,
  instruments: InstrumentsRead,
  cast: Cast,
  word: Token,
  isText = false,
): string | null {
  const { tokens, sentences } = analysis;
  if (isOfOtherObject(analysis, instruments, word)) return null;
  // `we cannot accept this`
  const isThis =
    /^(?:this|that)$/.test(word.form) && taking.test(tokens[word.head]?.lemma ?? '') && word.deprel === 'obj';
  if (!isThis && !/^(?:it|them)$/i.test(word.form) && !isToBeDone(analysis, word)) return null;
  if (isThis && isClaimBefore(analysis, word)) return null;
  const own = sentences[word.sentence]!;
  const previous = sentences[word.sentence - 1];
  const isThem = word.form.toLowerCase() === 'them';
  // `the party vowed to fight it`: the subject of the verb above is that of its own
  const verb = tokens[word.head];
  const above = verb && relation(verb) === 'xcomp' ? verb.head : -1;
  // `Peru's accession to the pact angered Chad, which called it hostile`: the accession is
  if (isDeedMeant(analysis, instruments, word, own.first)) return null;
  // what was named before the last instrument of the clause is not nearer
  let first = own.first;
  for (let at = word.index - 1; at > own.first; at--)
    if (instruments.instrumentAt(at)) {
      first = at;
      break;
    }
  for (let at = first; at < word.index; at++) {
    const { upos, xpos, deprel, head } = tokens[at]!;
    const actor = cast.referenceAt(at)?.actor;
    // a thing named nearer would be meant instead, but no person, and not who takes the stance (`Both governments oppose it`)
    const isNearer =
      upos === 'NOUN' &&
      // `the Plan to End the Conflict`: part of a name
      !/^\p{Lu}/u.test(tokens[at]!.form) &&
      !light.test(tokens[at]!.lemma) &&
      !(deprel === 'obj' && head === word.head && isOfStance(tokens[at]!)) &&
      (xpos === 'NNS') === isThem &&
      /^(?:obj|nsubj)/.test(deprel) &&
      at !== word.head &&
      // `Peru, whose judges had heard the case, welcomed it`
      !isAsideFrom(analysis, at, word) &&
      !/^(?:critic|opponent|supporter|backer|champion|member|party|signatory)$/.test(tokens[at]!.lemma) &&
      cast.actors.find(({ id }) => id === actor)?.kind !== 'person' &&
      !((isText || head === word.head || head === above) && actor) &&
      // `their ally Ruiz dismissed it`
      !(head === word.head && deprel === 'nsubj');
    if (isNearer && !instruments.instrumentAt(at)) return null;
  }
  const spoken = spokenOf(analysis, instruments, cast, own.first, word.index);
  const papers = instruments.references.filter(({ head }) => head >= own.first && isSaidIn(analysis, head, word));
  const named = papers.reduce((left, { instrument }) => left.filter((id) => id !== instrument), [...spoken.named]);
  const here = { ...spoken, named: new Set(named) };
  // a paragraph may be one sentence long: `Chad dismissed it as a farce.`
  const isOn = previous && (previous.paragraph === own.paragraph || isCalled(analysis, word));
  if (!isOn && !here.named.size) {
    const carried = () => meantIn(analysis, instruments, cast, word.sentence - 1);
    return inParagraphBefore(analysis, instruments, cast, word, carried);
  }
  const told = here.named.size || !isOn ? here : spokenOf(analysis, instruments, cast, previous.first, previous.last);
  // `Peru opposes it. Chile criticised it too.`
  const carried = told.named.size || !isOn ? null : meantIn(analysis, instruments, cast, word.sentence - 1);
  const meant = carried ? new Set([carried]) : told.named;
  const { makers } = told;
  // Who has just made it is not meant (`the council passed a resolution. Peru opposed it.`); another actor is.
  const actor = isBesideSeveral(analysis, word) ? null : (cast.referenceAt(word.index)?.actor ?? null);
  const isOther =
    !!actor &&
    !carried &&
    !parallelsOf(analysis, word).some(({ index }) => meant.has(instruments.instrumentAt(index)?.instrument ?? '')) &&
    isSpokenOf(analysis, cast, actor, isOn ? previous.first : own.first, word.index) &&
    !isText &&
    !makers.has(actor) &&
    !(isOn && isTakenUp(analysis, instruments, previous.first, previous.last, meant)) &&
    // `Peru backed the draft; Chile opposed it`
    !(here.named.size > 0 && isTakenUp(analysis, instruments, own.first, word.index, meant)) &&
    !isOfSubject(analysis, cast, word, actor) &&
    !(
      (isCalled(analysis, word) || /^(?:welcome|hail|endorse|embrace|accept)$/.test(verb?.lemma ?? '')) &&
      (cast.actors.find(({ id }) => id === actor)?.kind === 'state' || isCalled(analysis, word, ofTexts))
    );
  const one = meant.size === 1 && !isOther ? [...meant][0]! : null;
  // `lifted its ban. Chile, which had frozen talks, resumed them`: no ban
  return one && isThem && !carried && !isEverSeveral(analysis, instruments, one, word.index) ? null : one;
}

/** `Peru and Chile said it went too far`: none of those who say so is `it`. */
export const isBesideSeveral = (analysis: Analysis, { form, head, deprel }: Token): boolean => {
  const said = /^it$/i.test(form) && deprel === 'nsubj' ? governor(analysis, head) : null;
  if (!said || analysis.tokens[head]!.deprel !== 'ccomp') return false;
  return dependents(analysis, said.index, 'nsubj').some(({ index }) => dependents(analysis, index, 'conj').length > 0);
};

const carriedBy = new WeakMap<InstrumentsRead, Map<number, string | null>>();

/** What `it` or `them` means in a sentence that names no instrument, or null. */
function meantIn(analysis: Analysis, instruments: InstrumentsRead, cast: Cast, sentence: number): string | null {
  let known = carriedBy.get(instruments);
  if (!known) {
    known = new Map();
    carriedBy.set(instruments, known);
  }
  const before = known.get(sentence);
  if (before !== undefined) return before;
  // what is being looked for is not found in itself
  known.set(sentence, null);
  const { first, last } = analysis.sentences[sentence]!;
  let meant: string | null = null;
  for (let at = first; at < last && !meant; at++) {
    const word = analysis.tokens[at]!;
    if (!/^(?:it|them)$/i.test(word.form) && !isToBeDone(analysis, word)) continue;
    if (!/^(?:obj|obl|nmod|nsubj|nsubj:pass)$/.test(word.deprel)) continue;
    meant = instrumentBefore(analysis, instruments, cast, word);
  }
  known.set(sentence, meant);
  return meant;
}

const takenSteps = /^(?:accession|withdrawal|exit|departure|suspension|repeal|violation|breach|veto|rejection)$/;

/** Whether a pronoun of which something is said stands behind a deed toward the instrument, which is then meant. */
function isDeedMeant(analysis: Analysis, instruments: InstrumentsRead, word: Token, first: number): boolean {
  const isSaidOf = /^nsubj/.test(word.deprel) && /^it$/i.test(word.form);
  if (!isSaidOf && !isCalled(analysis, word)) return false;
  for (let at = word.index - 1; at >= first; at--) {
    const above = instruments.instrumentAt(at) ? governor(analysis, at) : null;
    if (above) return takenSteps.test(above.lemma) && /^(?:nsubj|obj)/.test(above.deprel);
  }
  return false;
}

/** Whether any word of `[first, last)` means an actor, as more than a part of a phrase on something else. */
function isSpokenOf({ tokens }: Analysis, cast: Cast, actor: string, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (cast.referenceAt(at)?.actor === actor && !/^(?:obl|nmod|compound|amod)$/.test(tokens[at]!.deprel)) return true;
  return false;
}

/** Whether all that a sentence tells is what somebody thinks of an instrument, or does with it without leaving or breaking it. */
function isTakenUp(
  { tokens }: Analysis,
  instruments: InstrumentsRead,
  first: number,
  last: number,
  named: ReadonlySet<string>,
): boolean {
  for (let at = first; at < last; at++) {
    const { deprel, head } = tokens[at]!;
    const id = /^(?:obj|obl)$/.test(deprel) ? instruments.instrumentAt(at)?.instrument : undefined;
    if (!id || !named.has(id) || tokens[head]!.deprel !== 'root') continue;
    const { lemma } = tokens[head]!;
    const entries = (verbs.get(lemma) ?? []).filter((entry) => !entry.with);
    return (
      entries.length > 0 &&
      !harming.test(lemma) &&
      !(leaving.test(lemma) && entries.every(({ stance }) => against.test(stance)))
    );
  }
  return false;
}

const harming = /^(?:violate|breach|break|flout|ignore|undermine|defy|disregard|abuse|sabotage|circumvent|block|veto)$/;

const taking = /^(?:accept|sign|ratify|support|endorse|reject|oppose|condemn|welcome)$/;

/** `turned its back on it`, `gave a welcome to it`: what tells the stance. */
const isOfStance = ({ form, lemma }: Token): boolean => nouns.has(lemma) || idiomsBy.has(form);

/** `took effect`: no thing that one could speak of. */
const light =
  /^(?:effect|force|place|part|blow|boost|setback|warning|end|victory|defeat|shape|hold|account|note|regret|intention|wish|desire|reason|need|doubt|history|time|weight|name|signature|voice|support|backing|pen)$/;

/** The instruments that the tokens `[first, last)` speak of, and who makes them there. */
function spokenOf(analysis: Analysis, instruments: InstrumentsRead, cast: Cast, first: number, last: number) {
  const all = new Set<string>();
  const main = new Set<string>();
  const makers = new Set<string | null>();
  for (let at = first; at < last; at++) {
    const instrument = instruments.instrumentAt(at)?.instrument;
    if (!instrument) continue;
    all.add(instrument);
    // `urged all to adopt it in a statement`: the statement is no rival
    if (!isByTheWay(analysis, at, first) && !isMedium(analysis, instruments, at)) main.add(instrument);
    for (const maker of doneBy(analysis, cast, analysis.tokens[at]!)) makers.add(cast.referenceAt(maker)!.actor);
  }
  // `whose president signed the treaty`: of several not the one that is named by the way
  const named = main.size ? main : all;
  return { named: named.size > 1 ? ofMainClause(analysis, instruments, named, first, last) : named, makers };
}

/** Whether an actor is of the state of the subject of a verb, who takes no stance toward himself. */
function isOfSubject(analysis: Analysis, cast: Cast, object: Token, actor: string): boolean {
  const countryOf = (id: string | null | undefined) => cast.actors.find((one) => one.id === id)?.country ?? id;
  let verb = object.head;
  // `has no quarrel with it`
  while (verb >= 0 && analysis.tokens[verb]!.upos === 'NOUN' && analysis.tokens[verb]!.head >= 0)
    verb = analysis.tokens[verb]!.head;
  while (analysis.tokens[verb]?.deprel === 'conj' && !dependents(analysis, verb, 'nsubj').length)
    verb = analysis.tokens[verb]!.head;
  return dependents(analysis, verb, 'nsubj').some(({ index }) => {
    const subject = cast.referenceAt(index)?.actor;
    // `Kenya and Chad said they would back it`: neither of them
    const isMember = cast.actors.some(({ id, members }) => id === subject && members.includes(actor));
    return isMember || countryOf(subject) === countryOf(actor);
  });
}

/** The possessors in a noun phrase (`all of its provisions`). */
function within(analysis: Analysis, word: Token): Token[] {
  const nested = dependents(analysis, word.index, 'nmod').flatMap((part) =>
    dependents(analysis, part.index, 'nmod:poss'),
  );
  return [...dependents(analysis, word.index, 'nmod:poss'), ...nested];
}

const deeds =
  /^(?:suspension|termination|annulment|cancellation|abolition|repeal|adoption|ratification|implementation|application|renewal|extension|passage|signing|revival|enforcement)$/;

/**
 * What a noun is about whose instrument stands as a pronoun: `compliance with it`, `its repeal`. Undone, where the noun is its undoing.
 */
export function behindPronouns(analysis: Analysis, instruments: InstrumentsRead, cast: Cast, noun: Token): Target[] {
  // `a referendum on it`
  if (noun.upos !== 'NOUN' || deliberating.test(noun.lemma)) return [];
  const isUndone = undoing.has(noun.lemma);
  // `insisted on compliance with it`, with the phrase hung on the verb
  const loose =
    noun.head < 0 ? [] : dependents(analysis, noun.head, 'obl').filter(({ index }) => index === noun.index + 2);
  for (const word of [...dependents(analysis, noun.index, 'nmod'), ...loose]) {
    const instrument = instrumentBefore(analysis, instruments, cast, word, true);
    if (instrument) return [{ instrument, isUndone }];
  }
  const isIts = dependents(analysis, noun.index, 'nmod:poss').some(({ form }) => /^(?:its|their)$/i.test(form));
  if (!isIts || !(isUndone || deeds.test(noun.lemma))) return [];
  const instrument = instrumentOfPronoun(analysis, instruments, noun);
  return instrument ? [{ instrument, isUndone }] : [];
}
