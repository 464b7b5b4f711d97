import type { Scene } from './scene.js';
import { type Phrase, settled } from './working.js';

/** `the former government of Ann Lind`: that of the state whose leader she was. */
export function stateOfLeader({ ground, byHead }: Scene, { lemma, head }: Phrase): string | null {
  const { tokens, children } = ground.analysis;
  // `The army, led by General Lind, …`
  const led = children[head]!.find(
    (at) => tokens[at]!.deprel === 'acl' && /^(?:led|headed|commanded)$/.test(tokens[at]!.form),
  );
  const agent = led === undefined ? undefined : children[led]!.find((at) => tokens[at]!.deprel === 'obl:agent');
  const commander = agent === undefined ? null : byHead[agent]?.entity;
  if (commander && /^(?:army|military|government|junta|cabinet|navy|police)$/.test(lemma))
    return settled(commander).country;
  if (!/^(?:government|administration|cabinet|regime|army)$/.test(lemma) || ground.forms[head + 1] !== 'of')
    return null;
  const leader = tokens[head + 1]!.head;
  const entity = tokens[leader]?.head === head ? byHead[leader]?.entity : null;
  return entity && settled(entity).kind === 'person' ? settled(entity).country : null;
}
