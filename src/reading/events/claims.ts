import type { Analysis, Token } from '../../language/index.js';
import type { Statement } from '../../record/index.js';
import { firstAt } from './circumstance.js';
import { nounClasses } from './lexicon.js';

/** How far up a content's tree an event is followed. */
const furthest = 30;
const allegations = nounClasses.get('allegation')!.words;
/** Who does these of something is told by others that it is so. */
const factive = new Set(['learn', 'realize', 'realise', 'forget', 'discover', 'notice']);

const denying = new Set(['deny', 'dispute', 'refute', 'rebut', 'disavow']);

/**
 * Whether what stands in a statement's content is said by the text itself, beside what its source says: the clause after
 * a comma about somebody whom a phrase only names (`worries about Chad, which attacked Mali`), or about the claim
 * (`complained of fraud, a charge that Chad denied`), and what somebody comes to know.
 */
export function isBesides(analysis: Analysis, { cue, content, form }: Statement, token: number): boolean {
  const { tokens } = analysis;
  if (form === 'direct') return false;
  if (cue && (factive.has(cue.lemma) || isAbout(analysis, cue, token))) return true;
  const isIn = ({ start }: Token): boolean => content.some((span) => span.start <= start && start < span.end);
  let aside: Token | null = null;
  let at = tokens[token]!;
  for (let steps = 0; steps < furthest; steps++) {
    if (at.deprel.startsWith('acl') && isAfterComma(analysis, at)) aside = at;
    const over = tokens[at.head];
    if (!over || !isIn(over)) break;
    at = over;
  }
  if (!aside) return false;
  // `denied backing the rebels, who hold the town`: what is denied ends before the comma
  if (cue && denying.has(cue.lemma)) return true;
  const named = tokens[aside.head]!;
  // `…, comments that Chad echoed`: what sums up a whole clause.
  const isSummary = isAppended(analysis, named) && predicates.has(tokens[named.head]?.upos ?? '');
  return isSummary || isPhrase(analysis, at) || (isAppended(analysis, named) && allegations.has(named.lemma));
}

/** `Haddad, who had said she would, left`: whether words of saying stand in a clause about somebody in the event. */
function isAbout(analysis: Analysis, { start, end }: NonNullable<Statement['cue']>, event: number): boolean {
  const { tokens } = analysis;
  let first = firstAt(analysis, start);
  while (tokens[first] && tokens[first]!.upos !== 'VERB' && tokens[first]!.start < end) first++;
  let at = tokens[first];
  for (let steps = 0, isAside = false; at && steps < furthest; steps++) {
    if (at.index === event) return isAside;
    isAside ||= at.deprel.startsWith('acl');
    at = tokens[at.head];
  }
  return false;
}

/** Whether a comma stands before a clause that hangs on a noun. */
const isAfterComma = (analysis: Analysis, { index, head }: Token): boolean => {
  const { tokens, children } = analysis;
  const first = Math.min(index, ...children[index]!.filter((c) => tokens[c]!.deprel !== 'punct'));
  if (tokens[first - 1]?.form === ',') return true;
  // `of Chad, an ally that attacked Mali`: the comma before the noun in apposition.
  const noun = Math.min(head, ...children[head]!);
  return isAppended(analysis, tokens[head]!) && (tokens[noun]!.form === ',' || tokens[noun - 1]?.form === ',');
};

const predicates = new Set(['VERB', 'ADJ']);

/** Whether a noun stands in apposition, to a clause too, which the parser takes for a row. */
const isAppended = ({ tokens, children }: Analysis, { index, deprel, head }: Token): boolean =>
  /^(?:appos|parataxis)$/.test(deprel) ||
  (deprel === 'conj' &&
    predicates.has(tokens[head]!.upos) &&
    !children[index]!.some((c) => /^(?:cc|cop)$/.test(tokens[c]!.deprel)));

/** Whether a content is no clause: a noun and what hangs on it. */
const isPhrase = ({ tokens, children }: Analysis, { index, upos }: Token): boolean =>
  (upos === 'NOUN' || upos === 'PROPN') &&
  !children[index]!.some((c) => tokens[c]!.deprel === 'cop' || tokens[c]!.deprel.startsWith('nsubj'));
