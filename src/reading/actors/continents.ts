import { type Named, wordsOfPhrase } from './entities.js';
import type { Ground } from './ground.js';
import type { Entity, Phrase } from './working.js';

/** Parts of the world whose states are spoken of as one. */
const continent = /^(?:Europe|Africa|Latin America)$/;

/** What a side does that has a will of its own, and no stretch of land. */
const acts = new Set(
  (
    'say argue insist warn demand urge call ask reject refuse accept agree decide impose sanction stop ban support back arm finance send prepare ' +
    'negotiate join want seek try lift freeze seize offer pledge promise vow threaten retaliate respond abandon betray ignore act prolong fight wage ' +
    'wage provide intend propose oppose object condemn denounce welcome deny accuse recognise recognize deploy withdraw veto block boycott ' +
    'invest rearm mediate intervene interfere meddle attack commit cooperate cut'
  ).split(' '),
);

/** What is done to such a side, and not to land. */
const done = new Set(
  (
    'accuse urge press pressure warn threaten blame criticise criticize tell ask invite thank condemn denounce blackmail sanction lecture mock ' +
    'scold rebuke chide slam castigate berate attack implore beg remind assure persuade convince fault lambast'
  ).split(' '),
);

/**
 * Whether the name of a continent speaks of its states, as that of a capital does of its state: who `accused Europe of prolonging the war` and what
 * `Europe has rejected`, but not `Europe has seen a heat wave`.
 */
export function isContinentActing(ground: Ground, phrase: Phrase): boolean {
  if (phrase.isPlaceRole || !continent.test(wordsOfPhrase(ground, phrase))) return false;
  const { tokens, children } = ground.analysis;
  const token = tokens[phrase.head]!;
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB') return false;
  const below = children[verb.index]!.map((child) => tokens[child]!);
  if (token.deprel === 'nsubj') {
    // `Europe must do more`, `Europe was still buying gas`
    const isBid = below.some(({ deprel, lemma }) => deprel === 'aux' && /^(?:must|should|ought|will)$/.test(lemma));
    const isTrading = /^(?:buy|sell|purchase)$/.test(verb.lemma);
    return acts.has(verb.lemma) || (isBid && !/^(?:see|face|suffer|experience)$/.test(verb.lemma)) || isTrading;
  }
  if (/^(?:obj|iobj|nsubj:pass)$/.test(token.deprel)) return done.has(verb.lemma);
  // `called on Europe to act`
  return token.deprel === 'obl' && verb.lemma === 'call' && /^(?:up)?on$/i.test(ground.forms[phrase.first - 1] ?? '');
}

/** The states of a continent as one, made where none was. */
export function ofContinent(ground: Ground, phrase: Phrase, named: Named): Entity {
  const name = wordsOfPhrase(ground, phrase);
  return (
    named.entities.find((one) => one.kind === 'bloc' && !one.entry && one.name === name) ??
    named.add({ kind: 'bloc', name, entry: null, country: null, sectors: [], gender: null })
  );
}
