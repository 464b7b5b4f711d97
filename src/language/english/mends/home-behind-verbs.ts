import type { Annotation } from '../model/index.js';

const sending = /^(?:call|bring|send|summon|order|fly|airlift)(?:s|ed|ing)?$|^(?:brought|sent|flew|flown)$/i;
const posted = /^(?:ambassador|envoy|diplomat|consul|attaché|attache)s?$/i;

/**
 * Makes `home` say where to, where the parser makes it a part of who is called there: `calls home envoys`, `brings home
 * troops`. Changes the annotation in place.
 */
export function mendHomeBehindVerbs(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let home = 1; home + 1 < words.length; home++) {
    if (words[home] !== 'home' || deprel[home] !== 'compound' || !sending.test(words[home - 1]!)) continue;
    const verb = home - 1;
    const who = head[home]!;
    if (upos[verb] !== 'VERB' || who !== home + 1 || head[who] !== verb) continue;
    // `calls home secretary`: his office
    if (xpos[who] !== 'NNS' && !posted.test(words[who]!)) continue;
    [head[home], deprel[home], upos[home], xpos[home]] = [verb, 'advmod', 'ADV', 'RB'];
  }
}
mendHomeBehindVerbs.needs = [/^home$/, sending];
