import { relation, type Token } from '../../language/index.js';
import { headWord, isGivenName } from '../names/index.js';
import type { Ground } from './ground.js';
import { nounOf } from './lexicon.js';
import type { ByHead } from './links.js';
import { prepositionOf } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * Names of bodies that nothing shows to be any: not known, without a head word, described by no noun, and nowhere does
 * one act, own, have people, or have something done to it. Of such names in GUM's training part nine of ten are works,
 * products, events and places; they name no actor. So are words taken for persons, without a given name or title, that
 * only ever qualify a noun for a thing or are handled as one.
 */
export function dismissUnknown(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): void {
  const proven = new Map<Entity, boolean>();
  for (const phrase of phrases) {
    const entity = phrase.entity && settled(phrase.entity);
    if (!entity || !isUnknown(entity)) continue;
    if (proven.get(entity)) continue;
    const isShown = entity.kind === 'person' ? isPersonal(ground, phrase) : takesPart(ground, phrase, byHead);
    proven.set(entity, isDescribed(ground, phrase) || isShown);
  }
  for (const phrase of phrases) {
    const entity = phrase.entity && settled(phrase.entity);
    if (!entity || proven.get(entity) !== false) continue;
    entity.phrases.length = 0;
    phrase.entity = null;
    phrase.kind = 'thing';
  }
}

const isUnknown = ({ kind, entry, sectors, offices, gender, name }: Entity): boolean =>
  !entry &&
  !sectors.length &&
  !offices.length &&
  (kind === 'organisation' || (kind === 'person' && !gender && !isGivenName(name.split(/[\s-]/)[0]!)));

/** Whether a mention stands as a person's may: anywhere but before a noun for a thing, alone, or as what is worn, read or won. */
function isPersonal({ analysis, officeAt }: Ground, phrase: Phrase): boolean {
  const { tokens, sentences } = analysis;
  const token = tokens[phrase.head]!;
  const above = token.head >= 0 ? tokens[token.head]! : null;
  if (officeAt[phrase.from - 1]) return true;
  const { first, last } = sentences[phrase.sentence]!;
  // `MR. MILLER: We met in Rome.`: who has the word in a transcript
  if (tokens[phrase.to]?.form === ':' && phrase.to < first + 5) return true;
  if (!above) return last - first > phrase.to - phrase.from + 3;
  if (relation(token) === 'compound')
    return (
      acts.test(above.lemma) || personal.test(above.lemma) || nounOf(above.lemma) !== null || above.upos !== 'NOUN'
    );
  return !isHandled(token, above);
}

/** What a person gives the name to, who need be called nothing else. */
const personal =
  /^(?:administration|government|family|campaign|trial|speech|plan|proposal|supporter|aide|ally|era|doctrine|presidency|investigation|interview|visit|name|estate|brother|sister|couple|regime|camp|team|voter|rally|meeting|remark|statement|law|letter)$/;

/** `read Kestrel`, `Kestrel was downloaded`: what is done to things alone. */
const isHandled = ({ deprel }: Token, { lemma }: Token): boolean =>
  /^(?:obj|nsubj:pass)$/.test(deprel) && handling.test(lemma);

const handling =
  /^(?:win|receive|earn|copy|read|watch|write|play|wear|eat|drink|cook|ingest|calculate|measure|compute|download|install|rent|pour|brew|smoke|inject|pronounce|spell|delete)$/;

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
  if (isHandled(token, above)) return false;
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
