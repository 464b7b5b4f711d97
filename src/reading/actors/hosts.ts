import { relation } from '../../language/index.js';
import type { Ground } from './ground.js';
import { type Phrase, settled } from './working.js';

/** What passes between a diplomat and those who receive him. */
const receiving = /^(?:meet|see|summon|receive|call|tell|brief|inform|hand|host|telephone|phone|visit)$/;

/**
 * `China's ambassador to Japan met Vice Foreign Minister Takehiro Funakoshi`: who holds an office of a state that is not named, and deals with a
 * diplomat, is of the state that the diplomat is sent to.
 */
export function giveHosts(ground: Ground, phrases: readonly Phrase[]): void {
  for (const guest of phrases) {
    const office = guest.office;
    if (!office || !/^(?:ambassador|high commissioner|chargé d['’]affaires|consul(?:-general)?)$/.test(office.title))
      continue;
    const state = postOf(ground, phrases, guest);
    if (!state) continue;
    const verb = verbOver(ground, guest);
    if (verb < 0 || !receiving.test(ground.analysis.tokens[verb]!.lemma)) continue;
    for (const host of phrases) {
      if (host.sentence !== guest.sentence || host.form !== 'name' || verbOver(ground, host) !== verb) continue;
      const entity = host.entity && settled(host.entity);
      if (entity?.kind !== 'person' || entity.country || entity === (guest.entity && settled(guest.entity))) continue;
      const [held] = entity.offices;
      if (held && !held.of && !held.country && /^(?:minister|head|official)$/.test(held.office.level))
        entity.country = state;
    }
  }
}

/** The state that a diplomat is sent to: `ambassador to Japan`; or null. */
function postOf({ forms }: Ground, phrases: readonly Phrase[], { office, entity }: Phrase): string | null {
  if (forms[office!.last] !== 'to') return null;
  const at = office!.last + (forms[office!.last + 1] === 'the' ? 2 : 1);
  const post = phrases.find(({ from, form }) => form === 'name' && from === at)?.entity;
  const state = post ? settled(post) : null;
  const own = entity ? settled(entity).country : null;
  return state?.kind === 'state' && state.country !== own ? state.country : null;
}

/** The verb of which a phrase, or the title before it, is subject or object; or -1. */
function verbOver({ analysis: { tokens } }: Ground, { head }: Phrase): number {
  let at = head;
  for (let steps = 0; steps < 4 && /^(?:appos|flat|compound)$/.test(relation(tokens[at]!)); steps++)
    at = tokens[at]!.head;
  return /^(?:nsubj|obj|iobj|obl)$/.test(relation(tokens[at]!)) ? tokens[at]!.head : -1;
}
