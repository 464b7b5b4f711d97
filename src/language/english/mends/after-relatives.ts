import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const finite = /^VB[DZP]$/;

/**
 * Joins a verb behind the comma that closes a relative clause to the main verb, where the parser joins it to that of the
 * clause (`condemned the raid, which killed three men, and called for restraint`): a second verb of the clause stands there
 * without a comma, or in a row of three. Changes the annotation in place.
 */
export function mendVerbsAfterRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let cc = 5; cc + 1 < words.length; cc++) {
    if (upos[cc] !== 'CCONJ' || words[cc - 1] !== ',' || !/^(?:and|but)$/.test(words[cc]!)) continue;
    const verb = head[cc]!;
    if (verb < cc || deprel[verb] !== 'conj' || upos[verb] !== 'VERB') continue;
    // `where it shelled a town, killing three men, and called …`: joined to what the clause ends with
    const isOfClose = deprel[head[verb]!] === 'advcl' && xpos[head[verb]!] === 'VBG';
    const isPast = xpos[verb] === 'VBN' && words[verb]!.endsWith('ed') && !hasDependant(annotation, verb, ['aux']);
    if (!isTensed(annotation, verb) && !isPast) continue;
    const relative = isOfClose ? head[head[verb]!]! : head[verb]!;
    const noun = head[relative] ?? -1;
    if (relative > cc || deprel[relative] !== 'acl:relcl' || noun < 0 || noun > relative) continue;
    const pronoun = xpos.findIndex((tag, at) => tag.startsWith('W') && at > noun && at <= relative);
    if (pronoun < 0 || words[pronoun - 1] !== ',') continue;
    // of one who is told of in the same words the verb may tell too: `said Lind, who left the talks, and wept`
    const main = mainOf(annotation, noun);
    if (main < 0 || main > noun || !isTensed(annotation, main) || !hasDependant(annotation, main, ['nsubj'])) continue;
    if (tenseOf(annotation, main) !== (isPast ? 'past' : tenseOf(annotation, verb))) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'mark']) || isInQuotation(words, main, verb))
      continue;
    // a row of three belongs together, and so do verbs with the same object
    if (deprel.some((relation, at) => relation === 'conj' && head[at] === relative && at !== verb)) continue;
    head[verb] = main;
    if (isPast) xpos[verb] = 'VBD';
  }
}

/**
 * The verb with a tense whose object or adverbial a noun is or is part of, or -1; what it is told to do is no main verb (`ended the talks
 * without agreeing on Chad`).
 */
function mainOf(annotation: Annotation, noun: number): number {
  const { head, deprel, upos } = annotation;
  for (let at = noun, steps = 0; at >= 0 && steps < 9; at = head[at]!, steps++) {
    if (upos[at] === 'VERB' && (isTensed(annotation, at) || !/^(?:xcomp|advcl|acl)$/.test(deprel[at]!))) return at;
    if (!/^(?:obj|iobj|obl|nmod|appos|conj|compound|flat|xcomp|advcl|acl|advmod)/.test(deprel[at]!)) return -1;
  }
  return -1;
}

const isTensed = ({ head, deprel, xpos }: Annotation, verb: number): boolean =>
  finite.test(xpos[verb]!) || deprel.some((relation, at) => head[at] === verb && relation.startsWith('aux'));

/** Past or present, by the verb or its first auxiliary. */
function tenseOf({ head, deprel, xpos }: Annotation, verb: number): string {
  const first = deprel.findIndex((relation, at) => head[at] === verb && relation.startsWith('aux'));
  return xpos[first < 0 ? verb : first] === 'VBD' ? 'past' : 'present';
}

/**
 * Makes the relative clause that of `say`, and what follows a comma the main one, where the parser takes what is said for the
 * predicate of the sentence (`Ruvo, the group that experts say is armed by Peru, took the town`). Changes the annotation in
 * place.
 */
export function mendRelativesOfSaying(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 4; at + 2 < words.length; at++) {
    if (!saying.test(words[at]!) || !/^(?:is|are|was|were|has|had|have)$/.test(words[at + 1]!)) continue;
    const noun = head[at]!;
    if (deprel[at] !== 'acl:relcl' || noun < 0 || noun > at) continue;
    const pronoun = noun + 1 < at && words[noun + 1] === ',' ? noun + 2 : noun + 1;
    if (!/^(?:that|which|who)$/.test(words[pronoun]!)) continue;
    const said = head[at + 1]!;
    if (head[noun] !== said || said < at || !deprel[noun]!.startsWith('nsubj')) continue;
    const main = deprel.findIndex(
      (relation, i) =>
        /^(?:conj|ccomp|parataxis|advcl)$/.test(relation) && head[i] === said && i > said && words[i - 1] === ',',
    );
    if (main < 0 || !finite.test(xpos[main]!) || hasDependant(annotation, main, ['nsubj', 'cc', 'mark', 'aux']))
      continue;
    [head[main], deprel[main]] = [head[said]!, deprel[said]!];
    for (let i = 0; i < words.length; i++) {
      const isBehind = i > main && head[i] === said;
      if (isBehind || (head[i] === said && i < noun)) head[i] = main;
    }
    [head[noun], deprel[noun]] = [main, 'nsubj'];
    [head[said], deprel[said]] = [at, 'ccomp'];
    [head[pronoun], deprel[pronoun]] = [
      said,
      xpos[said] === 'VBN' || words[said]!.endsWith('ed') ? 'nsubj:pass' : 'nsubj',
    ];
    if (upos[said] === 'ADJ' && words[said]!.endsWith('ed') && words.indexOf('by', said) > 0)
      [upos[said], xpos[said]] = ['VERB', 'VBN'];
  }
}

const saying =
  /^(?:says?|said|believes?|believed|claims?|claimed|alleges?|alleged|thinks?|thought|insists?|insisted|maintains?|maintained|fears?|feared|suspects?|suspected)$/;
mendRelativesOfSaying.needs = [saying, /^(?:is|are|was|were|has|had|have)$/, /^(?:that|which|who)$/];

/**
 * Joins a noun inside a relative clause to the one right before its conjunction, where the parser joins it to the noun that the clause is
 * about (`Qatar, which brought the army and the rebels together, hosted them`): a comma would have closed the clause. Changes the annotation in place.
 */
export function mendConjunctsInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let cc = 5; cc + 1 < words.length; cc++) {
    if (upos[cc] !== 'CCONJ' || !/^(?:and|or)$/.test(words[cc]!)) continue;
    const second = head[cc]!;
    const noun = second < cc ? -1 : head[second]!;
    if (noun < 0 || noun > cc - 4 || deprel[second] !== 'conj' || !/^(?:NOUN|PROPN)$/.test(upos[second]!)) continue;
    const pronoun = words.findIndex(
      (word, at) => at > noun && at < cc && /^(?:which|who|whose)$/.test(word) && xpos[at]!.startsWith('W'),
    );
    if (pronoun < 0 || words[pronoun - 1] !== ',' || words.slice(pronoun, cc).some((word) => /^[,;:–—]$/.test(word)))
      continue;
    const relative = deprel.findIndex(
      (relation, at) => relation === 'acl:relcl' && head[at] === noun && at > pronoun && at < cc,
    );
    const first = cc - 1;
    if (
      relative < 0 ||
      relative === first ||
      !/^(?:NOUN|PROPN)$/.test(upos[first]!) ||
      !isUnder(annotation, first, relative)
    )
      continue;
    let whole = first;
    while (/^(?:flat|compound)/.test(deprel[whole]!) && head[whole]! > relative) whole = head[whole]!;
    head[second] = whole;
  }
}
mendConjunctsInRelatives.needs = [/^(?:and|or)$/, /^(?:which|who|whose)$/, /^,$/];

/**
 * Has `which` that is denied mean the charge before it, where the parser takes it for the last thing named in that (`accused Peru of
 * posting men in plain clothes, which Lima denied`): no thing is denied. Changes the annotation in place.
 */
export function mendDeniedCharges(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let which = 4; which + 2 < words.length; which++) {
    if (words[which] !== 'which' || words[which - 1] !== ',' || deprel[which] !== 'obj') continue;
    const verb = head[which]!;
    const noun = head[verb] ?? -1;
    if (!/^den(?:y|ies|ied)$/.test(words[verb]!) || deprel[verb] !== 'acl:relcl' || noun < 0) continue;
    if (
      !/^(?:NOUN|PROPN)$/.test(upos[noun]!) ||
      deniable.test(words[noun]!) ||
      hasDependant(annotation, verb, ['iobj', 'obl:agent'])
    )
      continue;
    for (let at = head[noun]!, steps = 0; at >= 0 && steps < 12; at = head[at]!, steps++)
      if (upos[at] === 'VERB' && charging.test(words[at]!)) {
        [head[verb], deprel[verb]] = [at, 'advcl:relcl'];
        break;
      }
  }
}

const charging = /^(?:accus|alleg|charg|claim|blam|insist|assert|maintain|complain)/;
const deniable =
  /^(?:charge|claim|allegation|accusation|assertion|report|suggestion|rumou?r|complaint|involvement|role|part|responsibility|guilt|wrongdoing|link|visa|request|permission|access|entry)s?$/;

/**
 * Hangs an infinitive behind the comma that closes a relative clause on the main verb, where the parser hangs it on that of the clause (`met
 * the envoys, who had signed the pact in May, to save it`). Changes the annotation in place.
 */
export function mendInfinitivesAfterRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos, upos } = annotation;
  for (let to = 6; to + 1 < words.length; to++) {
    if (xpos[to] !== 'TO' || words[to - 1] !== ',') continue;
    const verb = head[to]!;
    const relative = head[verb] ?? -1;
    if (verb < to || xpos[verb] !== 'VB' || !/^(?:xcomp|advcl)$/.test(deprel[verb]!)) continue;
    if (
      relative < 0 ||
      relative > to ||
      deprel[relative] !== 'acl:relcl' ||
      !hasDependant(annotation, relative, ['obj'], relative)
    )
      continue;
    const noun = head[relative]!;
    const pronoun = xpos.findIndex((tag, at) => tag.startsWith('W') && at > noun && at <= relative);
    if (pronoun < 0 || !words.slice(noun + 1, pronoun).includes(',')) continue;
    const main = mainOf(annotation, noun);
    if (main < 0 || main > noun || upos[main] !== 'VERB' || isInQuotation(words, main, verb)) continue;
    [head[verb], deprel[verb]] = [main, 'advcl'];
  }
}
mendInfinitivesAfterRelatives.needs = [/^to$/, /^,$/, /^wh(?:o|om|ich|ose)$/];
