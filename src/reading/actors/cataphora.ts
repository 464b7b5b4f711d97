import { join, leave } from './entities.js';
import { groupOf } from './groups.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What somebody says or writes, and in which he says it. */
const texts =
  /^(?:letter|statement|report|speech|address|message|communique|communiqué|declaration|article|ruling|judge?ment|note|submission|memo|appeal|resolution|interview|testimony|brief|opinion|decision|paper|response|reply|post|tweet|verdict|book|memoir|memoirs|autobiography|diary|essay|column|op-ed|blog|filing|dissent|email|e-mail|manifesto|newsletter|survey|study|testament|biography|novel)$/;

/**
 * `In their joint letter, the three governments argue …`: the owner of a text at the head of a sentence is whoever says in it what the
 * sentence tells, and not those whom the sentence before was about.
 */
export function resolveAhead(scene: Scene): void {
  const { phrases, ground, byHead, named, together } = scene;
  const { tokens, sentences } = ground.analysis;
  for (const phrase of phrases) {
    if (!/^(?:his|her|its|their)$/i.test(ground.forms[phrase.head]!)) continue;
    const noun = tokens[phrase.head]!.head;
    if (noun < 0 || tokens[phrase.head]!.deprel !== 'nmod:poss' || !texts.test(tokens[noun]!.lemma)) continue;
    const { first } = sentences[phrase.sentence]!;
    const verb = tokens[noun]!.head;
    if (phrase.head - first > 1 || !/^in$/i.test(ground.forms[first]!) || verb < 0) continue;
    if (!tokens[noun]!.deprel.startsWith('obl')) continue;
    const at = childOf(ground.analysis, verb, 'nsubj');
    const subject = at > noun ? byHead[at] : undefined;
    const own = subject?.quotation === phrase.quotation ? meant(subject, phrase) : null;
    const joint = together.find(({ head, isJoined }) => isJoined && head === at);
    const whoever = joint && phrase.isPlural ? groupOf(named, joint.members.map(settled)) : joint ? null : own;
    const before = phrase.entity && settled(phrase.entity);
    if (!whoever || before === whoever) continue;
    if (before) leave(phrase, before);
    join(phrase, whoever, ground);
  }
}

/** Who the subject is, where a pronoun of this number and gender may be he. */
function meant(subject: Phrase, pronoun: Phrase): Entity | null {
  const entity = subject.entity && subject.form !== 'pronoun' ? settled(subject.entity) : null;
  if (!entity) return null;
  const isPerson = entity.kind === 'person';
  if (pronoun.isPlural) return subject.isPlural || entity.members.length > 1 ? entity : null;
  if (pronoun.gender !== null || /^(?:his|her)$/.test(pronoun.lemma)) {
    return isPerson && !(pronoun.gender && entity.gender && pronoun.gender !== entity.gender) ? entity : null;
  }
  return isPerson || subject.isPlural ? null : entity;
}
