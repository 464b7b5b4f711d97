import { relation } from '../../language/index.js';
import { childOf, prepositionOf, type Scene } from './scene.js';
import { firstAfter } from './together.js';
import { type Entity, type Phrase, settled } from './working.js';

const texts =
  /^(?:resolution|text|draft|document|letter|statement|declaration|motion|proposal|message|note|communique|communiqué|appeal|bill|amendment|memorandum|agreement|accord|pact|treaty|memo)$/;
/** In which somebody speaks: `said in a joint statement`. */
const spoken =
  /^(?:letter|statement|declaration|message|note|communique|communiqué|appeal|document|text|memorandum|memo|proposal)$/;
/** By which a text that is not yet anybody's comes into being. */
const drafting =
  /^(?:draft|co-?draft|submit|sponsor|co-?sponsor|table|propose|introduce|pen|circulate|prepare|present|author|write|put|initiate)$/;
/** By which those whose it is send it out. */
const signing = /^(?:sign|co-?sign|send|address|issue|write|submit|release|publish|deliver|hand|adopt)$/;
/** With which somebody speaks in it. */
const saying =
  /^(?:say|argue|announce|declare|urge|call|warn|demand|accuse|condemn|reject|insist|claim|state|ask|write|express|stress|denounce|describe|maintain|contend|note|affirm|reaffirm|reiterate|welcome|tell|inform|protest|complain|appeal|pledge)$/;
/** Sentences after which nobody remembers who made a text. */
const far = 25;

/**
 * Who is meant by *the sponsors*, *its authors* or *the letter's signatories*: those who were last told of together as having drafted, signed or
 * sent such a text or as speaking in it; null where none were, where their number is another, or where words behind the noun say whose they are.
 */
export function makersMeant(scene: Scene, phrase: Phrase): readonly Entity[] | null {
  const isAuthor = /^(?:co-?)?author$/.test(phrase.lemma);
  const isDrafter = isAuthor || /^(?:co-?)?(?:sponsor|drafter|penholder)$/.test(phrase.lemma);
  if (!(isDrafter || /^(?:co-?)?signatory$/.test(phrase.lemma)) || !phrase.isPlural || !phrase.isDefinite) return null;
  const kind = textOf(scene.ground, phrase);
  if (kind === null) return null;
  const { tokens } = scene.ground.analysis;
  for (let at = phrase.first - 1; at >= 0; at--) {
    const { lemma, sentence } = tokens[at]!;
    if (phrase.sentence - sentence > far) return null;
    if (!texts.test(lemma) || (kind && kind !== lemma)) continue;
    const isSent = !isDrafter || (isAuthor && spoken.test(lemma));
    const makers =
      makersOf(scene, at, isSent ? signing : drafting, isSent) ??
      (isAuthor ? makersOf(scene, at, drafting, false) : null);
    if (!makers || (phrase.count !== null && phrase.count !== makers.length)) continue;
    return makers.every((one) => one.kind !== 'group') ? makers : null;
  }
  return null;
}

/**
 * The kind of text whose makers are meant (`the letter's authors`, `the signatories of the letter`), empty where the words do not say, null where they
 * are those of something else.
 */
function textOf({ analysis, forms }: Scene['ground'], { head }: Phrase): string | null {
  const { tokens } = analysis;
  const owner = childOf(analysis, head, 'nmod:poss');
  if (owner >= 0 && tokens[owner]!.upos !== 'PRON')
    return texts.test(tokens[owner]!.lemma) ? tokens[owner]!.lemma : null;
  if (!/^(?:of|to|from|in)$/.test(forms[head + 1] ?? '')) return '';
  const of = childOf(analysis, head, 'nmod');
  const isKnown = of >= 0 && /^(?:the|that|this)$/.test(forms[childOf(analysis, of, 'det')] ?? '');
  return forms[head + 1] === 'of' && isKnown && spoken.test(tokens[of]!.lemma) ? tokens[of]!.lemma : null;
}

/** `drafted by Peru and Chile`, `Peru and Chile sent a letter`, `in a letter, Peru and Chile said`: the several who made a text, or null. */
function makersOf(scene: Scene, text: number, making: RegExp, isSpoken: boolean): readonly Entity[] | null {
  const { analysis } = scene.ground;
  const { tokens, children } = analysis;
  const { deprel, head } = tokens[text]!;
  const agentOf = (verb: number): number =>
    children[verb]!.find((at) => /^obl/.test(tokens[at]!.deprel) && prepositionOf(analysis, at) === 'by') ?? -1;
  // `a text drafted by`, `a text, which was submitted by`
  for (const at of children[text]!) {
    if (/^acl/.test(tokens[at]!.deprel) && making.test(tokens[at]!.lemma)) {
      const made = severalAt(scene, agentOf(at));
      if (made) return made;
    }
  }
  const verb = tokens[head];
  // `did not sign the letter`
  if (verb?.upos !== 'VERB' || children[head]!.some((at) => /^(?:not|n['’]t|never)$/.test(tokens[at]!.form)))
    return null;
  if (deprel === 'obj') return making.test(verb.lemma) ? severalAt(scene, childOf(analysis, head, 'nsubj')) : null;
  if (deprel === 'nsubj:pass') return making.test(verb.lemma) ? severalAt(scene, agentOf(head)) : null;
  const isIn = isSpoken && spoken.test(tokens[text]!.lemma) && relation(tokens[text]!) === 'obl';
  if (!isIn || prepositionOf(analysis, text) !== 'in' || !saying.test(verb.lemma)) return null;
  return severalAt(scene, childOf(analysis, head, 'nsubj'));
}

/** The actors joined at a word, or those of the group that it means; null where it is not several. */
function severalAt({ together, byHead }: Scene, at: number): readonly Entity[] | null {
  if (at < 0) return null;
  const list = together[firstAfter(together, at - 1)];
  if (list?.head === at) return list.isJoined ? list.members.map(settled) : null;
  const entity = byHead[at]?.entity;
  const members = entity ? settled(entity).members : [];
  return members.length > 1 ? members.map(settled) : null;
}
