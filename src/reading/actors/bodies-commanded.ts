import { relation } from '../../language/index.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Whoever leads a body, by what the body is called. */
const heads: readonly [office: RegExp, body: RegExp][] = [
  [/^commander$/, /\b(?:command|forces?|army|mission|guards?|fleet|corps|navy)$/i],
  [
    /^(?:chief|head|director|president|chair|chairman|chairwoman)$/,
    /\b(?:agency|commission|council|court|fund|bank|office|bureau)$/i,
  ],
];

/** `The command, which a U.S. general leads, said that it was up to its commander`: its own, and not that of a state named in passing. */
export function bodyOfItsHead({ ground, byHead }: Scene, { head, role, quotation }: Phrase): Entity | null {
  const { tokens, children } = ground.analysis;
  if (role !== 'possessor' || quotation >= 0 || !/^its$/i.test(ground.forms[head]!)) return null;
  const office = tokens[tokens[head]!.head]!;
  const known = heads.find(([word]) => word.test(office.lemma));
  if (!known) return null;
  for (let at = office.head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.upos !== 'VERB') continue;
    const subject = children[at]!.find((c) => c < head && relation(tokens[c]!) === 'nsubj');
    const entity = subject === undefined ? null : byHead[subject]?.entity;
    if (!entity) continue;
    const body = settled(entity);
    return body.kind === 'organisation' && known[1].test(body.name) ? body : null;
  }
  return null;
}
