import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import { judging } from '../judging-verbs.js';

/** Of `accused Peru of leaving`, `praised Peru for joining` who has left or joined: whom the verb above is about. */
export function chargedWith(analysis: Analysis, verb: Token): Token | null {
  // `accused Peru of having left it`
  const isHaving = dependents(analysis, verb.index, 'aux').some(({ form }) => form === 'having');
  if (!(verb.xpos === 'VBG' || isHaving) || !/^(?:advcl|xcomp|acl)$/.test(verb.deprel)) return null;
  if (!dependents(analysis, verb.index, 'mark').some(({ form }) => /^(?:of|for)$/.test(form))) return null;
  const given = governor(analysis, verb.index);
  // `called Peru reckless for leaving it`, `cast it as reckless`
  const isJudgement = !!given && /^(?:ADJ|NOUN)$/.test(given.upos) && /^(?:xcomp|obl|advcl)$/.test(given.deprel);
  const hung = isJudgement ? governor(analysis, given.index) : given;
  if (hung && /^i?obj$/.test(hung.deprel) && judging.test(governor(analysis, hung.index)?.lemma ?? '')) return hung;
  if (!hung || !judging.test(hung.lemma)) return null;
  return dependents(analysis, hung.index, 'obj', 'iobj', 'nsubj:pass').find(({ index }) => index < verb.index) ?? null;
}

/** The verb whose object is a notice or word that says what is to be done: `gave notice that it would quit`. */
export function givenIn(analysis: Analysis, { index, deprel }: Token): Token | null {
  const noun = deprel === 'acl' || deprel === 'ccomp' ? governor(analysis, index) : null;
  if (!noun || !/^(?:notice|notification|word|assurance|guarantee|undertaking|pledge|promise)$/.test(noun.lemma))
    return null;
  return relation(noun) === 'obj' ? governor(analysis, noun.index) : null;
}

const papers =
  /^(?:notice|instrument|letter|notification|document|papers?|decree|law|bill|legislation|order|statute|motion)$/;
const handing =
  /^(?:deposit|submit|file|hand|send|lodge|sign|present|transmit|deliver|approve|adopt|pass|issue|enact|serve|give|exchange|swap)$/;

/** Of a deed whose notice or decree is handed in or signed (`notice of withdrawal`, `a decree on accession`) the verb that says so, or null. */
export function paperOf(analysis: Analysis, noun: Token): Token | null {
  if (!dependents(analysis, noun.index, 'case').some(({ form }) => /^(?:of|on)$/.test(form))) return null;
  const above = governor(analysis, noun.index);
  const verb = above && relation(noun) === 'nmod' ? governor(analysis, above.index) : above;
  if (verb?.upos !== 'VERB' || !handing.test(verb.lemma)) return null;
  const paper = dependents(analysis, verb.index, 'obj').find(({ lemma }) => papers.test(lemma));
  if (!paper || paper.index > noun.index) return null;
  return above === paper || above === verb ? verb : null;
}
