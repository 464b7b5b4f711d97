import { isSpeechVerb } from '../names/index.js';
import { holds } from './holders.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Who speaks for a head of state or government, or serves under him. */
const serving =
  /(?:spokes(?:man|woman|person)|press secretary|secretary of state|vice president|chief of staff|national security advis[eo]r|foreign minister|defen[cs]e (?:minister|secretary)|treasury secretary)$/;

const voices = /(?:spokes(?:man|woman|person)|press secretary)$/;

/**
 * `Mora praised the vote. The White House press secretary said the president would call him`: the head of the state whose official speaks,
 * and not another of whom the text has told. Null where the text has not named him, and undefined where nobody speaks so.
 */
export function headOfSpeaker(scene: Scene, phrase: Phrase): Entity | null | undefined {
  const { ground, holders } = scene;
  const { office, country, isPlural, first, last, quotation } = phrase;
  if (!/^(?:president|prime minister|premier)$/.test(office?.title ?? '') || country || isPlural || office?.isFormer)
    return undefined;
  if (!/^the$/i.test(ground.forms[first] ?? '') || last - first > 3 || quotation >= 0) return undefined;
  const speaker = speakerAround(scene, phrase) ?? deputyAround(scene, phrase);
  const held = speaker?.offices.find((one) => !one.office.isFormer && serving.test(one.office.title));
  if (!held || !speaker?.country || speaker.kind !== 'person') return undefined;
  const own = holders.filter(
    (entity) => !entity.same && entity !== speaker && entity.country === speaker.country && holds(entity, phrase),
  );
  const before = own.filter((entity) => entity.phrases.some(({ from }) => from < phrase.from));
  if (before.length === 1) return before[0]!;
  if (before.length || !voices.test(held.office.title)) return undefined;
  phrase.country = speaker.country;
  return null;
}

/** `Vice President Mora defended the president's order`: who is the second of a state and does something to what is the first's. */
function deputyAround({ ground, byHead }: Scene, { head, role }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  const verb = role === 'possessor' ? tokens[tokens[head]!.head]! : undefined;
  const given = verb?.deprel === 'obj' ? byHead[childOf(ground.analysis, verb.head, 'nsubj')]?.entity : null;
  const doer = given ? settled(given) : null;
  return doer?.offices.some(({ office }) => office.title === 'vice president' && !office.isFormer) ? doer : null;
}

/** Who says the clause that a phrase stands in. */
function speakerAround({ ground, byHead }: Scene, { head }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  for (let at = head, depth = 0; at >= 0 && depth < 6; at = tokens[at]!.head, depth++) {
    const said = tokens[at]!.deprel === 'ccomp' ? tokens[tokens[at]!.head] : undefined;
    if (!said || !isSpeechVerb(said.lemma)) continue;
    let verb = said.index;
    while (childOf(ground.analysis, verb, 'nsubj') < 0 && /^(?:advcl|conj)$/.test(tokens[verb]!.deprel))
      verb = tokens[verb]!.head;
    const given = byHead[childOf(ground.analysis, verb, 'nsubj')]?.entity;
    return given ? settled(given) : null;
  }
  return null;
}
