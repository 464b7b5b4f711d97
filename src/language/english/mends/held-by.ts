import type { Annotation } from '../model/index.js';

const holding = /^(?:sponsored|hosted|organi[sz]ed|moderated|chaired|convened|broadcast|televised|staged|attended)$/;
const gatherings =
  /^(?:forums?|debates?|conferences?|summits?|meetings?|halls?|chats?|rall(?:y|ies)|seminars?|events?|dinners?|receptions?|talks|workshops?|sessions?|programmes?|programs?|parades?|panels?|festivals?|fairs?|hearings?|interviews?)$/i;

/**
 * Hangs who held a gathering on the gathering right before it, where the parser hangs it further up: in `the raid that killed him, told of at
 * a “Leaders’ Forum” sponsored by a station` no raid was sponsored. Changes the annotation in place.
 */
export function mendGatheringsHeldBy(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let held = 2; held + 1 < words.length; held++) {
    if (!holding.test(words[held]!) || words[held + 1] !== 'by' || deprel[held] !== 'acl') continue;
    let noun = held - 1;
    while (noun > 0 && /^["”’'»]$/.test(words[noun]!)) noun--;
    if (!gatherings.test(words[noun]!) || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || head[held]! >= noun) continue;
    head[held] = noun;
  }
}
mendGatheringsHeldBy.needs = [holding, gatherings, /^by$/];
