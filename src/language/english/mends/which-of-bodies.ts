import type { Annotation } from '../model/index.js';

const bodies =
  /^(?:Court|court|Tribunal|tribunal|Council|council|Commission|commission|Committee|committee|Union|Justice|Assembly|Parliament|parliament|ministry|agency|Agency|panel|bloc|union)$/;
const names = /^(?:Court|Tribunal|Council|Commission|Committee|Assembly|Parliament)$/;
const powers =
  /^(?:jurisdiction|authority|competence|legitimacy|mandate|talks|rulings?|orders?|rules|decisions?|sessions?|membership|independence|impartiality|headquarters|credibility|neutrality)$/;
const doing =
  /^(?:ordered|told|asked|urged|said|ruled|warned|called|demanded|accused|barred|gave|given|issued|suspended|condemned|rejected|found)$/;

/**
 * Hangs a clause with *which* on the body before it, where the parser hangs it on what the body has: in `rejects the authority of the court, which has
 * told it to pay` it is the court that has told. Changes the annotation in place.
 */
export function mendWhichOfBodies(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let which = 5; which + 2 < words.length; which++) {
    if (words[which] !== 'which' || words[which - 1] !== ',' || deprel[which] !== 'nsubj') continue;
    const verb = head[which]!;
    if (verb < which || deprel[verb] !== 'acl:relcl' || !doing.test(words[verb]!)) continue;
    const power = head[verb]!;
    // `the International Court of Justice, which has ordered it`
    const whole = power === which - 2 && words[power - 1] === 'of' ? head[power]! : -1;
    if (whole === power - 2 && deprel[power] === 'nmod' && names.test(words[whole]!) && upos[power] === 'PROPN') {
      head[verb] = whole;
      continue;
    }
    if (power >= which - 3 || !powers.test(words[power]!)) continue;
    const body = head.findIndex((above, at) => above === power && at > power && at < which && deprel[at] === 'nmod');
    if (body < 0 || !/^(?:NOUN|PROPN)$/.test(upos[body]!)) continue;
    // `the International Court of Justice`
    if (bodies.test(words[body]!) || bodies.test(words[which - 2]!)) head[verb] = body;
  }
}
mendWhichOfBodies.needs = [/^which$/, doing, bodies];
