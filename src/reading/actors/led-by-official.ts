import { bodyOf, matchOffice } from '../../knowledge/index.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * `The Commission agreed. Its president, …`, `the agency's director general, …`: of whom it is known which body or state he leads tells
 * whose he is said to be. Null where the text has not named that body before.
 */
export function bodyLedByOfficial({ ground, byHead, named }: Scene, { head }: Phrase): Entity | null {
  const { deprel, head: above } = ground.analysis.tokens[head]!;
  if (deprel !== 'nmod:poss' || !byHead[above]?.office?.level || !byHead[above].entity) return null;
  const { term } = settled(byHead[above].entity);
  if (!term) return null;
  const id = bodyOf(term.country);
  // `Its leader, Lind, is the trade minister`: a minister leads something else than the state
  const isLed = /^(?:leader|founder|chair\w*|head)$/.test(byHead[above].office.title);
  if (!id && isLed && matchOffice(term.title.split(' '), 0)?.level !== 'head') return null;
  const of = / of the ([A-Z].*)$/.exec(term.title)?.[1];
  const isIt = ({ same, entry, kind, country, name, phrases }: Entity): boolean =>
    !same &&
    phrases.some(({ form, head: before }) => form !== 'pronoun' && before < head) &&
    (id
      ? entry !== null && (of ? name.endsWith(` ${of}`) : entry.id === id)
      : kind === 'state' && country === term.country && of === undefined);
  return named.entities.find(isIt) ?? null;
}
