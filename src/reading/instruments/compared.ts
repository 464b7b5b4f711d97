import type { Analysis } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import { type Draft, familyOf, general, isCalledBy } from './draft.js';

const older = /^(?:older|earlier|previous|original|prior|old|existing)$/i;
const newer = /^(?:newer|new|later|latest|recent|replacement)$/i;
const first = /^first$/i;
const second = /^second$/i;
const lasting = /\b(?:old|older|earlier|previous|original|existing)\b/i;
const fresh = /\b(?:new|newer|broader|wider|rival|separate|draft|proposed|second)\b/i;

/**
 * `the older treaty`, `the new deal`, `the second one`: of two agreements that the text has told of the one that is so, by its year,
 * by what it was called, or by its order; of `a fisheries treaty` and `a mackerel accord` the treaty is the treaty.
 */
export function comparedAgain(
  { tokens, children, sentences }: Analysis,
  { head, isDefinite, known, kind, noun: stands }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  if (!isDefinite || known || tokens[head]!.xpos === 'NNS') return null;
  const before = children[head]!.filter((child) => child < head && !/^(?:det|case|punct)$/.test(tokens[child]!.deprel));
  if (
    before.length !== 1 ||
    children[head]!.some((child) => child > head && /^(?:nmod|acl)/.test(tokens[child]!.deprel))
  )
    return null;
  const word = tokens[before[0]!]!.form;
  const noun = stands ?? tokens[head]!.lemma.toLowerCase();
  const isAlike = (draft: Draft): boolean => isCalledBy(draft, noun) || (general.has(noun) && general.has(draft.noun));
  const kin = [...latest].filter(
    (draft) => familyOf(draft.kind) === familyOf(kind) && !draft.isPlural && isAlike(draft),
  );
  const called = kin.filter(({ name }) => name.toLowerCase().split(' ').includes(word.toLowerCase()));
  if (stands && called.length === 1) return called[0]!;
  const told = [...kin].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  if (told.length === 1) {
    const [only] = told;
    // `struck a trade pact … the new deal`
    return newer.test(word) && !only!.known && !/\d{4}/.test(only!.name) && isJustMade(only!) ? only! : null;
  }
  if (told.length !== 2) return null;
  if (first.test(word)) return told[0]!;
  if (second.test(word)) return told[1]!;
  if (!older.test(word) && !newer.test(word)) return null;
  const [one, other] = told as [Draft, Draft];
  const years = told.map(yearOf);
  const isOld = older.test(word);
  if (years[0] && years[1] && years[0] !== years[1]) return years[0] < years[1] === isOld ? one : other;
  const mark = isOld ? lasting : fresh;
  const marked = told.filter(({ name }) => mark.test(name));
  if (marked.length === 1) return marked[0]!;
  // what has a year stood before what has none
  if (years[0] || years[1]) return !!years[0] === isOld ? one : other;
  const own = told.filter((draft) => isCalledBy(draft, noun));
  return own.length === 1 ? own[0]! : null;

  function yearOf(draft: Draft): string | undefined {
    if (draft.known?.adopted) return draft.known.adopted.slice(0, 4);
    const named = /\b(?:19|20)\d\d\b/.exec(draft.name)?.[0];
    if (named) return named;
    const { first, last } = sentences[draft.opened]!;
    const at = tokens.findIndex(({ end }, index) => index >= first && index < last && end === draft.mentions[0]!.end);
    return tokens.slice(at + 1, Math.min(last, at + 8)).find(({ form }) => /^(?:19|20)\d\d$/.test(form))?.form;
  }

  function isJustMade(draft: Draft): boolean {
    const { first, last } = sentences[draft.opened]!;
    return tokens.slice(first, last).some(({ lemma, upos }) => upos === 'VERB' && making.test(lemma));
  }
}

const making = /^(?:sign|strike|reach|conclude|initial|agree|ratify|adopt|unveil|announce|negotiate|seal)$/;
