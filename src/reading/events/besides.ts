import type { Analysis, Token } from '../../language/index.js';
import type { Statement } from '../../record/index.js';

/** How far up a tree the words of saying are looked for. */
const furthest = 30;

/** Verbs that turn down what others say. */
export const rejecting = /^(?:reject|dismiss|dispute|rebut|refute|mock|ridicule|deride|doubt|pooh|pooh-pooh)$/;

/**
 * `mocked the finding that Chad attacked Libya`: whether a deed is what words hold that somebody turns down, so that, where
 * the text names nobody who says so, nobody does.
 */
export function isTurnedDown({ tokens, children }: Analysis, event: number): boolean {
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++, at = tokens[at.head]!) {
    if (at.deprel !== 'acl') continue;
    const { upos, lemma, deprel, head } = tokens[at.head]!;
    const isHeld = children[at.index]!.some((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'that');
    if (!isHeld || upos !== 'NOUN' || deprel !== 'obj' || head < 0) continue;
    const { lemma: verb, form } = tokens[head]!;
    return (rejecting.test(verb) || form === 'poohed') && !/^(?:fact|truth|reality)$/.test(lemma);
  }
  return false;
}

/** `told officials to leave after rebels attacked Goma`: what had happened when somebody gave an order the text tells. */
export function isBehindOrder(
  { tokens, children }: Analysis,
  cue: NonNullable<Statement['cue']>,
  event: number,
): boolean {
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++, at = tokens[at.head]!) {
    if (at.start < cue.end) return false;
    const over = tokens[at.head]!;
    const isAfter =
      at.deprel === 'advcl' &&
      at.xpos === 'VBD' &&
      children[at.index]!.some((c) => tokens[c]!.deprel === 'mark' && /^(?:after|since)$/.test(tokens[c]!.lemma));
    if (!isAfter) continue;
    const isIn = ({ start }: Token): boolean => cue.start <= start && start < cue.end;
    const isInfinitive = (verb: Token): boolean =>
      verb.xpos === 'VB' && children[verb.index]!.some((c) => tokens[c]!.lemma === 'to');
    if (isIn(over)) return children[over.index]!.some((c) => c < at.index && isInfinitive(tokens[c]!));
    return isInfinitive(over) && over.head >= 0 && isIn(tokens[over.head]!);
  }
  return false;
}

const naming = /^(?:cite|list|mention|name|recount|describe)$/;

/** `cited troubles that she blamed on Chad`: that whoever names a matter blames somebody for it, the text tells. */
export const isToldOfMatter = (
  { tokens, children }: Analysis,
  { lemma }: NonNullable<Statement['cue']>,
  event: number,
): boolean =>
  naming.test(lemma) &&
  tokens[event]!.deprel === 'acl:relcl' &&
  children[event]!.some((c) => tokens[c]!.deprel === 'nsubj' && /^(?:he|she|it|they)$/.test(tokens[c]!.lemma));

/** `persuaded Chad to free them`: what somebody was brought to do, the text tells. */
export const isBroughtAbout = (
  { tokens }: Analysis,
  { lemma, start, end }: NonNullable<Statement['cue']>,
  event: number,
): boolean => {
  const { deprel, head } = tokens[event]!;
  const over = tokens[head];
  return (
    /^(?:persuade|convince|induce|prompt)$/.test(lemma) &&
    deprel === 'xcomp' &&
    over !== undefined &&
    over.xpos === 'VBD' &&
    over.start >= start &&
    over.start < end
  );
};
