import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { actorsOf } from './actors.js';
import type { Found } from './acts.js';
import { nouns, opposite, receiving } from './lexicon.js';
import { isNegated } from './negation.js';
import { targetsIn } from './targets.js';
import type { Voices } from './voices.js';

/** A stance that the instrument met with: `The pact drew praise from Peru`, `was met with criticism by Chile`. */
export function metWith(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, token: Token): Found[] {
  const [entry] = nouns.get(token.lemma) ?? [];
  const verb = /^(?:obj|obl)$/.test(relation(token)) ? governor(analysis, token.index) : null;
  if (!entry || verb?.upos !== 'VERB' || !receiving.has(verb.lemma) || isNegated(analysis, verb)) return [];
  const [subject] = dependents(analysis, verb.index, 'nsubj');
  const target = subject && !cast.referenceAt(subject.index)?.actor && targetsIn(analysis, instruments, subject)[0];
  if (!target) return [];
  const own = dependents(analysis, token.index, 'amod', 'compound', 'nmod:poss');
  const holders = [
    ...own.flatMap((word) => actorsOf(analysis, cast, word)),
    ...[...dependents(analysis, token.index, 'nmod'), ...dependents(analysis, verb.index, 'obl')]
      .filter((word) =>
        dependents(analysis, word.index, 'case').some(({ form }) => /^(?:from|of|by|among)$/.test(form)),
      )
      .flatMap((word) => actorsOf(analysis, cast, word)),
  ];
  const { instrument: toward, isUndone } = target;
  const stance = isUndone ? opposite(entry.stance) : entry.stance;
  return [{ holders, stance, toward, word: verb, because: `met-with:${entry.lemma}` }];
}
