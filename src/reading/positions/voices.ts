import { type Analysis, dependent, type Token } from '../../language/index.js';
import type { Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';

/** The cast of a text, and who speaks where in it. */
export interface Voices extends Cast {
  /** Whom a word of the first person means (`we`, `our government`), or none. */
  speakersBy(word: Token): readonly string[];
}

const first = /^(?:i|we)$/i;
const ours = /^(?:my|our)$/i;
/** What one speaks for: `our country`. */
const home =
  /^(?:government|country|nation|state|administration|delegation|ministry|side|people|kingdom|republic|party)$/i;

/** A cast that also knows whom `we` and `our government` mean: whoever says it, where the text does not tell more. */
export function hear(analysis: Analysis, cast: Cast, statementAt: (token: number) => Statement | null): Voices {
  /** `said his delegation opposed it`, of whoever says it. */
  const isSpeakers = ({ index, form }: Token): boolean => {
    const actor = /^(?:his|her|its|their)$/i.test(form) ? cast.referenceAt(index)?.actor : undefined;
    return !!actor && !!statementAt(index)?.speakers.includes(actor);
  };
  return {
    ...cast,
    referenceAt: (token) => cast.referenceAt(token),
    speakersBy: (word) => {
      const owner = dependent(analysis, word.index, 'nmod:poss');
      const isOurs = home.test(word.lemma) && !!owner && (ours.test(owner.form) || isSpeakers(owner));
      // `said it stood by the pact`: whoever says it, where the text tells of nobody else
      const isOwn =
        /^(?:it|he|she|they)$/i.test(word.form) && /^nsubj/.test(word.deprel) && !cast.referenceAt(word.index);
      if (!isOurs && !isOwn && !first.test(word.form)) return [];
      return statementAt(word.index)?.speakers ?? [];
    },
  };
}
