import { headWord } from '../names/index.js';
import { stateThatAnswered } from './answering.js';
import { stateOfHolders } from './armed-places.js';
import { bandNamed } from './bands.js';
import {
  countryOf,
  foreign,
  isEthnic,
  relating,
  stateOfAdministration,
  stateOfCritics,
  stateOfEmbassy,
  stateOfRow,
  statesOf,
  whereTheyAct,
} from './countries.js';
import { courtOfSeat } from './courts.js';
import { join, wordsOfPhrase } from './entities.js';
import { executiveOf, familyOf } from './families-of-states.js';
import { firmMeant } from './firms.js';
import { arePolitical } from './foes.js';
import { frontedState } from './fronted-states.js';
import { groupMeant } from './group-meant.js';
import { stateAtHome } from './home.js';
import { isKindOnly } from './kinds-only.js';
import { isPartOfLand } from './lands.js';
import { latterMeant } from './latter.js';
import { nounOf } from './lexicon.js';
import { hold, nobodys } from './links.js';
import { areOfPartyAtHome } from './locals.js';
import { actorMeant } from './meant.js';
import { stateOfMinister } from './ministries.js';
import { isNeighbourOfState } from './neighbours.js';
import { isCounted } from './phrases.js';
import { resolvePredicate } from './predicates.js';
import { ownerOf, phrasesBack, prepositionOf, type Scene } from './scene.js';
import { resolveSetAside } from './set-asides.js';
import { opensAdjective } from './shared-adjectives.js';
import { partner } from './state-meant.js';
import { isHonourAlone } from './titled-meant.js';
import { type Entity, type Phrase, settled } from './working.js';

const writing =
  /^(?:newspaper|paper|magazine|newsletter|website|reporter|correspondent|columnist|column|publication|writer)$/;

/** `seen by this agency`, `told this agency`: the one that sends the text out. */
const isHearer = ({ ground: { analysis } }: Scene, { lemma, quotation, head, role }: Phrase): boolean =>
  lemma === 'agency' &&
  quotation < 0 &&
  role !== 'subject' &&
  /^(?:see|obtain|tell|inform|review|view|share|speak|contact|show|brief|verify|interview|reach)$/.test(
    analysis.tokens[analysis.tokens[head]!.head]?.lemma ?? '',
  );

/** Gives a nominal the actor it speaks of: one already in the text, or a new one. */
export function resolveNominal(scene: Scene, phrase: Phrase, at: number): void {
  const { ground, named, byHead } = scene;
  // `told this newspaper`: the one that prints the text, whichever that is
  if (/^this$/i.test(ground.forms[phrase.first]!) && (writing.test(phrase.lemma) || isHearer(scene, phrase))) return;
  if (phrase.kind === 'thing' || phrase.kind === 'place') {
    const body = phrase.name ? null : bodyCalled(scene, phrase, at);
    const latter = body ?? latterMeant(scene, phrase, at);
    if (latter) {
      phrase.kind = latter.kind;
      join(phrase, latter, ground);
    } else if (!phrase.name) resolvePredicate(scene, phrase);
    return;
  }
  // `Bosnian Serbs`: the state before the people.
  const own = phrase.name && isEthnic(scene, phrase) ? null : phrase.country;
  const states = phrase.isPlural ? statesOf(scene, phrase) : [];
  phrase.country =
    states.length > 1 || isOfWorld(scene, phrase) || areOfGathering(ground, phrase)
      ? null
      : ((own && phrase.name && !/^(?:of|from)$/.test(ground.forms[phrase.to] ?? '')
          ? own
          : countryOf(scene, phrase)) ??
        own ??
        (phrase.isPlural && !foreign.test(phrase.lemma) ? whereTheyAct(scene, phrase) : null) ??
        stateOfCritics(scene, phrase) ??
        stateOfEmbassy(scene, phrase, at) ??
        stateOfAdministration(scene, phrase) ??
        stateOfRow(scene, phrase, at) ??
        areOfPartyAtHome(scene, phrase) ??
        stateOfHolders(scene, phrase) ??
        stateOfMinister(scene, phrase, at) ??
        stateThatAnswered(scene, phrase, at));
  if (phrase.lemma === 'settler' && isJewish(ground, phrase)) phrase.country = 'ISR';
  const isRebel = phrase.sectors.some((sector) => /^(?:REB|SEP|PRM)$/.test(sector));
  const isOfState = (phrase.country !== null || states.length > 1) && !phrase.office && !isRebel;
  const ofState = isOfState ? nounOf(phrase.lemma)?.ofState : null;
  phrase.sectors = sectorsOfBody(scene, phrase) ?? ofState ?? (areSides(scene, phrase) ? [] : phrase.sectors);
  if (areParties(scene, phrase)) phrase.sectors = [];
  if (isOfGroups(scene, phrase)) phrase.sectors = ['SOC'];
  const isAnotherState =
    (relating.test(phrase.lemma) && ownerOf(scene, phrase)?.kind === 'state') || isNeighbourOfState(scene, phrase);
  if (isAnotherState) Object.assign(phrase, { country: null, sectors: [], kind: phrase.isPlural ? 'group' : 'state' });
  const beside =
    courtOfSeat(scene, phrase) ??
    firmMeant(scene, phrase, at) ??
    bandNamed(scene, phrase, at) ??
    namedBeside(scene, phrase) ??
    familyOf(scene.byHead, phrase) ??
    executiveOf(scene, named, phrase);
  if (beside) {
    join(phrase, beside, ground);
    return;
  }
  if (isPartOfLand(ground, phrase)) return;
  if (resolvePredicate(scene, phrase) || resolveAside(scene, phrase) || resolveSetAside(scene, phrase)) return;
  if (!phrase.country && !states.length) phrase.country = frontedState(scene, phrase);
  let found = phrase.isPlural ? groupMeant(scene, phrase, at) : actorMeant(scene, phrase, at);
  if (!phrase.country && !states.length && (!found || (!found.country && !found.entry && !found.members.length))) {
    phrase.country = stateAtHome(scene, phrase, at);
    if (phrase.country && !found)
      found = phrase.isPlural ? groupMeant(scene, phrase, at) : actorMeant(scene, phrase, at);
  }
  if (found) {
    join(phrase, found, ground);
    return;
  }
  // `the country` with nothing that it could speak of names no actor, nor do `the two` or `the Europeans`.
  if ((phrase.kind === 'state' && !isAnotherState) || isCounted(phrase) || phrase.lemma === 'european') return;
  if (phrase.lemma === 'side' || (phrase.lemma === 'party' && phrase.count === 2 && !arePolitical(scene, phrase)))
    return;
  if (isKindOnly(ground, phrase) || isHonourAlone(ground, phrase.head)) return;
  const owner = phrase.lemma === 'office' ? ownerOf(scene, phrase) : null;
  if (owner?.kind === 'person' && owner.sectors.length) phrase.sectors = owner.sectors;
  const entity = named.add({
    kind: phrase.kind,
    name: nameOf(scene, phrase),
    entry: null,
    country: phrase.country,
    sectors: phrase.sectors,
    gender: phrase.gender,
  });
  join(phrase, entity, ground);
  const { sectors } = entity;
  if (phrase.office) hold(ground, byHead, phrase, phrase.office, states.length > 1 ? nobodys : -1);
  // `representatives of drugmakers` are no officials
  if (sectors.length && sectors.every((sector) => trades.test(sector))) entity.sectors = sectors;
  if (states.length < 2) return;
  // `Polish and French officials` are of no one state.
  entity.members = areOfTheirOwn(entity)
    ? peopleByState(scene, phrase, entity)
    : states.map((state) => named.ofEntry(state)).filter((state) => state !== null);
  entity.country = null;
}

const official = /^(?:GOV|MIL|LEG|JUD|COP|SPY|IGO|PTY)$/;

/** Whether those of a group are no officials: `French and German farmers` are not France and Germany. */
const areOfTheirOwn = ({ kind, sectors }: Entity): boolean =>
  kind === 'group' && sectors.length > 0 && !sectors.some((sector) => official.test(sector));

/** `Sierra Leonean and Liberian refugees`: those of the one state and those of the other, each where its adjective stands. */
function peopleByState({ ground, named }: Scene, phrase: Phrase, { sectors }: Entity): Entity[] {
  const found: Entity[] = [];
  for (let at = phrase.first; at < phrase.head; at++) {
    const state = ground.adjectives.get(at);
    if (state === undefined) continue;
    const from = at > phrase.first && opensAdjective(ground, at - 1) ? at - 1 : at;
    const country = named.ofEntry(state)?.country ?? null;
    const member = named.add({
      kind: 'group',
      name: [...ground.forms.slice(from, at + 1), ground.forms[phrase.head]!].join(' '),
      entry: null,
      country,
      sectors,
      gender: null,
    });
    member.phrases.push({ ...phrase, head: at, first: from, last: at + 1, from, to: at + 1, country, entity: member });
    found.push(member);
  }
  return found;
}

/** `Peru and eleven other parties`, `a treaty of 116 parties`: those who have signed it, for nobody has so many parties to vote for. */
function areParties({ ground: { forms, analysis }, byHead }: Scene, { lemma, isPlural, head, first }: Phrase): boolean {
  if (lemma !== 'party' || !isPlural) return false;
  const { deprel, head: before } = analysis.tokens[head]!;
  const isBesideState =
    deprel === 'conj' &&
    forms[head - 1] === 'other' &&
    byHead[before]?.entity != null &&
    settled(byHead[before]!.entity!).kind === 'state';
  return isBesideState || forms.slice(first, head).some((form) => Number(form.replace(/,/g, '')) > 40);
}

/** `a coalition of campaign groups` stands for no election. */
const isOfGroups = ({ ground: { analysis } }: Scene, { lemma, head }: Phrase): boolean =>
  /^(?:coalition|alliance|network|umbrella)$/.test(lemma) &&
  analysis.children[head]!.some((c) => {
    const { form, deprel, index } = analysis.tokens[c]!;
    return (
      deprel === 'nmod' &&
      /^(?:groups|organi[sz]ations|charities|NGOs|associations)$/.test(form) &&
      analysis.children[index]!.some((word) =>
        /^(?:campaign|rights|aid|civil|advocacy|relief|environmental|charity|women|victims|human|faith|community|non-governmental|humanitarian)$/i.test(
          analysis.tokens[word]!.form,
        ),
      )
    );
  });

/** `The front denied it`: the body last named before whose name the noun stands in, where nothing else is told by it. */
function bodyCalled(
  { ground, phrases }: Scene,
  { kind, role, first, head, last, lemma }: Phrase,
  at: number,
): Entity | null {
  if (kind !== 'thing' || role !== 'subject' || last - first !== 2 || !/^the$/i.test(ground.forms[first]!)) return null;
  const word = ground.forms[head]!;
  if (word !== lemma) return null;
  const capital = word[0]!.toUpperCase() + word.slice(1);
  if (headWord(capital)?.kind !== 'organisation') return null;
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const { form, entity, from, to } = phrases[i]!;
    if (form !== 'name' || !entity || settled(entity).kind !== 'organisation') continue;
    if (to - from > 1 && ground.forms.slice(from, to).includes(capital)) return settled(entity);
  }
  return null;
}

/** What a new actor is called: `a rebel camp` is one of rebels. */
function nameOf({ ground }: Scene, phrase: Phrase): string {
  const words = wordsOfPhrase(ground, phrase).replace(/^whose /i, '');
  return phrase.role === 'modifier' && phrase.kind === 'group' && words === phrase.lemma ? `${words}s` : words;
}

/** Nouns that say behind the name of a body what that is, and the sectors of such a body. */
const kinds: readonly [noun: RegExp, sector: RegExp][] = [
  [/^(?:radio|television|tv|channel|agency|newspaper|daily|website|network|magazine|broadcaster)$/, /^JRN$/],
  [/^(?:party|alliance|coalition|bloc)$/, /^PTY$/],
  [/^union$/, /^LAB$/],
  [/^(?:militia|group|movement|front|faction|coalition|alliance|gang|cartel)$/, /^(?:REB|PRM|SEP|UAF|CRM)$/],
];

/** `RPP radio`, `Peru's state-run Andina news agency`: the body whose name stands before the noun. */
function namedBeside({ ground, byHead }: Scene, { head, kind, isPlural, lemma }: Phrase): Entity | null {
  if (kind !== 'organisation' || isPlural) return null;
  const sectors = kinds.filter(([noun]) => noun.test(lemma)).map(([, sector]) => sector);
  if (!sectors.length) return null;
  const last = ground.forms[head - 1] === 'news' ? head - 2 : head - 1;
  const { first } = ground.names[ground.nameAt[last] ?? -1] ?? { first: last };
  const name = byHead.slice(first, last + 1).find((other) => other?.form === 'name' && other.to === last + 1);
  const entity = name?.entity && settled(name.entity);
  if (entity?.kind !== 'organisation') return null;
  // `HCH television`: what the letters are is told by the noun
  if (!entity.sectors.length && !entity.entry && /^(?:radio|television|tv|channel|newspaper|daily)$/.test(lemma)) {
    entity.sectors = ['JRN'];
    return entity;
  }
  // `the Hayastan alliance`: a party's, unless it fights
  const isAlliance =
    /^(?:alliance|coalition)$/.test(lemma) && !/^(?:military|rebel|armed)$/.test(ground.forms[first - 1] ?? '');
  if (!entity.sectors.length && !entity.entry && (lemma === 'party' || isAlliance)) {
    entity.sectors = ['PTY'];
    return entity;
  }
  return entity.sectors.some((one) => sectors.some((sector) => sector.test(one))) ? entity : null;
}

/** `The premier, a former judge, said …`: what stands between commas and says what somebody is, is no other. */
function resolveAside({ ground, byHead }: Scene, phrase: Phrase): boolean {
  const { deprel, head } = ground.analysis.tokens[phrase.head]!;
  const name = /^(?:appos|conj)$/.test(deprel) ? ground.names[ground.nameAt[phrase.first - 2] ?? -1] : undefined;
  const other = deprel === 'conj' ? byHead[head] : undefined;
  // `Chad, an ally of Mali and a member of the bloc, …`
  const isToo = other?.form === 'nominal' && other.entity?.kind === 'state' && partner.test(other.lemma);
  const state = name
    ? stateSaidToBe(ground, phrase, byHead.slice(name.first, name.last).find(Boolean))
    : isToo && partner.test(phrase.lemma) && !phrase.isPlural
      ? settled(other.entity!)
      : null;
  if (state) {
    join(phrase, state, ground);
    return true;
  }
  // `Sen. Rosa Huamani, the Ohio Democrat who …`, where the tree has the title for the head
  const isOfTitle = byHead[head]?.form === 'title' && ground.forms[phrase.first] === 'the' && !phrase.isPlural;
  const isSetOff = ground.forms[phrase.first - 1] === ',';
  if (deprel !== 'appos' || phrase.kind !== 'person' || !(phrase.isIndefinite || isOfTitle) || !isSetOff) return false;
  const entity = byHead[head]?.entity && settled(byHead[head].entity);
  if (entity?.kind !== 'person') return false;
  join(phrase, entity, ground);
  return true;
}

/** `Chad, its largest creditor, …`, `Peru, a member of the bloc,`: the state of which the words behind its name say what it is, or null. */
function stateSaidToBe({ forms }: Scene['ground'], phrase: Phrase, named: Phrase | undefined): Entity | null {
  const entity = named?.entity && named.form === 'name' ? settled(named.entity) : null;
  const isSetOff = forms[phrase.first - 1] === ',' && /^[,.;)]$/.test(forms[endOfNominal(forms, phrase)] ?? '');
  if (entity?.kind !== 'state' || phrase.isPlural || !partner.test(phrase.lemma) || !isSetOff) return null;
  return named!.to <= phrase.first && phrase.first - named!.to <= 2 ? entity : null;
}

/** Where the words behind a noun end at the next mark. */
function endOfNominal(forms: readonly string[], { last }: Phrase): number {
  let at = last;
  while (at < last + 12 && at < forms.length && !/^[,.;)]$/.test(forms[at]!)) at++;
  return at;
}

/** `the Lima Leaders' Declaration`: who met in a town is of no one state. */
function areOfGathering({ forms }: Scene['ground'], { lemma, head, first }: Phrase): boolean {
  if (lemma !== 'leader' || head === first || !/^\p{Lu}/u.test(forms[head]!)) return false;
  return (
    /^[’']s?$/.test(forms[head + 1] ?? '') &&
    /^(?:Declaration|Statement|Communiqu[eé]|Summit|Joint|Meeting)$/.test(forms[head + 2] ?? '')
  );
}

/** Gives a body that the text names the country beside its name: `Israel’s Cabinet`, `the Baku State University`. */
export function placeBody(scene: Scene, phrase: Phrase, at: number): void {
  const entity = phrase.entity && settled(phrase.entity);
  if (entity?.kind !== 'organisation' || entity.entry || entity.country || phrase.form !== 'name') return;
  entity.country = countryOf(scene, phrase) ?? stateAtHome(scene, phrase, at);
}

/** The sectors of the body that a noun stands beside, where it takes them: `UN officials`, `members of the union`. */
/** `all parties`, `both parties`: the sides of a quarrel are no parties of politicians. */
const areSides = ({ ground }: Scene, { lemma, isPlural, from, to }: Phrase): boolean =>
  isPlural &&
  lemma === 'party' &&
  (/^(?:all|both|warring|conflicting)$/i.test(ground.forms[to - 2] ?? '') ||
    /^(?:all|both)$/i.test(ground.forms[from - 1] ?? '') ||
    /^(?:concerned|involved)$/.test(ground.forms[to] ?? '') ||
    // `the parties to the treaty`
    (ground.forms[to] === 'to' && /^(?:the|a|an|this|that|its)$/.test(ground.forms[to + 1] ?? '')));

/** `U.N. officials in Lima`: who serves a body above states is not of the one he is in. */
function isOfWorld({ ground, byHead }: Scene, { head, name, first }: Phrase): boolean {
  if (name) return false;
  const { tokens, children } = ground.analysis;
  for (let at = first; at < head; at++) if (ground.adjectives.has(at)) return false;
  return children[head]!.some((child) => {
    const body = child < head && tokens[child]!.deprel === 'compound' ? byHead[child] : undefined;
    const entity = body?.form === 'name' && body.entity ? settled(body.entity) : null;
    return (
      entity !== null &&
      /^(?:organisation|bloc)$/.test(entity.kind) &&
      entity.country === null &&
      entity.sectors.some((sector) => /^(?:IGO|NGO)$/.test(sector))
    );
  });
}

/** `Jewish settlers in the West Bank`: of Israel, wherever they settle. */
const isJewish = ({ forms, analysis }: Scene['ground'], { head, country }: Phrase): boolean =>
  /^(?:Jewish|Israeli)$/.test(forms[head - 1] ?? '') ||
  (country === 'PSE' && /\b(?:Israel|Jewish)/.test(analysis.text));

const trades = /^(?:BUS|LAB|EDU|REL|NGO|MED|AGR)$/;

/** `representatives of the labour movement`, `delegates of drugmakers`: of those for whom they stand, who have no name. */
function sectorsOfTrade(
  { ground, byHead }: Scene,
  { office, isPlural }: Phrase,
  child: number,
): Phrase['sectors'] | null {
  if (!isPlural || !/^(?:representative|delegate)$/.test(office?.title ?? '')) return null;
  const { form, sectors } = byHead[child] ?? { form: null, sectors: [] };
  if (form !== 'nominal' || !sectors.length || !/^(?:of|from)$/.test(prepositionOf(ground.analysis, child)))
    return null;
  return sectors.every((sector) => trades.test(sector)) ? sectors : null;
}

function sectorsOfBody(scene: Scene, phrase: Phrase): Phrase['sectors'] | null {
  const { ground, byHead } = scene;
  const { analysis } = ground;
  if (phrase.name) return null;
  for (const child of analysis.children[phrase.head]!) {
    const token = analysis.tokens[child]!;
    const body = byHead[child]?.entity;
    const trade = sectorsOfTrade(scene, phrase, child);
    if (trade) return trade;
    if (!body || byHead[child]!.form !== 'name') continue;
    const { kind, sectors } = settled(body);
    if ((kind !== 'organisation' && kind !== 'bloc') || !sectors.length) continue;
    const isBeside =
      token.deprel === 'compound' ||
      token.deprel === 'nmod:poss' ||
      /^(?:of|from)$/.test(prepositionOf(analysis, child));
    if (
      isBeside &&
      (sectors.includes('IGO') || sectors.includes('NGO') || (!phrase.office && nounOf(phrase.lemma)?.yields))
    )
      return sectors;
  }
  return null;
}
