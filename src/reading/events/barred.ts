import type { Analysis } from '../../language/index.js';
import type { Clause } from './clause.js';

const measures = /^(?:sanction|embargo|restriction|penalty|measure|curb|ban)s?$/;
const barring = /^(?:bar|ban|prohibit|prevent|block|forbid|stop|keep|target|hit|punish|restrict|freeze|affect)$/;

/** Whom measures keep from something, as a clause about them tells: `sanctions that bar Lind from the country`. */
export function barredBy(
  { tokens, children }: Analysis,
  noun: number,
  clauseAt: (head: number) => Clause,
): readonly number[] {
  if (!measures.test(tokens[noun]!.lemma.toLowerCase())) return [];
  return children[noun]!.flatMap((verb) => {
    const { deprel, lemma, xpos } = tokens[verb]!;
    if (!deprel.startsWith('acl') || xpos === 'VBN' || !barring.test(lemma)) return [];
    const { objects, isNegated } = clauseAt(verb);
    return isNegated ? [] : objects.filter((at) => at > verb);
  });
}
