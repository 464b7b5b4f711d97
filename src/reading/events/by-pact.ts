import { type Analysis, relation } from '../../language/index.js';
import type { Clause } from './clause.js';
import { introduction } from './constructions.js';
import type { Meaning } from './meaning.js';

const pacts =
  /^(?:agreement|treaty|deal|accord|pact|memorandum|protocol|convention|settlement|arrangement|plan|contract|resolution|mandate)$/;
const missions = /^(?:force|mission|contingent|operation|team|brigade|group)$/;

/**
 * Takes troops who will be sent as two have agreed, or as a part of a force of several, for what was agreed: `signed a protocol under
 * which Cairo will deploy troops in Mogadishu`, `will send soldiers to Lebanon as part of a UN force`.
 */
export function asAgreed(analysis: Analysis, made: Meaning, clause: Clause): Meaning {
  if (made.type !== 'MOBILIZE' || made.status !== 'future' || !made.rule.startsWith('will(act:mobilize')) return made;
  const { tokens } = analysis;
  const isPact = (at: number): boolean => pacts.test(tokens[at]!.lemma);
  const isAgreed = clause.obliques.some(({ preposition, head }) => {
    if (!/^(?:under|as|within|in line with|as part of|in accordance with)$/.test(preposition)) return false;
    if (isPact(head)) return true;
    return tokens[head]!.lemma === 'part' && analysis.children[head]!.some((c) => missions.test(tokens[c]!.lemma));
  });
  const { deprel, head } = tokens[made.head]!;
  const isOfPact =
    deprel === 'acl:relcl' &&
    head >= 0 &&
    isPact(head) &&
    analysis.children[made.head]!.some(
      (c) =>
        relation(tokens[c]!) === 'obl' &&
        tokens[c]!.form === 'which' &&
        /^(?:under|by)$/.test(introduction(analysis, c)),
    );
  return isAgreed || isOfPact ? { ...made, type: 'AGREE', mode: null, cameo: '030', status: 'asserted' } : made;
}
