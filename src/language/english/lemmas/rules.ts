/**
 * Lemma rules: for each tag a decision list over the endings of words, and what it gets wrong word by word.
 * The method is that of edit-script lemmatizers (Chrupała 2006; UDPipe), without a classifier: the longest ending
 * that the list knows decides. Learnt by `training/lemmas.mjs`.
 */
export interface LemmaRules {
  /** `TAG ENDING` → edit: how many letters to cut, then what to add (`3y` for `countries`). */
  readonly edits: ReadonlyMap<string, string>;
  /** `TAG SHAPE ENDING` → `l` in small letters, `k` as the word is written, `t` with a capital. */
  readonly cases: ReadonlyMap<string, string>;
  /** `TAG WORD` → lemma. */
  readonly words: ReadonlyMap<string, string>;
}

/** Longest endings looked at. */
export const longestEnding = { edits: 6, cases: 4 };

/** How a word is written: `l` small, `t` with a capital, `u` in capitals, `m` mixed. */
export function shapeOf(form: string, lower: string): string {
  if (form === lower) return 'l';
  const rest = form.slice(1);
  if (rest === lower.slice(1)) return form.length === 1 ? 'u' : 't';
  return form === form.toUpperCase() ? 'u' : 'm';
}

/** The lemma of a word under a tag (`UPOS|XPOS`): as listed, else as its small letters are listed, else by rule. */
export function lemmaOf(rules: LemmaRules, form: string, tag: string): string {
  const listed = rules.words.get(`${tag} ${form}`) ?? rules.words.get(`${tag} ${form.toLowerCase()}`);
  return listed ?? lemmaByRule(rules, form, tag);
}

/** The lemma by the rules alone. */
function lemmaByRule(rules: Pick<LemmaRules, 'edits' | 'cases'>, form: string, tag: string): string {
  const lower = form.toLowerCase();
  const edit = /^VERB\|VB[DGN]$/.test(tag)
    ? (editOfDoubled(lower) ?? editOfSyllable(lower) ?? decide(rules.edits, tag, lower, longestEnding.edits) ?? '0')
    : (decide(rules.edits, tag, lower, longestEnding.edits) ?? '0');
  const letter = decide(rules.cases, `${tag} ${shapeOf(form, lower)}`, lower, longestEnding.cases) ?? 'l';
  if (letter === 'k') return applyEdit(form, edit);
  const lemma = applyEdit(lower, edit);
  return letter === 't' ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
}

/** A verb of one syllable that does not double its last letter ends in *e*: `stoked`, not `stocked` or `hopped`. */
function editOfSyllable(word: string): string | null {
  const found = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy](ed|ing)$/.exec(word);
  return found && `${found[1]!.length}e`;
}

/** British spellings whose last letter is doubled behind two vowels, which the treebanks do not show: `initialled`, `fuelling`. */
function editOfDoubled(word: string): string | null {
  const found = /(?:initial|dial|equal|fuel|trial|medal|duel)l(ed|ing)$/.exec(word);
  return found && `${found[1]!.length + 1}`;
}

/** The decision of the longest known ending. */
function decide(list: ReadonlyMap<string, string>, key: string, word: string, longest: number): string | undefined {
  for (let length = Math.min(word.length, longest); length >= 0; length--) {
    const found = list.get(`${key} ${word.slice(word.length - length)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Cuts and adds; a word shorter than the cut stays as it is. */
export function applyEdit(word: string, edit: string): string {
  const cut = edit.charCodeAt(0) - 48;
  return cut > word.length ? word : word.slice(0, word.length - cut) + edit.slice(1);
}

/** The edit that makes a lemma of a word, both in small letters; null where more than nine letters change. */
export function editOf(word: string, lemma: string): string | null {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return word.length - same > 9 ? null : `${word.length - same}${lemma.slice(same)}`;
}

/** Rules as text: a line a rule, its tag given once before it. */
export function writeRules(rules: LemmaRules): string {
  const lines: string[] = [];
  for (const name of ['edits', 'cases', 'words'] as const) {
    let tag = '';
    lines.push(`# ${name}`);
    const sorted = [...rules[name]].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    for (const [key, value] of sorted) {
      const cut = key.indexOf(' ');
      if (key.slice(0, cut) !== tag) {
        tag = key.slice(0, cut);
        lines.push(`= ${tag}`);
      }
      lines.push(`${key.slice(cut + 1)}\t${value}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Reads what `writeRules` wrote. */
export function readRules(text: string): LemmaRules {
  const rules = {
    edits: new Map<string, string>(),
    cases: new Map<string, string>(),
    words: new Map<string, string>(),
  };
  let list = rules.edits;
  let tag = '';
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab >= 0) list.set(`${tag} ${line.slice(0, tab)}`, line.slice(tab + 1));
    else if (line.startsWith('= ')) tag = line.slice(2);
    else if (line.startsWith('# ')) list = rules[line.slice(2) as keyof typeof rules];
  }
  return rules;
}
