import type { Amendment, Analysis } from '../../language/index.js';
import type { Name } from '../cast.js';

/**
 * Makes a subject of the name of a person whose first word the parser takes for a verb (`Hope Lind, the envoy, said …`, `Win Mora argued
 * …`): the verb behind it is that of the sentence, and a noun between them says who it is. Says whether it did.
 */
export function standForVerb(
  { tokens, children }: Analysis,
  { first, last }: Name,
  heads: Map<number, Amendment>,
): boolean {
  const lead = tokens[first]!;
  if (last - first < 2 || heads.has(first)) return false;
  const isClause = /^(?:root|ccomp|advcl|csubj|parataxis)$/.test(lead.deprel);
  if (!isClause && lead.upos !== 'VERB') return false;
  const isInside = (index: number): boolean => first <= index && index < last;
  const others = [...new Set(tokens.slice(first, last).flatMap(({ index }) => children[index]!))].filter(
    (child) => !isInside(child),
  );
  // `One partner was Rosa Lind`
  if (others.some((child) => /^(?:cop|case|mark|nsubj|det)/.test(tokens[child]!.deprel) && child < first)) return false;
  const isTensed = (at: number): boolean =>
    tokens[at]!.upos === 'VERB' &&
    (/^VB[DZP]$/.test(tokens[at]!.xpos) || children[at]!.some((c) => /^aux/.test(tokens[c]!.deprel)));
  let verb = lead.head;
  if (lead.head < 0)
    verb =
      others.find((c) => c > last - 1 && /^(?:parataxis|conj|ccomp)$/.test(tokens[c]!.deprel) && isTensed(c)) ?? -1;
  if (verb < last || tokens[verb]!.sentence !== lead.sentence || !isTensed(verb)) return false;
  const subjects = children[verb]!.filter((c) => /^nsubj/.test(tokens[c]!.deprel) && !isInside(c));
  // `Hope Lind, the envoy, said`
  const isApposed = (at: number): boolean => tokens[last]!.form === ',' && at > last && at < verb;
  if (subjects.length > 1 || (subjects.length === 1 && !isApposed(subjects[0]!))) return false;
  const passive = children[verb]!.some((c) => tokens[c]!.deprel === 'aux:pass');
  heads.set(first, { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj', upos: 'PROPN', xpos: 'NNP' });
  for (let at = first + 1; at < last; at++) heads.set(at, { head: first, deprel: 'flat', upos: 'PROPN', xpos: 'NNP' });
  for (const child of subjects) heads.set(child, { head: first, deprel: 'appos' });
  if (lead.head < 0) heads.set(verb, { head: -1, deprel: 'root' });
  for (const child of others)
    if (child !== verb && (child > verb || tokens[child]!.deprel === 'punct'))
      heads.set(child, { head: verb, deprel: tokens[child]!.deprel });
    else if (child !== verb && tokens[child]!.head !== first)
      heads.set(child, { head: first, deprel: tokens[child]!.deprel });
  return true;
}
