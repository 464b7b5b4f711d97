import type { Analysis } from '../../language/index.js';

/** What happens to whose it is, and is nobody's deed: deaths and hardships. */
const endured = /^(?:death|demise|illness|suffering|plight|fate|hardship|ordeal)s?$/;

/**
 * Whom words of blame are for, without what is only deplored: in `condemned the death of the Chadian envoy` neither he nor Chad
 * is condemned.
 */
export const withoutEndured = (
  { tokens }: Analysis,
  { type, mode }: { readonly type: string | null; readonly mode?: string | null },
  heads: readonly number[],
): readonly number[] =>
  type === 'ACCUSE' && mode === 'disapprove' ? heads.filter((at) => !endured.test(tokens[at]!.lemma)) : heads;
