import { entry, bodyOf as officialBody } from '../../knowledge/index.js';
import { isCalledBloc } from './blocs.js';
import type { Ground } from './ground.js';
import { bodyOf } from './links.js';
import { isInOffice } from './officials.js';
import { heldBy, isLonger, withoutFormer } from './same-office.js';
import { ownerOf, type Scene } from './scene.js';
import { seatOf } from './titles.js';
import { type Entity, type Held, type Phrase, settled } from './working.js';

/** `the next president` holds no office yet. */
export const isToCome = ({ ground }: Scene, { first, head }: Phrase): boolean =>
  ground.forms
    .slice(first, head)
    .some((form) => /^(?:next|future|potential|prospective|would-be|eventual)$/i.test(form));

/** `the Council's president` is not the president of a state. */
export function isOfOtherBody(scene: Scene, entity: Entity, phrase: Phrase): boolean {
  const owner = ownerOf(scene, phrase);
  // the chief of the agency is its director general, who holds that office by his term
  if (entity.term && owner?.entry && officialBody(entity.term.country) === owner.entry.id) return false;
  // `the mutineers' leader` is not the head of a state
  if (owner?.kind === 'group' && entity.term && !owner.members.length) return true;
  // `UNICEF's representative, Lind, spoke. Peru's representative …`
  if (owner?.kind === 'state' && isOfBodiesOnly(entity, phrase, owner)) return true;
  if (owner?.kind !== 'organisation' || (owner.country && owner.country === entity.country)) return false;
  return !entity.offices.some(({ of: body }) => body && settled(body) === owner);
}

/** Whether all that is told of somebody's office is that he holds it of bodies that are not of this state. */
const isOfBodiesOnly = ({ country, offices }: Entity, { office }: Phrase, state: Entity): boolean =>
  office !== null &&
  country !== state.country &&
  offices.length > 0 &&
  offices.every(({ of }) => {
    const body = of && settled(of);
    return body !== null && /^(?:organisation|bloc)$/.test(body.kind ?? '') && body.country !== state.country;
  });

/** `The UN chief` is not the head of an agency of the United Nations, by whose office another body is named. */
export function isOfOtherChief({ ground, byHead }: Scene, entity: Entity, phrase: Phrase): boolean {
  if (!phrase.office || !heading.test(phrase.office.title)) return false;
  const named = bodyOf(ground, byHead, phrase.office)?.entity;
  const body = named ? settled(named) : null;
  if (!body?.entry || (body.kind !== 'organisation' && body.kind !== 'bloc')) return false;
  const led = entity.term ? officialBody(entity.term.country) : null;
  if (led !== null) return led !== body.entry.id;
  return (
    entity.offices.length > 0 &&
    entity.offices.every(({ of, office }) => {
      const own = of ?? bodyOf(ground, byHead, office)?.entity ?? null;
      return own !== null && settled(own) !== body && settled(own).kind !== 'state';
    })
  );
}

/** `the president of the commission, Juan Mora, spoke. Peru's president …`: who heads a body of no state is no head of one. */
export function isOfBodyAlone({ ground, byHead }: Scene, entity: Entity, phrase: Phrase): boolean {
  if (!phrase.country || entity.country || !phrase.office) return false;
  const { children, tokens } = ground.analysis;
  return entity.phrases.some(
    ({ office, head }) =>
      office !== null &&
      ground.forms[head + 1] === 'of' &&
      children[head]!.some((at) => {
        const kind = at > head && tokens[at]!.deprel === 'nmod' ? byHead[at]?.entity?.kind : undefined;
        return kind === 'organisation' || kind === 'bloc';
      }),
  );
}

/** `the representative of Turan` is not Norway's: behind `of` stands a name of which nothing is known, and none of his phrases has it. */
export function isOfOtherName({ ground }: Scene, entity: Entity, phrase: Phrase): boolean {
  if (phrase.country) return false;
  const name = nameBehindOf(ground, phrase);
  return (
    name !== null &&
    !entity.phrases.slice(0, 20).some(({ first, last, head }) => {
      const end = Math.max(last, head + 4);
      return ground.forms.slice(first, end).includes(name);
    })
  );
}

/** The name that stands behind the head of a phrase with `of`. */
function nameBehindOf({ forms, analysis: { tokens, children } }: Ground, { head }: Phrase): string | null {
  if (!/^(?:of|from)$/.test(forms[head + 1] ?? '')) return null;
  const named = children[head]!.find((at) => at > head + 1 && at < head + 4 && tokens[at]!.deprel === 'nmod');
  return named !== undefined && tokens[named]!.upos === 'PROPN' ? forms[named]! : null;
}

/** `the Ohio governor` is not the governor of New Jersey. */
export function ofOtherRegion(ground: Ground, entity: Entity, phrase: Phrase): boolean {
  const region = regionOf(ground, phrase);
  if (!region) return isOfOtherPeople(ground, entity, phrase);
  let known = false;
  for (const other of entity.phrases.slice(0, 20)) {
    const own =
      (other.office || other.form === 'title' ? regionOf(ground, other) : null) ?? seatOf(ground, other)?.entry ?? null;
    if (own === region) return false;
    if (own) known = true;
  }
  // `the Ontario premier` is not the prime minister of Canada
  return known || (entity.term !== null && leads.test(entity.term.title));
}

/** `the Catalan leader` is not the prime minister in Madrid: none of his phrases has such a word. */
function isOfOtherPeople({ adjectives, forms }: Ground, { term, phrases }: Entity, { first, head }: Phrase): boolean {
  if (term) return false;
  for (let i = first; i < head; i++) {
    const id = adjectives.get(i);
    if (!id || entry(id)?.kind !== 'group') continue;
    const root = forms[i]!.slice(0, 4);
    return !phrases.slice(0, 20).some((one) => {
      const end = Math.max(one.last, one.to);
      return forms.slice(Math.max(0, Math.min(one.first, one.from) - 4), end).some((form) => form.startsWith(root));
    });
  }
  return false;
}

const leads = /^(?:prime minister|premier|president|chancellor|king|queen)$/;

/** The entry of the place that stands in a phrase: `the Ohio governor`, `governor of Ohio`. */
function regionOf({ nameAt, names }: Ground, phrase: Phrase): string | null {
  for (let i = phrase.first; i < phrase.last; i++) {
    const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
    if (name?.kind === 'place' && name.entry) return name.entry;
  }
  return null;
}

/** Whether a person holds the office a nominal names; `leader` answers to every head of a state or government. */
export function holds(entity: Entity, phrase: Phrase): boolean {
  const { office } = phrase;
  if (!office) return false;
  const others = isOfOtherState(entity, office.title)
    ? new Set<string>()
    : heldBy(office.isFormer ? withoutFormer(office.title) : office.title);
  if (office.isFormer && hasHeld(entity, withoutFormer(office.title), others, phrase.country)) return true;
  if (!office.isFormer)
    for (const title of [leadersName(phrase) ?? office.title, ...others])
      if (isInOffice(entity, title, phrase.country)) return true;
  // `Madam Speaker`
  if (entity.name.toLowerCase() === office.title) return true;
  // `the opposition leader`, of who leads a party in opposition
  if (
    office.title === 'opposition leader' &&
    entity.sectors.includes('OPP') &&
    entity.offices.some(({ office: own, of }) => own.title === 'leader' && of && settled(of).sectors.includes('PTY'))
  )
    return true;
  return entity.offices.some((held) => {
    if (phrase.country && held.country && held.country !== phrase.country) return false;
    if (isSentByOther(phrase, held)) return false;
    // `the president of Peru` is not he of its senate
    const body = held.of && settled(held.of);
    if (phrase.country && office.level === 'head' && body?.kind === 'organisation' && !held.country) return false;
    if (held.office.isFormer !== office.isFormer) return false;
    const [own, sought] = office.isFormer
      ? [withoutFormer(held.office.title), withoutFormer(office.title)]
      : [held.office.title.replace(/^new /, ''), office.title.replace(/^new /, '')];
    if (own === sought || isLonger(own, sought)) return true;
    // `the Secretary` of a secretary of state
    if (held.office.title.startsWith(`${office.title} of `) && phrase.last - phrase.first < 3) return true;
    if (others.has(office.isFormer ? own : held.office.title) && entity.phrases.some((one) => one.form === 'name'))
      return true;
    return (
      (withoutFormer(office.title) === 'leader' || leadersName(phrase)) &&
      !body?.sectors.includes('IGO') &&
      (held.office.level === 'head' || withoutFormer(held.office.title) === 'president')
    );
  });
}

/** `the Peruvian strongman` is whom the press else calls the leader of a state. */
const leadersName = ({ office, country }: Phrase): 'leader' | null =>
  country && /^(?:leader|strongman|ruler|dictator|despot|autocrat)$/.test(office?.title ?? '') ? 'leader' : null;

/**
 * Whether somebody whose terms are known was once what `the former chancellor` says: in no office now, or in another than that of the
 * state that `the former Peruvian premier` names.
 */
const hasHeld = (
  { term, official }: Entity,
  title: string,
  others: ReadonlySet<string>,
  country: string | null,
): boolean =>
  official?.terms.some(
    (one) =>
      (one.title === title || others.has(one.title)) &&
      (!term || (one !== term && one.to !== null && country !== null && one.country === country)),
  ) ?? false;

const heads = new Set(['chief', 'head', 'boss', 'leader']);
const heading =
  /^(?:secretary[- ]general|director[- ]general|managing director|executive director|president|chair(?:man|woman|person)?|head|chief)$/;

/** Whether somebody leads the body whose `chief` or `head` a nominal names: `the UN chief` is the Secretary-General. */
export function leadsBody(scene: Scene, entity: Entity, phrase: Phrase): boolean {
  const { ground, byHead } = scene;
  const { office } = phrase;
  if (!office || office.isFormer || !heads.has(office.title)) return false;
  const noun = ground.forms[office.first - 1]?.toLowerCase() ?? '';
  if (/^(?:alliance|bloc|union|league)$/.test(noun))
    return entity.offices.some(
      ({ office: held, of }) => of !== null && heading.test(held.title) && isCalledBloc(settled(of).name, noun),
    );
  const named = bodyOf(ground, byHead, office)?.entity;
  // `the agency's chief`
  const body = named ? settled(named) : ownerOf(scene, phrase);
  if (!body || (body.kind !== 'organisation' && body.kind !== 'bloc')) return false;
  const { term } = entity;
  if (term && heading.test(term.title) && body.entry && officialBody(term.country) === body.entry.id) return true;
  return entity.offices.some(
    ({ office: held, of }) => of !== null && settled(of) === body && heading.test(held.title) && !held.isFormer,
  );
}

/** `the representative of Peru` is not the Secretary-General's. */
export const isSentByOther = ({ country, office }: Phrase, held: Held): boolean =>
  office?.level === 'diplomat' &&
  held.office.level === 'diplomat' &&
  country !== null &&
  !held.country &&
  (held.of !== null || held.office.title !== office.title);

/** `the ambassador to Peru` is not `the ambassador to Chile`, nor `the Peruvian ambassador`. */
export function isPostedElsewhere({ forms, names, nameAt }: Ground, other: Phrase, phrase: Phrase): boolean {
  const postOf = ({ head, office }: Phrase): string | null =>
    office?.level === 'diplomat' && /^(?:to|in)$/.test(forms[head + 1] ?? '')
      ? (names[nameAt[head + (forms[head + 2] === 'the' ? 3 : 2)] ?? -1]?.entry ?? null)
      : null;
  const [here, there] = [postOf(phrase), postOf(other)];
  if (here !== null && there !== null) return here !== there;
  const [post, sent] = here === null ? [there, phrase] : [here, other];
  return post !== null && sent.country !== null && entry(post)?.country === sent.country;
}

/** `the former Catalan president`, of who is known to have been president of Catalonia. */
export function ledRegion({ ground }: Scene, { official, kind }: Entity, { office, first, head }: Phrase): boolean {
  if (kind !== 'person' || !official || !office) return false;
  const title = withoutFormer(office.title);
  for (let at = first; at < head; at++) {
    const word = ground.forms[at]!;
    if (!ground.adjectives.has(at) || word.length < 5) continue;
    const root = word.slice(0, 5);
    if (
      official.terms.some((one) => one.title.startsWith(`${title} of ${root}`) && (one.to !== null) === office.isFormer)
    )
      return true;
  }
  return false;
}

/** `the Foreign Secretary`: no minister of a state that has none of that name. */
const isOfOtherState = ({ country }: Entity, title: string): boolean =>
  title === 'foreign secretary' && country !== null && !/^(?:GBR|IND|PAK|BGD|PHL|MEX|LKA|NPL)$/.test(country);
