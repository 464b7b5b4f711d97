import { type KnownInstrument, knownInstrument, knownResolution, matchInstrument } from '../../knowledge/index.js';
import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { InstrumentKind, MentionForm } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { abbreviated, abbreviationAfter } from './abbreviations.js';
import { kindOfNoun, namingModifiers } from './lexicon.js';
import { isOfCourt } from './rulings.js';

/** A phrase that may refer to an instrument. */
export interface Candidate {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly kind: InstrumentKind;
  readonly known: KnownInstrument | null;
  /** The name, for one that stands under its own name; else null. */
  readonly name: string | null;
  /** Whether the phrase alone says which instrument it is; else it can only point back at one already named. */
  readonly isSpecific: boolean;
  /** Whether it means one already named where there is one (`the letter`). */
  readonly pointsBack: boolean;
  readonly isDefinite: boolean;
  /** For an abbreviation that the text has set beside a phrase (`a memorandum (MoU)`): where that phrase ends. */
  readonly stands?: number;
}

/** All phrases that may refer to an instrument, in the order of the text; names win over the nouns inside them. */
export function findCandidates(analysis: Analysis, cast: Cast): Candidate[] {
  const words = analysis.tokens.map((token) => token.form);
  const found: Candidate[] = [];
  /** Abbreviations that the text has introduced, and the phrase that each stands for. */
  const short = new Map<string, Candidate>();
  let free = 0;
  for (const sentence of analysis.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (at < free) continue;
      const token = analysis.tokens[at]!;
      const here =
        numberedResolutions(analysis, at) ??
        knownName(analysis, words, at) ??
        abbreviated(analysis, short, token) ??
        notParty(cast, properName(analysis, at)) ??
        nominal(analysis, cast, token);
      if (!here.length) continue;
      found.push(...here);
      const brief = abbreviationAfter(analysis, here.at(-1)!.last);
      if (brief && here.length === 1 && here[0]!.isSpecific) short.set(brief, here[0]!);
      free = Math.max(...here.map((candidate) => candidate.last));
    }
  }
  return found;
}

/** The token of `[first, last)` whose governor lies outside. */
export function headOf(analysis: Analysis, first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { head } = analysis.tokens[at]!;
    if ((head < first || head >= last) && analysis.tokens[at]!.upos !== 'PUNCT') return at;
  }
  return last - 1;
}

const lower = (token: Token | undefined): string => token?.form.toLowerCase() ?? '';
const isNumber = (token: Token | undefined): boolean => /^\d[\d/-]*$/.test(token?.form ?? '');

/** `resolution 2231`, `Resolutions 1737 and 1747`: one instrument a number. */
function numberedResolutions(analysis: Analysis, at: number): Candidate[] | null {
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
    while (/^(,|and|or|–|-)$/.test(lower(tokens[next]))) next++;
  }
  return found.length ? found : null;
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

function knownName(analysis: Analysis, words: readonly string[], at: number): Candidate[] | null {
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
  if (kindOfNoun.has(tokens[next]?.lemma.toLowerCase() ?? '') && tokens[next]!.sentence === tokens[at]!.sentence)
    last = next + 1;
  const known = match.instrument;
  // `signed a mutual defence treaty`: one of the kind, not the one that is called so
  if (
    /^an?$/.test(lower(tokens[at - 1])) &&
    /^\p{Ll}/u.test(tokens[at]!.form) &&
    !known.name.startsWith(tokens[at]!.form)
  )
    return null;
  const base = { known, name: known.name, kind: known.kind, isSpecific: true, pointsBack: false, isDefinite: true };
  return [{ ...base, head: headOf(analysis, at, last), first: at, last, form: 'name' }];
}

/** A capitalised run that ends or begins with a noun of the kind: `Valdivia Protocol`, `Treaty on Coastal Waters`. */
function properName(analysis: Analysis, at: number): Candidate[] | null {
  return isCapital(analysis.tokens[at]) ? capitalRun(analysis, at) : null;
}

/** A party is no instrument, though it is called Law and Justice. */
function notParty(cast: Cast, found: Candidate[] | null): Candidate[] | null {
  const [one] = found ?? [];
  const id = one && one.kind === 'law' ? cast.referenceAt(one.first)?.actor : null;
  return id && cast.actors.some((actor) => actor.id === id && actor.sectors.includes('PTY')) ? null : found;
}

const isCapital = (token: Token | undefined): boolean => {
  const first = token?.form.charCodeAt(0) ?? 0;
  if (first < 128) return first >= 65 && first <= 90 && token!.upos !== 'PUNCT';
  return /^\p{Lu}/u.test(token!.form) && token!.upos !== 'PUNCT';
};

function capitalRun(analysis: Analysis, at: number): Candidate[] | null {
  const { tokens } = analysis;
  const { first: start, last: end } = analysis.sentences[tokens[at]!.sentence]!;
  // the run begins behind it
  if (lower(tokens[at]) === 'the' && at + 1 < end && isCapital(tokens[at + 1])) return null;
  // `Under the 2015 Declaration of Principles, …`, `Article 9 of the Valdivia Protocol`: no part of the name
  if (at === start && (tokens[at]!.upos === 'ADP' || tokens[at]!.upos === 'SCONJ')) return null;
  if (/^(?:article|section|chapter|paragraph)$/.test(lower(tokens[at])) && isNumber(tokens[at + 1])) return null;
  let last = at;
  let kind: InstrumentKind | null = null;
  let kindEnd = at;
  let hasModifier = false;
  while (
    last < end &&
    (isCapital(tokens[last]) ||
      isNumber(tokens[last]) ||
      /^(on|of|for|and|the|against|in|-|–)$/.test(lower(tokens[last])))
  ) {
    // `Acting` is no act
    const entry = /ing$/i.test(tokens[last]!.form)
      ? undefined
      : (kindOfNoun.get(tokens[last]!.lemma.toLowerCase()) ?? kindOfNoun.get(lower(tokens[last])));
    // a numbered resolution is found at its own word
    if (entry?.kind === 'resolution' && isNumber(tokens[last + 1])) return null;
    if (isCapital(tokens[last]) && entry && !tokens[last]!.form.endsWith('-')) {
      kind = entry.kind;
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

/** `the joint letter`, `a 25-year partnership document`, `the agreement between Iran and China`. */
function nominal(analysis: Analysis, cast: Cast, token: Token): Candidate[] {
  const lemma = token.lemma.toLowerCase();
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN';
  // the lemma of `communiqués` keeps its ending
  const entry = isNoun ? (kindOfNoun.get(lemma) ?? kindOfNoun.get(lemma.replace(/és$/, 'é'))) : undefined;
  // `the compact`, whatever the tagger says
  if (lemma === 'compact' && /^(?:obj|nsubj)/.test(token.deprel))
    return nominalOf(kindOfNoun.get(lemma)!, analysis, cast, token);
  // inside another noun (`letter writer`, `treaty obligations`) it only modifies
  if (!entry || token.deprel === 'compound' || token.deprel === 'amod') return none;
  return nominalOf(entry, analysis, cast, token);
}

const none: Candidate[] = [];

function nominalOf(
  entry: NonNullable<ReturnType<typeof kindOfNoun.get>>,
  analysis: Analysis,
  cast: Cast,
  token: Token,
): Candidate[] {
  const determiner = dependents(analysis, token.index, 'det', 'nmod:poss')[0];
  if (determiner && /^(?:any|every|each|no|whatever|what|which)$/i.test(determiner.form)) return [];
  const modifiers = dependents(analysis, token.index, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'nummod').filter(
    (m) => m.index < token.index,
  );
  const complements = dependents(analysis, token.index, 'nmod', 'acl').filter((m) => m.index > token.index);
  // a declaration of war is no instrument
  if (token.lemma === 'declaration' && complements.some((m) => /^(?:war|love|victory)$/.test(m.lemma))) return [];
  // `took note of it`
  if (token.lemma === 'note' && token.head >= 0 && analysis.tokens[token.head]!.lemma === 'take') return [];
  if (entry.court && !isOfCourt(analysis, token)) return [];
  if (entry.made && !isMade(analysis, cast, token, modifiers)) return [];
  const isSuch = !entry.with || modifiers.some((m) => entry.with!.includes(m.lemma.toLowerCase()));
  // `the package` may be the sanctions package of before
  if (!isSuch && (modifiers.length || complements.length || !/^(?:the|this)$/i.test(determiner?.form ?? ''))) return [];
  const names = (m: Token): boolean =>
    namingModifiers.has(m.lemma.toLowerCase()) ||
    m.upos === 'PROPN' ||
    m.upos === 'NUM' ||
    m.deprel === 'nmod:poss' ||
    // `the 13th Amendment`
    (/^\d+(?:st|nd|rd|th)$/.test(m.form) && isCapital(token)) ||
    // `the Durand agreement`, whatever the tagger says
    (isCapital(m) && m.deprel !== 'det' && analysis.sentences[m.sentence]!.first !== m.index);
  const ties = (m: Token): boolean => {
    const preposition = lower(dependents(analysis, m.index, 'case')[0]);
    if (token.lemma === 'amendment' && preposition === 'to') return true;
    return preposition === 'on' || (tying.has(preposition) && cast.referenceAt(m.index) !== null);
  };
  const isDefinite = !!determiner && definite.test(lower(determiner));
  // `the text of the speech` points to nothing
  const isTold =
    modifiers.some((m) => names(m) && !cast.referenceAt(m.index)?.actor) ||
    complements.some(
      ({ index, deprel }) =>
        deprel === 'acl' || (deprel === 'nmod' && lower(dependents(analysis, index, 'case')[0]) === 'of'),
    );
  if (entry.back && (!isDefinite || isTold)) return [];
  const isNamed =
    modifiers.some(names) ||
    (!entry.plain && modifiers.some((m) => !isDefinite || !conditions.test(m.form))) ||
    (entry.made && modifiers.some(({ deprel }) => deprel === 'compound'));
  // `“How can they invoke an accord that they broke?”` speaks of one that the speaker need not name
  const isTied =
    complements.some(ties) ||
    (!entry.plain && complements.length > 0 && (isDefinite || !isQuoted(analysis, token.index))) ||
    // `a bill to leave the pact`: what it does says which it is
    (/^(?:resolution|law)$/.test(entry.kind) && complements.some(isContent));
  const known =
    isDefinite || complements.some(isParticiple)
      ? (knownByParty(analysis, token, modifiers) ?? knownByText(analysis, token, modifiers))
      : null;
  const isNewLetter = entry.kind === 'letter' && !entry.plain && !isDefinite;
  const isDone =
    settled.has(entry.kind) &&
    token.xpos !== 'NNS' &&
    doneBy(analysis, cast, token, makingOf(entry.kind, token)).length > 0;
  if (!isNamed && !isTied && !isDefinite && !isNewLetter && !isDone && !known) return [];
  const left = [...modifiers.map((m) => leftmost(analysis, m.index)), determiner?.index ?? token.index];
  return [
    {
      head: token.index,
      first: Math.min(token.index, ...left),
      last: token.index + (isOfUnderstanding(analysis, token) ? 3 : 1),
      form: 'nominal',
      kind: known?.kind ?? entry.kind,
      known,
      name: known?.name ?? null,
      isSpecific:
        isSuch && !entry.back && (entry.court || isNamed || isTied || isNewLetter || isDone || known !== null),
      pointsBack: isDefinite && (entry.back || !isNamed) && token.xpos !== 'NNS',
      isDefinite,
    },
  ];
}

/** `the suspended accord`: in what state it is, not which it is. */
const conditions =
  /^(?:suspended|expired|defunct|stalled|existing|current|new|old|disputed|moribund|lapsed|fragile|shaky|broken|collapsed|scrapped|proposed|planned|whole|same|entire)$/i;

const isOfUnderstanding = ({ tokens }: Analysis, { lemma, index }: Token): boolean =>
  lemma === 'memorandum' && lower(tokens[index + 1]) === 'of' && lower(tokens[index + 2]) === 'understanding';

/** `the Cairo understanding`, `a moratorium on tests`, `reached an understanding`: not `an understanding of the past`. */
function isMade(analysis: Analysis, cast: Cast, token: Token, modifiers: readonly Token[]): boolean {
  const { tokens } = analysis;
  const next = lower(tokens[token.index + 1]);
  if (next === 'of' || lower(tokens[token.index - 1]) === 'of' || token.xpos === 'NNS') return false;
  if (modifiers.some(({ deprel }) => deprel === 'compound')) return true;
  if (/^(?:the|this|that)$/.test(lower(tokens[token.index - 1]))) return true;
  if (/^(?:between|on)$/.test(next)) return true;
  return token.xpos !== 'NNS' && doneBy(analysis, cast, token).length > 0;
}

/** `a bill to leave the pact`, `a resolution calling for talks` */
const isContent = ({ deprel, xpos }: Token): boolean => deprel === 'acl' && /^VB[G]?$/.test(xpos);

/** A participle behind a noun, which the parser may take for a past tense: `a deal reached with Iran`. */
const isParticiple = ({ deprel, xpos }: Token): boolean => deprel === 'acl' && /^VB[DN]$/.test(xpos);

/** `the nuclear deal with Iran`, `a nuclear deal reached with Iran`: one known as `the Iran nuclear deal`, or null. */
function knownByParty(analysis: Analysis, { index, form }: Token, modifiers: readonly Token[]): KnownInstrument | null {
  const { tokens, children } = analysis;
  if (!modifiers.length || modifiers.some((m) => children[m.index]!.length)) return null;
  const below = [index, ...children[index]!.filter((c) => c > index && isParticiple(tokens[c]!))];
  // the tree may hang `with Iran` on the verb before the noun
  const near = lower(tokens[index + 1]) === 'with' ? [tokens[index + 1]!.head] : [];
  for (const party of [...below.flatMap((at) => children[at]!), ...near])
    if (
      party > index &&
      tokens[party]!.upos === 'PROPN' &&
      children[party]!.some((c) => tokens[c]!.deprel === 'case' && lower(tokens[c]) === 'with')
    ) {
      const name = [tokens[party]!.form, ...modifiers.map((m) => m.form), form];
      const match = matchInstrument(name, 0);
      if (match?.length === name.length) return match.instrument;
    }
  return null;
}

/**
 * `the nuclear deal` in a text on Iran that speaks of the year, the resolution or the mechanism which belong to the one of 2015;
 * another of them is told of with its own words.
 */
function knownByText({ text }: Analysis, { form }: Token, modifiers: readonly Token[]): KnownInstrument | null {
  const isBare =
    modifiers.length === 1 && modifiers[0]!.form === 'nuclear' && /^(?:deal|accord|pact|agreement)$/.test(form);
  if (!isBare || !/\bIran/.test(text) || /\bNorth Korea/.test(text)) return null;
  return /\b(?:2015|2018|2231|JCPOA|snapback)\b/i.test(text) ? (knownInstrument('jcpoa') ?? null) : null;
}

/** Whether a quotation is open at a token, as far as its sentence shows. */
function isQuoted({ tokens, sentences }: Analysis, at: number): boolean {
  let marks = 0;
  for (let i = sentences[tokens[at]!.sentence]!.first; i < at; i++) if (/^["“”]$/.test(tokens[i]!.form)) marks++;
  return marks % 2 === 1;
}

/** Kinds of which the text speaks as of one thing when it says who made it so. */
const settled = new Set<InstrumentKind>([
  'resolution',
  'agreement',
  'treaty',
  'declaration',
  'communique',
  'law',
  'plan',
]);
const truce = /^(?:cease-?fire|truce)$/;
/** A ceasefire may be one side's alone. */
const declaring = /^(?:declare|announce|sign|accept|reach|strike|negotiate|broker|conclude|adopt|initial)$/;
/** Nobody passes a plan, and nobody vetoes it. */
const planning =
  /^(?:present|unveil|propose|float|table|advance|outline|submit|draft|broker|publish|put|adopt|endorse|reject|back|accept|approve|prepare|circulate)$/;
const makingOf = (kind: InstrumentKind, { lemma }: Token): RegExp =>
  truce.test(lemma) ? declaring : kind === 'plan' ? planning : settling;
const settling =
  /^(?:adopt|pass|approve|sign|initial|ratify|veto|submit|draft|table|sponsor|co-sponsor|conclude|reach|strike|negotiate|broker|invoke|issue)$/;

/**
 * Who is said to have passed, signed or vetoed what a noun names: the tokens of the actors in `the board passed a
 * resolution`, `the deal the two had signed`, `a text submitted by France`; none where nobody is.
 */
export function doneBy(
  analysis: Analysis,
  cast: Cast,
  { index, head, deprel }: Token,
  making = settling,
): readonly number[] {
  const { tokens, children } = analysis;
  const isActor = (at: number): boolean => cast.referenceAt(at)?.actor != null;
  // `the agency's board passed …`: a body without a name of its own is that of whoever owns it
  const actorIn = (at: number): number | null =>
    isActor(at)
      ? at
      : (children[at]!.find((c) => /^(?:nmod:poss|compound|amod)$/.test(tokens[c]!.deprel) && isActor(c)) ?? null);
  const actorsIn = (heads: readonly number[]): number[] =>
    heads
      .flatMap((at) => [at, ...children[at]!.filter((c) => tokens[c]!.deprel === 'conj')])
      .flatMap((at) => actorIn(at) ?? []);
  const subjectsOf = (verb: number) => actorsIn(children[verb]!.filter((c) => tokens[c]!.deprel === 'nsubj'));
  const agentsOf = (verb: number) =>
    actorsIn(
      children[verb]!.filter(
        (c) =>
          /^obl/.test(tokens[c]!.deprel) && children[c]!.some((word) => /^(?:by|between)$/.test(tokens[word]!.form)),
      ),
    );
  if (head >= 0 && making.test(tokens[head]!.lemma) && !isDenied(analysis, head)) {
    const makers = deprel === 'obj' ? subjectsOf(head) : deprel === 'nsubj:pass' ? agentsOf(head) : [];
    if (makers.length) return makers;
  }
  for (const clause of children[index]!) {
    if (!/^acl/.test(tokens[clause]!.deprel) || !making.test(tokens[clause]!.lemma)) continue;
    const makers = [...subjectsOf(clause), ...agentsOf(clause)];
    if (makers.length) return makers;
  }
  return [];
}

/**
 * Whether a verb has a _not_ or _never_, or nobody for its subject (`neither Peru nor Chile`, `no member`): who will not sign a
 * treaty is no party to it yet.
 */
export const isDenied = (analysis: Analysis, verb: number): boolean =>
  dependents(analysis, verb, 'advmod').some(({ lemma }) => lemma === 'not' || lemma === 'never') ||
  dependents(analysis, verb, 'nsubj').some(
    (subject) =>
      /^(?:nobody|none|neither)$/i.test(subject.form) ||
      dependents(analysis, subject.index, 'det', 'cc').some(({ form }) => /^(?:no|neither)$/i.test(form)),
  );

const tying = new Set('between with to from by over of for'.split(' '));
const definite = /^(the|this|that|these|those|its|their|his|her|both)$/;

function leftmost(analysis: Analysis, index: number): number {
  let first = index;
  for (const child of analysis.children[index]!) if (child < index) first = Math.min(first, leftmost(analysis, child));
  return first;
}
