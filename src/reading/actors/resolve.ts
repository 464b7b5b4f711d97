import type { Document } from '../../record/index.js';
import { findTurns, type Turn } from '../names/index.js';
import { resolveAhead } from './cataphora.js';
import type { Named } from './entities.js';
import type { Ground } from './ground.js';
import { homesOf } from './homes.js';
import { resolveAnswers } from './interviews.js';
import type { ByHead } from './links.js';
import { placeBody, resolveNominal } from './nominals.js';
import { resolveSelfDescriptions } from './predicates.js';
import { resolvePronoun } from './pronouns.js';
import { countNarrated } from './quotations.js';
import { type Choice, ownerOf, type Scene } from './scene.js';
import { resolveSpeakers } from './speakers.js';
import { mainState } from './state-meant.js';
import { findTogether } from './together.js';
import { type Phrase, settled } from './working.js';

/** Third pass of the sieve: nominals and pronouns in the order of the text, then who speaks in quotations. */
export function resolveRest(
  ground: Ground,
  phrases: readonly Phrase[],
  byHead: ByHead,
  named: Named,
  choice: Choice,
  document: Document,
): void {
  const holders = named.entities
    .filter((one) => !one.same && one.kind === 'person' && (one.offices.length || one.term))
    .slice(0, 200);
  const main = mainState(named);
  const turns = findTurns(ground.analysis);
  // written out: an object that is spread and added to this much is a dictionary to the engine, slow wherever it is looked into
  const scene: Scene = {
    weights: choice.weights,
    watch: choice.watch,
    ground,
    phrases,
    byHead,
    named,
    together: findTogether(ground, phrases, byHead),
    holders,
    narrated: countNarrated(ground.analysis, ground.quotations),
    mainState: main,
    date: document.published,
    homeAt: homesOf(ground, phrases, document, main),
    turns,
    labels: tokensOfLabels(turns),
  };
  phrases.forEach((phrase, at) => {
    if (phrase.entity) {
      placeBody(scene, phrase, at);
      if (phrase.lemma === 'counterpart') shareOffice(scene, phrase);
      return;
    }
    if (phrase.form === 'nominal') resolveNominal(scene, phrase, at);
    else if (phrase.form === 'pronoun') resolvePronoun(scene, phrase, at);
  });
  resolveAhead(scene);
  resolveAnswers(scene);
  resolveSpeakers(scene);
  resolveSelfDescriptions(scene);
}

/** `her Peruvian counterpart` is in Peru what she is in her state. */
function shareOffice(scene: Scene, phrase: Phrase): void {
  const entity = settled(phrase.entity!);
  const owner = ownerOf(scene, phrase);
  if (owner?.kind === 'person' && entity.kind === 'person' && !entity.sectors.length) entity.sectors = owner.sectors;
}

function tokensOfLabels(turns: readonly Turn[]): Set<number> {
  const tokens = new Set<number>();
  for (const { labelFirst, labelLast } of turns) for (let i = labelFirst; i < labelLast; i++) tokens.add(i);
  return tokens;
}
