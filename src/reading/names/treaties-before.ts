import { matchName } from '../../knowledge/index.js';

const treaty = /^(?:Treaty|Agreement|Accords?|Convention|Protocol|Pact|Charter|Covenant)$/;

/**
 * Where the name of a treaty ends before that of the state that does something under it: in `Under the Rome Treaty Chad must pay` behind
 * `Treaty`. Token indices; -1 where no state makes up the rest of the stretch.
 */
export function endOfTreaty(forms: readonly string[], first: number, last: number): number {
  for (let at = first; at + 1 < last; at++) {
    if (!treaty.test(forms[at]!)) continue;
    const match = matchName(forms, at + 1);
    const isState = match?.form === 'name' && match.entries[0]?.kind === 'state';
    if (isState && at + 1 + match.length === last) return at + 1;
  }
  return -1;
}
