import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { groupOf } from './groups.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** The actor that a verb has for its subject, before a token; of several joined ones all. */
function subjectOf(scene: Scene, verb: number, phrase: Phrase, to: Sought): Entity | null {
  const { ground, byHead, together, named } = scene;
  const at = childOf(ground.analysis, verb, 'nsubj');
  const subject = at >= 0 && at < phrase.head ? byHead[at] : undefined;
  if (!subject?.entity) return null;
  const joined = together.find((one) => one.isJoined && one.head === at);
  if (joined) return phrase.isPlural ? groupOf(named, joined.members) : null;
  return suits(phrase, subject, settled(subject.entity), to) ? settled(subject.entity) : null;
}

const texts =
  /^(?:letter|statement|message|note|declaration|memo|memorandum|communique|appeal|petition|report|paper|cable)$/;

/** `sent Lind a letter before the meeting, in which they argued …`: those who send a text argue in it. */
export function writerOf(scene: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { ground } = scene;
  const { tokens } = ground.analysis;
  if (phrase.role !== 'subject' || ground.forms[phrase.head - 1] !== 'which' || ground.forms[phrase.head - 2] !== 'in')
    return null;
  const { first } = ground.analysis.sentences[phrase.sentence]!;
  for (let at = phrase.head - 3; at >= first; at--) {
    const { lemma, deprel, head } = tokens[at]!;
    if (!texts.test(lemma)) continue;
    return deprel === 'obj' && head < at ? subjectOf(scene, head, phrase, to) : null;
  }
  return null;
}

/** Whoever draws something on himself did something for it. */
const drawing =
  /^(?:draw|face|incur|attract|earn|anger|enrage|infuriate|irk|alarm|upset|stun|provoke|offend|dismay|shock)$/;
const wrath =
  /^(?:ire|anger|criticism|wrath|rebuke|condemnation|fury|fire|praise|protest|outcry|censure|scorn|backlash|outrage|flak|complaint)$/;

/** `Russia drew Tehran's ire when it endorsed the text`: for what it did itself. */
export function provokerOf(scene: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = scene.ground.analysis;
  const deed = phrase.role === 'subject' && phrase.quotation < 0 ? tokens[tokens[phrase.head]!.head] : undefined;
  if (!deed || !/^(?:advcl|acl:relcl)$/.test(deed.deprel) || deed.head < 0 || deed.head > phrase.head) return null;
  if (!/^(?:when|after|because|as|once)$/.test(scene.ground.forms[phrase.head - 1] ?? '')) return null;
  // `two years ago when`: the tree may hang it on the time
  let above = deed.head;
  for (let steps = 0; steps < 3 && tokens[above]!.upos !== 'VERB' && tokens[above]!.head >= 0; steps++)
    above = tokens[above]!.head;
  const { lemma, index } = tokens[above]!;
  if (!drawing.test(lemma)) return null;
  const object = childOf(scene.ground.analysis, index, 'obj');
  const isOfFeeling = /^(?:draw|face|incur|attract|earn|provoke)$/.test(lemma);
  if (object < 0 || (isOfFeeling && !wrath.test(tokens[object]!.lemma))) return null;
  return subjectOf(scene, index, phrase, to);
}

/** `accused the government of failing to persuade Lima and demanded that it resign`: whoever is accused is to do something. */
export function chargedBefore({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  const deed = phrase.role === 'subject' ? tokens[tokens[phrase.head]!.head] : undefined;
  const asked = deed?.deprel === 'ccomp' ? tokens[deed.head] : undefined;
  if (asked?.deprel !== 'conj' || !/^(?:demand|insist|urge|ask|propose|request)$/.test(asked.lemma)) return null;
  if (ground.forms[phrase.head - 1] !== 'that' || asked.head < 0) return null;
  const charged = tokens[asked.head]!;
  if (!/^(?:accuse|blame|fault|criticise|criticize|condemn|chide|denounce)$/.test(charged.lemma)) return null;
  const at = childOf(ground.analysis, charged.index, 'obj');
  const other = at > charged.index && at < asked.index ? byHead[at] : undefined;
  return other?.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
}

/** What one tells another of oneself. */
const own =
  /^(?:readiness|willingness|intention|intent|decision|plan|desire|position|concern|objection|opposition|rejection|support|commitment|interest|withdrawal|acceptance|refusal|wish|reservation|consent|approval|stance|resolve|determination)s?$/;

/** `Peru had informed Chile of its readiness to talk`: whoever informs another of something speaks of himself. */
export function informerOf(scene: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { ground } = scene;
  const { tokens } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || !own.test(tokens[noun]!.lemma)) return null;
  if (ground.forms[phrase.head - 1] !== 'of') return null;
  let verb = tokens[noun]!.head;
  if (verb >= 0 && /^(?:obj|iobj)$/.test(tokens[verb]!.deprel)) verb = tokens[verb]!.head;
  if (verb < 0 || !/^(?:inform|notify|assure|apprise|advise|convince|remind)$/.test(tokens[verb]!.lemma)) return null;
  return subjectOf(scene, verb, phrase, to);
}

/**
 * `The readout said so. The minister, it added, had left.`: what adds something in words put in is what the sentence before has speak, be
 * it an actor or none (null); undefined where that does not tell.
 */
export function adderOf({ ground, phrases }: Scene, phrase: Phrase, at: number): Entity | null | undefined {
  const { tokens, sentences } = ground.analysis;
  const { head, sentence } = phrase;
  const said = ground.forms[head] === 'it' && phrase.role === 'subject' ? tokens[head + 1] : undefined;
  if (!said || sentence === 0 || tokens[head]!.head !== said.index || phrase.quotation >= 0) return undefined;
  if (!/^(?:add|continue|note)$/.test(said.lemma) || ground.forms[head - 1] !== ',' || ground.forms[head + 2] !== ',')
    return undefined;
  const { first } = sentences[sentence - 1]!;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence >= sentence - 1; i--) {
    const other = phrases[i]!;
    const verb = tokens[tokens[other.head]!.head];
    if (other.head !== first || ground.forms[first] !== 'It' || verb?.head !== -1) continue;
    return /^(?:say|state|note|stress|add|read|claim)$/.test(verb.lemma)
      ? other.entity && settled(other.entity)
      : undefined;
  }
  return undefined;
}
