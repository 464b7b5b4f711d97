import { matchName, officialsNamed } from '../../knowledge/index.js';
import type { CutSentence, Tagger } from '../../language/index.js';
import { isGivenName, words as lists } from './lexicon.js';

/** Words that headlines may write small among capitals. */
const small =
  /^(?:a|an|the|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|onto|out|over|per|to|up|via|vs|with|after|amid|than|is|be|’s|'s|n't|n’t)\.?$/;

const pronouns = /^(?:he|she|it|they|we|you|his|her|their|its|our|your|who|that|this|these|those|not|no)$/;

/** Fewest capitals of a line in which they say nothing. */
const fewest = 4;
/** Words of the longest line that is looked at. */
const longest = 40;

/**
 * Writes lines small that have a capital on every word or are all in capitals, but for their names, so that they read as
 * other sentences do: `China And Russia Sign Gas Deal` as `China and Russia sign gas deal`. A name is what the program knows,
 * what the text writes with a capital inside its sentences, or what the tagger takes for one without its capital. Elsewhere a few
 * names get the capitals that transcripts leave out.
 *
 * @returns for each sentence its words to be read; lengths in words stay
 */
export function recase(sentences: readonly CutSentence[], tag: Tagger): readonly (readonly string[])[] {
  const lines = sentences.map((one, at) => isLine(sentences, one, at) && (isShouted(one.words) || isTitled(one.words)));
  if (!lines.includes(true)) return sentences.map(({ words }) => raised(words));
  const habits = habitsOf(sentences.filter((_one, at) => !lines[at]));
  return sentences.map(({ words }, at) => (lines[at] ? lowered(words, habits, tag) : raised(words)));
}

/** Names of two ordinary words behind `the`, which transcripts write small. */
const writtenSmall = new Map([
  ['united', /^(?:states|nations|kingdom)$/],
  ['european', /^union$/],
  ['soviet', /^union$/],
  ['state', /^department$/],
  ['security', /^council$/],
]);

/** The words of a sentence, with the capitals of names that nothing else is called: `the united states` of a transcript. */
function raised(words: readonly string[]): readonly string[] {
  const isName = (at: number): boolean =>
    /^the$/i.test(words[at - 1] ?? '') && writtenSmall.get(words[at]!)?.test(words[at + 1] ?? '') === true;
  if (!words.some((_word, at) => isName(at))) return words;
  return words.map((word, at) =>
    isName(at) || isName(at - 1) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word,
  );
}

/** Whether a sentence is all of its paragraph, and short. */
function isLine(sentences: readonly CutSentence[], { words, paragraph }: CutSentence, at: number): boolean {
  const isAlone = sentences[at - 1]?.paragraph !== paragraph && sentences[at + 1]?.paragraph !== paragraph;
  return isAlone && words.length <= longest;
}

const isWord = (word: string): boolean => /\p{L}/u.test(word);
const isAcronym = (word: string): boolean => /^(?:\p{Lu}\.?){2,}(?:['’]?s)?$/u.test(word);

function isShouted(words: readonly string[]): boolean {
  const letters = words.filter(isWord);
  return letters.length >= fewest && letters.every((word) => word === word.toUpperCase());
}

function isTitled(words: readonly string[]): boolean {
  const letters = words.filter(isWord);
  const capitals = letters.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return capitals.length >= fewest && letters.every((word) => /^\p{Lu}/u.test(word) || small.test(word));
}

/** How the sentences of a text write their words: with a capital inside a sentence, or small. */
interface Habits {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

function habitsOf(sentences: readonly CutSentence[]): Habits {
  const capital = new Set<string>();
  const plain = new Set<string>();
  for (const { words } of sentences)
    words.forEach((word, at) => {
      if (/^\p{Ll}/u.test(word)) plain.add(word);
      else if (at > 0 && /^\p{Lu}/u.test(word) && isWord(words[at - 1]!)) capital.add(word.toLowerCase());
    });
  return { capital, small: plain };
}

function lowered(words: readonly string[], habits: Habits, tag: Tagger): readonly string[] {
  const shouted = isShouted(words);
  const titled = shouted ? words.map((word) => (isKnownAcronym(word) ? word : inTitle(word))) : words;
  const plain = titled.map((word) => (isAcronym(word) ? word : word.toLowerCase()));
  const tags = tag(plain);
  const names = namesKnown(titled);
  let first = titled.findIndex(isWord);
  if (first < 0) first = 0;
  return titled.map((word, at) => {
    const key = word.toLowerCase();
    if (at === first || isAcronym(word)) return word;
    if (pronouns.test(key)) return key;
    if (names[at]) return word;
    if (small.test(key)) return key;
    if (habits.capital.has(key)) return habits.small.has(key) && tags[at] !== 'PROPN' ? key : word;
    if (habits.small.has(key)) return key;
    const isFirstName = isGivenName(word) && /^\p{Lu}\p{Ll}/u.test(titled[at + 1] ?? '') && tags[at + 1] === 'PROPN';
    return tags[at] === 'PROPN' || isFirstName ? word : key;
  });
}

/** `UN`, `NATO`: what is a name in capitals alone. */
const isKnownAcronym = (word: string): boolean =>
  word.length <= 6 &&
  isAcronym(word) &&
  !small.test(word.toLowerCase()) &&
  matchName([word], 0) !== null &&
  matchName([inTitle(word)], 0) === null;

const inTitle = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

/** For each word whether it stands in a known name of a state, place or people, of more words than one, or in that of a person. */
function namesKnown(words: readonly string[]): readonly boolean[] {
  const inName = words.map(() => false);
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at]!)) continue;
    const found = matchName(words, at);
    const isSure =
      found && (found.length > 1 || found.entries.some(({ kind }) => kind === 'state' || kind === 'place'));
    if (isSure) inName.fill(true, at, at + found.length);
    if (!lists.plainSurnames.has(words[at]!.toLowerCase()) && officialsNamed([words[at]!]).length) inName[at] = true;
  }
  return inName;
}
