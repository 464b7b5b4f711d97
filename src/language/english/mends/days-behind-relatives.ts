import type { Annotation } from '../model/index.js';

const day =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|night|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Hangs a day behind the comma that closes a relative clause on the verb of the clause around it: in `Lind phoned Huamani, who leads the party, on
 * Monday` he phoned him on Monday. Changes the annotation in place.
 */
export function mendDaysBehindRelatives(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let at = 5; at < words.length; at++) {
    if (!day.test(words[at]!) || !/^obl/.test(deprel[at]!)) continue;
    const inner = head[at]!;
    if (inner < 0 || inner > at || deprel[inner] !== 'acl:relcl') continue;
    // `, on Monday`, `, on Monday evening`
    const on = words[at - 1] === 'on' || words[at - 1] === 'in' ? at - 1 : at - 2;
    if (!/^(?:on|in)$/.test(words[on] ?? '') || words[on - 1] !== ',' || on - 1 < inner) continue;
    const noun = head[inner]!;
    const opens = words.findIndex((word, i) => i > noun && i <= inner && /^(?:who|which|whom|whose|where)$/.test(word));
    if (opens < 1 || words[opens - 1] !== ',') continue;
    let verb = head[noun]!;
    for (let steps = 0; steps < 6 && verb >= 0 && !/^VB/.test(xpos[verb]!); steps++) verb = head[verb]!;
    if (verb < 0 || !/^VB[DN]$/.test(xpos[verb]!) || verb > noun) continue;
    head[at] = verb;
  }
}
mendDaysBehindRelatives.needs = [day, /^,$/, /^(?:who|which|whom|whose|where)$/];
