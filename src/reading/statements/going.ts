import { nounOf } from '../actors/index.js';
import { child, type Grammar } from './grammar.js';

/** What goes as its words do: `as the saying goes, “…”`. */
const sayings =
  /^(?:saying|adage|proverb|maxim|slogan|chant|song|line|lyric|verse|refrain|rhyme|joke|story|tale|theory|argument|thinking|logic|reasoning|narrative|mantra|motto|quote|phrase|expression|question|answer|cry|pitch|message|caption|headline|tagline|statement)$/;

/** Whether `go` tells where or how far something goes, and no words: `once the Senate goes on recess, “…”`, `goes “nowhere near far enough”`. */
export function goesSomewhere(g: Grammar, verb: number): boolean {
  const { tokens, children } = g.analysis;
  if (tokens[verb]!.lemma !== 'go') return false;
  const isOn = tokens[verb + 1]?.form === 'on';
  if (children[verb]!.some((at) => at > verb && tokens[at]!.deprel === 'obl' && !child(g, at, 'mark'))) return true;
  const subject = child(g, verb, 'nsubj');
  return subject?.upos === 'NOUN' && !isOn && !sayings.test(subject.lemma) && nounOf(subject.lemma) === null;
}
