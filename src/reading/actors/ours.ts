import { nounOf } from './lexicon.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Whom a state has one of, or all of: his who speaks for it. */
const own =
  /^(?:force|troop|soldier|army|navy|military|fleet|police|government|parliament|people|citizen|president|embassy|diplomat|constitution|congress|legislature|ambassador|minister)$/;

const state = /^(?:GOV|MIL|LEG|JUD|SPY|COP|ELI)$/;
const rebels = /^(?:REB|SEP|PRM)$/;

/** `“Our forces will stay,” a Peruvian minister said`: those of his state, or of his band. */
export function ownerSpeaks({ ground, byHead }: Scene, speakerOf: (phrase: Phrase) => Entity | null): void {
  const { tokens } = ground.analysis;
  tokens.forEach((token) => {
    if (token.deprel !== 'nmod:poss' || !/^our$/i.test(token.form)) return;
    const phrase = byHead[token.head];
    if (!phrase?.entity || phrase.form !== 'nominal' || !own.test(phrase.lemma)) return;
    if (childOf(ground.analysis, phrase.head, 'nmod:poss') !== token.index) return;
    const entity = settled(phrase.entity);
    if (entity.country || entity.entry || entity.phrases.length > 1) return;
    const speaker = speakerOf(phrase);
    if (!speaker?.country) return;
    if (speaker.sectors.some((sector) => state.test(sector))) {
      entity.country = speaker.country;
      entity.sectors = nounOf(phrase.lemma)?.ofState ?? entity.sectors;
    } else if (
      speaker.sectors.some((sector) => rebels.test(sector)) &&
      /^(?:force|troop|soldier|army)$/.test(phrase.lemma)
    ) {
      entity.country = speaker.country;
      entity.sectors = speaker.sectors;
    }
  });
}
