import { officialsNamed } from '../../knowledge/index.js';
import { type Amendment, type Analysis, rehang } from '../../language/index.js';
import type { Name } from '../cast.js';

/** Who speaks in another's name. */
const speaking = /^spokes(?:man|woman|person)$/;

/**
 * Hangs a name on the office of whoever is spoken for, where the parser hangs it on who speaks and the one so named is known to hold
 * offices: in `A spokeswoman for the UN secretary-general, António Guterres, said` it is not he who speaks. Of others it cannot be told,
 * and the name is that of who speaks.
 */
export function mendSpokenFor(analysis: Analysis, names: readonly Name[]): Analysis {
  const { tokens, children } = analysis;
  const changes = new Map<number, Amendment>();
  for (const { kind, first, last } of names) {
    const token = tokens[first]!;
    if (kind !== 'person' || last - first < 2 || token.deprel !== 'appos' || tokens[first - 1]?.form !== ',') continue;
    if (!speaking.test(tokens[token.head]!.lemma)) continue;
    const office = children[token.head]!.find(
      (at) => at > token.head && at < first && tokens[at]!.deprel === 'nmod' && tokens[at]!.upos === 'NOUN',
    );
    if (office === undefined || children[office]!.some((at) => /^(?:appos|flat)/.test(tokens[at]!.deprel))) continue;
    const known = officialsNamed(tokens.slice(first, last).map(({ form }) => form));
    if (known.some(({ terms }) => terms.every(({ title }) => !/spokes/.test(title))))
      changes.set(first, { head: office });
  }
  return rehang(analysis, changes);
}
