import { relation } from '../../language/index.js';
import { fightersTold, foesMeant } from './foes.js';
import { nounOf, numberOf, regionOf } from './lexicon.js';
import { isCounted } from './phrases.js';
import { childOf, type Scene } from './scene.js';
import { statesInTalk } from './states-in-talk.js';
import { firstAfter, metLately, type Together } from './together.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What the members of a counted group are. */
export type MemberKind = 'person' | 'state' | 'organisation' | 'any';

/** Groups and phrases that are looked through: time stays linear. */
const near = 120;

/** Sentences of a text's opening, which may speak of those that it names later. */
const opening = 3;

/** Sentences back in which two states are still known by the region they are in: `the two Balkan neighbours`. */
const afar = 25;

const bodies =
  /^(?:group|organi[sz]ation|company|firm|agency|bank|union|body|institution|newspaper|court|ministry|airline|association|charity|militia|carmaker|automaker|lender|watchdog)$/;

/** What the members of `the two …` are, by the noun. */
export function memberKind(phrase: Phrase): MemberKind | null {
  if (phrase.lemma === 'side' || phrase.lemma === 'party' || isCounted(phrase)) return 'any';
  // `the two neighbours`: persons next door are seldom news
  if (/^(?:government|capital|neighbou?r|power|permanent member)$/.test(phrase.lemma)) return 'state';
  if (bodies.test(phrase.lemma)) return 'organisation';
  const noun = nounOf(phrase.lemma);
  if (noun?.kind === 'state') return 'state';
  return noun?.kind === 'person' || phrase.office ? 'person' : null;
}

/** Whether somebody may be called a minister: by what he is told or known to be, or where nothing of that is. */
const isMinister = ({ offices, term }: Entity): boolean =>
  (!offices.length && !term) ||
  offices.some(({ office }) => /^(?:minister|head)$/.test(office.level)) ||
  /\b(?:minister|premier|secretary|chancellor|treasurer)\b/.test(term?.title ?? '');

/** The members of a counted group: those named together before it, else the last so many of the kind, else those named later. */
export function countedMembers(scene: Scene, phrase: Phrase, at: number, kind: MemberKind): readonly Entity[] | null {
  const { together, phrases } = scene;
  const region = regionBefore(scene, phrase);
  const self = subjectBeside(scene, phrase);
  // `the two governments urged both parties`: nor is he any of those whom the subject is made of
  const selves = new Set(self ? [self, ...self.members.map(settled)] : []);
  // `the Peruvian president urged both neighbours`: nor is Peru one of its own neighbours
  // `China's delegate called on both parties`: nor is his state one of them
  const areSides = phrase.lemma === 'side' || phrase.lemma === 'party';
  const isApart = areSides || /^neighbou?r$/.test(phrase.lemma);
  const home = self?.country && isApart ? scene.named.ofEntry(self.country) : null;
  if (home) selves.add(home);
  const parties = phrase.lemma === 'party' ? partiesNamed(scene, at) : [];
  // `both sides` of a war between a state and rebels are those, whatever states the text names besides
  const foes = areSides && phrase.count === 2 ? foesMeant(scene, at) : null;
  const fighters = areSides && phrase.count === 2 && !foes ? fightersTold(scene, at) : null;
  const areOfPoliticians = phrase.lemma === 'party' && (parties.length > 1 || isOfPoliticians(scene, phrase, at));
  const speaker = speakerOver(scene, phrase);
  // `both presidents` are no two ministers
  const isOfMinisters = kind === 'person' && phrase.lemma === 'minister';
  const isLeading = kind === 'person' && phrase.office?.level === 'head' && phrase.lemma !== 'leader';
  const fits = (members: readonly Entity[]): boolean =>
    members.length === phrase.count &&
    !members.some((member) => selves.has(member)) &&
    !members.includes(speaker!) &&
    !(areSides && (areColleagues(members) || members.some(isPress))) &&
    (!areOfPoliticians || members.every((member) => member.kind === 'organisation')) &&
    members.every(
      (member) =>
        (kind === 'any' ? member.kind !== 'group' : member.kind === kind) &&
        // `the two groups`: no ministries or parties
        (kind !== 'organisation' || !phrase.sectors.length || !isOfOtherTrade(phrase, member)) &&
        // `both ministers` are no soldier without a name
        (kind !== 'person' ||
          !phrase.office ||
          member.offices.length > 0 ||
          member.phrases.some(({ form, lemma }) => form === 'name' || lemma === 'counterpart')) &&
        // nor are `the two ministers` a mediator and an adviser
        (!isOfMinisters || isMinister(member)) &&
        (!isLeading || !member.offices.length || member.offices.some(({ office }) => office.level === 'head')) &&
        (!region || (member.country !== null && region.has(member.country))),
    );
  const told = kind === 'person' ? groupTold(scene, phrase, at) : null;
  if (told) return [told];
  // `talks brokered by Peru and Chile … the two mediators`: whatever they are
  if (/^(?:mediator|broker|guarantor|facilitator)$/.test(phrase.lemma)) {
    const brokers = together.findLast(
      (one) =>
        one.head < phrase.head && one.isJoined && one.members.length === phrase.count && areMediators(scene, one),
    );
    if (brokers && phrase.sentence - brokers.sentence <= 8) return brokers.members;
  }
  // `our three groups` are not any three told of before
  if (kind === 'organisation' && childOf(scene.ground.analysis, phrase.head, 'nmod:poss') >= 0) return null;
  if (parties.length === 2 && fits(parties)) return parties;
  const after = firstAfter(together, phrase.head);
  // Two that only met are soon forgotten over two that the text speaks of now.
  const own = kind === 'state' ? ownTogether(scene, phrase) : null;
  if (own && fits(own)) return own;
  let further: readonly Entity[] | null = null;
  const same = sameCounted(scene, phrase, at);
  if (same && phrase.lemma === 'two' && same.sentence === phrase.sentence) return same.members;
  const before = [...together.slice(Math.max(0, after - near), after), ...metLately(scene, at)];
  before.sort((a, b) => a.head - b.head);
  for (let i = before.length - 1; i >= 0 && !further; i--) {
    const one = before[i]!;
    const states =
      kind === 'state' && phrase.sentence - one.sentence <= (region ? afar : 3) ? statesServed(scene, one) : null;
    if (states && fits(states)) return states;
    if (phrase.sentence - one.sentence > (region ? afar : 8) || !fits(one.members)) continue;
    if (areSides && (areMediators(scene, one) || areHelpers(scene, one))) continue;
    if (same && same.head > one.head && fits(same.members)) return same.members;
    // `a deal between two firms … the two sides` of a visit: no firms that were named in passing
    if (areSides && one.role !== 'subject' && areFirms(one) && leadingStates(scene, at)) continue;
    if (areSides && one.role !== 'subject' && arePartiesOfState(one)) continue;
    // `both sides`, then two who spoke to one another: the sides are still those
    if (same && areSides && one.members.every(isPerson) && !same.members.some(isPerson)) continue;
    // nor are two who spoke those who fight
    if (fighters && one.members.every(isPerson)) continue;
    const distance = phrase.sentence - one.sentence;
    // `the two neighbours`: whom the whole text is about, before a pair that it named in passing
    const isOfText = kind === 'state' || (areSides && !same && !foes);
    if (isOfText && phrase.count === 2 && distance > 1) {
      const leading = leadingStates(scene, at, phrase.lemma === 'power' || distance > 2);
      if (leading && fits(leading)) return leading;
    }
    // `both sides`, behind others who were only invited: those of whom the opening told what they did together
    if ((areSides || (kind === 'state' && phrase.count === 2)) && distance > 2 && one.role !== 'subject') {
      const led = together.find((lead) => lead.isJoined && lead.role === 'subject' && lead.sentence <= opening);
      if (led?.members.every((member) => member.kind === 'state') && fits(led.members)) return led.members;
    }
    const saying = one.isJoined ? null : saidBySeveral(scene, one);
    if (saying && fits(saying)) return saying;
    if (one.isJoined || distance <= 2) return one.members;
    // who met one another is no side of a quarrel told of much later
    if (!areSides || distance <= 4) further = one.members;
  }
  if (fighters?.every((one) => !selves.has(one))) return fighters;
  // `both parties`: they are known
  const isKnown = scene.ground.forms.slice(phrase.first, phrase.head).some((form) => /^both$/i.test(form));
  if (same && areSides && same.members.length === phrase.count && !same.members.some((member) => selves.has(member)))
    return same.members;
  const isOfStates = !foes && (kind === 'state' || isKnown || areSides) && phrase.count === 2;
  const leading = isOfStates ? leadingStates(scene, at) : null;
  if (leading && fits(leading)) return leading;
  const seen: Entity[] = [];
  for (let i = at - 1; i >= 0 && at - i < near; i--) {
    const other = phrases[i]!;
    if (phrase.sentence - other.sentence > 2) break;
    if (!other.entity) continue;
    const entity = settled(other.entity);
    // of a bloc only those members are known that the text names
    const members = entity.kind === 'bloc' ? [] : entity.members.map(settled);
    if (members.length && fits(members)) return members;
    if (entity === self || (phrase.lemma === 'leader' && isUnderling(entity))) continue;
    // `could not become another Sudan`: what somebody is likened to
    if ([other.from, other.from - 1].some((word) => /^another$/i.test(scene.ground.forms[word] ?? ''))) continue;
    if (kind !== 'any' && entity.kind === kind && !seen.includes(entity)) seen.push(entity);
    const isSentenceDone = i === 0 || phrases[i - 1]!.sentence !== other.sentence;
    if (seen.length === phrase.count && isSentenceDone && fits(seen)) return seen.reverse();
    if (seen.length > phrase.count!) break;
  }
  const only = kind === 'state' && phrase.count === 2 && !further ? onlyTwoStates(scene, at) : null;
  if (only && fits(only)) return only;
  const inTalk = kind === 'state' && phrase.count === 2 && !further ? statesInTalk(scene, phrase) : null;
  if (inTalk && fits(inTalk)) return inTalk;
  if (further || isKnown || (areSides && phrase.sentence > opening)) return further;
  // `the two agreed`, with no noun: whom the text has named, and none that it names later
  if (phrase.lemma === 'two') return null;
  // `The union taxed Peruvian steel. Talks between the two sides …`: the only two powers that were named
  const powers = areSides ? powersNamed(scene, at) : [];
  if (powers.length > 1) return powers.length === 2 && fits(powers) ? powers : null;
  // Known and named later: the lead speaks of `the three European countries`, the text then says which.
  const isBoth = /^both$/i.test(scene.ground.forms[phrase.head]!);
  for (let i = after; i < together.length && i < after + near && !isBoth; i++)
    if (areSides && together[i]!.sentence > phrase.sentence + opening) break;
    else if (together[i]!.isJoined && fits(together[i]!.members) && !(areSides && areMediators(scene, together[i]!)))
      return together[i]!.members;
  const isMediating = (members: readonly Entity[]): boolean =>
    areSides &&
    together.some((one) => areMediators(scene, one) && one.members.every((member) => members.includes(member)));
  for (const one of scene.named.groups.slice(-near)) {
    const members = one.members.map(settled);
    if (!one.same && members.length && fits(members) && !isMediating(members) && !hasRival(scene, at, members))
      return members;
  }
  return null;
}

/** `Peru and Chile said that a deal which Chad signed with Mali is void. The two governments …`: those who say so, before those of whom they do. */
function saidBySeveral({ ground, together }: Scene, { head, sentence }: Together): readonly Entity[] | null {
  const { tokens } = ground.analysis;
  const said = together.findLast(
    (one) => one.isJoined && one.role === 'subject' && one.sentence === sentence && one.head < head,
  );
  return said && tokens[tokens[said.head]!.head]?.head === -1 ? said.members : null;
}

/** Whether a text that speaks of two states in one place has since named a third as often as the less named of them. */
function hasRival(scene: Scene, before: number, members: readonly Entity[]): boolean {
  if (members.length !== 2 || !members.every(({ kind }) => kind === 'state')) return false;
  const counts = statesCounted(scene, before);
  const least = Math.min(...members.map((one) => counts.get(one) ?? 0));
  return [...counts].some(([state, count]) => !members.includes(state) && count >= least);
}

/** `Lind of Peru met Mora of Chile. Neither country …`: the states that those who met or are named together serve. */
function statesServed({ named }: Scene, { members }: Together): readonly Entity[] | null {
  const states = members.map(({ kind, country, sectors }) =>
    kind === 'person' && country && sectors.some((sector) => /^(?:GOV|MIL)$/.test(sector))
      ? named.ofEntry(country)
      : null,
  );
  const found = states.filter((state) => state?.kind === 'state');
  return found.length === members.length && new Set(found).size === members.length ? (found as Entity[]) : null;
}

/** `Two newspapers wrote …; both sides deny it`: those who only report are no side. */
const isPress = ({ sectors }: Entity): boolean => sectors.length === 1 && sectors[0] === 'JRN';
const areFirms = ({ members }: Together): boolean =>
  members.every(({ kind, sectors }) => kind === 'organisation' && sectors.includes('BUS'));

/** `lawmakers of Hezbollah and its ally Amal … both sides` of a treaty: no parties of one state that were named in passing. */
const arePartiesOfState = ({ members }: Together): boolean =>
  members.every(
    ({ kind, country, sectors }) =>
      kind === 'organisation' &&
      country !== null &&
      country === members[0]!.country &&
      sectors.some((sector) => /^(?:PTY|REB|OPP)$/.test(sector)),
  );

/** `came with her deputy and her chief of staff; the two sides …`: who serve one state are no two sides. */
const areColleagues = (members: readonly Entity[]): boolean =>
  members.every(
    ({ kind, country, sectors }) =>
      kind === 'person' &&
      country !== null &&
      country === members[0]!.country &&
      sectors.some((sector) => /^(?:GOV|MIL|SPY)$/.test(sector)),
  );

/** `the two banks` are no newspapers. */
const isOfOtherTrade = ({ sectors }: Phrase, member: Entity): boolean =>
  member.sectors.length > 0 && !member.sectors.some((sector) => sectors.includes(sector));

/** `two Ukrainians had blown up a railway … the two men`: those of whom a number and nothing else was told before. */
function groupTold(
  { phrases, together, ground }: Scene,
  { lemma, count, sentence, head }: Phrase,
  at: number,
): Entity | null {
  if (!/^(?:man|woman|suspect|people|teenager|youth|person)$/.test(lemma)) return null;
  const last = together.findLast((one) => one.head < head && one.isJoined && one.members.every(isPerson));
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= 25; i--) {
    const { entity, count: own, isPlural, form, head: other, from } = phrases[i]!;
    const many = own ?? numberOf(ground.forms[from - 1] ?? '');
    if (last && last.head > other) return null;
    const group = entity && settled(entity);
    if (many === count && isPlural && form === 'nominal' && group?.kind === 'group' && !group.members.length) {
      const isOfficial = group.sectors.some((sector) => /^(?:GOV|LEG|JUD|IGO|JRN|EDU|BUS)$/.test(sector));
      if (!isOfficial) return group;
    }
  }
  return null;
}

/**
 * The parties of politicians that a text has named before a phrase: of two, `both parties` are those, and so are two of many that are each
 * named three times as often as any third.
 */
function partiesNamed({ phrases }: Scene, at: number): readonly Entity[] {
  const found = new Map<Entity, number>();
  for (let i = Math.max(0, at - 3 * near); i < at; i++) {
    const { entity, form } = phrases[i]!;
    const one = entity && form === 'name' ? settled(entity) : null;
    if (one?.kind === 'organisation' && one.sectors.includes('PTY')) found.set(one, (found.get(one) ?? 0) + 1);
  }
  const [first, second, third] = [...found].sort((a, b) => b[1] - a[1]);
  if (first && second && third && second[1] >= 3 * third[1]) return [first[0], second[0]];
  return [...found.keys()];
}

/** `The Senate passed it with votes of both parties`: where a chamber or politicians are spoken of, no states are meant. */
function isOfPoliticians({ phrases }: Scene, { sentence }: Phrase, at: number): boolean {
  const isPolitical = ({ entity }: Phrase): boolean =>
    entity !== null && settled(entity).sectors.some((sector) => /^(?:LEG|PTY|OPP)$/.test(sector));
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= 1; i--) if (isPolitical(phrases[i]!)) return true;
  return phrases.slice(at, at + 12).some((one) => one.sentence === sentence && isPolitical(one));
}

const isPerson = ({ kind }: Entity): boolean => kind === 'person';

const mediating = /^(?:mediate|broker|host|facilitate|chair|sponsor|oversee|supervise|table|co-?sponsor|abstain|veto)$/;

/** `Peru and Chile mediated a truce`, `a truce brokered by Peru and Chile`, `with Peru and Chile abstaining`: they are none of its sides. */
function areMediators({ ground }: Scene, { head, role }: Together): boolean {
  const { tokens, children } = ground.analysis;
  const isDoer = role === 'subject' || relation(tokens[head]!) === 'obl';
  const verb = isDoer ? tokens[head]!.head : -1;
  // `offered to mediate`, `Peru, which brokered it with Chile`
  const deeds = children[head]!.filter((c) => tokens[c]!.deprel === 'acl:relcl');
  if (verb >= 0) deeds.push(verb, ...children[verb]!.filter((c) => /^(?:xcomp|advcl)$/.test(tokens[c]!.deprel)));
  return deeds.some((at) => mediating.test(tokens[at]!.lemma));
}

/** `mediated with the support of Peru and Chile`, `a group that includes Peru and Chile`: who are no two sides of what is told there. */
function areHelpers({ ground }: Scene, { head }: Together): boolean {
  const { tokens } = ground.analysis;
  const { deprel, head: above } = tokens[head]!;
  const noun = tokens[above];
  if (!noun) return false;
  if (deprel === 'obj') return /^(?:include|comprise)$/.test(noun.lemma);
  return (
    deprel === 'nmod' &&
    /^(?:support|backing|help|assistance|aid|mediation|auspices|participation|blessing|involvement)$/.test(noun.lemma)
  );
}

/** The two states that a text has told of by a noun of its own up to there, where it has told of no third; or null. */
function onlyTwoStates({ phrases, ground }: Scene, before: number): readonly Entity[] | null {
  const found = new Set<Entity>();
  for (let i = 0; i < before; i++) {
    const { entity, form, from } = phrases[i]!;
    if (/^\p{Lu}{4}/u.test(ground.forms[from]!) || form === 'pronoun') continue;
    const state = entity && settled(entity);
    if (state?.kind === 'state') found.add(state);
  }
  return found.size === 2 ? [...found] : null;
}

/** What several do with one another. */
const jointly = /^(?:coordinate|cooperate|consult|hold|continue|meet|work|stand|agree|deepen|strengthen|pursue|share)$/;

/**
 * `Iran, Russia and China wrote … The three Europeans replied … An Iranian envoy said the three countries would consult one another`: his own
 * state with those whom the text has named beside it. Null where he does not tell of what they do together.
 */
function ownTogether({ ground, byHead, together, named }: Scene, phrase: Phrase): readonly Entity[] | null {
  const { tokens } = ground.analysis;
  const verb = tokens[tokens[phrase.head]!.head];
  if (phrase.role !== 'subject' || verb?.deprel !== 'ccomp' || !jointly.test(verb.lemma) || phrase.count! < 3)
    return null;
  const speaker = byHead[childOf(ground.analysis, verb.head, 'nsubj')]?.entity;
  const teller = speaker ? settled(speaker) : null;
  const state = teller?.kind === 'state' ? teller : teller?.country ? named.ofEntry(teller.country) : null;
  if (!state) return null;
  const one = together.findLast(
    ({ head, isJoined, members }) =>
      head < phrase.head && isJoined && members.length === phrase.count && members.includes(state),
  );
  return one?.members ?? null;
}

/** Those whom the same words meant shortly before: `urged the two sides to stop; the two sides refused`. */
function sameCounted({ phrases }: Scene, { lemma, count, sentence }: Phrase, at: number): Together | null {
  const far = /^(?:side|party)$/.test(lemma) ? 14 : 4;
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= far; i--) {
    const { lemma: other, count: many, entity, head } = phrases[i]!;
    // `spoke to both sides, and neither agreed`
    const isSameTwo = lemma === 'two' && phrases[i]!.sentence === sentence && other !== 'two';
    const isAlike = other === lemma || isSameTwo || (/^(?:side|party)$/.test(other) && /^(?:side|party)$/.test(lemma));
    const members = isAlike && many === count && entity ? settled(entity).members.map(settled) : [];
    if (members.length) return { ...phrases[i]!, head, members, isJoined: true };
  }
  return null;
}

/** The two states that the text names over and over, each twice as often as any third, or half as often again; null where there are no such. */
function leadingStates(scene: Scene, before: number, isLoose = false): readonly Entity[] | null {
  // the two that a text is most about are seldom allies
  if (scene.phrases[before]?.lemma === 'ally') return null;
  const [first, second, third] = [...statesCounted(scene, before)].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < 3 || (third?.[1] ?? 0) * (isLoose ? 1.5 : 2) > second[1]) return null;
  return [first[0], second[0]];
}

/** How often a text has named each state before a phrase. */
function statesCounted({ phrases, ground }: Scene, before: number): ReadonlyMap<Entity, number> {
  const counts = new Map<Entity, number>();
  for (let i = 0; i < before; i++) {
    const { entity, form, from } = phrases[i]!;
    // a place in capitals is where a text comes from
    if (/^\p{Lu}{4}/u.test(ground.forms[from]!)) continue;
    const state = entity && form !== 'pronoun' ? settled(entity) : null;
    if (state?.kind === 'state') counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** The states and blocs that a text has named before a phrase, its dateline aside. */
function powersNamed({ phrases, ground }: Scene, before: number): readonly Entity[] {
  const found = new Set<Entity>();
  for (let i = 0; i < before && found.size < 3; i++) {
    const { entity, form, from } = phrases[i]!;
    if (/^\p{Lu}{4}/u.test(ground.forms[from]!)) continue;
    const power = entity && form !== 'pronoun' ? settled(entity) : null;
    if (power?.kind === 'state' || power?.kind === 'bloc') found.add(power);
  }
  return [...found];
}

/** `met the king and his minister; the two leaders …`: whose offices are known and none of which is that of a leader. */
const isUnderling = ({ offices }: Entity): boolean =>
  offices.length > 0 && !offices.some(({ office }) => office.level === 'head' || office.level === 'leader');

/** Who does it is none of those it is done to: `Adeyemi spoke to both leaders`. */
function subjectBeside({ ground, byHead }: Scene, { head, role }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  let verb = role === 'subject' ? -1 : tokens[head]!.head;
  // `had threatened to end trade with both countries`
  for (let steps = 0; verb >= 0 && steps < 4; verb = tokens[verb]!.head, steps++) {
    const subject = byHead[childOf(ground.analysis, verb, 'nsubj')]?.entity;
    if (subject) return settled(subject);
    if (!/^(?:nmod|xcomp|obj|obl|conj)$/.test(relation(tokens[verb]!))) return null;
  }
  return null;
}

/** Who says `both parties have agreed` in so many words is none of the two. */
function speakerOver({ ground, byHead }: Scene, { head, quotation }: Phrase): Entity | null {
  if (quotation < 0) return null;
  const { tokens } = ground.analysis;
  for (let at = tokens[head]!.head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++) {
    if (ground.quotations[at]! === quotation) continue;
    const subject = byHead[childOf(ground.analysis, at, 'nsubj')]?.entity;
    return subject ? settled(subject) : null;
  }
  return null;
}

function regionBefore({ ground }: Scene, phrase: Phrase): ReadonlySet<string> | null {
  for (let i = phrase.first; i < phrase.head; i++) {
    // `the two Southeast Asian countries`, `the two South-East Asian states`
    const [word, next] = [ground.forms[i]!.replace(/^([A-Za-z]+)-(East|West)/i, '$1$2'), ground.forms[i + 1]];
    const region = (i + 1 < phrase.head ? regionOf(`${word} ${next}`) : undefined) ?? regionOf(word);
    if (region) return region;
  }
  return null;
}
