import { europeansMeant } from './blocs.js';
import { countedMembers, memberKind } from './counted.js';
import { countedAgain } from './counted-again.js';
import { facesOthers } from './faces-others.js';
import { areFoes, foesMeant, rebelsAndRulers } from './foes.js';
import { groupOf } from './groups.js';
import { holdersMeant, holdListed } from './joint-holders.js';
import { numberOf } from './lexicon.js';
import { listedMembers } from './listed.js';
import { makersMeant } from './makers-meant.js';
import { isInOffice } from './officials.js';
import { pairMeant } from './pairs-meant.js';
import { partyOfPartisans } from './partisans.js';
import { isOtherwiseQualified } from './qualifiers.js';
import { childOf, ownerOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Whom a plural nominal speaks of: `the two officials`, `the three European countries`, `the rebels`. */
export function groupMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  if (phrase.lemma === 'european') {
    const states = europeansMeant(scene, at);
    return states && groupOf(scene.named, states);
  }
  const listed = listedMembers(scene, phrase);
  if (listed) {
    holdListed(scene, phrase, listed);
    return groupOf(scene.named, listed);
  }
  if (phrase.isIndefinite) return null;
  const makers = makersMeant(scene, phrase);
  if (makers) return groupOf(scene.named, makers);
  if (phrase.count === null && areFoes(scene, phrase)) {
    const foes = foesMeant(scene, at);
    if (foes) return groupOf(scene.named, foes);
  }
  const kind = memberKind(phrase);
  // `the firm's five directors` are the firm's, not any five named together
  const isOfBody = ownerOf(scene, phrase) !== null && ownerOf(scene, phrase)!.kind === 'organisation';
  const partners = phrase.count === 2 && phrase.isDefinite ? partnersBeside(scene, phrase) : null;
  if (partners) return groupOf(scene.named, partners);
  if (phrase.count && phrase.count > 1 && phrase.isDefinite && kind && !isOfBody && !isTold(scene, phrase)) {
    const counted = countedMembers(scene, phrase, at, kind);
    const again = countedAgain(scene, phrase, at, counted);
    if (again) return again;
    // `the two sides` in a text about rebels and their government, whoever else was named together
    const areTwo = areFoes(scene, phrase) && phrase.count === 2;
    const foes = areTwo && !foesMeant(scene, at) ? rebelsAndRulers(scene, at) : null;
    const areOthers = counted?.every((one) => !foes?.includes(one) && one.kind !== 'group') ?? true;
    const members =
      (areOthers ? foes : null) ??
      counted ??
      // `both prime ministers` after `the prime ministers of Peru and Chile`, whose names are not told
      (phrase.office?.isPlural && phrase.office.level === 'head'
        ? headsOf(scene, phrase, countedMembers(scene, phrase, at, 'state'))
        : null) ??
      (areFoes(scene, phrase) ? foesMeant(scene, at) : null);
    // a group of whom nothing but their number is known is what it is
    return members && (members.length === 1 ? members[0]! : groupOf(scene.named, members));
  }
  const holders = holdersMeant(scene, phrase) ?? pairMeant(scene, phrase, at);
  if (holders) return groupOf(scene.named, holders);
  const states = statesSpokenFor(scene, phrase, at);
  if (states) return groupOf(scene.named, states);
  const band = fightersMeant(scene, phrase, at) ?? partyOfPartisans(scene, phrase, at);
  if (band) return band;
  const isWhole = isCamp(scene, phrase);
  const isRole = isBareRole(phrase) || isWhole;
  if (!phrase.isDefinite && !phrase.country && !isRole) return null;
  const { phrases } = scene;
  // `the Czech and Austrian governments` are no governments told of before
  if (areOfTwo(scene, phrase)) return null;
  for (let i = at - 1; i >= 0 && at - i < 300; i--) {
    const other = phrases[i]!;
    if (!other.entity) continue;
    if (isCollective(scene, phrase, other)) return facesOthers(scene, phrase, at, other) ? null : settled(other.entity);
    if (other.form !== 'nominal' || other.lemma !== phrase.lemma || !other.isPlural) continue;
    const entity = settled(other.entity);
    // `Many citizens are Muslims`: those Muslims are not all
    if (isWhole && !(isCamp(scene, other) && isCamp(scene, entity.phrases[0] ?? other))) continue;
    if (phrase.count && other.count && phrase.count !== other.count) continue;
    if (isCountedOtherwise(scene, phrase, other)) continue;
    const isTheirs =
      isRole &&
      (entity.country === null || entity.country === scene.homeAt(phrase.sentence)?.state) &&
      !other.isIndefinite;
    if (phrase.country !== entity.country && (phrase.country || !(phrase.isDefinite || isTheirs))) continue;
    if (isOtherwiseQualified(scene, other, phrase)) continue;
    // `the ministers of the littoral states`, `the ministers of Peru and Chile`: each are those of whom it is said
    if (areOfOthers(scene, phrase, other)) continue;
    // `both envoys … the envoys of the movement`: whose they are is said of these alone
    if (other.count && !phrase.count && isOfMore(scene, phrase) && !isOfMore(scene, other)) continue;
    // `officers of the army` need not be the officers spoken of before
    if (!phrase.isDefinite && isOfMore(scene, phrase) && !isOfMore(scene, other)) continue;
    // `the armed forces` are a state's, not whatever forces were spoken of
    if (isArmed(scene, phrase) && !isArmed(scene, other)) continue;
    // `her advisers` are not his, but `the army` is Chad's where Chad's was spoken of
    const [owner, before] = [ownerOf(scene, phrase), ownerOf(scene, other)];
    if (owner !== before && (owner || before?.kind !== 'state')) continue;
    return entity;
  }
  return null;
}

const timely = /^(?:when|after|before|as|since|until|once)$/;

/** `Trump promised Orban an exemption when the two met`: those of whom the clause above tells. */
function partnersBeside({ ground, byHead }: Scene, phrase: Phrase): readonly Entity[] | null {
  const { tokens, children } = ground.analysis;
  if (phrase.lemma !== 'two' && !phrase.office && memberKind(phrase) !== 'person') return null;
  const verb = tokens[phrase.head]!.deprel === 'nsubj' ? tokens[tokens[phrase.head]!.head] : undefined;
  if (verb?.deprel !== 'advcl' || verb.head < 0 || verb.head > phrase.head) return null;
  const isTimely = children[verb.index]!.some(
    (c) => c < phrase.head && /^(?:mark|advmod)$/.test(tokens[c]!.deprel) && timely.test(tokens[c]!.lemma),
  );
  if (!isTimely) return null;
  const personAt = (relations: RegExp): Entity | null => {
    const at = children[verb.head]!.find((c) => c < phrase.head && relations.test(tokens[c]!.deprel));
    const entity = at === undefined ? null : byHead[at]?.entity;
    return entity && settled(entity).kind === 'person' ? settled(entity) : null;
  };
  const doer = personAt(/^nsubj$/);
  const other = personAt(/^i?obj$/);
  return doer && other && doer !== other ? [doer, other] : null;
}

/** Whether a noun stands behind the adjectives of two states: those it is of are told with it. */
const areOfTwo = ({ ground }: Scene, { first, head }: Phrase): boolean => {
  let count = 0;
  for (let at = first; at < head; at++) if (ground.adjectives.has(at)) count++;
  return count > 1;
};

const speaksForState = /\b(?:ambassador|envoy|minister|representative|delegate|negotiator)s?$/i;

/** `the three countries' ambassadors`, of countries that were named: those countries, as with the ambassadors of Peru and Chile. */
function statesSpokenFor(scene: Scene, phrase: Phrase, at: number): readonly Entity[] | null {
  if (!phrase.isPlural || !phrase.office || phrase.count !== null || !speaksForState.test(phrase.office.title))
    return null;
  const behind = scene.byHead[childOf(scene.ground.analysis, phrase.head, 'nmod')];
  // `the ambassadors of the three countries`
  if (behind && isOfMore(scene, phrase) && behind.count && behind.isDefinite && memberKind(behind) === 'state')
    return countedMembers(scene, behind, at, 'state');
  const owner = ownerOf(scene, phrase);
  const members = owner?.kind === 'group' ? owner.members.map((member) => settled(member)) : [];
  return members.length > 1 && members.every(({ kind }) => kind === 'state') ? members : null;
}

/** `both presidents` of two states, where the text has named them: those; else the states. */
function headsOf(
  { holders }: Scene,
  { office, from }: Phrase,
  states: readonly Entity[] | null,
): readonly Entity[] | null {
  if (!states) return null;
  const found = states.map((state) => {
    const heads = holders.filter(
      (one) =>
        !one.same &&
        one.country !== null &&
        one.country === state.country &&
        one.phrases.some((phrase) => phrase.from < from) &&
        (isInOffice(one, office!.title, state.country!) ||
          one.offices.some(
            ({ office: held, of }) =>
              !held.isFormer && held.title === office!.title && (!of || settled(of).kind === 'state'),
          )),
    );
    return heads.length === 1 ? heads[0]! : null;
  });
  return found.every((one) => one !== null) ? (found as Entity[]) : states;
}

/** Whether words behind a noun tell whose or which they are. */
const isOfMore = ({ ground }: Scene, { head, to }: Phrase): boolean => to > head + 1 && ground.forms[head + 1] === 'of';

/** Whether two nouns are each told of with `of` and other words behind that. */
const areOfOthers = (scene: Scene, one: Phrase, other: Phrase): boolean =>
  isOfMore(scene, one) && isOfMore(scene, other) && ofWhom(scene, one) !== ofWhom(scene, other);

const ofWhom = ({ ground }: Scene, { head, to }: Phrase): string => ground.forms.slice(head + 2, to).join(' ');

const fighters = /^(?:guerrilla|rebel|insurgent|militant|mercenary|jihadist|separatist|extremist|islamist)$/;

/** `fighters of the ELN`, `ELN officials`: whether the band itself is named in the phrase. */
function holdsBand(phrases: readonly Phrase[], at: number): boolean {
  const { first, last, to, sentence } = phrases[at]!;
  for (let i = Math.max(0, at - 4); i < at + 5 && i < phrases.length; i++) {
    const { form, entity, head, sentence: own } = phrases[i]!;
    const one = i !== at && own === sentence && form === 'name' && entity ? settled(entity) : null;
    if (one?.kind === 'organisation' && head >= first && head < Math.max(last, to)) return true;
  }
  return false;
}

/** `the Iran-backed rebels`, `the Kurdish militants`: by whom they are backed or of what people they are, which tells of no more of them. */
const isToldBySide = ({ forms, adjectives }: Scene['ground'], { first, head }: Phrase): boolean =>
  forms
    .slice(first + 1, head)
    .every(
      (form, i) =>
        form === '-' ||
        adjectives.has(first + 1 + i) ||
        /^(?:\p{Lu}\p{Ll}+|backed|aligned|led|linked|Islamist|Shiite|Shia|Sunni|Maoist)$/u.test(form),
    );

/** `The ELN freed two men. The guerrillas …`: the one armed band that the text has named, and named a sentence or two before. */
function fightersMeant({ phrases, ground }: Scene, phrase: Phrase, at: number): Entity | null {
  if (!fighters.test(phrase.lemma) || !phrase.isDefinite || phrase.count !== null) return null;
  if (phrase.role === 'modifier' || (phrase.last - phrase.first > 2 && !isToldBySide(ground, phrase))) return null;
  let band: Phrase | null = null;
  let isOneOfMany = false;
  for (let i = Math.max(0, at - 300); i < at; i++) {
    const other = phrases[i]!;
    const entity = other.entity && settled(other.entity);
    if (!entity?.sectors.some((sector) => /^(?:REB|PRM|SEP)$/.test(sector)) || entity.kind === 'person') continue;
    if (other.form === 'pronoun') continue;
    if (entity.kind !== 'organisation' && holdsBand(phrases, i)) continue;
    if (entity.kind !== 'organisation' || entity.phrases[0]!.form !== 'name') {
      if (phrase.sentence - other.sentence <= 1) return null;
      isOneOfMany = true;
      continue;
    }
    // of several, the one that alone was named in the sentence before
    if (band && settled(band.entity!) !== entity && phrase.sentence - band.sentence <= 1) return null;
    if (band && settled(band.entity!) !== entity) isOneOfMany = true;
    band = other;
  }
  return band && phrase.sentence - band.sentence <= (isOneOfMany ? 1 : 2) ? settled(band.entity!) : null;
}

/** `told lawmakers`, `let inspectors in`: those of one body or mission, with or without an article. */
const isBareRole = ({ lemma, first, last, head }: Phrase): boolean =>
  /^(?:lawmaker|legislator|deputy|inspector|mediator|negotiator|prosecutor)$/.test(lemma) &&
  first === head &&
  last === head + 1;

/** `Democrats`, `Muslims`, with or without an article, and `voters`: all there are of a party, a faith or a kind. */
function isCamp({ ground }: Scene, { head, first, last, to, lemma, sectors, role, count }: Phrase): boolean {
  if (first < head - 1 || last !== head + 1 || to !== head + 1 || role === 'modifier' || count !== null) return false;
  const { tokens, children } = ground.analysis;
  if (children[head]!.some((at) => at > head && /^(?:acl|nmod)/.test(tokens[at]!.deprel))) return false;
  if (first === head && kinds.test(lemma)) return true;
  const isFaith = sectors.some((sector) => sector === 'PTY' || sector === 'REL');
  return isFaith && /^\p{Lu}/u.test(ground.forms[head]!) && (first === head || /^the$/i.test(ground.forms[first]!));
}

/** Kinds of people that are told of as wholes. */
const kinds =
  /^(?:people|voter|woman|man|child|reporter|journalist|investor|consumer|student|parent|taxpayer|economist|analyst|delegate)$/;

/** `the army` behind `Chadian army`, where that is the name of a body. */
const isCollective = ({ ground }: Scene, phrase: Phrase, { form, to, entity }: Phrase): boolean =>
  form === 'name' &&
  /^(?:army|navy|military|police|militia|junta)$/.test(phrase.lemma) &&
  // `the army` is no band of rebels that calls itself one
  !(phrase.lemma === 'army' && settled(entity!).sectors.includes('REB')) &&
  phrase.last - phrase.first <= 2 &&
  ground.forms[to - 1]!.toLowerCase() === phrase.lemma &&
  (!phrase.country || phrase.country === settled(entity!).country);

const isArmed = ({ ground }: Scene, { head }: Phrase): boolean => ground.forms[head - 1]?.toLowerCase() === 'armed';

/** `11,200 refugees` are not the 10,000 spoken of before, nor are `three soldiers` the 200. */
function isCountedOtherwise({ ground }: Scene, phrase: Phrase, other: Phrase): boolean {
  const numberIn = ({ first, head }: Phrase): string | undefined => {
    const form = ground.forms.slice(first, head).find((one) => /^\d[\d,.]*$/.test(one) || numberOf(one) !== null);
    return form && String(numberOf(form) ?? form);
  };
  const [here, there] = [numberIn(phrase), numberIn(other)];
  // `two soldiers` are not all the soldiers before; `the two soldiers` may be
  if (here !== undefined && there === undefined) return !phrase.isDefinite;
  return here !== undefined && here !== there;
}

/** `the two police officers`, `the two Lima officers`: a noun or place before them tells more than that they are two. */
function isTold({ ground }: Scene, { head }: Phrase): boolean {
  const { tokens, children } = ground.analysis;
  return children[head]!.some(
    (at) => at === head - 1 && tokens[at]!.deprel === 'compound' && !ground.adjectives.has(at),
  );
}
