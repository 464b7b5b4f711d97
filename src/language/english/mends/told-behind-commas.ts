import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const relative = /^(?:whom|which|that)$/;

/**
 * Makes the object of a relative clause of its pronoun, where the parser takes that for a phrase without a preposition (`the nurses whom Peru
 * had deported`). Changes the annotation in place.
 */
export function mendWhomAsPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    const verb = head[at]!;
    if (!relative.test(words[at]!) || deprel[at] !== 'obl' || !/^W/.test(xpos[at]!) || verb < at + 2) continue;
    if (hasDependant(annotation, at, ['case']) || hasDependant(annotation, verb, ['obj', 'ccomp', 'aux:pass', 'cop']))
      continue;
    // `which Lind called for to …`: of a preposition that stands alone
    const isStranded = xpos[verb + 1] === 'IN' && (head[verb + 1]! <= verb + 1 || xpos[verb + 2] === 'TO');
    if (!isStranded && hasDependant(annotation, verb, ['nsubj'])) deprel[at] = 'obj';
  }
}
mendWhomAsPhrases.needs = [relative];

const article = /^(?:an?|the)$/;

/**
 * Parts a noun behind a comma from the name that judges it (`asked for help, a demand Chile has rebuffed`), where the parser has it for the
 * subject and the name for what it is called. Changes the annotation in place.
 */
export function mendJudgedBehindCommas(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun + 2 < words.length; noun++) {
    const [verb, name] = [head[noun]!, noun + 1];
    if (deprel[noun] !== 'nsubj' || upos[noun] !== 'NOUN' || verb <= name) continue;
    if (!article.test(words[noun - 1]!) || words[noun - 2] !== ',') continue;
    if (upos[name] !== 'PROPN' || head[name] !== noun || deprel[name] !== 'appos') continue;
    if (deprel[verb] !== 'parataxis' || !/^VB[DNZ]$/.test(xpos[verb]!) || words.slice(name, verb).includes(','))
      continue;
    if (head[verb]! > noun || hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'aux:pass'])) continue;
    [head[noun], deprel[noun]] = [head[verb]!, 'appos'];
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    for (let at = 0; at < noun; at++) if (head[at] === verb) head[at] = noun;
  }
}
mendJudgedBehindCommas.needs = [/^,$/, article];

/**
 * Makes a clause of its own of a verb in -ing behind a comma and its object (`went further, halting military aid`), where the parser takes it
 * for an attribute of what the verb before would be done to. Changes the annotation in place.
 */
export function mendDoingBehindCommas(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let doing = 3; doing + 1 < words.length; doing++) {
    const object = head[doing]!;
    if (words[doing - 1] !== ',' || xpos[doing] !== 'VBG' || deprel[doing] !== 'amod' || object < doing) continue;
    const verb = head[object]!;
    if (deprel[object] !== 'obj' || verb < 0 || verb >= doing - 1 || upos[verb] !== 'VERB') continue;
    [head[doing], deprel[doing], upos[doing]] = [verb, 'advcl', 'VERB'];
    head[object] = doing;
    if (head[doing - 1]! < doing - 1 || head[doing - 1] === object) head[doing - 1] = doing;
  }
}
mendDoingBehindCommas.needs = [/^,$/, /ing$/];

const joining = /^(?:and|but)$/;

/**
 * Gives a past behind *and* the name right before it for its subject (`denounced it as a trick, and Peru called for talks`), where the parser
 * joins the name to a noun before. Changes the annotation in place.
 */
export function mendNamesBehindAnd(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const [name, and] = [verb - 1, verb - 2];
    if (deprel[verb] !== 'conj' || !/^VB[DN]$/.test(xpos[verb]!) || upos[name] !== 'PROPN') continue;
    if (deprel[name] !== 'conj' || head[name] === head[verb] || head[name]! > and) continue;
    if (!joining.test(words[and]!) || head[and] !== verb || words[and - 1] !== ',') continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'aux:pass', 'obl:agent'])) continue;
    [head[name], deprel[name]] = [verb, 'nsubj'];
    xpos[verb] = 'VBD';
  }
}
mendNamesBehindAnd.needs = [joining, /^,$/];

const turn = /^(?:turn|principle|return|exchange|advance|theory)$/;
const willing =
  /^(?:agree|refuse|pledge|promise|vow|threaten|offer|undertake|decline)(?:s|d|ed|ing)?$|^(?:undertook|undertaken)$/;

/** Hangs on its verb what somebody agrees in turn to do (`agreed in return to free them`). Changes the annotation in place. */
export function mendAgreedInTurn(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let at = 2; at + 2 < words.length; at++) {
    const verb = head[at]!;
    if (!turn.test(words[at]!) || words[at - 1] !== 'in' || words[at + 1] !== 'to' || verb !== at - 2) continue;
    if (!willing.test(words[verb]!)) continue;
    const act = head[at + 1]!;
    if (xpos[act] === 'VB' && head[act] === at && /^(?:acl|advcl)$/.test(deprel[act]!))
      [head[act], deprel[act]] = [verb, 'xcomp'];
  }
}
mendAgreedInTurn.needs = [turn, willing];

const deadly = /^(?:hacked|beaten|stoned|burned|burnt|stabbed|clubbed|tortured|shot|crushed|bludgeoned|trampled)$/;

/** Parts *to death* from those who are put to it (`hacked to death nine monks`). Changes the annotation in place. */
export function mendToDeath(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let death = 2; death + 1 < words.length; death++) {
    const verb = death - 2;
    // `nine monks`: hung on their number
    const victim = deprel[head[death]!] === 'nummod' ? head[head[death]!]! : head[death]!;
    if (words[death] !== 'death' || words[death - 1] !== 'to' || !deadly.test(words[verb]!)) continue;
    if (victim < death || deprel[death] !== 'compound' || deprel[victim] !== 'obl' || head[victim] !== verb) continue;
    if (upos[verb] !== 'VERB') continue;
    [head[death], deprel[death], head[death - 1]] = [verb, 'obl', death];
    deprel[victim] = 'obj';
  }
}
mendToDeath.needs = [/^death$/, deadly];
