import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import { hasBeside } from './arguments.js';
import { type ActEntry, idiomsBy } from './lexicon.js';
import { hyphened } from './predicate-words.js';

const none: readonly ActEntry[] = [];

/** The turns of speech that a noun may belong to: `back` of `turned its back on`, `thumbs-up` of `gave a thumbs-up to`. */
export const idiomsOf = (analysis: Analysis, token: Token): readonly ActEntry[] =>
  idiomsBy.get(hyphened(analysis, token)) ?? idiomsBy.get(token.form) ?? idiomsBy.get(token.lemma) ?? none;

/** Whether the verb and the words of a turn of speech stand there with its noun. */
export function isWhole(analysis: Analysis, noun: Token, { verb, besides }: ActEntry): boolean {
  if (verb === null) return true;
  const above = governor(analysis, noun.index);
  if (above?.lemma !== verb || !/^(?:obj|obl|nsubj:pass|xcomp)/.test(noun.deprel)) return false;
  return besides.every((word) =>
    [noun, above].some(({ index }) => dependents(analysis, index).some(({ form }) => form.toLowerCase() === word)),
  );
}

/** `left it alone`, `leave it that way`, `left the pact in tatters`: not who leaves, but how it is left. */
export const isLeftSo = (analysis: Analysis, verb: Token): boolean => {
  const object = dependents(analysis, verb.index, 'obj')[0];
  return (
    !!object &&
    dependents(analysis, verb.index, 'xcomp', 'advmod', 'obl', 'obl:unmarked').some(
      ({ index, upos, form, lemma }) =>
        // `left unanswered a proposal to keep it`
        (index > object.index || /^un\p{Ll}+ed$/u.test(form)) &&
        (upos === 'ADJ' ||
          /^(?:alone|way|place|tatters|ruins|limbo|untouched|unchanged|intact)$/.test(form) ||
          lemma === 'way' ||
          isWhatItLacks(analysis, index)),
    )
  );
};

/** `leaving it without inspectors`, but `left it without notice` */
const isWhatItLacks = (analysis: Analysis, noun: number): boolean =>
  dependents(analysis, noun, 'case').some(({ form }) => form === 'without') &&
  !/^(?:notice|warning|explanation|consent|approval|consultation|debate|vote|delay|regret|hesitation)$/.test(
    analysis.tokens[noun]!.lemma,
  );

/** `backed down`, `backs off` */
export const isBackingOff = (analysis: Analysis, verb: Token): boolean =>
  ['down', 'off', 'away'].some((word) => hasBeside(analysis, verb, word));
