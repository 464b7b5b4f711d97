import type { Annotation } from '../model/index.js';

const accusing = /^(?:accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|critici[sz](?:e[sd]?|ing)|condemn(?:s|ed|ing)?)$/;
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)$/;

/**
 * Gives a month or year behind what somebody is accused of to that, where the parser gives it to the accusing: `accused Peru of backing the raid in
 * April` tells when the raid was. Changes the annotation in place.
 */
export function mendTimesOfCharges(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let time = 5; time < words.length; time++) {
    if (!months.test(words[time]!) || words[time - 1] !== 'in' || deprel[time] !== 'obl') continue;
    const verb = head[time]!;
    if (verb < 0 || verb > time || !accusing.test(words[verb]!)) continue;
    const charge = deprel.findIndex(
      (relation, at) => relation === 'advcl' && head[at] === verb && at > verb && at < time && xpos[at] === 'VBG',
    );
    if (charge < 0 || !/^(?:of|for)$/.test(words[charge - 1]!) || words.slice(charge, time).includes(',')) continue;
    head[time] = charge;
  }
}
mendTimesOfCharges.needs = [accusing, /^in$/, months];
