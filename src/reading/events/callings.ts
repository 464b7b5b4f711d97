import type { Analysis } from '../../language/index.js';
import type { Side } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { introduction, isBeside } from './constructions.js';
import type { Heads } from './heads.js';

/** Who speaks for a side. */
const speaking = /^(?:envoy|negotiator|representative|delegate|delegation|diplomat|emissary)$/;

/** Nouns that say what somebody is, and him whom they are of. Token indices. */
export interface Callings {
  /** Those whom a plural describes, each by name right behind it: `rivals Joyce Adeyemi and Carlos Huamani`. */
  calledBy(head: number, self: Side | null): readonly number[];
  /** `envoys of Chad and the rebels`: for whom they speak, where that is more than one. */
  sentBy(head: number): readonly number[];
  /** `former prosecutor and Lima mayor Rosa Lind`: a bare noun joined to a title before a name is of whom the name is. */
  describedBy(head: number): readonly number[];
  /** `Huamani, a lawyer and former mayor, who …`: a bare noun joined to what somebody is called is of him too. */
  calledToo(head: number): number | null;
  /** `the delegate and former mayor, who backs …`: by the verb, both words are of one. */
  isSameCalling(head: number, child: number): boolean;
}

/** Whether a word is joined to the one above it as one more of its kind, by a conjunction or by `along with` and the like. */
export const isJoined = (analysis: Analysis, at: number): boolean =>
  (analysis.tokens[at]!.deprel === 'conj' && analysis.tokens[at]!.upos !== 'VERB') ||
  (analysis.tokens[at]!.deprel === 'nmod' && isBeside(analysis, at));

/** Sees what people are called. */
export function callingsIn(analysis: Analysis, cast: Cast, heads: Heads): Callings {
  const { tokens, children } = analysis;
  const { own, actorOf, persons } = heads;

  const calledBy = (head: number, self: Side | null): readonly number[] => {
    if (tokens[head]!.xpos !== 'NNS') return [];
    const name = children[head]!.find((c) => c > head && /^(?:appos|flat|nmod:desc)$/.test(tokens[c]!.deprel));
    if (name === undefined || cast.referenceAt(name)?.form !== 'name' || tokens[name]!.upos !== 'PROPN') return [];
    if (!children[name]!.some((c) => isJoined(analysis, c))) return [];
    const side = own(name);
    const country = self && actorOf(self.actor)?.country;
    const isNoState = side !== null && actorOf(side.actor)?.kind === 'person';
    return isNoState && (!country || actorOf(side.actor)?.country) ? [name] : [];
  };

  const sentBy = (head: number): readonly number[] => {
    if (tokens[head]!.xpos !== 'NNS' || !speaking.test(tokens[head]!.lemma)) return [];
    const sender = children[head]!.find(
      (c) => tokens[c]!.deprel === 'nmod' && /^(?:of|from)$/.test(introduction(analysis, c)),
    );
    if (sender === undefined) return [];
    const all = [sender, ...children[sender]!.filter((c) => isJoined(analysis, c))];
    const isParty = (at: number): boolean => {
      const side = own(at);
      return side !== null && actorOf(side.actor)?.kind !== 'person';
    };
    return all.length > 1 && all.every(isParty) ? [sender] : [];
  };

  const describedBy = (head: number): readonly number[] => {
    const { form, upos, xpos } = tokens[head]!;
    if ((upos !== 'NOUN' && !/^\p{Ll}/u.test(form)) || xpos === 'NNS' || cast.referenceAt(head)?.form !== 'nominal')
      return [];
    if (children[head]!.some((c) => /^(?:det|nummod|nmod:poss|appos|flat)/.test(tokens[c]!.deprel))) return [];
    const joined = children[head]!.filter((c) => isJoined(analysis, c));
    const name = joined.length === 1 ? cast.referenceAt(joined[0]!) : null;
    return name && /^(?:name|title)$/.test(name.form) && name.actor && persons.has(name.actor) ? joined : [];
  };

  const calledToo = (head: number): number | null => {
    const { deprel, xpos, head: first } = tokens[head]!;
    if (deprel !== 'conj' || !/^NNP?$/.test(xpos) || tokens[first]!.deprel !== 'appos' || tokens[first]!.xpos !== 'NN')
      return null;
    if (xpos === 'NNP' && cast.referenceAt(head)?.form === 'name') return null;
    if (children[head]!.some((c) => /^(?:nummod|nmod:poss)/.test(tokens[c]!.deprel))) return null;
    if (children[head]!.some((c) => tokens[c]!.deprel === 'det' && !/^an?$/.test(tokens[c]!.form))) return null;
    const name = tokens[first]!.head;
    return cast.referenceAt(name)?.form === 'name' && own(name) && persons.has(own(name)!.actor) ? name : null;
  };

  const isSameCalling = (head: number, child: number): boolean =>
    tokens[head]!.xpos === 'NN' &&
    tokens[child]!.xpos === 'NN' &&
    children[head]!.some((c) => tokens[c]!.deprel === 'det' && c < head) &&
    !children[child]!.some((c) => /^(?:det|nummod|nmod:poss)/.test(tokens[c]!.deprel)) &&
    [...children[head]!, ...children[child]!].some(
      (c) => c > child && tokens[c]!.deprel === 'acl:relcl' && tokens[c]!.xpos === 'VBZ',
    );

  return { calledBy, sentBy, describedBy, calledToo, isSameCalling };
}
