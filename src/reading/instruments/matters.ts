import type { Token } from '../../language/index.js';

/** Nouns for what is agreed or laid down, of which a noun before them says on what. */
const agreed = /^(?:agreement|deal|convention|protocol|charter|statute|declaration|covenant|partnership|initiative)$/;

/** What firms, clubs and households agree on. */
const ofFirms =
  /^(?:business|plea|book|film|movie|record|recording|tv|television|media|transfer|sponsorship|endorsement|merger|takeover|buyout|acquisition|purchase|sale|property|estate|housing|rental|lease|employment|contract|wage|pay|salary|labour|labor|licen[cs]e|licensing|confidentiality|non-disclosure|disclosure|nda|service|user|consumer|student|club|franchise|distribution|marketing|drug|stock|share|equity|cloud|software|bargaining|custody|divorce|marriage|prenuptial|retail|hotel|party|kit|shirt|player|management|syndication|streaming|box|office|reporting|severance|shareholder|partner|independence|press|peer|citizen|youth|art|design|diversity|sales|marketing|customer|tax-return|asset|customs-declaration|gentleman|end|raw|big|package)$/;

/**
 * Whether the nouns before one say on what it was agreed, and so which it is: `the inspection deal`, `the counter-terrorism
 * convention`, not `the merger deal`. A bare _a_ tells of a deal only that there is one.
 */
export function isOnMatter({ lemma, xpos }: Token, modifiers: readonly Token[], isDefinite: boolean): boolean {
  if (xpos === 'NNS' || !agreed.test(lemma) || !(isDefinite || /^(?:agreement|convention|protocol)$/.test(lemma)))
    return false;
  const matters = modifiers.filter(({ deprel, upos }) => deprel === 'compound' && /^(?:NOUN|VERB)$/.test(upos));
  return matters.length > 0 && !matters.some((word) => ofFirms.test(word.lemma));
}
