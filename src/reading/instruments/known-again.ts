import type { Analysis } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import { type Draft, familyOf, general } from './draft.js';

/** Sentences within which a text gives the name of what it has told of. */
const within = 6;

/**
 * The instrument that the text has told of by its year and its sort before it gives the known name: `a 2010 framework accord`, then
 * `the Cooperative Framework Agreement` of 2010; else null.
 */
export function knownByYear(analysis: Analysis, candidate: Candidate, latest: ReadonlySet<Draft>): Draft | null {
  const { known, head } = candidate;
  const year = known?.adopted?.slice(0, 4);
  if (!known || !year) return null;
  const words = known.name.toLowerCase().split(' ');
  const isTold = ({ name, isPlural, isNamed, known: other, noun, sentence }: Draft): boolean => {
    if (isPlural || isNamed || other || !general.has(noun)) return false;
    const told = name.toLowerCase().split(' ').slice(0, -1);
    const rest = told.filter((word) => word !== year);
    return (
      rest.length > 0 &&
      rest.length < told.length &&
      rest.every((word) => words.includes(word)) &&
      analysis.tokens[head]!.sentence - sentence <= within
    );
  };
  return [...latest].findLast(isTold) ?? null;
}

/** `the Ottawa accord` where the text has spoken of the Ottawa Convention: called after the same place by another noun; else null. */
export function placedLike(
  { tokens, children, text }: Analysis,
  { head, isDefinite, known }: Candidate,
  drafts: readonly Draft[],
): Draft | null {
  const { lemma, xpos } = tokens[head]!;
  if (!isDefinite || known || xpos === 'NNS' || !general.has(lemma.toLowerCase())) return null;
  const words = children[head]!.filter((at) => tokens[at]!.upos !== 'PUNCT' && tokens[at]!.deprel !== 'case');
  const before = words.filter((at) => at < head && tokens[at]!.deprel !== 'det');
  const [place] = before;
  if (
    place === undefined ||
    before.length > 1 ||
    words.some((at) => at > head && /^(?:nmod|acl)/.test(tokens[at]!.deprel))
  )
    return null;
  if (tokens[place]!.upos !== 'PROPN' || children[place]!.length) return null;
  const start = `${tokens[place]!.form} `;
  const isSo = (draft: Draft): boolean =>
    !draft.isPlural &&
    (draft.isNamed || draft.known !== null) &&
    familyOf(draft.kind) === 'agreement' &&
    draft.mentions.some((mention) =>
      text
        .slice(mention.start, mention.end)
        .replace(/^[Tt]he /, '')
        .startsWith(start),
    );
  const alike = drafts.filter(isSo);
  return alike.length === 1 ? alike[0]! : null;
}
