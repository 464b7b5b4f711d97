import { isSpeechVerb } from '../names/index.js';
import { join } from './entities.js';
import { pronounOf } from './lexicon.js';
import { ownerSpeaks } from './ours.js';
import type { Scene } from './scene.js';
import { signatories } from './signatories.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Gives `I` and `we` inside a quotation or a turn their speaker, where the words around it say who that is, and `you` the one spoken to. */
export function resolveSpeakers(scene: Scene): void {
  const { phrases, ground } = scene;
  let speakers: Map<number, Entity> | null = null;
  const turns = turnsOf(scene);
  const authors = turns.length ? null : signatories(scene);
  let called: Phrase | null = null;
  for (const phrase of phrases) {
    const isCalled = ground.analysis.tokens[phrase.head]!.deprel === 'vocative' && !scene.labels.has(phrase.head);
    if (phrase.entity?.kind === 'person' && isCalled) called = phrase;
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
      const turn = turns.length && (to === 'speaker' || to === 'addressee') ? turnAt(turns, phrase.head) : undefined;
      const who = !turn ? null : to === 'speaker' ? turn.speaker : addressee(scene, turn, phrase);
      if (who && (to === 'addressee' || isOwn(phrase))) join(phrase, who, ground);
      continue;
    }
    if (to !== 'speaker') continue;
    speakers ??= findSpeakers(scene);
    const speaker = speakers.get(phrase.quotation);
    if (speaker && (speaker.kind === 'person' ? !phrase.isPlural || isOwn(phrase) : phrase.isPlural))
      join(phrase, speaker, ground);
  }
  ownerSpeaks(scene, ({ quotation, head }) => {
    if (quotation < 0) return turns.length ? (turnAt(turns, head)?.speaker ?? null) : null;
    speakers ??= findSpeakers(scene);
    return speakers.get(quotation) ?? null;
  });
}

/** `we` of one person is a group he belongs to, which the text need not name. */
const isOwn = (phrase: Phrase): boolean => !phrase.isPlural;

/** Who speaks each quotation: the subject of a verb of speech in its sentence, else in its paragraph. */
function findSpeakers({ ground, phrases }: Scene): Map<number, Entity> {
  const { analysis, quotations } = ground;
  const byParagraph = new Map<number, Entity>();
  const bySentence = new Map<number, Entity>();
  for (const phrase of phrases) {
    if (phrase.quotation >= 0 || phrase.role !== 'subject' || !phrase.entity) continue;
    const verb = analysis.tokens[analysis.tokens[phrase.head]!.head];
    if (!verb || !isSpeechVerb(verb.lemma)) continue;
    const entity = settled(phrase.entity);
    bySentence.set(phrase.sentence, entity);
    const { paragraph } = analysis.sentences[phrase.sentence]!;
    if (!byParagraph.has(paragraph)) byParagraph.set(paragraph, entity);
  }
  const speakers = new Map<number, Entity>();
  for (const token of analysis.tokens) {
    const quotation = quotations[token.index]!;
    if (quotation < 0 || speakers.has(quotation)) continue;
    const own = bySentence.get(token.sentence);
    if (own) speakers.set(quotation, own);
  }
  for (const token of analysis.tokens) {
    const quotation = quotations[token.index]!;
    if (quotation < 0 || speakers.has(quotation)) continue;
    const other = byParagraph.get(analysis.sentences[token.sentence]!.paragraph);
    if (other) speakers.set(quotation, other);
  }
  return speakers;
}

interface SpokenTurn {
  readonly first: number;
  readonly last: number;
  readonly speaker: Entity | null;
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
function turnsOf({ turns: found, byHead }: Scene): SpokenTurn[] {
  const turns: SpokenTurn[] = [];
  for (const { first, last, labelFirst, labelLast } of found) {
    let speaker: Entity | null = null;
    for (let i = labelFirst; i < labelLast; i++) {
      const entity = byHead[i]?.entity;
      if (entity) speaker = settled(entity);
    }
    const previous = turns.at(-1);
    const before = previous?.speaker === speaker ? previous.before : (previous?.speaker ?? null);
    turns.push({ first, last, speaker, before, after: null });
  }
  for (let at = turns.length - 2; at >= 0; at--) {
    const next = turns[at + 1]!;
    turns[at]!.after = next.speaker === turns[at]!.speaker ? next.after : next.speaker;
  }
  return turns;
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
