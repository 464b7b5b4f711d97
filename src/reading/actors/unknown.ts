import { relation } from '../../language/index.js';
import { headWord } from '../names/index.js';
import type { Ground } from './ground.js';
import { nounOf } from './lexicon.js';
import type { ByHead } from './links.js';
import { prepositionOf } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * Names of bodies that nothing shows to be any: not known, without a head word, described by no noun, and nowhere does
 * one act, own, have people, or have something done to it. Of such names in GUM's training part nine of ten are works,
 * products, events and places; they name no actor.
 */
export function dismissUnknown(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): void {
  const proven = new Map<Entity, boolean>();
  for (const phrase of phrases) {
    const entity = phrase.entity && settled(phrase.entity);
    if (!entity || !isUnknown(entity)) continue;
    if (proven.get(entity)) continue;
    proven.set(entity, isDescribed(ground, phrase) || takesPart(ground, phrase, byHead));
  }
  for (const phrase of phrases) {
    const entity = phrase.entity && settled(phrase.entity);
    if (!entity || proven.get(entity) !== false) continue;
    entity.phrases.length = 0;
    phrase.entity = null;
    phrase.kind = 'thing';
  }
}

const isUnknown = ({ kind, entry, sectors, offices }: Entity): boolean =>
  kind === 'organisation' && !entry && !sectors.length && !offices.length;

/** Whether a noun speaks of it, or a word of its name says that it is a body. */
function isDescribed({ forms }: Ground, phrase: Phrase): boolean {
  if (phrase.form !== 'name') return true;
  for (let i = phrase.from; i < phrase.to; i++) if (headWord(forms[i]!)?.kind === 'organisation') return true;
  return false;
}

/** Prepositions before what is only a subject matter, a place or a time. */
const idle = /^(?:|in|of|for|from|at|about|on|like|as|under|during|after|before|than|into|through|such|including)$/;
const acts =
  /^(?:attack|assault|strike|sanction|ban|war|fight|pressure|offensive|raid|operation|lawsuit|case|charge|allegation|accusation|crackdown|embargo|arm|aid|support|deal|talk|negotiation|agreement)s?$/;

function takesPart(ground: Ground, phrase: Phrase, byHead: ByHead): boolean {
  const { analysis } = ground;
  const { tokens, children } = analysis;
  const token = tokens[phrase.head]!;
  const rel = relation(token);
  const above = token.head >= 0 ? tokens[token.head]! : null;
  if (!above) return false;
  if (rel === 'nsubj') return !children[above.index]!.some((child) => tokens[child]!.deprel === 'cop');
  if (rel === 'obj' || rel === 'iobj' || token.deprel === 'nmod:poss') return true;
  const isActor = nounOf(above.lemma) !== null || ground.officeAt[above.index] !== undefined;
  if (rel === 'compound') return isActor || acts.test(above.lemma);
  if (rel === 'appos' || rel === 'flat') return isActor;
  if (rel === 'nmod')
    return (
      isActor ||
      acts.test(above.lemma) ||
      !idle.test(prepositionOf(analysis, phrase.head)) ||
      // `a battle against the remnants of the Zarak`
      prepositionOf(analysis, above.index) === 'against'
    );
  if (rel === 'obl') return token.deprel === 'obl:agent' || !idle.test(prepositionOf(analysis, phrase.head));
  if (rel !== 'conj') return false;
  const first = byHead[above.index];
  const other = first?.entity && settled(first.entity);
  return !!other && !isUnknown(other);
}
