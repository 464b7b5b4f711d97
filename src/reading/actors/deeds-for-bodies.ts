import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** What may stand before the campaign of somebody who runs for an office. */
const electoral =
  /^(?:the|this|that|his|her|their|its|our|any|each|both|every|two|three|other|rival|opposing|own|entire|whole|presidential|vice|vice-presidential|election|re-election|reelection|electoral|senate|senatorial|congressional|gubernatorial|mayoral|parliamentary|general|primary|national|state|local|republican|democratic|conservative|labou?r|tory|gop|leave|remain|yes|no|[’']s?|-)$/i;

/**
 * `the air campaign`, `a campaign to oust him`, `in the campaign`: a campaign is what is done, and the people who do it only where it is
 * somebody's who runs for an office, or acts.
 */
export function isEffort({ forms, nameAt, adjectives, analysis }: Ground, phrase: Phrase): boolean {
  const { lemma, head, first, isIndefinite, isPlural, role } = phrase;
  if (lemma !== 'campaign') return false;
  if (isIndefinite && !isPlural) return true;
  // `since the campaign began`
  const above = analysis.tokens[analysis.tokens[head]!.head];
  if (
    role === 'subject' &&
    above &&
    /^(?:begin|start|end|continue|intensify|last|drag|unfold|succeed|fail|escalate|widen|resume|heat)$/.test(
      above.lemma,
    )
  )
    return true;
  if (role === 'oblique' && /^(?:this|that)$/i.test(forms[first]!) && head === first + 1) return true;
  if (/^(?:against|to|for|in|on)$/.test(forms[head + 1] ?? '') && !isVerbs(phrase, analysis)) return true;
  for (let i = first; i < head; i++)
    if (!electoral.test(forms[i]!) && nameAt[i]! < 0 && !adjectives.has(i)) return true;
  const isOwned = forms
    .slice(first, head)
    .some((form, at) => nameAt[first + at]! >= 0 || /^(?:his|her|their)$/i.test(form));
  return (
    !isOwned && role === 'oblique' && /^(?:in|during|on|throughout|through|over|amid)$/i.test(forms[first - 1] ?? '')
  );
}

/** Whether what stands behind the noun belongs to the verb: `accused the campaign in March`. */
const isVerbs = ({ head }: Phrase, { tokens }: Ground['analysis']): boolean => {
  const behind = tokens[tokens[head + 1]!.head];
  return behind !== undefined && behind.head !== head && tokens[head + 1]!.head !== head;
};

/** `the sanctions regime`, `market forces`, `the minimum force`: a system, and what works on something. */
export const isSystem = ({ forms }: Ground, { lemma, head, isPlural, first }: Phrase): boolean => {
  const before = forms[head - 1] ?? '';
  if (lemma === 'regime')
    return (
      /^(?:security|sanctions?|tax|taxation|inspections?|visa|trade|trading|legal|regulatory|monitoring|verification|controls?|export|non-?proliferation|disarmament|currency|exchange|rate|tariff|customs|patent|safeguards|training|licensing|border|transparency|arms|treaty|human-rights|rights|maintenance|testing|test)$/i.test(
        before,
      ) || forms[head + 1] === 'change'
    );
  if (lemma !== 'force') return false;
  if (
    /^(?:labou?r|work|sales|market|economic|competitive|driving|centrifugal|natural|historical|inflationary|deflationary|moral|life|g|gravitational|demographic|social)$/i.test(
      before,
    )
  )
    return true;
  if (!isPlural && head === first + 1 && /^(?:military|armed)$/i.test(before)) return true;
  return (
    !isPlural &&
    /^(?:minimum|maximum|excessive|deadly|lethal|brute|overwhelming|physical|disproportionate|sheer|legal|full)$/i.test(
      forms.slice(first, head).at(-1) ?? '',
    )
  );
};

/** `formed an alliance with the rebels`, `shifting alliances`: how some stand to others. */
export const isRelation = ({ forms }: Ground, { lemma, head, isIndefinite, isPlural, role, first }: Phrase): boolean =>
  lemma === 'alliance' &&
  (((isIndefinite || /^(?:whose|his|her|its|their)$/i.test(forms[first] ?? '')) &&
    !isPlural &&
    /^(?:with|between)$/.test(forms[head + 1] ?? '')) ||
    (isPlural &&
      role !== 'subject' &&
      !/^(?:two|three|four|rival|opposition|party|rebel|both)$/i.test(forms[Math.max(first, head - 1)]!)));
