import { type Analysis, oneString, relation, type Token } from '../../language/index.js';

/** The preposition or subordinator that introduces a phrase, several words joined by a blank, or ''. */
export function introduction(analysis: Analysis, index: number): string {
  for (const child of analysis.children[index]!) {
    if (child > index) break;
    const token = analysis.tokens[child]!;
    // `rather than attack it`
    const isInstead = token.deprel === 'cc' && /^(?:rather|instead)$/i.test(token.form);
    if (token.deprel !== 'case' && token.deprel !== 'mark' && !isInstead) continue;
    let words = token.lemma.toLowerCase();
    for (const rest of analysis.children[child]!)
      if (analysis.tokens[rest]!.deprel === 'fixed')
        words = oneString(`${words} ${analysis.tokens[rest]!.lemma.toLowerCase()}`);
    if (words === 'out' && analysis.tokens[child + 1]?.lemma === 'of') words = 'out of';
    // `pulled out of the talks`, where `out` belongs to the verb
    const before = analysis.tokens[child - 1];
    if (words === 'of' && before?.lemma === 'out' && before.deprel === 'compound:prt') words = 'out of';
    return words;
  }
  // In a name of several words the parser may hang the preposition on the second.
  for (const child of analysis.children[index]!) {
    if (!analysis.tokens[child]!.deprel.startsWith('flat')) continue;
    const stray = analysis.children[child]!.find((c) => c < index && analysis.tokens[c]!.deprel === 'case');
    if (stray !== undefined) return analysis.tokens[stray]!.lemma.toLowerCase();
  }
  return '';
}

/** Whether a clause asks: `whether …`, `why …`, or an auxiliary before its subject. */
export function isQuestion({ tokens, children }: Analysis, head: number): boolean {
  let auxiliary = -1;
  for (const child of children[head]!) {
    const { deprel, lemma, upos, xpos } = tokens[child]!;
    if (child > head) break;
    if (deprel === 'mark' && (lemma === 'whether' || lemma === 'if')) return true;
    if (xpos === 'WRB' || xpos === 'WP') return true;
    if (upos === 'AUX' && auxiliary < 0) auxiliary = child;
    else if (deprel.startsWith('nsubj')) return auxiliary >= 0;
  }
  return false;
}

/** `how to attack`, `whether to meet`: what is only thought about. */
export const isAskedTo = ({ tokens, children }: Analysis, verb: number): boolean => {
  const to = children[verb]!.find((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'to');
  const before = to === undefined ? undefined : tokens[to - 1];
  return before !== undefined && (before.xpos === 'WRB' || before.lemma === 'whether');
};

/** `had Chad agreed, …`, `should Chad attack, …`: a condition by the place of its auxiliary. */
export const isInverted = ({ tokens, children }: Analysis, verb: number, words = /^(?:had|should|were)$/i): boolean =>
  children[verb]!.some(
    (c) =>
      words.test(tokens[c]!.form) &&
      tokens[c]!.deprel.startsWith('aux') &&
      children[verb]!.some((s) => s > c && s < verb && tokens[s]!.deprel.startsWith('nsubj')),
  );

/** Somebody who is only said to be one of his kind: `a president`. */
export const isAnybody = ({ tokens, children }: Analysis, at: number): boolean =>
  tokens[at]!.xpos === 'NN' && children[at]!.some((c) => tokens[c]!.deprel === 'det' && /^an?$/i.test(tokens[c]!.form));

/** Whether a word is what somebody is said to be (`warned that he was a threat`). */
export const isPredicate = ({ tokens, children }: Analysis, at: number): boolean =>
  children[at]!.some((c) => tokens[c]!.deprel === 'cop');

/** A pronoun that stands for what its clause hangs on. */
export const isRelative = (token: Token): boolean =>
  token.xpos === 'WDT' || token.xpos === 'WP' || token.deprel === 'ref';
export const isVerbal = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX';

/** `not only accused`: what is more than told is told. */
export const isAddition = ({ tokens }: Analysis, negation: number): boolean =>
  additions.has(tokens[negation + 1]?.lemma.toLowerCase() ?? '');
export const additions: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);

/** Whether a subject is a phrase of the subject before it: it has a preposition. */
export const isStraySubject = ({ tokens, children }: Analysis, subject: number): boolean =>
  children[subject]!.some((c) => c < subject && tokens[c]!.deprel === 'case' && tokens[c]!.lemma !== "'s") &&
  children[tokens[subject]!.head]!.some((c) => c < subject && tokens[c]!.deprel.startsWith('nsubj'));

/** `They spoke, with the envoy taking notes`: after a comma, who is said to do something meanwhile is no partner. */
export const isAccompaniment = ({ tokens, children }: Analysis, phrase: number): boolean => {
  const preposition = children[phrase]!.find((c) => c < phrase && tokens[c]!.deprel === 'case');
  return (
    preposition !== undefined &&
    tokens[preposition]!.lemma === 'with' &&
    tokens[preposition - 1]?.form === ',' &&
    children[phrase]!.some((c) => c > phrase && tokens[c]!.deprel === 'acl' && tokens[c]!.xpos === 'VBG')
  );
};

/** `Asked about the vote, she …`: a past form without a subject that opens a sentence is a participle. */
export function opensSentence({ tokens, sentences }: Analysis, { index, xpos, sentence }: Token): boolean {
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  for (let at = sentences[sentence]!.first; at < index; at++) if (!openers.has(tokens[at]!.upos)) return false;
  return true;
}
const openers = new Set(['ADV', 'SCONJ', 'PUNCT']);

/** Whether a conjunct, or one after it in its row, is joined with `or`. */
export function hasAlternative({ tokens, children }: Analysis, conjunct: number): boolean {
  const isOne = (at: number): boolean =>
    children[at]!.some(
      (c) =>
        (tokens[c]!.deprel === 'cc' && /^n?or$/.test(tokens[c]!.lemma)) || (tokens[c]!.deprel === 'conj' && isOne(c)),
    );
  const row = tokens[conjunct]!.head;
  return isOne(conjunct) || children[row]!.some((c) => c > conjunct && tokens[c]!.deprel === 'conj' && isOne(c));
}

/** Of `the mother of the boy who was shot` the boy: a clause after a relative's name is about the one that name ends in. */
export function sufferer({ tokens, children }: Analysis, governor: number, verb: number): number {
  if (governor < 0 || !relatives.has(tokens[governor]!.lemma) || !tokens[verb]!.deprel.startsWith('acl'))
    return governor;
  const whose = children[governor]!.find(
    (c) =>
      c > governor && c < verb && tokens[c]!.deprel === 'nmod' && children[c]!.some((d) => tokens[d]!.lemma === 'of'),
  );
  return whose ?? governor;
}
const relatives = new Set([
  'wife',
  'husband',
  'mother',
  'father',
  'parent',
  'son',
  'daughter',
  'brother',
  'sister',
  'widow',
  'family',
  'lawyer',
]);

/** The noun on which a phrase hangs with its prepositions: of `the premier of Ontario`, the premier. */
export function topOf({ tokens }: Pick<Analysis, 'tokens'>, index: number): number {
  let top = index;
  for (let steps = 0; steps < 3 && relation(tokens[top]!) === 'nmod' && tokens[top]!.head >= 0; steps++)
    top = tokens[top]!.head;
  return top;
}

/** Verbs whose object comes with a preposition, so that without `by` their participle is no passive. */
const reaching = new Set(['call', 'appeal', 'protest', 'rally', 'vote', 'side', 'agree', 'insist', 'march', 'react']);

/** `The bishop called for calm.`: on the root of a sentence without another verb, a participle is its past tense. */
export function isOnlyPredicate({ tokens, children }: Analysis, verb: Token, outer: Token): boolean {
  if (!reaching.has(verb.lemma)) return false;
  const top = tokens[topOf({ tokens }, outer.index)]!;
  return (
    top.deprel === 'root' &&
    !isVerbal(top) &&
    !children[top.index]!.some((c) => tokens[c]!.deprel === 'cop') &&
    children[verb.index]!.some((c) => c > verb.index && relation(tokens[c]!) === 'obl')
  );
}

const naming = /^(?:call|term|describe|label|dub|brand|see|regard|consider|denounce)$/;

/** `denounced what he called American complicity`, `struck what it said were bases`: what is called so, and not the pronoun. */
export function calledThing({ tokens, children }: Analysis, index: number): number {
  if (tokens[index]!.lemma !== 'what') return index;
  const said = children[index]!.find(
    (c) =>
      tokens[c]!.deprel === 'acl:relcl' &&
      /^(?:NOUN|PROPN)$/.test(tokens[c]!.upos) &&
      children[c]!.some((w) => w < c && tokens[w]!.deprel === 'cop') &&
      children[c]!.some((w) => w < c && tokens[w]!.deprel === 'parataxis'),
  );
  if (said !== undefined) return said;
  const verb = children[index]!.find((c) => tokens[c]!.deprel === 'acl:relcl' && naming.test(tokens[c]!.lemma));
  if (verb === undefined) return index;
  const own = children[verb]!.filter((c) => c > verb);
  const thing =
    own.find((c) => relation(tokens[c]!) === 'obj' || tokens[c]!.deprel === 'xcomp') ??
    own.find((c) => relation(tokens[c]!) === 'obl' && children[c]!.some((w) => w < c && tokens[w]!.lemma === 'as'));
  return thing ?? index;
}

/** `neither confirmed nor denied`: whether a verb of confirming is joined to one of denying, or the other way round. */
export function isLeftOpen({ tokens, children }: Analysis, at: number): boolean {
  const { lemma, deprel, head } = tokens[at]!;
  if (!confirming.test(lemma)) return false;
  const isOther = (other: Token): boolean => other.lemma !== lemma && confirming.test(other.lemma);
  return (
    (deprel === 'conj' && isOther(tokens[head]!)) ||
    children[at]!.some((c) => tokens[c]!.deprel === 'conj' && isOther(tokens[c]!))
  );
}
const confirming = /^(?:confirm|deny)$/;

/** `Peru, along with Chile`, `together with Chile`: whether a phrase tells who does it too. */
export function isBeside({ tokens, children }: Analysis, phrase: number): boolean {
  const first = children[phrase]!.find((c) => c < phrase && tokens[c]!.deprel === 'case');
  if (first === undefined) return false;
  const words = `${tokens[first - 1]?.form ?? ''} ${tokens[first]!.form} ${tokens[first + 1]!.form}`;
  return /^\S* (?:along with|alongside \S+)$|^(?:along|together|jointly) with/i.test(words);
}

/** `refused to sign without a road map to a Chadian state`: what is lacking touches nobody. */
export function isOfLack(
  { tokens, children }: Analysis,
  head: number,
  phrases: readonly { readonly preposition: string; readonly head: number }[],
): boolean {
  const to = children[head]!.find((c) => c < head && tokens[c]!.deprel === 'case');
  return to !== undefined && phrases.some((one) => one.preposition === 'without' && one.head === to - 1);
}

/** Whether a participle is what somebody has done to something (`have held an envoy`). */
export const isPerfect = ({ tokens, children }: Analysis, verb: number, objects: readonly number[]): boolean =>
  tokens[verb]!.xpos === 'VBN' &&
  objects.length > 0 &&
  children[verb]!.some((c) => tokens[c]!.deprel === 'aux' && tokens[c]!.lemma === 'have');
