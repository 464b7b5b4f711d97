import { isSpeechVerb, type Turn } from '../names/index.js';
import { countryOfBriefing, isAddressed, leaveOthersRulers } from './briefings.js';
import { delegateOf, isOfState, stateOfOfficial } from './delegates.js';
import { join } from './entities.js';
import { resolveHonourable } from './honourables.js';
import { pronounOf } from './lexicon.js';
import { ownerSpeaks } from './ours.js';
import { isSpeaker } from './ranking.js';
import type { Scene } from './scene.js';
import { authorOf, signatories } from './signatories.js';
import { stateAnsweredFor } from './states-of-turns.js';
import { resolveOwnRulers } from './this-government.js';
import { answeringTogether, bodyOfSpeaker } from './we.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Gives `I` and `we` inside a quotation or a turn their speaker, where the words around it say who that is, and `you` the one spoken to. */
export function resolveSpeakers(scene: Scene): void {
  const { phrases, ground } = scene;
  let speakers: Map<number, Entity> | null = null;
  const turns = turnsOf(scene);
  const authors = turns.length ? null : signatories(scene);
  const author = turns.length || authors ? null : authorOf(scene);
  const many = author?.kind === 'person' ? stateOfOfficial(scene, author) : author;
  let called: Phrase | null = null;
  const briefed = turns.length ? countryOfBriefing(scene) : null;
  const teamOf = turns.length ? teamsOf(scene, turns) : null;
  for (const phrase of phrases) {
    const isCalled = ground.analysis.tokens[phrase.head]!.deprel === 'vocative' && !scene.labels.has(phrase.head);
    if (phrase.entity?.kind === 'person' && isCalled) called = phrase;
    const answerer = turns.length && briefed ? turnAt(turns, phrase.head)?.speaker : null;
    if (briefed && answerer?.country === briefed) leaveOthersRulers(scene, phrase, briefed);
    if (turns.length && phrase.form !== 'pronoun')
      resolveHonourable(ground, phrase, turnAt(turns, phrase.head)?.before ?? null);
    if (phrase.form !== 'pronoun' || phrase.entity) continue;
    const to = pronounOf(ground.forms[phrase.head]!.toLowerCase())?.to;
    // `Madam Speaker, you know this.`
    if (to === 'addressee' && called?.sentence === phrase.sentence && called.quotation === phrase.quotation) {
      join(phrase, settled(called.entity!), ground);
      continue;
    }
    if (phrase.quotation < 0) {
      if (authors && to === 'speaker' && phrase.isPlural) {
        join(phrase, authors, ground);
        continue;
      }
      if (author && to === 'speaker') {
        // `Statement by the Foreign Ministry`: who else should `we` be
        const isBodys = author.kind !== 'person' && phrase.role === 'subject';
        if (phrase.isPlural && many && (isBodys || isOfState(scene, phrase))) join(phrase, many, ground);
        else if (!phrase.isPlural && author.kind === 'person') join(phrase, author, ground);
        continue;
      }
      const turn = turns.length && (to === 'speaker' || to === 'addressee') ? turnAt(turns, phrase.head) : undefined;
      const who = !turn ? null : to === 'speaker' ? turn.speaker : addressee(scene, turn, phrase);
      const team = who && to === 'speaker' && !isOwn(phrase) ? teamOf!(who) : null;
      const state = turn?.state && to === 'speaker' && phrase.isPlural && isOfState(scene, phrase) ? turn.state : null;
      if (team ?? state) join(phrase, (team ?? state)!, ground);
      else if (who && (to === 'addressee' || isOwn(phrase))) join(phrase, who, ground);
      continue;
    }
    if (to !== 'speaker') continue;
    speakers ??= findSpeakers(scene);
    const speaker = speakers.get(phrase.quotation);
    const body = speaker?.kind === 'person' && phrase.isPlural ? bodyOfSpeaker(speaker) : null;
    if (body) join(phrase, body, ground);
    else if (speaker && (speaker.kind === 'person') !== phrase.isPlural) join(phrase, speaker, ground);
  }
  const speakerOf = ({ quotation, head }: Phrase): Entity | null => {
    if (quotation < 0) return turns.length ? (turnAt(turns, head)?.speaker ?? null) : author;
    speakers ??= findSpeakers(scene);
    return speakers.get(quotation) ?? null;
  };
  resolveOwnRulers(scene, speakerOf);
  ownerSpeaks(scene, speakerOf);
}

/** Those who answer together in a transcript. */
function teamsOf(scene: Scene, turns: readonly SpokenTurn[]): (one: Entity) => Entity | null {
  return answeringTogether(scene, new Set(turns.flatMap(({ speaker }) => speaker ?? [])));
}

/** `we` of one person is a group he belongs to, which the text need not name. */
const isOwn = (phrase: Phrase): boolean => !phrase.isPlural;

/** Somebody who speaks, and the token of the verb that says so. */
interface Speaking {
  readonly verb: number;
  readonly entity: Entity;
}

/** Sentences back in which the last to speak still does. */
const within = 3;

/**
 * Who speaks each quotation: in its sentence the subject of the verb of speech right behind it, else of the last before it, else of any;
 * else whoever spoke last before it in its paragraph, or speaks in the sentence after.
 */
function findSpeakers(scene: Scene): Map<number, Entity> {
  const { tokens, sentences } = scene.ground.analysis;
  const { quotations } = scene.ground;
  const bySentence = speakersBySentence(scene);
  const found = new Map<number, Entity>();
  for (let first = 0; first < tokens.length; first++) {
    const quotation = quotations[first]!;
    if (quotation < 0 || found.has(quotation)) continue;
    let last = first;
    while (last + 1 < tokens.length && quotations[last + 1] === quotation) last++;
    const [start, end] = [tokens[first]!.sentence, tokens[last]!.sentence];
    const own = [...(bySentence.get(start) ?? []), ...(end > start ? (bySentence.get(end) ?? []) : [])];
    const one =
      own.find(
        ({ verb }) => verb > last && verb - last <= 8 && !tokens.slice(last + 1, verb).some(({ form }) => form === ';'),
      ) ??
      own.filter(({ verb }) => verb < first).at(-1) ??
      own.at(-1);
    if (one) found.set(quotation, one.entity);
    else {
      const { paragraph } = sentences[start]!;
      const isNear = (at: number): boolean => sentences[at]?.paragraph === paragraph;
      for (let at = start - 1; at >= start - within && isNear(at) && !found.has(quotation); at--) {
        const before = bySentence.get(at)?.at(-1);
        if (before) found.set(quotation, before.entity);
      }
      const after = isNear(end + 1) ? bySentence.get(end + 1)?.[0] : undefined;
      if (after && !found.has(quotation)) found.set(quotation, after.entity);
    }
    first = last;
  }
  return found;
}

/** Who speaks in each sentence outside its quotations, by their verbs: `Lind declined to tell more, but said: …` too. */
function speakersBySentence({ ground, phrases }: Scene): Map<number, Speaking[]> {
  const { tokens, children } = ground.analysis;
  const found = new Map<number, Speaking[]>();
  for (const phrase of phrases) {
    if (phrase.quotation >= 0 || phrase.role !== 'subject' || !phrase.entity) continue;
    const above = tokens[tokens[phrase.head]!.head];
    if (!above) continue;
    const verbs = [above.index, ...children[above.index]!.filter((child) => tokens[child]!.deprel === 'conj')].filter(
      (at) =>
        (isSpeechVerb(tokens[at]!.lemma) || (at === above.index && isSpeaker(ground.analysis, phrase))) &&
        (at === above.index || !children[at]!.some((child) => tokens[child]!.deprel.startsWith('nsubj'))),
    );
    for (const verb of verbs) {
      const list = found.get(phrase.sentence);
      const one = { verb, entity: settled(phrase.entity) };
      if (list) list.push(one);
      else found.set(phrase.sentence, [one]);
    }
  }
  for (const list of found.values()) list.sort((one, other) => one.verb - other.verb);
  return found;
}

interface SpokenTurn {
  readonly first: number;
  readonly last: number;
  readonly speaker: Entity | null;
  /** The state that he is said to speak for. */
  readonly state: Entity | null;
  /** Who had the word last before, and who has it next, if another. */
  before: Entity | null;
  after: Entity | null;
}

/** Tokens into a turn after which a `you` that asks nothing is more likely anybody. */
const early = 30;

/**
 * Whom `you` addresses: in a question whoever answers it; else, near the beginning of a turn, the one who spoke before it
 * and speaks after it. Any other `you` may be everybody.
 */
function addressee({ ground }: Scene, turn: SpokenTurn, phrase: Phrase): Entity | null {
  const { tokens, sentences } = ground.analysis;
  const { last } = sentences[phrase.sentence]!;
  if (/\?/.test(tokens[last - 1]!.form)) return turn.after ?? turn.before;
  return phrase.head - turn.first < early && turn.before === turn.after ? turn.before : null;
}

/** The turns of a transcript with who speaks, and who did before and will after. */
function turnsOf(scene: Scene): SpokenTurn[] {
  const { turns: found, byHead } = scene;
  const turns: SpokenTurn[] = [];
  const states = new Map<Entity, Entity>();
  const answeredFor = (speaker: Entity): Entity | null => {
    const state = stateAnsweredFor(scene, found, speaker);
    if (state) {
      states.set(speaker, state);
      speaker.country = state.country;
    }
    return state;
  };
  const briefed = countryOfBriefing(scene);
  for (const turn of found) {
    const { first, last, labelFirst, labelLast } = turn;
    let speaker: Entity | null = null;
    for (let i = labelFirst; i < labelLast; i++) {
      const entity = byHead[i]?.entity;
      if (entity) speaker = settled(entity);
    }
    const state = delegateOf(scene, turn, speaker) ?? answering(scene, turn, speaker, briefed);
    if (state && speaker) states.set(speaker, state);
    const previous = turns.at(-1);
    const before = previous?.speaker === speaker ? previous.before : (previous?.speaker ?? null);
    // `FOREIGN MINISTER LAVROV: We condemn it.`
    const own = speaker && (states.get(speaker) ?? stateOfOfficial(scene, speaker) ?? answeredFor(speaker));
    turns.push({ first, last, speaker, state: own, before, after: null });
  }
  for (let at = turns.length - 2; at >= 0; at--) {
    const next = turns[at + 1]!;
    turns[at]!.after = next.speaker === turns[at]!.speaker ? next.after : next.speaker;
  }
  return turns;
}

/** `MR PATEL:` in a briefing of his ministry: the state that he answers for, which he is given, or null. */
function answering(scene: Scene, turn: Turn, speaker: Entity | null, country: string | null): Entity | null {
  if (!country || speaker?.kind !== 'person' || !isAddressed(scene, turn)) return null;
  if (speaker.country && speaker.country !== country) return null;
  speaker.country = country;
  if (!speaker.sectors.length) speaker.sectors = ['GOV'];
  return scene.named.ofEntry(country);
}

/** The turn that holds a token, by bisection. */
function turnAt(turns: readonly SpokenTurn[], token: number): SpokenTurn | undefined {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.last > token) high = middle;
    else low = middle + 1;
  }
  const found = turns[low];
  return found && found.first <= token ? found : undefined;
}
