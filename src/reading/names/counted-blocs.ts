import { entry } from '../../knowledge/index.js';
import type { Name } from '../cast.js';

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many a word says, or null. */
const countOf = (form: string | undefined): number | null => {
  const at = numbers.indexOf((form ?? '').toLowerCase());
  return at >= 0 ? at + 2 : /^\d{1,2}$/.test(form ?? '') ? Number(form) : null;
};

/** Names without those of a bloc of which fewer are meant: `five Gulf states` are not the six of the council. */
export const withoutCountedBlocs = (forms: readonly string[], names: readonly Name[]): Name[] =>
  names.filter(({ entry: id, first, last }) => {
    const bloc = id ? entry(id) : undefined;
    const count = bloc?.kind === 'bloc' ? countOf(forms[first - 1]) : null;
    if (count === null || !/^(?:states|countries|nations|monarchies|members|governments)$/.test(forms[last - 1]!))
      return true;
    return count === bloc!.members.length;
  });
