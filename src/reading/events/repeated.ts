import type { Analysis, Token } from '../../language/index.js';
import type { Side } from '../../record/index.js';
import type { Staged } from './staged.js';

/**
 * Whether a participle says of an event once more what was told: `issued an ultimatum to Chad, giving it ten days to leave`,
 * `bombed the camp, killing dozens`.
 */
export function isSameAgain({ tokens }: Analysis, first: Staged, second: Staged): boolean {
  const { deprel, xpos, head } = tokens[second.head]!;
  const ids = (sides: readonly Side[]): string[] => sides.map(({ actor }) => actor);
  return (
    deprel === 'advcl' &&
    xpos === 'VBG' &&
    head === first.head &&
    second.type === first.type &&
    second.status === first.status &&
    ids(second.actors).join() === ids(first.actors).join() &&
    ids(second.recipients).every((one) => ids(first.recipients).includes(one))
  );
}

/** `condemned what he called an act of war`: what he calls it is a part of what he condemns. */
export const isNaming = ({ tokens, children }: Analysis, { index, lemma, deprel, head }: Token): boolean =>
  /^(?:call|describe|term|label|see)$/.test(lemma) &&
  /^(?:acl:relcl|ccomp|csubj)$/.test(deprel) &&
  (tokens[head]?.form === 'what' || children[index]!.some((c) => tokens[c]!.form === 'what'));
