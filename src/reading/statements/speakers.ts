import { relation, type Token } from '../../language/index.js';
import type { Actor } from '../../record/index.js';
import { isPlatform } from '../actors/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Draft } from './draft.js';
import { child, type Grammar } from './grammar.js';
import { type MediumRead, mediumOf } from './medium.js';

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
    const medium = mediumOf(g, draft);
    let named = draft.source ? membersOf(actors, referents(g, cast, draft.source.head, draft.source)) : [];
    if (!named.length && draft.because === 'cue:colon/headline') named = initialled(g, draft, turns);
    if (named.length && draft.because === 'cue:colon/headline') turns.set(initialsOf(g, draft), named);
    if (draft.source && last && goesOn(g, draft.source.head, named, last)) named = [...last.speakers];
    if (draft.source && last && isTheirs(g, actors, draft.source.head, named, last, draft.isDirect))
      named = [...last.speakers];
    if (draft.source && letter && isLetter(g, draft, letter)) named = [...letter.speakers];
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
      else if (authors.has(medium.medium) && isKnown(g, noun)) speakers = authors.get(medium.medium)!;
    }
    if (medium && speakers.length) authors.set(medium.medium, speakers);
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
    if (last && medium?.noun != null && written.has(medium.medium)) letter = last;
    return { speakers, addressees, medium: medium?.medium ?? null };
  };
}

/** Whether a letter may be one spoken of before: `the survey`, not `a survey` or `polls`. */
function isKnown(g: Grammar, noun: number): boolean {
  const article = child(g, noun, 'det');
  return article ? !/^(?:an?|another|some|many)$/i.test(article.form) : g.analysis.tokens[noun]!.xpos !== 'NNS';
}

/** The first letters of whoever a turn of an interview is marked with: `LA` of `Lucía Arango:`. */
const initialsOf = ({ analysis: { tokens } }: Grammar, { source }: Draft): string =>
  tokens
    .slice(source!.first, source!.last)
    .map(({ form }) => form[0])
    .join('');

/** `LA: …`: the one of that interview who was named in full before. */
function initialled(
  { analysis: { tokens } }: Grammar,
  { source }: Draft,
  turns: ReadonlyMap<string, readonly string[]>,
): string[] {
  const label = tokens[source!.head]!.form;
  return source!.last - source!.first === 1 && /^\p{Lu}{2,3}$/u.test(label) ? [...(turns.get(label) ?? [])] : [];
}

/** Who spoke to whom in the statement before. */
interface Turn {
  readonly speakers: readonly string[];
  readonly addressees: readonly string[];
  readonly sentence: number;
  /** It is what their sentence is about. */
  readonly isMain: boolean;
  /** Whoever speaks is called by name. */
  readonly isNamed: boolean;
}

/** Whether whoever speaks is the subject of a sentence's main verb, by name or noun, or says what that verb brings. */
function isMain({ analysis: { tokens } }: Grammar, { source, cue }: Draft): boolean {
  const speaker = source && tokens[source.head]!;
  if (!speaker || !cue || speaker.upos === 'PRON') return false;
  return tokens[cue.head]!.deprel === 'root' || (speaker.deprel === 'nsubj' && tokens[speaker.head]?.deprel === 'root');
}

/** Media that go on speaking: "issued a letter. It asks …". */
const written = new Set(['letter', 'statement', 'report']);

/** Whether "it" is the letter through which somebody spoke in this sentence or the one before. */
function isLetter(g: Grammar, { source, cue }: Draft, letter: Turn): boolean {
  const { lemma, sentence } = g.analysis.tokens[source!.head]!;
  const verb = cue ? g.analysis.tokens[cue.head]!.lemma : '';
  return (
    lemma === 'it' &&
    letter.speakers.length > 0 &&
    sentence - letter.sentence === 1 &&
    !/^(?:reply|deny|reject|respond)$/.test(verb)
  );
}

/**
 * Whether "they" goes on with those who spoke in the sentence before, although the cast takes it for those spoken to: the
 * subject of a discourse outranks its obliques (centering: Grosz, Joshi and Weinstein 1995).
 */
function goesOn(g: Grammar, head: number, named: readonly string[], last: Turn): boolean {
  const token = g.analysis.tokens[head]!;
  if (token.lemma !== 'they' || token.sentence - last.sentence > 1) return false;
  return last.speakers.length > 1 && named.length > 0 && named.every((id) => last.addressees.includes(id));
}

/**
 * Whether "it said" or "he said" goes on with the body or person that spoke in the sentence before, although the cast takes it
 * for one that was only spoken of.
 */
function isTheirs(
  g: Grammar,
  actors: ReadonlyMap<string, Actor>,
  head: number,
  named: readonly string[],
  last: Turn,
  isDirect: boolean,
): boolean {
  const token = g.analysis.tokens[head]!;
  if (token.sentence - last.sentence !== 1 || last.speakers.length !== 1 || named[0] === last.speakers[0]) return false;
  const { kind } = actors.get(last.speakers[0]!) ?? {};
  if (!last.isMain || !named.length || isInsideRelative(g, token)) return false;
  if (token.lemma === 'it') return kind === 'organisation' || kind === 'state';
  // "“…,” she said" goes on with who spoke, "He also denied it" as well; not with one of whom he spoke
  const isFirst = g.analysis.sentences[token.sentence]!.first === head;
  return (
    last.isNamed && /^(?:he|she)$/.test(token.lemma) && named.length === 1 && kind === 'person' && (isDirect || isFirst)
  );
}

/** "froze the funds of a bank that it said had armed rebels": who says so is who acts in that sentence. */
function isInsideRelative({ analysis: { tokens } }: Grammar, { head }: Token): boolean {
  const said = tokens[head];
  return said?.deprel === 'parataxis' && tokens[said.head]?.deprel === 'acl:relcl';
}

/** Actors that a noun phrase refers to: those of its head and of the nouns coordinated with it, or whom its relative pronoun points to. */
function referents(g: Grammar, cast: Cast, head: number, range: { first: number; last: number } | null): string[] {
  const { tokens } = g.analysis;
  const found: string[] = [];
  const add = (at: number): boolean => {
    const actor = cast.referenceAt(at)?.actor;
    if (actor && !found.includes(actor)) found.push(actor);
    return Boolean(actor);
  };
  if (!add(head)) {
    const token = tokens[head]!;
    // "X, who said": the pronoun stands for the noun that its clause modifies
    let clause = token.head;
    for (let step = 0; step < 4 && clause >= 0 && /^W/.test(token.xpos); step++) {
      if (tokens[clause]!.deprel === 'acl:relcl') {
        add(tokens[clause]!.head);
        break;
      }
      clause = tokens[clause]!.head;
    }
    // "one of the envoys, Ana Lind": a name beside the many of whom it is one
    const many = tokens[head]!.lemma === 'one' ? child(g, head, 'nmod') : null;
    const beside = many && child(g, many.index, 'appos');
    if (beside?.xpos === 'NNP' && child(g, many!.index, 'case')?.lemma === 'of') add(beside.index);
    // an apposition may name what a nominal does not
    for (const at of g.analysis.children[head]!) {
      // "a Facebook post": the network says nothing
      if (isPlatform(tokens[at]!.form)) continue;
      if (!['appos', 'flat', 'compound'].includes(relation(tokens[at]!)) || found.length || !add(at)) continue;
      // "the three sponsors, Peru, Chile and Mali"
      for (const other of g.analysis.children[at]!)
        if (tokens[at]!.deprel === 'appos' && relation(tokens[other]!) === 'conj') add(other);
    }
  }
  for (const at of g.analysis.children[head]!)
    if (relation(tokens[at]!) === 'conj' && (!range || (at >= range.first && at < range.last))) add(at);
  return found;
}

/** Groups give way to their members; what is only a bloc or body speaks for itself. */
function membersOf(actors: ReadonlyMap<string, Actor>, ids: readonly string[]): string[] {
  const found: string[] = [];
  for (const id of ids) {
    const actor = actors.get(id);
    const members = actor?.kind === 'group' && actor.members.length ? actor.members : [id];
    for (const member of members) if (!found.includes(member)) found.push(member);
  }
  return found;
}

/** Who wrote a letter: "X’s letter", "the letter by X", "a letter from X and Y", "a letter that X wrote". */
function authorsOf(g: Grammar, cast: Cast, noun: number): string[] {
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
          (preposition === 'by' && !passing.has(token.lemma)) || (preposition === 'to' && token.lemma === 'attribute');
        const isMade = token.deprel === 'acl:relcl' && !receiving.has(token.lemma) && !child(g, at, 'advmod');
        if (isAgent || (isMade && part.deprel === 'nsubj' && part.upos !== 'PRON'))
          return referents(g, cast, below, null);
      }
    }
  }
  return [];
}

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

/** Prepositions before the one to whom a verb speaks: "wrote to the council that", "called on Chad to". */
const speaking = new Map<string, string>(
  (
    'say write explain complain appeal admit confirm suggest propose announce confess whisper repeat stress insist declare promise ' +
    'report swear signal indicate apologize apologise'
  )
    .split(' ')
    .map((verb) => [verb, 'to']),
);
for (const [verb, preposition] of [
  ['call', 'on'],
  ['plead', 'with'],
] as const)
  speaking.set(verb, preposition);

/** Whom a verb speaks to behind its preposition. */
function spokenTo(g: Grammar, { cue }: Draft): number | null {
  const verb = cue ? g.analysis.tokens[cue.head]! : null;
  const preposition = verb?.upos === 'VERB' ? speaking.get(verb.lemma) : undefined;
  if (!verb || !preposition) return null;
  return (
    g.analysis.children[verb.index]!.find(
      (at) =>
        at > verb.index &&
        g.analysis.tokens[at]!.deprel === 'obl' &&
        child(g, at, 'case')?.lemma.replace('upon', 'on') === preposition,
    ) ?? null
  );
}

/** To whom: the object of "told", "a letter to X", "the letter addressed to X", "in a meeting with X". */
function addresseesOf(
  g: Grammar,
  cast: Cast,
  actors: ReadonlyMap<string, Actor>,
  draft: Draft,
  medium: MediumRead | null,
  speakers: readonly string[],
): string[] {
  const { tokens } = g.analysis;
  const found: string[] = [];
  const add = (head: number): void => {
    for (const id of membersOf(actors, referents(g, cast, head, null)))
      if (!found.includes(id) && !speakers.includes(id)) found.push(id);
  };
  for (const head of draft.addressees) add(head);
  const spoken = spokenTo(g, draft);
  if (spoken !== null) add(spoken);
  if (medium?.noun != null) {
    const within = (word: number, prepositions: RegExp): void => {
      for (const at of g.analysis.children[word]!) {
        const part = tokens[at]!;
        if (/^(nmod|obl)/.test(part.deprel) && prepositions.test(child(g, at, 'case')?.lemma ?? '')) add(at);
        else if (part.deprel === 'acl' && part.lemma === 'address') within(at, /^to$/);
      }
    };
    within(
      medium.noun,
      medium.medium === 'meeting' || medium.medium === 'call' || medium.medium === 'interview' ? /^with$/ : /^to$/,
    );
  }
  return found;
}
