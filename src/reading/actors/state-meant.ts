import { entry } from '../../knowledge/index.js';
import { relation } from '../../language/index.js';
import { breakawayMeant } from './breakaways.js';
import { critical } from './countries.js';
import type { Named } from './entities.js';
import { isKingdom, isNeighbourOfState, neighbourMeant } from './neighbours.js';
import { childOf, phrasesBack, reach, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const homeland = new Set([
  'country',
  'nation',
  'homeland',
  'motherland',
  'fatherland',
  'state',
  'kingdom',
  'republic',
  'sultanate',
  'emirate',
  'sheikhdom',
]);

/** What is called an emirate or a sultanate; papers mix them up. */
const emirates = new Set(['KWT', 'QAT', 'ARE', 'BHR', 'OMN', 'BRN']);
const ofEmir = /^(?:emirate|sultanate|sheikhdom)$/;

/** `the country that broke the truce`: told by what it did, whoever that was. */
function isOfThoseWho({ ground: { analysis, forms } }: Scene, { head, first }: Phrase): boolean {
  const { tokens } = analysis;
  const clause = childOf(analysis, head, 'acl:relcl');
  const pronoun = tokens[head + 1];
  return (
    clause >= 0 &&
    /^(?:that|which)$/.test(forms[head + 1] ?? '') &&
    pronoun?.head === clause &&
    pronoun.deprel === 'nsubj' &&
    // `Peru, the country that hosted the talks`, `Peru is the only country that did so`
    tokens[head]!.deprel !== 'appos' &&
    forms[first - 1] !== ',' &&
    !analysis.children[head]!.some((at) => tokens[at]!.deprel === 'cop' || tokens[at]!.form === 'only')
  );
}

/** `the country`: its possessor's, else the state last spoken of, subjects before others, else the one the text is about. */
export function stateMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { ground, named, phrases } = scene;
  if (isPart(scene, phrase)) return null;
  const breakaway = breakawayMeant(scene, phrase, at);
  if (breakaway) return breakaway;
  if (phrase.country) return named.ofEntry(phrase.country);
  if (isNeighbourOfState(scene, phrase)) return neighbourMeant(scene, phrase, at);
  if (!phrase.isDefinite || !homeland.has(phrase.lemma) || childOf(ground.analysis, phrase.head, 'nmod') >= 0)
    return null;
  const again = doneToBefore(scene, phrase, at);
  if (again) return again;
  if (isOfThoseWho(scene, phrase)) return null;
  const around = stateAround(scene, phrase, at);
  if (around) return around;
  const owner = childOf(ground.analysis, phrase.head, 'nmod:poss');
  if (owner >= 0) return /^(?:our|my)$/i.test(ground.forms[owner]!) ? scene.mainState : null;
  const isOfEmir = ofEmir.test(phrase.lemma);
  const isOfKing = phrase.lemma === 'kingdom' || isOfEmir;
  let best: Entity | null = null;
  let most = isOfKing ? Number.NEGATIVE_INFINITY : -1;
  // `French soldiers in the country`: not in France
  const foreign = adjectiveAbove(scene, phrase);
  const home = scene.homeAt(phrase.sentence);
  const about = scene.mainState ?? stateToldOf(scene) ?? (home?.isOwn ? named.ofEntry(home.state) : null);
  let commenting: Entity | null = null;
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const other = phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (distance > reach && !isOfKing) break;
    const state = stateOf(scene, other);
    if (!state || state === foreign || isSaidOf(scene, phrase, other) || isDoer(scene, phrase, other)) continue;
    if (isOfKing && !(isOfEmir ? emirates.has(state.country ?? '') : isKingdom(state))) continue;
    if (distance > 0 && about && state !== about && (other.form === 'pronoun' || isCommenting(scene, other))) {
      commenting ??= state;
      continue;
    }
    const isHome = state === scene.mainState || (home?.isOwn && state.country === home.state);
    const place = other.role === 'subject' ? 1.5 : other.role === 'modifier' ? -1 : 0;
    const score = 5 - distance * 1.5 + place + (isHome ? 0.6 : 0);
    if (score > most) {
      most = score;
      best = state;
    }
  }
  // `and so is the state`: that of the text, whatever other was named last
  if (phrase.lemma === 'state' && best && phrase.last - phrase.first === 2) return about ?? best;
  return best ?? (phrase.lemma === 'state' || isOfKing ? null : commenting ? about : scene.mainState);
}

/** `extend the embargo on Huila to the whole country`: the one that a part of it named before in the sentence lies in. */
function stateAround(
  { ground: { forms }, phrases, named }: Scene,
  { head, first, sentence }: Phrase,
  at: number,
): Entity | null {
  if (head - first !== 2 || !/^(?:whole|entire)$/i.test(forms[head - 1]!)) return null;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === sentence; i--) {
    const { name, entity } = phrases[i]!;
    const place = name?.entry && !entity ? entry(name.entry) : undefined;
    if (place?.kind === 'place' && place.country && !place.isMetonym) return named.ofEntry(place.country);
  }
  return null;
}

/** The state that a text names, with its towns, bodies and people, twice as often as any other. */
function stateToldOf({ phrases, named }: Scene): Entity | null {
  const known = statesToldOf.get(phrases);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { entity, name, form } of phrases) {
    const one = entity && form === 'name' ? settled(entity) : null;
    const place = one || !name?.entry ? null : entry(name.entry);
    const country = one ? one.country : place?.kind === 'place' ? place.country : null;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const found = first && first[1] > 2 && first[1] >= 2 * (second?.[1] ?? 0) ? named.ofEntry(first[0]) : null;
  statesToldOf.set(phrases, found);
  return found;
}

const statesToldOf = new WeakMap<readonly Phrase[], Entity | null>();

/** `Russia said it hoped for calm. The union, which funds the country's budget, …`: who only has a say in what happens in another state. */
function isCommenting({ ground: { analysis } }: Scene, { head, role }: Phrase): boolean {
  const verb = role === 'subject' ? analysis.tokens[head]!.head : -1;
  return verb >= 0 && commentary.test(analysis.tokens[verb]!.lemma);
}

const commentary =
  /^(?:say|urge|call|condemn|welcome|hope|warn|express|voice|appeal|tell|add|praise|criticise|criticize|denounce|deplore|demand|offer|reiterate|stress)$/;

/** `China, the country's largest creditor`: not China's own. */
const isSaidOf = ({ ground: { analysis, forms } }: Scene, { head, role, first }: Phrase, { last }: Phrase): boolean =>
  role === 'possessor' &&
  forms[last] === ',' &&
  last + 1 === first &&
  relation(analysis.tokens[analysis.tokens[head]!.head]!) === 'appos' &&
  partner.test(analysis.tokens[analysis.tokens[head]!.head]!.lemma);

/** `suspended Mali … Chad's envoy left … the union suspended the country`: the one to which that was done before. */
function doneToBefore({ ground: { analysis }, phrases }: Scene, { head, role }: Phrase, at: number): Entity | null {
  const verb = role === 'object' ? analysis.tokens[analysis.tokens[head]!.head] : undefined;
  if (!verb || !again.test(verb.lemma)) return null;
  for (let i = at - 1; i >= 0; i--) {
    const other = phrases[i]!;
    const above = analysis.tokens[analysis.tokens[other.head]!.head];
    // `imposed sanctions on Mali`, then `sanctioned the country`
    const isUnder =
      verb.lemma === 'sanction' &&
      !!above &&
      (above.lemma === 'sanction' ||
        analysis.children[above.index]!.some((c) => analysis.tokens[c]!.form === 'sanctions'));
    if (!isUnder && !(other.role === 'object' && above?.lemma === verb.lemma)) continue;
    if (other.role === 'subject') continue;
    const entity = other.entity && settled(other.entity);
    if (entity?.kind === 'state') return entity;
  }
  return null;
}
const again = /^(?:suspend|expel|sanction|exclude|blacklist|readmit|reinstate|embargo|boycott)$/;

/** `China has invested more than others in the country`: whoever does something there is another. */
function isDoer({ ground: { analysis, forms } }: Scene, { head, role, lemma, first }: Phrase, other: Phrase): boolean {
  if (lemma !== 'country' || other.role !== 'subject' || forms[first - 1] === 'of') return false;
  const verb = analysis.tokens[other.head]!.head;
  // `Benin warned the country`: another
  if (role === 'object')
    return (
      verb >= 0 && analysis.tokens[head]!.head === verb && !!other.entity && settled(other.entity).kind === 'state'
    );
  if (role !== 'oblique') return false;
  if (verb < 0 || !doneAbroad.test(analysis.tokens[verb]!.lemma)) return false;
  for (let at = analysis.tokens[head]!.head, steps = 0; at >= 0 && steps < 4; at = analysis.tokens[at]!.head, steps++)
    if (at === verb) return true;
  return false;
}

/** What a state does in another, or to it. */
const doneAbroad =
  /^(?:invest|invade|intervene|recognise|recognize|sanction|bomb|occupy|annex|attack|strike|trade|meddle|interfere|leave|withdraw|pull|send|deploy|dispatch|ship|fly|airlift|lend|donate|evacuate)$/;

/** What a state may be to others. */
export const partner =
  /^(?:creditor|lender|member|mediator|ally|backer|supporter|sponsor|donor|exporter|importer|producer|supplier|buyer|power|host|guarantor|opponent|adversary|competitor|enemy|customer|investor|broker|critic|signatory|neighbou?r|partner|rival|successor)$/;

/** `a German state`, `the Indian state of Gujarat`: a part of that state. */
const isPart = ({ ground: { forms, nameAt } }: Scene, { lemma, isIndefinite, head, first }: Phrase): boolean =>
  lemma === 'state' &&
  ((isIndefinite &&
    !/^(?:client|member|rogue|failed|sovereign|independent|puppet|police|welfare|buffer|nation|terrorist|pariah|vassal)$/i.test(
      forms[head - 1]!,
    )) ||
    (forms[head + 1] === 'of' && (nameAt[head + 2] ?? -1) >= 0) ||
    forms
      .slice(first, head)
      .some((form) =>
        /^(?:southern|northern|eastern|western|central|southwestern|southeastern|northwestern|northeastern)$/i.test(
          form,
        ),
      ));

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
