import { entry } from '../../knowledge/index.js';
import { type Analysis, relation } from '../../language/index.js';
import { hearsThere, meetsThere } from './hearing.js';
import { standsInside } from './inside-places.js';
import { bodyOf, isSeatOfCourts, isWorldwide } from './links.js';
import { homeOfCounterpart, masterOf } from './masters.js';
import { childOf, prepositionOf, type Scene } from './scene.js';
import { type Phrase, settled } from './working.js';

/** Sectors of those who are at odds with their own government. */
export const critical = new Set(['LEG', 'OPP', 'CVL', 'PTY', 'LAB', 'SOC', 'EDU']);

/** `Peruvian lawmakers demanded that the government …`: their own. */
export function stateOfCritics({ phrases }: Scene, phrase: Phrase): string | null {
  if (phrase.lemma !== 'government' || !phrase.isDefinite || phrase.last - phrase.first > 2) return null;
  for (const other of phrases) {
    if (other.sentence > phrase.sentence || other.head >= phrase.head) break;
    if (other.sentence !== phrase.sentence || other.role !== 'subject' || !other.entity) continue;
    const { country, sectors } = settled(other.entity);
    if (country && sectors.some((sector) => critical.has(sector))) return country;
  }
  return null;
}

/** `summoned Peru's ambassador. The embassy denied it`: the one that the ambassador last spoken of heads. */
export function stateOfEmbassy({ phrases }: Scene, phrase: Phrase, at: number): string | null {
  if (phrase.lemma !== 'embassy' || phrase.isPlural || !phrase.isDefinite || phrase.last - phrase.first > 2)
    return null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 2; i--) {
    const { entity, office, lemma } = phrases[i]!;
    if (lemma === 'embassy') return null;
    if (entity && office && /\b(?:ambassador|envoy|charg)/.test(office.title)) return settled(entity).country;
  }
  return null;
}

/**
 * `the administration`, of which no state is told, is the American one where the text names its president, his house or his ministers,
 * and no administration of another state.
 */
export function stateOfAdministration({ phrases, ground }: Scene, phrase: Phrase): string | null {
  const isBare = phrase.lemma === 'administration' && /^the$/i.test(ground.forms[phrase.head - 1] ?? '');
  if (!isBare || ground.forms[phrase.last] === 'of') return null;
  let isAmerican = false;
  for (const { entity, lemma, country } of phrases) {
    const one = entity && settled(entity);
    if (lemma === 'administration' && (country ?? one?.country ?? 'USA') !== 'USA') return null;
    isAmerican ||= one?.country === 'USA' && one.kind !== 'state' && one.sectors.includes('GOV');
  }
  return isAmerican ? 'USA' : null;
}

/** `Chad's neighbour` is another state than Chad. */
export const relating = /^(?:neighbou?r|ally|rival|adversary|enemy|foe|partner|power)$/;

/** `Two Peruvian officials said so. A third official disputed it`: one more of those counted before. */
export function stateOfRow({ phrases, ground }: Scene, phrase: Phrase, at: number): string | null {
  if (phrase.isPlural || phrase.kind !== 'person') return null;
  const word = ground.forms
    .slice(phrase.first, phrase.head)
    .find((form) => /^(?:third|fourth|second|another)$/i.test(form));
  if (!word) return null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 3; i--) {
    const { lemma, entity } = phrases[i]!;
    if (lemma === phrase.lemma && entity) return settled(entity).country;
  }
  return null;
}

/** The country that the words of a nominal give it: `Iraqi soldiers`, `the president of France`, `its parliament`. */
export function countryOf(scene: Scene, phrase: Phrase, level = 0): string | null {
  const { ground, byHead } = scene;
  const { analysis, adjectives, forms } = ground;
  if (phrase.isPlural && (statesBefore(scene, phrase).length > 1 || isMixed(scene, phrase))) return null;
  for (let i = phrase.first; i < phrase.head; i++) {
    const state = adjectives.get(i);
    // `ethnic Albanian guerrillas` are of a people, not of a state.
    // `Russian-backed rebels`, `a Serb-run entity`
    if (state && forms[i + 1] === '-' && dependent.test(forms[i + 2] ?? '')) continue;
    if (state && !/^ethnic/i.test(forms[i - 1] ?? '')) return entry(state)?.country ?? null;
  }
  // `the Pope`: of the Holy See, where nothing else is said of him
  if (
    /^(?:pope|pontiff)$/i.test(phrase.lemma) &&
    phrase.isDefinite &&
    phrase.head - phrase.first <= 1 &&
    forms[phrase.head + 1] !== 'of'
  )
    return 'VAT';
  const shared = level === 0 ? sharedOwner(scene, phrase) : null;
  if (shared) return shared;
  if (phrase.office) {
    const body = bodyOf(ground, byHead, phrase.office);
    if (body && isSeatOfCourts(ground, body) && phrase.office.sectors.includes('JUD')) return null;
    // `recalled its ambassador from Lima`: he is of those who sent him there
    const owner = body ? childOf(analysis, phrase.head, 'nmod:poss') : -1;
    const home = body && owner >= 0 && prepositionOf(analysis, body.head) === 'from' ? countryAt(scene, owner) : null;
    if (home) return home;
    if (body && !hasConjunct(scene, body.head)) return countryAt(scene, body.head);
  }
  const master = masterOf(scene, phrase) ?? homeOfCounterpart(scene, phrase);
  if (master) return master;
  for (const child of analysis.children[phrase.head]!) {
    const token = analysis.tokens[child]!;
    // `a newspaper based in Cairo`
    if (token.xpos === 'VBN' && relation(token) === 'acl' && /^(?:base|headquarter)$/.test(token.lemma)) {
      const seat = analysis.children[child]!.find((c) => /^(?:in|at|near)$/.test(prepositionOf(analysis, c)));
      if (seat !== undefined && countryAt(scene, seat)) return countryAt(scene, seat);
    }
    // `Mali, whose troops left Gao`
    const antecedent = token.form.toLowerCase() === 'whose' ? antecedentOver(analysis, phrase.head) : -1;
    if (antecedent >= 0 && byHead[antecedent]?.kind !== 'person' && countryAt(scene, antecedent))
      return countryAt(scene, antecedent);
    const other = byHead[child];
    if (!other || (phrase.sectors.includes('JUD') && isSeatOfCourts(ground, other))) continue;
    // `his counterparts` are of other states than he
    const isOwner = (token.deprel === 'nmod:poss' && phrase.lemma !== 'counterpart') || token.deprel === 'compound';
    const isComplement =
      relation(token) === 'nmod' &&
      !hasConjunct(scene, child) &&
      (foreign.test(phrase.lemma) ||
      (phrase.office && isWorldwide(phrase.office)) ||
      isOfSeveral(scene, phrase) ||
      hearsThere(analysis, phrase.head)
        ? /^(?:of|from)$/
        : /^(?:of|from|in|throughout|across)$/
      ).test(prepositionOf(analysis, child));
    if (!isOwner && !isComplement) continue;
    let country = countryAt(scene, child);
    // `a group of Moroccan diplomats`
    if (!country && isComplement && other.form === 'nominal' && level < 3 && prepositionOf(analysis, child) === 'of')
      country = countryOf(scene, other, level + 1);
    if (country && (isOwner || other.kind !== 'person')) return country;
  }
  return null;
}

/** `Peruvian and Arab troops`, `U.N. and Chilean officials`: of a state, and of others who are of none. */
function isMixed({ ground }: Scene, { first, head }: Phrase): boolean {
  const { forms, adjectives, nameAt, names } = ground;
  const isState = (at: number): boolean => adjectives.has(at) || names[nameAt[at] ?? -1]?.kind === 'state';
  for (let i = first + 1; i < head - 1; i++) {
    if (forms[i] !== 'and' && forms[i] !== 'or') continue;
    const [before, after] = [isState(i - 1), isState(i + 1)];
    const other = before ? i + 1 : i - 1;
    if (before !== after && /^\p{Lu}/u.test(forms[other]!) && forms[other + 1] !== '-') return true;
    // `German and allied forces`
    if (before && !after && /^(?:allied|other|coalition|foreign|international|western)$/i.test(forms[i + 1]!))
      return true;
  }
  return false;
}

/** The noun that the relative clause hangs on in which a word is subject or object, or -1. */
function antecedentOver({ tokens }: Analysis, at: number): number {
  const { deprel, head: verb } = tokens[at]!;
  if (verb < 0 || !/^(?:nsubj|obj)/.test(deprel)) return -1;
  return tokens[verb]!.deprel === 'acl:relcl' && tokens[verb]!.head < at ? tokens[verb]!.head : -1;
}

/** What others do for or to somebody who is none of theirs. */
const dependent =
  /^(?:backed|run|held|controlled|occupied|supported|allied|aligned|trained|armed|equipped|supplied|financed|funded|vetted|approved|sponsored|installed|imposed|recognized|recognised|leaning|friendly|populated|majority)$/;

/** `Peru's foreign ministry and energy agency`: the second is Peru's, too. */
function sharedOwner({ ground, byHead }: Scene, { head, first, kind }: Phrase): string | null {
  const { tokens, children } = ground.analysis;
  const token = tokens[head]!;
  if (kind !== 'organisation' || token.deprel !== 'conj' || ground.forms[first - 1] !== 'and') return null;
  if (children[head]!.some((child) => /^(?:det|nmod:poss)$/.test(tokens[child]!.deprel))) return null;
  const owner = byHead[children[token.head]!.find((child) => tokens[child]!.deprel === 'nmod:poss') ?? -1]?.entity;
  const state = owner ? settled(owner) : null;
  return state?.kind === 'state' ? state.country : null;
}

/** Who is mostly of another state than the one he is in. */
export const foreign = /^(?:diplomat|envoy|delegate|negotiator|peacekeeper|observer|inspector|correspondent)$/;

/** `multinational forces in Chad`, `diplomatic sources in Lima`: who is of other states than the one they are in. */
const isOfSeveral = ({ ground }: Scene, { first, head }: Phrase): boolean =>
  ground.forms
    .slice(first, head)
    .some((form) => /^(?:multi-?national|foreign|coalition|allied|western|diplomatic)$/i.test(form));

/** `ethnic Albanians` */
export const isEthnic = ({ ground }: Scene, phrase: Phrase): boolean =>
  /^ethnic$/i.test(ground.forms[phrase.head - 1] ?? '');

/** Verbs after which `from` says whence somebody is moved, not where he has his home. */
const removing = new Set([
  'expel',
  'deport',
  'evict',
  'remove',
  'evacuate',
  'rescue',
  'withdraw',
  'oust',
  'drive',
  'ban',
  'bar',
]);

const civil = new Set(['CVL', 'EDU', 'LAB', 'OPP', 'AGR', 'MED', 'REF']);

/** Crowds are of the state they act in: `Students marched in Jakarta`, `Thousands of people blocked roads in Lima`. */
export function whereTheyAct(scene: Scene, phrase: Phrase): string | null {
  const { analysis } = scene.ground;
  // `convened the parties in Geneva`: sides come together where neither is at home
  if (/^(?:party|side)$/.test(phrase.lemma)) return null;
  if (isOfSeveral(scene, phrase) || hearsThere(analysis, phrase.head) || isOfSides(scene, phrase)) return null;
  const isLocal = phrase.sectors.some((sector) => civil.has(sector)) || /^(?:authority|official)$/.test(phrase.lemma);
  if (!phrase.name && !isLocal && !seizesPower(scene, phrase)) return null;
  const isOfficial = phrase.lemma === 'official' || phrase.sectors.includes('GOV');
  let at = phrase.head;
  // The crowd may hang on its measure, and that on another: `hundreds of thousands of people`.
  for (
    let depth = 0;
    depth < 3 && relation(analysis.tokens[at]!) === 'nmod' && prepositionOf(analysis, at) === 'of';
    depth++
  )
    at = analysis.tokens[at]!.head;
  const { deprel, head: verb } = analysis.tokens[at]!;
  // `attacked refugees in Chad`, `took in refugees from Chad`: the place right after them is theirs, whatever the tree
  // hangs it on, but not where they are moved from.
  const isMoved = verb >= 0 && removing.has(analysis.tokens[verb]!.lemma);
  if (
    (isMoved ? /^(?:in|across|throughout)$/ : /^(?:in|from|across|throughout)$/).test(
      scene.ground.forms[phrase.to] ?? '',
    )
  ) {
    for (let i = phrase.to + 1; i < phrase.to + 5 && i < scene.byHead.length; i++) {
      const token = analysis.tokens[i]!;
      if (scene.byHead[i]?.name && countryAt(scene, i)) return countryAt(scene, i);
      if (token.upos !== 'DET' && token.upos !== 'ADJ' && token.upos !== 'PROPN' && token.upos !== 'NOUN') break;
    }
  }
  if (verb < 0 || (deprel !== 'nsubj' && deprel !== 'nsubj:outer') || meetsThere(analysis, verb, isOfficial))
    return null;
  const { last } = analysis.sentences[phrase.sentence]!;
  for (let i = verb + 1; i < last && i < verb + 14; i++) {
    const token = analysis.tokens[i]!;
    if (token.upos === 'PUNCT' || token.upos === 'SCONJ') return null;
    const place = scene.byHead[i];
    // `in the city of Kirkuk`, `in Peru's capital`
    const around = /^nmod/.test(token.deprel) && token.head > verb ? token.head : i;
    if (place?.name && (standsInside(analysis, i) || standsInside(analysis, around))) {
      const country = countryAt(scene, i);
      if (country) return country;
    }
  }
  return null;
}

/** `officials of the two countries`, `officials from both sides`: whose they are is told. */
const isOfSides = ({ ground: { forms } }: Scene, { last, head }: Phrase): boolean =>
  /^(?:of|from)$/.test(forms[head + 1] ?? '') &&
  forms.slice(head + 2, Math.max(last, head + 5)).some((form) => /^(?:both|two|three|four|several)$/.test(form));

/** `Soldiers took power in Gabon` */
function seizesPower({ ground: { analysis } }: Scene, { head, sectors, role }: Phrase): boolean {
  const verb = role === 'subject' && sectors.includes('MIL') ? analysis.tokens[head]!.head : -1;
  const object =
    verb >= 0 && /^(?:seize|take)$/.test(analysis.tokens[verb]!.lemma) ? childOf(analysis, verb, 'obj') : -1;
  return object >= 0 && analysis.tokens[object]!.lemma === 'power';
}

/** The states of `French and Egyptian warships`, `the U.S. and French ministers`. */
function statesBefore({ ground }: Scene, phrase: Phrase): string[] {
  const found: string[] = [];
  let joins = false;
  for (let i = phrase.first; i < phrase.head; i++) {
    const name = ground.nameAt[i]! >= 0 ? ground.names[ground.nameAt[i]!]! : null;
    const state = ground.adjectives.get(i) ?? (name?.kind === 'state' ? name.entry : null);
    if (state && !found.includes(state)) found.push(state);
    if (found.length && /^(?:and|,)$/.test(ground.forms[i]!)) joins = true;
  }
  return joins ? found : [];
}

/** The states that a plural comes from: `Polish and French officials`, `the presidents of Kazakhstan and Uzbekistan`. */
export function statesOf(scene: Scene, phrase: Phrase): string[] {
  const before = statesBefore(scene, phrase);
  if (before.length) return before;
  const { analysis } = scene.ground;
  const ofWhich = (at: number): number | undefined =>
    analysis.children[at]!.find(
      (c) => c > at && /^nmod/.test(analysis.tokens[c]!.deprel) && /^(?:of|from)$/.test(prepositionOf(analysis, c)),
    );
  const below = ofWhich(phrase.head);
  // `the heads of state of Chad and Mali`
  const isHead = phrase.lemma === 'head' && /^(?:state|government)$/.test(analysis.tokens[below ?? -1]?.lemma ?? '');
  const first = isHead ? ofWhich(below!) : below;
  if (first === undefined) return [];
  const joined = analysis.children[first]!.filter((c) => relation(analysis.tokens[c]!) === 'conj');
  const states = [first, ...joined].map((at) => {
    const known = scene.byHead[at]?.entity;
    return known && settled(known).kind === 'state' ? (settled(known).entry?.id ?? null) : null;
  });
  return states.length > 1 && states.every((state) => state !== null) ? [...new Set(states)] : [];
}

const hasConjunct = ({ ground }: Scene, index: number): boolean => childOf(ground.analysis, index, 'conj') >= 0;

export const countryAt = ({ byHead }: Scene, index: number): string | null => {
  const phrase = byHead[index];
  return phrase ? ((phrase.entity && settled(phrase.entity).country) ?? phrase.country) : null;
};
