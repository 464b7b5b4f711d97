import type { Annotation } from '../model/index.js';

const people =
  /^(?:migrants|refugees|people|soldiers|troops|workers|men|women|children|civilians|students|protesters|farmers|fighters|prisoners|hostages|immigrants|seekers|villagers|residents|citizens|voters|journalists|officials|ministers|leaders|diplomats)$/;

/**
 * Hangs a clause with *which* on the thing before the people that the parser takes it for: in `runs a camp for refugees which Sudan denounced`
 * no people are denounced. Changes the annotation in place.
 */
export function mendWhichOfThings(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let which = 4; which + 1 < words.length; which++) {
    if (words[which] !== 'which' || words[which - 1] === ',' || upos[which - 1] === 'ADP') continue;
    const verb = deprel.findIndex(
      (relation, at) => at > which && relation === 'acl:relcl' && head[at] === which - 1 && head[which]! >= which,
    );
    const noun = which - 1;
    if (verb < 0 || !people.test(words[noun]!) || upos[noun] !== 'NOUN') continue;
    const preposition = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun && at < noun);
    const thing = preposition - 1;
    if (thing >= 0 && upos[thing] === 'NOUN' && !people.test(words[thing]!)) head[verb] = thing;
  }
}
mendWhichOfThings.needs = [people, /^which$/];
