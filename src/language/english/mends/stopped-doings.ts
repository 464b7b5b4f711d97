import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const phase =
  /^(?:stop|stops|stopped|halt|halted|cease|ceased|start|started|begin|began|resume|resumed|avoid|avoided|keep|kept|quit)$/;
const doing =
  /^(?:kidnapping|attacking|arming|bombing|shelling|supplying|funding|killing|recruiting|arresting|selling|buying|sending|sheltering|targeting|backing|supporting|helping|harbouring|harboring|persecuting|detaining|deporting|expelling|financing|training|hosting|blocking|issuing|importing|exporting|shooting|jailing|torturing|using|providing|giving|delivering|paying)$/;

/**
 * Makes a clause of what somebody stops or begins to do to others, where the parser takes it for an attribute of those: `promised to stop
 * kidnapping villagers`. Changes the annotation in place.
 */
export function mendStoppedDoings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const above = verb - 1;
    if (!doing.test(words[verb]!) || !phase.test(words[above]!) || upos[above] !== 'VERB') continue;
    const object = head[verb]!;
    if (!/^(?:amod|compound)$/.test(deprel[verb]!) || object < verb || head[object] !== above) continue;
    if (deprel[object] !== 'obj' || hasDependant(annotation, object, ['case', 'det'])) continue;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [above, 'xcomp', 'VERB', 'VBG'];
    head[object] = verb;
  }
}
mendStoppedDoings.needs = [phase, doing];
