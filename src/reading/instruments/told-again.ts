import type { Analysis, Token } from '../../language/index.js';
import { type Candidate, lower } from './candidate.js';
import { type Draft, familyOf, general, isCalledBy } from './draft.js';
import { isOfOtherSort } from './sorts.js';

const isTreaty = (noun: string): boolean => /^(?:treaty|convention|pact|protocol|covenant|compact)$/.test(noun);

/** Nouns that the press uses one for the other of what was agreed. */
export const arranged = new Set([...general, 'understanding', 'arrangement', 'memorandum', 'framework']);

/** Sentences after the headline in which the text says again what that announced. */
const within = 5;

/** The instrument of the headline that an article without a name for it introduces again: `… in letter to UN`, `In a joint letter`. */
export function announced(analysis: Analysis, candidate: Candidate, drafts: readonly Draft[]): Draft | null {
  const { lemma, sentence, xpos } = analysis.tokens[candidate.head]!;
  if (sentence === 0 || sentence > within) return null;
  const own = lemma.toLowerCase();
  // `suspends plutonium pact`, then `suspended an agreement on plutonium`
  // `the Lobito deal`, then `the Lobito Corridor agreement`
  const phrase = analysis.text.slice(analysis.tokens[candidate.first]!.start, analysis.tokens[candidate.last - 1]!.end);
  // `its trade agreement with Peru`
  const isTheirs = /^(?:its|their)\b/i.test(phrase);
  const isCalled = (noun: string): boolean =>
    noun === own ||
    (sentence <= 2 && (!candidate.isDefinite || isTheirs) && arranged.has(noun) && arranged.has(own)) ||
    // `suspends truce`, then `suspended a ceasefire agreement`
    (sentence <= 2 && /^(?:truce|ceasefire|cease-fire)$/.test(noun) && /\b(?:truce|cease-?fire)\b/.test(phrase)) ||
    // `clash over cyber treaty`, then `the draft convention against cybercrime`
    (analysis.sentences[sentence]!.paragraph === 1 && isTreaty(noun) && isTreaty(own));
  const isNamedAlike = (name: string, noun: string): boolean =>
    general.has(noun) &&
    general.has(own) &&
    name.includes(' ') &&
    name.split(' ').every((word) => word.toLowerCase() === noun || phrase.split(' ').includes(word));
  // `the Mercosur pact`, then `a trade agreement with Mercosur`: the known one that the headline names by its other side
  const isKnownBy = ({ noun, mentions }: Draft): boolean => {
    const { start, end } = mentions[0]!;
    const words = analysis.text.slice(start, end).split(' ').slice(0, -1);
    return general.has(noun) && general.has(own) && words.length === 1 && tellsOf(analysis, candidate.head, words[0]!);
  };
  // `shuns truce plan`, then `turned down a truce proposed by Peru`
  const isProposed = ({ kind, name }: Draft): boolean =>
    kind === 'plan' &&
    sentence <= 2 &&
    name.toLowerCase().split(' ').includes(own) &&
    analysis.children[candidate.head]!.some((at) =>
      /^(?:propose|put|offer|broker|draft)$/.test(analysis.tokens[at]!.lemma),
    );
  // `clings to 1959 treaty`, then `a new agreement`: of another year
  const isOfYear = ({ start, end }: Draft['mentions'][number]): boolean => {
    const year = /\b(?:19|20)\d\d\b/.exec(analysis.text.slice(start, end))?.[0];
    return !year || phrase.includes(year);
  };
  const headed = drafts.filter(
    (one) =>
      isOfYear(one.mentions[0]!) &&
      (familyOf(one.kind) === familyOf(candidate.kind) || isProposed(one)) &&
      (one.known ? isKnownBy(one) : isProposed(one) || isCalled(one.noun) || isNamedAlike(one.name, one.noun)) &&
      !one.isPlural &&
      isHeadline(analysis, one.opened),
  );
  // of two headlined together the one that is named by its other side
  const open = headed.filter((one) => one.sentence === one.opened);
  const draft = open.find(isKnownBy) ?? (open.length === headed.length ? open[0] : undefined);
  return draft && xpos !== 'NNS' ? draft : null;
}

/** Whether what follows a noun names a word of the headline: `a pact with the bloc Mercosur`, `a treaty banning landmines`. */
function tellsOf({ tokens, children }: Analysis, head: number, word: string): boolean {
  const own = word.toLowerCase();
  const isMeant = (at: number): boolean => {
    const form = tokens[at]?.form.toLowerCase();
    return form === own || form === `${own}s`;
  };
  const below = children[head]!.filter((at) => at > head && /^(?:nmod|acl)/.test(tokens[at]!.deprel));
  // the tree may hang `with Mercosur` on the verb before the noun
  const near = tokens[head + 1]?.form === 'with' ? [tokens[head + 1]!.head] : [];
  const holds = (at: number, depth: number): boolean =>
    isMeant(at) || (depth > 0 && (children[at] ?? []).some((child) => holds(child, depth - 1)));
  // `a treaty handing sovereignty over the Chagos Islands to Mauritius`
  return [...below, ...near].some((at) => holds(at, /^acl/.test(tokens[at]!.deprel) ? 3 : 1));
}

const toCome =
  /^(?:binding|final|permanent|lasting|new|future|fresh|possible|potential|eventual|prospective|successor|follow-on|wider|broader)\b/i;

/** `the 2000 pact` where the text has spoken of one agreement alone, and of no year of it. */
export function datedAgain(
  analysis: Analysis,
  { head, isDefinite, known }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { tokens, children } = analysis;
  const noun = tokens[head]!.lemma.toLowerCase();
  const isRuling = /^(?:ruling|award|judge?ment|verdict)$/.test(noun);
  if (!isDefinite || known || !(arranged.has(noun) || isRuling)) return null;
  const before = children[head]!.filter((child) => child < head && tokens[child]!.deprel !== 'case');
  const isYear = (at: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.form);
  if (!before.some(isYear)) return null;
  if (!before.every((at) => isYear(at) || tokens[at]!.deprel === 'det'))
    return datedFirst(analysis, head, before, latest);
  // `the 1899 ruling` for `the 1899 award`
  if (isRuling) {
    const told = `${tokens[before.find(isYear)!]!.form} `;
    const alike = [...latest].filter(({ kind, name }) => kind === 'ruling' && name.startsWith(told));
    return alike.length === 1 ? alike[0]! : null;
  }
  // what is only wished for has no year behind it
  const kin = [...latest].filter(({ kind, name }) => familyOf(kind) === 'agreement' && !toCome.test(name));
  // `the 1960 treaty` for the Indus Waters Treaty
  const year = tokens[before.find(isYear)!]!.form;
  const ofYear = kin.filter(
    (draft) =>
      (draft.known?.adopted?.startsWith(year) || (!draft.isPlural && isToldOf(analysis, draft, year))) &&
      (general.has(noun) || isCalledBy(draft, noun)),
  );
  if (ofYear.length === 1) return ofYear[0]!;
  // `the 2019 memorandum` for `a 2019 memorandum of understanding`
  // `the 2018 accord` for `the 2018 peace agreement`
  const isAlike = (draft: Draft): boolean => isCalledBy(draft, noun) || (general.has(noun) && general.has(draft.noun));
  const called = kin.filter((draft) => isAlike(draft) && draft.name.startsWith(`${year} `));
  if (called.length === 1) return called[0]!;
  const [only] = kin;
  if (!general.has(noun)) return null;
  return kin.length === 1 && !only!.isNamed && !only!.known && !only!.isPlural && !/\d/.test(only!.name) ? only! : null;
}

/**
 * `the 2016 peace agreement` where the text opened with `the accord that ended their war` and has spoken of no other: of a sort that
 * says nothing more.
 */
function datedFirst(
  { tokens }: Analysis,
  head: number,
  before: readonly number[],
  latest: ReadonlySet<Draft>,
): Draft | null {
  const isPlain = before.every(
    (at) =>
      /^(?:19|20)\d\d$/.test(tokens[at]!.form) ||
      tokens[at]!.deprel === 'det' ||
      /^(?:peace|landmark|historic|final)$/.test(tokens[at]!.form),
  );
  const kin = [...latest].filter(({ kind }) => familyOf(kind) === 'agreement');
  const [only] = kin;
  const isOpen = isPlain && kin.length === 1 && !only!.isNamed && !only!.known && !only!.isPlural;
  return isOpen && general.has(only!.name.toLowerCase()) && tokens[head]!.sentence - only!.sentence <= 2 ? only! : null;
}

/** `, signed in Lima in 1996` */
const madeIn =
  /^,? (?:which was )?(?:signed|concluded|reached|adopted|agreed|struck|sealed)(?: [\p{L}’']+){0,3}? in ([12]\d{3})\b/u;

/** Whether the text has told of an agreement with its year: `the 1996 Lima Accord`, `signed the Lima Accord in 1996`. */
function isToldOf({ tokens, children, text }: Analysis, { mentions }: Draft, year: string): boolean {
  const isIn = (verb: number): boolean =>
    /^(?:sign|conclude|reach|adopt|agree|strike|seal)$/.test(tokens[verb]!.lemma) &&
    children[verb]!.some((at) => tokens[at]!.form === year && children[at]!.some((of) => lower(tokens[of]) === 'in'));
  return mentions.some(({ start, end }) => {
    if (text.slice(0, start).endsWith(`${year} `) || text.slice(end).startsWith(` of ${year}`)) return true;
    if (madeIn.exec(text.slice(end, end + 60))?.[1] === year) return true;
    const noun = tokens.find((token) => token.end === end);
    if (!noun) return false;
    // `the accord that they signed in 1996`
    const inside = (at: number): boolean => tokens[at]!.head >= 0 && tokens[tokens[at]!.head]!.start >= start;
    for (let at = noun.index; at >= 0 && tokens[at]!.start >= start; at = inside(at) ? tokens[at]!.head : -1)
      if (children[at]!.some((child) => tokens[child]!.deprel === 'acl:relcl' && isIn(child))) return true;
    return noun.head >= 0 && /^(?:obj|nsubj:pass)$/.test(noun.deprel) && isIn(noun.head);
  });
}

/**
 * `the railway pact` right behind `signed the Lobito Corridor agreement`, the only agreement that the text has spoken of: another
 * word for it, with nothing that ties it to anybody else.
 */
export function describedAgain(
  { tokens, children }: Analysis,
  { head, isDefinite, known }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { lemma, sentence, xpos } = tokens[head]!;
  if (!isDefinite || known || xpos === 'NNS' || !general.has(lemma.toLowerCase())) return null;
  const below = children[head]!.filter((child) => tokens[child]!.upos !== 'PUNCT');
  const isBare = below.every((child) => /^(?:det|compound|case|cop|nsubj)$/.test(tokens[child]!.deprel));
  const words = below.filter((child) => tokens[child]!.deprel === 'compound');
  if (!isBare || words.length !== 1 || tokens[words[0]!]!.upos !== 'NOUN') return null;
  const kin = [...latest].filter(({ kind }) => familyOf(kind) === 'agreement');
  const [only] = kin;
  if (kin.length !== 1 || only!.isPlural || sentence - only!.sentence > 1) return null;
  // `the ban treaty` is no treaty that everybody knows under a name without that word
  const word = tokens[words[0]!]!.form.toLowerCase();
  if (isOfOtherSort(word, only!.name)) return null;
  return only!.known && !only!.name.toLowerCase().includes(word) ? null : only!;
}

/** Verbs by which somebody says what something is. */
const naming = /^(?:call|describe|term|dub|label|deem|consider|name)$/;

/** Whether a noun is what somebody calls a thing that he does not name (`what he called a historic declaration`). */
export function isJudgement({ tokens, children }: Analysis, head: number): boolean {
  const { head: above, deprel } = tokens[head]!;
  if (above < 0 || !naming.test(tokens[above]!.lemma) || !/^(?:obj|xcomp|obl)/.test(deprel)) return false;
  const isWhat = (at: number): boolean => /^what$/i.test(tokens[at]?.form ?? '');
  return isWhat(tokens[above]!.head) || children[above]!.some((child) => child < above && isWhat(child));
}

/**
 * The instrument that a judgement is passed on: of `hailed what he called a historic declaration` the declaration that the text
 * speaks of, where it speaks of one alone by that noun.
 */
export function calledSo(
  analysis: Analysis,
  { head, kind, isDefinite, known, name }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  if (isDefinite || known || name || !isJudgement(analysis, head)) return null;
  const noun = analysis.tokens[head]!.lemma.toLowerCase();
  const kin = [...latest].filter((draft) => draft.kind === kind && !draft.isPlural && draft.noun === noun);
  return kin.length === 1 ? kin[0]! : null;
}

/** `signed a nuclear pact … the so-called 123 agreement`: what people call the only agreement that the text has just told of. */
export function soCalled(
  { tokens, children }: Analysis,
  { head, isDefinite, known }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { lemma, sentence, xpos } = tokens[head]!;
  if (!isDefinite || known || xpos === 'NNS' || !general.has(lemma.toLowerCase())) return null;
  if (!children[head]!.some((at) => tokens[at]!.form === 'called' && /^so$/i.test(tokens[at - 2]?.form ?? '')))
    return null;
  const kin = [...latest].filter((draft) => familyOf(draft.kind) === 'agreement' && !draft.isPlural);
  const [only] = kin;
  return kin.length === 1 && !only!.known && !only!.isNamed && sentence - only!.opened <= within ? only! : null;
}

/** A line of its own before the text, without a full stop. */
export function isHeadline({ sentences, tokens }: Analysis, at: number): boolean {
  if (at !== 0 || sentences.length < 3 || sentences[1]!.paragraph === sentences[0]!.paragraph) return false;
  return !/^[.!]$/.test(tokens[sentences[0]!.last - 1]!.form);
}

/**
 * The instrument that a candidate behind a comma only describes or names: `the Lima accord, a pact that Chile signed`, `a later
 * pact, the Fisheries Accord,`; null where the words only list one after the other.
 */
export function apposed(
  { tokens, children }: Analysis,
  { first, head, form, isDefinite }: Candidate,
  draftAt: (token: number) => Draft | undefined,
): Draft | null {
  const { deprel, head: above, sentence } = tokens[head]!;
  if (deprel !== 'appos' || tokens[above]!.sentence !== sentence) return null;
  const before =
    tokens[first - 1]?.form === ',' ? first - 1 : /^the$/i.test(tokens[first - 1]?.form ?? '') ? first - 2 : -1;
  if (tokens[before]?.form !== ',' || children[head]!.some((child) => tokens[child]!.deprel === 'conj')) return null;
  if (
    children[above]!.some(
      (child) => tokens[child]!.deprel === 'conj' || (child !== head && tokens[child]!.deprel === 'appos'),
    )
  )
    return null;
  const draft = draftAt(above);
  if (!draft || draft.isPlural) return null;
  // `the Lima Convention, the 1997 treaty that bans mines,`
  const isNamed = draft.isNamed || draft.known !== null;
  const isDescribed = children[head]!.some((child) => child > head && /^(?:acl|nmod)/.test(tokens[child]!.deprel));
  const noun = tokens[head]!.lemma.toLowerCase();
  // `the Lima Pact, the 12-country trade deal,`, but not `the Lima Pact, the Quito deal`
  const isOnlyOf = general.has(noun) && children[head]!.every((child) => tokens[child]!.upos !== 'PROPN');
  const isTold = isNamed && ((isDescribed && isTreaty(noun)) || (isOnlyOf && tokens[head]!.xpos === 'NN'));
  return (form === 'name' ? !draft.isNamed : !isDefinite || isTold) ? draft : null;
}

/**
 * `The joint declaration, signed in Lima,` right behind `signed a ceasefire agreement`, the only agreement that the text has spoken
 * of, and no declaration: what was signed has the form of one.
 */
export function declaredAgain(
  { tokens, children, text }: Analysis,
  { head, isDefinite, known, name }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { lemma, sentence, xpos } = tokens[head]!;
  if (!isDefinite || known || name || lemma !== 'declaration' || xpos === 'NNS') return null;
  const before = children[head]!.filter((at) => at < head && tokens[at]!.deprel !== 'case');
  if (!before.every((at) => tokens[at]!.deprel === 'det' || /^joint$/i.test(tokens[at]!.form))) return null;
  if (tokens[head + 1]?.form === 'of') return null;
  const drafts = [...latest];
  const kin = drafts.filter(({ kind, isPlural }) => kind === 'agreement' && !isPlural);
  const [only] = kin;
  if (kin.length !== 1 || only!.known || only!.isNamed || drafts.some(({ kind }) => kind === 'declaration'))
    return null;
  const isCalledSo = only!.mentions.some(({ start, end }) => text.slice(start, end).endsWith('declaration'));
  return isCalledSo || (sentence - only!.sentence <= 1 && isSigned(tokens, only!)) ? only! : null;
}

/** Whether the sentence that an instrument was last spoken of in says that it was signed. */
const isSigned = (tokens: readonly Token[], { sentence, parties }: Draft): boolean =>
  parties.length > 1 && tokens.some((token) => token.sentence === sentence && token.lemma === 'sign');

/** `the Doha Declaration of Principles` where the text has spoken of the Doha Declaration. */
export const lengthened = ({ name, known, kind }: Candidate, drafts: readonly Draft[]): Draft | null => {
  if (known?.name && kind === 'plan') {
    // `the Gaza plan`, then `the 20-point Gaza plan`
    const words = known.name.toLowerCase().split(' ');
    const isShorter = (draft: Draft): boolean =>
      draft.kind === 'plan' &&
      !draft.known &&
      draft.name.includes(' ') &&
      draft.name
        .toLowerCase()
        .split(' ')
        .every((word) => words.includes(word));
    return drafts.findLast(isShorter) ?? null;
  }
  // `the Indus treaty` of a headline, then `the Indus Waters Treaty`
  if (known?.name && name) {
    const words = known.name.toLowerCase().split(/[ -]/);
    const isShort = (draft: Draft): boolean => {
      const own = draft.name.toLowerCase().split(/[ -]/);
      return (
        /^\p{Lu}/u.test(draft.name) &&
        !draft.known &&
        draft.kind === kind &&
        own.length > 1 &&
        own.length < words.length &&
        own[0] === words[0] &&
        own.at(-1) === words.at(-1) &&
        own.every((word) => words.includes(word))
      );
    };
    return drafts.find(isShort) ?? null;
  }
  if (known || !name) return null;
  const isBegun = (draft: Draft): boolean =>
    draft.isNamed &&
    !draft.known &&
    /^ (?:of|on|for) /.test(name.slice(draft.name.length)) &&
    name.toLowerCase().startsWith(draft.name.toLowerCase());
  return drafts.find(isBegun) ?? null;
};

/** `the Cairo deal` where the text has spoken of the Cairo understanding: called after the same place, and nothing else said of it. */
export function calledAfter(
  { tokens, children }: Analysis,
  { head, isDefinite, known }: Candidate,
  drafts: readonly Draft[],
): Draft | null {
  if (!isDefinite || known || !arranged.has(tokens[head]!.lemma.toLowerCase())) return null;
  const before = children[head]!.filter((at) => at < head && !/^(?:det|case)$/.test(tokens[at]!.deprel));
  const [place] = before;
  if (place === undefined || before.length > 1 || !/^\p{Lu}/u.test(tokens[place]!.form) || children[place]!.length)
    return null;
  const name = tokens[place]!.form.toLowerCase();
  return (
    drafts.findLast(
      (draft) => !draft.isPlural && arranged.has(draft.noun) && draft.name.toLowerCase() === `${name} ${draft.noun}`,
    ) ?? null
  );
}
