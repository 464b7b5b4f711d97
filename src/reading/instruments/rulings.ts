import type { Analysis, Token } from '../../language/index.js';
import type { Mention } from '../../record/index.js';
import type { Candidate } from './candidate.js';
import type { Draft } from './draft.js';

/** Words for who gives rulings. */
export const courts = /^(?:courts?|tribunals?|icj|icc|echr|ecj|arbitrators?|arbitration|arbitral)$/i;
/** What no court gives: `a second opinion`. */
const noRuling = /^(?:public|second|own|personal|popular|expert|literary|film|peace|prize|music|bravery|dissenting)$/i;

/** Whether a ruling, award or opinion is a court's: its phrase says so, or the text has spoken of a court before it. */
export function isOfCourt({ tokens, children }: Analysis, { index, lemma, xpos }: Token): boolean {
  const before = children[index]!.filter((child) => child < index).map((child) => tokens[child]!);
  if (before.some(({ form }) => noRuling.test(form)) || xpos.endsWith('S')) return false;
  if (lemma === 'opinion' && !before.some(({ form }) => form.toLowerCase() === 'advisory'))
    return before.some(({ form }) => /^(?:the|that|this)$/i.test(form) || courts.test(form)) && hasCourt(tokens, index);
  return hasCourt(tokens, Math.min(index + 6, tokens.length));
}

function hasCourt(tokens: readonly Token[], until: number): boolean {
  for (let at = until - 1; at >= 0; at--)
    if (courts.test(tokens[at]!.form) || isRuledBy(tokens, at, until)) return true;
  return false;
}

/** `a panel ruled that …`: whoever rules so in a dispute gives a ruling. */
const isRuledBy = (tokens: readonly Token[], at: number, until: number): boolean => {
  if (!/^panels?$/i.test(tokens[at]!.form)) return false;
  const last = Math.min(Math.max(until, at + 6), tokens.length);
  for (let verb = at + 1; verb < last && tokens[verb]!.sentence === tokens[at]!.sentence; verb++)
    if (
      tokens[verb]!.upos === 'VERB' &&
      /^(?:rule|find|side)$/.test(tokens[verb]!.lemma) &&
      // `a panel that found …`
      (tokens[at]!.head === verb || (tokens[verb]!.head === at && tokens[verb]!.deprel === 'acl:relcl'))
    )
      return true;
  return false;
};

const deciding = /^(?:say|rule|decide|find|uphold|reject|dismiss|declare|hold)$/;

/** Whether `the order` is what a court has ordered in the sentences just before. */
export function isOrderOfCourt({ tokens, sentences, children }: Analysis, { index, sentence, xpos }: Token): boolean {
  if (xpos.endsWith('S') || !/^(?:the|this|that|an)$/i.test(tokens[index - 1]?.form ?? '')) return false;
  const { first } = sentences[Math.max(0, sentence - 8)]!;
  for (let at = index - 2; at >= first; at--)
    if (tokens[at]!.lemma === 'order' && tokens[at]!.upos === 'VERB') return hasCourt(tokens, at);
    // `The court said it would hear the case. Peru hailed the order.`
    else if (
      sentence - tokens[at]!.sentence <= 2 &&
      deciding.test(tokens[at]!.lemma) &&
      children[at]!.some((child) => tokens[child]!.deprel === 'nsubj' && courts.test(tokens[child]!.form))
    )
      return true;
  return false;
}

/** Whether a decision is a court's by its own phrase: `the court's decision`, `the decision of the tribunal`. */
export const isDecisionOfCourt = ({ tokens, children }: Analysis, { index, lemma, xpos }: Token): boolean =>
  lemma === 'decision' &&
  !xpos.endsWith('S') &&
  children[index]!.some(
    (child) =>
      /^(?:nmod|compound|amod)/.test(tokens[child]!.deprel) &&
      (courts.test(tokens[child]!.form) ||
        (tokens[child]!.form === 'panel' && (isRuling(tokens, children[child]!) || hasCourt(tokens, index)))),
  );

/** `a panel that ruled for Peru` */
const isRuling = (tokens: readonly Token[], below: readonly number[]): boolean =>
  below.some((at) => /^(?:rule|find|side)$/.test(tokens[at]!.lemma) && tokens[at]!.deprel === 'acl:relcl');

const undoing = /^(?:overturn|reverse|vacate|quash|overrule|strike|void|annul)$/;

/**
 * Whether another court is said to have undone what was last spoken of, or to have upheld it.
 * @param isCalledSo whether the noun that may mean it is its own: `upheld an award … hailed the award`.
 */
export function isQuashed({ tokens }: Analysis, mentions: readonly Mention[], isCalledSo = false): boolean {
  const last = mentions.at(-1);
  const noun = last && tokens.find(({ end, start }) => end === last.end && start >= last.start);
  const verb = noun?.deprel === 'obj' ? tokens[noun.head] : undefined;
  const { lemma = '' } = verb ?? {};
  return undoing.test(lemma) || (!isCalledSo && /^(?:uphold|confirm|affirm)$/.test(lemma));
}

/** Sentences after a ruling within which it may be told of as the decision. */
const within = 4;

/** The ruling that the text has spoken of last and just now, where a bare decision points back. */
export function rulingBefore(
  { tokens, children }: Analysis,
  { head }: Candidate,
  latest: readonly Draft[],
): Draft | undefined {
  const last = latest.findLast(({ kind }) => /^(?:ruling|resolution)$/.test(kind));
  const isBare = children[head]!.every((at) => /^(?:det|case|punct|mark|cop|nsubj|aux)/.test(tokens[at]!.deprel));
  return isBare && last?.kind === 'ruling' && tokens[head]!.sentence - last.sentence <= within ? last : undefined;
}
