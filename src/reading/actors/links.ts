import { entry, onceHeld } from '../../knowledge/index.js';
import type { Name } from '../cast.js';
import { roleOfState } from '../names/index.js';
import { join, merge } from './entities.js';
import type { Ground } from './ground.js';
import { hearsThere } from './hearing.js';
import { type Entity, type OfficePhrase, type Phrase, settled } from './working.js';

/** Phrases by the token that heads them. */
export type ByHead = readonly (Phrase | undefined)[];

/** In place of the token of a body: that the text does not say whose the office is. */
export const nobodys = -2;

/** Records that the actor of a phrase holds an office. `ofToken` is the body's, -1 where it is to be looked for. */
export function hold(ground: Ground, byHead: ByHead, phrase: Phrase, office: OfficePhrase, ofToken: number): void {
  const entity = phrase.entity && settled(phrase.entity);
  if (!entity || entity.offices.some((held) => held.office === office)) return;
  const found = ofToken >= 0 ? (byHead[ofToken] ?? null) : ofToken === nobodys ? null : bodyOf(ground, byHead, office);
  const of = found && isSeatOfCourts(ground, found) && office.sectors.includes('JUD') ? null : found;
  const body = of?.entity ? settled(of.entity) : null;
  const state =
    body?.country ??
    of?.country ??
    body?.owner ??
    (of?.name ? countryBefore(ground, of) : of && !body ? countryInside(ground, of) : null) ??
    (found || ofToken === nobodys ? null : countryOfOwner(ground, office));
  const isTold = entity.offices.some((held) => held.office.title === office.title && (!body || held.of === body));
  if (!isTold) entity.offices.push({ office, of: body, country: state });
  entity.country ??= state ?? (body?.sectors.includes('IGO') ? nationalityOf(ground, office) : null);
  // A cleric's title tells less than the office he holds.
  if (!entity.sectors.length || (!entity.term && office.level !== 'religious' && !isLesser(entity, office)))
    entity.sectors = sectorsHeld(office, body ?? (of ? ownerInside(ground, byHead, of) : null));
}

/** `the Hamas delegation`: the body whose it is, by its name in the description. */
function ownerInside({ nameAt, names }: Ground, byHead: ByHead, { form, first, head }: Phrase): Entity | null {
  if (form !== 'nominal') return null;
  for (let at = first; at < head; at++) {
    const isBody = /^(?:organisation|bloc)$/.test(names[nameAt[at] ?? -1]?.kind ?? '');
    if (isBody && byHead[at]?.entity) return settled(byHead[at]!.entity!);
  }
  return null;
}

/** `the vice president, a former captain`, `the UN envoy, a Swedish diplomat`: what one was or is by trade, beside an office told before, and an officer who speaks for others. */
const isLesser = ({ offices, sectors }: Entity, office: OfficePhrase): boolean =>
  (office.isFormer && offices.some((held) => held.office !== office && !held.office.isFormer)) ||
  (office.title === 'diplomat' && sectors.includes('IGO')) ||
  // `A spokesman, General Huamani, said …`: an officer speaks for the forces
  (/^spokes/.test(office.title) && sectors.includes('MIL') && offices.some((held) => held.office.level === 'military'));

/** `the Swiss Red Cross`: the country of the adjective before a name. */
function countryBefore({ adjectives }: Ground, { from }: Phrase): string | null {
  const id = adjectives.get(from - 1);
  return id ? (entry(id)?.country ?? null) : null;
}

/** `the Peruvian parliament`: the country of the adjective in a description. */
function countryInside({ adjectives, nameAt, names }: Ground, { first, head }: Phrase): string | null {
  for (let at = first; at < head; at++) {
    const named = names[nameAt[at] ?? -1]?.entry;
    const id = adjectives.get(at) ?? named;
    if (id) return entry(id)?.country ?? null;
  }
  return null;
}

/** `Hague judges`: those who sit there judge for the world, not for the state that the town lies in. */
export const isSeatOfCourts = ({ forms }: Ground, { from, to }: Phrase): boolean =>
  forms.slice(from, to).includes('Hague');

/** What a state is called by as a whole. */
const wholes =
  /^(?:revolution|republic|nation|people|state|government|kingdom|emirate|monarchy|regime|junta|country)$/i;

/** `the head of Peru's wealth fund`: the country of the state whose body it is that somebody leads. */
function countryOfOwner({ nameAt, names, forms, adjectives }: Ground, { last }: OfficePhrase): string | null {
  if (forms[last] !== 'of') return null;
  const name = names[nameAt[last + 1] ?? -1];
  // `the head of the Chilean wealth fund`
  const adjective = adjectives.get(forms[last + 1] === 'the' ? last + 2 : last + 1);
  if (adjective) return entry(adjective)?.country ?? null;
  const isOwner = name?.kind === 'state' && /^[’']s?$/.test(forms[name.last] ?? '');
  return isOwner ? (entry(name.entry!)?.country ?? null) : null;
}

/** The sectors of an office: of an international body's, or of one that says little by itself, those of the body. */
export function sectorsHeld(office: OfficePhrase, body: Entity | null): OfficePhrase['sectors'] {
  // the chief executive of a territory is no man of business
  if (body?.kind === 'state' && office.level === 'business') return ['GOV'];
  if (!body || !/^(?:organisation|bloc|group)$/.test(body.kind) || !body.sectors.length) return office.sectors;
  // `a former director of the charity`
  if (office.isFormer)
    return office.level !== 'military' && onceHeld(body.sectors) === body.sectors ? body.sectors : office.sectors;
  // a commander of rebels is a rebel
  const isArmed = body.kind === 'organisation' && body.sectors.some((sector) => /^(?:REB|SEP|PRM|CRM)$/.test(sector));
  return office.yieldsToBody || isArmed || body.sectors.includes('IGO') ? body.sectors : office.sectors;
}

/** Offices of the whole world: `the Pope in Cuba` is a guest there. */
export const isWorldwide = ({ title }: Pick<OfficePhrase, 'title'>): boolean =>
  /^(?:pope|pontiff|(?:(?:deputy|assistant) )?secretary[- ]general|(?:un )?high commissioner|special rapporteur)$/i.test(
    title,
  );

/** The body or state an office belongs to: an adjective, genitive or name before it, or `of …` after it. */
export function bodyOf(ground: Ground, byHead: ByHead, office: OfficePhrase): Phrase | null {
  const { analysis, forms, nameAt, names, adjectives } = ground;
  const start = nounPhraseStart(ground, office.first);
  const field = bodyBehindField(ground, byHead, office);
  if (field) return field;
  for (let i = office.first - 1; i >= start; i--) {
    // `Bosnia's Serb leader`: of Bosnia
    const owner = adjectives.has(i) && /^[’']s$/.test(forms[i - 1] ?? '') ? byHead[i - 2] : undefined;
    if (owner?.name?.kind === 'state') return owner;
    if (adjectives.has(i)) return bodyOfMany(ground, byHead, office) ?? byHead[i] ?? null;
    const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
    // `Chile's UN ambassador`: where he serves, behind whose he is
    if (name && office.level === 'diplomat' && hasStateBefore(ground, start, name)) continue;
    if (name && name.kind !== 'person' && name.kind !== 'other') {
      for (let k = name.last - 1; k >= name.first; k--) if (byHead[k]) return byHead[k]!;
    }
  }
  const inField = bodyOfField(ground, byHead, office);
  if (inField) return inField;
  const next = forms[office.last];
  // where a diplomat is, he is not from
  if (/^(?:in|at|for)$/.test(next ?? '') && office.level === 'diplomat') return null;
  if (/^(?:in|at)$/.test(next ?? '') && (isWorldwide(office) || hearsThere(analysis, office.last - 1))) return null;
  // `recalled its ambassador from Chile`: whence he comes back
  if (
    next === 'from' &&
    office.level === 'diplomat' &&
    /^(?:its|their|his|her|[’']s)$/i.test(forms[office.first - 1] ?? '')
  )
    return null;
  // `a lawmaker with the party`
  const isAmong = next === 'with' && !/^(?:head|leader|minister|diplomat)$/.test(office.level);
  if (isAmong || next === 'of' || next === 'for' || next === 'at' || next === 'in' || next === 'from') {
    let at = office.last + 1;
    while (at < forms.length && at < office.last + 4) {
      const name = nameAt[at]! >= 0 ? names[nameAt[at]!]! : null;
      if (isAmong && name && !/^(?:organisation|group)$/.test(name.kind)) return null;
      // `the head of Huamani's policy bureau`: of the bureau
      const owned = name && /^[’']s$/.test(forms[name.last] ?? '') ? analysis.tokens[name.last - 1]! : null;
      const possessed = owned?.deprel === 'nmod:poss' ? byHead[owned.head] : undefined;
      if (possessed && /^(?:person|organisation)$/.test(name!.kind) && possessed.kind === 'organisation')
        return possessed;
      // `the president of Peru's Supreme Court`: of the court
      if (possessed?.form === 'name' && possessed.entity && possessed.kind === 'organisation') return possessed;
      // `the assistant secretary for Iran`: with what state he deals, and not whose he is
      if (next === 'for' && name?.kind === 'state' && deals.test(office.title)) return null;
      // `the head of Peru's wealth fund`: not of Peru
      // but of `the Leader of Iran's Islamic Revolution`
      if (next === 'of' && owned && name!.kind === 'state' && !wholes.test(analysis.tokens[owned.head]?.lemma ?? ''))
        return possessed?.kind === 'organisation' ? possessed : null;
      // `the head of the Swiss Red Cross`
      if (!name && adjectives.has(at) && names[nameAt[at + 1] ?? -1]?.kind === 'organisation') {
        at++;
        continue;
      }
      const state = name ? stateBehindRole(ground, byHead, name) : null;
      if (state) return state;
      const body = name ? bodyBehindName(ground, byHead, name) : null;
      if (body) return body;
      if (name) for (let k = name.first; k < name.last; k++) if (byHead[k]) return byHead[k]!;
      const ofState = adjectives.has(at) ? bodyOfState(ground, byHead, at) : null;
      if (ofState) return ofState;
      // `the head of Turkish intelligence`: not of Türkiye
      if (next === 'of' && adjectives.has(at) && leading.test(office.title) && isThingOfState(ground, byHead, at))
        return null;
      if (byHead[at] && (byHead[at]!.kind !== 'thing' || byHead[at]!.country)) return byHead[at]!;
      const token = analysis.tokens[at]!;
      // `of the breakaway region of Transnistria`
      if (/^(?:region|republic|territory|province|enclave)$/.test(token.form) && forms[at + 1] === 'of') {
        const inside = names[nameAt[at + (forms[at + 2] === 'the' ? 3 : 2)] ?? -1];
        if (inside) for (let k = inside.first; k < inside.last; k++) if (byHead[k]) return byHead[k]!;
      }
      if (!/^(?:DET|NUM|PROPN|ADJ|NOUN)$/.test(token.upos)) break;
      at++;
    }
  }
  return null;
}

/** Titles of whoever leads whatever it is. */
const leading = /^(?:(?:deputy|acting|former) )*(?:head|chief|boss|director|coordinator)$/;

/** `Turkish intelligence`, `the Chilean wealth fund`: whether what an adjective of a state describes is no actor, nor the state by another word. */
function isThingOfState({ analysis: { tokens } }: Ground, byHead: ByHead, adjective: number): boolean {
  const { head } = tokens[adjective]!;
  const noun = head > adjective ? tokens[head]! : undefined;
  if (noun?.upos !== 'NOUN' || wholes.test(noun.lemma)) return false;
  const { kind } = byHead[head] ?? { kind: 'thing' };
  return kind === 'thing' && !/^(?:state|government|nation|country|kingdom|regime|people)$/.test(noun.lemma);
}

/** Titles behind which `for` and a state say what their holder deals with. */
const deals =
  /\b(?:secretary|secretary of state|director|coordinator|advis[eo]r|aide|head|chief|rapporteur|manager|official|analyst)$/;

/** `the Argentine head of the IAEA`: of what state the holder is. */
function nationalityOf(ground: Ground, office: OfficePhrase): string | null {
  for (let at = office.first - 1; at >= nounPhraseStart(ground, office.first); at--)
    if (ground.adjectives.has(at)) return entry(ground.adjectives.get(at)!)?.country ?? null;
  return null;
}

/** `the Argentine head of the IAEA`: of a body of many states, and not of Argentina. */
function bodyOfMany(
  { analysis: { tokens }, forms, nameAt, names }: Ground,
  byHead: ByHead,
  { last, level }: OfficePhrase,
): Phrase | null {
  if (level === 'diplomat' || forms[last] !== 'of') return null;
  const name = names[nameAt[last + (forms[last + 1] === 'the' ? 2 : 1)] ?? -1];
  if (!name || !/^(?:organisation|bloc)$/.test(name.kind) || /^(?:NOUN|PART)$/.test(tokens[name.last]?.upos ?? ''))
    return null;
  for (let at = name.first; at < name.last; at++) {
    const entity = byHead[at]?.entity;
    if (entity && settled(entity).sectors.includes('IGO')) return byHead[at]!;
  }
  return null;
}

/** `the president of the Peruvian parliament`: of the parliament, and not of Peru. */
function bodyOfState({ analysis: { tokens } }: Ground, byHead: ByHead, at: number): Phrase | null {
  const body = byHead[tokens[at]!.head];
  if (body?.form !== 'nominal' || body.head < at || tokens[body.head]!.xpos === 'NNS' || body.office) return null;
  const isBody =
    body.kind === 'organisation' ||
    /^(?:delegation|opposition|resistance|minority|community|army|navy|military|police)$/.test(body.lemma);
  return isBody && !/^(?:government|administration|state|regime)$/.test(body.lemma) ? body : null;
}

/** `of NATO member Estonia`: the state behind a body and what it is in it, or null. */
function stateBehindRole({ analysis: { tokens } }: Ground, byHead: ByHead, { last, kind }: Name): Phrase | null {
  const role = tokens[last];
  if (kind === 'person' || !role || role.deprel !== 'compound' || !roleOfState.test(role.form)) return null;
  const state = byHead[role.head];
  return state?.name?.kind === 'state' && state.from === last + 1 ? state : null;
}

/** `the head of the UN mission`: the mission, and not the UN. */
function bodyBehindName({ analysis: { tokens } }: Ground, byHead: ByHead, { last, kind }: Name): Phrase | null {
  const { deprel, head } = tokens[last - 1]!;
  if (!/^(?:organisation|bloc|state)$/.test(kind) || deprel !== 'compound' || head < last) return null;
  const body = byHead[head];
  if (body?.form !== 'nominal' || body.lemma === 'government') return null;
  return /^(?:delegation|team|contingent|mission|office|force|operation|programme|program|bureau)$/.test(body.lemma)
    ? body
    : null;
}

/** Whether a body stands behind a state's name or adjective in one noun phrase: `Chile's UN ambassador`. */
const hasStateBefore = ({ nameAt, names, adjectives }: Ground, start: number, { kind, first }: Name): boolean => {
  if (!/^(?:organisation|bloc)$/.test(kind)) return false;
  for (let at = start; at < first; at++)
    if (adjectives.has(at) || names[nameAt[at] ?? -1]?.kind === 'state') return true;
  return false;
};

/** `a director of international justice at the Crisis Group`: of the body behind what he deals with. */
function bodyOfField(
  { analysis: { tokens }, forms, nameAt, names }: Ground,
  byHead: ByHead,
  office: OfficePhrase,
): Phrase | null {
  if (!/^(?:of|for)$/.test(forms[office.last] ?? '')) return null;
  let at = office.last + 1;
  while (at < office.last + 6 && /^(?:NOUN|ADJ|CCONJ)$/.test(tokens[at]?.upos ?? '') && (nameAt[at] ?? -1) < 0) at++;
  if (at === office.last + 1 || !/^(?:at|with)$/.test(forms[at] ?? '')) return null;
  const name = names[nameAt[at + (forms[at + 1] === 'the' ? 2 : 1)] ?? -1];
  if (name?.kind !== 'organisation') return null;
  for (let i = name.first; i < name.last; i++) if (byHead[i]) return byHead[i]!;
  return null;
}

/** `Iran director at the Crisis Group`: the state before the noun is what he deals with, not whom he serves. */
function bodyBehindField({ forms, nameAt, names }: Ground, byHead: ByHead, office: OfficePhrase): Phrase | null {
  const before = nameAt[office.first - 1] ?? -1;
  if (before < 0 || names[before]!.kind !== 'state' || /^(?:head|minister|diplomat)$/.test(office.level)) return null;
  if (!/^(?:at|of|for|with)$/.test(forms[office.last] ?? '')) return null;
  const at = office.last + (forms[office.last + 1] === 'the' ? 2 : 1);
  const name = names[nameAt[at] ?? -1];
  if (name?.kind !== 'organisation') return null;
  for (let i = name.first; i < name.last; i++) if (byHead[i]) return byHead[i]!;
  return null;
}

/** Whether a noun can speak of an actor. */
export function agrees(entity: Entity, phrase: Phrase): boolean {
  if (phrase.kind === 'thing') return false;
  if (phrase.kind === entity.kind) return true;
  const collective = (kind: string): boolean =>
    kind === 'organisation' || kind === 'group' || kind === 'bloc' || kind === 'state';
  return phrase.kind !== 'person' && entity.kind !== 'person' && collective(entity.kind) && !phrase.isPlural;
}

/** Makes two phrases speak of one actor. */
export function unite(ground: Ground, a: Phrase, b: Phrase): void {
  if (a.entity && b.entity) merge(b.entity, a.entity);
  else if (a.entity) join(b, a.entity, ground);
  else if (b.entity) join(a, b.entity, ground);
}

/** Where the noun phrase that ends in an office begins: its article, adjectives and genitives. */
export function nounPhraseStart(ground: Ground, first: number): number {
  const { analysis, nameAt, adjectives } = ground;
  const start = analysis.sentences[analysis.tokens[first]!.sentence]!.first;
  let at = first;
  while (at > start && first - at < 8) {
    const token = analysis.tokens[at - 1]!;
    if (
      token.upos === 'ADJ' ||
      adjectives.has(at - 1) ||
      nameAt[at - 1]! >= 0 ||
      /^(?:[’']s|’|-)$/.test(token.form) ||
      (token.upos === 'NOUN' && token.deprel === 'compound')
    )
      at--;
    else if (token.upos === 'DET' || token.form.toLowerCase() === 'his' || token.form.toLowerCase() === 'its')
      return at - 1;
    else break;
  }
  return at;
}
