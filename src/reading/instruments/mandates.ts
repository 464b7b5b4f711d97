import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { type Candidate, lower } from './candidate.js';

/** Who acts under a mandate that others have given. */
const bearers =
  /^(?:mission|force|peacekeepers?|monitors?|observers?|operation|troops?|contingent|peacekeeping|tribunal|court|investigator|rapporteur|panel|body|agency)$/;

/** `UNIFIL's mandate`, `the mandate of the mission`: what a mission may do, which its makers extend or end; not that of voters. */
export function mandate(analysis: Analysis, cast: Cast, token: Token): Candidate[] {
  if (token.lemma !== 'mandate' || token.upos !== 'NOUN' || token.deprel === 'compound') return [];
  const owner = dependents(analysis, token.index, 'nmod:poss', 'compound', 'nmod').find(
    (word) =>
      (word.index < token.index ||
        dependents(analysis, word.index, 'case').some(({ form }) => /^(?:of|for)$/.test(form))) &&
      (bearers.test(word.lemma) || /^[A-Z]{4,}$/.test(word.form)),
  );
  const [determiner] = dependents(analysis, token.index, 'det');
  const isDefinite = !!owner || /^(?:the|this|that)$/.test(lower(determiner));
  if (!isDefinite) return [];
  const first = owner && owner.index < token.index ? owner.index : (determiner?.index ?? token.index);
  const name = owner ? `mandate of ${nameOf(analysis, cast, owner)}` : null;
  return [
    {
      head: token.index,
      first,
      last: token.index + 1,
      form: 'nominal',
      kind: 'other',
      known: null,
      name,
      isSpecific: !!owner,
      pointsBack: true,
      isDefinite,
    },
  ];
}

/** `the UN mission in Mali`, or the name of who bears it. */
function nameOf(analysis: Analysis, cast: Cast, owner: Token): string {
  const { tokens, text } = analysis;
  if (owner.upos === 'PROPN') {
    const id = cast.referenceAt(owner.index)?.actor;
    return cast.actors.find((actor) => actor.id === id)?.name ?? owner.form;
  }
  const left = dependents(analysis, owner.index, 'amod', 'compound', 'det').map(({ index }) => index);
  const place = dependents(analysis, owner.index, 'nmod').find(({ index }) =>
    dependents(analysis, index, 'case').some(({ form }) => form === 'in'),
  );
  return text
    .slice(tokens[Math.min(owner.index, ...left)]!.start, (place ?? owner).end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:its|their)\b/i, 'the');
}
