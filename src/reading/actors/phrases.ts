import { entry, matchOffice } from '../../knowledge/index.js';
import { relation, type Token } from '../../language/index.js';
import { isTimeWord } from '../names/index.js';
import { holdersOfPlace } from './armed-places.js';
import { blank } from './blank.js';
import { crowdOf } from './crowds.js';
import { isBodyThatDecides } from './deciding-bodies.js';
import { isOneCompatriot } from './demonyms.js';
import { readDeterminers } from './determiners.js';
import { mentionEnd, spread } from './extent.js';
import { genderOfNoun } from './genders.js';
import { type Ground, headWithin } from './ground.js';
import { nounOf, numberOf, pronounOf } from './lexicon.js';
import { namePhrase } from './name-phrases.js';
import { isElectedAs, isHeldInTurn, isLanguage, isOnlySaid, isPower } from './nobodies.js';
import {
  craftOf,
  firmOf,
  guardOf,
  inspectorsOf,
  isCivilCraft,
  peopleOfPair,
  sectorsOfPair,
  soldiersOf,
  tradeOf,
} from './noun-pairs.js';
import { powerOf } from './powers.js';
import { serviceOf } from './services.js';
import { firstShared, isOfAnotherPeople, isShared, opensAdjective } from './shared-adjectives.js';
import { sideOfState } from './side-of-state.js';
import { someOf } from './some-of.js';
import { isHonourAlone } from './titled-meant.js';
import type { OfficePhrase, Phrase } from './working.js';

const nominalTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);

/** Finds the noun phrases of a text that can be resolved or block a resolution, in the order of their heads. */
export function findPhrases(ground: Ground): Phrase[] {
  const { analysis, nameAt, names } = ground;
  const phrases: Phrase[] = [];
  const bodies = headsOfBodies(ground);
  const headOfName = names.map((name) => headWithin(analysis, name.first, name.last));
  const signed = bylineOf(ground);
  for (const token of analysis.tokens) {
    if (token.sentence === signed) continue;
    const at = nameAt[token.index]!;
    if (at >= 0) {
      if (token.index === headOfName[at]) phrases.push(namePhrase(ground, names[at]!, token));
      continue;
    }
    if (!nominalTags.has(token.upos)) continue;
    const phrase = nominalPhrase(ground, token);
    if (!phrase) continue;
    // `the fund`, in a text that names a fund
    if (phrase.kind === 'thing' && bodies.has(phrase.lemma) && isBareSubject(ground, phrase))
      phrase.kind = 'organisation';
    if (phrase.kind === 'thing' && isBodyThatDecides(ground, phrase)) {
      phrase.kind = 'organisation';
      if (phrase.lemma === 'presidency') phrase.sectors = ['GOV'];
    }
    phrases.push(phrase);
  }
  return phrases;
}

/** The last words of the names of bodies that hardly anything but a body is called by. */
function headsOfBodies({ names, forms }: Ground): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, entry: id, last } of names) {
    if (kind !== 'organisation') continue;
    const word = ((id ? entry(id)?.name.split(' ').at(-1) : null) ?? forms[last - 1]!).toLowerCase();
    if (/^(?:fund|trust|institute|foundation|initiative|exchange|facility|observatory)$/.test(word)) found.add(word);
  }
  return found;
}

const isBareSubject = ({ forms }: Ground, { first, last, role }: Phrase): boolean =>
  role === 'subject' && last - first === 2 && /^the$/i.test(forms[first]!);

/**
 * The sentence near the head of a text that only says who wrote it, `By Ana Lind and Luis Mora`; or -1. Who speaks as *I* in it and is told of again
 * (`Ana Lind is the president of Peru.`) is no mere reporter.
 */
function bylineOf({ analysis: { tokens, sentences }, forms, quotations }: Ground): number {
  for (const { index, first, last, paragraph } of sentences) {
    if (index > 4) return -1;
    if (tokens[first]!.form !== 'By' || last - first > 12 || last - first < 3) continue;
    if (sentences[index - 1]?.paragraph === paragraph || sentences[index + 1]?.paragraph === paragraph) continue;
    const rest = tokens.slice(first + 1, last);
    if (!rest.every(({ form, upos }) => /^\p{Lu}/u.test(form) || /^(?:CCONJ|PUNCT|ADP)$/.test(upos))) continue;
    const isOwn = forms.some((form, at) => form === 'I' && at >= last && quotations[at]! < 0);
    const isTitled = forms.slice(first + 1, last).some((_, at) => matchOffice(forms, first + 1 + at) !== null);
    return isOwn && (isTitled || forms.indexOf(forms[last - 1]!, last) > 0) ? -1 : index;
  }
  return -1;
}

function nominalPhrase(ground: Ground, token: Token): Phrase | null {
  const pronoun = token.upos === 'PRON' || token.upos === 'DET' ? pronounOf(token.form.toLowerCase()) : undefined;
  if (pronoun) {
    if (pronoun.isRelative && (token.xpos === 'IN' || token.xpos === 'DT')) return null;
    const phrase = blank(ground, token);
    phrase.form = 'pronoun';
    phrase.isPlural = pronoun.isPlural;
    phrase.gender = pronoun.gender;
    phrase.isDefinite = true;
    return phrase;
  }
  if (isPairAlone(ground, token)) {
    const phrase = blank(ground, token);
    phrase.lemma = 'two';
    phrase.kind = 'group';
    phrase.count = 2;
    phrase.isPlural = true;
    phrase.isDefinite = true;
    return phrase;
  }
  const some = someOf(ground, token);
  if (some) return some;
  if (token.upos === 'PRON') return null;
  const { deprel } = token;
  const state = ground.adjectives.get(token.index);
  if (
    state !== undefined &&
    (deprel === 'amod' || deprel === 'compound' || deprel === 'nmod' || isShared(ground, token.index))
  ) {
    const phrase = blank(ground, token);
    phrase.kind = 'state';
    if (opensAdjective(ground, token.index - 1)) phrase.first = phrase.from = token.index - 1;
    phrase.country = entry(state)?.country ?? null;
    phrase.role = 'modifier';
    phrase.isDefinite = true;
    return phrase;
  }
  if (
    state !== undefined &&
    (token.upos === 'ADJ' || token.upos === 'PROPN') &&
    (/^(?:nsubj|obj|obl|conj|root)/.test(deprel) || isOneOfPeople(ground, token)) &&
    !isLanguage(ground, token) &&
    !isOfAnotherPeople(ground, token.index)
  ) {
    // `the Japanese agreed`: an adjective that stands for the people.
    const phrase = blank(ground, token);
    spread(ground, phrase, token.index, token.index + 1);
    phrase.from = phrase.first;
    const isOne = deprel === 'appos' || isOneCompatriot(ground, phrase.first, token.index);
    phrase.isPlural = !isOne;
    if (isOne && deprel !== 'appos') readDeterminers(ground, phrase);
    phrase.kind = phrase.isPlural ? 'group' : 'person';
    phrase.country = entry(state)?.country ?? null;
    return phrase;
  }
  const holders = holdersOfPlace(ground, token);
  if (holders) return holders;
  // `spoke in private`, `the most private of rooms`
  if (token.form === 'private' && /^(?:in|most|more)$/i.test(ground.forms[token.index - 1] ?? '')) return null;
  const office = officeOf(ground, token);
  if (!office && inner.has(relation(token))) return null;
  // `Vice President (then-Senator) Lind`: what one was, in brackets
  if (office && ground.forms[office.first - 1] === '(' && ground.forms[office.last] === ')') return null;
  const isOfficeHead = office !== null && token.index === headWithin(ground.analysis, office.first, office.last);
  if (office && !isOfficeHead) return null;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !isOfficeHead && !headsAlone(token)) return null;
  if (token.upos === 'PROPN' && isTimeWord(ground.analysis.tokens, token.index)) return null;
  // `a three-judge panel`
  const [number, hyphen] = [ground.analysis.tokens[token.index - 2], ground.analysis.tokens[token.index - 1]];
  if (deprel === 'compound' && hyphen?.form === '-' && number?.upos === 'NUM') return null;
  const phrase = blank(ground, token);
  // `his Peruvian opposite number`
  const isOpposite = phrase.lemma === 'number' && ground.forms[token.index - 1] === 'opposite';
  // `her Peruvian colleague`
  const isOfOther = phrase.lemma === 'colleague' && ground.adjectives.has(token.index - 1);
  if (isOpposite || (isOfOther && /^(?:his|her)$/i.test(ground.forms[token.index - 2] ?? '')))
    phrase.lemma = 'counterpart';
  const noun =
    guardOf(ground, token) ??
    serviceOf(ground, token) ??
    craftOf(ground, token) ??
    firmOf(ground, token) ??
    tradeOf(ground, token) ??
    crowdOf(ground, token) ??
    powerOf(ground, token) ??
    nounOf(phrase.lemma) ??
    peopleOfPair(ground, token);
  phrase.office = office;
  phrase.isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS' || noun?.kind === 'group';
  // `the chargé d'affaires` is one
  if (office && !office.isPlural && /affaires$/.test(office.title)) phrase.isPlural = false;
  spread(ground, phrase, office ? office.first : token.index, office ? office.last : token.index + 1);
  if (phrase.isPlural) phrase.first = firstShared(ground, phrase.first);
  if (isShare(ground, phrase.first)) phrase.first -= 2;
  // `charges that countries pay`: it begins a clause
  if (token.xpos === 'NNS' && /^that$/i.test(ground.forms[phrase.first]!)) phrase.first++;
  phrase.from = phrase.first;
  phrase.to = mentionEnd(ground, phrase);
  readDeterminers(ground, phrase);
  if (token.upos === 'NUM' && isNumberAlone(ground, phrase) && phrase.isDefinite && phrase.last === token.index + 1) {
    phrase.count = numberOf(token.form.toLowerCase());
    phrase.isPlural = isCounted(phrase);
  }
  if (/^(?:trio|troika|pair|duo)$/.test(phrase.lemma) && phrase.last === token.index + 1) {
    phrase.count = /^tr/.test(phrase.lemma) ? 3 : 2;
    phrase.isPlural = isCounted(phrase);
  }
  // `the two powers`
  const isCountedPower =
    /^(?:power|capital)$/.test(phrase.lemma) && phrase.isPlural && phrase.isDefinite && (phrase.count ?? 0) > 1;
  const kind =
    (isCountedPower ? 'state' : areSides(ground, phrase) ? 'group' : noun?.kind) ??
    (office ? 'person' : isCounted(phrase) ? 'group' : isUnknownSpeaker(ground, phrase) ? 'person' : 'thing');
  phrase.kind =
    isAged(ground, token) || isHonourAlone(ground, token.index)
      ? 'person'
      : phrase.isPlural && kind !== 'thing'
        ? 'group'
        : kind;
  const side = sideOfState(ground, phrase);
  if (side) {
    phrase.kind = 'state';
    phrase.country = side;
    return phrase;
  }
  const isNobody = deprel === 'compound' || isOnlySaid(ground, phrase) || isPower(ground, token);
  const isVirtue =
    /^justice$/i.test(token.form) && isNobody && relation(token) !== 'nmod' && !isBeforeName(ground, token);
  // `no minister came`, `the committee had no chair`
  const isNone = office !== null && /^no$/i.test(ground.forms[phrase.first] ?? '');
  if (isNone || isElectedAs(ground, phrase) || ((!office || isVirtue || isRole(ground, phrase)) && isNobody))
    phrase.kind = 'thing';
  if (isVirtue) phrase.office = null;
  if (isPattern(ground, phrase) || isCivilCraft(ground, token) || isShareOfVotes(ground, token)) phrase.kind = 'thing';
  if (phrase.kind === 'organisation' && isHandful(ground, token)) phrase.kind = 'group';
  phrase.gender = genderOfNoun(token.lemma);
  phrase.sectors =
    soldiersOf(ground, token) ??
    inspectorsOf(ground, token) ??
    office?.sectors ??
    (noun && noun.kind !== 'state' ? (sectorsOfPair(ground, token) ?? noun.sectors) : none);
  if (office?.isPlural) {
    phrase.isPlural = true;
    phrase.kind = 'group';
  }
  return phrase;
}

/** The office whose words hold a token; inspectors of arms or meat are no policemen, and those who speak at a rally lead no house. */
function officeOf(ground: Ground, token: Token): OfficePhrase | null {
  const office = ground.officeAt[token.index] ?? null;
  // `went over the heads of the people`
  if (
    /^heads?$/.test(token.form) &&
    /^over (?:the|their|our)$/.test(ground.forms.slice(Math.max(0, token.index - 2), token.index).join(' '))
  )
    return null;
  // `Finland, which holds the chair`
  if (token.form === 'chair' && token.deprel === 'obj' && isHeldInTurn(ground, token)) return null;
  if (office?.title === 'inspector' && inspectorsOf(ground, token)) return null;
  if (office?.title === 'speaker' && office.isPlural && !/^(?:of|from)$/.test(ground.forms[office.last] ?? ''))
    return null;
  return office;
}

/** `a rickshaw puller said`: whoever speaks and is called by what he does, though the noun is not known. */
function isUnknownSpeaker(
  { analysis: { tokens } }: Ground,
  { head, lemma, role, isIndefinite, isPlural }: Phrase,
): boolean {
  const verb = role === 'subject' ? tokens[tokens[head]!.head] : undefined;
  return (
    isIndefinite &&
    !isPlural &&
    /(?:[^t]er|or|ist|woman|[^u]man)$/.test(lemma) &&
    !/^(?:letter|order|number|paper|newspaper|newsletter|poster|banner|answer|matter|factor|monitor|sensor|computer|tracker|error|tremor|rumou?r|mirror|corridor|center|tower|power|offer|disaster|register|charter|border|minor|reminder|folder|disclaimer|flier|flyer|sticker|chapter|filter|list|human)$/.test(
      lemma,
    ) &&
    verb !== undefined &&
    /^(?:say|tell|recall|complain|add|shout)$/.test(verb.lemma)
  );
}

/** `Lind, the Russian who …`, `Lind, a Russian` */
const isOneOfPeople = ({ forms }: Ground, { deprel, index }: Token): boolean =>
  deprel === 'appos' && /^(?:the|an?)$/.test(forms[index - 1] ?? '') && forms[index - 2] === ',';

/** `the model for a republic`: after what something is made. */
const isPattern = ({ forms }: Ground, { head, lemma }: Phrase): boolean =>
  lemma === 'model' && /^(?:for|of|in|that|which)$/.test(forms[head + 1] ?? '');

/** `lacked a two-thirds majority`: so many votes, and nobody. */
const isShareOfVotes = ({ forms }: Ground, { index, lemma }: Token): boolean =>
  lemma === 'majority' &&
  /^(?:thirds|fifths|quarters|simple|absolute|required|needed|necessary|qualified|\d+-vote)$/i.test(
    forms[index - 1] ?? '',
  );

/** `a first group of 30 evacuees`: so many people, and no body. */
const isHandful = ({ analysis: { tokens, children }, forms }: Ground, { index, lemma }: Token): boolean =>
  lemma === 'group' &&
  forms[index + 1] === 'of' &&
  children[index]!.some(
    (child) =>
      child > index &&
      tokens[child]!.xpos === 'NNS' &&
      nounOf(tokens[child]!.lemma)?.kind === 'person' &&
      children[child]!.some((at) => tokens[at]!.deprel === 'nummod'),
  );

/** `The 58-year-old`, without a noun. */
const isAged = ({ forms }: Ground, { index, form, upos }: Token): boolean =>
  form === 'old' &&
  upos !== 'PUNCT' &&
  forms[index - 2] === 'year' &&
  /^\d\d$/.test(forms[index - 4] ?? '') &&
  /^(?:the|a)$/i.test(forms[index - 5] ?? '');

/** `trusted Peru as a mediator`: a part that is played. */
const isRole = ({ forms }: Ground, { first, isIndefinite, isPlural }: Phrase): boolean =>
  isIndefinite && !isPlural && /^as$/i.test(forms[first - 1] ?? '');

/** `Justice Lind` */
const isBeforeName = ({ nameAt, names }: Ground, { index }: Token): boolean =>
  (nameAt[index + 1] ?? -1) >= 0 && names[nameAt[index + 1]!]!.kind === 'person';

/** `The three left`, `accused the three of blackmail`, but not `the three of them` or `the two in Lima` */
const isNumberAlone = ({ forms, analysis: { tokens } }: Ground, { role, head, first }: Phrase): boolean =>
  role === 'subject' ||
  (role === 'object' &&
    /^the$/i.test(forms[first]!) &&
    /^(?:accuse|criticise|criticize|condemn|blame|urge|warn|thank|praise|denounce|fault|invite|summon|ask|tell|call|slam|back|support|join|defend|rebuke|attack|oppose|press|assure|remind|inform|meet|host)$/.test(
      tokens[tokens[head]!.head]?.lemma ?? '',
    ));

/** `both sides`, but not `both sides of the river` */
const areSides = ({ forms }: Ground, { lemma, isPlural, isDefinite, count, first, head }: Phrase): boolean =>
  lemma === 'side' &&
  isPlural &&
  isDefinite &&
  forms[head + 1] !== 'of' &&
  ((count ?? 0) > 1 || forms.slice(first, head).some((form) => /^(?:warring|opposing|rival|conflicting)$/i.test(form)));

/** `a charge that both deny`, `Each blamed the other.`: two who are known. */
const isPairAlone = ({ forms }: Ground, { deprel, form, index, upos }: Token): boolean =>
  /^(?:nsubj|obj|iobj|obl)/.test(deprel) &&
  (upos === 'DET' || upos === 'PRON') &&
  forms[index + 1] !== 'of' &&
  (/^both$/i.test(form) ||
    (/^neither$/i.test(form) && /^nsubj/.test(deprel)) ||
    (/^each$/i.test(form) &&
      forms
        .slice(index + 1, index + 8)
        .join(' ')
        .includes('the other')));

/** `The two have met.`: as many as were named together, of whom a number alone tells. */
export const isCounted = ({ lemma, count }: Phrase): boolean =>
  count !== null && count > 1 && /^(?:two|three|four|five|six|trio|troika|pair|duo)$/.test(lemma);

/** `six in ten voters` */
const isShare = ({ analysis: { tokens } }: Ground, first: number): boolean =>
  first > 1 &&
  tokens[first]!.upos === 'NUM' &&
  /^(?:in|of|out)$/.test(tokens[first - 1]!.form) &&
  tokens[first - 2]!.upos === 'NUM';

const inner = new Set(['flat', 'fixed', 'det', 'amod', 'nummod', 'goeswith']);

const none: readonly never[] = [];

/** Words of other classes that head a noun phrase: `the two`, `many`, `the wounded`. */
const headsAlone = (token: Token): boolean =>
  (token.upos === 'NUM' || token.upos === 'ADJ') &&
  (/^(?:nsubj|iobj|obl)/.test(token.deprel) ||
    (token.deprel === 'obj' && token.head < token.index) ||
    /^one$/i.test(token.form)) &&
  !/\d/.test(token.form);
