import { nounOf } from '../actors/index.js';
import { child, type Grammar, isPassive } from './grammar.js';

/** What goes as its words do: `as the saying goes, “…”`. */
const sayings =
  /^(?:saying|adage|proverb|maxim|slogan|chant|song|line|lyric|verse|refrain|rhyme|joke|story|tale|theory|argument|thinking|logic|reasoning|narrative|mantra|motto|quote|phrase|expression|question|answer|cry|pitch|message|caption|headline|tagline|statement)$/;

const conditional = /^(?:if|unless|once|because|until|whether|since)$/i;

/**
 * Whether a verb beside a quotation is no saying of it: one that goes somewhere, or, before it, that of a condition under which it is said:
 * `if the strait is closed, “…”`, `if he wants the port, “…”`, but not `if they tell you, “…”`. The words beside the quotation end before `last`.
 */
export const saysNothing = (g: Grammar, verb: number, side: 'after' | 'before', last: number): boolean =>
  goesSomewhere(g, verb) ||
  isDone(g, verb) ||
  (side === 'before' &&
    conditional.test(child(g, verb, 'mark')?.form ?? '') &&
    (isPassive(g, verb) || last - verb > 3));

/** Whether `go` tells where or how far something goes, and no words: `once the Senate goes on recess, “…”`, `goes “nowhere near far enough”`. */
export function goesSomewhere(g: Grammar, verb: number): boolean {
  const { tokens, children } = g.analysis;
  if (tokens[verb]!.lemma !== 'go') return false;
  const isOn = tokens[verb + 1]?.form === 'on';
  if (children[verb]!.some((at) => at > verb && tokens[at]!.deprel === 'obl' && !child(g, at, 'mark'))) return true;
  const subject = child(g, verb, 'nsubj');
  return subject?.upos === 'NOUN' && !isOn && !sayings.test(subject.lemma) && nounOf(subject.lemma) === null;
}

/** `would close them for him, “…”`: what is to be done to something is no word of anybody's. */
const isDone = (g: Grammar, verb: number): boolean =>
  /^(?:close|open|finish|put|start|begin)$/.test(g.analysis.tokens[verb]!.lemma) &&
  child(g, verb, 'obj') !== null &&
  child(g, verb, 'aux')?.xpos === 'MD';
