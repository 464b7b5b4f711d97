import { childOf, type Scene } from './scene.js';
import type { Phrase } from './working.js';

const against = /^(?:reject|oppose|vote|block|veto|criticise|criticize|condemn|denounce|dismiss|fight|resist|refuse)$/;
const forIt = /^(?:back|support|endorse|favou?r|welcome|defend|approve|accept|praise|second)$/;

/**
 * `voted against renewing the rules, but Peru backed them`: whether what one is against is what another is for, and not the one who is against it,
 * where the clauses are set against each other and that is of things in the plural.
 */
export function isBackedAgainst(
  { ground: { analysis, forms }, byHead }: Scene,
  { head, role, quotation }: Phrase,
): boolean {
  const { tokens, children } = analysis;
  const verb =
    role === 'object' && /^them$/i.test(forms[head]!) && quotation < 0 ? tokens[tokens[head]!.head] : undefined;
  if (!verb || !forIt.test(verb.lemma) || verb.deprel !== 'conj' || verb.head > verb.index) return false;
  const isContrary = children[verb.index]!.some((at) => /^(?:but|while|whereas|yet)$/.test(forms[at]!));
  if (!isContrary || !against.test(tokens[verb.head]!.lemma)) return false;
  const over = [verb.head, ...children[verb.head]!.filter((at) => /^(?:advcl|xcomp|obl)$/.test(tokens[at]!.deprel))];
  return over.some((at) => {
    const object = tokens[at]!.deprel === 'obl' ? at : childOf(analysis, at, 'obj');
    return object >= 0 && object < verb.index && tokens[object]!.xpos === 'NNS' && !byHead[object]?.entity;
  });
}
