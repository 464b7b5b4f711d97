import { join, leave } from './entities.js';
import { nounOf } from './lexicon.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Whom a state has one of, or all of: his who speaks for it. */
const own =
  /^(?:delegation|force|troop|soldier|army|navy|military|fleet|police|government|parliament|people|citizen|president|embassy|diplomat|constitution|congress|legislature|ambassador|minister)$/;

const state = /^(?:GOV|MIL|LEG|JUD|SPY|COP|ELI)$/;
const rebels = /^(?:REB|SEP|PRM)$/;

const homeland = /^(?:country|nation|homeland)$/;

/** `“Our forces will stay,” a Peruvian minister said`: those of his state, or of his band. */
export function ownerSpeaks({ ground, byHead, named }: Scene, speakerOf: (phrase: Phrase) => Entity | null): void {
  const { tokens } = ground.analysis;
  tokens.forEach((token) => {
    if (token.deprel !== 'nmod:poss' || !/^(?:our|my)$/i.test(token.form)) return;
    const phrase = byHead[token.head];
    if (phrase && homeland.test(phrase.lemma) && phrase.kind === 'state' && !phrase.isPlural) {
      const state = stateOf(speakerOf(phrase), named);
      if (state && phrase.entity && settled(phrase.entity) !== state) leave(phrase, settled(phrase.entity));
      if (state && !phrase.entity) join(phrase, state, ground);
      return;
    }
    if (!phrase?.entity || phrase.form !== 'nominal' || !own.test(phrase.lemma)) return;
    if (childOf(ground.analysis, phrase.head, 'nmod:poss') !== token.index) return;
    const entity = settled(phrase.entity);
    const isOne = entity.phrases.every((other) => other === phrase || other.form === 'pronoun');
    // `our embassy in Lima`: where it is, is not whose it is
    if ((entity.country && phrase.lemma !== 'embassy') || entity.entry || !isOne) return;
    const speaker = speakerOf(phrase);
    if (!speaker?.country) return;
    if (speaker.sectors.some((sector) => state.test(sector))) {
      entity.country = speaker.country;
      entity.sectors = nounOf(phrase.lemma)?.ofState ?? entity.sectors;
    } else if (
      speaker.sectors.some((sector) => rebels.test(sector)) &&
      /^(?:delegation|force|troop|soldier|army)$/.test(phrase.lemma)
    ) {
      entity.country = speaker.country;
      entity.sectors = speaker.sectors;
    }
  });
}

/** The state of an official who speaks. */
const stateOf = (speaker: Entity | null, named: Scene['named']): Entity | null =>
  speaker?.country && speaker.kind !== 'state' && speaker.sectors.some((sector) => state.test(sector))
    ? named.ofEntry(speaker.country)
    : null;
