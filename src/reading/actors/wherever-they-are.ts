import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `entitles it to visit all prisoners, wherever they are held`: the many who stand right before such a clause, and no body; or null. */
export function manyJustBefore(
  { ground, phrases }: Scene,
  { head, quotation, sentence }: Phrase,
  at: number,
): Entity | null {
  const { forms } = ground;
  if (!/^they$/i.test(forms[head]!) || !/^(?:wherever|whenever|however|unless|until|once)$/.test(forms[head - 1] ?? ''))
    return null;
  const end = forms[head - 2] === ',' ? head - 2 : head - 1;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === sentence; i--) {
    const { last, isPlural, entity, form, quotation: inside } = phrases[i]!;
    if (last < end - 3 || inside !== quotation) return null;
    const one = entity && form === 'nominal' && isPlural ? settled(entity) : null;
    if (one?.kind === 'group') return one;
  }
  return null;
}
