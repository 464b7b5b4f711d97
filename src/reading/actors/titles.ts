import { relation, type Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { apposition, copula, giveCountry, namedPredicate, officeAbove, sharedApposition } from './appositions.js';
import { isBeside, joinBearer, joinGiver, joinKind } from './bearers.js';
import { join } from './entities.js';
import type { Ground } from './ground.js';
import { joinKin } from './kin.js';
import { type ByHead, hold, nounPhraseStart } from './links.js';
import { officeAfter, officeBefore, officeJoined } from './offices-beside.js';
import { giveStateOnceServed, isBygone } from './offices-once-held.js';
import { shareOffice } from './shared-titles.js';
import { type OfficePhrase, type Phrase, settled } from './working.js';

/**
 * Second pass: offices that stand before a name (`Chinese President Xi Jinping`, `Ambassador to Tehran Cong Peiwu`),
 * appositions on either side of it, and `X is the president of Y`.
 */
export function linkOffices(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): void {
  const taken = new Set<OfficePhrase>();
  for (const phrase of phrases) {
    if (phrase.name?.kind !== 'person' || !phrase.entity) continue;
    const title = officeBefore(ground, phrase);
    if (title) {
      taken.add(title.office);
      if (title.office.isPlural && title.of < 0)
        shareOffice(ground, byHead, phrase, title.office, (name) => stateAfter(ground, name));
      else hold(ground, byHead, phrase, title.office, title.of >= 0 ? title.of : stateAfter(ground, phrase));
      phrase.first = Math.min(phrase.first, nounPhraseStart(ground, title.office.first));
      if (american.test(title.office.title)) settled(phrase.entity).country ??= 'USA';
      const other = phraseOf(byHead, title.office);
      if (other && other !== phrase && !other.entity) entitle(ground, other, phrase, title.office);
      const earlier = ground.officeAt[title.office.first - 1];
      // `A spokesman for UN Secretary-General Lind` is another
      const isOther =
        earlier && ground.forms.slice(earlier.first, title.office.first).some((form) => /^(?:for|to|of)$/.test(form));
      if (earlier && !isOther && !taken.has(earlier)) {
        // `Military spokesman Lieutenant General X`
        taken.add(earlier);
        hold(ground, byHead, phrase, earlier, -1);
        const first = phraseOf(byHead, earlier);
        if (first && !first.entity) entitle(ground, first, phrase, earlier);
      }
    }
    joinLed(ground, phrase, byHead);
    joinSeated(ground, phrase, byHead);
    if (hasSeat(ground, phrase)) settled(phrase.entity).country ??= 'USA';
    if (isOfAmericanParty(ground, phrase, byHead)) settled(phrase.entity).country ??= 'USA';
    settled(phrase.entity).country ??= countryAfter(ground, phrase, byHead);
    joinBody(ground, phrase, byHead);
    joinOwner(ground, phrase, byHead);
    const noun = phrase.from > 0 ? byHead[phrase.from - 1] : undefined;
    if (
      noun &&
      !noun.entity &&
      (noun.kind === 'person' || noun.lemma === 'broadcaster' || isBeside(ground, noun, phrase)) &&
      noun.form === 'nominal' &&
      !noun.isPlural &&
      noun.sentence === phrase.sentence
    ) {
      phrase.first = Math.min(phrase.first, noun.first);
      noun.to = phrase.from;
      join(noun, phrase.entity, ground);
      giveCountry(ground, noun);
    }
    const after = officeAfter(ground, phrase);
    if (after && !taken.has(after)) {
      taken.add(after);
      const other = phraseOf(byHead, after);
      if (other && !other.entity) join(other, phrase.entity, ground);
      if (!isBygone(ground, after)) hold(ground, byHead, phrase, after, -1);
      if (american.test(after.title)) settled(phrase.entity).country ??= 'USA';
      const second = officeJoined(ground, after);
      const joined = second && phraseOf(byHead, second);
      if (joined && !joined.entity && !taken.has(second)) {
        taken.add(second);
        join(joined, phrase.entity, ground);
        // `a former chairman and candidate` is neither now
        const own: OfficePhrase =
          after.isFormer && !second.isFormer ? { ...second, isFormer: true, past: 'former' } : second;
        hold(ground, byHead, joined, own, -1);
      } else if (other) giveStateOnceServed(ground, byHead, other);
    }
  }
  for (const phrase of phrases) {
    joinKind(ground, phrase, byHead);
    namedPredicate(ground, phrase, byHead);
    joinGiver(ground, phrase, byHead);
    joinBearer(ground, phrase, byHead);
  }
  for (const [index, phrase] of phrases.entries()) {
    joinAside(ground, phrase, phrases[index - 1]);
    joinKin(ground, phrase, phrases[index + 1]);
    const above = ground.analysis.tokens[phrase.head]!;
    const put = aboveHonorific(ground, phrase, byHead);
    // `the observer for the League, Huamani,`, which the parser may take for a clause
    const isAside = relation(put) === 'appos' || (relation(put) === 'acl' && ground.forms[phrase.first - 1] === ',');
    if (isAside && put.head >= 0 && !isOfWhomTitleSays(ground, phrase, put.head))
      apposition(ground, officeAbove(ground, phrase, byHead) ?? phraseAt(ground, byHead, put.head), phrase, byHead);
    if (relation(above) === 'appos' && phrase.form === 'title') holderOf(ground, phrase, byHead);
    else if (relation(above) === 'conj') sharedApposition(ground, byHead, phrase);
    if (phrase.office && !taken.has(phrase.office)) copula(ground, phrase, byHead);
  }
}

/** `a spokesman for UN Secretary-General Huamani`, of which the parser makes the name that of the spokesman. */
const isOfWhomTitleSays = ({ analysis: { tokens }, officeAt }: Ground, { form, from }: Phrase, noun: number): boolean =>
  form === 'name' &&
  officeAt[from - 1] !== undefined &&
  tokens[from - 1]!.deprel === 'nmod' &&
  tokens[from - 1]!.head === noun &&
  noun < officeAt[from - 1]!.first;

/** The phrase that a token heads, or of the name that it stands in: `Mossos d'Esquadra`, of which the tree may take the second word for the head. */
function phraseAt({ nameAt, names, forms }: Ground, byHead: ByHead, at: number): Phrase | undefined {
  // `Mr Huamani, a pastor's son`
  const isAddress = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?$/.test(forms[at]!) && (nameAt[at + 1] ?? -1) >= 0;
  const name = names[nameAt[isAddress ? at + 1 : at] ?? -1];
  const named = name && byHead.slice(name.first, name.last).find((one) => one?.form === 'name');
  return isAddress ? (named ?? byHead[at]) : (byHead[at] ?? named);
}

/**
 * `the mission's head, the Peruvian lawmaker Carlos Huamani, said …`, `her host, President Huamani, said …`: who is named with one
 * office holds the one before it, too, or is whatever else is said there.
 */
function holderOf(ground: Ground, title: Phrase, byHead: ByHead): void {
  const held = byHead[ground.analysis.tokens[title.head]!.head];
  if (!held || held.entity || held.isPlural || held.kind !== 'person' || !title.entity) return;
  if (held.form !== 'nominal' || !(held.isDefinite || held.office)) return;
  if (ground.forms[title.first - 1] !== ',') return;
  join(held, title.entity, ground);
  if (held.office) hold(ground, byHead, held, held.office, -1);
}

/**
 * The word by which a name hangs on what is before it: of `Dame Rosa Huamani` the parser makes one name, which `Dame` heads, or hangs
 * the name beside it.
 */
function aboveHonorific({ analysis: { tokens }, forms }: Ground, phrase: Phrase, byHead: ByHead): Token {
  const { head, from, form } = phrase;
  const own = tokens[head]!;
  const address = tokens[from - 1];
  if (form === 'name' && forms[from - 2] === ',' && relation(own) === 'flat' && address?.head === own.head)
    return address;
  const isBehind =
    form === 'name' && relation(own) === 'flat' && own.head >= from - 2 && own.head < from && !byHead[own.head]?.entity;
  return isBehind ? tokens[own.head]! : own;
}

/** `said Senator Huamani, a painter from Lima`: what stands behind a name with an article, though the parser hangs it on the verb. */
function joinAside(ground: Ground, noun: Phrase, name: Phrase | undefined): void {
  if (noun.entity || !noun.isIndefinite || noun.isPlural || noun.form !== 'nominal' || noun.kind !== 'person') return;
  if (relation(ground.analysis.tokens[noun.head]!) !== 'parataxis' || ground.forms[noun.first - 1] !== ',') return;
  if (name?.form !== 'name' || name.to !== noun.first - 1 || name.entity?.kind !== 'person') return;
  // it only says who he is, and is no place to look for the one of a pronoun
  noun.role = 'modifier';
  join(noun, name.entity, ground);
  giveCountry(ground, noun);
}

const phraseOf = (byHead: ByHead, office: OfficePhrase): Phrase | undefined => {
  for (let i = office.last - 1; i >= office.first; i--) if (byHead[i]) return byHead[i];
  return undefined;
};

/** `King Hassan of Morocco`, `Senator Huamani of Ohio`: the token of the state or place, or -1. */
function stateAfter(ground: Ground, phrase: Phrase): number {
  if (ground.forms[phrase.to] !== 'of') return -1;
  const at = ground.nameAt[phrase.to + 1] ?? -1;
  return at >= 0 && /^(?:state|place)$/.test(ground.names[at]!.kind) ? ground.names[at]!.last - 1 : -1;
}

/** The country of the state in `Rosa Tan of Peru`, or null. */
function countryAfter(ground: Ground, phrase: Phrase, byHead: ByHead): string | null {
  const state = byHead[stateAfter(ground, phrase)]?.entity;
  return state && settled(state).kind === 'state' ? settled(state).country : null;
}

/** `Rosa Lind of the Greens`: somebody of a body of whom nothing else is known is of its country and sector. */
function joinBody({ forms, nameAt }: Ground, phrase: Phrase, byHead: ByHead): void {
  if (forms[phrase.to] !== 'of') return;
  let at = phrase.to + (forms[phrase.to + 1] === 'the' ? 2 : 1);
  // `of the left-wing Unity alliance`
  for (let steps = 0; steps < 3 && (nameAt[at] ?? -1) < 0 && /^(?:\p{Ll}+|-)$/u.test(forms[at] ?? ''); steps++) at++;
  if ((nameAt[at] ?? -1) < 0) return;
  const body = byHead.slice(at, at + 8).find((other) => other?.name && other.from <= at && other.to > at)?.entity;
  const person = settled(phrase.entity!);
  if (!body || settled(body).kind !== 'organisation' || person.sectors.length) return;
  person.country ??= settled(body).country;
  person.sectors = settled(body).sectors;
}

/** `Germany's Rosa Lind`, `Labour's Rosa Lind`: of the state or body, where nothing else is known of her. */
function joinOwner({ analysis: { tokens, children } }: Ground, { head, entity }: Phrase, byHead: ByHead): void {
  const person = settled(entity!);
  if (person.country || person.sectors.length || person.offices.length) return;
  const at = children[head]!.find((child) => tokens[child]!.deprel === 'nmod:poss');
  const owner = at === undefined ? null : byHead[at];
  const body = owner?.form === 'name' && owner.entity ? settled(owner.entity) : null;
  if (body?.kind === 'state') person.country = body.country;
  if (body?.kind !== 'organisation') return;
  person.country = body.country;
  person.sectors = body.sectors;
}

/** `Rosa Lind, who chairs the Senate committee`: of the body's country and sector, where she has none of her own. */
function joinLed({ analysis: { tokens, children } }: Ground, { head, entity }: Phrase, byHead: ByHead): void {
  const person = settled(entity!);
  const clause = children[head]!.find((child) => tokens[child]!.deprel === 'acl:relcl');
  if (
    clause === undefined ||
    !/^(?:chair|head|lead)$/.test(tokens[clause]!.lemma) ||
    !/^VBZ$/.test(tokens[clause]!.xpos)
  )
    return;
  if (!children[clause]!.some((child) => child < clause && tokens[child]!.form === 'who')) return;
  const led = children[clause]!.find((child) => tokens[child]!.deprel === 'obj');
  const body = led === undefined ? null : byHead[led]?.entity;
  if (!body || settled(body).kind !== 'organisation') return;
  person.country ??= settled(body).country;
  if (!person.sectors.length) person.sectors = settled(body).sectors;
}

/** `Rosa Lind, who represents Lima in the Congress`, `who sits in the Senate`: of the parliament's sector, and of its country. */
function joinSeated({ analysis: { tokens, children }, forms }: Ground, { head, entity }: Phrase, byHead: ByHead): void {
  const person = settled(entity!);
  if (person.sectors.length) return;
  const clause = children[head]!.find((child) => tokens[child]!.deprel === 'acl:relcl');
  if (
    clause === undefined ||
    !/^(?:represent|sit|serve)$/.test(tokens[clause]!.lemma) ||
    !/^VBZ$/.test(tokens[clause]!.xpos)
  )
    return;
  const house = children[clause]!.flatMap((child) => [child, ...children[child]!]).find((at) => {
    const seat = byHead[at]?.form === 'name' && byHead[at]!.entity ? settled(byHead[at]!.entity!) : null;
    return (
      seat?.kind === 'organisation' &&
      seat.sectors.includes('LEG') &&
      /^(?:in|the|on)$/.test(forms[byHead[at]!.from - 1] ?? '')
    );
  });
  if (house === undefined) return;
  const seat = settled(byHead[house]!.entity!);
  person.country ??= seat.country;
  person.sectors = seat.sectors;
}

/** No other state has one. */
const american =
  /^(?:(?:acting|deputy|principal deputy) )*assistant secretary of (?:state|defen[cs]e)\b|^deputy assistant secretary$/;

/** Whether the party and seat of an American politician stand behind his name: `(R-Ohio)`. */
const hasSeat = ({ forms }: Ground, { form, to }: Phrase): boolean =>
  form === 'name' &&
  /^[(,]$/.test(forms[to] ?? '') &&
  /^[DRI]$/.test(forms[to + 1] ?? '') &&
  forms[to + 2] === '-' &&
  /^\p{Lu}/u.test(forms[to + 3] ?? '');

/** `Republican Senator Huamani`, `A Democratic congressman, Carlos Huamani,`: no other parliament is divided so. */
function isOfAmericanParty({ forms }: Ground, { from }: Phrase, byHead: ByHead): boolean {
  const end = forms[from - 1] === ',' ? from - 1 : from;
  const noun = byHead[end - 1];
  return (
    /^(?:senator|sen\.|congressman|congresswoman|representative|rep\.|lawmaker)$/.test(noun?.lemma ?? '') &&
    /^(?:Democratic|Republican)$/.test(forms[end - 2] ?? '')
  );
}

/** The place that a politician is from, where it stands behind his name with his party: `(R-Ohio)`. */
export function seatOf(ground: Ground, phrase: Phrase): Name | null {
  if (!hasSeat(ground, phrase)) return null;
  const name = ground.names[ground.nameAt[phrase.to + 3]!];
  return name?.kind === 'place' ? name : null;
}

/** Makes the phrase of an office before a name its holder's title. */
function entitle(ground: Ground, title: Phrase, name: Phrase, office: OfficePhrase): void {
  title.form = 'title';
  title.from = Math.min(title.head, beforeOwner(ground, nounPhraseStart(ground, office.first)));
  title.to = office.last;
  title.first = name.first;
  title.last = Math.max(name.last, title.last);
  join(title, name.entity!, ground);
}

/** `The group's spokesman`: where the words of the title begin, those of whose it is among them. */
function beforeOwner({ analysis: { tokens }, forms }: Ground, start: number): number {
  if (!/^[’']s$/.test(forms[start] ?? '') || tokens[start - 1]?.sentence !== tokens[start]!.sentence) return start;
  const owner = start - 1;
  const article = tokens[owner - 1];
  return article?.upos === 'DET' && article.sentence === tokens[owner]!.sentence ? owner - 1 : owner;
}
