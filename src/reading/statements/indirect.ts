import type { Token } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import { withoutAfterthought } from './afterthought.js';
import { onBothSides } from './both-sides.js';
import { withCondition } from './conditions.js';
import { isOfChoice } from './control.js';
import { cueRange, grown, particleOf, withOccasion } from './cue-words.js';
import { cueOf } from './cues.js';
import type { CueWords, Draft, Range } from './draft.js';
import { lastOf, settleSource } from './edges-of-source.js';
import { type Found, ranges } from './found.js';
import { fromNominal } from './from-nominal.js';
import { fromVerb } from './from-verb.js';
import { child, type Grammar, isPassive, trim } from './grammar.js';
import { wholeQuestion, withJoinedQuestion } from './joined-questions.js';
import { isAccount } from './medium.js';
import { nearestSource } from './nearest-source.js';
import { isNobody } from './nobody.js';
import { phrase, type Source } from './phrase.js';
import { isInsideQuestion, isOnlyAsked } from './questions-before.js';
import { withinSemicolons } from './semicolons.js';
import { sourceOf } from './source.js';
import { issuerOf, sourceOfNoun } from './source-of-noun.js';
import { firstFrom } from './statement-at.js';
import { untilMainClause } from './subordinate.js';
import { objectRange } from './surface.js';
import { isBound } from './unsaid.js';
import { untilNextSpeaker } from './until-speaker.js';

/** Reads the statement that a cue word makes of its clause, or null where the word takes none of its frames here. */
export function readIndirect(g: Grammar, token: Token): Draft | null {
  if (isInsideQuestion(g, token) || isOnlyAsked(g, token)) return null;
  // "wrote on her account that …": where she did
  if (token.upos === 'NOUN' && isAccount(token) && /^(?:on|via)$/.test(child(g, token.index, 'case')?.lemma ?? ''))
    return null;
  const pos =
    token.upos === 'VERB' ? 'verb' : token.upos === 'NOUN' ? 'noun' : token.upos === 'ADJ' ? 'adjective' : null;
  // "a written response to questions": how it is given
  if (!pos || (token.deprel === 'amod' && token.lemma === 'write')) return null;
  const particle = pos === 'verb' ? particleOf(g, token.index) : null;
  const phrasal = particle && cueOf('verb', `${token.lemma}_${particle}`);
  if (pos === 'verb' && !particle) {
    const draft = swallowed(g, token);
    if (draft) return draft;
  }
  const cue = phrasal || cueOf(pos, token.lemma, token.form);
  if (cue && ((pos === 'verb' && (isAsked(g, token) || isBound(g, token))) || isRaisedByDeed(g, token))) return null;
  if (cue && isOfChoice(g, token.index)) return null;
  const told = cue && (pos === 'verb' ? fromVerb(g, token, cue) : fromNominal(g, token, cue));
  // "were opposed to the plan" in the passive: nobody opposed them
  // and in "are determined that it fails" somebody is
  const isOneself =
    (/\/(?:obj|passive)$/.test(told?.because ?? '') || (told && /^(?:determine|resolve)$/.test(token.lemma))) &&
    isPassive(g, token.index) &&
    !child(g, token.index, 'obl:agent');
  const whole = (isOneself ? fromParticiple(g, token) : null) ?? told ?? fromParticiple(g, token);
  const found = whole && {
    ...whole,
    content: withJoinedQuestion(
      g,
      token.index,
      untilJoined(
        g,
        token.index,
        // "As the envoy noted, even if it rains, they will come": the whole of it stands beside the aside
        whole.because.endsWith('/inserted')
          ? whole.content
          : untilMainClause(
              g,
              token.index,
              withCondition(g, token.index, wholeQuestion(g, token.index, whole.content)),
            ),
      ),
    ),
  };
  if (!found?.content.length) return null;
  // "has refused to, but says …": what, the text leaves out
  // nor does "What they cannot agree on is" end with the preposition
  if (
    found.content.every(({ start, end }) =>
      /^(?:to|on|about|over|for|with|of)$/.test(g.analysis.text.slice(start, end)),
    )
  )
    return null;
  // "called off the talks": with a particle it is another verb, which need not take the same object
  if (particle && !phrasal && (found.because.endsWith('/obj') || cue?.kind === 'evidence')) return null;
  const named =
    found.source !== undefined
      ? found.source
      : pos === 'noun'
        ? sourceOfNoun(g, token.index)
        : ((isCutOff(g, token) ? nearestSource(g, cueRange(g, token.index)) : null) ??
          sourceOf(g, token.index) ??
          (isActive(g, token.index) ? nearestSource(g, cueRange(g, token.index)) : null));
  const source = (named && issuerOf(g, named)) ?? named;
  // "neither ruled it out": what none of them does is not told of them, but for what none says
  if (source && isNobody(g, source.head) && !found.because.endsWith('/ccomp')) return null;
  const grownWords = behindOwner(grown(g, found.cue ?? cueRange(g, token.index), source), source);
  const words = { ...grownWords, last: withOccasion(g, grownWords, stopOf(g, grownWords, found.content, source)) };
  const start = g.analysis.tokens[words.first]!.start;
  const isAfterClause = found.content[0]!.start < start;
  const settled = source && settleSource(g, lastOf(g, source, words, isAfterClause), words);
  return {
    cue: words,
    source: settled,
    content: withoutLinks(g, withoutAfterthought(g, wholeOf(g, found, settled, words))),
    addressees: found.addressees,
    isDirect: false,
    because: found.because,
  };
}

/** What is said, without its speaker and on both sides of what is put into it. */
function wholeOf(g: Grammar, { content, because }: Found, source: Source | null, cue: CueWords): readonly Span[] {
  if (!source) return content;
  const around = /\/(?:inserted|ccomp)$/.test(because) ? withinSemicolons(g, content, source, cue) : content;
  const own = untilNextSpeaker(g, before(g, around, source, cue));
  return /\/(?:ccomp|inserted)$/.test(because) ? onBothSides(g, own, source, cue) : own;
}

/** "rejecting Peruvian claims that …": what stands before whose claims they are is another's deed. */
const behindOwner = (words: CueWords, source: Source | null): CueWords =>
  source && source.first >= words.first && source.last <= words.head ? { ...words, first: source.last } : words;

/** "shrugged off the decision": a particle that the parser took for a preposition of the object. */
function swallowed(g: Grammar, token: Token): Draft | null {
  const next = g.analysis.tokens[token.index + 1];
  if (next?.upos !== 'ADP' || next.deprel !== 'case' || child(g, token.index, 'obj')) return null;
  const object = g.analysis.tokens[next.head]!;
  const cue = object.head === token.index ? cueOf('verb', `${token.lemma}_${next.lemma}`) : null;
  const source = cue?.frames.has('obj') && !isPassive(g, token.index) ? sourceOf(g, token.index) : null;
  if (!cue || !source) return null;
  const { first, last } = objectRange(g, token.index, object.index);
  const words = grown(g, { ...cueRange(g, token.index), last: next.index + 1 }, source);
  return {
    cue: words,
    source: settleSource(g, source, words),
    content: ranges(g, { first: Math.max(first, next.index + 1), last }),
    addressees: [],
    isDirect: false,
    because: `cue:${cue.lemma}/obj`,
  };
}

/** "The ministers were divided on it": a participle that is an adjective in all but its tag. */
function fromParticiple(g: Grammar, token: Token): Found | null {
  const link = linkOf(g, token);
  const isState =
    token.xpos === 'VBN' && (link !== null || isPassive(g, token.index) || child(g, token.index, 'cop') !== null);
  if (token.xpos !== 'JJ' && !isState) return null;
  const cue = cueOf('adjective', token.form.toLowerCase());
  const subject = cue && child(g, link?.index ?? token.index, 'nsubj');
  const found = subject && fromNominal(g, token, cue);
  return found ? { ...found, source: phrase(g, subject.index) } : null;
}

/** "Voters [remain] divided over it": the verb that says that a state lasts or shows. */
function linkOf(g: Grammar, { deprel, head, index }: Token): Token | null {
  const above = deprel === 'xcomp' && head < index ? g.analysis.tokens[head] : undefined;
  return above && linking.has(above.lemma) ? above : null;
}

const linking = new Set(['remain', 'stay', 'become', 'grow', 'appear', 'seem', 'look', 'sound', 'feel']);

/** Whether somebody is only asked to do it: in "urged both sides to honour the truce" nobody honours anything. */
function isAsked(g: Grammar, token: Token): boolean {
  if (token.deprel !== 'xcomp' || token.head < 0) return false;
  const above = g.analysis.tokens[token.head]!;
  return (
    above.upos === 'VERB' &&
    (cueOf('verb', above.lemma, above.form)?.frames.has('obj-to') ?? false) &&
    child(g, above.index, 'obj', 'iobj') !== null
  );
}

/** "…, raising doubts about the truce": what happened raises them, and nobody says so. */
function isRaisedByDeed(g: Grammar, token: Token): boolean {
  const { tokens } = g.analysis;
  const verb = token.upos === 'NOUN' && token.deprel === 'obj' ? tokens[token.head]! : token;
  const { index, lemma, xpos, deprel } = verb;
  return lemma === 'raise' && xpos === 'VBG' && deprel === 'advcl' && tokens[index - 1]?.form === ',';
}

const isActive = (g: Grammar, at: number): boolean =>
  g.analysis.tokens[at]!.upos === 'VERB' && !isPassive(g, at) && child(g, at, 'expl') === null;

/**
 * Whether the tree joins a verb to another although no word does and a noun stands right before it: in "it comes as the
 * ministers have pledged to stay" the parser takes the ministers for an adverbial.
 */
function isCutOff(g: Grammar, token: Token): boolean {
  if (token.deprel !== 'conj' && !(token.deprel === 'advcl' && child(g, token.index, 'aux'))) return false;
  if (child(g, token.index, 'cc', 'nsubj', 'mark', 'expl')) return false;
  const before = g.analysis.tokens[cueRange(g, token.index).first - 1];
  return before?.sentence === token.sentence && ['NOUN', 'PROPN', 'PRON'].includes(before.upos);
}

/** "said it was ready and reminded Peru …": what is said ends before the next verb of saying that is joined to its own. */
function untilJoined(g: Grammar, verb: number, content: readonly Span[]): readonly Span[] {
  const { tokens, children } = g.analysis;
  const next = children[verb]!.find(
    (at) =>
      at > verb &&
      tokens[at]!.deprel === 'conj' &&
      tokens[at]!.upos === 'VERB' &&
      cueOf('verb', tokens[at]!.lemma)?.kind === 'speech' &&
      child(g, at, 'cc') !== null,
  );
  if (next === undefined) return content;
  const joint = g.edges.left[next]!;
  const { last } = trim(g, { first: verb + 1, last: joint });
  return content.map((span) =>
    span.start >= tokens[verb]!.end && span.start < tokens[joint]!.start && span.end > tokens[joint]!.start
      ? { start: span.start, end: tokens[last - 1]!.end }
      : span,
  );
}

/** What joins a sentence to the one before, or a clause to its verb. */
const links = /^(?:however|moreover|meanwhile|furthermore|nevertheless|nonetheless|besides|incidentally)$/i;

/** Content without the word before it that only joins the sentence to the text: "However, as the minister noted, …". */
const withoutLinks = (g: Grammar, content: readonly Span[]): Span[] =>
  content.flatMap((span) => {
    const { tokens } = g.analysis;
    let at = firstFrom(g.analysis, span.start);
    // "…, and, as the minister noted, it failed": no word that joins a clause is one by itself, but "Nor, he said, would it fail"
    const isLink = tokens[at]?.upos === 'CCONJ' && !/^nor$/i.test(tokens[at]!.form);
    if (content.length > 1 && isLink && tokens[at]!.end >= span.end) return [];
    if (!links.test(tokens[at]?.form ?? '') || g.quotationAt[at]! >= 0) return [span];
    at++;
    while (tokens[at]?.form === ',') at++;
    return tokens[at] && tokens[at]!.start < span.end ? [{ start: tokens[at]!.start, end: span.end }] : [];
  });

/** The first word behind a cue that belongs to its content or source, or to the next sentence. */
function stopOf(g: Grammar, cue: Range & { head: number }, content: readonly Span[], source: Source | null): number {
  const { tokens, sentences } = g.analysis;
  let stop = sentences[tokens[cue.head]!.sentence]!.last;
  if (source && source.first >= cue.last) stop = Math.min(stop, source.first);
  for (const { start } of content)
    if (start >= tokens[cue.last - 1]!.end) stop = Math.min(stop, firstFrom(g.analysis, start));
  return stop;
}

/** What is said before its speaker is named, without the speaker: "The talks failed, the minister said". */
function before(g: Grammar, content: readonly Span[], source: Source, cue: Range): readonly Span[] {
  const { tokens } = g.analysis;
  if (source.last > cue.first || source.first === 0) return content;
  const { start } = tokens[source.first]!;
  const stop = tokens[cue.last - 1]!.end;
  return content.map((span) => {
    if (span.start >= start || span.end <= start || span.end > stop) return span;
    const { last } = trim(g, { first: 0, last: source.first });
    return { start: span.start, end: Math.max(span.start + 1, tokens[last - 1]?.end ?? 0) };
  });
}
