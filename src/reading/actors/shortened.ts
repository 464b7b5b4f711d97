import { matchName } from '../../knowledge/index.js';
import { headWord } from '../names/index.js';
import { speaksOfUnion, union } from './capitals.js';
import { join, merge, type Named, wordsOfPhrase } from './entities.js';
import type { Ground } from './ground.js';
import { prepositionOf } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** A body with its full name, and where that stands. */
interface Full {
  readonly at: number;
  readonly entity: Entity;
}

/**
 * Names that are short for one the text has in full: initials (`the RLA` of the River Labour Association, which need not
 * be introduced in brackets), the head word with its capital (`the Court`), and the words before the head (`Meridian` of
 * Meridian Airlines). The full name comes first, but for initials, which a headline may have before it, and for a head word
 * that only one body of the text has: `the Council` too where only a resolution names the Security Council.
 */
export function joinShortNames(ground: Ground, phrases: readonly Phrase[], named: Named): void {
  const initials = new Map<string, Full[]>();
  const heads = new Map<string, Full[]>();
  const beginnings = new Map<string, Full[]>();
  const prefixes = new Map<string, Full[]>();
  const ofState = new Map<string, Entity>();
  const bodies = phrases.filter((phrase) => phrase.form === 'name' && phrase.entity && isBody(phrase.entity));
  for (const phrase of bodies) {
    if (phrase.to - phrase.from < 2) continue;
    uniteBodiesOfState(ground, phrase, ofState);
    const full = { at: phrase.head, entity: settled(phrase.entity!) };
    const words = ground.forms.slice(phrase.from, phrase.to);
    put(initials, initialsOf(words), full);
    if (firm.test(words.at(-1)!) && !generic.test(words[0]!))
      for (let end = 1; end < words.length - 1; end++) put(prefixes, words.slice(0, end).join(' '), full);
    const head = headAt(words);
    if (head < 0) continue;
    // `the House` is a chamber, never the White House
    if (words[head] !== 'House' || !full.entity.entry || full.entity.sectors.includes('LEG'))
      put(heads, words[head]!, full);
    if (head > 0) put(beginnings, words.slice(0, head).join(' '), full);
  }
  for (const phrase of phrases) {
    if (phrase.form === 'name') joinTail(ground, phrase, bodies);
    if (phrase.form === 'name' && phrase.name?.entry) joinKnownInitials(ground, phrase, initials);
    if (phrase.form !== 'name' || phrase.name?.entry) continue;
    if (!phrase.entity) {
      joinBeginning(ground, phrase, beginnings);
      continue;
    }
    const entity = settled(phrase.entity);
    if (entity.entry || entity.same) continue;
    const words = ground.forms.slice(phrase.from, phrase.to);
    const text = words.join(' ');
    const isOne = words.length === 1;
    if (isOne && isBody(entity) && /^\p{Lu}{3,6}$/u.test(text)) {
      const begun = only(beginnings.get(text)) ?? only(prefixes.get(text));
      const full = only(initials.get(text)) ?? (begun && begun.at < phrase.head ? begun : undefined);
      if (full && full.entity !== entity) merge(entity, full.entity);
    } else if (isOne && isBody(entity) && headWord(text) && isOfOneSpokenOf(ground, phrase)) {
      const full = lastBefore(heads.get(text), phrase.head) ?? only(heads.get(text));
      const body = full?.entity ?? bodyOfInstrument(ground, text, named) ?? bodyOfUnion(ground, text, named);
      if (body) move(ground, phrase, body);
    } else if (
      isBody(entity) ||
      (isOne && isBareSurname(ground, phrase, entity)) ||
      isFirmsName(ground, phrase, entity)
    ) {
      const full = only(beginnings.get(text)) ?? only(prefixes.get(text));
      if (full && full.at < phrase.head && full.entity !== entity) merge(entity, full.entity);
    }
  }
}

/** Words for the form of a company, at the end of its name. */
const firm =
  /^(?:Inc|Corp|Co|Cos|Ltd|Plc|PLC|AG|SA|S\.A|SpA|S\.p\.A|NV|N\.V|GmbH|LLC|LP|AB|Oyj|OAO|PJSC|OJSC|Bhd|Group|Holdings?|Corporation|Incorporated|Limited|Company)\.?$/;
const generic =
  /^(?:American|National|General|First|United|International|Global|New|Great|North|South|East|West|The|Royal|Central|State|Federal|Bank|China|World|Standard|Union|Public|European|Asian|Japan|Korea)$/;

/** `RIT` and the River Institute of Technology, both known, of one state: the letters are the institute's. */
function joinKnownInitials(ground: Ground, phrase: Phrase, initials: ReadonlyMap<string, Full[]>): void {
  const entity = phrase.entity && settled(phrase.entity);
  if (!entity?.country || entity.kind !== 'organisation' || phrase.to - phrase.from > 1) return;
  const full = only(initials.get(ground.forms[phrase.from]!));
  if (full && full.entity !== entity && full.entity.entry && full.entity.country === entity.country)
    merge(entity, full.entity);
}

/** `the People's Union` behind the German People's Union: not the one of that name in another state. */
function joinTail(ground: Ground, phrase: Phrase, bodies: readonly Phrase[]): void {
  const entity = phrase.entity && settled(phrase.entity);
  if (entity?.kind !== 'organisation' || phrase.to - phrase.from < 2 || (entity.entry && !entity.country)) return;
  const tail = wordsOfPhrase(ground, phrase);
  const full = bodies.find(
    (one) =>
      one.head < phrase.head &&
      one.to - one.from === phrase.to - phrase.from + 1 &&
      ground.statesInNames.has(one.from) &&
      wordsOfPhrase(ground, one).endsWith(` ${tail}`),
  );
  const other = full && settled(full.entity!);
  if (!other || other === entity || other.country === entity.country) return;
  if (!other.sectors.length) other.sectors = entity.sectors;
  move(ground, phrase, other);
}

/**
 * `the Commission`, `Commission spokeswoman Ana Lind`, or in a headline, which leaves the article out, `Commission` after a word in small
 * letters or none.
 */
function isOfOneSpokenOf({ analysis, forms, officeAt }: Ground, { from, to, sentence, role }: Phrase): boolean {
  const { first, last } = analysis.sentences[sentence]!;
  const before = from > first ? forms[from - 1]! : '';
  if (/^the$/i.test(before)) return true;
  if (role === 'modifier' && officeAt[to] && /^(?:|\P{L}|\p{Ll}.*)$/u.test(before)) return true;
  const isHeadline = sentence === 0 && analysis.tokens[last - 1]!.upos !== 'PUNCT';
  return isHeadline && !/^(?:\p{Lu}.*|an?|[’']s?)$/u.test(before);
}

/** The one body with a head word that instruments of the text are named after (`Security Council Resolution 1929`), or null. */
function bodyOfInstrument({ forms, names }: Ground, head: string, named: Named): Entity | null {
  const bodies = new Set<string>();
  for (const { kind, first, last } of names) {
    if (kind !== 'instrument') continue;
    const match = matchName(forms, first);
    const body = match?.entries[0];
    if (body?.kind !== 'organisation' || first + match!.length >= last) continue;
    if (forms[first + match!.length - 1] === head) bodies.add(body.id);
  }
  return bodies.size === 1 ? named.ofEntry([...bodies][0]!) : null;
}

/** `the Commission` of a text about the European Union, or null. */
const bodyOfUnion = (ground: Ground, head: string, named: Named): Entity | null =>
  head === 'Commission' && (speaksOfUnion(ground) || ground.names.filter(({ entry }) => entry === union).length > 1)
    ? named.ofEntry('european-commission')
    : null;

/** `Meridian` without a preposition, or `at Meridian`, is Meridian Airlines, though it looks like a place. */
function joinBeginning(ground: Ground, phrase: Phrase, beginnings: ReadonlyMap<string, Full[]>): void {
  const preposition = prepositionOf(ground.analysis, phrase.head);
  if (phrase.kind !== 'place' || !/^(?:|at|for|with|by|against)$/.test(preposition)) return;
  const full = only(beginnings.get(ground.forms.slice(phrase.from, phrase.to).join(' ')));
  if (!full || full.at > phrase.head) return;
  phrase.kind = 'organisation';
  join(phrase, full.entity, ground);
}

/** `Peruvian Government` and `Government of the Republic of Peru` are one. */
function uniteBodiesOfState(ground: Ground, phrase: Phrase, known: Map<string, Entity>): void {
  const entity = settled(phrase.entity!);
  if (entity.entry || !entity.country) return;
  const words: string[] = [];
  for (let i = phrase.from; i < phrase.to; i++)
    if (!ground.statesInNames.has(i) && !/^(?:the|of|Republic|Kingdom)$/.test(ground.forms[i]!))
      words.push(ground.forms[i]!);
  if (words.length !== 1) return;
  const key = `${words[0]} ${entity.country}`;
  const other = known.get(key);
  if (other) merge(entity, other);
  else known.set(key, entity);
}

const isBody = (entity: Entity): boolean => /^(?:organisation|bloc)$/.test(settled(entity).kind);

/** One word taken for a person of whom nothing else is told. */
const isBareSurname = ({ officeAt }: Ground, phrase: Phrase, entity: Entity): boolean =>
  entity.kind === 'person' &&
  !phrase.gender &&
  !officeAt[phrase.from - 1] &&
  entity.aliases.size === 0 &&
  entity.phrases.every((one) => one.to - one.from === 1);

/** `Polly Lind` behind Polly Lind Inc., where nothing says that a person is meant. */
const isFirmsName = ({ officeAt, forms }: Ground, { from, to, gender }: Phrase, entity: Entity): boolean =>
  entity.kind === 'person' &&
  to - from > 1 &&
  !gender &&
  !entity.official &&
  !officeAt[from - 1] &&
  !/^(?:Mr|Mrs|Ms|Dr|Sir)\.?$/.test(forms[from - 1] ?? '') &&
  entity.phrases.every((one) => one.form === 'name');

/** `RLA` of `River Labour Association`: capitals only, small words aside. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');

/** Where the head word stands: before `of` or `for`, else last. */
function headAt(words: readonly string[]): number {
  const small = words.findIndex((word) => /^(?:of|for|in)$/.test(word));
  const at = small > 0 ? small - 1 : words.length - 1;
  return headWord(words[at]!)?.kind === 'organisation' ? at : -1;
}

function put(map: Map<string, Full[]>, key: string, full: Full): void {
  const list = map.get(key);
  if (list) list.push(full);
  else map.set(key, [full]);
}

/** The one body that all of them are, or undefined. */
function only(list: readonly Full[] | undefined): Full | undefined {
  const first = list?.[0];
  return first && list.every((one) => settled(one.entity) === settled(first.entity))
    ? { at: first.at, entity: settled(first.entity) }
    : undefined;
}

/** The last full name before a token, by bisection: the list is in the order of the text. */
function lastBefore(list: readonly Full[] | undefined, at: number): Full | undefined {
  if (!list) return undefined;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/** Gives one mention another actor; the rest of the old one's stay. */
function move(ground: Ground, phrase: Phrase, entity: Entity): void {
  const from = settled(phrase.entity!);
  if (from === settled(entity)) return;
  from.phrases.splice(from.phrases.indexOf(phrase), 1);
  join(phrase, entity, ground);
}
