import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const promising = /^(?:assure|promise|guarantee|pledge|vow|swear|undertake|reassure)$/;

/** `assured Peru that it would set the ruling aside`: whoever promises is to do it, and not whoever is promised it; null where nobody is told to. */
export function promiserOf({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { analysis } = ground;
  const { tokens, children } = analysis;
  if (tokens[phrase.head]!.deprel !== 'nsubj') return null;
  const deed = tokens[tokens[phrase.head]!.head]!;
  const promise = deed.deprel === 'ccomp' ? tokens[deed.head] : undefined;
  if (!promise || promise.index > phrase.head || !promising.test(promise.lemma)) return null;
  if (!children[deed.index]!.some((at) => tokens[at]!.deprel === 'aux' && /^(?:will|would)$/.test(tokens[at]!.form)))
    return null;
  const other = byHead[childOf(analysis, promise.index, 'nsubj')];
  return other?.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
}
