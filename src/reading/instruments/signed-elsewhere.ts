import { matchName } from '../../knowledge/index.js';
import { type Analysis, dependents } from '../../language/index.js';
import type { Cast } from '../cast.js';
import type { Candidate } from './candidate.js';
import type { Draft } from './draft.js';
import { isAkin } from './owners.js';

const making = /^(?:sign|conclude|reach|seal|strike|ink|initial|agree|adopt|negotiate)$/;

/**
 * Whether a clause says of an agreement that it was made in another year, or by others, than one that bears a name: `the memorandum which Peru signed
 * with Chad in 2024` is not the Lima Agreement of 2022.
 */
export function isMadeElsewhere(analysis: Analysis, cast: Cast, { head }: Candidate, draft: Draft): boolean {
  const clause = dependents(analysis, head, 'acl').find(
    ({ lemma, index }) => index > head && making.test(lemma) && dependents(analysis, index, 'nsubj').length > 0,
  );
  if (!clause) return false;
  // `signed with Chad`, which is no party to it
  const partner = dependents(analysis, clause.index, 'obl').find(({ index }) =>
    dependents(analysis, index, 'case').some(({ form }) => form === 'with'),
  );
  const id = partner && cast.referenceAt(partner.index)?.actor;
  if (id && draft.parties.length > 1 && !draft.parties.some((party) => isAkin(cast, party, id))) return true;
  if (!draft.isNamed && !draft.known) return isOnlyAim(analysis, draft);
  const { tokens } = analysis;
  const below = tokens.filter(({ index }) => index > head && isUnder(analysis, index, clause.index));
  const years = below.flatMap(({ form }) => (/^(?:19|20)\d\d$/.test(form) ? [form] : []));
  const own = draft.known?.adopted?.slice(0, 4) ?? /\b(?:19|20)\d\d\b/.exec(draft.name)?.[0];
  if (years.length && own && !years.includes(own)) return true;
  // `signed in September`, of what was adopted in July
  const months = below.flatMap(({ form }) => monthsNamed.indexOf(form) + 1 || []);
  const month = Number(draft.known?.adopted?.slice(5, 7));
  if (month && months.length && !months.includes(month)) return true;
  const place = below.find(
    ({ index, upos, deprel }) =>
      upos === 'PROPN' && deprel === 'obl' && dependents(analysis, index, 'case').some(({ form }) => form === 'in'),
  );
  const [there, seat] = [place?.form, draft.name.split(' ')[0]].map((word) => (word ? stateOfTown(word) : null));
  return !!there && !!seat && there !== seat;
}

const monthsNamed = 'January February March April May June July August September October November December'.split(' ');

/** `signed a framework for a peace agreement`: what is not made yet. */
const isOnlyAim = ({ text }: Analysis, { mentions: [first] }: Draft): boolean =>
  first !== undefined &&
  /\b(?:framework|roadmap|plan|path|talks|basis|negotiations) (?:for|to|towards?|on) $/i.test(
    text.slice(Math.max(0, first.start - 30), first.start),
  );

/** The state of the town of a name, as far as it is known; null for what is no town. */
function stateOfTown(word: string): string | null {
  const match = matchName([word], 0);
  const town =
    match?.form === 'name' ? match.entries.find(({ kind, isMetonym }) => kind === 'place' || isMetonym) : null;
  return town?.country ?? null;
}

/** Whether a word stands in a clause. */
function isUnder({ tokens }: Analysis, word: number, above: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 12; at = tokens[at]!.head, steps++) if (at === above) return true;
  return false;
}
