import type { Token } from '../../language/index.js';
import { cueOf } from './cues.js';
import type { Draft, Range } from './draft.js';
import { child, type Grammar, spanOf, subtree, trim, without } from './grammar.js';
import { withoutCase } from './phrase.js';
import { firstFrom } from './statement-at.js';

/** By what something goes, and nobody who says it: `act according to their means`. */
const circumstances =
  /^(?:context|circumstance|capacity|capability|ability|mean|means|need|priority|size|rank|merit|nationality|age|income|taste|preference|conscience)$/;

/** `according to X`: everything else of the clause that it stands in is X's. */
export function readAccording(g: Grammar, token: Token): Draft | null {
  if (token.form.length !== 9 || token.form.toLowerCase() !== 'according') return null;
  // "Not according to the envoy, who argues …": what is asked before is what he denies
  if (/^not$/i.test(g.analysis.tokens[token.index - 1]?.form ?? '')) return null;
  const { tokens } = g.analysis;
  const to = tokens[token.index + 1];
  if (to?.form.toLowerCase() !== 'to') return null;
  // "according" is the case of its noun, or a participle with "to X" under it
  let noun = token.head;
  if (token.deprel !== 'case') {
    const object = child(g, token.index, 'obl', 'nmod', 'obj', 'xcomp', 'ccomp');
    noun = object ? object.index : to.head;
  }
  // "according to Ambassador to Japan Solomon Maina": a title is its holder's
  while (noun >= 0 && tokens[noun]!.deprel === 'nmod:desc' && tokens[noun]!.head > noun) noun = tokens[noun]!.head;
  if (noun < 0 || noun === token.index || circumstances.test(tokens[noun]!.lemma)) return null;
  const closing = readClosing(g, token, noun);
  if (closing) return closing;
  const source = withoutCase(g, noun);
  const clipped = {
    ...source,
    ...trim(g, { first: Math.max(source.first, to.index + 1), last: beforeDay(g, source) }),
  };
  if (clipped.last <= clipped.first) return null;
  const phrase = { first: Math.min(token.index, clipped.first), last: Math.max(source.last, to.index + 1) };
  const quoting = quotingBehind(g, phrase);
  if (quoting !== null) phrase.last = quoting;
  // the clause: the nearest verb or predicate above the phrase
  let clause = token.deprel === 'case' ? tokens[noun]!.head : token.head;
  while (clause >= 0 && (tokens[clause]!.deprel === 'acl' || tokens[clause]!.deprel === 'case'))
    clause = tokens[clause]!.head;
  if (clause < 0) return null;
  while (
    tokens[clause]!.head >= 0 &&
    /^(nmod|obj|obl|nsubj|amod|appos|xcomp|conj|compound|flat|nummod)/.test(tokens[clause]!.deprel)
  )
    clause = tokens[clause]!.head;
  // "…, according to X" at the end: the whole sentence is X's, not its last clause alone
  const end = trim(g, { first: 0, last: g.analysis.sentences[token.sentence]!.last }).last;
  if (tokens[token.index - 1]?.form === ',' && phrase.last >= end)
    while (tokens[clause]!.head >= 0 && /^(advcl|acl|xcomp|conj)/.test(tokens[clause]!.deprel))
      clause = tokens[clause]!.head;
  const content = without(g, untilAnother(g, phrase, subtree(g, clause)), phrase);
  // a fragment that says who says it, and nothing of what
  if (!content.length) return null;
  return {
    cue: { head: token.index, first: token.index, last: to.index + 1, lemma: 'according to' },
    source: clipped,
    content: content.map((range) => spanOf(g, range)),
    addressees: [],
    isDirect: false,
    because: 'according-to',
  };
}

/** `According to SANA, quoting the army, …`: where ends what tells whence the source has it, which is nothing that it says. */
function quotingBehind(g: Grammar, { last }: Range): number | null {
  const { tokens } = g.analysis;
  const at = tokens[last]?.form === ',' ? last + 1 : last;
  const participle = tokens[at];
  if (participle?.xpos !== 'VBG' || !/^(?:quote|cite)$/.test(participle.lemma)) return null;
  const end = g.edges.right[at]!;
  return tokens[end]?.form === ',' || tokens[end - 1]?.form === ',' ? end : null;
}

/** Where a source ends that a bare day follows: `according to a television report Friday`. */
function beforeDay({ analysis: { tokens } }: Grammar, { head, last }: Range & { head: number }): number {
  const day = tokens[last - 1]!;
  return last - 1 > head && /day$/.test(day.form) && day.deprel === 'nmod:unmarked' ? last - 1 : last;
}

/** Verbs with which another takes what is told back. */
const disputing = /^(?:deny|dispute|reject|contradict|refute|disagree|dismiss|contest)$/;

/** What tells of the same in other words. */
const telling = /^(?:statement|readout|account|communiqu[eé]|version|summary|release|report)$/;

/** `According to Lind, Chile had fired; the army denies it`: what another says to that behind a semicolon is not hers. */
function untilAnother(g: Grammar, { first }: Range, range: Range): Range {
  const { tokens } = g.analysis;
  for (let at = first; at < range.last; at++) {
    if (tokens[at]!.form !== ';' || at <= range.first) continue;
    const verb = tokens.findIndex((token, i) => i > at && i < range.last && disputing.test(token.lemma));
    if (verb > 0 && verb < at + 8 && child(g, verb, 'nsubj') !== null) return { first: range.first, last: at };
    // "…; state media reported that it had been shelled": nor what another says
    const teller = tokens
      .slice(at + 1, range.last)
      .find(({ deprel, upos }) => /^(?:parataxis|conj)$/.test(deprel) && upos === 'VERB');
    // "…; a statement from the embassy made no mention of it": nor what another tells of it
    const paper = teller && child(g, teller.index, 'nsubj');
    if (paper && paper.index > at && telling.test(paper.lemma)) return { first: range.first, last: at };
    if (teller && cueOf('verb', teller.lemma)?.kind === 'speech' && child(g, teller.index, 'ccomp') !== null)
      if (child(g, teller.index, 'nsubj') !== null) return { first: range.first, last: at };
  }
  return range;
}

/**
 * `That's according to X.`: what the sentence before says is X's, where a pronoun alone stands for it; else what the
 * predicate is said of.
 */
function readClosing(g: Grammar, token: Token, noun: number): Draft | null {
  const { sentences } = g.analysis;
  const subject = child(g, noun, 'nsubj');
  const be = child(g, noun, 'cop');
  if (token.deprel !== 'case' || token.head !== noun || !subject || !be || be.index + 1 !== token.index) return null;
  if (subject.index > be.index) return null;
  const isPointer = /^(?:that|this|it)$/.test(subject.lemma);
  const before = sentences[token.sentence - 1];
  if (isPointer && !before) return null;
  const told = isPointer && before ? trim(g, { first: before.first, last: before.last }) : subtree(g, subject.index);
  const end = sentences[token.sentence]!.last;
  const source = { ...withoutCase(g, noun), ...trim(g, { first: token.index + 2, last: end }) };
  return {
    cue: { head: token.index, first: be.index, last: token.index + 2, lemma: 'according to' },
    source,
    content: [spanOf(g, told)],
    addressees: [],
    isDirect: false,
    because: 'according-to',
  };
}

/**
 * A statement without `according to X` at the head of what is said ("reported, according to two clerks, the minister wept"): whose words
 * they are is not what is said. Null where it says nothing else, or where the verb stands behind it ("According to the memo, Lind warned …").
 */
export function withoutAccording(g: Grammar, draft: Draft | null): Draft | null {
  const { tokens } = g.analysis;
  const [own, ...others] = draft?.content ?? [];
  const at = own ? firstFrom(g.analysis, own.start) : -1;
  if (!draft || !own || tokens[at]?.form.toLowerCase() !== 'according') return draft;
  const noun = tokens[at]!.deprel === 'case' ? tokens[at]!.head : -1;
  const next = noun < 0 ? -1 : g.edges.right[noun]!;
  if (!draft.cue || draft.cue.first > at || tokens[next]?.form !== ',' || tokens[next + 1]!.start >= own.end)
    return null;
  return { ...draft, content: [{ start: tokens[next + 1]!.start, end: own.end }, ...others] };
}
