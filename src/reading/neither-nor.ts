import { type Analysis, dependents, governor, type Token } from '../language/index.js';

/** `has neither endorsed nor ruled it out`, `neither backs nor opposes it`: who does neither has not made up his mind. */
export const isNeitherNor = (analysis: Analysis, verb: Token): boolean => {
  const isJoined = verb.deprel === 'conj';
  const first = isJoined ? governor(analysis, verb.index) : verb;
  const other = isJoined ? verb : dependents(analysis, verb.index, 'conj')[0];
  return (
    !!first &&
    !!other &&
    dependents(analysis, first.index, 'cc:preconj', 'advmod', 'cc').some(({ form }) => form === 'neither') &&
    dependents(analysis, other.index, 'cc').some(({ form }) => form === 'nor') &&
    sideOf(first.lemma) * sideOf(other.lemma) < 0
  );
};

const sideOf = (lemma: string): number =>
  /^(?:endorse|back|support|accept|confirm|welcome|approve|recogni[sz]e|favou?r|embrace|praise|adopt|sign|affirm|defend)$/.test(
    lemma,
  )
    ? 1
    : /^(?:rule|reject|oppose|deny|condemn|criticise|criticize|disavow|block|dismiss|denounce|refuse|veto|contest|dispute|repudiate|obstruct|oppose|resist|challenge)$/.test(
          lemma,
        )
      ? -1
      : 0;
