import { entry } from '../../knowledge/index.js';
import { dependents, relation } from '../../language/index.js';
import type { Name } from '../cast.js';
import type { Ground } from './ground.js';
import { join, merge } from './named.js';
import { type Entity, type OfficePhrase, type Phrase, settled } from './working.js';

/** Phrases by the token that heads them. */
export type ByHead = readonly (Phrase | undefined)[];

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
      hold(ground, byHead, phrase, title.office, title.of >= 0 ? title.of : stateAfter(ground, phrase));
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
    const above = ground.analysis.tokens[phrase.head]!;
    if (relation(above) === 'appos' && above.head >= 0)
      apposition(ground, officeAbove(ground, phrase, byHead) ?? byHead[above.head], phrase, byHead);
    else if (relation(above) === 'conj') sharedApposition(ground, byHead, phrase);
    if (phrase.office && !taken.has(phrase.office)) copula(ground, phrase, byHead);
  }
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

/** Whether the party and seat of an American politician stand behind his name: `(R-Ohio)`. */
const hasSeat = ({ forms }: Ground, { form, to }: Phrase): boolean =>
  form === 'name' &&
  /^[(,]$/.test(forms[to] ?? '') &&
  /^[DRI]$/.test(forms[to + 1] ?? '') &&
  forms[to + 2] === '-' &&
  /^\p{Lu}/u.test(forms[to + 3] ?? '');

/** The place that a politician is from, where it stands behind his name with his party: `(R-Ohio)`. */
export function seatOf(ground: Ground, phrase: Phrase): Name | null {
  if (!hasSeat(ground, phrase)) return null;
  const name = ground.names[ground.nameAt[phrase.to + 3]!];
  return name?.kind === 'place' ? name : null;
}

/** Makes the phrase of an office before a name its holder's title. */
function entitle(ground: Ground, title: Phrase, name: Phrase, office: OfficePhrase): void {
  title.form = 'title';
  title.from = Math.min(title.head, nounPhraseStart(ground, office.first));
  title.to = office.last;
  title.first = name.first;
  title.last = Math.max(name.last, title.last);
  join(title, name.entity!, ground);
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
  return { office, of: preposition === 'to' ? -1 : names[body]!.last - 1 };
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

/** Where the noun phrase that ends in an office begins: its article, adjectives and genitives. */
function nounPhraseStart(ground: Ground, first: number): number {
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

/** Records that the actor of a phrase holds an office. */
export function hold(ground: Ground, byHead: ByHead, phrase: Phrase, office: OfficePhrase, ofToken: number): void {
  const entity = phrase.entity && settled(phrase.entity);
  if (!entity || entity.offices.some((held) => held.office === office)) return;
  const of = ofToken >= 0 ? (byHead[ofToken] ?? null) : bodyOf(ground, byHead, office);
  const body = of?.entity ? settled(of.entity) : null;
  const state = body?.country ?? of?.country ?? null;
  const isTold = entity.offices.some((held) => held.office.title === office.title && (!body || held.of === body));
  if (!isTold) entity.offices.push({ office, of: body, country: state });
  entity.country ??= state;
  // A cleric's title tells less than the office he holds.
  if (!entity.sectors.length || (!entity.term && office.level !== 'religious'))
    entity.sectors = sectorsHeld(office, body);
}

/** The sectors of an office: of an international body's, or of one that says little by itself, those of the body. */
export function sectorsHeld(office: OfficePhrase, body: Entity | null): OfficePhrase['sectors'] {
  if (!body || !/^(?:organisation|bloc|group)$/.test(body.kind) || !body.sectors.length || office.isFormer)
    return office.sectors;
  return office.yieldsToBody || body.sectors.includes('IGO') ? body.sectors : office.sectors;
}

/** The body or state an office belongs to: an adjective, genitive or name before it, or `of …` after it. */
export function bodyOf(ground: Ground, byHead: ByHead, office: OfficePhrase): Phrase | null {
  const { analysis, forms, nameAt, names, adjectives } = ground;
  const start = nounPhraseStart(ground, office.first);
  for (let i = office.first - 1; i >= start; i--) {
    if (adjectives.has(i)) return byHead[i] ?? null;
    const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
    if (name && name.kind !== 'person' && name.kind !== 'other') {
      for (let k = name.last - 1; k >= name.first; k--) if (byHead[k]) return byHead[k]!;
    }
  }
  const next = forms[office.last];
  // where a diplomat is, he is not from
  if ((next === 'in' || next === 'at') && office.level === 'diplomat') return null;
  if (next === 'of' || next === 'for' || next === 'at' || next === 'in' || next === 'from') {
    let at = office.last + 1;
    while (at < forms.length && at < office.last + 4) {
      const name = nameAt[at]! >= 0 ? names[nameAt[at]!]! : null;
      if (name) for (let k = name.first; k < name.last; k++) if (byHead[k]) return byHead[k]!;
      if (byHead[at] && (byHead[at]!.kind !== 'thing' || byHead[at]!.country)) return byHead[at]!;
      const token = analysis.tokens[at]!;
      if (!/^(?:DET|NUM|PROPN|ADJ|NOUN)$/.test(token.upos)) break;
      at++;
    }
  }
  return null;
}

/** `X, the Y`: both are one where one is a name and the other a noun for such an actor. */
function apposition(ground: Ground, head: Phrase | undefined, phrase: Phrase, byHead: ByHead): void {
  if (!head || head === phrase) return;
  const [name, noun] = head.entity && head.form === 'name' ? [head, phrase] : [phrase, head];
  if (!name.entity || name.form !== 'name' || noun.form !== 'nominal' || noun.entity || noun.role === 'modifier')
    return;
  if (isCalled(ground, name, noun)) noun.kind = 'person';
  if (!agrees(settled(name.entity), noun)) return;
  // `Huamani: Good food.` is a turn of a transcript.
  if (ground.forms[name.to] === ':' && noun.head > name.head) return;
  join(noun, name.entity, ground);
  if (noun.office) hold(ground, byHead, noun, noun.office, -1);
  else giveCountry(ground, noun);
}

/** `the special envoy of the council for Lima, Ann Bell, …`: the office that a name with commas around it belongs to. */
function officeAbove({ analysis, forms }: Ground, phrase: Phrase, byHead: ByHead): Phrase | null {
  if (phrase.name?.kind !== 'person' || forms[phrase.from - 1] !== ',' || !/^[,.;]$/.test(forms[phrase.to] ?? ''))
    return null;
  let at = analysis.tokens[phrase.head]!.head;
  for (let depth = 0; at >= 0 && depth < 6; depth++) {
    const held = byHead[at];
    if (held?.office && held.kind === 'person') return held.isDefinite && !held.isPlural && !held.entity ? held : null;
    if (!/^(?:nmod|conj)$/.test(relation(analysis.tokens[at]!)) || (held?.kind === 'person' && depth > 0)) return null;
    at = analysis.tokens[at]!.head;
  }
  return null;
}

/** `Huamani, a lawyer and poet`: a noun without an article of its own that is joined to what a name is called is no other actor. */
function sharedApposition(ground: Ground, byHead: ByHead, phrase: Phrase): void {
  const { tokens, children } = ground.analysis;
  if (phrase.entity || phrase.form !== 'nominal') return;
  if (!isBare(ground, phrase) && !isSecondCalling(ground, phrase)) return;
  let first = tokens[phrase.head]!;
  for (let depth = 0; relation(first) === 'conj' && depth < 6; depth++) first = tokens[first.head]!;
  const noun = byHead[first.index];
  if (relation(first) !== 'appos' || noun?.form !== 'nominal' || noun.entity?.kind !== 'person') return;
  if (!children[first.index]!.some((child) => /^(?:a|an|the)$/i.test(tokens[child]!.form))) return;
  phrase.kind = 'person';
  join(phrase, noun.entity, ground);
  if (phrase.office) hold(ground, byHead, phrase, phrase.office, -1);
}

/** `a pilot and an active democrat`: a noun with the same article right behind `and`. */
const isSecondCalling = ({ analysis, forms }: Ground, { head, first }: Phrase): boolean =>
  /^NNP?$/.test(analysis.tokens[head]!.xpos) &&
  /^an?$/.test(forms[first] ?? '') &&
  forms[first - 1] === 'and' &&
  forms[first - 2] !== ',';

/** A singular common noun without article, number or possessor. */
const isBare = ({ analysis }: Ground, { head }: Phrase): boolean =>
  analysis.tokens[head]!.xpos === 'NN' &&
  !analysis.children[head]!.some((child) => /^(?:det|nummod|nmod:poss)/.test(analysis.tokens[child]!.deprel));

/** `Huamani, a committeewoman from Lima`: of whatever kind the noun is, after a comma and with an article it says who he is. */
const isCalled = ({ analysis, forms }: Ground, name: Phrase, noun: Phrase): boolean =>
  name.kind === 'person' &&
  noun.kind === 'thing' &&
  noun.name === null &&
  noun.head > name.head &&
  forms[name.to] === ',' &&
  noun.first === name.to + 1 &&
  /^(?:a|an|the)$/.test(forms[noun.first]!) &&
  analysis.tokens[noun.head]!.xpos === 'NN';

/** `the Peruvian painter Carlos Huamani` is of Peru, if nothing else tells where he is from. */
function giveCountry({ adjectives }: Ground, noun: Phrase): void {
  const entity = settled(noun.entity!);
  if (entity.kind !== 'person') return;
  for (let i = noun.first; i < noun.head; i++) {
    const state = adjectives.get(i);
    if (state) entity.country ??= entry(state)?.country ?? null;
  }
}

function copula(ground: Ground, phrase: Phrase, byHead: ByHead): void {
  if (!dependents(ground.analysis, phrase.head, 'cop').length || phrase.entity) return;
  const subject = dependents(ground.analysis, phrase.head, 'nsubj')[0];
  const who = subject && byHead[subject.index];
  if (!who?.entity || !phrase.office || settled(who.entity).kind !== 'person' || phrase.isPlural) return;
  if (
    dependents(ground.analysis, phrase.head, 'advmod', 'aux').some((token) =>
      /^(?:not|never|n[’']t|may|might|could|would|will)$/.test(token.form),
    )
  )
    return;
  join(phrase, who.entity, ground);
  hold(ground, byHead, phrase, phrase.office, -1);
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
