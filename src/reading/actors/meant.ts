import { bodyOf } from '../../knowledge/index.js';
import { type Analysis, relation } from '../../language/index.js';
import type { Sector } from '../../record/index.js';
import { headWord } from '../names/index.js';
import { bandOfSpeaker } from './bands.js';
import { isBlocMeant, isCalledBloc } from './blocs.js';
import { calledAnew } from './called-anew.js';
import { union } from './capitals.js';
import { critical } from './countries.js';
import { merge, type Named } from './entities.js';
import { holds, isOfOtherBody, isOfOtherName, isSentByOther, isToCome, leadsBody, ofOtherRegion } from './holders.js';
import { agrees } from './links.js';
import { namedAlike } from './named-alike.js';
import { isKingdom, isNeighbourOfState, neighbourMeant } from './neighbours.js';
import { isPlatform } from './platforms.js';
import { isOtherwiseQualified } from './qualifiers.js';
import { heldBy, withoutFormer } from './same-office.js';
import { childOf, ownerOf, phrasesBack, reach, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Phrases back in which a nominal looks for an antecedent. */
const depth = 400;

/** Whom a singular nominal speaks of, if of one already in the text. */
export function actorMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { phrases } = scene;
  if (phrase.kind === 'state') return stateMeant(scene, phrase, at);
  if (phrase.office && isToCome(scene, phrase)) return null;
  const past = pastHolder(scene, phrase);
  if (past) return past;
  if (phrase.isIndefinite || (!phrase.isDefinite && !phrase.country)) return null;
  const led = ledBy(scene, phrase) ?? bandOfSpeaker(scene, phrase, at);
  if (led) return led;
  // `his spokesman` is his, not the one of another.
  const owner = ownerOf(scene, phrase);
  if (owner?.kind === 'person')
    return relativeMeant(scene, phrase, owner, at) ?? bodyLed(phrase, owner) ?? partyMeant(scene, phrase, at);
  for (let i = at - 1; i >= 0 && at - i < depth; i--) {
    const other = phrases[i]!;
    if (!other.entity) continue;
    const entity = settled(other.entity);
    if (!agrees(entity, phrase) || (other.office && isToCome(scene, other))) continue;
    if (phrase.country && entity.country && phrase.country !== entity.country) continue;
    if (
      phrase.kind === 'person' ? personMeant(scene, entity, other, phrase) : bodyMeant(scene, entity, other, phrase)
    ) {
      const named = phrase.kind === 'person' && !hasName(entity) ? calledAnew(scene, phrase, at) : null;
      return named ? merge(entity, named) : entity;
    }
  }
  if (phrase.kind !== 'person') return namedAlike(scene, phrase) ?? unionMeant(scene, phrase);
  if (!phrase.office) return calledAnew(scene, phrase, at);
  const ranked = rankedMeant(scene, phrase);
  if (ranked) return ranked;
  const holders = scene.holders.filter(
    (entity) =>
      !entity.same &&
      entity.kind === 'person' &&
      (holds(entity, phrase) || leadsBody(scene, entity, phrase)) &&
      !isOfOtherBody(scene, entity, phrase) &&
      !isOfOtherName(scene, entity, phrase) &&
      !ofOtherRegion(scene.ground, entity, phrase) &&
      (!phrase.country || entity.country === phrase.country) &&
      (!anybody.has(phrase.lemma) || entity.phrases.some(({ from }) => from < phrase.from)),
  );
  return holders.length === 1 ? holders[0]! : calledAnew(scene, phrase, at);
}

/** `Court frees ex-premier`, with or without an article: the only one of the text who held such an office. */
function pastHolder({ holders }: Scene, { lemma, isPlural, isIndefinite, office }: Phrase): Entity | null {
  if (office || isPlural || isIndefinite || !/^ex-/i.test(lemma)) return null;
  const title = lemma.slice(3).toLowerCase();
  const found = holders.filter(
    (entity) =>
      !entity.same &&
      entity.offices.some(({ office: held }) => {
        const past = withoutFormer(held.title);
        return held.isFormer && (past === title || heldBy(title).has(past));
      }),
  );
  return found.length === 1 ? found[0]! : null;
}

/** `the bloc` in a text that names no bloc, but a body of the European Union. */
function unionMeant({ ground, named }: Scene, { lemma, first, head }: Phrase): Entity | null {
  const isBare = lemma === 'bloc' && head - first === 1 && /^the$/i.test(ground.forms[first]!);
  if (!isBare || named.entities.some(({ kind, same, name }) => kind === 'bloc' && !same && isCalledBloc(name, lemma)))
    return null;
  const hasBody = named.entities.some(
    ({ entry: known, same }) =>
      !same && known !== null && /^European (?:Commission|Parliament|Council)$/.test(known.name),
  );
  return hasBody ? named.ofEntry(union) : null;
}

/** `criticised the general`: the only one of the text who commands, where no rank of his was told. */
function rankedMeant({ holders }: Scene, { lemma, first, last, from, isPlural }: Phrase): Entity | null {
  if (!/^(?:general|admiral)$/.test(lemma) || isPlural || last - first > 2) return null;
  const soldiers = holders.filter(
    (entity) => !entity.same && entity.sectors.includes('MIL') && entity.phrases.some((one) => one.from < from),
  );
  return soldiers.length === 1 && soldiers[0]!.phrases.some(({ form }) => form === 'name') ? soldiers[0]! : null;
}

/** Words for one of many: `the official` is nobody whom the text names only later. */
const anybody = new Set(['official', 'diplomat', 'lawmaker', 'aide', 'adviser', 'advisor', 'legislator', 'officer']);

const hasName = (entity: Entity): boolean => entity.phrases.some(({ form }) => form === 'name');

/** `the agency's director general, Joyce Adeyemi,`: the body of the text that she is known to lead. */
function ledBy({ ground, byHead, named }: Scene, { head, kind }: Phrase): Entity | null {
  const { deprel, head: above } = ground.analysis.tokens[head]!;
  if (kind !== 'organisation' || deprel !== 'nmod:poss') return null;
  const leader = byHead[above]?.office && byHead[above].entity ? settled(byHead[above].entity) : null;
  const id = leader?.term ? bodyOf(leader.term.country) : null;
  return id
    ? (named.entities.find((one) => !one.same && one.entry?.id === id && one.phrases.length > 0) ?? null)
    : null;
}

/** `The rebels' leader, Huamani, said his group would fight`: the body that he leads. */
function bodyLed({ lemma, isPlural }: Phrase, { offices }: Entity): Entity | null {
  if (isPlural || !/^(?:group|party|movement|organi[sz]ation|company|union|firm|agency)$/.test(lemma)) return null;
  const led = offices.find(({ of, office }) => of && settled(of).kind === 'organisation' && !office.isFormer);
  const body = led ? settled(led.of!) : null;
  if (!body) return null;
  const isParty = body.sectors.includes('PTY');
  return (lemma === 'party') === isParty || !body.sectors.length ? body : null;
}

/** `Lind of the Democratic Centre said so. Her party …`: the only party named there. */
function partyMeant({ phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  if (phrase.lemma !== 'party' || phrase.head - phrase.first > 1) return null;
  const parties = new Set<Entity>();
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 1; i--) {
    const { entity, form } = phrases[i]!;
    const one = entity && form === 'name' ? settled(entity) : null;
    if (one?.kind === 'organisation' && one.sectors.includes('PTY')) parties.add(one);
  }
  return parties.size === 1 ? [...parties][0]! : null;
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
  if ((phrase.office && isOfOtherBody(scene, entity, phrase)) || isOfOtherName(scene, entity, phrase)) return false;
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
  if (!phrase.isDefinite || isMereReporter(scene, entity, phrase)) return false;
  if (other.form === 'name' && entity.kind === 'bloc')
    return !isFurtherDescribed(scene, phrase) && isBlocMeant(scene, entity, phrase);
  if (other.isPlural !== phrase.isPlural) return false;
  if (other.form === 'nominal')
    return (
      other.lemma === phrase.lemma &&
      isOfOwnKind(scene, phrase) === isOfOwnKind(scene, other) &&
      (!phrase.country || phrase.country === entity.country) &&
      !isOtherwiseQualified(scene, other, phrase)
    );
  return (
    other.form === 'name' &&
    entity.kind === 'organisation' &&
    !isFurtherDescribed(scene, phrase) &&
    !isOfOwnKind(scene, phrase) &&
    !isCarrier(scene, other) &&
    answers(scene, other, phrase.lemma)
  );
}

/** `the movement to reform the court`, `the group that met in Lima`: words behind it say which one is meant. */
const isFurtherDescribed = ({ ground }: Scene, { head, lemma }: Phrase): boolean =>
  (lemma === 'movement' && ground.forms[head + 1] === 'to') ||
  (ground.forms[head + 1] === 'of' && !isOfVerb(ground.analysis, head)) ||
  ground.analysis.children[head]!.some(
    (child) => child > head && /^acl/.test(ground.analysis.tokens[child]!.deprel) && ground.forms[head + 1] !== ',',
  );

/** `accused the group of lying`: what stands behind `of` is what it is accused of. */
const isOfVerb = ({ tokens }: Analysis, head: number): boolean =>
  tokens[tokens[head + 1]!.head]?.head !== head &&
  tokens[head]!.deprel === 'obj' &&
  /^(?:accuse|suspect|convict)$/.test(tokens[tokens[head]!.head]!.lemma);

/** `the ruling council`, `the city council`: a word before the noun says that it is another than one named before. */
const isOfOwnKind = ({ ground }: Scene, { first, head }: Phrase): boolean =>
  ground.forms
    .slice(first, head)
    .some((form) =>
      /^(?:ruling|governing|transitional|local|municipal|city|town|provincial|regional|student)$/i.test(form),
    );

/** `in a post on Telegram`, `on its Telegram channel`: through what somebody speaks is not who speaks. */
const isCarrier = ({ ground }: Scene, { from, to, role }: Phrase): boolean =>
  isPlatform(ground.forms[from]!) &&
  to - from === 1 &&
  (/^(?:on|via|over|through)$/i.test(ground.forms[from - 1] ?? '') || role === 'modifier');

const reporting =
  /^(?:say|report|quote|cite|add|publish|carry|write|tell|state|note|release|broadcast|interview|claim|describe|accord)$/;

/**
 * `Lind told the Andina news agency so. … that the agency had no mandate`: where the text names another agency before, the one that
 * passes on news is meant only where it does so.
 */
function isMereReporter({ ground, phrases }: Scene, { sectors }: Entity, { lemma, head, first }: Phrase): boolean {
  if (lemma !== 'agency' || !sectors.includes('JRN')) return false;
  const above = ground.analysis.tokens[ground.analysis.tokens[head]!.head];
  if (above && reporting.test(above.lemma)) return false;
  return phrases.some(
    ({ form, from, to, entity }) =>
      form === 'name' &&
      from < first &&
      entity &&
      settled(entity).kind === 'organisation' &&
      !settled(entity).sectors.includes('JRN') &&
      ground.forms.slice(from, to).includes('Agency'),
  );
}

const anyBody = new Set(['group', 'organization', 'organisation', 'movement', 'body']);

/** `LIMA (AP) –`: the agency that reports is no group that the text speaks of. */
const isAgency = ({ ground }: Scene, { from, to }: Phrase): boolean =>
  ground.forms[from - 1] === '(' && ground.forms[to] === ')';

/** Sectors of bodies that have a word of their own: no university is called `the organisation`. */
const institutions = new Set(['GOV', 'EDU', 'JUD', 'LEG', 'MIL', 'COP', 'JRN']);

const classes = new Set(['party', 'company', 'newspaper', 'firm', 'bank', 'university']);

/** Whether an organisation's name ends in the noun, or is of its class: `the ministry`, `the party`, `the group`. */
function answers(scene: Scene, name: Phrase, lemma: string): boolean {
  const { ground } = scene;
  for (let i = name.from; i < name.to; i++) if (ground.forms[i]!.toLowerCase() === lemma) return true;
  const entity = settled(name.entity!);
  // `the agency`, of one whose initials alone stand here
  const last = entity.name.split(' of ')[0]!.split(' ').at(-1)!.toLowerCase();
  if (entity.entry && entity.sectors.includes('IGO') && last === lemma) return true;
  // Nor is one of states a group.
  if (/^(?:group|movement)$/.test(lemma) && entity.sectors.includes('IGO')) return false;
  // no church is called a group
  if (/^church$/i.test(ground.forms[name.to - 1]!)) return false;
  if (anyBody.has(lemma)) return !entity.sectors.some((sector) => institutions.has(sector)) && !isAgency(scene, name);
  const trade = trades.get(lemma);
  if (trade) return entity.sectors.includes(trade) && isOnlyOne(scene, entity, trade);
  if (!classes.has(lemma) || !entity.sectors.length) return false;
  return headWord(lemma[0]!.toUpperCase() + lemma.slice(1))?.sectors[0] === entity.sectors[0];
}

/** Nouns for what a body does, by its sector: in a text that names one company, `the airline` is that. */
const trades = new Map<string, Sector>([
  ...words(
    'BUS',
    'airline carrier automaker carmaker manufacturer maker retailer insurer brewer lender supplier producer',
  ),
  ...words('BUS', 'conglomerate corporation miner builder shipbuilder exporter operator start-up startup giant'),
  ...words('JRN', 'newspaper paper daily magazine broadcaster network station weekly tabloid'),
]);

function words(sector: Sector, list: string): [string, Sector][] {
  return list.split(' ').map((word) => [word, sector]);
}

/** Whether no other body of the sector is named in the text. */
const isOnlyOne = ({ phrases }: Scene, entity: Entity, sector: Sector): boolean =>
  phrases.every(({ form, entity: other }) => {
    const one = form === 'name' && other ? settled(other) : entity;
    return one === entity || one.kind !== 'organisation' || !one.sectors.includes(sector);
  });

const homeland = new Set(['country', 'nation', 'homeland', 'motherland', 'fatherland', 'state', 'kingdom', 'republic']);

/** `the country`: its possessor's, else the state last spoken of, subjects before others, else the one the text is about. */
function stateMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { ground, named, phrases } = scene;
  if (phrase.country) return named.ofEntry(phrase.country);
  if (isNeighbourOfState(scene, phrase)) return neighbourMeant(scene, phrase, at);
  if (!phrase.isDefinite || !homeland.has(phrase.lemma) || childOf(ground.analysis, phrase.head, 'nmod') >= 0)
    return null;
  const owner = childOf(ground.analysis, phrase.head, 'nmod:poss');
  if (owner >= 0) return /^(?:our|my)$/i.test(ground.forms[owner]!) ? scene.mainState : null;
  const isOfKing = phrase.lemma === 'kingdom';
  let best: Entity | null = null;
  let most = isOfKing ? Number.NEGATIVE_INFINITY : -1;
  // `French soldiers in the country`: not in France
  const foreign = adjectiveAbove(scene, phrase);
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const other = phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (distance > reach && !isOfKing) break;
    const state = stateOf(scene, other);
    if (!state || state === foreign) continue;
    if (isOfKing && !isKingdom(state)) continue;
    const isHome = state === scene.mainState || (scene.home?.isOwn && state.country === scene.home.state);
    const place = other.role === 'subject' ? 1.5 : other.role === 'modifier' ? -1 : 0;
    const score = 5 - distance * 1.5 + place + (isHome ? 0.6 : 0);
    if (score > most) {
      most = score;
      best = state;
    }
  }
  // `and so is the state`: that of the text, whatever other was named last
  if (phrase.lemma === 'state' && best && phrase.last - phrase.first === 2) return scene.mainState ?? best;
  return best ?? (phrase.lemma === 'state' || isOfKing ? null : scene.mainState);
}

/** The state that a phrase speaks of, or that of the critics who are the subject of a sentence: they speak of their own. */
function stateOf({ named }: Scene, { entity: given, role }: Phrase): Entity | null {
  const entity = given && settled(given);
  if (entity?.kind === 'state') return entity;
  const isCritic = entity?.country && role === 'subject' && entity.sectors.some((sector) => critical.has(sector));
  return isCritic ? named.ofEntry(entity.country!) : null;
}

/** The state whose adjective stands before the noun that a phrase hangs on. */
function adjectiveAbove({ ground, named }: Scene, { head }: Phrase): Entity | null {
  const { tokens, children } = ground.analysis;
  const above = relation(tokens[head]!) === 'nmod' ? tokens[head]!.head : -1;
  const adjective =
    above < 0 ? undefined : children[above]!.find((child) => child < above && ground.adjectives.has(child));
  return adjective === undefined ? null : named.ofEntry(ground.adjectives.get(adjective)!);
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
