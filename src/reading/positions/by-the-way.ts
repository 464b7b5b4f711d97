import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';

/** Of several instruments the one that the main clause is about, where it is about one alone: `The resolution cites the accord.` */
export function ofMainClause(
  { tokens }: Analysis,
  instruments: InstrumentsRead,
  named: ReadonlySet<string>,
  first: number,
  last: number,
): ReadonlySet<string> {
  const byRole = (roles: RegExp): Set<string> => {
    const found = new Set<string>();
    for (let at = first; at < last; at++) {
      const id = instruments.instrumentAt(at)?.instrument;
      if (!id || !named.has(id)) continue;
      // `ratified the pact and the annex`
      const { head, deprel } = tokens[at]!.deprel === 'conj' ? tokens[tokens[at]!.head]! : tokens[at]!;
      if (roles.test(deprel) && /^(?:root|ccomp)$/.test(tokens[head]?.deprel ?? '')) found.add(id);
    }
    return found;
  };
  const subjects = byRole(/^nsubj/);
  if (subjects.size === 1) return subjects;
  const objects = byRole(/^obj$/);
  return objects.size === 1 && ![...named].some((id) => subjects.has(id)) ? objects : named;
}

/** Whether a token stands in a relative clause behind the first word of its sentence. */
export function isByTheWay(analysis: Analysis, token: number, first: number): boolean {
  for (
    let at: Token | null = analysis.tokens[token]!, step = 0;
    at && step < 8;
    at = governor(analysis, at.index), step++
  )
    if (at.deprel === 'acl:relcl' && at.index !== token) return at.head >= first;
  return false;
}

/** Whether a token stands in a relative clause that closes before a word. */
export function isAsideFrom(analysis: Analysis, token: number, word: Token): boolean {
  let at: Token | null = analysis.tokens[token]!;
  for (let step = 0; at && step < 4; at = governor(analysis, at.index), step++)
    if (at.deprel === 'acl:relcl') {
      const above = governor(analysis, at.index);
      for (let up: Token | null = word; up; up = governor(analysis, up.index)) if (up.index === at.index) return false;
      return !!above && above.index < token;
    }
  return false;
}

/**
 * `slammed a lawsuit that names the law, calling it improper`: the lawsuit is, not the law; `declared an emergency under the act
 * and lifted it`: the emergency was.
 */
export function isOfOtherObject(
  analysis: Analysis,
  instruments: InstrumentsRead,
  { deprel, head, form }: Token,
): boolean {
  const verb = deprel === 'obj' && /^it$/i.test(form) ? analysis.tokens[head] : undefined;
  if (verb?.deprel === 'conj' && isDoneUnder(analysis, instruments, verb)) return true;
  const above = verb?.xpos === 'VBG' && verb.deprel === 'advcl' ? governor(analysis, verb.index) : null;
  if (above?.upos !== 'VERB' || !/^(?:call|brand|label|dub|term|describe|deem)$/.test(verb!.lemma)) return false;
  const object = dependents(analysis, above.index, 'obj').find(({ index }) => index < verb!.index);
  if (object?.xpos !== 'NN' || instruments.instrumentAt(object.index)) return false;
  return papers.test(object.lemma);
}

/** Whether the verb that another is joined to has a thing of its own for object, and an instrument only behind `under`. */
function isDoneUnder(analysis: Analysis, instruments: InstrumentsRead, { head, index }: Token): boolean {
  const object = dependents(analysis, head, 'obj').find((one) => one.index < index);
  if (object?.xpos !== 'NN' || instruments.instrumentAt(object.index)) return false;
  const under = (at: number): boolean =>
    [...dependents(analysis, at, 'obl'), ...dependents(analysis, at, 'nmod')].some(
      (one) => one.index < index && dependents(analysis, one.index, 'case').some(({ form }) => form === 'under'),
    );
  return under(head) || under(object.index);
}

/** What is written or said, and no instrument. */
const papers =
  /^(?:lawsuit|suit|complaint|petition|report|article|book|film|speech|remark|comment|ad|advert|editorial|column|video|poll|study|investigation|probe|inquiry|trial|case)$/;

/** `issued a statement in which they said nobody could leave it`: not the statement. */
export function isSaidIn(analysis: Analysis, paper: number, word: Token): boolean {
  // `told the chamber in a letter that it was in a conflict`
  const { deprel, head: told } = analysis.tokens[paper]!;
  const isWritten = deprel === 'obl' && /^in$/i.test(dependents(analysis, paper, 'case')[0]?.form ?? '');
  for (
    let at: Token | null = isWritten ? word : null, step = 0;
    at && step < 8;
    at = governor(analysis, at.index), step++
  )
    if (at.deprel === 'ccomp' && at.head === told && at.index > paper) return true;
  // `In a letter Peru called it illegal`
  const isJudged =
    isWritten &&
    /^(?:call|describe|denounce|brand|label|deem|condemn|reject|dismiss)$/.test(analysis.tokens[told]!.lemma);
  for (
    let at: Token | null = isJudged ? word : null, step = 0;
    at && step < 3;
    at = governor(analysis, at.index), step++
  )
    if (/^(?:obj|xcomp|nsubj)/.test(at.deprel) && at.head === told && at.index > paper) return true;
  for (let at: Token | null = word, step = 0; at && step < 8; at = governor(analysis, at.index), step++)
    if (at.deprel === 'acl:relcl' && at.head === paper)
      return analysis.tokens[paper + 1]?.form === 'in' && /^which$/i.test(analysis.tokens[paper + 2]?.form ?? '');
  return false;
}
