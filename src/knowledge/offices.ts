import type { Sector } from '../record/index.js';
import { list, type OfficeLevel, officeData } from './office-data.js';
import { createPhrases } from './phrases.js';
import { plural } from './plural.js';
import { compose } from './portfolios.js';
import { isHyphen } from './words.js';

/** An office or rank in a text. */
export interface OfficeMatch {
  /** How many words it covers, with *deputy*, *former* and the like. */
  readonly length: number;
  /** In lower case, in the singular, as the words have it: `deputy foreign minister`. */
  readonly title: string;
  /** Of its holder: `ELI` after *former*, unless it is no office of the public. */
  readonly sectors: readonly Sector[];
  readonly level: OfficeLevel;
  /** Its holder takes the sectors of the body it is held in, where one is named: *president of the bar association*. */
  readonly yieldsToBody: boolean;
  readonly isFormer: boolean;
  readonly isPlural: boolean;
}

interface Title {
  readonly title: string;
  readonly sectors: readonly Sector[];
  readonly level: OfficeLevel;
  readonly body: boolean;
  readonly isPlural: boolean;
}

const asPlural = (title: Title): Title => ({ ...title, isPlural: true });
const titles = createPhrases<Title>({ anyCase: true, plurals: asPlural });
const holders = createPhrases<Title>({ anyCase: true, plurals: asPlural });
const modifiers = createPhrases<boolean>({ anyCase: true });

for (const { sectors, level, body = false, titles: group } of officeData.titles)
  for (const title of list(group)) titles.add(title, { title, sectors, level, body, isPlural: false });
for (const { sectors, level, nouns } of officeData.holders)
  for (const title of list(nouns)) holders.add(title, { title, sectors, level, body: true, isPlural: false });
for (const { words, ended } of officeData.modifiers) for (const word of list(words)) modifiers.add(word, ended);

/**
 * The office that starts at `words[from]`, with the words that modify it: *former deputy foreign minister*.
 * Letter case does not count; the title may be a plural.
 */
export function matchOffice(words: readonly string[], from: number): OfficeMatch | null {
  let at = from;
  let isFormer = false;
  let core = coreAt(words, at);
  for (let depth = 0; depth < 4; depth++) {
    // *vice president* is an office of its own; *former president* is none.
    const before = modifiers.longest(words, at);
    if (!before || (core && core.length > before.length)) break;
    const next = isHyphen(words[at + before.length] ?? '') ? at + before.length + 1 : at + before.length;
    const inner = coreAt(words, next) ?? (modifiers.longest(words, next) && null);
    if (!inner && !modifiers.longest(words, next)) break;
    isFormer ||= before.values[0]!;
    at = next;
    core = inner;
  }
  if (!core) return null;
  const { value } = core;
  const named = at + core.length;
  const end = named + fieldsBehind(words, named);
  const charged = end + charge(words, end);
  const length = charged + chosen(words, charged) - from;
  const title = words
    .slice(from, from + length)
    .join(' ')
    .toLowerCase()
    .replace(/ ?[-–] ?/g, '-');
  return {
    length,
    title: (value.isPlural
      ? title.replace(plural(value.title.replace(/ ?- ?/g, '-')), value.title.replace(/ ?- ?/g, '-'))
      : title
    ).replace(praise, ''),
    sectors: isFormer ? onceHeld(value.sectors) : value.sectors,
    level: value.level,
    yieldsToBody: value.body && !isFormer,
    isFormer,
    isPlural: value.isPlural,
  };
}

/** What no state gives: who did it once is of no elite (`a former banker`). */
const civil: ReadonlySet<Sector> = new Set(['BUS', 'EDU', 'JRN', 'LAB', 'MED', 'NGO', 'REL', 'SOC']);

const elite: readonly Sector[] = ['ELI'];

/** The sectors of who held an office of some sectors once: PLOVER counts those who served the public among the elite. */
export const onceHeld = (sectors: readonly Sector[]): readonly Sector[] =>
  sectors.length && sectors.every((sector) => civil.has(sector) || sector === 'MNC') ? sectors : elite;

/** What somebody may be in charge of: the last word of it. */
const fields =
  /^(?:Affairs|Relations|Operations|Communications?|Intelligence|Rights|Security|Services|Elections|Policy|Cooperation|Development|Defen[cs]e|Trade|Health|Finances?|Enlargement|Energy|Transport|Budget|Planning|Investigations?|Research|Education|Strategy|Neighbourhood|Disarmament|Peacekeeping|Counterterrorism|Logistics|Training|Procurement|Protocol|Migration|Refugees|Agriculture|Environment|Climate|Sanctions|Nonproliferation|Non-Proliferation|Proliferation|Democracy|Labou?r|Media|Information|Reconciliation|Reconstruction|Integration)$/;

/** `Under-Secretary-General for Peace Operations`: the word behind a portfolio that it belongs to with it. */
const fieldsBehind = (words: readonly string[], end: number): number =>
  /^(?:for|of)$/.test(words[end - 2] ?? '') &&
  /^\p{Lu}/u.test(words[end - 1]!) &&
  fields.test(words[end] ?? '') &&
  !/^\p{Lu}/u.test(words[end + 1] ?? '')
    ? 1
    : 0;

/** How many words behind a title say that its holder has yet to take it up: `director general-designate`, `chairman-elect`. */
function chosen(words: readonly string[], end: number): number {
  const at = isHyphen(words[end] ?? '') ? end + 1 : end;
  return /^designate$/i.test(words[at] ?? '') || (at > end && /^elect$/i.test(words[at] ?? '')) ? at + 1 - end : 0;
}

/** How many words behind a title in capitals say what its holder is in charge of: `for Western Hemisphere Affairs`, `of National Intelligence`. */
function charge(words: readonly string[], from: number): number {
  if (!/^(?:for|of)$/.test(words[from] ?? '') || !/^\p{Lu}/u.test(words[from - 1] ?? '')) return 0;
  let end = 0;
  for (let at = from + 1; at < from + 7 && /^(?:\p{Lu}|and$|the$|-$|with$)/u.test(words[at] ?? ''); at++)
    if (words[at] === 'Affairs' ? at > from + 1 : fields.test(words[at]!)) end = at + 1;
  if (!end) return 0;
  // `Secretary for Relations with States`
  if (words[end] === 'with' && /^\p{Lu}.*s$/u.test(words[end + 1] ?? '')) end += 2;
  // `Director of Human Rights Watch`: a body, where no given name and surname follow
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(words[at] ?? '');
  const isAffair = words[from] === 'for' && words[end - 1] === 'Affairs';
  return isAffair || !isCapital(end) || (isCapital(end + 1) && !isBody.test(words[end]!)) ? end - from : 0;
}

const isBody =
  /^(?:Watch|Councils?|Committee|Commission|Agency|Cent(?:er|re)|Institute|Group|Department|Ministry|Office|Bureau|Board|Service|Fund|Foundation|Forum|Network|Initiative|Program(?:me)?|Project|Conference|Association|Union|Bank|Company|Corporation|International|Command|Directorate|Division|Administration|Authority|First|Now|at|of|for)$/;

/** Words before a title that say how somebody is looked upon, or that he is new in it, and are no part of it. */
const praise =
  /^(?:(?:new|newly (?:elected|appointed)|current|incumbent|incoming|outgoing|then|long-?time|veteran|powerful|leading|influential|prominent|respected|hardline|top(?:-ranking)?|high-ranking)[ -])+(?=\p{L})/u;

/** Whether words such as *former* stand before `words[at]`, with a name between them at most: *the former Dutch premier*. */
export function isEndedBefore(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const found = modifiers.longest(words, before);
    if (found && before + found.length <= at) return found.values[0]!;
    if (!/^\p{Lu}|^['’]s?$/u.test(words[before]!) && !isHyphen(words[before]!)) return false;
  }
  return false;
}

function coreAt(words: readonly string[], at: number): { readonly length: number; readonly value: Title } | null {
  const found = titles.longest(words, at);
  const composed = compose(words, at, holders, ({ level }) => level === 'minister' || level === 'international');
  const made = composed && { ...composed, value: { ...composed.value, body: composed.value.level !== 'minister' } };
  if (made && (!found || made.length > found.length)) return made;
  return found && { length: found.length, value: found.values[0]! };
}
