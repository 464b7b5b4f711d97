import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What somebody makes that others turn down. */
const made =
  /^(?:resolution|statement|report|letter|decision|ruling|verdict|judge?ment|proposal|offer|plan|draft|text|claim|accusation|charge|allegation|criticism|demand|ultimatum|declaration|finding|communiqu[eé]|appeal|request)$/;
const turningDown =
  /^(?:reject|dismiss|condemn|denounce|deny|criticise|criticize|slam|ridicule|mock|rebuff|refute|brush|ignore|spurn|protest)$/;
const calling = /^(?:call|describe|term|brand|label|dub|consider|deem)$/;
const ill =
  /^(?:null|void|farce|sham|illegal|unlawful|baseless|groundless|biased|one-sided|unacceptable|meaningless|worthless|invalid|provocation|interference|nonsense|lie|lies|fabrication|joke|politici[sz]ed|hypocritical|unfounded|false|absurd|slander)$/;

/**
 * `The parliament condemned Chad. The Chadian ministry called its resolution void`: nobody turns down what he has made himself, so it is what whoever
 * the sentence before was about has made; or null.
 */
export function makerTurnedDown({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children, sentences } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  const before = sentences[phrase.sentence - 1];
  if (deprel !== 'nmod:poss' || noun < 0 || !before || phrase.quotation >= 0 || to === 'group') return null;
  const { lemma, deprel: role, head } = tokens[noun]!;
  const verb = tokens[head];
  if (!made.test(lemma) || role !== 'obj' || !verb) return null;
  const isIll = children[head]!.some(
    (at) => at > noun && (ill.test(tokens[at]!.lemma) || children[at]!.some((below) => ill.test(tokens[below]!.lemma))),
  );
  if (!turningDown.test(verb.lemma) && !(calling.test(verb.lemma) && isIll)) return null;
  const own = byHead[childOf(ground.analysis, head, 'nsubj')]?.entity;
  let root = before.first;
  while (root < before.last && tokens[root]!.head >= 0) root++;
  const other = root < before.last ? byHead[childOf(ground.analysis, root, 'nsubj')] : undefined;
  const maker = other?.entity ? settled(other.entity) : null;
  if (!maker || !own || settled(own) === maker || !suits(phrase, other!, maker, to)) return null;
  const country = settled(own).country;
  return country !== null && country === maker.country ? null : maker;
}
