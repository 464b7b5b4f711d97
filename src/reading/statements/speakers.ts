import { matchName } from '../../knowledge/index.js';
import { relation, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { addresseesOf } from './addressees.js';
import type { Draft } from './draft.js';
import { child, type Grammar } from './grammar.js';
import { isAccount, type MediumRead, mediumOf, namesMedium } from './medium.js';
import { isNobody, isNoOne } from './nobody.js';
import { paperBefore, plannersOf, writerBefore } from './papers-before.js';
import { membersOf, referents } from './referents.js';
import { goesOn, initialled, initialsOf, isLetter, isMain, isTheirs, type Turn, written } from './turns.js';

/** Who speaks, to whom, through what. */
export interface Voices {
  readonly speakers: readonly string[];
  readonly addressees: readonly string[];
  readonly medium: string | null;
}

/**
 * Gives statements their speakers, in the order of the text: the actors that the source refers to, a group as its members;
 * a letter or report speaks for those who wrote it, which are the ones who spoke through one like it before, if the text
 * does not say so on the spot.
 */
export function voicesOf(g: Grammar, cast: Cast, instruments: InstrumentsRead): (draft: Draft) => Voices {
  const actors = new Map(cast.actors.map((actor) => [actor.id, actor]));
  const authors = new Map<string, readonly string[]>();
  const turns = new Map<string, readonly string[]>();
  let last: Turn | null = null;
  let letter: Turn | null = null;
  return (draft) => {
    const read = mediumOf(g, draft);
    const medium = read && isToldOf(g, draft, read) ? null : read;
    // "None of the envoys said so", "No envoy said so": nobody is behind it
    const isSomebody = draft.source !== null && !isNobody(g, draft.source.head) && !isNoOne(g, draft.source.head);
    let named = isSomebody ? membersOf(actors, referents(g, cast, draft.source!.head, draft.source)) : [];
    if (!named.length && draft.because === 'cue:colon/headline') named = initialled(g, draft, turns);
    if (named.length && draft.because === 'cue:colon/headline') turns.set(initialsOf(g, draft), named);
    if (draft.source && last && goesOn(g, draft.source.head, named, last)) named = [...last.speakers];
    if (draft.source && last && isTheirs(g, actors, draft.source.head, named, last, draft.isDirect))
      named = [...last.speakers];
    if (draft.source && letter && isLetter(g, draft, letter)) named = [...letter.speakers];
    if (draft.source && letter?.speakers.length && areItsAuthors(g, draft.source.head)) named = [...letter.speakers];
    const paper = draft.source ? paperBefore(g, instruments, draft.source.head) : [];
    if (paper.length && named.every((id) => paper.includes(id))) named = [...paper];
    let speakers: readonly string[] = named;
    if (medium?.isSource) {
      const noun = medium.noun!;
      const own = membersOf(actors, authorsOf(g, cast, noun));
      const parties = instruments.instrumentAt(noun);
      const instrument = parties && instruments.instruments.find(({ id }) => id === parties.instrument);
      // `Peru and Chile wrote to the council. Their letter said …`: who wrote is surer than whom the pronoun may mean
      const isTheirOwn = child(g, noun, 'nmod:poss')?.upos === 'PRON' && instrument?.kind === 'letter';
      if (isTheirOwn && instrument.parties.length) speakers = instrument.parties;
      else if (own.length) speakers = own;
      else if (instrument?.parties.length) speakers = instrument.parties;
      else if (writerBefore(g, cast, noun).length) speakers = membersOf(actors, writerBefore(g, cast, noun));
      else if (authors.has(kindOf(g, medium)) && isKnown(g, noun, medium.medium === 'data') && !isOfAnother(g, noun))
        speakers = authors.get(kindOf(g, medium))!;
    }
    if (!speakers.length) speakers = plannersOf(g, instruments, draft);
    if (!speakers.length && draft.source) speakers = membersOf(actors, ownersOfAccount(g, cast, draft.source.head));
    if (medium && speakers.length) authors.set(kindOf(g, medium), speakers);
    const addressees = addresseesOf(g, cast, actors, draft, medium, speakers);
    const at = draft.source ?? draft.cue;
    if (at)
      last = {
        speakers,
        addressees,
        sentence: g.analysis.tokens[at.head]!.sentence,
        isMain: isMain(g, draft),
        isNamed: g.analysis.tokens[at.head]!.upos === 'PROPN',
      };
    if (last && ((medium?.noun != null && written.has(medium.medium)) || paper.length)) letter = last;
    return { speakers, addressees, medium: medium?.medium ?? null };
  };
}

/** What medium somebody speaks through; a declaration is no communiqué. */
const kindOf = (g: Grammar, { medium, noun }: MediumRead): string =>
  noun !== null && g.analysis.tokens[noun]!.lemma === 'declaration' ? 'declaration' : medium;

/** "The report, which diplomats said was drawn up in Lima, …": they say something of it, and nothing in it. */
function isToldOf(g: Grammar, { cue }: Draft, { noun, isSource }: MediumRead): boolean {
  const said = cue && g.analysis.tokens[cue.head];
  if (!said || isSource || noun === null || said.deprel !== 'acl:relcl' || said.head !== noun) return false;
  if (!/^(?:say|tell|claim|believe|think|argue|suggest|insist|allege|deny|know)$/.test(said.lemma)) return false;
  // "a letter which says that people are tired"
  if (/^W/.test(child(g, said.index, 'nsubj')?.xpos ?? 'W')) return false;
  // "a letter in which the ministry said"
  return !g.analysis.children[said.index]!.some(
    (at) => at < said.index && child(g, at, 'case') !== null && /^W/.test(g.analysis.tokens[at]!.xpos),
  );
}

/** "Its authors had agreed to publish it": of the letter of which the text has told. */
const areItsAuthors = (g: Grammar, at: number): boolean =>
  /^(?:author|signatory|signer)$/.test(g.analysis.tokens[at]!.lemma) &&
  /^its$/i.test(child(g, at, 'nmod:poss')?.form ?? '');

/** "a post on the ministry's account", "according to his account on Telegram": whose account it is. */
function ownersOfAccount(g: Grammar, cast: Cast, noun: number): string[] {
  const { tokens, children } = g.analysis;
  const account = [noun, ...children[noun]!].find((at) => isAccount(tokens[at]!));
  const owner = account === undefined ? null : child(g, account, 'nmod:poss');
  return owner ? referents(g, cast, owner.index, null) : [];
}

/** Whether a letter may be one spoken of before: `the survey`, not `a survey` or `polls`; figures are only where an article says so. */
function isKnown(g: Grammar, noun: number, needsArticle: boolean): boolean {
  const article = child(g, noun, 'det');
  const isOther = g.analysis.children[noun]!.some((at) => g.analysis.tokens[at]!.deprel === 'compound');
  if (needsArticle && (!article || isOther)) return false;
  return article ? !/^(?:an?|another|some|many)$/i.test(article.form) : g.analysis.tokens[noun]!.xpos !== 'NNS';
}

/** `the Egyptian readout`, in a text that names Egypt nowhere: no words of whoever spoke before. */
const isOfAnother = (g: Grammar, noun: number): boolean =>
  g.analysis.children[noun]!.some((at) => at < noun && stateOf(g.analysis.tokens[at]!) !== null);

/** What is of a text or an inquiry, and made by whoever makes that: `the results of a poll by Gallup`. */
const partial = /^(?:result|finding|data|figure|summary|text|version|draft|copy|transcript|conclusion)$/;

/** Who wrote a letter: "X’s letter", "the letter by X", "a letter from X and Y", "a letter that X wrote". */
function authorsOf(g: Grammar, cast: Cast, noun: number): string[] {
  const own = ownAuthors(g, cast, noun);
  if (own.length || !partial.test(g.analysis.tokens[noun]!.lemma)) return own;
  const whole = g.analysis.children[noun]!.find(
    (at) => g.analysis.tokens[at]!.deprel === 'nmod' && child(g, at, 'case')?.lemma === 'of',
  );
  return whole !== undefined && namesMedium(g.analysis.tokens[whole]!) ? ownAuthors(g, cast, whole) : [];
}

/** What a government gives out: `the Egyptian readout`, `the US statement` are those states'. */
const given = new Set(['readout', 'statement', 'communique', 'communiqué', 'note', 'letter', 'declaration', 'summary']);

/** The states or bodies after which what they give out is called: `the Egyptian readout`. */
function namedAfter(g: Grammar, cast: Cast, noun: number): string[] {
  if (!given.has(g.analysis.tokens[noun]!.lemma)) return [];
  const found: string[] = [];
  for (const at of g.analysis.children[noun]!) {
    if (at > noun || !/^(?:amod|compound)$/.test(relation(g.analysis.tokens[at]!))) continue;
    const id = cast.referenceAt(at)?.actor;
    const state = id ? null : stateOf(g.analysis.tokens[at]!);
    const actor = cast.actors.find((one) => (state ? one.kind === 'state' && one.country === state : one.id === id));
    if (actor && /^(?:state|bloc|organisation)$/.test(actor.kind) && !actor.sectors.includes('JRN'))
      found.push(actor.id);
  }
  return found;
}

/** The state that an adjective says something is of, or null. */
function stateOf({ form }: Token): string | null {
  const match = matchName([form], 0);
  return match?.form === 'adjective' && match.entries.length === 1 ? (match.entries[0]!.country ?? null) : null;
}

function ownAuthors(g: Grammar, cast: Cast, noun: number): string[] {
  const { tokens } = g.analysis;
  for (const at of g.analysis.children[noun]!) {
    const token = tokens[at]!;
    if (token.deprel === 'nmod:poss') return referents(g, cast, at, null);
    if (relation(token) === 'nmod' && /^(by|from)$/.test(child(g, at, 'case')?.lemma ?? ''))
      return referents(g, cast, at, null);
    if (relation(token) === 'acl') {
      for (const below of g.analysis.children[at]!) {
        const part = tokens[below]!;
        const preposition = /^obl/.test(part.deprel) ? child(g, below, 'case')?.lemma : undefined;
        const isAgent =
          (preposition === 'by' && (!passing.has(token.lemma) || isOwnPublisher(g, cast, noun, token, below))) ||
          (preposition === 'to' && token.lemma === 'attribute');
        const isMade = token.deprel === 'acl:relcl' && !receiving.has(token.lemma) && !child(g, at, 'advmod');
        if (isAgent || (isMade && part.deprel === 'nsubj' && part.upos !== 'PRON'))
          return referents(g, cast, below, null);
      }
    }
  }
  return namedAfter(g, cast, noun);
}

/** "a summary published by the ministry": what a body that is no paper publishes is its own. */
const isOwnPublisher = (g: Grammar, cast: Cast, noun: number, { lemma }: Token, by: number): boolean =>
  lemma === 'publish' &&
  !/^(?:letter|memo|cable|transcript|message|email|dispatch|note)$/.test(g.analysis.tokens[noun]!.lemma) &&
  referents(g, cast, by, null).some((id) => {
    const actor = cast.actors.find((one) => one.id === id);
    return actor !== undefined && /^(?:organisation|state|bloc)$/.test(actor.kind) && !actor.sectors.includes('JRN');
  });

/** "a letter seen by this newspaper": through whose hands it went, who did not write it. */
const passing = new Set(
  'see obtain review publish report read cite quote view examine leak acquire reproduce verify receive'.split(' '),
);

/** "a ruling, which China rejects": what whoever a text reaches does with it. */
const receiving = new Set(
  'recognize recognise reject accept ignore dispute contest deny oppose dismiss criticize criticise denounce condemn welcome support back endorse see receive read call describe say'.split(
    ' ',
  ),
);
