import { entry } from '../../knowledge/index.js';
import { relation } from '../../language/index.js';
import { headWord } from '../names/index.js';
import { groupMeant } from './groups.js';
import { holds, isOfOtherBody, isSentByOther, isToCome, leadsBody, ofOtherRegion } from './holders.js';
import { standsInside } from './inside-places.js';
import { nounOf } from './lexicon.js';
import { agrees, bodyOf, hold } from './links.js';
import { join, type Named, wordsOfPhrase } from './named.js';
import { resolvePredicate } from './predicates.js';
import { isOtherwiseQualified } from './qualifiers.js';
import { childOf, ownerOf, phrasesBack, prepositionOf, reach, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Phrases back in which a nominal looks for an antecedent. */
const depth = 400;

/** Gives a nominal the actor it speaks of: one already in the text, or a new one. */
export function resolveNominal(scene: Scene, phrase: Phrase, at: number): void {
  const { ground, named, byHead } = scene;
  if (phrase.kind === 'thing' || phrase.kind === 'place') {
    if (!phrase.name) resolvePredicate(scene, phrase);
    return;
  }
  // `Bosnian Serbs`: the state before the people.
  const own = phrase.name && isEthnic(scene, phrase) ? null : phrase.country;
  const states = phrase.isPlural ? statesOf(scene, phrase) : [];
  phrase.country =
    states.length > 1
      ? null
      : (countryOf(scene, phrase) ??
        own ??
        (phrase.isPlural && !foreign.test(phrase.lemma) ? whereTheyAct(scene, phrase) : null) ??
        stateOfCritics(scene, phrase) ??
        stateOfEmbassy(scene, phrase, at));
  const ofState = (phrase.country || states.length > 1) && !phrase.office ? nounOf(phrase.lemma)?.ofState : null;
  phrase.sectors = sectorsOfBody(scene, phrase) ?? ofState ?? phrase.sectors;
  const isAnotherState = relating.test(phrase.lemma) && ownerOf(scene, phrase)?.kind === 'state';
  if (isAnotherState) Object.assign(phrase, { country: null, sectors: [], kind: phrase.isPlural ? 'group' : 'state' });
  if (resolvePredicate(scene, phrase)) return;
  const found = phrase.isPlural ? groupMeant(scene, phrase, at) : actorMeant(scene, phrase, at);
  if (found) {
    join(phrase, found, ground);
    return;
  }
  // `the country` with nothing that it could speak of names no actor.
  if (phrase.kind === 'state' && !isAnotherState) return;
  const entity = named.add({
    kind: phrase.kind,
    name: wordsOfPhrase(ground, phrase),
    entry: null,
    country: phrase.country,
    sectors: phrase.sectors,
    gender: phrase.gender,
  });
  join(phrase, entity, ground);
  if (phrase.office) hold(ground, byHead, phrase, phrase.office, -1);
  if (states.length < 2) return;
  // `Polish and French officials` are of no one state.
  entity.members = states.map((state) => named.ofEntry(state)).filter((state) => state !== null);
  entity.country = null;
}

const critical = new Set(['LEG', 'OPP', 'CVL', 'PTY', 'LAB', 'SOC', 'EDU']);

/** `Peruvian lawmakers demanded that the government …`: their own. */
function stateOfCritics({ phrases }: Scene, phrase: Phrase): string | null {
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
function stateOfEmbassy({ phrases }: Scene, phrase: Phrase, at: number): string | null {
  if (phrase.lemma !== 'embassy' || phrase.isPlural || !phrase.isDefinite || phrase.last - phrase.first > 2)
    return null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 2; i--) {
    const { entity, office, lemma } = phrases[i]!;
    if (lemma === 'embassy') return null;
    if (entity && office && /\b(?:ambassador|envoy|charg)/.test(office.title)) return settled(entity).country;
  }
  return null;
}

/** `Chad's neighbour` is another state than Chad. */
const relating = /^(?:neighbou?r|ally|rival|adversary|enemy|foe|partner)$/;

/** Gives a body that the text names the country beside its name: `Israel’s Cabinet`, `the Baku State University`. */
export function placeBody(scene: Scene, phrase: Phrase): void {
  const entity = phrase.entity && settled(phrase.entity);
  if (entity?.kind !== 'organisation' || entity.entry || entity.country || phrase.form !== 'name') return;
  entity.country = countryOf(scene, phrase);
}

/** The country that the words of a nominal give it: `Iraqi soldiers`, `the president of France`, `its parliament`. */
export function countryOf(scene: Scene, phrase: Phrase, level = 0): string | null {
  const { ground, byHead } = scene;
  const { analysis, adjectives, forms } = ground;
  if (phrase.isPlural && statesBefore(scene, phrase).length > 1) return null;
  for (let i = phrase.first; i < phrase.head; i++) {
    const state = adjectives.get(i);
    // `ethnic Albanian guerrillas` are of a people, not of a state.
    if (state && !/^ethnic/i.test(forms[i - 1] ?? '')) return entry(state)?.country ?? null;
  }
  if (phrase.office) {
    const body = bodyOf(ground, byHead, phrase.office);
    if (body && !hasConjunct(scene, body.head)) return countryAt(scene, body.head);
  }
  for (const child of analysis.children[phrase.head]!) {
    const token = analysis.tokens[child]!;
    // `a newspaper based in Cairo`
    if (token.xpos === 'VBN' && relation(token) === 'acl' && /^(?:base|headquarter)$/.test(token.lemma)) {
      const seat = analysis.children[child]!.find((c) => /^(?:in|at|near)$/.test(prepositionOf(analysis, c)));
      if (seat !== undefined && countryAt(scene, seat)) return countryAt(scene, seat);
    }
    const other = byHead[child];
    if (!other) continue;
    const isOwner = token.deprel === 'nmod:poss' || token.deprel === 'compound';
    const isComplement =
      relation(token) === 'nmod' &&
      !hasConjunct(scene, child) &&
      (foreign.test(phrase.lemma) ? /^(?:of|from)$/ : /^(?:of|from|in|throughout|across)$/).test(
        prepositionOf(analysis, child),
      );
    if (!isOwner && !isComplement) continue;
    let country = countryAt(scene, child);
    // `a group of Moroccan diplomats`
    if (!country && isComplement && other.form === 'nominal' && level < 3 && prepositionOf(analysis, child) === 'of')
      country = countryOf(scene, other, level + 1);
    if (country && (isOwner || other.kind !== 'person')) return country;
  }
  return null;
}

/** Who is mostly of another state than the one he is in. */
const foreign = /^(?:diplomat|envoy|delegate|negotiator|peacekeeper|observer|inspector|correspondent)$/;

/** `ethnic Albanians` */
const isEthnic = ({ ground }: Scene, phrase: Phrase): boolean => /^ethnic$/i.test(ground.forms[phrase.head - 1] ?? '');

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
function whereTheyAct(scene: Scene, phrase: Phrase): string | null {
  const { analysis } = scene.ground;
  if (!phrase.name && !phrase.sectors.some((sector) => civil.has(sector))) return null;
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
  if (verb < 0 || (deprel !== 'nsubj' && deprel !== 'nsubj:outer')) return null;
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

/** The sectors of the body that a noun stands beside, where it takes them: `UN officials`, `members of the union`. */
function sectorsOfBody(scene: Scene, phrase: Phrase): Phrase['sectors'] | null {
  const { ground, byHead } = scene;
  const { analysis } = ground;
  if (phrase.name) return null;
  for (const child of analysis.children[phrase.head]!) {
    const token = analysis.tokens[child]!;
    const body = byHead[child]?.entity;
    if (!body || byHead[child]!.form !== 'name') continue;
    const { kind, sectors } = settled(body);
    if ((kind !== 'organisation' && kind !== 'bloc') || !sectors.length) continue;
    const isBeside =
      token.deprel === 'compound' ||
      token.deprel === 'nmod:poss' ||
      /^(?:of|from)$/.test(prepositionOf(analysis, child));
    if (isBeside && (sectors.includes('IGO') || (!phrase.office && nounOf(phrase.lemma)?.yields))) return sectors;
  }
  return null;
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
function statesOf(scene: Scene, phrase: Phrase): string[] {
  const before = statesBefore(scene, phrase);
  if (before.length) return before;
  const { analysis } = scene.ground;
  const first = analysis.children[phrase.head]!.find(
    (c) =>
      c > phrase.head && /^nmod/.test(analysis.tokens[c]!.deprel) && /^(?:of|from)$/.test(prepositionOf(analysis, c)),
  );
  if (first === undefined) return [];
  const joined = analysis.children[first]!.filter((c) => relation(analysis.tokens[c]!) === 'conj');
  const states = [first, ...joined].map((at) => {
    const known = scene.byHead[at]?.entity;
    return known && settled(known).kind === 'state' ? (settled(known).entry?.id ?? null) : null;
  });
  return states.length > 1 && states.every((state) => state !== null) ? [...new Set(states)] : [];
}

const hasConjunct = ({ ground }: Scene, index: number): boolean => childOf(ground.analysis, index, 'conj') >= 0;

const countryAt = ({ byHead }: Scene, index: number): string | null => {
  const phrase = byHead[index];
  return phrase ? ((phrase.entity && settled(phrase.entity).country) ?? phrase.country) : null;
};

/** Whom a singular nominal speaks of, if of one already in the text. */
function actorMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { phrases } = scene;
  if (phrase.kind === 'state') return stateMeant(scene, phrase, at);
  if (phrase.office && isToCome(scene, phrase)) return null;
  if (phrase.isIndefinite || (!phrase.isDefinite && !phrase.country)) return null;
  // `his spokesman` is his, not the one of another.
  const owner = ownerOf(scene, phrase);
  if (owner?.kind === 'person') return relativeMeant(scene, phrase, owner, at);
  for (let i = at - 1; i >= 0 && at - i < depth; i--) {
    const other = phrases[i]!;
    if (!other.entity) continue;
    const entity = settled(other.entity);
    if (!agrees(entity, phrase) || (other.office && isToCome(scene, other))) continue;
    if (phrase.country && entity.country && phrase.country !== entity.country) continue;
    if (phrase.kind === 'person' ? personMeant(scene, entity, other, phrase) : bodyMeant(scene, entity, other, phrase))
      return entity;
  }
  if (phrase.kind !== 'person' || !phrase.office) return null;
  const holders = scene.holders.filter(
    (entity) =>
      !entity.same &&
      entity.kind === 'person' &&
      (holds(entity, phrase) || leadsBody(scene, entity, phrase)) &&
      !isOfOtherBody(scene, entity, phrase) &&
      !ofOtherRegion(scene.ground, entity, phrase) &&
      (!phrase.country || entity.country === phrase.country),
  );
  return holders.length === 1 ? holders[0]! : null;
}

/** `his father` is whom the text called his father before. */
function relativeMeant(scene: Scene, phrase: Phrase, owner: Entity, at: number): Entity | null {
  const { phrases } = scene;
  for (let i = at - 1; i >= 0 && at - i < depth; i--) {
    const other = phrases[i]!;
    if (other.lemma !== phrase.lemma || other.isPlural || !other.entity || other.form === 'name') continue;
    if (ownerOf(scene, other) === owner) return settled(other.entity);
  }
  return null;
}

function personMeant(scene: Scene, entity: Entity, other: Phrase, phrase: Phrase): boolean {
  const { ground } = scene;
  if (phrase.office && isOfOtherBody(scene, entity, phrase)) return false;
  if (entity.offices.some((held) => isSentByOther(phrase, held))) return false;
  if (phrase.gender && entity.gender && phrase.gender !== entity.gender) return false;
  if (phrase.office && ofOtherRegion(ground, entity, phrase)) return false;
  if (phrase.office && (holds(entity, phrase) || leadsBody(scene, entity, phrase))) return true;
  if (phrase.office?.isFormer !== other.office?.isFormer && phrase.office && other.office) return false;
  return (
    other.form === 'nominal' &&
    other.lemma === phrase.lemma &&
    phrase.isDefinite &&
    !entity.phrases.some((one) => one.form === 'name')
  );
}

function bodyMeant(scene: Scene, entity: Entity, other: Phrase, phrase: Phrase): boolean {
  if (!phrase.isDefinite) return false;
  if (other.form === 'name' && entity.kind === 'bloc')
    return (
      phrase.last - phrase.first === 2 &&
      !isFurtherDescribed(scene, phrase) &&
      (phrase.lemma === 'alliance' ? allied : phrase.lemma === 'bloc' ? /^(?!.*(?:NATO|CSTO))/ : never).test(
        entity.name,
      )
    );
  if (other.isPlural !== phrase.isPlural) return false;
  if (other.form === 'nominal')
    return (
      other.lemma === phrase.lemma &&
      (!phrase.country || phrase.country === entity.country) &&
      !isOtherwiseQualified(scene, other, phrase)
    );
  return (
    other.form === 'name' &&
    entity.kind === 'organisation' &&
    !isFurtherDescribed(scene, phrase) &&
    answers(scene, other, phrase.lemma)
  );
}

/** Blocs that are called alliances. */
const allied = /\b(?:NATO|CSTO|Collective Security Treaty|Alliance|AUKUS)\b/;
const never = /(?!)/;

/** `the movement to reform the court`, `the group that met in Lima`: words behind it say which one is meant. */
const isFurtherDescribed = ({ ground }: Scene, { head, lemma }: Phrase): boolean =>
  (lemma === 'movement' && ground.forms[head + 1] === 'to') ||
  ground.forms[head + 1] === 'of' ||
  ground.analysis.children[head]!.some(
    (child) => child > head && /^acl/.test(ground.analysis.tokens[child]!.deprel) && ground.forms[head + 1] !== ',',
  );

const anyBody = new Set(['group', 'organization', 'organisation', 'movement', 'body']);
/** Sectors of bodies that have a word of their own: no university is called `the organisation`. */
const institutions = new Set(['GOV', 'EDU', 'JUD', 'LEG', 'MIL', 'COP']);
const classes = new Set(['party', 'company', 'newspaper', 'firm', 'ministry', 'bank', 'university']);

/** Whether an organisation's name ends in the noun, or is of its class: `the ministry`, `the party`, `the group`. */
function answers({ ground }: Scene, name: Phrase, lemma: string): boolean {
  for (let i = name.from; i < name.to; i++) if (ground.forms[i]!.toLowerCase() === lemma) return true;
  const entity = settled(name.entity!);
  // Nor is one of states a group.
  if (/^(?:group|movement)$/.test(lemma) && entity.sectors.includes('IGO')) return false;
  if (anyBody.has(lemma)) return !entity.sectors.some((sector) => institutions.has(sector));
  if (!classes.has(lemma) || !entity.sectors.length) return false;
  return headWord(lemma[0]!.toUpperCase() + lemma.slice(1))?.sectors[0] === entity.sectors[0];
}

const homeland = new Set(['country', 'nation', 'homeland', 'motherland', 'fatherland', 'state', 'kingdom', 'republic']);

/** `the country`: its possessor's, else the state last spoken of, subjects before others, else the one the text is about. */
function stateMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { ground, named, phrases } = scene;
  if (phrase.country) return named.ofEntry(phrase.country);
  if (!phrase.isDefinite || !homeland.has(phrase.lemma) || childOf(ground.analysis, phrase.head, 'nmod') >= 0)
    return null;
  const owner = childOf(ground.analysis, phrase.head, 'nmod:poss');
  if (owner >= 0) return /^(?:our|my)$/i.test(ground.forms[owner]!) ? scene.mainState : null;
  let best: Entity | null = null;
  let most = -1;
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const other = phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (distance > reach) break;
    if (!other.entity || settled(other.entity).kind !== 'state') continue;
    const score = 5 - distance * 1.5 + (other.role === 'subject' ? 1.5 : other.role === 'modifier' ? -1 : 0);
    if (score > most) {
      most = score;
      best = settled(other.entity);
    }
  }
  return best ?? (phrase.lemma === 'state' ? null : scene.mainState);
}

/** The state that the text names at least twice as often as any other, and more than once. */
export function mainState({ entities }: Named): Entity | null {
  let best: Entity | null = null;
  let most = 1;
  let second = 0;
  for (const entity of entities) {
    if (entity.same || entity.kind !== 'state') continue;
    const count = entity.phrases.length;
    if (count > most) [best, most, second] = [entity, count, Math.max(second, best ? most : 0)];
    else second = Math.max(second, count);
  }
  return most >= 2 * second ? best : null;
}
