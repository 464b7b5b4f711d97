import { relation, type Token } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import { kindOfNoun } from '../instruments/index.js';
import type { Draft } from './draft.js';
import { child, type Grammar, spanOf, trim } from './grammar.js';
import { namesMedium } from './medium.js';
import { withoutCase } from './phrase.js';
import { firstFrom } from './statement-at.js';

const relatives = new Set(['that', 'which', 'whom']);

/**
 * A statement about what a relative pronoun stands for, with the noun phrase in its place: of `a charge that Peru denies` the
 * charge is denied, of `a move that Peru called premature` the move.
 */
export function withAntecedent(g: Grammar, draft: Draft): Draft {
  const { cue, content } = draft;
  const pronoun = cue && relativeOf(g, cue.head);
  if (!pronoun) return draft;
  const noun = antecedentOf(g, pronoun, cue.head);
  // `a step that Ruiz proposed and that Chile opposes`
  const first = noun && child(g, noun.index, 'acl:relcl');
  const last = first ? Math.min(g.edges.left[first.index]!, pronoun.index) : pronoun.index;
  const phrase = noun && trim(g, { first: withoutCase(g, noun.index).first, last });
  if (!phrase || phrase.last <= phrase.first) return draft;
  const named = spanOf(g, phrase);
  if (content.some(({ start, end }) => start < named.end && end > named.start)) return draft;
  const rest = content.filter(({ start }) => firstFrom(g.analysis, start) !== pronoun.index);
  const isOnlyPronoun = content.length === 1 && content[0]!.start === pronoun.start && content[0]!.end === pronoun.end;
  if (rest.length === content.length || isOnlyPronoun) return { ...draft, content: [named, ...rest] };
  const behind = behindCue(g, draft, pronoun);
  // what begins with the pronoun and goes on is whole as it stands, unless the words of saying are in it
  return behind ? { ...draft, content: [named, ...rest, behind] } : draft;
}

/** Of content that begins with the pronoun and holds the cue what stands behind that: `which Peru called a provocation`. */
function behindCue(g: Grammar, { cue, content }: Draft, pronoun: Token): Span | null {
  const whole = content.find(({ start }) => firstFrom(g.analysis, start) === pronoun.index)!;
  const last = firstFrom(g.analysis, whole.end);
  if (last <= cue!.last) return null;
  const { first, last: end } = trim(g, { first: cue!.last, last });
  return first < end ? spanOf(g, { first, last: end }) : null;
}

/** `a resolution that demanded an end to it`: what a text demands is told of the text, not of its pronoun. */
export function withNamedSource(g: Grammar, draft: Draft): Draft {
  const { cue, source } = draft;
  const pronoun = source && g.analysis.tokens[source.head];
  const listed = cue && pronoun && /^(?:who|that|which)$/.test(pronoun.lemma) ? listedBehind(g, cue.head) : null;
  if (listed) return { ...draft, source: listed };
  if (!cue || !pronoun || source.last - source.first > 1 || !relatives.has(pronoun.lemma)) return draft;
  const noun = antecedentOf(g, pronoun, cue.head);
  if (!noun || !(namesMedium(noun) || kindOfNoun.has(noun.lemma))) return draft;
  const phrase = trim(g, { first: withoutCase(g, noun.index).first, last: pronoun.index });
  return phrase.last > noun.index
    ? { ...draft, source: { first: phrase.first, last: phrase.last, head: noun.index } }
    : draft;
}

/** `Among those who opposed it was Chile`: whom the sentence lists is who did. */
function listedBehind(g: Grammar, verb: number): Draft['source'] {
  const { tokens, sentences } = g.analysis;
  const clause = tokens[verb]!;
  const those = clause.deprel === 'acl:relcl' ? tokens[clause.head] : undefined;
  if (!those || !/^among$/i.test(child(g, those.index, 'case')?.form ?? '') || those.head < verb) return null;
  const named = tokens[those.head]!;
  const copula = child(g, named.index, 'cop');
  if (!copula || g.edges.left[those.index] !== sentences[those.sentence]!.first || copula.index > named.index)
    return null;
  const range = trim(g, { first: copula.index + 1, last: g.edges.right[named.index]! });
  return range.last > range.first ? { head: named.index, first: range.first, last: range.last } : null;
}

/** The relative pronoun that a verb, or its infinitive, has for its object, before it. */
function relativeOf(g: Grammar, verb: number): Token | null {
  const open = child(g, verb, 'xcomp');
  for (const at of open ? [verb, open.index] : [verb]) {
    const object = child(g, at, 'obj');
    if (object && object.index < verb && relatives.has(object.lemma)) return object;
  }
  return null;
}

/** The noun that the relative clause of a verb describes, through the verbs it is joined to. */
function antecedentOf(g: Grammar, pronoun: Token, verb: number): Token | null {
  const { tokens } = g.analysis;
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = tokens[at]!.head, steps++) {
    const { deprel, head } = tokens[at]!;
    if (deprel === 'acl:relcl')
      return head >= 0 && head < pronoun.index && tokens[head]!.sentence === pronoun.sentence ? tokens[head]! : null;
    if (relation(tokens[at]!) !== 'conj') return null;
  }
  return null;
}
