import { type InstrumentMatch, type KnownInstrument, knownResolution, matchInstrument } from '../../knowledge/index.js';
import type { Analysis, Token } from '../../language/index.js';
import type { InstrumentKind } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { isGivenName } from '../names/index.js';
import { type Candidate, headOf, lower } from './candidate.js';
import { type KindEntry, kindOfNoun } from './lexicon.js';
import { isOfCourt } from './rulings.js';

const isNumber = (token: Token | undefined): boolean => /^\d[\d/-]*$/.test(token?.form ?? '');

/** `resolution 2231`, `Resolutions 1737 and 1747`: one instrument a number. */
export function numberedResolutions(analysis: Analysis, at: number): Candidate[] | null {
  const { tokens } = analysis;
  if (!/^resolutions?$/.test(lower(tokens[at]))) return null;
  let next = at + 1;
  if (/^(no\.?|number|nos\.?)$/.test(lower(tokens[next]))) next++;
  const found: Candidate[] = [];
  const end = analysis.sentences[tokens[at]!.sentence]!.last;
  while (next < end && isNumber(tokens[next])) {
    const number = tokens[next]!.form;
    const isFirst = found.length === 0;
    const first = isFirst ? at : next;
    const known = isOfChamber(analysis, at) ? null : (knownResolution(number) ?? null);
    const last = next + 1;
    // `resolution 46/1`, with the number hung elsewhere
    const isOut = tokens[at]!.head < first || tokens[at]!.head >= last;
    const head = !isFirst ? next : isOut ? at : headOf(analysis, first, last);
    const name = known?.name ?? `${bodyBefore(analysis, at, number)}Resolution ${number}`;
    found.push({
      head,
      first,
      last,
      form: 'name',
      kind: 'resolution',
      known,
      name,
      isSpecific: true,
      pointsBack: false,
      isDefinite: true,
    });
    next++;
    // `resolutions 1701 (2006) and 2790 (2025)`: the year of each
    const isYear = tokens[next]?.form === '(' && /^(?:19|20)\d\d$/.test(tokens[next + 1]?.form ?? '');
    if (isYear && tokens[next + 2]?.form === ')') next += 3;
    while (/^(,|and|or|–|-)$/.test(lower(tokens[next]))) next++;
    // `Resolutions 1696 to 1929`
    const isRange = lower(tokens[at]) === 'resolutions' && /^(?:to|through)$/.test(lower(tokens[next]));
    if (isRange && isNumber(tokens[next + 1])) next++;
  }
  return found.length ? found : null;
}

/** `Executive Order 13224`, `Executive Order (E.O.) 13224`, `E.O. 13224`: called by its number. */
export function numberedOrder(analysis: Analysis, at: number): Candidate[] | null {
  const { tokens, sentences } = analysis;
  const isShort = /^(?:E\.O\.?|EO)$/.test(tokens[at]!.form);
  if (!isShort && (lower(tokens[at]) !== 'executive' || lower(tokens[at + 1]) !== 'order')) return null;
  let number = at + (isShort ? 1 : 2);
  if (
    tokens[number]?.form === '(' &&
    /^E\.?O\.?$/.test(tokens[number + 1]?.form ?? '') &&
    tokens[number + 2]?.form === ')'
  )
    number += 3;
  if (/^no\.?$/.test(lower(tokens[number]))) number++;
  if (number >= sentences[tokens[at]!.sentence]!.last || !/^\d{4,5}$/.test(tokens[number]!.form)) return null;
  return [
    {
      head: headOf(analysis, at, number + 1),
      first: at,
      last: number + 1,
      form: 'name',
      kind: 'ruling',
      known: null,
      name: `Executive Order ${tokens[number]!.form}`,
      isSpecific: true,
      pointsBack: false,
      isDefinite: true,
    },
  ];
}

/** `House Resolution 2231`, `General Assembly resolution 181`: of another body than the Security Council. */
const isOfChamber = ({ text, tokens }: Analysis, at: number): boolean =>
  /(?:House|Senate|Joint|Concurrent|Assembly|UNGA|Parliament)(?:['’]s)?\W*$/.test(
    text.slice(Math.max(0, tokens[at]!.start - 20), tokens[at]!.start),
  );

/**
 * Which body passed it, where the words just before say so. In a text about the Security Council, and no other body that
 * numbers its resolutions, a bare number is one of the Council's: it has passed some two thousand eight hundred.
 */
function bodyBefore(analysis: Analysis, at: number, number: string): string {
  const { start, sentence } = analysis.tokens[at]!;
  const before = analysis.text.slice(Math.max(analysis.sentences[sentence]!.start, start - 40), start);
  if (/(Security Council|UNSC)\W*$/.test(before)) return 'UN Security Council ';
  if (/(General Assembly|UNGA)\W*$/.test(before)) return 'UN General Assembly ';
  if (/\p{Lu}[\p{L}.]*\W*$/u.test(before) && !/(?:United Nations|U\.?N\.?)\W*$/.test(before)) return '';
  const isOfCouncil = /^\d{3,4}$/.test(number) && Number(number) > 200 && Number(number) < 3000;
  const bodies = analysis.text.match(/Security Council|UNSC|General Assembly|House of Representatives|Senate/g) ?? [];
  if (isOfCouncil && bodies.length && bodies.every((body) => /^(?:Security Council|UNSC)$/.test(body)))
    return 'UN Security Council ';
  return /(United Nations|\bU\.?N\.?)\W*$/.test(before) ? 'UN ' : '';
}

export function knownName(analysis: Analysis, cast: Cast, words: readonly string[], at: number): Candidate[] | null {
  const match = matchInstrument(words, at);
  if (!match) return null;
  const { tokens } = analysis;
  let last = at + match.length;
  // `Article 50 of the constitution` is a provision of that
  if (lower(tokens[at]) === 'article' && lower(tokens[last]) === 'of') return null;
  // a common noun alone must stand as a noun: `the snapback`, not a verb
  if (match.length === 1 && !['NOUN', 'PROPN', 'ADJ'].includes(tokens[at]!.upos)) return null;
  // `the snapback” mechanism`, `INF treaty`: the kind belongs to the name
  let next = last;
  while (/^["'”’]$/.test(words[next] ?? '')) next++;
  // `the Trans-Pacific Partnership trade deal`
  if (/^(?:NOUN|ADJ)$/.test(tokens[next]?.upos ?? '') && !isCapital(tokens[next]) && tokens[next]!.head === next + 1)
    next++;
  if (kindOfNoun.has(tokens[next]?.lemma.toLowerCase() ?? '') && tokens[next]!.sentence === tokens[at]!.sentence)
    last = next + 1;
  const known = meantOf(analysis, cast, match, at, last);
  // `the European convention against torture` is another than that of the United Nations
  const region = tokens[at - 1];
  if (region && regional.test(region.form) && !known.name.includes(region.form)) return null;
  // `signed a mutual defence treaty`: one of the kind, not the one that is called so
  if (
    /^an?$/.test(lower(tokens[at - 1])) &&
    /^\p{Ll}/u.test(tokens[at]!.form) &&
    !known.name.startsWith(tokens[at]!.form)
  )
    return null;
  // `Peru's Basic Law`: that of another than the name says
  const owner = /^['’]s?$/.test(tokens[at - 1]?.form ?? '') ? tokens[at - 2]?.form : undefined;
  const called = words.slice(at, at + match.length).join(' ');
  if (owner && known.name.endsWith(` ${called}`) && isCapital(tokens[at - 2]) && !known.name.includes(owner))
    return null;
  // `the WTO's dispute settlement mechanism`: many treaties have one
  if (
    known.id === disputes &&
    (!ofAccord.test(analysis.text) || (owner && !/^(?:JCPOA|Iran|deal|accord)$/.test(owner)))
  )
    return null;
  const base = { known, name: known.name, kind: known.kind, isSpecific: true, pointsBack: false, isDefinite: true };
  return [{ head: headOf(analysis, at, last), first: at, last, form: 'name', ...base }];
}

/** The mechanism of the accord on Iran's reactors, which is mostly called by words for any of its kind. */
const disputes = 'jcpoa-drm';
const ofAccord = /\b(?:JCPOA|Joint Comprehensive Plan|Iran(?:ian)?|nuclear (?:deal|accord|agreement|pact)|snapback)\b/;

const regional = /^(?:European|Inter-American|African|Arab|American|Asian|Islamic)$/;

/**
 * Of several that bear one name the one meant: of the year that stands beside it (`the Algiers Accord of 2015`), else the one of whose
 * parties the text speaks.
 */
function meantOf(
  { tokens }: Analysis,
  cast: Cast,
  { instrument, others }: InstrumentMatch,
  first: number,
  last: number,
): KnownInstrument {
  if (!others.length) return instrument;
  const all = [instrument, ...others];
  const year = [tokens[first - 1]?.form, lower(tokens[last]) === 'of' ? tokens[last + 1]?.form : undefined].find(
    (form) => form && /^[12]\d{3}$/.test(form),
  );
  const dated = year ? all.find(({ adopted }) => adopted?.startsWith(year)) : undefined;
  const isTold = ({ parties }: KnownInstrument): boolean =>
    parties.some((party) => cast.actors.some(({ country }) => country === party));
  return dated ?? all.find(isTold) ?? instrument;
}

/** A capitalised run that ends or begins with a noun of the kind: `Valdivia Protocol`, `Treaty on Coastal Waters`. */
export function properName(analysis: Analysis, at: number): Candidate[] | null {
  return isCapital(analysis.tokens[at]) ? capitalRun(analysis, at) : null;
}

/** Whether a token is written with a capital. */
export const isCapital = (token: Token | undefined): boolean => {
  const first = token?.form.charCodeAt(0) ?? 0;
  if (first < 128) return first >= 65 && first <= 90 && token!.upos !== 'PUNCT';
  return /^\p{Lu}/u.test(token!.form) && token!.upos !== 'PUNCT';
};

const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}|\d{4})$/;

/** `signed the Lima Accord in May`: when something is done is no part of the name. */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|on)$/.test(tokens[at]!.form) && days.test(tokens[at + 1]?.form ?? '');

function capitalRun(analysis: Analysis, at: number): Candidate[] | null {
  const { tokens } = analysis;
  const { first: start, last: end } = analysis.sentences[tokens[at]!.sentence]!;
  // the run begins behind it
  if (lower(tokens[at]) === 'the' && at + 1 < end && isCapital(tokens[at + 1])) return null;
  // `Under the 2015 Declaration of Principles, …`, `Article 9 of the Valdivia Protocol`: no part of the name
  if (at === start && (tokens[at]!.upos === 'ADP' || tokens[at]!.upos === 'SCONJ')) return null;
  // `Nothing in the Lima Accord obliges us`
  if (at === start && tokens[at]!.upos === 'PRON' && tokens[at]!.xpos !== 'PRP$') return null;
  if (isPart(tokens, at)) return null;
  if (days.test(tokens[at]!.form) && !isCapital(tokens[at + 1])) return null;
  let last = at;
  let kind: InstrumentKind | null = null;
  let needed: KindEntry['with'];
  let kindEnd = at;
  let hasModifier = false;
  while (
    last < end &&
    !isDated(tokens, last) &&
    (isCapital(tokens[last]) ||
      isNumber(tokens[last]) ||
      /^(on|of|for|and|the|against|in|-|–)$/.test(lower(tokens[last])))
  ) {
    // `Acting` is no act, `the Budget Office` no budget
    const entry = /ing$|^budget$/i.test(tokens[last]!.form)
      ? undefined
      : (kindOfNoun.get(tokens[last]!.lemma.toLowerCase()) ?? kindOfNoun.get(lower(tokens[last])));
    // `Peru against the Lima Accord`, `sided with Peru on the Lima Accord`: the name begins behind it
    if (!kind && /^(?:against|on)$/.test(tokens[last]!.form) && last > at) return null;
    // `the Lima Treaty and the Baku Accord` are two
    if (kind && kindEnd === last && hasModifier && lower(tokens[last]) === 'and' && lower(tokens[last + 1]) === 'the')
      break;
    // `signed the Lima Accord and Chile objected`: that is what it objects to
    if (kind && kindEnd === last && lower(tokens[last]) === 'and' && /^nsubj/.test(tokens[last + 1]?.deprel ?? ''))
      break;
    // `reminded Mali of the Lima Accord`: whom one tells of it
    if (!kind && last === at + 1 && tokens[last]!.form === 'of' && isToldOf(tokens, at, tokens[last]!.head))
      return null;
    // `Sign the Lima Accord`, but not `Law of the Sea Convention`
    if (!kind && tokens[last]!.form === 'the' && last > at && isCapital(tokens[last - 1])) return null;
    // a numbered resolution is found at its own word
    if (entry?.kind === 'resolution' && isNumber(tokens[last + 1])) return null;
    const isKind = entry && !(entry.court && !isOfCourt(analysis, tokens[last]!)) && !isDrafting(entry, last === at);
    // `Constitution Square`, `Nathan Law of Demosisto`
    if (isKind && (sites.test(tokens[last + 1]?.form ?? '') || isSurname(tokens, at, last))) return null;
    if (isCapital(tokens[last]) && isKind && !tokens[last]!.form.endsWith('-')) {
      kind = entry.kind;
      // `the Lima Statement`
      needed = entry.noun === 'statement' ? undefined : entry.with;
      kindEnd = last + 1;
      hasModifier = last > at;
    } else if (kind && isCapital(tokens[last]) && !(last - 1 === at && kindEnd === last)) {
      // `Bill Clinton` is no bill
      // words after the noun belong to the name when a preposition joins them: `Convention on Coastal Waters`
      kindEnd = last + 1;
      hasModifier = true;
    }
    last++;
  }
  const first = lower(tokens[at]) === 'the' ? at + 1 : at;
  if (!kind || !hasModifier || kindEnd - first < 2) return null;
  const name = analysis.text.slice(tokens[first]!.start, tokens[kindEnd - 1]!.end).replace(/\s+/g, ' ');
  // `the Economic Studies Program` is none of the Fund's
  const words = name.toLowerCase().split(' ');
  if (needed && !needed.some((word) => words.includes(word))) return null;
  // a title-case line is no name
  if (first === analysis.sentences[tokens[at]!.sentence]!.first && kindEnd === end) return null;
  const head = headOf(analysis, first, kindEnd);
  return [
    {
      head,
      first,
      last: kindEnd,
      form: 'name',
      kind,
      known: null,
      name,
      isSpecific: true,
      pointsBack: false,
      isDefinite: true,
    },
  ];
}

/** `Article 9 of the Lima Accord`, `Annex VII to it`: a numbered part, which is none by itself. */
const isPart = (tokens: readonly Token[], at: number): boolean => {
  const isLetter = (index: number): boolean =>
    /^(?:[IVXLC]{1,6}|[A-Z])$/.test(tokens[index]?.form ?? '') && /^(?:of|to|in)$/.test(tokens[index + 1]?.form ?? '');
  if (parts.test(lower(tokens[at]))) return isNumber(tokens[at + 1]) || isLetter(at + 1);
  // its number
  return at > 0 && isLetter(at) && parts.test(lower(tokens[at - 1]));
};

const parts = /^(?:article|section|chapter|paragraph|annexe?|appendix|clause)$/;
/** Whether a name is the object of the verb to which the phrase behind it belongs: `informed Mali of the Lima Accord`. */
function isToldOf(tokens: readonly Token[], at: number, of: number): boolean {
  const [name, thing] = [tokens[at]!, tokens[of]];
  return !!thing && /^i?obj$/.test(name.deprel) && thing.deprel.startsWith('obl') && thing.head === name.head;
}

/** What is called by the word of an instrument and is none: places and days. */
const sites =
  /^(?:Square|Hall|Avenue|Street|Road|Park|Hill|House|Cent(?:er|re)|Building|Pier|Plaza|Gardens?|Museum|Bridge|Boulevard|Station|Day|Tower|Hotel|Club)$/;

/** `Nathan Law`: right behind a given name without an article before it the word is a surname. */
const isSurname = (tokens: readonly Token[], first: number, at: number): boolean => {
  const given = at === first ? at - 1 : first;
  return (
    at === given + 1 &&
    isGivenName(tokens[given]?.form ?? '') &&
    !/^(?:the|a|an|this|that|['’]s?)$/i.test(tokens[given - 1]?.form ?? '') &&
    !isNumber(tokens[at + 1])
  );
};

/** `the Draft Diaz for President` wants him to stand. */
const isDrafting = ({ noun }: KindEntry, isFirst: boolean): boolean => isFirst && noun === 'draft';
