import type { Analysis, Token } from '../../language/index.js';
import { isGivenName, words } from './lexicon.js';

/** What one person says in a transcript, after his name and a colon (`Adeyemi: We met in Rome.`). */
export interface Turn {
  /** Tokens `[first, last)` of what is said. */
  readonly first: number;
  readonly last: number;
  /** Tokens `[labelFirst, labelLast)` of the words that say who speaks. */
  readonly labelFirst: number;
  readonly labelLast: number;
  /** Those words where they name nobody: `Q`, `Reporter`. */
  readonly isRole: boolean;
}

interface Label {
  readonly first: number;
  readonly last: number;
  /** Where what is said begins. */
  readonly from: number;
  /** Where the number of a question stands before it: `Q14 Ana Huamani: …`. */
  readonly number?: number;
  readonly words: string;
  readonly isRole: boolean;
  readonly isPerson: boolean;
}

const longest = 7;
const roles =
  /^(?:q|a|question|answer|reporter|journalist|interviewer|moderator|host|operator|speaker|audience|unknown)$/i;

const headings =
  /^(?:claims?|verdict|rating|ruling|facts?|context|sources?|background|summary|conclusion|date|venue|time|place|subject|status|result|note)$/i;

/**
 * The turns of a transcript, each up to the next label. A label that stands once counts where it is a person's name; in
 * a text where several speak by turns, any label that comes back does.
 */
export function findTurns(analysis: Analysis): readonly Turn[] {
  const found = known.get(analysis) ?? turnsIn(analysis);
  known.set(analysis, found);
  return found;
}

const known = new WeakMap<Analysis, readonly Turn[]>();

function turnsIn(analysis: Analysis): Turn[] {
  const { sentences, tokens } = analysis;
  const labels: Label[] = [];
  sentences.forEach((sentence, at) => {
    if (at > 0 && sentences[at - 1]!.paragraph === sentence.paragraph) return;
    const label = labelAt(tokens, sentence.first);
    if (label) labels.push(label);
  });
  if (!labels.length) return [];
  const counts = new Map<string, number>();
  for (const { words } of labels) counts.set(words, (counts.get(words) ?? 0) + 1);
  const isTranscript = labels.length > 2 && counts.size > 1 && counts.size <= labels.length * 0.75;
  // `Eide:` behind `Espen Barth Eide:`
  const surnames = new Set(
    labels.flatMap(({ isPerson, words }) => (isPerson && words.includes(' ') ? [words.split(' ').at(-1)!] : [])),
  );
  const held = labels.filter((label) =>
    isTranscript
      ? label.isPerson || label.isRole || counts.get(label.words)! > 1 || surnames.has(label.words)
      : label.isPerson && label.last - label.first > 1,
  );
  return held.map((label, at) => ({
    first: label.from,
    last: held[at + 1]?.number ?? held[at + 1]?.first ?? endOfLast(analysis, label.from, surnamesIn(held)),
    labelFirst: label.first,
    labelLast: label.last,
    isRole: label.isRole,
  }));
}

const surnamesIn = (held: readonly Label[]): ReadonlySet<string> =>
  new Set(held.flatMap(({ words, isRole }) => (isRole ? [] : [words.split(' ').at(-1)!])));

/**
 * Where the last turn ends: before a paragraph in which the writer speaks again, who tells what somebody was asked or what one of
 * those who had the word said (`Asked whether he would go, Mr Huamani said …`, `This interview was edited.`).
 */
function endOfLast({ sentences, tokens }: Analysis, from: number, surnames: ReadonlySet<string>): number {
  const start = sentences.findIndex(({ last }) => last > from);
  for (let at = start + 1; at < sentences.length && start >= 0; at++) {
    const { first, last, paragraph } = sentences[at]!;
    if (paragraph === sentences[at - 1]!.paragraph) continue;
    if (/^(?:Asked|Pressed|Questioned)$/.test(tokens[first]!.form)) return first;
    if (isNarrated(tokens, first, paragraphEnd(sentences, at))) return first;
    if (
      /^(?:this|the)$/i.test(tokens[first]!.form) &&
      /^(?:interview|transcript|conversation)$/i.test(tokens[first + 1]?.form ?? '')
    )
      return first;
    for (let i = first; i < last; i++)
      if (
        /^(?:said|added|told|declined)$/.test(tokens[i]!.form) &&
        tokens[i - 1]?.upos === 'PROPN' &&
        surnames.has(tokens[i - 1]!.form.toLowerCase())
      )
        return first;
  }
  return tokens.length;
}

const reporting = /^(?:said|added|told|asked|replied|answered|accused|called|argued|insisted|responded|urged)$/;
const talk = /^(?:i|we|you|our|my|your|us|me)$/i;

/** Where the paragraph ends in which a sentence stands. */
function paragraphEnd(sentences: Analysis['sentences'], at: number): number {
  let last = at;
  while (sentences[last + 1]?.paragraph === sentences[at]!.paragraph) last++;
  return sentences[last]!.last;
}

/**
 * `(The session ended at noon.)`, and a paragraph that tells what two or more said, in which nobody speaks to anybody outside of quotation
 * marks: what the writer tells after the last turn.
 */
function isNarrated(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]!.form === '(' && tokens[last - 1]!.form === ')') return true;
  let isQuoted = false;
  let tellers = 0;
  for (let at = first; at < last; at++) {
    const { form, xpos, deprel } = tokens[at]!;
    if (/^["“”]$/.test(form)) isQuoted = form === '“' || (form === '"' && !isQuoted);
    else if (isQuoted) continue;
    else if (talk.test(form)) return false;
    else if (reporting.test(form) && xpos === 'VBD' && !/^acl/.test(deprel) && tokens[at - 1]?.upos !== 'PRON')
      tellers++;
  }
  return tellers > 1;
}

/** The words before a colon at the head of a paragraph, where they look like a name. */
function labelAt(tokens: readonly Token[], first: number): Label | null {
  // `Q14 Ana Huamani: Why?`, as committees number what they ask
  if (isQuestionNumber(tokens[first]!.form) && tokens[first + 1]) {
    const label = labelAt(tokens, first + 1);
    return label && { ...label, number: first };
  }
  // `A. He did.`
  if (/^[QA]\.$/.test(tokens[first]!.form)) {
    const words = tokens[first]!.form.toLowerCase();
    return { first, last: first + 1, from: first + 1, words, isRole: true, isPerson: false };
  }
  const capitals = recordedLabel(tokens, first) ?? labelOfHolder(tokens, first) ?? furtherQuestion(tokens, first);
  if (capitals) return capitals;
  let last = first;
  while (last < tokens.length && last - first <= longest && tokens[last]!.form !== ':') {
    const { form } = tokens[last]!;
    if (last > first && form === '(') break;
    if (!/^(?:\p{Lu}[\p{L}.’'-]*|\.|-)$/u.test(form) && !words.particles.has(form.toLowerCase())) return null;
    last++;
  }
  const end = endOfAsides(tokens, last);
  const colon = tokens[end];
  const next = tokens[end + 1];
  if (last === first || colon?.form !== ':' || !next || next.start === colon.end) return null;
  const forms = tokens.slice(first, last).map(({ form }) => form);
  // `Claim: …`, `Verdict: …`: what a check of facts has for headings
  if (headings.test(forms.at(-1)!)) return null;
  return {
    first,
    last,
    from: end + 1,
    words: forms.join(' ').toLowerCase(),
    isRole: forms.length === 1 && roles.test(forms[0]!),
    isPerson:
      isGivenName(capitalised(forms[0]!)) ||
      words.honorifics.has(forms[0]!.toLowerCase()) ||
      // `Ama Boateng (Leeds East) (Lab):`
      (forms.length > 1 && tokens[endOfAside(tokens, last)]?.form === '('),
  };
}

/** `Q14`: the number of a question in the record of a committee. */
export const isQuestionNumber = (form: string): boolean => /^Q\d{1,3}\.?$/.test(form);

/** `The Secretary of State for Defence (Joan Tully):`: an office, and in brackets who holds it. */
function labelOfHolder(tokens: readonly Token[], first: number): Label | null {
  if (tokens[first]!.form !== 'The' || !/^\p{Lu}/u.test(tokens[first + 1]?.form ?? '')) return null;
  let open = first + 1;
  while (open - first < 20 && tokens[open] && !/^[(:.]$/.test(tokens[open]!.form)) open++;
  let close = open + 1;
  while (close - open < 7 && /^\p{Lu}[\p{L}.’'-]*$/u.test(tokens[close]?.form ?? '')) close++;
  const [colon, next] = [tokens[close + 1], tokens[close + 2]];
  if (tokens[open]?.form !== '(' || close - open < 3 || tokens[close]?.form !== ')' || colon?.form !== ':') return null;
  if (!next || next.start === colon.end) return null;
  const words = tokens
    .slice(open + 1, close)
    .map(({ form }) => form.toLowerCase())
    .join(' ');
  return { first: open + 1, last: close, from: close + 2, words, isRole: false, isPerson: true };
}

/** `Follow-up:`, `Follow-up question:`: one more from whoever asked. */
function furtherQuestion(tokens: readonly Token[], first: number): Label | null {
  if (!/^follow(?:-up)?$/i.test(tokens[first]!.form)) return null;
  let last = first;
  while (last - first < 5 && tokens[last] && tokens[last]!.form !== ':') last++;
  const words = tokens
    .slice(first, last)
    .map(({ form }) => form.toLowerCase())
    .join(' ');
  if (tokens[last]?.form !== ':' || !/^follow ?- ?up(?: question)?$|^follow-up(?: question)?$/.test(words)) return null;
  return { first, last, from: last + 1, words, isRole: true, isPerson: false };
}

/** Where the first aside behind a name ends, or where it would begin. */
function endOfAside(tokens: readonly Token[], at: number): number {
  let close = at;
  while (tokens[at]?.form === '(' && close < at + 10 && tokens[close] && tokens[close]!.form !== ')') close++;
  return close > at ? close + 1 : at;
}

/** Where the asides behind a name end: `Ms. Huamani (Peru) (spoke in Spanish):`. */
function endOfAsides(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.form === '(') {
    let close = end + 1;
    while (close < end + 10 && tokens[close] && tokens[close]!.form !== ')') close++;
    if (tokens[close]?.form !== ')') return at;
    end = close + 1;
  }
  return end;
}

/** `Mr. HUAMANI. I rise to …`, as the records of a parliament have it: a form of address and a name in capitals, with a stop behind it. */
function recordedLabel(tokens: readonly Token[], first: number): Label | null {
  if (!/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(tokens[first]!.form)) return null;
  let last = first + (tokens[first + 1]?.form === '.' ? 2 : 1);
  const name = last;
  while (last - name < 3 && /^(?:\p{Lu}{3,}|\p{Lu}{2,}-\p{Lu}{2,}|-)$/u.test(tokens[last]?.form ?? '')) last++;
  const [stop, next] = [tokens[last], tokens[last + 1]];
  if (last === name || stop?.form !== '.' || !next || next.start === stop.end) return null;
  const words = tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ')
    .toLowerCase();
  return { first, last, from: last + 1, words, isRole: false, isPerson: true };
}

const capitalised = (word: string): string => word[0]! + word.slice(1).toLowerCase();
