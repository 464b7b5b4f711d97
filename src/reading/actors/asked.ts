import { relation } from '../../language/index.js';
import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { groupOf } from './groups.js';
import { childOf, prepositionOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const asking =
  /^(?:give|ask|order|urge|tell|press|push|force|require|oblige|want|expect|advise|encourage|persuade|convince|compel|pressure|implore|beg|warn|invite|instruct|command)$/;
const callingOn = /^(?:call|prevail|appeal)$/;

/** Whom a pronoun means by whom is asked to act: an actor, or that it is nobody whom the text names. */
export interface Asked {
  readonly entity: Entity | null;
}

/**
 * `gave Peru a month to repeal its law`, `called on Peru to free the men that it holds`: whoever is to act is whose it is. Null where
 * nobody is asked to; nobody known where those who are have no name (`urged both sides to return to the pact that they signed`).
 */
export function askedToAct(scene: Scene, phrase: Phrase, to: Sought): Asked | null {
  const { ground, byHead } = scene;
  const { analysis } = ground;
  const { tokens, children } = analysis;
  const deed = deedAbove(scene, phrase);
  if (deed < 0 || tokens[deed]!.xpos !== 'VB' || !children[deed]!.some((at) => tokens[at]!.form === 'to')) return null;
  if (!/^(?:xcomp|advcl|acl)$/.test(tokens[deed]!.deprel)) return null;
  for (let verb = tokens[deed]!.head, steps = 0; verb >= 0 && steps < 3; verb = tokens[verb]!.head, steps++) {
    const { lemma } = tokens[verb]!;
    const asked = asking.test(lemma)
      ? ['iobj', 'obj'].map((name) => childOf(analysis, verb, name)).find((at) => at > verb)
      : callingOn.test(lemma)
        ? children[verb]!.find(
            (at) => tokens[at]!.deprel === 'obl' && /^(?:on|upon|to)$/.test(prepositionOf(analysis, at)),
          )
        : undefined;
    if (asked === undefined) {
      if (asking.test(lemma)) return null;
      continue;
    }
    if (asked > deed) return null;
    return to === 'group' ? askedTogether(scene, phrase, asked) : askedAlone(phrase, byHead[asked], to);
  }
  return null;
}

/** The verb of the deed that a pronoun stands in: as the owner of what it is done to, or in a clause about that. */
function deedAbove({ ground }: Scene, phrase: Phrase): number {
  const { tokens } = ground.analysis;
  let { deprel, head: at } = tokens[phrase.head]!;
  if (deprel === 'nsubj' && at >= 0 && tokens[at]!.deprel === 'acl:relcl') at = tokens[at]!.head;
  else if (deprel !== 'nmod:poss') return -1;
  if (at < 0) return -1;
  ({ deprel } = tokens[at]!);
  return deprel === 'obj' || deprel === 'obl' ? tokens[at]!.head : -1;
}

function askedAlone(phrase: Phrase, other: Phrase | undefined, to: Sought): Asked | null {
  const entity = other?.entity ? settled(other.entity) : null;
  const isBody = entity && /^(?:state|organisation|bloc)$/.test(entity.kind);
  return isBody && suits(phrase, other!, entity, to) ? { entity } : null;
}

function askedTogether({ ground, byHead, named }: Scene, phrase: Phrase, asked: number): Asked | null {
  const { tokens, children } = ground.analysis;
  const joined = children[asked]!.filter((at) => relation(tokens[at]!) === 'conj' && at < phrase.head);
  const members = [asked, ...joined].flatMap((at) => (byHead[at]?.entity ? [settled(byHead[at].entity)] : []));
  if (joined.length) return members.length > joined.length ? { entity: groupOf(named, members) } : null;
  const other = byHead[asked];
  if (!other?.isPlural && !/^NNP?S$/.test(tokens[asked]!.xpos)) return null;
  const entity = other?.entity ? settled(other.entity) : null;
  return entity && !suits(phrase, other!, entity, 'group') ? null : { entity };
}
