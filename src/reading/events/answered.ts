import type { Analysis } from '../../language/index.js';
import type { Actor, EventType, Side } from '../../record/index.js';
import { areKin } from './kin.js';
import type { Staged } from './staged.js';

/** What a noun sums up that somebody else did before: the type of that event. */
const deeds = new Map<string, EventType>([
  ...['charge', 'accusation', 'allegation', 'claim', 'criticism', 'blame'].map((noun) => [noun, 'ACCUSE'] as const),
  ...['offer', 'proposal', 'invitation'].map((noun) => [noun, 'AGREE'] as const),
  ...['warning', 'threat', 'ultimatum'].map((noun) => [noun, 'THREATEN'] as const),
  ...['request', 'demand', 'call', 'appeal', 'plea'].map((noun) => [noun, 'REQUEST'] as const),
]);
/** Sentences back in which what is answered was said. */
const reach = 4;
const pointing = /^(?:the|that|those|this|these|such)$/;

/**
 * Whom a rejection answers that names nobody: in `Chad accused Mali of fraud. … Mali denied the charge.` whoever last did to
 * the one who denies, or to his state, what the noun sums up. Each stands where that event names it.
 */
export function answeredIn(
  analysis: Analysis,
  events: readonly Staged[],
  at: number,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  const event = events[at]!;
  if (event.type !== 'REJECT' || event.recipients.length) return [];
  const summed = sumOf(analysis, event.head);
  const wanted = summed ?? deedOf(analysis, event.head);
  if (!wanted) return [];
  const isOwn = (sides: readonly Side[]): boolean => areKin(sides, event.actors, actorOf);
  const { sentence } = analysis.tokens[event.head]!;
  /** `Uganda offered to mediate. Chad turned down the offer.`: to whom it was made, who could answer it */
  const isClose = ({ head, type }: Staged): boolean =>
    type !== 'ACCUSE' && sentence - analysis.tokens[head]!.sentence <= 1;
  for (let i = at - 1; i >= 0; i--) {
    const before = events[i]!;
    if (sentence - analysis.tokens[before.head]!.sentence > (summed ? 0 : reach)) return [];
    if (before.type !== wanted || before.status === 'denied' || !before.actors.length) continue;
    // the last of its kind is meant, or none; a noun beside what it sums up says itself what it means
    if (!summed && !isOwn(before.recipients) && !(before.recipients.length === 0 && isClose(before))) return [];
    return isOwn(before.actors) ? [] : before.actors;
  }
  return [];
}

/** The type of event that the noun of a relative clause sums up: `accused Mali of fraud, a claim Mali denied`, or `which` alone. */
const sumOf = ({ tokens }: Analysis, head: number): EventType | null =>
  /^acl/.test(tokens[head]!.deprel)
    ? (deeds.get(tokens[tokens[head]!.head]!.lemma) ?? null)
    : tokens[head]!.deprel === 'advcl:relcl'
      ? 'ACCUSE'
      : null;

/** The type of event that the object of a verb sums up, or that of the verb it denies (`denied receiving such a request`). */
function deedOf({ tokens, children }: Analysis, head: number): EventType | null {
  // `asked Chad to leave, but Chad refused`
  const isBare = !children[head]!.some((c) => c > head && /^(?:obj|obl|xcomp|ccomp|advcl)/.test(tokens[c]!.deprel));
  if (isBare && /^(?:refuse|decline)$/.test(tokens[head]!.lemma)) return 'REQUEST';
  for (const verb of [head, ...children[head]!.filter((c) => c > head && tokens[c]!.xpos === 'VBG')])
    for (const at of children[verb]!) {
      // `Lima denies this`
      if (tokens[at]!.deprel === 'obj' && tokens[at]!.upos === 'PRON' && /^(?:this|that|it)$/.test(tokens[at]!.lemma))
        return 'ACCUSE';
      const wanted = /^(?:obj|nsubj:pass)$/.test(tokens[at]!.deprel) ? deeds.get(tokens[at]!.lemma) : undefined;
      const determiner = children[at]!.find((c) => /^det/.test(tokens[c]!.deprel));
      const isKnown =
        determiner === undefined ? tokens[at]!.xpos === 'NNS' : pointing.test(tokens[determiner]!.form.toLowerCase());
      const isOther = children[at]!.some((c) => /^(?:nmod|acl)/.test(tokens[c]!.deprel));
      if (wanted && isKnown && !isOther) return wanted;
      // `such a request`
      if (wanted && !isOther && children[at]!.some((c) => tokens[c]!.form.toLowerCase() === 'such')) return wanted;
    }
  return null;
}
