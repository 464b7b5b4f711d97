import type { Token } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import { isSpeechVerb } from '../names/index.js';
import type { CueWords } from './draft.js';
import type { Grammar } from './grammar.js';
import type { Source } from './phrase.js';

/**
 * What is said around words of saying, without what stands behind another semicolon of the sentence: `Chad backs the army; Mali, say
 * experts, backs its foe`. At the end of a sentence such words tell all of it.
 */
export function withinSemicolons(g: Grammar, content: readonly Span[], source: Source, cue: CueWords): readonly Span[] {
  const { tokens, sentences } = g.analysis;
  const { first, last: end } = sentences[tokens[cue.head]!.sentence]!;
  const opens = Math.min(cue.first, source.first);
  const closes = Math.max(cue.last, source.last);
  if (tokens[opens - 1]?.form !== ',') return content;
  if (tokens[closes]?.form === ';' || tokens[closes]?.form === ',') {
    const turn = ownTurn(g, closes, end);
    if (turn) return until(content, tokens[closes]!.start);
  }
  if (tokens[closes]?.form !== ',') return content;
  let before = opens;
  while (before > first && tokens[before - 1]!.form !== ';') before--;
  let behind = closes;
  while (behind < end && tokens[behind]!.form !== ';') behind++;
  if (before === first && behind === end) return content;
  const from = tokens[before]!.start;
  const to = tokens[behind - 1]!.end;
  const own = content
    .map((span) => ({ start: Math.max(span.start, from), end: Math.min(span.end, to) }))
    .filter((span) => span.end > span.start);
  return own.length ? own : content;
}

const answering =
  /^(?:deny|reject|dismiss|dispute|refuse|decline|respond|reply|comment|confirm|condemn|accuse|blame|call|warn)$/;
const silent = /^(?:decline|refuse|respond|reply|comment|answer)$/;

/**
 * Whether somebody else has his say behind words that tell what stands before them: behind a semicolon whoever says or answers
 * (`Peru has armed the front, a minister said; Chile denied arming anybody`), behind `but` whoever says nothing (`…, a minister said, but
 * the palace declined to comment`), which is told by the text.
 */
function ownTurn({ analysis: { tokens, children } }: Grammar, closes: number, end: number): boolean {
  const isAhead = tokens[closes]!.form === ';';
  if (!isAhead && !/^(?:but|and|while)$/.test(tokens[closes + 1]?.form ?? '')) return false;
  const verb = tokens.find(
    ({ index, deprel, head }) =>
      index > closes && index < end && head < closes && /^(?:parataxis|conj|advcl)$/.test(deprel),
  );
  if (verb?.upos !== 'VERB' || !/^VB[DPZ]?$/.test(verb.xpos)) return false;
  const subject = children[verb.index]!.find((c) => tokens[c]!.deprel === 'nsubj');
  if (subject === undefined || subject < closes || tokens[subject]!.upos === 'PRON') return false;
  return isAhead ? isSpeechVerb(verb.lemma) || answering.test(verb.lemma) : isSilence(tokens, verb);
}

/** `declined to comment`, `did not respond to a request` */
const isSilence = (tokens: readonly Token[], { index, lemma }: Token): boolean =>
  silent.test(lemma) &&
  (lemma !== 'decline' && lemma !== 'refuse'
    ? tokens.slice(Math.max(0, index - 3), index).some(({ form }) => /^(?:not|n't|never)$/.test(form))
    : /^(?:comment|respond|reply|elaborate|say|answer|confirm|discuss)$/.test(tokens[index + 2]?.lemma ?? ''));

/** Spans up to an offset. */
const until = (content: readonly Span[], to: number): readonly Span[] =>
  content.filter(({ start }) => start < to).map(({ start, end }) => ({ start, end: Math.min(end, to) }));
