import type { Analysis } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import type { Draft } from './draft.js';

/** What is written and is no instrument: `the document` may mean that. */
const otherPaper =
  /^(?:report|paper|dossier|memo|statement|study|assessment|article|book|leaflet|cable|file|transcript|survey|list)$/;

/** Whether a paper that is no instrument was spoken of since, or more often. */
export function isOtherPaperMeant({ tokens }: Analysis, { head }: Candidate, draft: Draft): boolean {
  const { end } = draft.mentions.at(-1)!;
  let others = 0;
  for (let at = head - 1; at >= 0; at--) {
    if (tokens[at]!.upos !== 'NOUN' || !otherPaper.test(tokens[at]!.lemma)) continue;
    if (tokens[at]!.start >= end) return true;
    others++;
  }
  return others > draft.mentions.length;
}
