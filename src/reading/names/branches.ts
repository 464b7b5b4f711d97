import { matchName } from '../../knowledge/index.js';
import type { Name } from '../cast.js';

/** `Transparency International UK`: the branch of a body in a state is that body, and no state. */
export function withBranches(forms: readonly string[], names: Name[]): Name[] {
  return names.flatMap((name, at) => {
    const before = names[at - 1];
    if (before && isBranch(forms, before, name)) return [];
    const next = names[at + 1];
    return next && isBranch(forms, name, next) ? [{ ...name, end: next.end, last: next.last }] : [name];
  });
}

const isBranch = (forms: readonly string[], body: Name, state: Name): boolean =>
  body.kind === 'organisation' &&
  state.kind === 'state' &&
  state.first === body.last &&
  forms[body.last - 1] === 'International' &&
  matchName(forms, state.first)?.form === 'name';
