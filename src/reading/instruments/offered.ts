import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import { type Draft, familyOf } from './draft.js';
import { bundles } from './nominal-words.js';

/** Nouns for what somebody puts forward, which a truce or an agreement is as long as nobody is bound by it. */
const plans = /^(?:plan|proposal|blueprint|initiative|idea)$/;
/** Nouns for what a house passes to ratify an agreement. */
const bills = /^(?:bill|law|legislation)$/;
/** What is done to an agreement that is still a proposal. */
const offering =
  /^(?:propose|put|offer|table|present|float|unveil|submit|draft|reject|refuse|spurn|rebuff|turn|accept|consider|mediate|suggest|circulate)$/;
const proposing = /^(?:propose|put|offer|table|float|draft|suggest)$/;
const ratifying = /^(?:ratify|approve|pass|adopt|endorse|back|vote|reject)$/;
const houses =
  /^(?:parliament|congress|senate|assembly|legislature|chamber|house|lawmaker|deputy|legislator|senator|mp|knesset|duma|bundestag|verkhovna|rada|seimas|sejm|riksdag|storting)$/i;
/** Sentences after which such a noun means something else. */
const within = 5;

/**
 * The agreement that is called a plan while it is only proposed (`turned down a truce … the plan`), or a bill while a parliament votes
 * on it (`ratified a trade agreement … backed the bill`), where the text speaks of no plan and no bill; else null.
 */
export function offeredOrVoted(
  analysis: Analysis,
  noun: string,
  sentence: number,
  latest: readonly Draft[],
): Draft | null {
  const isPlan = plans.test(noun);
  if (!isPlan && !bills.test(noun)) return null;
  const last = latest.findLast(
    (draft) =>
      !draft.isPlural &&
      sentence - draft.sentence <= within &&
      // `the proposal` may be the sanctions package that is argued over
      (bundles.has(draft.noun)
        ? isPlan && draft.kind === 'law'
        : familyOf(draft.kind) === 'agreement' ||
          (isPlan && (draft.kind === 'resolution' || draft.noun === 'moratorium' || draft.kind === 'measure'))) &&
      (bundles.has(draft.noun) ||
        // `a draft protocol` is put forward by its name
        (isPlan && noun !== 'idea' && /\bdraft\b/i.test(draft.name)) ||
        (isPlan
          ? !draft.known && isMet(analysis, draft, draft.isNamed || draft.kind === 'measure' ? proposing : offering)
          : isPut(analysis, draft))),
  );
  return last ?? null;
}

/** Whether one of such verbs acts on an instrument, or tells behind it how it came about. */
const isMet = (analysis: Analysis, draft: Draft, verbs: RegExp): boolean =>
  headsOf(analysis, draft).some((head) =>
    [governor(analysis, head.index), ...dependents(analysis, head.index, 'acl')].some(
      (verb) => verb?.upos === 'VERB' && verbs.test(verb.lemma),
    ),
  );

/** Whether a house is said to decide on an instrument. */
const isPut = (analysis: Analysis, draft: Draft): boolean =>
  isMet(analysis, draft, ratifying) &&
  headsOf(analysis, draft).some(({ sentence }) => {
    const { first, last } = analysis.sentences[sentence]!;
    return analysis.tokens.slice(first, last).some(({ lemma }) => houses.test(lemma));
  });

/** The words that stand for an instrument, one a mention. */
function headsOf({ tokens }: Analysis, { mentions }: Draft): Token[] {
  return mentions.flatMap(({ start, end }) => {
    const words = tokens.filter((token) => start <= token.start && token.end <= end);
    return words.find(({ head }) => !words.some(({ index }) => index === head)) ?? [];
  });
}
