import type { Analysis } from '../../language/index.js';

/** What happens to whose it is, and is nobody's deed: deaths and hardships. */
const endured =
  /^(?:death|casualty|casualtie|bloodshed|toll|demise|illness|suffering|plight|fate|hardship|ordeal|safety|security|welfare|well-being|wellbeing|health|life|vulnerability|predicament)s?$/;
/** What somebody else does to whom a phrase with `of` names. */
const handling = /^(?:treatment|mistreatment|ill-treatment|handling)$/;

/** Harm that somebody protests over, of which only whom it befell is named: `a walkout over the arrest of a colleague`. */
const harm =
  /^(?:arrest|detention|killing|murder|jailing|imprisonment|beating|shooting|expulsion|deportation|assassination|torture|dismissal)s?$/;

/**
 * Whom words of blame are for, without what is only deplored: in `condemned the death of the Chadian envoy` neither he nor Chad
 * is condemned.
 */
export const withoutEndured = (
  analysis: Analysis,
  { type, mode }: { readonly type: string | null; readonly mode?: string | null },
  heads: readonly number[],
): readonly number[] =>
  type === 'PROTEST'
    ? heads.filter((at) => !isHarmOf(analysis, at))
    : type === 'ACCUSE' && mode === 'disapprove'
      ? heads.filter(
          (at) => !endured.test(analysis.tokens[at]!.lemma) && !isHandled(analysis, at) && !isVictim(analysis, at),
        )
      : type === 'ACCUSE' && mode === 'investigate'
        ? heads.flatMap((at) => suspectsOf(analysis, at))
        : heads;

/** What befalls somebody whom its phrase names, not who did it. */
const fate =
  /^(?:killing|murder|death|poisoning|assassination|disappearance|abduction|kidnapping|shooting|torture|beating|rape|drowning|lynching|stabbing|detention|arrest)s?$/;

/** `looks into the murder of a Peruvian writer by soldiers`: not the writer but those by whom he was murdered, where that is told. */
const suspectsOf = ({ tokens, children }: Analysis, at: number): readonly number[] => {
  const by = fate.test(tokens[at]!.lemma)
    ? children[at]!.filter((c) => children[c]!.some((w) => tokens[w]!.deprel === 'case' && tokens[w]!.lemma === 'by'))
    : [];
  return by.length ? by : [at];
};

const isHarmOf = ({ tokens, children }: Analysis, at: number): boolean =>
  harm.test(tokens[at]!.lemma) &&
  children[at]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.lemma === 'over') &&
  !children[at]!.some((c) => tokens[c]!.deprel === 'nmod' && children[c]!.some((w) => tokens[w]!.lemma === 'by'));

/** `the treatment of prisoners`, where nobody says whose it is. */
const isHandled = ({ tokens, children }: Analysis, at: number): boolean =>
  handling.test(tokens[at]!.lemma) &&
  !children[at]!.some(
    (c) => tokens[c]!.deprel === 'nmod:poss' || (tokens[c]!.deprel === 'amod' && tokens[c]!.upos === 'ADJ'),
  );

/** `concerns about murdered women`, `about a pattern of murdered women`: they are not to blame. */
const isVictim = ({ tokens, children }: Analysis, at: number): boolean =>
  children[at]!.some(
    (c) =>
      (c < at && tokens[c]!.deprel === 'amod' && harmed.test(tokens[c]!.form)) ||
      (c > at && tokens[c]!.deprel === 'nmod' && children[c]!.some((w) => w < c && harmed.test(tokens[w]!.form))),
  );

/** What has been done to victims. */
const harmed =
  /^(?:murdered|killed|slain|slaughtered|massacred|wounded|injured|maimed|missing|abducted|kidnapped|drowned|starving|starved|tortured|raped|bombed|besieged)$/i;
