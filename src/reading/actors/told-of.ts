import type { Analysis } from '../../language/index.js';
import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const telling = /^(?:say|add|note|report|explain|confirm)$/;
/** What two do who talk. */
const talking =
  /^(?:tell|meet|phone|telephone|call|assure|warn|urge|ask|inform|speak|talk|discuss|raise|receive|host|brief|remind|convey|press)$/;
/** What only those do who pass something on. */
const ofSource = /^(?:decline|speak|request|insist|refuse|add|ask)$/;

/**
 * `Minister Huamani told Lind that Peru would stay, a spokesman said. He warned …`: whoever is told to have spoken goes on speaking, and not the
 * one without a name who passes it on; or null.
 */
export function toldToHaveSpoken({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { analysis } = ground;
  const { tokens, sentences } = analysis;
  const { sentence, head, role } = phrase;
  const isHearer = role === 'object';
  if (to !== 'person' || !(role === 'subject' || isHearer) || phrase.quotation >= 0 || sentence === 0) return null;
  const own = sentences[sentence]!;
  const before = sentences[sentence - 1]!;
  const verb = tokens[tokens[head]!.head]!;
  // `He urged him to stay`: the one who was told
  const isFirst = isHearer ? childOf(analysis, verb.index, 'nsubj') === own.first : head === own.first;
  if (!isFirst || before.paragraph !== own.paragraph || ofSource.test(verb.lemma)) return null;
  const [told, said] = tellingBehind(analysis, before.first, before.last);
  if (said < 0 || !talking.test(tokens[told]!.lemma)) return null;
  const sayer = byHead[childOf(analysis, said, 'nsubj')];
  const isNameless =
    sayer?.form === 'nominal' && sayer.entity && settled(sayer.entity).phrases.every(({ form }) => form !== 'name');
  const speaker = byHead[childOf(analysis, told, 'nsubj')];
  const entity = speaker?.entity ? settled(speaker.entity) : null;
  if (!isNameless || !entity?.phrases.some(({ form }) => form === 'name')) return null;
  if (!isHearer) return suits(phrase, speaker!, entity, to) ? entity : null;
  const subject = byHead[own.first]?.entity;
  const hearer = subject && settled(subject) === entity ? byHead[hearerOf(analysis, told)] : undefined;
  const other = hearer?.entity ? settled(hearer.entity) : null;
  return other && suits(phrase, hearer!, other, to) ? other : null;
}

/** Whom somebody tells something or meets. */
function hearerOf(analysis: Analysis, verb: number): number {
  const object = childOf(analysis, verb, 'iobj');
  return object >= 0 ? object : childOf(analysis, verb, 'obj');
}

/** Of `X told Y so, Z said.` the verbs that tell of X and of Z, or -1. */
function tellingBehind(analysis: Analysis, first: number, last: number): [told: number, said: number] {
  const { tokens, children } = analysis;
  let root = first;
  while (root < last && tokens[root]!.head >= 0) root++;
  if (root >= last) return [-1, -1];
  const isClosing = (verb: number): boolean => verb >= last - 4 && childOf(analysis, verb, 'nsubj') > first;
  if (telling.test(tokens[root]!.lemma)) {
    const told = children[root]!.find((at) => at < root && /^(?:ccomp|parataxis)$/.test(tokens[at]!.deprel));
    return told !== undefined && isClosing(root) ? [told, root] : [-1, -1];
  }
  const said = children[root]!.find(
    (at) => at > root && tokens[at]!.deprel === 'parataxis' && telling.test(tokens[at]!.lemma),
  );
  return said !== undefined && isClosing(said) ? [root, said] : [-1, -1];
}
