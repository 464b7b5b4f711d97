import { entry } from '../../knowledge/index.js';
import { isSelfRuled } from './entities.js';
import { phrasesBack, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const breaking =
  /\b(?:breakaway|separatist|secessionist|self-declared|self-proclaimed|self-styled|unrecogni[sz]ed|de[ -]facto)\b/i;
const lands = /^(?:republic|territory|state|country|nation|enclave|region|statelet)$/;

/**
 * `the breakaway republic`: the place last named whose authorities call it a state; and so is `the republic` or `the territory` shortly behind it, where
 * no state has been named since.
 */
export function breakawayMeant({ phrases, ground, named }: Scene, phrase: Phrase, at: number): Entity | null {
  const { lemma, first, head, last } = phrase;
  if (!lands.test(lemma) || !phrase.isDefinite || ground.forms[last] === 'of') return null;
  const isTold = breaking.test(ground.forms.slice(first, head).join(' ').replace(/ - /g, '-'));
  const isBare = last - first === 2 && /^the$/i.test(ground.forms[first]!) && /^(?:republic|territory)$/.test(lemma);
  if (!isTold && !isBare) return null;
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const { name, entity, sentence, role } = phrases[i]!;
    if (isBare && phrase.sentence - sentence > 2) return null;
    const known = name?.entry ? entry(name.entry) : undefined;
    if (known && isSelfRuled(known)) return named.ofEntry(known.id);
    if (isBare && entity?.kind === 'state' && role !== 'modifier') return null;
  }
  return null;
}

/** The place that somebody rules whose authorities call it a state, by his term or his office; or null. */
export function breakawayRuledBy({ named }: Scene, { term, offices }: Entity): Entity | null {
  const isItself = ({ entry: known, same }: Entity): boolean => !same && known !== null && isSelfRuled(known);
  if (term) return named.entities.find((one) => isItself(one) && term.title.endsWith(` of ${one.name}`)) ?? null;
  const held = offices.find(({ of, office }) => of && !office.isFormer && isItself(settled(of)));
  return held ? settled(held.of!) : null;
}
