import affixTable from './affixes.data.js';
import joinedTable from './joined.data.js';
import stopTable from './stops.data.js';

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const lists = new Map(rows(affixTable).map(([kind, words]) => [kind!, new Set(words!.split(' '))]));

/** Prefixes and suffixes that a hyphen does not part from their word. */
export const prefixes = lists.get('prefix')!;
export const suffixes = lists.get('suffix')!;
/** Units that are parted from the number before them: `5|pm`. */
export const units = lists.get('unit')!;
/** What follows the apostrophe of a clitic: `s` in `'s`. */
export const clitics = lists.get('clitic')!;
/** What follows the apostrophe of a shortened word: `em` in `'em`. */
export const elided = lists.get('elided')!;

const cuts = new Map(
  rows(joinedTable).map(([form, parts, before]) => [
    form!,
    { at: parts!.indexOf(' '), before: before ? new Set(before.split(' ')) : null },
  ]),
);

/** Words written as one that are two to the grammar. */
export const joined = {
  longest: Math.max(...[...cuts.keys()].map((form) => form.length)),
  /** Where the first part of such a word ends; 0 if it is an ordinary word. `following` gives the word after it. */
  cut(form: string, following: () => string): number {
    // small letters are the rule, and need no second look
    const found = cuts.get(form) ?? (form.charCodeAt(0) < 97 ? cuts.get(form.toLowerCase()) : undefined);
    return found && (!found.before || found.before.has(following())) ? found.at : 0;
  },
};

const stops = new Map(rows(stopTable).map(([kind, words]) => [kind!, new Set(words!.split(' '))]));

/** Words that begin a sentence when they stand in capitals after an abbreviation. */
export const openers = stops.get('opener')!;
/** Verbs of speech that tie a quotation to the name after it. */
export const speechVerbs = stops.get('speech')!;
