import type { Analysis } from '../../language/index.js';
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
 * the sentence before was about has made, or whoever
 * tells of it (`Chad said that Peru had rejected its offer`); or null.
 */
export function makerTurnedDown({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children, sentences } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || phrase.quotation >= 0 || to === 'group') return null;
  const { lemma, deprel: role, head } = tokens[noun]!;
  const verb = tokens[head];
  if (!made.test(lemma) || role !== 'obj' || !verb) return null;
  const isIll = children[head]!.some(
    (at) => at > noun && (ill.test(tokens[at]!.lemma) || children[at]!.some((below) => ill.test(tokens[below]!.lemma))),
  );
  if (!turningDown.test(verb.lemma) && !(calling.test(verb.lemma) && isIll)) return null;
  const own = byHead[childOf(ground.analysis, head, 'nsubj')]?.entity;
  const teller = byHead[tellerOf(ground.analysis, head)];
  const before = sentences[phrase.sentence - 1];
  let root = before?.first ?? 0;
  while (before && root < before.last && tokens[root]!.head >= 0) root++;
  const isBefore = before && root < before.last;
  const other = teller ?? (isBefore ? byHead[childOf(ground.analysis, root, 'nsubj')] : undefined);
  const maker = other?.entity ? settled(other.entity) : null;
  if (!maker || !own || settled(own) === maker || !suits(phrase, other!, maker, to)) return null;
  const country = settled(own).country;
  return country !== null && country === maker.country ? null : maker;
}

/** Who says what a verb tells: the subject of the verb of saying above it, or -1. */
function tellerOf(analysis: Analysis, verb: number): number {
  const { tokens } = analysis;
  let at = verb;
  while (/^conj$/.test(tokens[at]!.deprel) && tokens[at]!.head >= 0) at = tokens[at]!.head;
  const { deprel, head } = tokens[at]!;
  if (deprel !== 'ccomp' || head < 0 || head > at) return -1;
  return /^(?:say|tell|claim|complain|add|note|argue|state|insist)$/.test(tokens[head]!.lemma)
    ? childOf(analysis, head, 'nsubj')
    : -1;
}
