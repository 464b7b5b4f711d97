import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Clause } from './clause.js';
import { introduction, isInverted } from './constructions.js';
import type { Meaning } from './meaning.js';
import type { Sides } from './sides.js';

const conditions = new Set(['if', 'unless', 'until', 'till', 'so long as', 'as long as']);
/** Types of acts that press whoever their condition is set to. */
const pressing = new Set<EventType>(['REJECT', 'THREATEN']);

/**
 * Gives refusals and threats that name nobody the one to whom their condition is set, who must act before they fall
 * away (`will not end the strike until the ministry pays`).
 */
export function conditionsIn(
  analysis: Analysis,
  sides: Sides,
  clauseAt: (head: number) => Clause,
): (made: Meaning) => Meaning {
  const { tokens, children } = analysis;
  const namesOf = (heads: readonly number[]): string[] => heads.flatMap((at) => sides.of(at).map(({ actor }) => actor));

  /** `his government will not sign unless it is heard`: the pronoun for a state is its government. */
  const isSame = (who: readonly number[], actors: readonly number[]): boolean =>
    who.every((at) => tokens[at]!.upos === 'PRON' && sides.hasCountry(at)) &&
    actors.some(
      (at) =>
        sides.isOfficial(at) &&
        who.every((one) => [...sides.countriesOf(one)].every((c) => sides.countriesOf(at).has(c))),
    );

  const conditioned = (
    heads: readonly number[],
    actors: readonly string[],
    acting: readonly number[],
  ): readonly number[] => {
    // `If Chad attacks, Mali will strike, the king said`: the condition may hang on the words of saying behind it.
    const over = heads.flatMap((at) =>
      tokens[at]!.deprel === 'ccomp' && tokens[at]!.head > at ? tokens[at]!.head : [],
    );
    for (const head of [...heads, ...over])
      for (const child of children[head]!) {
        if (over.includes(head) && child > heads[0]!) continue;
        if (tokens[child]!.deprel !== 'advcl') continue;
        if (!conditions.has(introduction(analysis, child)) && !isInverted(analysis, child)) continue;
        const { subjects, complements } = clauseAt(child);
        for (const who of [subjects, ...complements.map((at) => clauseAt(at).subjects)]) {
          const names = namesOf(who);
          if (names.length && !names.some((name) => actors.includes(name)) && !isSame(who, acting)) return who;
        }
      }
    return [];
  };

  return (made) => {
    if (!made.type || !pressing.has(made.type)) return made;
    const actors = namesOf(made.actors);
    const recipients = namesOf(made.recipients);
    // `If Chad arms the rebels, Mali will strike its bases`: a pronoun that is taken for the one who threatens names nobody.
    const isOwn =
      recipients.length > 0 && made.type === 'THREATEN' && recipients.every((name) => actors.includes(name));
    if (recipients.length && !isOwn) return made;
    const found = conditioned(made.parts, actors, made.actors);
    if (!found.length) return made;
    return { ...made, recipients: isOwn ? found : [...made.recipients, ...found], isLoose: false };
  };
}
