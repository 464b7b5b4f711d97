import type { Analysis } from '../../language/index.js';
import type { Time } from '../../record/index.js';
import { accepts } from './accept.js';
import { edtfOf } from './edtf.js';
import type { Anchor, Focus } from './focus.js';
import { type Match, matchAt } from './grammar.js';
import { meaningOf, type Situation } from './meaning.js';
import { modify } from './modifiers.js';
import { type Item, scan } from './scan.js';
import { withSharedYear } from './shared-year.js';
import { type Direction, directionOf, isTold } from './tense.js';
import { isEntry } from './timeline.js';

/** Reads the time expressions of a text, in its order, as seen from an anchor. */
export function readFrom(anchor: Anchor, analysis: Analysis): Time[] {
  const focus: Focus = { day: null, year: null, month: null, period: null, told: null, entry: null, weekdayAt: null };
  const times: Time[] = [];
  for (const sentence of analysis.sentences) {
    const items = scan(analysis, sentence);
    for (let i = 0; i < items.length; ) {
      const match = matchAt(items, i);
      if (!match || !accepts(match, items, analysis)) {
        i++;
        continue;
      }
      const time = timeOf(withSharedYear(match, items), items, analysis, anchor, focus);
      if (!time) {
        i++;
        continue;
      }
      if (!times.length || times.at(-1)!.end <= time.start) times.push(time);
      i = match.last;
    }
  }
  return times;
}

const paragraphOf = ({ tokens, sentences }: Analysis, token: number): number =>
  sentences[tokens[token]!.sentence]!.paragraph;

/** The time a match stands for, or null where its words are no time after all. */
function timeOf(match: Match, items: readonly Item[], analysis: Analysis, anchor: Anchor, focus: Focus): Time | null {
  let direction: Direction | null = null;
  const head = headOf(match, items, analysis);
  const situation: Situation = {
    anchor,
    focus,
    at: head,
    isEntry: isEntryAt(analysis, items[match.first]!.first, items[match.last - 1]!.last),
    isTold: () => isTold(analysis, head),
    isOfParagraph: (token) => paragraphOf(analysis, token) === paragraphOf(analysis, head),
    direction: () => (direction ??= directionOf(analysis, head)),
  };
  const before = { ...focus };
  const value = meaningOf(match, situation);
  if (!value) return null;
  if (before.year !== null && isOfText(analysis, head)) Object.assign(focus, before);
  const [, year, month] = (situation.isEntry && /^(\d{4})(?:-(\d\d))?/.exec(value.timex)) || [];
  if (year) focus.entry = { year: Number(year), month: month ? Number(month) : null };
  const { start, end, phase, quantity } = modify(match, value, items, analysis);
  const { type } = value;
  const isApproximate = type !== 'DURATION' && quantity !== null;
  const edtf =
    type === 'DURATION' || type === 'SET'
      ? null
      : value.edtf !== undefined
        ? value.edtf
        : edtfOf(value.timex, { phase, isApproximate, now: anchor.day });
  return { start, end, type, timex: value.timex, edtf };
}

/** `the 2015 nuclear deal`: the year tells which text that is, and the story stays where it is. */
function isOfText({ tokens }: Analysis, at: number): boolean {
  const { form, head } = tokens[at]!;
  return (
    /^[12]\d{3}$/.test(form) &&
    head > at &&
    /^(?:deal|accord|agreement|treaty|law|act|resolution|pact|convention|constitution|memorandum|declaration|charter|protocol|framework|armistice)$/i.test(
      tokens[head]!.lemma,
    )
  );
}

const isEntryAt = (analysis: Analysis, first: number, last: number): boolean => {
  const { tokens, sentences, paragraphs, text } = analysis;
  const { start, end } = paragraphs[sentences[tokens[first]!.sentence]!.paragraph]!;
  return isEntry(text, tokens[first]!.start, tokens[last - 1]!.end, start, end);
};

/** The token of an expression that hangs on a word outside of it. */
function headOf(match: Match, items: readonly Item[], analysis: Analysis): number {
  const first = items[match.first]!.first;
  const last = items[match.last - 1]!.last;
  for (let i = first; i < last; i++) {
    const { head } = analysis.tokens[i]!;
    if (head < first || head >= last) return i;
  }
  return first;
}
