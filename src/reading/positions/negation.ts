import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import { isDenied } from '../instruments/index.js';
import { ending, reversing } from './lexicon.js';

/** Whether a verb or noun has a _not_, _no_ or _neither_ of its own, or of the will above it. */
export function isNegated(analysis: Analysis, token: Token): boolean {
  if (token.upos === 'VERB' && isDenied(analysis, token.index)) return true;
  // `is far from enough`
  if (analysis.tokens[token.index - 1]?.form === 'from' && analysis.tokens[token.index - 2]?.form === 'far')
    return true;
  // `voiced no support for it`
  if (
    token.upos === 'NOUN' &&
    dependents(analysis, token.index, 'det', 'amod', 'cc:preconj').some(({ form }) =>
      /^(?:no|neither|little)$/i.test(form),
    )
  )
    return true;
  // `Neither Peru nor Chile is a party to it`
  if (
    token.upos === 'NOUN' &&
    dependents(analysis, token.index, 'cop').length > 0 &&
    dependents(analysis, token.index, 'nsubj').some((word) => isNeither(analysis, word))
  )
    return true;
  // `saw no reason to extend it`
  // `has no intention of leaving it`
  const noun = /^VBG?$/.test(token.xpos) && relation(token) === 'acl' ? governor(analysis, token.index) : null;
  if (noun && dependents(analysis, noun.index, 'det', 'advmod').some(({ form }) => form.toLowerCase() === 'no'))
    return true;
  // `will neither sign nor recognise it`
  if (dependents(analysis, token.index, 'cc').some(({ form }) => /^(?:nor|neither)$/i.test(form))) return true;
  // `could support neither the pact nor the treaty`
  if (
    token.upos === 'VERB' &&
    dependents(analysis, token.index, 'obj', 'obl').some((word) => isNeither(analysis, word))
  )
    return true;
  // `does not want to sign it`, `do not feel bound by it`
  const above = relation(token) === 'xcomp' ? governor(analysis, token.index) : null;
  if (above && willing.test(above.lemma) && isNegated(analysis, above)) return true;
  // `is no longer bound to honour it`, with the infinitive hung loosely
  const binding = relation(token) === 'advcl' && token.xpos === 'VB' ? governor(analysis, token.index) : null;
  if (binding && /^(?:bound|bind|obliged|oblige|obligated)$/.test(binding.lemma) && isNegated(analysis, binding))
    return true;
  return dependents(analysis, token.index, 'advmod').some(
    (word) =>
      /^(not|n't|never|no)$/.test(word.lemma) ||
      word.form.toLowerCase() === 'no' ||
      // `accepts neither`
      word.form === 'neither' ||
      // `no longer`
      (word.form === 'longer' && analysis.tokens[word.index - 1]?.form.toLowerCase() === 'no'),
  );
}

const isNeither = (analysis: Analysis, { index, form }: Token): boolean =>
  form === 'neither' || dependents(analysis, index, 'cc', 'det').some(({ form }) => form.toLowerCase() === 'neither');

const willing =
  /^(?:prepare|prepared|ready|willing|inclined|minded|want|intend|plan|wish|feel|agree|seek|mean|like|aim|choose|consider|expect|care|be|remain|allow|permit|bind|bound|oblige|obliged|obligate)$/;
const unwilling = /^(?:refusal|failure|reluctance|unwillingness|inability)$/;

/** `refused to comply with`, `its refusal to comply with`, `dropped its opposition to`: the word above turns the stance round. */
export function isReversed(analysis: Analysis, token: Token): boolean {
  const role = relation(token);
  const above = governor(analysis, token.index);
  // `is against leaving it`
  if (token.xpos === 'VBG' && dependents(analysis, token.index, 'mark', 'case').some(({ form }) => form === 'against'))
    return true;
  if (!above) return false;
  if (isRatherThan(analysis, token)) return true;
  // `pulled its ratification`, but not `pulled the plug`
  // `ceased to be a party to it`
  if (token.upos === 'NOUN' && role === 'xcomp') return /^(?:cease|stop)$/.test(above.lemma);
  if (token.upos === 'NOUN')
    return (
      role === 'obj' &&
      above.upos === 'VERB' &&
      ((ending.has(above.lemma) && !isOfAnother(analysis, token, above)) ||
        // `held back its signature`
        (above.lemma === 'hold' &&
          dependents(analysis, above.index, 'compound:prt', 'advmod').some(({ form }) => form === 'back')) ||
        (above.lemma === 'pull' && /^(?:ratification|signature|support|backing|endorsement)$/.test(token.lemma)))
    );
  // `rejected a draft that Peru had signed`
  if (token.deprel === 'acl:relcl') return false;
  if (isWardedOff(analysis, token, above)) return true;
  // `failed again to agree`, with the infinitive hung loosely
  const isLoose = role === 'advcl' && token.xpos === 'VB' && dependents(analysis, token.index, 'mark').length > 0;
  if (!isLoose && !/^(?:xcomp|acl)$/.test(role)) return false;
  // `rejected a deal reached by Peru`: who reached it wanted it
  if (role === 'acl' && token.xpos === 'VBN') return false;
  if (above.upos !== 'NOUN') return reversing.has(above.lemma) && !isTried(token, above);
  // `rejected Peru's call to join it`: Peru wants it
  if (hasMaker(analysis, above)) return unwilling.test(above.lemma);
  // `rejected calls to leave it`
  const over = relation(above) === 'obj' ? governor(analysis, above.index) : null;
  // `rejected her attempts to save it`: nobody rejects his own
  const isOthers =
    !!over &&
    /^(?:reject|rebuff|oppose|spurn|dismiss|thwart|block)$/.test(over.lemma) &&
    dependents(analysis, above.index, 'nmod:poss').length > 0;
  if (isOthers) return unwilling.test(above.lemma);
  return unwilling.test(above.lemma) !== (over?.upos === 'VERB' && ending.has(over.lemma));
}

/** `walked out rather than sign it`, `quit instead of signing it`: what is not done. */
const isRatherThan = (analysis: Analysis, { index, upos, deprel }: Token): boolean =>
  upos === 'VERB' &&
  /^(?:conj|advcl|xcomp)$/.test(deprel) &&
  dependents(analysis, index, 'cc', 'mark', 'case').some(
    (word) =>
      (/^rather$/i.test(word.form) && analysis.tokens[word.index + 1]?.form === 'than') ||
      (/^instead$/i.test(word.form) && analysis.tokens[word.index + 1]?.form === 'of'),
  );

/** `dismissed French objections`: those of another, who has not given them up. */
const isOfAnother = (analysis: Analysis, noun: Token, verb: Token): boolean =>
  /^(?:dismiss|reject|rebuff|deny|shrug|overcome|oppose)$/.test(verb.lemma) &&
  (hasMaker(analysis, noun) ||
    dependents(analysis, noun.index, 'amod', 'compound').some(({ form }) => /^\p{Lu}/u.test(form)));

/** Whoever fails to save something wanted to. */
const isTried = ({ lemma }: Token, above: Token): boolean =>
  above.lemma === 'fail' &&
  !/^(?:honou?r|implement|execute|enforce|apply|comply|respect|observe|abide|adhere|uphold|fulfill?|stick|meet|discharge)$/.test(
    lemma,
  );

/** Verbs by which somebody keeps another from what he would do. */
export const warding = /^(?:dissuade|deter|discourage|prevent|stop|bar|keep|block|prohibit|ban|restrain)$/;

/** `warned against leaving it`, `is opposed to joining it`, `refrained from signing it`: what a gerund tells is what is not wanted. */
function isWardedOff(analysis: Analysis, token: Token, { lemma }: Token): boolean {
  if (token.xpos !== 'VBG') return false;
  const marks = dependents(analysis, token.index, 'mark', 'case').map(({ form }) => form.toLowerCase());
  return (
    marks.includes('against') ||
    // `talked Peru out of leaving it`
    (marks.includes('out') && marks.includes('of')) ||
    // `ruled out leaving it`, hung loosely
    (!marks.length && lemma === 'rule') ||
    (marks.includes('to') &&
      /^(?:object|oppose|opposed|averse|hostile|objection|opposition|resistance)$/.test(lemma)) ||
    (marks.includes('from') && (/^(?:refrain|desist|abstain|shy|recoil)$/.test(lemma) || warding.test(lemma))) ||
    (marks.includes('of') && /^(?:wary|sceptical|skeptical|critical)$/.test(lemma))
  );
}

/** Whether a noun says whose it is: `Peru's call`, `an appeal by Peru`. */
export const hasMaker = (analysis: Analysis, noun: Token): boolean =>
  dependents(analysis, noun.index, 'nmod:poss', 'nmod').some(
    ({ deprel, upos, index }) =>
      (deprel === 'nmod:poss' && upos !== 'PRON') ||
      (deprel === 'nmod' &&
        dependents(analysis, index, 'case').some(
          ({ form }) =>
            /^(?:by|from)$/.test(form) ||
            // `the decision of Peru to leave it`
            (form === 'of' && upos === 'PROPN' && /^(?:decision|move|plan|threat|refusal|intention)$/.test(noun.lemma)),
        )),
  );

/** Whether a verb has a mere _not_: who _no longer_ opposes a treaty has come round. */
export const isMerelyNegated = (analysis: Analysis, token: Token): boolean =>
  token.upos !== 'NOUN' &&
  isNegated(analysis, token) &&
  !dependents(analysis, token.index, 'advmod').some(({ form }) => form === 'longer');

/** Whether a noun has a mere _not_: who can _no longer_ be a party to a treaty leaves it. */
export const isMerelyNegatedNoun = (analysis: Analysis, noun: Token): boolean =>
  isNegated(analysis, noun) && !dependents(analysis, noun.index, 'advmod').some(({ form }) => form === 'longer');
