import type { Draft } from './draft.js';
import type { Grammar } from './grammar.js';
import { withoutRemarks } from './remarks.js';
import { firstFrom } from './statement-at.js';

/**
 * What the cue of a draft stands inside: a clause or quotation that another one reports, a clause that a noun or
 * adjective holds ("the claim that …") or that stands beside "according to", an infinitive, what only seems so ("appeared to reject …"), an object.
 */
export type Nesting =
  | 'clause'
  | 'clause of nominal'
  | 'clause attributed'
  | 'infinitive'
  | 'appearance'
  | 'object'
  | null;

export interface Weighed {
  readonly draft: Draft;
  readonly weight: number;
}

/**
 * Weighs drafts from the widest content to the narrowest, so that each is weighed by what it stands inside, and keeps those
 * above 0. What has been dropped holds nothing.
 */
export function keepByNesting(
  g: Grammar,
  sure: readonly Draft[],
  likely: readonly Draft[],
  weigh: (draft: Draft, nesting: Nesting) => number,
): Weighed[] {
  const over: (Draft | null)[] = new Array(g.analysis.tokens.length).fill(null);
  const lay = (draft: Draft): void => {
    for (const { start, end } of draft.content)
      for (let at = firstFrom(g.analysis, start); at < over.length && g.analysis.tokens[at]!.start < end; at++)
        over[at] = draft;
  };
  for (const draft of sure) if (!isAfterword(g, draft)) lay(draft);
  const size = ({ content }: Draft): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  const ordered = likely.map((draft, index) => ({ draft, index, size: size(draft) }));
  ordered.sort((a, b) => b.size - a.size || a.index - b.index);
  const kept: (Weighed & { index: number })[] = [];
  for (const { draft, index } of ordered) {
    const outer = draft.cue && over[draft.cue.head]!;
    if (outer && isDenied(g, draft.cue!.head)) continue;
    const weight = weigh(draft, nestingOf(g, draft, outer));
    if (weight <= 0) continue;
    kept.push({ draft, weight, index });
    lay(draft);
  }
  return kept.sort((a, b) => a.index - b.index);
}

/** "denied that Peru had demanded a vote", "denied a report by the agency that …": what is denied nobody is told to have said. */
function isDenied({ analysis: { tokens, children } }: Grammar, cue: number): boolean {
  if (!/^(?:ccomp|acl)$/.test(tokens[cue]!.deprel)) return false;
  for (let at = tokens[cue]!.head, steps = 0; at >= 0 && steps < 4; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.lemma === 'deny') return !children[at]!.some((c) => /^(?:not|n['’]t|never)$/.test(tokens[c]!.form));
    if (!/^(?:nmod|obj)/.test(tokens[at]!.deprel)) return false;
  }
  return false;
}

/** "… . That's according to the ministry": what the sentence before tells is still told by whoever it names. */
function isAfterword(g: Grammar, { cue, content, because }: Draft): boolean {
  if (because !== 'according-to' || !cue) return false;
  const { start } = g.analysis.sentences[g.analysis.tokens[cue.head]!.sentence]!;
  return content.every((span) => span.end <= start);
}

function nestingOf(g: Grammar, { cue, because, content }: Draft, outer: Draft | null): Nesting {
  if (!outer || isTurn(g, outer)) return null;
  // "expressed interest in": the verb is part of the cue, which stands inside nothing
  if (cue && outer.cue && cue.first <= outer.cue.head && outer.cue.head < cue.last) return null;
  // "Peru's claim that … was rejected": the sentence is about the claim
  // "a warning that … alarmed Lima": so is that on what it does to somebody
  const isFelt = outer.because.endsWith('/experiencer');
  const isSubject =
    cue &&
    outer.cue &&
    because.endsWith('/that') &&
    /^nsubj(?::pass)?$/.test(g.analysis.tokens[cue.head]!.deprel) &&
    (isFelt || g.analysis.tokens[cue.head]!.deprel === 'nsubj:pass');
  if (isSubject && g.analysis.tokens[cue.head]!.head === outer.cue!.head) return null;
  // "The pact is dead, an official said, according to the agency": the agency only passes on what the official says
  if (outer.because === 'according-to' && because.endsWith('/inserted') && cue && cue.head < (outer.cue?.head ?? 0))
    return null;
  if (isRemarked(g, cue?.head ?? -1, outer) || isPutIntoRelative(g, cue?.head ?? -1, because)) return null;
  if (isTurnedDown(g, cue?.head ?? -1, because, outer)) return null;
  // "who told him, the ministry said, that Peru would stay"
  const isPutInto =
    cue && outer.cue && outer.because.endsWith('/inserted') && g.analysis.tokens[outer.cue.head]!.head === cue.head;
  const isBehind = outer.cue && content.every(({ start }) => start > g.analysis.tokens[outer.cue!.head]!.start);
  if (isPutInto && isBehind && because.endsWith('/ccomp')) return null;
  return nestingIn(outer);
}

/** Whether a draft is a turn of a transcript, and no headline: what somebody says in it he says as in a text of his own. */
const isTurn = ({ analysis: { tokens } }: Grammar, { because, cue }: Draft): boolean =>
  /^cue:colon\/(?:headline|turn)$/.test(because) && cue !== null && tokens[cue.head]!.sentence > 0;

/** "rejected the mechanism, which Peru called illegal": what the text remarks with a clause of its own stands in nothing. */
function isRemarked(g: Grammar, cue: number, outer: Draft): boolean {
  const token = g.analysis.tokens[cue];
  if (!token?.deprel.endsWith(':relcl')) return false;
  const said = withoutRemarks(g, outer);
  return said !== outer && said.content.every((span) => span.start > token.start || span.end <= token.start);
}

/** "said it had left, a step which, it argued, was lawful": with a remark between commas behind a relative the text tells who says so. */
function isPutIntoRelative({ analysis: { tokens, children } }: Grammar, cue: number, because: string): boolean {
  const token = tokens[cue];
  if (token?.deprel !== 'parataxis' || !because.endsWith('/inserted')) return false;
  if (!tokens[token.head]?.deprel.endsWith(':relcl')) return false;
  const first = Math.min(cue, ...children[cue]!.filter((at) => tokens[at]!.deprel === 'nsubj'));
  let comma = first - 1;
  while (comma > first - 4 && tokens[comma]?.form !== ',') comma--;
  return tokens[comma]?.form === ',' && /^(?:which|that|who)$/.test(tokens[comma - 1]?.form ?? '');
}

/** Verbs with which somebody answers a claim. */
const answering = new Set(
  'reject dismiss deny dispute refute rebut contest deride ridicule mock challenge echo repeat counter debunk discount ignore doubt question'.split(
    ' ',
  ),
);

/** "rejected her claim that the votes were lost": a claim with an owner that somebody answers is as good as told. */
function isTurnedDown(
  { analysis: { tokens, children } }: Grammar,
  noun: number,
  because: string,
  outer: Draft,
): boolean {
  const verb = outer.cue && tokens[outer.cue.head];
  if (!verb || !because.endsWith('/that') || !answering.has(verb.lemma) || tokens[noun]?.head !== verb.index)
    return false;
  // "rejected claims by Peru that the votes were lost"
  const isOf = (at: number): boolean =>
    tokens[at]!.deprel === 'nmod' && children[at]!.some((i) => /^(?:by|from)$/.test(tokens[i]!.form) && i < at);
  return children[noun]!.some(
    (at) => (tokens[at]!.deprel === 'nmod:poss' && !/^(?:its|their)$/.test(tokens[at]!.form)) || isOf(at),
  );
}

function nestingIn(draft: Draft): Nesting {
  // "It is unclear whether Peru has rejected it": what nobody knows
  if (/^cue:(?:un)?clear\//.test(draft.because)) return 'clause';
  if (draft.because.endsWith('/that')) return 'clause of nominal';
  if (/^according-to$|\/inserted$/.test(draft.because)) return 'clause attributed';
  if (draft.because.endsWith('/raise')) return 'appearance';
  if (draft.isDirect || /(ccomp|viewpoint|hearsay|ending|headline)$/.test(draft.because)) return 'clause';
  return /\/(obj-to|xcomp|to|passive)$/.test(draft.because) ? 'infinitive' : 'object';
}
