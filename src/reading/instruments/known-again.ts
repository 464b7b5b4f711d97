import type { Analysis } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import { type Draft, familyOf, general } from './draft.js';
import { isHeadline } from './told-again.js';

/** Sentences within which a text gives the name of what it has told of. */
const within = 6;

/**
 * The instrument that the text has told of by its year and its sort before it gives the known name: `a 2010 framework accord`, then
 * `the Cooperative Framework Agreement` of 2010; else null.
 */
export function knownByYear(analysis: Analysis, candidate: Candidate, latest: ReadonlySet<Draft>): Draft | null {
  const { known, head } = candidate;
  const year = known?.adopted?.slice(0, 4);
  if (!known || !year) return null;
  const words = known.name.toLowerCase().split(' ');
  const isTold = ({ name, isPlural, isNamed, known: other, noun, sentence }: Draft): boolean => {
    if (isPlural || isNamed || other || !general.has(noun)) return false;
    const told = name.toLowerCase().split(' ').slice(0, -1);
    const rest = told.filter((word) => word !== year);
    return (
      rest.length > 0 &&
      rest.length < told.length &&
      rest.every((word) => words.includes(word)) &&
      analysis.tokens[head]!.sentence - sentence <= within
    );
  };
  return [...latest].findLast(isTold) ?? null;
}

/** `the Ottawa accord` where the text has spoken of the Ottawa Convention: called after the same place by another noun; else null. */
export function placedLike(
  { tokens, children, text }: Analysis,
  { head, isDefinite, known }: Candidate,
  drafts: readonly Draft[],
): Draft | null {
  const { lemma, xpos } = tokens[head]!;
  const isTerms = general.has(lemma.toLowerCase()) || terms.test(lemma);
  if (!isDefinite || known || xpos === 'NNS' || !isTerms) return null;
  const words = children[head]!.filter((at) => tokens[at]!.upos !== 'PUNCT' && tokens[at]!.deprel !== 'case');
  const before = words.filter((at) => at < head && tokens[at]!.deprel !== 'det');
  const [place] = before;
  if (
    place === undefined ||
    before.length > 1 ||
    words.some((at) => at > head && /^(?:nmod|acl)/.test(tokens[at]!.deprel))
  )
    return null;
  if (tokens[place]!.upos !== 'PROPN' || children[place]!.length) return null;
  const start = `${tokens[place]!.form} `;
  const isSo = (draft: Draft): boolean =>
    !draft.isPlural &&
    (draft.isNamed || draft.known !== null) &&
    (familyOf(draft.kind) === 'agreement' || (draft.kind === 'declaration' && !/\bof\b/.test(draft.name))) &&
    draft.mentions.some((mention) =>
      text
        .slice(mention.start, mention.end)
        .replace(/^[Tt]he /, '')
        .startsWith(start),
    );
  const alike = drafts.filter(isSo);
  return alike.length === 1 ? alike[0]! : null;
}

/** The understanding that the text has told of by the place of the name that it gives now: `the Oslo understanding`, then `the Oslo accords`. */
export function placeGiven({ form, name }: Candidate, drafts: readonly Draft[]): Draft | null {
  const [place, noun, ...rest] = (name ?? '').split(' ');
  if (form !== 'name' || !place || rest.length || !general.has((noun ?? '').toLowerCase().replace(/s$/, '')))
    return null;
  const isSo = (draft: Draft): boolean =>
    !draft.isNamed && !draft.known && terms.test(draft.noun) && draft.name.startsWith(`${place} `);
  const alike = drafts.filter(isSo);
  return alike.length === 1 ? alike[0]! : null;
}

/**
 * The agreement that the text has told of by its two sides before it gives the name that has both: `a trade deal with Mercosur`, then
 * `the EU-Mercosur agreement`; else null.
 */
export function namedBySides(
  { tokens, text }: Analysis,
  { head, first, last, known, name, kind }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const said = text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/^the /i, '');
  const called = known?.name ?? name ?? said;
  const sides = /^(\p{Lu}\p{L}+)[–-](\p{Lu}\p{L}+) /u.exec(called);
  if (!sides || familyOf(kind) !== 'agreement') return null;
  const withSide = new RegExp(`^ (?:with|between) (?:the )?(?:${sides[1]}|${sides[2]})\\b`, 'u');
  const { sentence } = tokens[head]!;
  const open = [...latest].filter(
    (draft) => familyOf(draft.kind) === 'agreement' && !draft.isPlural && !draft.isNamed && !draft.known,
  );
  const told = open.filter(
    ({ noun, mentions }) => general.has(noun) && withSide.test(text.slice(mentions[0]!.end, mentions[0]!.end + 40)),
  );
  const [only] = told;
  return only && told.length === 1 && sentence - only.sentence <= 2 * within ? only : null;
}

const terms = /^(?:understanding|arrangement|framework)$/i;

/**
 * The only agreement that the text has spoken of, in the sentence before and without a name, whose name a sentence begins with:
 * `endorsed a security treaty. Under the Ocean of Peace Pact, …`; else null.
 */
export function namedNext(
  { tokens, sentences }: Analysis,
  candidate: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { first, last, known, head, form, kind } = candidate;
  if (known || form !== 'name' || familyOf(kind) !== 'agreement') return null;
  const { sentence } = tokens[head]!;
  const kin = [...latest].filter((draft) => familyOf(draft.kind) === 'agreement');
  const [only] = kin;
  if (kin.length !== 1 || only!.isNamed || only!.known || only!.isPlural || only!.opened !== sentence - 1) return null;
  if (!general.has(only!.noun) || only!.mentions.length > 1) return null;
  const start = sentences[sentence]!.first;
  const isOpening = tokens.slice(start, first).every(({ form: word }) => /^(?:under|the)$/i.test(word));
  return isOpening && first > start && tokens[last]?.form !== 'of' ? only! : null;
}

/**
 * The only agreement that the text has spoken of, in the sentence before and without a name, that a known one is whose name has a word
 * of it: `a treaty on the Nile took effect. South Sudan ratified the Nile Basin Cooperative Framework Agreement`; else null.
 */
export function ratifiedNext(
  { tokens, text }: Analysis,
  candidate: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { known, head, kind } = candidate;
  if (
    !known ||
    familyOf(kind) !== 'agreement' ||
    !/^(?:ratify|join|sign|accede)$/.test(tokens[tokens[head]!.head]?.lemma ?? '')
  )
    return null;
  const kin = [...latest].filter((draft) => familyOf(draft.kind) === 'agreement');
  const [only] = kin;
  if (kin.length !== 1 || only!.isNamed || only!.known || only!.isPlural) return null;
  if (tokens[head]!.sentence - only!.sentence > 1 || !general.has(only!.noun)) return null;
  const words = known.name.split(' ').filter((word) => /^\p{Lu}\p{L}{3}/u.test(word));
  return only!.mentions.some(({ start, end }) =>
    text
      .slice(start, end + 30)
      .split(/[ ,.]/)
      .some((word) => words.includes(word)),
  )
    ? only!
    : null;
}

/**
 * The agreement of the headline (`split over water treaty`) that the first sentences of the text give the name of, where it is the only
 * one before and nothing else is called so further on; else null.
 */
export function headlined(analysis: Analysis, candidate: Candidate, latest: ReadonlySet<Draft>): Draft | null {
  const { form, kind, head } = candidate;
  const isLaw = kind === 'law';
  if (form !== 'name' || !(familyOf(kind) === 'agreement' || isLaw) || analysis.tokens[head]!.sentence > 2) return null;
  const kin = [...latest].filter((draft) => familyOf(draft.kind) === 'agreement');
  const [only] = kin;
  if (kin.length !== 1 || only!.isNamed || only!.known || only!.isPlural || !general.has(only!.noun)) return null;
  if (only!.mentions.length > 1 || !isHeadline(analysis, only!.opened)) return null;
  const { start } = analysis.tokens[candidate.first]!;
  const { end } = analysis.tokens[candidate.last - 1]!;
  const body = (analysis.text.slice(analysis.sentences[1]!.start, start) + analysis.text.slice(end)).toLowerCase();
  const [topic] = only!.topics.slice(-1);
  // `quits nuclear treaty`, then `the Nuclear Non-Proliferation Treaty`: its words are in the name
  const name = analysis.text
    .slice(analysis.tokens[candidate.first]!.start, analysis.tokens[candidate.last - 1]!.end)
    .toLowerCase()
    .split(/[ -]/);
  if (topic && name.includes(topic) && name.at(-1) === only!.noun && !body.includes(`${topic} ${only!.noun}`))
    return only!;
  // `The water treaty`, then `the Indus Waters Treaty`
  if (
    candidate.known &&
    topic &&
    name.some((word) => word.replace(/s$/, '') === topic.replace(/s$/, '')) &&
    name.at(-1) === only!.noun
  )
    return only!;
  if (isLaw) return null;
  return topic !== undefined && [...general].some((noun) => body.includes(`${topic} ${noun}`)) ? null : only!;
}

/** The instrument that a name is put to by `known as`, `called`: `a similar accord, known as the Nakamal Agreement`; else null. */
export function knownAs(
  { tokens, children }: Analysis,
  { head, form }: Candidate,
  draftAt: (token: number) => Draft | undefined,
): Draft | null {
  const verb = form === 'name' ? tokens[tokens[head]!.head] : undefined;
  if (verb?.deprel !== 'acl' || !/^(?:know|call|name|dub|title|entitle)$/.test(verb.lemma) || verb.index > head)
    return null;
  if (verb.lemma === 'know' && !children[head]!.some((at) => tokens[at]!.form === 'as')) return null;
  const draft = draftAt(verb.head);
  return draft && !draft.isPlural && !draft.isNamed && !draft.known ? draft : null;
}

const solemn = /^(?:treaty|pact|convention|protocol|covenant)$/;
const namedSolemn = /\b(?:treaty|pact|convention|protocol|covenant)\b/i;

/**
 * `the cluster munitions treaty` where the text has spoken of the Convention on Cluster Munitions: the one named instrument whose name
 * has all the words before the noun, where one of them is a noun; a deal is no convention.
 */
export function worded(
  { tokens, children, text }: Analysis,
  { head, isDefinite, known }: Candidate,
  drafts: readonly Draft[],
): Draft | null {
  const { lemma, xpos } = tokens[head]!;
  const noun = lemma.toLowerCase();
  if (!isDefinite || known || xpos === 'NNS' || !(general.has(noun) || solemn.test(noun))) return null;
  const below = children[head]!.map((child) => tokens[child]!).filter(({ upos }) => upos !== 'PUNCT');
  if (below.some(({ index, deprel }) => index > head && /^(?:nmod|acl)/.test(deprel))) return null;
  const before = below.filter(({ index, deprel }) => index < head && !/^(?:det|case|cc|mark)$/.test(deprel));
  if (!before.some(({ deprel, upos }) => deprel === 'compound' && upos === 'NOUN')) return null;
  const words = before.flatMap(({ index }) => [index, ...children[index]!]).map((at) => wordOf(tokens[at]!.form));
  const isSo = (draft: Draft): boolean => {
    if (draft.isPlural || familyOf(draft.kind) !== 'agreement' || !(draft.isNamed || draft.known)) return false;
    // anything may be called a pact
    if (noun !== 'pact' && namedSolemn.test(draft.name) !== solemn.test(noun)) return false;
    const told = [draft.name, ...draft.mentions.map(({ start, end }) => text.slice(start, end))].flatMap((name) =>
      name.split(/[ -]/).map(wordOf),
    );
    return words.every((word) => told.includes(word));
  };
  const alike = drafts.filter(isSo);
  return alike.length === 1 ? alike[0]! : null;
}

/** A word in small letters, without points and the ending of the plural. */
const wordOf = (form: string): string => form.toLowerCase().replace(/[.]/g, '').replace(/s$/, '');

const worlds: Readonly<Record<string, RegExp>> = {
  un: /\b(?:U\.?N\.?|United Nations|General Assembly)\b/,
  eu: /\b(?:EU|European Union)\b/,
  au: /\b(?:AU|African Union)\b/,
};

/** `the U.N. treaty`, of two the one that the text told of as the work of that body: the only one in whose first sentence it stands. */
export function ofBodyAgain(
  { tokens, children, sentences, text }: Analysis,
  { head, isDefinite, known }: Candidate,
  drafts: readonly Draft[],
): Draft | null {
  const { lemma, xpos } = tokens[head]!;
  const noun = lemma.toLowerCase();
  if (!isDefinite || known || xpos === 'NNS' || !(general.has(noun) || solemn.test(noun))) return null;
  const below = children[head]!.filter((at) => !/^(?:punct|det|case)$/.test(tokens[at]!.deprel));
  const [body] = below;
  if (body === undefined || below.length > 1 || body > head || !/^(?:compound|amod)$/.test(tokens[body]!.deprel))
    return null;
  const key = wordOf(tokens[body]!.form);
  const world = Object.hasOwn(worlds, key) ? worlds[key]! : null;
  if (!world) return null;
  const kin = drafts.filter(({ kind, isPlural }) => familyOf(kind) === 'agreement' && !isPlural);
  const own = kin.filter(({ opened }) => world.test(text.slice(sentences[opened]!.start, sentences[opened]!.end)));
  return own.length === 1 ? own[0]! : null;
}

/**
 * `the prisoner deal` where the text opened with `swap prisoners under Istanbul deal`: of agreements without a name and a matter of
 * their own the only one that was first told of in a sentence with that word.
 */
export function toldWith(
  { tokens, children, sentences, text }: Analysis,
  { head, isDefinite, known }: Candidate,
  drafts: readonly Draft[],
): Draft | null {
  const { lemma, xpos } = tokens[head]!;
  if (!isDefinite || known || xpos === 'NNS' || !general.has(lemma.toLowerCase())) return null;
  const below = children[head]!.filter((at) => !/^(?:punct|det|case|cop|nsubj|cc|mark)$/.test(tokens[at]!.deprel));
  const [matter] = below;
  if (matter === undefined || below.length > 1 || matter > head || children[matter]!.length) return null;
  const { deprel, upos, form } = tokens[matter]!;
  if (deprel !== 'compound' || upos !== 'NOUN' || /^\p{Lu}/u.test(form)) return null;
  const word = new RegExp(`\\b${form.replace(/[^\p{L}]/gu, '.').replace(/s$/, '')}s?\\b`, 'iu');
  const isSo = ({ kind, isPlural, known: other, topics, mentions }: Draft): boolean =>
    familyOf(kind) === 'agreement' &&
    !isPlural &&
    !other &&
    topics.every((topic) => new RegExp(`\\b${topic.replace(/[^\p{L}]/gu, '.')}\\b`, 'iu').exec(text)?.[0] !== topic) &&
    mentions.slice(0, 2).some((mention) => {
      const around = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end)!;
      return word.test(text.slice(around.start, around.end));
    });
  const kin = drafts.filter(isSo);
  return kin.length === 1 ? kin[0]! : null;
}
