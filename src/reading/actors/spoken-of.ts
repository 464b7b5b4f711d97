import { type Analysis, relation } from '../../language/index.js';
import { isSpeechVerb } from '../names/index.js';
import type { Ground } from './ground.js';
import type { ByHead } from './links.js';
import { childOf } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * `The Blue House said President Huamani would leave`, `The Kremlin's spokesman added that President Huamani …`: a palace, a ministry
 * or somebody who speaks for one names the head or minister of his own state without saying so.
 */
export function giveSpeakersState(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): void {
  for (const phrase of phrases) {
    if (phrase.form !== 'name') continue;
    const entity = phrase.entity && settled(phrase.entity);
    if (entity?.kind !== 'person' || entity.country || entity.term || entity.offices.length !== 1) continue;
    const { office, of } = entity.offices[0]!;
    if (of || office.isFormer || office.level !== 'head' || office.first > phrase.head) continue;
    entity.country = stateOfSpeaker(ground, phrase, byHead) ?? stateOfJudge(ground, phrase, byHead);
  }
}

/** The word by which a name, with a title before it, hangs on its clause. */
function outside({ tokens }: Analysis, head: number): number {
  let at = head;
  while (/^(?:flat|appos|compound)$/.test(relation(tokens[at]!))) at = tokens[at]!.head;
  return at;
}

/** `Peru's Congress voted to impeach President Huamani`: nobody does so to the president of another state. */
function stateOfJudge({ analysis }: Ground, { head }: Phrase, byHead: ByHead): string | null {
  const { tokens } = analysis;
  const at = outside(analysis, head);
  let verb = /^i?obj$/.test(tokens[at]!.deprel) ? tokens[at]!.head : -1;
  if (verb < 0 || !ousting.test(tokens[verb]!.lemma)) return null;
  while (childOf(analysis, verb, 'nsubj') < 0 && /^(?:xcomp|conj)$/.test(tokens[verb]!.deprel))
    verb = tokens[verb]!.head;
  const given = byHead[childOf(analysis, verb, 'nsubj')]?.entity;
  const body = given ? settled(given) : null;
  const isOfState = body?.kind === 'organisation' || body?.kind === 'group';
  return body && isOfState && body.sectors.some((sector) => /^(?:LEG|JUD|MIL)$/.test(sector)) ? body.country : null;
}

const ousting = /^(?:impeach|oust|depose|overthrow|topple|remove|censure|suspend|re-elect|elect|arrest|detain)$/;

function stateOfSpeaker({ analysis }: Ground, { head }: Phrase, byHead: ByHead): string | null {
  const { tokens } = analysis;
  const at = outside(analysis, head);
  const verb = tokens[at]!.deprel === 'nsubj' ? tokens[at]!.head : -1;
  if (verb < 0 || tokens[verb]!.deprel !== 'ccomp') return null;
  const said = tokens[verb]!.head;
  if (!isSpeechVerb(tokens[said]!.lemma)) return null;
  const given = byHead[childOf(analysis, said, 'nsubj')]?.entity;
  const speaker = given ? settled(given) : null;
  return speaker && speaksForState(speaker) ? speaker.country : null;
}

const speaksForState = ({ kind, sectors, offices }: Entity): boolean =>
  sectors.includes('GOV') &&
  (kind === 'organisation' || (kind === 'person' && offices.some(({ office }) => /spokes/.test(office.title))));
