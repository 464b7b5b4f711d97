import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import type { Cue } from './cues.js';
import { child, type Grammar } from './grammar.js';

const never = /^(?:not|n['’]t|never|no)$/i;

/** Whether a verb stands under "not" or "never", or is still to come: "has yet to comment". */
function isWithheld({ analysis: { tokens, children } }: Grammar, { index, xpos, head }: Token): boolean {
  // "would not comment on it": that somebody tells
  const isRefusal = children[index]!.some((at) => /^(?:will|would|wo|['’]ll)$/.test(tokens[at]!.form));
  if (!isRefusal && children[index]!.some((at) => at < index && never.test(tokens[at]!.form))) return true;
  if (xpos !== 'VB' || head < 0) return false;
  return tokens[index - 1]?.form === 'to' && tokens[index - 2]?.form === 'yet';
}

/** What somebody is bound to do by a law or a rule. */
const duty = /^(?:must|should|shall|ought)$/;

/** What reaches an office, a court or the public, if one does as one must. */
const handing = new Set(
  'report notify declare disclose tell inform communicate submit consult refer register'.split(' '),
);

/** "must respond within two months": a duty of somebody's. */
function owes(g: Grammar, { index, lemma, xpos, head }: Token): boolean {
  if (xpos !== 'VB' || head >= 0 || !/^(?:respond|reply|answer|notify|inform)$/.test(lemma)) return false;
  const { tokens, children } = g.analysis;
  return children[index]!.some((at) => tokens[at]!.deprel === 'aux' && duty.test(tokens[at]!.lemma));
}

/** "must be reported to the committee", "should be told of it": a duty, and nobody has done it yet. */
const isDuty = (g: Grammar, { index, lemma }: Token): boolean =>
  handing.has(lemma) &&
  !child(g, index, 'expl', 'ccomp') &&
  g.analysis.children[index]!.some((at) => at < index && duty.test(g.analysis.tokens[at]!.lemma));

/** "If Berlin had said so", "unless she says that": a statement that somebody only supposes. "Asked if he said so" has no such clause. */
function isSupposed(g: Grammar, token: Token, cue: Cue): boolean {
  const { tokens, children } = g.analysis;
  // "If I had wanted a quiet life I would have stayed"
  const isUnreal =
    relation(token) === 'advcl' &&
    child(g, token.index, 'mark')?.lemma === 'if' &&
    children[token.index]!.some((at) => tokens[at]!.form === 'had') &&
    children[token.head]!.some((at) => tokens[at]!.form === 'would');
  if (isUnreal) return true;
  if (cue.kind !== 'speech') return false;
  const mark = relation(token) === 'advcl' ? child(g, token.index, 'mark') : null;
  if (mark && /^(?:if|unless|lest)$/i.test(mark.form)) return tokens[mark.index - 1]?.lemma !== 'as';
  // "Had Berlin said so, it would have been over"
  const first = child(g, token.index, 'aux');
  const subject = child(g, token.index, 'nsubj');
  return (
    first !== null &&
    subject !== null &&
    /^(?:had|should|were)$/i.test(first.form) &&
    first.index === g.edges.left[token.index] &&
    subject.index > first.index
  );
}

/** "as far as we know", "so far as anybody can tell": the text's own caution. */
function isAsFar({ analysis: { tokens } }: Grammar, subject: Token | null): boolean {
  const at = subject?.index ?? 0;
  return (
    tokens[at - 1]?.form === 'as' && tokens[at - 2]?.form === 'far' && /^(?:as|so)$/i.test(tokens[at - 3]?.form ?? '')
  );
}

/** What is ordered of a waiter, a shop or a printer. */
const ordered = new Set(
  'coffee tea beer wine whisky whiskey brandy vodka drink cocktail water juice bottle glass cup pot round meal lunch dinner supper breakfast soup salad steak pizza sandwich dessert cake taxi cab copy book'.split(
    ' ',
  ),
);

const deeds =
  /^(?:act|action|step|move|measure|attack|strike|provocation|violence|interference|hostility|use|activity|conduct|deed|aggression|escalation|anything|operation|force|test|deployment|drilling|meddling)$/;

/** Whether nothing is said with a verb of saying because it is only supposed, due, withheld or done at a table. */
export function isUnspoken(g: Grammar, token: Token, cue: Cue, object: Token | null, passive: boolean): boolean {
  const { tokens, children } = g.analysis;
  if (isSupposed(g, token, cue)) return true;
  const subject = child(g, token.index, 'nsubj', 'nsubj:pass');
  if (isAsFar(g, subject)) return true;
  if (passive ? isDuty(g, token) : owes(g, token)) return true;
  switch (cue.lemma) {
    // "has not commented on the ruling", "has yet to report on it"
    case 'comment':
    case 'report':
      return !passive && isWithheld(g, token) && !child(g, token.index, 'ccomp') && object === null;
    // "had not been told of the deal": nobody told them
    case 'tell':
    case 'inform':
    case 'notify':
    case 'brief':
    case 'consult':
      return passive && isWithheld(g, token);
    // "The verdict is expected on Monday": the calendar expects it
    case 'expect':
      return (
        passive &&
        !child(g, token.index, 'xcomp', 'ccomp', 'obl:agent', 'expl') &&
        children[token.index]!.some((at) => at > token.index && tokens[at]!.deprel.startsWith('obl'))
      );
    // "known to his men as the fox"
    case 'know':
      return token.xpos === 'VBN' && relation(token) === 'acl' && isNamedAs(g, token.index);
    // "commits both to refrain from acts of war": what is not to be done, and no words
    case 'refrain':
      return children[token.index]!.some((at) => at > token.index && deeds.test(tokens[at]!.lemma));
    case 'order':
      return !passive && object !== null && ordered.has(object.lemma);
    // "whom I will call Captain R."
    case 'call':
      return (
        !passive &&
        subject?.form === 'I' &&
        children[token.index]!.some((at) => /^(?:will|shall|['’]ll)$/.test(tokens[at]!.form))
      );
    default:
      return false;
  }
}

/** "known to investigators as “the accountant”": under what name people know somebody. */
const isNamedAs = (g: Grammar, verb: number): boolean => {
  const { tokens, children } = g.analysis;
  const behind = children[verb]!.filter((at) => at > verb).map((at) => child(g, at, 'case')?.form);
  const above = tokens[tokens[verb]!.head];
  const isWho = above?.upos === 'PROPN' || nounOf(above?.lemma ?? '')?.kind === 'person' || behind.includes('to');
  return isWho && behind.includes('as');
};
