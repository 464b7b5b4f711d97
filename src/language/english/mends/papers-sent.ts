import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const papers =
  /^(?:reports?|letters?|notes?|documents?|papers?|memos?|memorandums?|drafts?|texts?|lists?|files?|dossiers?|footage|recordings?|videos?|copy|copies|transcripts?|emails?|messages?|proposals?|petitions?|complaints?)$/;
const handling =
  /^(?:sent|obtained|submitted|released|published|circulated|leaked|commissioned|drafted|wrote|written|signed|handed|presented|tabled|seen|saw|reviewed|issued|delivered|received|posted|aired|broadcast)$/;

/**
 * Takes what was done with a paper for a relative clause, where the parser takes it for what the paper says: in `a report that the agency sent to
 * its board and that three newspapers obtained` nobody reports that it was sent. Changes the annotation in place.
 */
export function mendPapersSent(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 1; that + 2 < words.length; that++) {
    if (words[that] !== 'that' || deprel[that] !== 'mark') continue;
    const verb = head[that]!;
    if (
      verb < that ||
      !handling.test(words[verb]!) ||
      hasDependant(annotation, verb, ['obj', 'ccomp', 'aux:pass', 'nsubj:pass'])
    )
      continue;
    const above = head[verb]!;
    const isFirst = deprel[verb] === 'acl' && above === that - 1 && papers.test(words[above]!);
    const isNext =
      deprel[verb] === 'conj' &&
      above >= 0 &&
      above < that &&
      deprel[above] === 'acl:relcl' &&
      handling.test(words[above]!);
    if (!isFirst && !isNext) continue;
    if (isFirst) deprel[verb] = 'acl:relcl';
    [deprel[that], upos[that], xpos[that]] = ['obj', 'PRON', 'WDT'];
  }
}
mendPapersSent.needs = [/^that$/, papers, handling];
