import { z } from 'zod';
import type { Token } from '../../language/index.js';
import { Sector } from '../../record/index.js';
import givenNamesData from './given-names.data.js';
import headsData from './heads.data.js';
import wordsData from './words.data.js';

/** What a name with this head word is. */
export interface HeadWord {
  readonly kind: 'organisation' | 'place' | 'instrument' | 'other';
  readonly sectors: readonly Sector[];
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line && !line.startsWith('#'));

const Kind = z.enum(['organisation', 'place', 'instrument', 'other']);
const heads = new Map<string, HeadWord>();
const foreign = new Set<string>();
let isForeign = false;
for (const line of headsData.split('\n')) {
  if (line.startsWith('#')) isForeign = line.includes('other languages');
  if (!line || line.startsWith('#')) continue;
  const [word, kind, sectors] = line.split('\t');
  if (isForeign) foreign.add(word!);
  heads.set(word!, {
    kind: Kind.parse(kind),
    sectors: sectors ? sectors.split(' ').map((sector) => Sector.parse(sector)) : [],
  });
}

/** The head word of names, written with its capital (`Ministry`), or undefined. */
export const headWord = (word: string): HeadWord | undefined => heads.get(word);

/** Whether the word heads names of another language, whose small words then belong to the name. */
export const isForeignHead = (word: string): boolean => foreign.has(word);

const givenNames = new Map<string, 'm' | 'f' | 'e'>();
for (const line of lines(givenNamesData)) {
  const [gender, , names] = line.split('\t');
  for (const name of names!.split(' ')) {
    const known = givenNames.get(name);
    givenNames.set(name, known && known !== gender ? 'e' : (gender as 'm' | 'f' | 'e'));
  }
}

/** Whether the word is a given name (Chinese, Korean and Vietnamese surnames, which stand first, among them). */
export const isGivenName = (word: string): boolean => givenNames.has(word);

/** The gender that a given name tells, or null. */
export function genderOfName(word: string): 'm' | 'f' | null {
  const gender = givenNames.get(word);
  return gender === 'm' || gender === 'f' ? gender : null;
}

const lists = [
  'times',
  'notNames',
  'particles',
  'suffixes',
  'postnominals',
  'possessors',
  'openers',
  'elections',
  'electionAdjectives',
  'honorifics',
  'groupNouns',
  'groupRelations',
  'groupVerbs',
  'personVerbs',
  'personNouns',
  'placeEndings',
  'placeBeginnings',
  'placePrepositions',
  'speech',
  'foreignConnectors',
  'placeNouns',
  'exampleWords',
  'numbered',
  'surnamesFirst',
  'qualifiers',
  'works',
  'humans',
  'greetings',
  'plainSurnames',
] as const;

/** Word lists of `words.tsv`. */
export const words = Object.fromEntries(
  lists.map((list) => {
    const line = lines(wordsData).find((one) => one.startsWith(`${list}\t`));
    if (!line) throw new Error(`words.tsv has no list ${list}`);
    return [list, new Set(line.slice(list.length + 1).split(' '))];
  }),
) as unknown as Readonly<Record<(typeof lists)[number], ReadonlySet<string>>>;

const speechVerbs = new Set([...words.speech].slice(0, [...words.speech].indexOf('tweet') + 1));

/** Whether the verb with this lemma is one of saying. */
export const isSpeechVerb = (lemma: string): boolean => speechVerbs.has(lemma);

/**
 * Whether a word names a day of the week or a month: one that follows a given name (`Theresa May`) or says something
 * (`May said`) names a person.
 */
export function isTimeWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  // `Ai Jun`: a month that is cut short stands by a number
  if (/^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Oct|Nov|Dec)$/i.test(token.form) && !isDated(tokens, at)) return false;
  if (!words.times.has(token.form.toLowerCase().replace(/\.$/, ''))) return false;
  // `the March 23 Movement`
  if (/^\d{1,2}$/.test(tokens[at + 1]?.form ?? '') && /^(?:Movement|Brigades?|Front)$/.test(tokens[at + 2]?.form ?? ''))
    return false;
  // `June Lindqvist argued`: the tree has one name of both
  const next = tokens[at + 1];
  const isGiven = surnameAndMonth.test(token.form) && token.upos === 'PROPN' && next?.upos === 'PROPN';
  if (isGiven && next.head === at && next.deprel === 'flat' && /^\p{Lu}\p{Ll}/u.test(next.form) && !isDated(tokens, at))
    return false;
  // `Israel Friday closed its border`
  if (token.deprel.endsWith(':unmarked')) return true;
  const before = at > 0 && tokens[at - 1]!.sentence === token.sentence ? tokens[at - 1]!.form : '';
  const speaks = token.deprel === 'nsubj' && token.head >= 0 && isSpeechVerb(tokens[token.head]!.lemma);
  if (isGivenName(before) || speaks) return false;
  return !monthSurnamesOf(tokens).has(token.form) || isDated(tokens, at);
}

const monthSurnames = new WeakMap<readonly Token[], ReadonlySet<string>>();
const surnameAndMonth = /^(?:March|April|May|June|August)$/;

/** The months that are a surname in a text: it has them behind a given name or a form of address (`Theresa May`, `Mrs May`). */
function monthSurnamesOf(tokens: readonly Token[]): ReadonlySet<string> {
  let found = monthSurnames.get(tokens);
  if (found) return found;
  const surnames = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const { form, sentence } = tokens[at]!;
    if (!surnameAndMonth.test(form) || tokens[at - 1]!.sentence !== sentence || isDigits(tokens[at + 1])) continue;
    const { form: before } = tokens[at - 1]!;
    if ((isGivenName(before) && !surnameAndMonth.test(before)) || /^(?:Mr|Mrs|Ms|Sir|Dr)\.?$/.test(before))
      surnames.add(form);
  }
  found = surnames;
  monthSurnames.set(tokens, found);
  return found;
}

/** Whether the words beside a month that is also a surname here say that the month is meant. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isDigits(before) || isDigits(after)) return true;
  const word = before?.sentence === sentence ? before.form.toLowerCase() : '';
  if (/^(?:in|since|until|till|last|next|this|early|late|mid|during|between|through)$/.test(word)) return true;
  if (word === 'before' || word === 'after') return !tokens[at]!.deprel.startsWith('nsubj');
  if (word === 'by') return tokens[tokens[at]!.head]?.xpos !== 'VBN';
  if (word === 'of')
    return /^(?:end|start|beginning|middle|month|rest|days?|weeks?)$/.test(tokens[at - 2]?.lemma ?? '');
  return word === 'from' && /^(?:to|until|till|through|on|onwards?)$/.test(after?.form ?? '');
}

const isDigits = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.form);
