import type { Analysis, Token } from '../../language/index.js';

/** Who does what the verb of another clause says, and whether he only suffers it. */
export interface Follower {
  readonly head: number;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
}

const auxiliaries = /^(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can|must|should|may|might)$/;
const opens = /^(?:as|so|nor|neither)$/i;
const being = /^(?:was|were|is|are)$/;
const opening = /^(?:DT|NNPS?|NNS?|JJ|CD)$/;
/** Nouns that make a phrase of such words (`as was the case`). */
const usual = /^(?:case|custom|rule|norm|practice|tradition|habit|plan|intention|fashion)$/;

/**
 * Who does as another did, by the verb of that: in `Peru recalled its envoy, as did Chile`, `… and so has Chile`, `Peru did not
 * sign, nor did Chile`, `Peru left. So did Chile.` the second verb is left out. When it was, a phrase of time would tell.
 */
export function followersIn(analysis: Analysis): ReadonlyMap<number, readonly Follower[]> {
  const { tokens, children, sentences } = analysis;
  const found = new Map<number, Follower[]>();
  for (let at = 1; at + 2 < tokens.length; at++) {
    const { form } = tokens[at]!;
    if ((form.length > 3 && form.length !== 7) || !opens.test(form)) continue;
    const word = form.toLowerCase();
    const auxiliary = /^(?:too|also)$/.test(tokens[at + 1]!.form) ? at + 2 : at + 1;
    const first = tokens[auxiliary + 1];
    if (!auxiliaries.test(tokens[auxiliary]!.form) || !first || !opening.test(first.xpos)) continue;
    const { sentence } = tokens[at]!;
    if (first.sentence !== sentence) continue;
    let head: Token = first;
    while (head.head > auxiliary) head = tokens[head.head]!;
    if (!/^(?:NOUN|PROPN)$/.test(head.upos) || usual.test(head.lemma)) continue;
    // With a verb, an object or a time of its own it is a clause like any other.
    const isOpen = [auxiliary, head.index].some((one) =>
      children[one]!.some(
        (c) => c > auxiliary && c !== head.index && /^(?:obl|obj|xcomp|ccomp|advcl|acl|advmod)/.test(tokens[c]!.deprel),
      ),
    );
    if (isOpen || tokens[head.index]!.deprel === 'compound') continue;
    const verb = verbBefore(at, head.index);
    if (verb === null) continue;
    const followers = found.get(verb) ?? [];
    followers.push({ head: head.index, isPassive: being.test(tokens[auxiliary]!.form), isNegated: /^n/.test(word) });
    found.set(verb, followers);
  }
  return found;

  /** The verb of the clause that a word hangs on, or of the sentence before where the word opens its own. */
  function verbBefore(at: number, from: number): number | null {
    const { first } = sentences[tokens[at]!.sentence]!;
    if (at === first) {
      const before = sentences[tokens[at]!.sentence - 1];
      if (!before) return null;
      for (let i = before.first; i < before.last; i++)
        if (tokens[i]!.head < 0) return tokens[i]!.upos === 'VERB' ? i : null;
      return null;
    }
    for (let over = tokens[from]!.head, steps = 0; over >= 0 && steps < 6; over = tokens[over]!.head, steps++)
      if (over < at && tokens[over]!.upos === 'VERB') return over;
    return null;
  }
}
