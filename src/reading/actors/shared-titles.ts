import { relation } from '../../language/index.js';
import type { Ground } from './ground.js';
import { type ByHead, hold, nobodys } from './links.js';
import type { OfficePhrase, Phrase } from './working.js';

/**
 * Gives an office in the plural to each name of the row behind it: `Foreign Ministers Juan Pardo of Chile and Rosa Tan of
 * Peru`. Of as many states before it as names behind it each name has its own: `the French and German ministers Lind and Braun`.
 *
 * @param stateAfter the token of the state that stands behind a name, or -1
 */
export function shareOffice(
  ground: Ground,
  byHead: ByHead,
  first: Phrase,
  office: OfficePhrase,
  stateAfter: (name: Phrase) => number,
): void {
  const row = rowOf(ground, byHead, first);
  const states = statesBefore(ground, office);
  for (const [place, name] of row.entries()) {
    const own = stateAfter(name);
    const before = states.length === row.length ? states[place]! : nobodys;
    hold(ground, byHead, name, office, own >= 0 ? own : states.length > 1 ? before : -1);
  }
}

/** The names that are joined to one, without those that have a title of their own. */
function rowOf({ analysis, officeAt }: Ground, byHead: ByHead, first: Phrase): Phrase[] {
  const joined = analysis.children[first.head]!.flatMap((child) => {
    const name = relation(analysis.tokens[child]!) === 'conj' ? byHead[child] : undefined;
    return name?.entity && name.name?.kind === 'person' && !officeAt[name.from - 1] ? [name] : [];
  });
  return [first, ...joined];
}

/** The adjectives of states before an office, in their order. */
function statesBefore({ analysis, adjectives, forms }: Ground, office: OfficePhrase): number[] {
  const found: number[] = [];
  const start = analysis.sentences[analysis.tokens[office.first]!.sentence]!.first;
  for (let at = office.first - 1; at >= start; at--) {
    if (adjectives.has(at)) found.unshift(at);
    else if (!/^(?:and|,)$/.test(forms[at]!) && analysis.tokens[at]!.upos !== 'ADJ') break;
  }
  return found;
}
