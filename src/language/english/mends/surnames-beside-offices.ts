import type { Annotation } from '../model/index.js';

const person =
  /^(?:member|official|minister|head|leader|chief|adviser|advisor|secretary|chairman|chairwoman|chair|director|president|commander|governor|ambassador|envoy|deputy|lawmaker|spokesman|spokeswoman|general|coordinator|negotiator)$/;

/**
 * Takes a capital word at the head of a sentence for a name, where it stands alone before what its bearer is besides: `Wang, also a member of the
 * Bureau, said`. Changes the annotation in place.
 */
export function mendSurnamesBesideOffices(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  const name = /^["“]$/.test(words[0]!) ? 1 : 0;
  if (upos[name] !== 'NOUN' || xpos[name] !== 'NN' || words[name + 1] !== ',' || !/^nsubj/.test(deprel[name]!)) return;
  if (!/^\p{Lu}\p{Ll}+$/u.test(words[name]!)) return;
  const isHolder = words.some(
    (word, at) => head[at] === name && deprel[at] === 'appos' && person.test(word) && at < name + 6,
  );
  if (isHolder) [upos[name], xpos[name]] = ['PROPN', 'NNP'];
}
mendSurnamesBesideOffices.needs = [/^,$/, person];
