import { type Analysis, relation } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import { type Draft, isCalledBy } from './draft.js';

/** Sentences within which another of the same noun was spoken of. */
const within = 3;
const ending = /^(?:expire|lapse|terminate|end|cease|run)$/;
const making = /^(?:pass|adopt|approve|draft|propose|circulate|table|back|sign)$/;

/**
 * Of `the council passed a resolution … Resolution 5 … the resolution expired in May` the older one, which has a known name: what has only
 * just been made has not run out. Null where the one last made is not told of so, or nothing else is in sight.
 */
export function endedBefore(
  { tokens, children }: Analysis,
  { head, isDefinite, known, form }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { lemma, deprel, sentence } = tokens[head]!;
  if (known || form !== 'nominal' || !isDefinite || !deprel.startsWith('nsubj')) return null;
  const verb = tokens[tokens[head]!.head];
  // what will run out may be what is just made
  if (!verb || !ending.test(verb.lemma) || !/^VB[DN]$/.test(verb.xpos)) return null;
  const kin = [...latest].filter((draft) => !draft.isPlural && isCalledBy(draft, lemma.toLowerCase()));
  const fresh = kin.filter(({ isNamed, known: other, mentions }) => {
    const [first] = mentions;
    if (isNamed || other || !first) return false;
    const noun = tokens.findLast(
      (token) => token.end <= first.end && token.start >= first.start && token.lemma === lemma,
    );
    const article = noun && children[noun.index]!.find((c) => tokens[c]!.deprel === 'det');
    if (!noun || article === undefined || !/^an?$/i.test(tokens[article]!.form)) return false;
    return relation(noun) === 'obj' && noun.head >= 0 && making.test(tokens[noun.head]!.lemma);
  });
  const older = kin.filter((draft) => draft.known !== null && sentence - draft.sentence <= within);
  return fresh.length > 0 && older.length === 1 ? older[0]! : null;
}
