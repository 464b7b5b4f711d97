import { type Analysis, dependent, dependents, governor, type Token } from '../../language/index.js';
import { actorsOf } from './actors.js';
import type { Voices } from './voices.js';

/** `For Ankara, the pact is sacrosanct`, `which in Ankara's view has lapsed`: in whose eyes it is so. */
export function viewersOf(analysis: Analysis, cast: Voices, token: Token): string[] {
  // `in its view they had to pay, and had lost the right`
  const joined = token.deprel === 'conj' ? governor(analysis, token.index) : null;
  const phrases = [token, ...(joined ? [joined] : [])].flatMap(({ index }) =>
    dependents(analysis, index, 'obl', 'nmod'),
  );
  const view = phrases.find(
    ({ lemma, index }) =>
      /^(?:view|eye|opinion|judge?ment|reading|assessment)$/.test(lemma) &&
      dependents(analysis, index, 'case').some(({ form }) => /^in$/i.test(form)),
  );
  const whose = view ? dependents(analysis, view.index, 'nmod:poss')[0] : undefined;
  if (whose) return actorsOf(analysis, cast, whose);
  // `Manila, for which the award is a pillar of its policy,`
  const isWhose = (word: Token): boolean =>
    /^(?:which|whom)$/.test(word.form) && dependents(analysis, word.index, 'case').some(({ form }) => form === 'for');
  if (token.deprel === 'acl:relcl' && dependents(analysis, token.index, 'obl').some(isWhose))
    return actorsOf(analysis, cast, governor(analysis, token.index)!);
  const holders = holdersOfNoun(analysis, cast, token);
  if (holders.length) return holders;
  const { first } = analysis.sentences[token.sentence]!;
  const concerned = concernedBefore(analysis, first, token);
  if (concerned) return actorsOf(analysis, cast, concerned);
  if (!/^(?:for|to)$/i.test(analysis.tokens[first]!.form)) return [];
  // `is final and binding`
  const head = token.deprel === 'conj' ? governor(analysis, token.index)! : token;
  const viewer = dependents(analysis, head.index, 'obl', 'nmod').find(
    ({ index }) =>
      dependents(analysis, index, 'case').some((word) => word.index === first) &&
      dependents(analysis, index, 'punct').some((word) => word.form === ',' && word.index > index),
  );
  return viewer ? actorsOf(analysis, cast, viewer) : [];
}

/** `Ankara's position that the pact is void`: whose view it is that a clause behind a noun tells. */
function holdersOfNoun(analysis: Analysis, cast: Voices, token: Token): string[] {
  const clause = /^(?:conj|xcomp|obl)$/.test(token.deprel) ? governor(analysis, token.index)! : token;
  const noun = /^(?:acl|acl:relcl|ccomp)$/.test(clause.deprel) ? governor(analysis, clause.index) : null;
  if (noun?.upos !== 'NOUN' || !views.test(noun.lemma)) return [];
  if (!dependents(analysis, clause.index, 'mark').some(({ form }) => form === 'that')) return [];
  return dependents(analysis, noun.index, 'nmod:poss').flatMap((owner) => actorsOf(analysis, cast, owner));
}

const views = /^(?:view|position|stance|opinion|reading|interpretation|belief|contention|conviction|stand)$/;

/** `As far as Ankara is concerned, it has lapsed` */
function concernedBefore(analysis: Analysis, first: number, { index }: Token): Token | null {
  const { tokens } = analysis;
  if (!/^(?:as|so)$/i.test(tokens[first]!.form) || tokens[first + 1]?.form !== 'far') return null;
  const concerned = tokens.slice(first, index).find(({ form }) => form === 'concerned');
  return concerned ? dependent(analysis, concerned.index, 'nsubj', 'nsubj:pass') : null;
}
