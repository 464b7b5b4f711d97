import { relation } from '../../language/index.js';
import type { Name } from '../cast.js';
import { apposition, copula, giveCountry, officeAbove, sharedApposition } from './appositions.js';
import { join } from './entities.js';
import type { Ground } from './ground.js';
import { type ByHead, hold, nounPhraseStart } from './links.js';
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
      const other = phraseOf(byHead, title.office);
      if (other && other !== phrase && !other.entity) entitle(ground, other, phrase, title.office);
      const earlier = ground.officeAt[title.office.first - 1];
      if (earlier && !taken.has(earlier)) {
        // `Military spokesman Lieutenant General X`
        taken.add(earlier);
        hold(ground, byHead, phrase, earlier, -1);
        const first = phraseOf(byHead, earlier);
        if (first && !first.entity) entitle(ground, first, phrase, earlier);
      }
    }
    if (hasSeat(ground, phrase)) settled(phrase.entity).country ??= 'USA';
    if (isOfAmericanParty(ground, phrase, byHead)) settled(phrase.entity).country ??= 'USA';
    settled(phrase.entity).country ??= countryAfter(ground, phrase, byHead);
    joinBody(ground, phrase, byHead);
    const noun = phrase.from > 0 ? byHead[phrase.from - 1] : undefined;
    if (
      noun &&
      !noun.entity &&
      (noun.kind === 'person' || isBeside(ground, noun, phrase)) &&
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
      hold(ground, byHead, phrase, after, -1);
      const other = phraseOf(byHead, after);
      if (other && !other.entity) join(other, phrase.entity, ground);
    }
  }
  for (const phrase of phrases) {
    joinKind(ground, phrase, byHead);
    joinGiver(ground, phrase, byHead);
    joinBearer(ground, phrase, byHead);
  }
  for (const phrase of phrases) {
    const above = ground.analysis.tokens[phrase.head]!;
    if (relation(above) === 'appos' && above.head >= 0)
      apposition(ground, officeAbove(ground, phrase, byHead) ?? byHead[above.head], phrase, byHead);
    if (relation(above) === 'appos' && phrase.form === 'title') holderOf(ground, phrase, byHead);
    else if (relation(above) === 'conj') sharedApposition(ground, byHead, phrase);
    if (phrase.office && !taken.has(phrase.office)) copula(ground, phrase, byHead);
  }
}

/** `the oil company ExxonMobil`, `the regional bloc ECOWAS`: the noun right before the name of a body says what it is. */
function joinKind({ analysis, ...ground }: Ground, name: Phrase, byHead: ByHead): void {
  const entity = name.form === 'name' && name.entity ? settled(name.entity) : null;
  if (!entity || !/^(?:organisation|bloc)$/.test(entity.kind)) return;
  const noun = byHead[name.from - 1];
  // `pollster CBOS`
  if (noun?.lemma === 'pollster' && !noun.entity && entity.kind === 'organisation') {
    noun.office = null;
    noun.kind = 'organisation';
    noun.to = name.from;
    if (!entity.sectors.length) entity.sectors = ['BUS'];
    join(noun, entity, { analysis, ...ground });
    return;
  }
  // `the main opposition People Power Party`
  if (noun?.lemma === 'opposition' && !noun.entity && entity.sectors.includes('PTY')) {
    noun.to = name.from;
    join(noun, entity, { analysis, ...ground });
    return;
  }
  if (!noun || noun.entity || noun.kind !== 'organisation' || noun.form !== 'nominal' || noun.isPlural) return;
  const starts = [noun.first, noun.first - 1].some((at) => /^(?:the|an?|state)$/i.test(ground.forms[at] ?? ''));
  // `Transparency group Social Watch said …`
  const opens = noun.first === analysis.sentences[noun.sentence]!.first && noun.first < noun.head;
  if (!(starts || opens) || noun.sentence !== name.sentence) return;
  const { tokens } = analysis;
  // `told the newspaper An-Nahar`, where the parser sees two who are told
  const areBeside = tokens[name.head]!.head === tokens[noun.head]!.head && /obj$/.test(tokens[name.head]!.deprel);
  if (tokens[name.head]!.head !== noun.head && tokens[noun.head]!.head !== name.head && !areBeside) return;
  noun.to = name.from;
  join(noun, entity, { analysis, ...ground });
}

/** `a farmer named Huamani`, `one of them, a woman called Ana,`: the noun and its name. */
function joinBearer(ground: Ground, name: Phrase, byHead: ByHead): void {
  if (name.kind !== 'person' || name.form !== 'name' || !name.entity) return;
  // `The suspect, named only as Huamani,`
  const { tokens } = ground.analysis;
  const verb = ground.forms[name.from - 1] === 'as' ? tokens[tokens[name.head]!.head] : undefined;
  const described = verb && relation(verb) === 'acl' ? byHead[verb.head] : undefined;
  if (/^(?:named|identified)$/.test(verb?.form ?? '') && described?.kind === 'person' && !described.entity) {
    join(described, settled(name.entity), ground);
    return;
  }
  if (!/^(?:named|called)$/.test(ground.forms[name.from - 1] ?? '')) return;
  const noun = byHead[name.from - 2];
  if (!noun || noun.entity || noun.form !== 'nominal' || noun.isPlural || !noun.isIndefinite) return;
  if (noun.kind !== 'person') return;
  const entity = settled(name.entity);
  if (!entity.sectors.length) entity.sectors = noun.sectors;
  join(noun, entity, ground);
}

/** `a driver who gave his name as Carlos Huamani`, `one, who gave her name as Ana`: whose name it is. */
function joinGiver({ analysis, ...ground }: Ground, name: Phrase, byHead: ByHead): void {
  const { tokens, children } = analysis;
  if (name.kind !== 'person' || name.form !== 'name' || !name.entity || ground.forms[name.from - 2] !== 'name') return;
  // `who gave only her first name, Ana`
  const isBehind = ground.forms[name.from - 1] === ',' && relation(tokens[name.head]!) === 'appos';
  if (ground.forms[name.from - 1] !== 'as' && !isBehind) return;
  const above = tokens[name.head]!.head;
  const give = isBehind && above >= 0 ? tokens[above]!.head : above;
  if (tokens[give]?.lemma !== 'give') return;
  const subject = children[give]!.find((child) => tokens[child]!.deprel === 'nsubj');
  const isWho = subject !== undefined && /^who$/i.test(ground.forms[subject]!);
  const giver = isWho && relation(tokens[give]!) === 'acl' ? tokens[give]!.head : (subject ?? -1);
  const noun = byHead[giver];
  if (!noun || noun.entity || noun.form !== 'nominal' || noun.isPlural) return;
  if (!(noun.isIndefinite || noun.lemma === 'one')) return;
  noun.kind = 'person';
  const entity = settled(name.entity);
  if (!entity.sectors.length) entity.sectors = noun.sectors;
  join(noun, entity, { analysis, ...ground });
}

/** `the mission's head, the Peruvian lawmaker Carlos Huamani, said …`: who is named with one office holds the one before it, too. */
function holderOf(ground: Ground, title: Phrase, byHead: ByHead): void {
  const held = byHead[ground.analysis.tokens[title.head]!.head];
  if (!held?.office || held.entity || held.isPlural || held.kind !== 'person' || !title.entity) return;
  if (ground.forms[title.first - 1] !== ',') return;
  join(held, title.entity, ground);
  hold(ground, byHead, held, held.office, -1);
}

/** `neurosurgeon Carlos Huamani`: a noun unknown to us right before a name, in one noun phrase with it. */
const isBeside = ({ analysis }: Ground, noun: Phrase, name: Phrase): boolean => {
  const { tokens } = analysis;
  return (
    noun.kind === 'thing' &&
    noun.name === null &&
    noun.head === name.from - 1 &&
    tokens[noun.head]!.xpos === 'NN' &&
    tokens[name.head]!.head === noun.head &&
    /^(?:appos|flat|dep)$/.test(relation(tokens[name.head]!))
  );
};

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

/** The office whose words end where the name begins, perhaps with `of` or `to` somewhere between. */
function officeBefore(ground: Ground, phrase: Phrase): { office: OfficePhrase; of: number } | null {
  const { officeAt, forms, nameAt, names, analysis } = ground;
  const start = analysis.sentences[phrase.sentence]!.first;
  let at = phrase.from - 1;
  while (at > start && honorific.test(forms[at]!) && !officeAt[at]) at--;
  const comma = at > start && forms[at] === ',';
  if (comma) at--;
  if (at < start) return null;
  if (officeAt[at])
    return comma && !isApposed(ground, phrase, officeAt[at]!) ? null : { office: officeAt[at]!, of: -1 };
  const body = nameAt[at]!;
  if (body < 0 || names[body]!.kind === 'person') return null;
  const before = names[body]!.first - 1;
  const preposition = forms[forms[before] === 'the' ? before - 1 : before];
  const officeEnd = forms[before] === 'the' ? before - 2 : before - 1;
  if (officeEnd < start || !/^(?:of|to|for|in|at)$/.test(preposition ?? '')) return null;
  const office = officeAt[officeEnd];
  if (!office || (comma && !isApposed(ground, phrase, office))) return null;
  // where a diplomat is, he is not from
  const isPost =
    preposition === 'to' ||
    (office.level === 'diplomat' && /^(?:in|at|for)$/.test(preposition!)) ||
    (preposition === 'in' && isOfBody(ground, office));
  return { office, of: isPost ? -1 : names[body]!.last - 1 };
}

/** `Unicef's chief in Sudan`: whose office it is stands before it. */
function isOfBody({ forms, nameAt, names }: Ground, { first }: OfficePhrase): boolean {
  const at = /^[’']s$/.test(forms[first - 1] ?? '') ? first - 2 : first - 1;
  return /^(?:organisation|bloc)$/.test(names[nameAt[at] ?? -1]?.kind ?? '');
}

const honorific = /^(?:Mr|Mrs|Ms|Dr|Sir|Prof|Lord|Gen|Col|Ayatollah|Seyyed|Sayyid|Sheikh)\.?$/;

/** `the Iranian president, Masoud Pezeshkian,`: an article before the office and a mark after the name. */
function isApposed(ground: Ground, phrase: Phrase, office: OfficePhrase): boolean {
  const start = nounPhraseStart(ground, office.first);
  const after = ground.forms[phrase.to];
  const determined =
    /^(?:the|its|his|her|their|our|[’']s)$/i.test(ground.forms[start]!) ||
    ground.forms.slice(start, office.first).some((form) => /^[’']s$/.test(form));
  if (!determined) return false;
  // `on the visit of Peru's president to Lima, Lind said …`: the sentence that begins behind the comma is of somebody else
  const { first } = ground.analysis.sentences[phrase.sentence]!;
  const opens = start === first || /^(?:[,;:“"”]|and|but)$/.test(ground.forms[start - 1]!);
  if (/^(?:said|told)$/.test(after ?? '')) return opens;
  return after === undefined || /^(?:[,.;:)”"]|[’']s|who)$/.test(after);
}

/** `President of Peru Ann Lee`: the office of the one whose name stands behind the state. */
function isOfNext({ forms, nameAt, names }: Ground, office: OfficePhrase): boolean {
  if (forms[office.last] !== 'of') return false;
  const state = nameAt[office.last + (forms[office.last + 1] === 'the' ? 2 : 1)] ?? -1;
  if (state < 0 || !/^(?:state|place)$/.test(names[state]!.kind)) return false;
  const holder = nameAt[names[state]!.last] ?? -1;
  return holder >= 0 && names[holder]!.kind === 'person';
}

/** The office in `Cong Peiwu, the Chinese ambassador to Tehran,` or `Smith, foreign minister of X`. */
function officeAfter(ground: Ground, phrase: Phrase): OfficePhrase | null {
  const { analysis, forms, officeAt, nameAt, names } = ground;
  const end = analysis.sentences[phrase.sentence]!.last;
  const mark = forms[phrase.to];
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—') return null;
  for (let i = phrase.to + 1; i < end && i < phrase.to + 8; i++) {
    const office = officeAt[i];
    if (office) {
      const next = office.last;
      if (nameAt[next]! >= 0 && names[nameAt[next]!]!.kind === 'person') return null;
      if (isOfNext(ground, office)) return null;
      if (
        next < end &&
        analysis.tokens[next]!.upos === 'VERB' &&
        analysis.tokens[next]!.xpos !== 'VBN' &&
        analysis.tokens[next]!.xpos !== 'VBG'
      )
        return null;
      return office;
    }
    const token = analysis.tokens[i]!;
    if (nameAt[i]! >= 0) {
      if (names[nameAt[i]!]!.kind === 'person') return null;
      continue;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV|PRON)$/.test(token.upos) && !/^(?:[’']s|-)$/.test(token.form))
      return null;
  }
  return null;
}
