import { type Analysis, relation } from '../../language/index.js';
import type { Span, Statement, Time } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { entryTimeOf, isChargedNow, isLater, isPast, readDateline, timeOf } from '../times/index.js';
import { readAccording, withoutAccording } from './according.js';
import { withAntecedent, withNamedSource } from './antecedent.js';
import { readColon } from './colon.js';
import { isContrasted } from './contrasted.js';
import { hasLightVerb, withColon } from './cue-words.js';
import { readDirect } from './direct.js';
import type { Draft } from './draft.js';
import { partGapped } from './gapped.js';
import { type Grammar, prepareGrammar } from './grammar.js';
import { readHeadlineTail } from './headline-tails.js';
import { endBeforeAs } from './headlines.js';
import { readIndirect } from './indirect.js';
import { ledDrafts } from './leads.js';
import { readListed, withList, withoutJoint } from './listed.js';
import { namesMedium } from './medium.js';
import { keepByNesting, type Weighed } from './nesting.js';
import { readClaim, readNounColon } from './noun-colon.js';
import { withSpeakersOfQuotations } from './quoted-sources.js';
import { withoutRemarks } from './remarks.js';
import { type Voices, voicesOf } from './speakers.js';
import { firstFrom } from './statement-at.js';
import { readHearsay, readViewpoint } from './viewpoint.js';
import { readWayOfSeeing } from './ways-of-seeing.js';
import { weighDraft } from './weigh.js';

export { mendAstray } from './astray.js';
export { mendCoordination } from './coordination.js';
export { mendItems } from './items.js';
export { mendContent } from './letters.js';
export { mendSubjects } from './lost-subjects.js';
export { mendSeries } from './series.js';
export { mendSetOffParticiples } from './set-off-participles.js';
export { indexStatements } from './statement-at.js';
export { mendThingsSaid } from './things-said.js';

/** Finds who says what to whom: direct, indirect and mixed statements. */
export function readStatements(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  times: readonly Time[],
  published: string | null = null,
): Statement[] {
  const g = prepareGrammar(analysis);
  const drafts = findStatements(g);
  const register: Register = {
    voices: voicesOf(g, cast, instruments),
    about: subjectsOf(cast, instruments),
    when: (draft) => whenOf(analysis, times, draft, published),
  };
  return drafts
    .map((draft) => ({ draft, at: position(draft) }))
    .sort((a, b) => a.at - b.at)
    .map(({ draft }, i) => statement(analysis, draft, i, register));
}

/** When a statement was made: the time of its cue, or of the text that it is according to. */
function whenOf(
  analysis: Analysis,
  times: readonly Time[],
  { cue, source }: Draft,
  published: string | null,
): string | null {
  if (!cue) return null;
  const timed = timeOf(analysis, times, cue.head);
  const own = timed && isChargedNow(analysis, cue.head) && /^\d{4}$/.test(timed.edtf) ? null : timed;
  // `promised a vote in 2028`: the day of what is promised
  if (own) return isPast(analysis, cue.head) && isLater(own.edtf, published) ? null : own.edtf;
  const isAccording = source && analysis.tokens[cue.head]!.lemma === 'accord';
  const found = (isAccording && timeOf(analysis, times, source.head)) || entryTimeOf(analysis, times, cue.head);
  return found?.edtf ?? null;
}

/** The statements of a text as its grammar shows them: all drafts that form makes sure of or that weigh enough. */
export function findStatements(g: Grammar): Draft[] {
  const { sure, likely } = draftStatements(g);
  const kept = keepByNesting(g, sure, likely, (draft, nesting) => weighDraft(g, draft, nesting));
  const led = withSpeakersOfQuotations(g, ledDrafts(g, [...sure, ...withoutDoubles(g, sure, kept)]));
  return endBeforeAs(
    g,
    partGapped(g, led).map((draft) =>
      withoutJoint(
        g,
        withList(g, withNamedSource(g, withAntecedent(g, withColon(g, withoutMarks(g, withoutRemarks(g, draft)))))),
      ),
    ),
  );
}

/** "because, he said, it would fail": the conjunction before those words is nothing that is said. */
function withoutMarks(g: Grammar, draft: Draft): Draft {
  if (draft.content.length < 2) return draft;
  const { tokens } = g.analysis;
  const content = draft.content.filter(({ start, end }) => {
    for (let at = firstFrom(g.analysis, start); at < tokens.length && tokens[at]!.start < end; at++)
      // but "nor" turns it into its opposite
      if (!/^(?:SCONJ|CCONJ|PUNCT)$/.test(tokens[at]!.upos) || /^n(?:or|either)$/i.test(tokens[at]!.form)) return true;
    return false;
  });
  return content.length && content.length < draft.content.length ? { ...draft, content } : draft;
}

/** All that may be a statement: what form alone makes sure of, and what is still to be weighed. */
export function draftStatements(g: Grammar): { sure: Draft[]; likely: Draft[] } {
  const { drafts: sure } = readDirect(g);
  const likely: Draft[] = [];
  const cues = new Set<number>();
  for (const { cue } of sure) {
    if (cue) cues.add(cue.head);
    // `Lind reportedly said, “…”`: a word of hearsay that belongs to a cue is no cue of its own
    for (let at = cue?.first ?? 0; at < (cue?.head ?? 0); at++) cues.add(at);
  }
  for (const token of g.analysis.tokens) {
    // words inside a quotation are its speaker's; few quoted words inside a clause are part of that clause
    if (g.quotationAt[token.index]! >= 0 || cues.has(token.index)) continue;
    const according =
      readAccording(g, token) ?? readViewpoint(g, token) ?? readWayOfSeeing(g, token) ?? readHearsay(g, token);
    if (according) sure.push(according);
    else {
      const draft = withoutAccording(g, readIndirect(g, token));
      if (draft) (isContrasted(g, draft) ? sure : likely).push(draft);
    }
  }
  const dateline = readDateline(g.analysis.text, g.analysis);
  for (const { index, start } of g.analysis.sentences) {
    // "ISLAMABAD: The minister said …": a dateline speaks as little as one with a dash
    if (start === dateline?.start) continue;
    const announced = readNounColon(g, index) ?? readClaim(g, index);
    const draft = announced ?? readColon(g, index);
    if (!draft) continue;
    // "Her advice to Chile: sign the treaty": what the noun takes before the colon is whom it is for
    const same = announced ? likely.findIndex(({ cue }) => cue?.head === announced.cue!.head) : -1;
    if (same >= 0) likely[same] = draft;
    else likely.push(draft);
  }
  for (const draft of readListed(g)) {
    const same = (other: Draft): boolean => other.cue?.head === draft.cue!.head;
    const known = likely.findIndex(same);
    if (known >= 0) likely.splice(known, 1);
    if (!sure.some(same)) sure.push(draft);
  }
  const tail = readHeadlineTail(g);
  if (tail && ![...sure, ...likely].some(({ cue }) => cue?.head === tail.cue!.head)) sure.push(tail);
  return { sure, likely: likely.filter((draft) => !likely.some((other) => isPartOf(draft, other))) };
}

/** `would neither confirm nor deny it`: whether the words of saying are a part of those of another draft, which says the same. */
const isPartOf = (draft: Draft, other: Draft): boolean =>
  draft !== other &&
  draft.cue!.head !== other.cue!.head &&
  other.cue!.first < draft.cue!.first &&
  draft.cue!.last <= other.cue!.head &&
  draft.source?.head === other.source?.head &&
  draft.content[0]?.start === other.content[0]?.start;

/** Whether a noun of saying that stands between a verb and its clause has that clause too. */
const isSameClause = ({ analysis: { tokens } }: Grammar, verb: Draft, noun: Draft): boolean =>
  verb.cue!.head < noun.cue!.head &&
  verb.content[0]?.start === noun.content[0]?.start &&
  tokens[noun.cue!.head]!.start < (noun.content[0]?.start ?? 0);

/**
 * Of two readings of the same words by the same source the likelier: "expressed [interest in the plan]" and "interest in
 * [the plan]" are one statement.
 */
function withoutDoubles(g: Grammar, sure: readonly Draft[], kept: readonly Weighed[]): Draft[] {
  const bySource = new Map<number, Weighed[]>();
  for (const weighed of kept) {
    const source = weighed.draft.source?.head;
    if (source !== undefined) bySource.get(source)?.push(weighed) ?? bySource.set(source, [weighed]);
  }
  const isNoun = ({ draft }: Weighed) => g.analysis.tokens[draft.cue!.head]!.upos === 'NOUN';
  const doubled = new Set<Draft>();
  for (const list of bySource.values())
    for (const noun of list) {
      if (!isNoun(noun)) continue;
      const { start } = g.analysis.tokens[noun.draft.cue!.head]!;
      // "replied in the comments that": one clause, and the verb has it
      for (const other of list)
        if (other !== noun && !isNoun(other) && isSameClause(g, other.draft, noun.draft)) doubled.add(noun.draft);
        else if (other !== noun && other.draft.content.some((span) => span.start <= start && start < span.end)) {
          // "expressed interest in": the verb is part of the noun's cue
          const isWhole = hasLightVerb(g, noun.draft.cue!, other.draft.cue!.head);
          doubled.add(isWhole || noun.weight > other.weight ? other.draft : noun.draft);
        }
    }
  // "vowed to oppose it": what is still to come is what they vow
  const foreseen = new Set(kept.filter(({ draft }) => isForeseen(g, draft, kept)).map(({ draft }) => draft));
  // "is pleased to note that": how it is noted is part of that
  const leading = new Set<number>();
  for (const { draft } of kept) for (let at = draft.cue!.first; at < draft.cue!.head; at++) leading.add(at);
  for (const { draft } of kept) {
    const { head } = draft.cue!;
    if (draft.because.endsWith('/to') && g.analysis.tokens[head]!.upos === 'ADJ' && leading.has(head))
      doubled.add(draft);
  }
  // "said in a statement that": the medium is part of the verb's cue
  const held = new Set<number>();
  // "issued a statement saying": so is the verb that gives it out
  const issued = new Set<number>();
  // "declined to comment on": so is what is not done
  const declined = new Set<number>();
  for (const draft of [...sure.filter(({ cue }) => cue), ...kept.map((weighed) => weighed.draft)]) {
    for (let at = draft.cue!.head + 1; at < draft.cue!.last; at++) held.add(at);
    if (g.analysis.tokens[draft.cue!.head]!.deprel === 'acl')
      for (let at = draft.cue!.first; at < draft.cue!.head; at++) issued.add(at);
    if (g.analysis.tokens[draft.cue!.head]!.deprel === 'xcomp' && !foreseen.has(draft))
      for (let at = draft.cue!.first; at < draft.cue!.head; at++) declined.add(at);
  }
  // "denies seeking a bomb": what is denied is not sought
  const claimed = new Set(
    kept.flatMap(({ draft }) => (draft.because.endsWith('/ccomp') && draft.cue ? [draft.cue.head] : [])),
  );
  const isClaimed = ({ cue }: Draft): boolean => {
    if (g.analysis.tokens[cue!.head]!.xpos !== 'VBG') return false;
    for (let at = cue!.first; at < cue!.head; at++) if (claimed.has(at)) return true;
    return false;
  };
  // "appeared skeptical of": how it seems is part of what they think
  const seen = new Set<number>();
  for (const { draft } of kept)
    if (g.analysis.tokens[draft.cue!.head]!.upos === 'ADJ')
      for (let at = draft.cue!.first; at < draft.cue!.head; at++) seen.add(at);
  const single = kept.flatMap(({ draft }) => {
    if (isClaimed(draft)) return [];
    const { head } = draft.cue!;
    if (draft.because.endsWith('/raise') && seen.has(head)) return [];
    const isHeld =
      held.has(head) ||
      isMediumOf(g, draft, kept) ||
      (issued.has(head) && draft.because.endsWith('/obj')) ||
      (declined.has(head) && draft.because.endsWith('/xcomp'));
    return doubled.has(draft) || foreseen.has(draft) || isHeld ? [] : [draft];
  });
  return withoutLeads(single);
}

/** Without "is said" and "seem" where "is said to have told them" and "seem unimpressed by" are statements of somebody's. */
function withoutLeads(drafts: readonly Draft[]): Draft[] {
  const led = new Set<number>();
  for (const { cue, source } of drafts) if (source) for (let at = cue!.first; at < cue!.head; at++) led.add(at);
  return drafts.filter(
    ({ cue, source, because }) => source || !/\/(?:raise|passive)$/.test(because) || !led.has(cue!.head),
  );
}

/** Words of what somebody will do, wants or seems to do: what it is that they say with another verb is their content. */
const foreseeing = new Set(
  'vow promise pledge threaten plan want intend prefer expect hope agree offer wish swear willing appear'.split(' '),
);

/** "said in a report this year that …", "concluded with confidence that …": the noun holds what its verb says, and nothing of its own. */
const isMediumOf = ({ analysis: { tokens } }: Grammar, { cue, content }: Draft, kept: readonly Weighed[]): boolean => {
  const noun = tokens[cue!.head]!;
  return (
    (namesMedium(noun) || (noun.lemma === 'confidence' && relation(noun) === 'obl')) &&
    kept.some(
      ({ draft }) =>
        draft.cue!.head === noun.head && draft.content[0]!.start === content[0]!.start && noun.head < noun.index,
    )
  );
};

/** Whether a cue begins with another, of what is still to come. */
const isForeseen = ({ analysis: { tokens } }: Grammar, { cue }: Draft, kept: readonly Weighed[]): boolean =>
  tokens[cue!.head]!.deprel === 'xcomp' &&
  tokens[cue!.head]!.upos === 'VERB' &&
  kept.some(({ draft }) => {
    const { head } = draft.cue!;
    return cue!.first <= head && head < cue!.head && foreseeing.has(tokens[head]!.lemma);
  });

/** Where a statement begins in the text. */
const position = (draft: Draft): number => draft.content.reduce((first, { start }) => Math.min(first, start), Infinity);

/** What records are made with: who is behind a source, and what the content names. */
interface Register {
  readonly voices: (draft: Draft) => Voices;
  readonly about: (content: readonly Span[], speakers: readonly string[]) => string[];
  readonly when: (draft: Draft) => string | null;
}

function statement(analysis: Analysis, draft: Draft, index: number, register: Register): Statement {
  const { tokens, text } = analysis;
  const span = (range: { first: number; last: number }) => ({
    start: tokens[range.first]!.start,
    end: tokens[range.last - 1]!.end,
  });
  const content = draft.content.map(({ start, end }) => ({ start, end }));
  const isQuoted = content.some(({ start, end }) => /["“”«»]|''/.test(text.slice(start, end)));
  const { speakers, addressees, medium } = register.voices(draft);
  const cue = draft.cue && span(draft.cue);
  return {
    id: `s${index + 1}`,
    speakers,
    addressees,
    source: draft.source && draft.source.last > draft.source.first ? span(draft.source) : null,
    cue: cue && { start: cue.start, end: cue.end, lemma: draft.cue!.lemma ?? tokens[draft.cue!.head]!.lemma },
    content,
    form: draft.isDirect ? 'direct' : isQuoted ? 'mixed' : 'indirect',
    when: register.when(draft),
    medium,
    about: register.about(content, speakers),
    because: draft.because,
  };
}

/** Ids of the instruments and actors that words inside a span refer to, in the order of the text; the speakers are left out. */
function subjectsOf(cast: Cast, instruments: InstrumentsRead): Register['about'] {
  const named = [
    ...cast.references.flatMap(({ start, end, actor }) => (actor ? [{ start, end, id: actor }] : [])),
    ...instruments.references.map(({ start, end, instrument }) => ({ start, end, id: instrument })),
  ].sort((a, b) => a.start - b.start);
  return (content, speakers) => {
    const found = new Set<string>();
    for (const span of content) {
      let low = 0;
      let high = named.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (named[middle]!.start < span.start) low = middle + 1;
        else high = middle;
      }
      for (; low < named.length && named[low]!.start < span.end; low++)
        if (named[low]!.end <= span.end && !speakers.includes(named[low]!.id)) found.add(named[low]!.id);
    }
    return [...found];
  };
}
