import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const times = /^(?:minutes|hours|days|weeks|months|years|decades|centuries|generations|times)$/;
const holding =
  /^(?:demand|insist|argu|maintain|sa[iy]|claim|warn|contend|propos|request|urg|complain|stress|repeat|know|believ|deni|deny|assert)/;

/**
 * Gives what is claimed to the verb of claiming, where the parser makes a relative clause of how long that has been going on: in `has
 * demanded for years that the pact be dropped` the clause has a subject of its own. Changes the annotation in place.
 */
export function mendClaimsBehindTimes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let that = 3; that + 2 < words.length; that++) {
    const time = that - 1;
    const clause = head[that]!;
    const verb = head[time]!;
    if (words[that] !== 'that' || !times.test(words[time]!) || clause < that || head[clause] !== time) continue;
    if (!/^acl/.test(deprel[clause]!) || verb < 0 || verb > time || upos[verb] !== 'VERB') continue;
    if (deprel[time] !== 'obl' || !holding.test(words[verb]!) || hasDependant(annotation, verb, ['obj', 'ccomp']))
      continue;
    const isWhole = deprel.some(
      (relation, at) => at > that && at < clause && head[at] === clause && /^nsubj/.test(relation),
    );
    if (isWhole) [head[clause], deprel[clause], deprel[that]] = [verb, 'ccomp', 'mark'];
  }
}
mendClaimsBehindTimes.needs = [times, /^that$/, holding];

const taking = /^(?:participation|membership|involvement|role)$/;

/**
 * Gives what somebody takes part in to the noun for that, where the parser hangs it on the verb (`ended its participation in the pact two
 * years ago`). Changes the annotation in place.
 */
export function mendWhatIsTakenPartIn(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    const verb = head[at]!;
    if (!taking.test(words[at]!) || verb < 0 || deprel[at] !== 'obj' || words[at + 1] !== 'in') continue;
    const whole = head[at + 1]!;
    if (deprel[at + 1] !== 'case' || deprel[whole] !== 'obl' || head[whole] !== verb) continue;
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos[whole]!)) [head[whole], deprel[whole]] = [at, 'nmod'];
  }
}
mendWhatIsTakenPartIn.needs = [taking, /^in$/];
