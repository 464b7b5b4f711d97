import { type Analysis, firstAt, relation } from '../../language/index.js';
import { dayNumber, formatDate, formatDay, isoWeek, mondayOf, type Time } from '../../record/index.js';
import type { When } from './attached.js';

type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** How far two deeds lie apart: `three days after`, `less than two months before`, `weeks after`. */
interface Distance {
  readonly start: number;
  readonly end: number;
  /** The word that heads what is told beside the deed: the verb of `a day after Chad signed`, the noun of `a day after the raid`. */
  readonly other: number;
  /** The word on which that hangs. */
  readonly main: number;
  /** Whether `other` is the later one. */
  readonly isBefore: boolean;
  readonly unit: Unit;
  readonly count: number;
  /** `exact`; `most`: the count is reached by no means (`less than two months`); `least`: it is passed (`over a year`, `weeks`). */
  readonly reach: 'exact' | 'most' | 'least';
}

/**
 * When a word happens that is told of by how far it lies from another one with a time of its own: of `recalled its envoy on
 * Tuesday, a day after Chad signed the pact`, `signed` is on Monday; of `met the day after Chad signed it on Monday`, `met`
 * is on Tuesday. Weeks, months and years give a week, a month and a year. A count that is only a bound (`weeks after`, `less
 * than two months before`) gives an interval, open where the words leave it so. Null where there is nothing of the kind.
 *
 * @param own the time of a word by its own words
 */
export function timeApart(
  analysis: Analysis,
  times: readonly Time[],
  trigger: number,
  own: (token: number) => When | null,
): When | null {
  const { tokens } = analysis;
  const list = distancesOf(analysis, times).get(tokens[trigger]!.sentence);
  if (!list) return null;
  const isOneOf = (token: number): boolean =>
    token === trigger || (relation(tokens[trigger]!) === 'conj' && tokens[trigger]!.head === token);
  for (const distance of list) {
    const { other, main, isBefore, start, end } = distance;
    const isOther = isOneOf(other);
    if (!isOther && main !== trigger) continue;
    // `said on Friday that it would not yield, a day after he met her`: what is said has the day on which it is said
    const said = isOther && relation(tokens[main]!) === 'ccomp' ? tokens[main]!.head : -1;
    const anchor = own(isOther ? main : other) ?? (said >= 0 ? own(said) : null);
    const edtf = anchor && moved(anchor.edtf, distance, isOther === isBefore ? 1 : -1);
    if (edtf) return { start, end, edtf };
  }
  return null;
}

const known = new WeakMap<readonly Time[], ReadonlyMap<number, readonly Distance[]>>();

/** The distances of a document by sentence. */
function distancesOf(analysis: Analysis, times: readonly Time[]): ReadonlyMap<number, readonly Distance[]> {
  const before = known.get(times);
  if (before) return before;
  const found = new Map<number, Distance[]>();
  for (const time of times) {
    const distance = distanceOf(analysis, time);
    if (!distance) continue;
    const { sentence } = analysis.tokens[distance.other]!;
    const list = found.get(sentence);
    if (list) list.push(distance);
    else found.set(sentence, [distance]);
  }
  known.set(times, found);
  return found;
}

/** Relations in which a clause or phrase says beside what something happens. */
const beside = new Set(['advcl', 'obl', 'nmod', 'acl']);

function distanceOf(analysis: Analysis, { start, end, timex }: Time): Distance | null {
  const { tokens, text } = analysis;
  const words = text.slice(start, end);
  const measure = measureOf(words, timex);
  if (!measure) return null;
  const mark = tokens[firstAt(analysis, end)];
  if (!mark || !/^(?:after|before)$/i.test(mark.form) || text.slice(end, mark.start).trim()) return null;
  const other = tokens[mark.head];
  if (!other || other.index < mark.index || !/^(?:mark|case)$/.test(relation(mark))) return null;
  if (other.head < 0 || !beside.has(relation(other))) return null;
  // `Hours before the visit they met`: the phrase hangs on the measure, the measure on the verb
  const above = tokens[other.head]!;
  const main = above.start >= start && above.end <= end ? above.head : above.index;
  if (main < 0) return null;
  return {
    start,
    end: mark.end,
    other: other.index,
    main,
    isBefore: /^before$/i.test(mark.form),
    ...measure,
  };
}

const units: Readonly<Record<string, Unit>> = { H: 'hour', D: 'day', W: 'week', M: 'month', Y: 'year' };

/** What a TIMEX3 duration measures, by its words; null for one that is vague in another way, or no duration. */
function measureOf(words: string, timex: string): Pick<Distance, 'unit' | 'count' | 'reach'> | null {
  if (/^the (?:very )?day$/i.test(words)) return { unit: 'day', count: 1, reach: 'exact' };
  const [, clock, number, letter] = /^P(T?)(\d+|X)([HDWMY])$/.exec(timex) ?? [];
  if (!number || !letter || (clock === 'T') !== (letter === 'H')) return null;
  const unit = units[letter]!;
  // `weeks after`: two of them at least
  if (number === 'X') return { unit, count: 2, reach: unit === 'hour' ? 'most' : 'least' };
  const reach = /\b(?:less|fewer|under|within)\b/i.test(words)
    ? 'most'
    : /\b(?:more|over|least)\b/i.test(words)
      ? 'least'
      : 'exact';
  return { unit, count: Number(number), reach };
}

/** An EDTF date moved by a distance, earlier (-1) or later (1); null where it is not known well enough for that. */
function moved(edtf: string, { unit, count, reach }: Distance, sign: 1 | -1): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? [];
  if (!year) return null;
  const date = day ? dayNumber(Number(year), Number(month), Number(day)) : null;
  // hours may cross midnight
  if (unit === 'hour') return date === null ? null : count < 24 ? `${edtf}~` : null;
  const target = targetOf(unit, sign * count, Number(year), month ? Number(month) : null, date);
  if (target === null) return null;
  if (reach === 'exact') return target.join('/');
  if (reach === 'least') return sign < 0 ? `../${target.at(-1)}` : `${target[0]}/..`;
  return sign < 0 ? `${target[0]}/${edtf}` : `${edtf}/${target.at(-1)}`;
}

/** First and last date of the day, week, month or year so many units away, once where it has a name of its own. */
function targetOf(
  unit: Unit,
  by: number,
  year: number,
  month: number | null,
  date: number | null,
): readonly string[] | null {
  switch (unit) {
    case 'year':
      return [formatDate(year + by)];
    case 'month': {
      if (month === null) return null;
      const to = year * 12 + month - 1 + by;
      return [formatDate(Math.floor(to / 12), (to % 12) + 1)];
    }
    case 'week': {
      if (date === null) return null;
      const { year: of, week } = isoWeek(date + 7 * by);
      const monday = mondayOf(of, week);
      return [formatDay(monday), formatDay(monday + 6)];
    }
    default:
      return date === null ? null : [formatDay(date + by)];
  }
}
