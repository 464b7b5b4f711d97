import { type Analysis, dependents, governor, type Token } from '../../language/index.js';

/** What is done to texts and measures. */
const sought =
  /^(?:lift|renew|extend|prolong|restore|reinstate|ratify|maintain|ease|repeal|annul|revoke|scrap|honou?r|implement|uphold|reimpose)$/;
const seeking = /^(?:want|need|demand|urge|ask|insist|propose|call|appeal|press|beg|plead)$/;
/** `wants it restored`, `demanded that they be lifted`, `urged all to ratify it`: what is to be done to a text, whatever else is told. */
export function isToBeDone(analysis: Analysis, word: Token): boolean {
  const verb = governor(analysis, word.index);
  if (!verb || !/^(?:it|they|them)$/i.test(word.form)) return false;
  // `wants it restored`
  const done = seeking.test(verb.lemma) ? dependents(analysis, verb.index, 'xcomp') : [];
  if (word.deprel === 'obj' && done.some(({ xpos, lemma }) => xpos === 'VBN' && sought.test(lemma))) return true;
  const above = governor(analysis, verb.index);
  const isUnder = /^(?:ccomp|xcomp|advcl)$/.test(verb.deprel) && !!above && seeking.test(above.lemma);
  return isUnder && sought.test(verb.lemma) && /^(?:obj|nsubj:pass)$/.test(word.deprel);
}

/** `wants the embargo renewed`, whatever the parser takes the participle for. */
export const isFate = (analysis: Analysis, verb: Token): boolean =>
  /^VB[DN]$/.test(verb.xpos) &&
  sought.test(verb.lemma) &&
  /^(?:want|need)$/.test(governor(analysis, verb.index)?.lemma ?? '');
