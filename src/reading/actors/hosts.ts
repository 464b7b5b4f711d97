import { entry } from '../../knowledge/index.js';
import { relation } from '../../language/index.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What passes between a diplomat and those who receive him. */
const receiving = /^(?:meet|see|summon|receive|call|tell|brief|inform|hand|host|telephone|phone|visit)$/;

const envoys = /^(?:ambassador|high commissioner|chargé d['’]affaires|consul(?:-general)?|envoy)$/;

/**
 * `China's ambassador to Japan met Vice Foreign Minister Takehiro Funakoshi`, `Russia's ambassador in Lima was rude. The ministry summoned him`:
 * who holds an office of a state that is not named, and deals with a diplomat, is of the state that the diplomat is sent to.
 */
export function giveHosts(ground: Ground, phrases: readonly Phrase[]): void {
  const posts = new Map<Entity, string>();
  for (const guest of phrases) {
    if (!guest.office || !envoys.test(guest.office.title)) continue;
    const state = postOf(ground, phrases, guest);
    if (!state) continue;
    if (guest.entity) posts.set(settled(guest.entity), state);
    const verb = verbOver(ground, guest);
    if (verb < 0 || !receiving.test(ground.analysis.tokens[verb]!.lemma)) continue;
    for (const host of phrases) {
      if (host.sentence !== guest.sentence || host.form !== 'name' || verbOver(ground, host) !== verb) continue;
      if (!(host.entity && guest.entity && settled(host.entity) === settled(guest.entity))) giveState(host, state);
    }
  }
  if (posts.size) giveSummoners(ground, phrases, posts);
}

/** Gives whoever summons a diplomat, named or not, the state that this one is sent to. */
function giveSummoners(ground: Ground, phrases: readonly Phrase[], posts: ReadonlyMap<Entity, string>): void {
  const { tokens } = ground.analysis;
  for (const guest of phrases) {
    const state = guest.entity && posts.get(settled(guest.entity));
    const verb = state ? verbOver(ground, guest) : -1;
    if (!state || verb < 0 || tokens[verb]!.lemma !== 'summon' || tokens[guest.head]!.deprel !== 'obj') continue;
    for (const host of phrases)
      if (host.sentence === guest.sentence && host.head < verb && verbOver(ground, host) === verb)
        giveState(host, state);
  }
}

/** Gives a state to a person in an office, or to a ministry, of which the text tells none. */
function giveState({ entity }: Phrase, state: string): void {
  const one = entity && settled(entity);
  if (!one || one.country) return;
  const [held] = one.offices;
  const isServant = held && !held.of && !held.country && /^(?:minister|head|official)$/.test(held.office.level);
  const isMinistry = one.kind === 'organisation' && one.sectors.includes('GOV');
  if (isMinistry || (one.kind === 'person' && isServant)) one.country = state;
}

/** The state that a diplomat is sent to: `ambassador to Japan`, `ambassador in Seoul`; or null. */
function postOf({ forms }: Ground, phrases: readonly Phrase[], { office, entity }: Phrase): string | null {
  const preposition = forms[office!.last];
  if (preposition !== 'to' && preposition !== 'in') return null;
  const at = office!.last + (forms[office!.last + 1] === 'the' ? 2 : 1);
  const post = phrases.find(({ from, form }) => form === 'name' && from === at);
  const state = post?.entity ? settled(post.entity) : null;
  const own = entity ? settled(entity).country : null;
  const country =
    state?.kind === 'state'
      ? state.country
      : preposition === 'in' && post?.name?.entry
        ? (entry(post.name.entry)?.country ?? null)
        : null;
  return country !== own ? country : null;
}

/** The verb of which a phrase, or the title before it, is subject or object; or -1. */
function verbOver({ analysis: { tokens } }: Ground, { head }: Phrase): number {
  let at = head;
  for (let steps = 0; steps < 4 && /^(?:appos|flat|compound)$/.test(relation(tokens[at]!)); steps++)
    at = tokens[at]!.head;
  return /^(?:nsubj|obj|iobj|obl)$/.test(relation(tokens[at]!)) ? tokens[at]!.head : -1;
}
