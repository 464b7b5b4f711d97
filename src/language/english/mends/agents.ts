import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Takes the mark of an agent from a phrase with another preposition than `by` (`sanctions imposed by Chad on firms`), of which the
 * parser may make a second one. Changes the annotation in place.
 */
export function mendAgentsWithoutBy(words: readonly string[], { head, deprel }: Annotation): void {
  for (let at = 0; at < words.length; at++) {
    if (deprel[at] !== 'obl:agent') continue;
    const preposition = deprel.findIndex((relation, i) => relation === 'case' && head[i] === at && i < at);
    if (preposition >= 0 && !/^(?:by|through|via)$/i.test(words[preposition]!)) deprel[at] = 'obl';
  }
}

const joining = /^(?:for|of|by|without|against)$/;

/**
 * Joins a clause with its own preposition to the one before it with the same, where the parser joins it to their verb (`criticised
 * Chad for failing to act and for having deported Malians`): whom the verb is about does both. Changes the annotation in place.
 */
export function mendRepeatedPrepositions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const markOf = (clause: number): string | undefined =>
    words.find((word, at) => head[at] === clause && at < clause && deprel[at] === 'mark' && joining.test(word));
  for (let second = 4; second < words.length; second++) {
    const verb = head[second]!;
    if (deprel[second] !== 'conj' || verb < 0 || verb > second || !/^VB[GN]$/.test(xpos[second]!)) continue;
    const mark = markOf(second);
    if (!mark || markOf(verb) || hasDependant(annotation, second, ['nsubj'])) continue;
    const first = deprel.findIndex(
      (relation, at) =>
        head[at] === verb &&
        at > verb &&
        at < second &&
        /^(?:advcl|ccomp|xcomp)$/.test(relation) &&
        markOf(at) === mark,
    );
    // `for its help and for hosting the talks`
    const phrase = deprel.findIndex(
      (relation, at) =>
        head[at] === verb &&
        at > verb &&
        at < second &&
        relation === 'obl' &&
        words.some((word, i) => word === mark && head[i] === at && deprel[i] === 'case'),
    );
    if (first > 0) head[second] = first;
    else if (phrase > 0 && hasDependant(annotation, verb, ['obj'])) deprel[second] = 'advcl';
  }
}
mendRepeatedPrepositions.needs = [joining];

/** Behind what an agent may stand: `was hailed as a hero by Chad`, `was attacked on its record by Chad`. */
const between = /^(?:as|for|on|at|over|during)$/;
/** Nouns of what somebody does or makes, who is then named with `by`, and of time. */
const done =
  /(?:opposition|criticism|recommendation|request|demand|call|attack|decision|order|ruling|campaign|effort|attempt|visit|work|study|report|letter|statement|speech|book|novel|song|film|article|column|plan|proposal|offer|raid|strike|vote|appeal|claim|remark|comment|move|failure|refusal|abuse|use|purchase|takeover|invasion|occupation)s?$/;
const times =
  /^(?:.+day|week|month|year|end|deadline|hour|noon|midnight|now|then|night|morning|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)s?$/;

/**
 * Makes the agent of a passive of whom `by` names behind another phrase, where the parser hangs him on that phrase (`was hailed as a
 * hero by Chad`). Changes the annotation in place.
 */
export function mendAgentsBehindPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let by = 4; by + 1 < words.length; by++) {
    if (words[by] !== 'by' || deprel[by] !== 'case' || /^(?:not|,)$/.test(words[by - 1]!)) continue;
    const agent = head[by]!;
    const noun = head[agent] ?? -1;
    if (agent < by || deprel[agent] !== 'nmod' || noun < 0 || noun > by || deprel[noun] !== 'obl') continue;
    const verb = head[noun]!;
    if (verb < 0 || verb > noun || xpos[verb] !== 'VBN' || done.test(words[noun]!)) continue;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(upos[agent]!) || times.test(words[agent]!)) continue;
    if (!hasDependant(annotation, verb, ['aux:pass', 'nsubj:pass'])) continue;
    if (hasDependant(annotation, verb, ['obl:agent'])) continue;
    const isBehind = words.some((word, at) => between.test(word) && head[at] === noun && at < noun && at > verb);
    if (isBehind) [head[agent], deprel[agent]] = [verb, 'obl:agent'];
  }
}
mendAgentsBehindPhrases.needs = [/^by$/];

/**
 * Hangs whoever `by` names on what he says or does, where the parser hangs him on an active verb, which has no such agent (`rejected claims
 * by Chad that …`). Changes the annotation in place.
 */
export function mendAgentsOfObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let by = 2; by + 1 < words.length; by++) {
    if (words[by] !== 'by' || deprel[by] !== 'case') continue;
    const agent = head[by]!;
    const verb = /^obl(?::agent)?$/.test(deprel[agent]!) ? head[agent]! : -1;
    const noun = by - 1;
    if (times.test(words[agent]!) || annotation.upos[agent] === 'NUM') continue;
    // `rejected claims by Chad`, `argued against intervention by Chad`
    if (agent < by || verb < 0 || !/^(?:obj|obl)$/.test(deprel[noun]!) || head[noun] !== verb) continue;
    const isActive = /^VB[DZPG]?$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['nsubj']);
    if (!isActive || hasDependant(annotation, verb, ['aux:pass', 'nsubj:pass'])) continue;
    const isDeed =
      done.test(words[noun]!) || said.test(words[noun]!) || (deprel[noun] === 'obl' && deeds.test(words[noun]!));
    if (isDeed) [head[agent], deprel[agent]] = [noun, 'nmod'];
  }
}
mendAgentsOfObjects.needs = [/^by$/];

/** Nouns that are made of verbs. */
const deeds =
  /(?:vention|gression|cution|duction|vasion|ference|llance|olation|ortion|itation|lation|striction|ception)s?$/;

/** Further nouns of what somebody says. */
const said =
  /^(?:allegation|accusation|assertion|charge|suggestion|assurance|denial|warning|threat|promise|pledge|admission|argument|insinuation|assessment|announcement|declaration)s?$/;

/**
 * Makes one agent of the noun behind `by` and the name right behind it, where the parser counts two (`was quoted by the broadcaster
 * NRK as saying`). Changes the annotation in place.
 */
export function mendNamesOfAgents(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 3; at < words.length; at++) {
    const noun = at - 1;
    if (deprel[at] !== 'obl:agent' || deprel[noun] !== 'obl:agent' || head[at] !== head[noun]) continue;
    if (upos[noun] !== 'NOUN' || upos[at] !== 'PROPN') continue;
    if (words.some((word, i) => head[i] === at && (deprel[i] === 'case' || word === ','))) continue;
    [head[at], deprel[at]] = [noun, 'appos'];
  }
}
mendNamesOfAgents.needs = [/^by$/i];

/**
 * Makes one subject of a title and the name behind it, where the parser counts two (`Mr Lind was quoted`). Changes the annotation in
 * place.
 */
export function mendTitlesAsSubjects(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 0; at + 1 < words.length; at++) {
    if (!/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(words[at]!) || upos[at + 1] !== 'PROPN') continue;
    const isTwice = head[at] === head[at + 1] && deprel[at] === deprel[at + 1];
    // `The ban, Mr Lind says, is unfair`, with the name set beside the ban
    const isApart = deprel[at + 1] === 'appos' && head[at + 1]! < at && head[at]! > at;
    if (!(isTwice || isApart) || !/^nsubj/.test(deprel[at]!)) continue;
    [head[at + 1], deprel[at + 1]] = [at, 'flat'];
  }
}
mendTitlesAsSubjects.needs = [/^(?:Mr|Mrs|Ms|Dr)\.?$/];
