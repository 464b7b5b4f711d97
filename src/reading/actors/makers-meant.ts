import { childOf, prepositionOf, type Scene } from './scene.js';
import { firstAfter, type Together } from './together.js';
import { type Entity, type Phrase, settled } from './working.js';

const texts =
  /^(?:resolution|text|draft|document|letter|statement|declaration|motion|proposal|message|note|communique|appeal|bill|amendment|memorandum|agreement|accord|pact|treaty|memo)$/;
/** By which a text that is not yet anybody's comes into being. */
const drafting =
  /^(?:draft|co-?draft|submit|sponsor|co-?sponsor|table|propose|introduce|pen|circulate|prepare|present|author|write|put|initiate)$/;
/** By which those whose it is send it out. */
const signing = /^(?:sign|co-?sign|send|address|issue|write|submit|release|publish|deliver)$/;
/** Sentences after which nobody remembers who made a text. */
const far = 25;

/**
 * Who is meant by *the sponsors*, *its authors* or *the signatories*: those who were last told of together as having drafted or sent a text; null
 * where none were, where their number is another, or where words behind the noun say whose they are.
 */
export function makersMeant({ ground, together }: Scene, phrase: Phrase): readonly Entity[] | null {
  const isDrafter = /^(?:co-?)?(?:sponsor|author|drafter|penholder)$/.test(phrase.lemma);
  if (!(isDrafter || /^(?:co-?)?signatory$/.test(phrase.lemma)) || !phrase.isPlural || !phrase.isDefinite) return null;
  if (/^(?:of|to|from|in)$/.test(ground.forms[phrase.head + 1] ?? '')) return null;
  for (let i = firstAfter(together, phrase.head) - 1; i >= 0; i--) {
    const one = together[i]!;
    if (phrase.sentence - one.sentence > far) return null;
    if (!one.isJoined || !areMakers(ground, one, isDrafter ? drafting : signing)) continue;
    if (phrase.count !== null && phrase.count !== one.members.length) continue;
    return one.members.every(({ kind }) => kind !== 'group') ? one.members.map(settled) : null;
  }
  return null;
}

/** `drafted by Peru and Chile`, `Peru and Chile sent a letter`: whether those told of together made a text. */
function areMakers({ analysis }: Scene['ground'], { head }: Together, making: RegExp): boolean {
  const { tokens, children } = analysis;
  const { deprel, head: at } = tokens[head]!;
  const verb = tokens[at];
  if (!verb || !making.test(verb.lemma)) return false;
  if (deprel === 'nsubj') {
    const object = childOf(analysis, at, 'obj');
    return object >= 0 && texts.test(tokens[object]!.lemma);
  }
  if (!/^obl/.test(deprel) || prepositionOf(analysis, head) !== 'by') return false;
  // `a text drafted by`, `a text, which was submitted by`, `the text was tabled by`
  if (/^acl/.test(verb.deprel)) return texts.test(tokens[verb.head]!.lemma);
  return children[at]!.some((child) => tokens[child]!.deprel === 'nsubj:pass' && texts.test(tokens[child]!.lemma));
}
