import type { Analysis } from '../../language/index.js';
import type { Position, Stance } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { lastVoted } from './votes.js';

/** Most words between the brackets of a tally. */
const longest = 120;

/**
 * Who is named in brackets behind a number of votes, as the records of bodies give them: `by 12 votes in favour to 1 against (Russian
 * Federation), with 2 abstentions (China, Chad)`. Nothing where no instrument is in sight that was voted on.
 */
export function fromTallies(analysis: Analysis, cast: Cast, instruments: InstrumentsRead): Position[] {
  const { tokens } = analysis;
  const found: Position[] = [];
  for (let open = 2; open + 2 < tokens.length; open++) {
    if (tokens[open]!.form !== '(') continue;
    const tally = stanceBefore(analysis, open);
    if (!tally) continue;
    let close = open + 1;
    while (close < tokens.length && tokens[close]!.form !== ')' && close - open < longest) close++;
    if (tokens[close]?.form !== ')') continue;
    const toward = lastVoted(analysis, instruments, tokens[open]!);
    if (!toward) continue;
    const evidence = { start: tokens[tally.first]!.start, end: tokens[close]!.end };
    for (const holder of statesBetween(cast, tokens[open]!.end, tokens[close]!.start))
      found.push({
        holder,
        stance: tally.stance,
        toward,
        because: 'vote:tally',
        statement: null,
        evidence,
      });
  }
  return found;
}

/** How those in a bracket voted, and the word of the number before it. */
function stanceBefore({ tokens }: Analysis, open: number): { readonly stance: Stance; readonly first: number } | null {
  const word = tokens[open - 1]!.form.toLowerCase();
  const isInFavour = /^favou?r$/.test(word) && tokens[open - 2]!.form === 'in';
  let first = isInFavour ? open - 3 : open - 2;
  if (/^(?:votes?|states|members|countries)$/i.test(tokens[first]?.form ?? '')) first--;
  if (tokens[first]?.upos !== 'NUM' || first < 0) return null;
  if (isInFavour) return { stance: 'supports', first };
  if (word === 'against') return { stance: 'rejects', first };
  return /^abst(?:entions?|aining|ained)$/.test(word) ? { stance: 'abstains', first } : null;
}

/** The states that a stretch of the text names, in their order. */
function statesBetween({ references, actors }: Cast, start: number, end: number): Set<string> {
  const states = new Set(actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  return new Set(
    references.flatMap((one) =>
      one.actor && one.start >= start && one.end <= end && states.has(one.actor) ? [one.actor] : [],
    ),
  );
}
