import { breakawayRuledBy } from './breakaways.js';
import { join, leave, merge, type Named, wordsOfPhrase } from './entities.js';
import { holds } from './holders.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const ruling = /^(?:government|administration|regime|cabinet|junta|parliament|congress)$/;
const homeland = /^(?:country|nation|republic|state|homeland)$/;
const official = /^(?:GOV|MIL|LEG|JUD|COP|SPY|ELI|PTY|OPP)$/;

/**
 * `“This government will fall,” a Peruvian lawmaker said`, `“My government will pay,” the minister said`, `“This president lies,” she said`: what
 * speakers call so is that of their own state, whatever government or president the text told of last. A diplomat's `this` may be that
 * of his host and is nobody known.
 */
export function resolveOwnRulers(scene: Scene, speakerOf: (phrase: Phrase) => Entity | null): void {
  for (const phrase of scene.phrases) {
    if (phrase.quotation < 0 || phrase.form !== 'nominal' || phrase.isPlural || phrase.name) continue;
    const isBody = ruling.test(phrase.lemma);
    const isHead = phrase.office?.level === 'head' && !phrase.office.isFormer;
    if (!isBody && !isHead && !homeland.test(phrase.lemma)) continue;
    const pointer = pointerOf(scene, phrase);
    if (!pointer) continue;
    const speaker = speakerOf(phrase);
    const isHome = !isBody && !isHead;
    const isOfState = speaker?.kind === 'person' && speaker.sectors.some((sector) => official.test(sector));
    const isGuest = pointer === 'this' && isDiplomat(speaker);
    const isOfPlace = isHome && speaker?.kind === 'person' && !speaker.sectors.includes('IGO');
    const country = (isOfState || isOfPlace) && !isGuest ? speaker.country : null;
    const entity = phrase.entity && settled(phrase.entity);
    const breakaway = speaker?.kind === 'person' && !isBody && !isHead ? breakawayRuledBy(scene, speaker) : null;
    if (breakaway) {
      if (entity && entity !== breakaway) leave(phrase, entity);
      if (entity !== breakaway) join(phrase, breakaway, scene.ground);
      continue;
    }
    const ofText = isHome && pointer === 'this' ? stateOfText(scene, speaker, phrase.sentence) : null;
    if (ofText) {
      if (entity && entity !== ofText) leave(phrase, entity);
      if (entity !== ofText) join(phrase, ofText, scene.ground);
      continue;
    }
    if (!country) {
      // nor is it that of another state of which the text told elsewhere
      const isOfOther = speaker && entity?.country && entity.country !== speaker.country;
      if ((isBody || isHead) && isOfOther && isToldElsewhere(entity, phrase)) leave(phrase, entity);
      continue;
    }
    if (entity?.country === country) continue;
    const meant = isBody
      ? bodyOf(scene.named, phrase, country)
      : isHead
        ? holderOf(scene, phrase, country)
        : scene.named.ofEntry(country);
    const isNew = entity !== null && !entity.country && entity.phrases[0] === phrase;
    if (isNew && isBody) {
      if (meant) merge(entity, meant);
      else Object.assign(entity, { country, sectors: entity.sectors.length ? entity.sectors : ['GOV'] });
      continue;
    }
    if (isNew && !meant) {
      if (isHead && entity.kind === 'person') entity.country = country;
      continue;
    }
    if (entity && (meant || entity.country !== null)) leave(phrase, entity);
    if (meant) join(phrase, meant, scene.ground);
    else if (isBody && !phrase.entity) join(phrase, newBody(scene, phrase, country), scene.ground);
  }
}

const newBody = ({ named, ground }: Scene, phrase: Phrase, country: string): Entity =>
  named.add({
    kind: 'organisation',
    name: wordsOfPhrase(ground, phrase),
    entry: null,
    country,
    sectors: phrase.sectors.length ? phrase.sectors : ['GOV'],
    gender: null,
  });

/** The state that a text is about or reports from, where whoever speaks is of none or a guest there. */
function stateOfText({ mainState, homeAt, named }: Scene, speaker: Entity | null, sentence: number): Entity | null {
  const home = homeAt(sentence);
  if (!speaker || (speaker.country && !isDiplomat(speaker) && !speaker.sectors.includes('IGO'))) return null;
  return home?.isOwn && !home.isGuess ? named.ofEntry(home.state) : mainState;
}

/** Whether `this` or `my` and `our` stands before a noun, with nothing else that tells whose it is. */
function pointerOf({ ground }: Scene, { first, head, last }: Phrase): 'this' | 'our' | null {
  const { forms, analysis } = ground;
  if (head - first > 1 && analysis.tokens[head - 1]!.upos !== 'ADJ' && head - first > 2) return null;
  if (/^(?:of|in|for)$/.test(forms[last] ?? '') || ground.adjectives.has(head - 1)) return null;
  const word = forms[first]!.toLowerCase();
  if (word === 'this') return 'this';
  return /^(?:my|our)$/.test(word) && childOf(analysis, head, 'nmod:poss') === first ? 'our' : null;
}

const isDiplomat = (speaker: Entity | null): boolean =>
  speaker?.offices.some(({ office }) => office.level === 'diplomat' && !office.isFormer) ?? false;

const isToldElsewhere = (entity: Entity, phrase: Phrase): boolean =>
  entity.phrases.some((other) => other.quotation !== phrase.quotation);

/** The body that the text calls by the same noun with that state. */
const bodyOf = ({ entities }: Named, { lemma }: Phrase, country: string): Entity | null =>
  entities.find(
    ({ same, kind, country: own, phrases }) =>
      !same &&
      kind === 'organisation' &&
      own === country &&
      phrases.some((one) => one.form === 'nominal' && one.lemma === lemma),
  ) ?? null;

/** The one of the text who holds such an office in that state. */
function holderOf(scene: Scene, phrase: Phrase, country: string): Entity | null {
  const found = scene.holders.filter(
    (one) => !one.same && one.kind === 'person' && one.country === country && holds(one, phrase),
  );
  return found.length === 1 ? found[0]! : null;
}
