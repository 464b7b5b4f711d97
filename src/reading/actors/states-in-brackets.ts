import { matchName } from '../../knowledge/index.js';
import type { Named } from './entities.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * Gives persons the state in brackets right behind their name: `MARIA RUIZ (Peru) said`, as the records of meetings of states have
 * it, where a name in capitals is that of who speaks for the state.
 */
export function giveStatesInBrackets({ forms }: Ground, { entities }: Named): void {
  for (const entity of entities) {
    if (entity.same || settled(entity).kind !== 'person') continue;
    for (const phrase of entity.phrases) {
      const state = phrase.form === 'name' ? stateBehind(forms, phrase) : null;
      if (!state || (entity.country && entity.country !== state)) continue;
      entity.country = state;
      const isRecord = forms.slice(phrase.from, phrase.to).every((form) => form === form.toUpperCase());
      if (isRecord && !entity.sectors.length) entity.sectors = ['GOV'];
    }
    capitalise(entity);
  }
}

/** The state that alone stands in brackets behind a phrase, or null. */
function stateBehind(forms: readonly string[], { to }: Phrase): string | null {
  if (forms[to] !== '(') return null;
  const from = /^the$/i.test(forms[to + 1] ?? '') ? to + 2 : to + 1;
  const match = matchName(forms, from);
  const found = match?.form === 'name' && forms[from + match.length] === ')' ? match.entries[0]! : null;
  return found?.kind === 'state' ? (found.country ?? found.id) : null;
}

/** Writes a name that a text has in capitals alone as others write it: `MARIA RUIZ` is Maria Ruiz. */
function capitalise(entity: Entity): void {
  const words = entity.name.split(' ');
  const isShouted = words.every((word) => word === word.toUpperCase());
  if (!isShouted || words.every((word) => word.length < 4)) return;
  entity.name = words
    .map((word) =>
      word.length < 2 ? word : word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (one) => one.toUpperCase()),
    )
    .join(' ');
}
