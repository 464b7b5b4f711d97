import type { Annotation } from '../model/index.js';

const prompting = /^(?:prompting|drawing|provoking|triggering|earning)$/;
const accusing = /^(?:accus|suspect|blam|condemn|criticis|criticiz)/;

/**
 * Hangs what a deed led another to say on the charge, where the parser has it belong to what is charged: in `accused them of running a network
 * that spied on the bloc, prompting Moscow to promise a reply` it is the charge that Moscow replies to. Changes the annotation in place.
 */
export function mendPromptedReplies(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 5; at + 3 < words.length; at++) {
    if (!prompting.test(words[at]!) || words[at - 1] !== ',' || xpos[at] !== 'VBG' || deprel[at] !== 'advcl') continue;
    const reply = head.findIndex((above, i) => above === at && i > at + 1 && replies.test(words[i]!));
    const whom = head.findIndex((above, i) => above === at && i > at && upos[i] === 'PROPN');
    if (reply < 0 || whom < 0) continue;
    let charge = head[at]!;
    for (
      let steps = 0;
      charge >= 0 && steps < 5 && !(accusing.test(words[charge]!) && /^VB[DZP]$/.test(xpos[charge]!));
      steps++
    )
      charge = head[charge]!;
    if (charge >= 0 && charge < at) head[at] = charge;
  }
}
mendPromptedReplies.needs = [prompting, /^,$/];

const replies =
  /^(?:promise|threaten|warn|summon|deny|reply|respond|vow|demand|protest|call|recall|expel|retaliate|condemn|reject|pledge|apologi[sz]e|walk|withdraw|denial|protests?|rebuke|reply|condemnation|threats?|criticism)$/;
