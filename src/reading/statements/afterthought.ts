import type { Span } from '../../record/index.js';
import { cueOf } from './cues.js';
import { child, type Grammar } from './grammar.js';
import { firstFrom } from './statement-at.js';

/** Nouns that sum up what was told before them. */
const summing = new Set(
  (
    'accusation allegation appeal assertion assessment call claim comparison conclusion contention decision demand ' +
    'description development figure gesture goal idea label measure move offer phrase plan policy position practice prediction promise ' +
    'proposal remark request ruling sentiment stance statement step suggestion term threat verdict view warning word report rumour rumor account version finding charge notion explanation argument excuse contention complaint interpretation'
  ).split(' '),
);

/**
 * Content that ends before what the text itself adds to it: of `voted to stay, a move that Peru called premature` only the vote is
 * the voters'. Inside quotations whoever is quoted adds it.
 */
export function withoutAfterthought(g: Grammar, content: readonly Span[]): Span[] {
  return content.map((span) => {
    const { tokens } = g.analysis;
    const first = firstFrom(g.analysis, span.start);
    for (let at = first + 3; at < tokens.length && tokens[at]!.start < span.end; at++)
      if (g.quotationAt[at]! >= 0) continue;
      else if (isAfterthought(g, at, first)) return { start: span.start, end: tokens[at - 3]!.end };
      else if (isMeetingBefore(g, at, span)) return { start: span.start, end: tokens[at - 2]!.end };
      else if (isReserve(g, at, span.end)) return { start: span.start, end: tokens[at - 3]!.end };
      else if (isTimeOfSaying(g, at, span))
        return { start: span.start, end: tokens[tokens[at - 2]!.form === ',' ? at - 3 : at - 4]!.end };
    return span;
  });
}

/** `denied that it was losing, a day after Chad urged it to act`: when it is said, where the sentence ends with that. */
function isTimeOfSaying({ analysis: { tokens, sentences } }: Grammar, at: number, { start, end }: Span): boolean {
  const { form, sentence, deprel } = tokens[at]!;
  if (!/^(?:after|before)$/.test(form) || deprel !== 'mark') return false;
  if (!/^(?:day|week|month|hour|year|minute)s?$/.test(tokens[at - 1]!.form)) return false;
  // `, days after`
  const isBare = tokens[at - 2]?.form === ',';
  if (!isBare && tokens[at - 3]?.form !== ',') return false;
  if (!isBare && !/^(?:an?|one|two|three|four|five|six|seven|ten|\d+|hours|days|weeks)$/.test(tokens[at - 2]!.form))
    return false;
  const { first, last } = sentences[sentence]!;
  return start > tokens[first]!.end && end >= tokens[Math.max(at, last - 2)]!.end;
}

const meetings =
  /^(?:meeting|talk|summit|session|dinner|lunch|call|conversation|negotiation|round|encounter|visit|ceremony)$/;

/** `agreed to keep channels open, after a meeting that both called frank`: behind what they did so, where the sentence ends with that. */
function isMeetingBefore({ analysis: { tokens, sentences } }: Grammar, at: number, { start, end }: Span): boolean {
  const { form, sentence, head } = tokens[at]!;
  if (!/^(?:after|following)$/.test(form) || tokens[at - 1]!.form !== ',') return false;
  const noun = form === 'after' || tokens[at]!.deprel === 'case' ? tokens[head] : undefined;
  if (!noun || noun.index < at || noun.upos !== 'NOUN' || !meetings.test(noun.lemma)) return false;
  const { first, last } = sentences[sentence]!;
  return start > tokens[first]!.end && end >= tokens[Math.max(at, last - 2)]!.end;
}

/** What a speaker leaves out, as the text remarks: how a sentence ends that tells his words. */
const reserves =
  /^(?:elaborating|specifying|(?:giving|providing|offering|citing|naming|identifying|disclosing|presenting|producing|going|saying|explaining|mentioning|adding|revealing|detailing))$/;

/** `…, without elaborating`, `…, without giving details`: what the speaker does not say. */
function isReserve(g: Grammar, at: number, end: number): boolean {
  const { tokens, sentences } = g.analysis;
  const token = tokens[at]!;
  if (!reserves.test(token.form) || tokens[at - 1]!.form !== 'without' || tokens[at - 2]!.form !== ',') return false;
  const { last } = sentences[token.sentence]!;
  // it closes the sentence, and nothing of what is said goes on behind it
  return (
    end >= tokens[Math.max(at, last - 2)]!.end &&
    last - at < 14 &&
    !tokens.slice(at, last - 1).some(({ form }) => form === ',')
  );
}

/** `, a move that …`: a noun behind a comma that is said of a clause, not of a thing. */
function isAfterthought(g: Grammar, at: number, first: number): boolean {
  const { tokens } = g.analysis;
  const { lemma, deprel, head } = tokens[at]!;
  if (!summing.has(lemma) || head < 0) return false;
  // the tree may take it for the subject of the clause that it is said of
  const isBehind = deprel === 'nsubj' ? tokens[head]!.deprel === 'ccomp' : /^(?:appos|parataxis)$/.test(deprel);
  if (!isBehind || head > at) return false;
  if (!/^an?$/.test(tokens[at - 1]!.form) || tokens[at - 2]!.form !== ',') return false;
  const clause = child(g, at, 'acl');
  if (!clause) return false;
  // the tree may hang it on whoever speaks
  const isOfClause = head < first || tokens[head]!.upos === 'VERB' || child(g, head, 'cop') !== null;
  return isOfClause || isSpokenOf(g, clause.index) || isOfQuoted(g, at) || isHeldByOthers(g, clause.index);
}

/** `that there was “no gap”, a phrase that made envoys wince`: said of the words that were quoted. */
const isOfQuoted = (g: Grammar, at: number): boolean =>
  /^(?:phrase|word|term|description|remark|comparison|label|line|expression)$/.test(g.analysis.tokens[at]!.lemma) &&
  g.quotationAt[at - 3]! >= 0;

/** `holds that it suffices, a view shared by two generals`: who else thinks so. */
const isHeldByOthers = (g: Grammar, participle: number): boolean =>
  /^(?:share|echo|reject|dispute|deny|contest|dismiss|back|endorse|repeat|support|voice|make|level|raise)$/.test(
    g.analysis.tokens[participle]!.lemma,
  ) && child(g, participle, 'obl:agent') !== null;

/** `to leave the pact, a step that Chile refused to endorse`: what somebody else says of it, whatever the tree hangs it on. */
function isSpokenOf(g: Grammar, clause: number): boolean {
  const { tokens, children } = g.analysis;
  // `, a claim which, Chile said, was false`
  if (
    children[clause]!.some(
      (at) => at < clause && tokens[at]!.deprel === 'parataxis' && cueOf('verb', tokens[at]!.lemma),
    )
  )
    return true;
  const subject = child(g, clause, 'nsubj');
  if (!subject || /^W/.test(subject.xpos)) return false;
  const open = child(g, clause, 'xcomp');
  return [tokens[clause]!, open].some((verb) => verb?.upos === 'VERB' && cueOf('verb', verb.lemma) !== null);
}
