import type { Analysis } from '../../language/index.js';
import type { Composer } from './compose.js';
import { demandOf, type Meaning } from './meaning.js';

/**
 * A demand on two of whom each is to do another thing (`called on Chad to withdraw and on Mali to stop the raids`): two demands, each on the
 * one whom it names. Any other meaning as it is.
 * @returns each with the heads of those whom it is not put to, though they are joined to one whom it is put to
 */
export function bothAsked(
  { tokens, children }: Analysis,
  meaning: Composer,
  read: Meaning,
): { meaning: Meaning; others: readonly number[] }[] {
  const whole = [{ meaning: read, others: [] }];
  if (read.type !== 'REQUEST' || read.recipients.length < 1 || read.isPassive || tokens[read.head]!.upos !== 'VERB')
    return whole;
  const deed = children[read.head]!.find(
    (c) => c > read.head && /^(?:xcomp|ccomp|advcl)$/.test(tokens[c]!.deprel) && tokens[c]!.xpos === 'VB',
  );
  if (deed === undefined) return whole;
  const first = children[read.head]!.find((c) => c > read.head && c < deed && /^(?:i?obj|obl)/.test(tokens[c]!.deprel));
  const others = first === undefined ? [] : children[first]!.filter((c) => c > deed && tokens[c]!.deprel === 'conj');
  const next = children[deed]!.find((c) => tokens[c]!.deprel === 'conj' && tokens[c]!.xpos === 'VB' && c > others[0]!);
  if (first === undefined || !others.length || next === undefined || others.some((at) => at > next)) return whole;
  const inner = meaning(next);
  const { type, mode, cameo } = inner?.type ? demandOf(inner) : { type: 'REQUEST' as const, mode: null, cameo: '100' };
  const operator = /^[^(]+/.exec(read.rule)![0];
  return [
    { meaning: { ...read, recipients: read.recipients.filter((at) => !others.includes(at)) }, others },
    {
      meaning: {
        ...read,
        head: next,
        told: read.told ?? read.head,
        type,
        mode,
        cameo,
        contexts: inner?.contexts ?? [],
        recipients: others,
        rule: `${operator}(${inner?.rule ?? '…'})`,
        parts: [next, ...(inner?.parts ?? [])],
      },
      others: [],
    },
  ];
}
