import { type Entry, matchName } from '../../knowledge/index.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/**
 * The entry of a name, where several blocs have it (`the Quad`): the one of which the text names most members that the others
 * lack. Where none stands out, the one that the name is first known for.
 */
export function blocNamed({ forms, names, adjectives }: Ground, { name }: Phrase): string {
  const blocs = (matchName(forms.slice(name!.first, name!.last), 0)?.entries ?? []).filter(
    ({ kind }) => kind === 'bloc',
  );
  const first = blocs.find(({ id }) => id === name!.entry);
  if (!first || blocs.length < 2) return name!.entry!;
  const states = new Set([...names.map(({ entry }) => entry), ...adjectives.values()]);
  const count = (bloc: Entry): number =>
    bloc.members.filter(
      (member) => states.has(member) && !blocs.some((other) => other !== bloc && other.members.includes(member)),
    ).length;
  const best = blocs.reduce((one, other) => (count(other) > count(one) ? other : one), first);
  return best.id;
}
