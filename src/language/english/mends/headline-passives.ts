import type { Annotation } from '../model/index.js';
import { isSentence } from './predicates.js';
import { hasDependant } from './tree.js';

/** Verbs of judging and punishing, which are done to somebody: without an object in a headline he is the one who stands before them. */
const done =
  /^(?:praised|honou?red|critici[sz]ed|blamed|hailed|accused|thanked|fined|jailed|sanctioned|rebuked|condemned|commended|dismissed|sacked|fired|banned|barred|censured|lauded|slammed|blasted|faulted|punished|cleared|convicted|sentenced|charged|suspected|indicted|arrested|detained|summoned|expelled|rescued|acquitted|reprimanded|suspended|extradited|deported|mocked|denounced|lambasted|berated|applauded|acclaimed|remembered|mourned|decorated|pardoned|named|urged|told|asked|ordered|warned|shot)$/;
/** What may follow a passive, and hardly an active verb without an object. */
const behind = /^(?:for|over|as|after|by|amid|of|in|at|during|following|ahead|from|with|on)$/;

/**
 * Makes a passive of a past tense that heads a headline without an object, of a verb that takes one: in `Journalist praised for exposing
 * fraud` and `Two officers dismissed over raid` others praise and dismiss. Changes the annotation in place.
 */
export function mendHeadlinePassives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (isSentence(words) || words.length > 20) return;
  const root = head.indexOf(-1);
  if (root < 0) return;
  const verb = upos[root] === 'VERB' ? root : participleOf(words, annotation, root);
  if (verb < 1 || !/^VB[DN]$/.test(xpos[verb]!) || !done.test(words[verb]!)) return;
  if (!behind.test(words[verb + 1] ?? '')) return;
  const subject =
    verb === root
      ? deprel.findIndex((relation, at) => /^nsubj(?::pass)?$/.test(relation) && head[at] === verb && at < verb)
      : root;
  if (subject < 0 || upos[subject] === 'PRON') return;
  if (hasDependant(annotation, verb, ['obj', 'iobj', 'ccomp', 'aux', 'cop', 'mark'])) return;
  // `Protesters shot at police`
  if (/^(?:fired|shot)$/.test(words[verb]!) && /^(?:at|on|in|from)$/.test(words[verb + 1]!)) {
    const isShooting = verb === root && /^(?:at|on)$/.test(words[verb + 1]!);
    if (isShooting) [xpos[verb], deprel[subject]] = ['VBD', 'nsubj'];
    return;
  }
  // `Lind warned of war`, `Peru asked for help`, `Chad told on Monday`: what is said with these words without a hearer
  if (
    /^(?:warned|asked|told|ordered|urged|named)$/.test(words[verb]!) &&
    !/^(?:by|over|after|amid)$/.test(words[verb + 1]!)
  )
    return;
  if (verb !== root) {
    for (let at = verb + 1; at < words.length; at++) if (head[at] === root) head[at] = verb;
    [head[verb], deprel[verb], head[root]] = [-1, 'root', verb];
  }
  xpos[verb] = 'VBN';
  deprel[subject] = 'nsubj:pass';
}
mendHeadlinePassives.needs = [done];

/** `Aid workers accused of smuggling`: the participle right behind the noun that heads a line without a verb of its own; -1 where there is none. */
function participleOf(words: readonly string[], { head, deprel, upos }: Annotation, noun: number): number {
  const verb = noun + 1;
  if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!) || head[verb] !== noun || !deprel[verb]?.startsWith('acl')) return -1;
  const isAlone = words.every((_, at) => at === verb || !/^(?:VERB|AUX)$/.test(upos[at]!) || at > verb);
  return isAlone ? verb : -1;
}
