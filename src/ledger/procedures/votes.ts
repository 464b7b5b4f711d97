import type { Fact } from '../../procedures/index.js';

const numbers = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);
const number = `(\\d{1,3}|${numbers.join('|')}|none)`;
const yes = new RegExp(`\\b${number}(?: votes?| members?| countries| states)? (?:in favou?r|for\\b)`, 'i');
const no = new RegExp(`\\b${number}(?: votes?| members?| countries| states)? (?:voted |voting )?against`, 'i');
const abstained = new RegExp(`\\b${number}(?: votes?| members?| countries| states)? (?:abstain|abstention)`, 'i');
const score = new RegExp(`\\b${number} ?(?:-|–|to) ?${number}\\b`, 'i');

const countOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : words.toLowerCase() === 'none' ? 0 : numbers.indexOf(words.toLowerCase());

/** How a vote went, where a sentence gives numbers for and against: `four for, nine against`, `4-9 with two abstentions`. */
export function votesIn(words: string): Fact['votes'] {
  const out = abstained.exec(words)?.[1];
  const [pro, contra] = [yes.exec(words)?.[1], no.exec(words)?.[1]];
  const [, first, second] = score.exec(words) ?? [];
  const [a, b] = pro !== undefined && contra !== undefined ? [pro, contra] : [first, second];
  if (a === undefined || b === undefined) return null;
  return { for: countOf(a), against: countOf(b), abstained: out === undefined ? 0 : countOf(out) };
}
