import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { type Candidate, lower } from './candidate.js';
import { kindOfNoun } from './lexicon.js';

/** Kinds of which there may be several, so that *one* tells which. */
const several = /^(?:treaty|agreement|resolution|law|declaration|plan|charter)$/;
const judging = /^(?:oppose|support|back|favou?r|reject|want|endorse|seek|demand|resist|block)$/;
const making = /^(?:table|introduce|draft|submit|sponsor|co-sponsor|cosponsor|tabled)$/;
/** Sentences after which *one* is of something else. */
const within = 2;
/** What is no thing that one could have another of. */
const times =
  /^(?:year|month|week|day|hour|time|decade|today|contrast|favou?r|side|country|state|minister|president|government|approval|ratification|adoption|scrutiny|signature)$/;

/** `the 2015 one`, `a new one`, `the one on visas`, `its own` right behind an agreement: another of its sort, called by its noun. */
export function oneOfThose(analysis: Analysis, cast: Cast, found: readonly Candidate[], token: Token): Candidate[] {
  const { tokens, text } = analysis;
  const isOwn = token.form === 'own' && token.upos === 'ADJ' && /^(?:obj|obl|root)$/.test(token.deprel);
  if (!isOwn && !(token.form === 'one' && /^(?:obj|obl|nsubj|nsubj:pass|conj|root|ccomp|xcomp)$/.test(token.deprel)))
    return [];
  const mother = found.at(-1);
  if (!mother) return [];
  // `demanded a moratorium. Chile opposes one.`
  if (mother.kind === 'measure' && !mother.isDefinite && !dependents(analysis, token.index).length) {
    const isNear = token.sentence - tokens[mother.head]!.sentence <= within;
    if (
      !isNear ||
      token.form !== 'one' ||
      !/^(?:obj|obl)$/.test(token.deprel) ||
      !judging.test(tokens[token.head]!.lemma)
    )
      return [];
    const { kind, known, name, last, measure } = mother;
    const base = { form: 'nominal', kind, known, name, measure, pointsBack: false, isDefinite: false } as const;
    const at = { head: token.index, first: token.index, last: token.index + 1 };
    return [{ ...at, ...base, isSpecific: true, stands: tokens[last - 1]!.end }];
  }
  if (!several.test(mother.kind)) return [];
  const noun = mother.noun ?? tokens[mother.head]!.lemma.toLowerCase();
  if (!kindOfNoun.has(noun) || token.sentence - tokens[mother.head]!.sentence > within) return [];
  for (let at = mother.last; at < token.index; at++) if (isOtherThing(cast, tokens[at]!, token)) return [];
  const below = dependents(analysis, token.index);
  const before = below.filter(({ index, deprel }) => index < token.index && /^(?:amod|nummod|nmod|det)/.test(deprel));
  const [owner] = before.filter(({ deprel }) => deprel === 'nmod:poss');
  // `It was the second one`
  if ((isOwn && !owner) || below.some(({ deprel }) => deprel === 'cop')) return [];
  const determiner = lower(before.find(({ deprel }) => deprel === 'det'));
  const words = before.filter(({ deprel }) => deprel !== 'det' && deprel !== 'nmod:poss');
  const behind = below.filter(
    ({ index, deprel }) => index > token.index && index < token.index + 4 && /^(?:nmod|acl:relcl|acl)$/.test(deprel),
  );
  // `struck one with Chad`, with the phrase hung on the verb
  const next = tokens[token.index + 1];
  if (next && /^(?:with|on|between|for)$/.test(next.form) && next.head > token.index) behind.push(tokens[next.head]!);
  const isDefinite = isOwn || /^(?:the|that|this)$/.test(determiner);
  // `a resolution of disapproval. Lind has tabled one.`
  const isMade =
    token.deprel === 'obj' &&
    (making.test(tokens[token.head]!.lemma) || judging.test(tokens[token.head]!.lemma)) &&
    !mother.isDefinite;
  if (!before.length && !behind.length && isMade) {
    const { kind, known, last } = mother;
    const base = {
      form: 'nominal',
      kind,
      known,
      name: mother.name,
      noun,
      pointsBack: false,
      isDefinite: false,
    } as const;
    const at = { head: token.index, first: token.index, last: token.index + 1 };
    return [{ ...at, ...base, isSpecific: true, stands: tokens[last - 1]!.end }];
  }
  if (!words.length && !behind.length && !isOwn && !/^(?:that|this|another)$/.test(determiner)) return [];
  // `the one that we need` is no agreement
  if (!words.length && !isOwn && behind.length && !isDefinite && token.deprel !== 'obj') return [];
  const whose = owner ? cast.actors.find(({ id }) => id === cast.referenceAt(owner.index)?.actor)?.name : undefined;
  const [tail] = behind;
  const told = [
    ...(whose ? [`${whose}'s`] : []),
    ...words.filter(({ form }) => form !== 'own').map(({ form }) => form),
    noun,
  ].join(' ');
  const name =
    words.length || !tail ? told : `${told} ${text.slice(tokens[token.index + 1]!.start, endOf(analysis, tail))}`;
  const first = Math.min(token.index, ...before.map(({ index }) => index));
  return [
    {
      head: token.index,
      first,
      last: token.index + 1,
      form: 'nominal',
      kind: mother.kind,
      known: null,
      name: name.replace(/\s+/g, ' '),
      noun,
      isSpecific: isOwn || words.length > 0 || behind.length > 0 || determiner === 'another',
      pointsBack: /^(?:that|this)$/.test(determiner) && !words.length && !behind.length,
      isDefinite,
    },
  ];
}

/** Where a short phrase ends that a word heads. */
function endOf({ tokens, children }: Analysis, word: Token): number {
  let last = word.index;
  for (let at = word.index + 1; at < word.index + 4 && at < tokens.length; at++)
    if (children[word.index]!.includes(at) && tokens[at]!.upos !== 'PUNCT') last = at;
  return tokens[last]!.end;
}

/** Whether a noun nearer than the agreement may be what *one* is of. */
const isOtherThing = (cast: Cast, { upos, lemma, deprel, index }: Token, one: Token): boolean =>
  upos === 'NOUN' &&
  index !== one.index &&
  /^(?:obj|nsubj|nsubj:pass|conj)$/.test(deprel) &&
  !times.test(lemma) &&
  lemma !== 'one' &&
  !cast.referenceAt(index)?.actor;
