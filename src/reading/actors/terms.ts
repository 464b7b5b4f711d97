import type { Analysis } from '../../language/index.js';
import type { Time } from '../../record/index.js';
import { timeOf } from '../times/index.js';
import type { Held } from './working.js';

/** Since or until when somebody holds an office, as EDTF: from the day of the verb that says so on, or up to it; null without one. */
export function termOf(
  analysis: Analysis,
  times: readonly Time[],
  { verb, isEnd }: NonNullable<Held['change']>,
): string | null {
  const edtf = timeOf(analysis, times, verb)?.edtf ?? null;
  if (edtf === null || !/^\d{4}(?:-\d{2}){0,2}[~?]?$/.test(edtf)) return null;
  return isEnd ? `../${edtf}` : `${edtf}/..`;
}
