import { relation } from '../../language/index.js';
import { groupOf } from './groups.js';
import { childOf, prepositionOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const paper =
  /^(?:letter|statement|note|message|petition|declaration|communique|communiqué|memo|reply|appeal|telegram)$/;
const sending =
  /^(?:send|write|hand|deliver|issue|publish|release|submit|circulate|sign|co-sign|address|present|draft|forward|post|make|put|give|submit)$/;
const saying =
  /^(?:say|add|ask|call|urge|accuse|warn|argue|state|claim|describe|note|demand|request|condemn|reject|insist|declare|stress|express|denounce|welcome|blame|appeal|recall|deplore|criticise|criticize)$/;

/**
 * `Peru and Chile sent a letter to the council. It said the pact was void`: what a letter says that the sentence before tells of is said by those who
 * sent or signed it, and not by whoever got it.
 */
export function sendersOf({ ground, byHead, named }: Scene, { head, sentence }: Phrase): Entity | null {
  const { analysis, forms } = ground;
  const { tokens, sentences, children } = analysis;
  const before = sentences[sentence - 1];
  if (!before || !/^it$/i.test(forms[head]!) || head !== sentences[sentence]!.first) return null;
  if (tokens[head]!.deprel !== 'nsubj' || !saying.test(tokens[tokens[head]!.head]!.lemma)) return null;
  for (let at = before.last - 1; at >= before.first; at--) {
    const { lemma, deprel, head: verb } = tokens[at]!;
    if (!paper.test(lemma) || !/^(?:obj|nsubj:pass)$/.test(deprel) || !sending.test(tokens[verb]!.lemma)) continue;
    if (!children[at]!.some((child) => /^an?$/i.test(forms[child]!) || forms[child] === 'joint')) continue;
    const subject =
      deprel === 'obj'
        ? childOf(analysis, verb, 'nsubj')
        : (children[verb]!.find((child) => prepositionOf(analysis, child) === 'by') ?? -1);
    const signed = children[at]!.find(
      (child) => tokens[child]!.deprel === 'acl:relcl' && tokens[child]!.lemma === 'sign',
    );
    const signer = signed === undefined ? -1 : childOf(analysis, signed, 'nsubj');
    const all = [subject, signer].flatMap((noun) =>
      noun < 0
        ? []
        : [noun, ...children[noun]!.filter((child) => relation(tokens[child]!) === 'conj' && child < noun + 12)],
    );
    const senders = new Set<Entity>();
    for (const noun of all) {
      const entity = byHead[noun]?.entity ? settled(byHead[noun].entity) : null;
      if (!entity) continue;
      if (entity.kind === 'group' && entity.members.length)
        for (const member of entity.members) senders.add(settled(member));
      else senders.add(entity);
    }
    const list = [...senders];
    if (!list.length) return null;
    return list.length === 1 ? list[0]! : groupOf(named, list);
  }
  return null;
}
