import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const adding =
  /^(?:saying|adding|arguing|insisting|claiming|stressing|noting|explaining|stating|asserting|telling|warning)$/;

/**
 * Gives what goes with a denial its own clause, where the parser takes it for what is denied: in `denied that, saying its pilots were
 * abroad` and `confirmed this, adding that it would return` the pronoun is all that is denied or confirmed. Changes the annotation in place.
 */
export function mendSaidBehindPronouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 4 < words.length; verb++) {
    const [pronoun, comma, said] = [verb + 1, verb + 2, verb + 3];
    if (words[comma] !== ',' || !adding.test(words[said]!) || !/^(?:that|this|it|so)$/.test(words[pronoun]!)) continue;
    if (upos[verb] !== 'VERB' || head[pronoun] !== verb || deprel[pronoun] !== 'obj') continue;
    const above = head[said]!;
    if (above === verb && deprel[said] === 'ccomp') deprel[said] = 'advcl';
    else if (above > said && head[above] === verb && deprel[above] === 'ccomp' && deprel[said] === 'advcl') {
      [head[said], deprel[said]] = [verb, 'advcl'];
      head[above] = said;
    }
    if (xpos[pronoun] === 'IN') [upos[pronoun], xpos[pronoun]] = ['PRON', 'DT'];
  }
}
mendSaidBehindPronouns.needs = [adding, /^,$/, /^(?:that|this|it|so)$/];

/**
 * Gives a relative clause to the text it is about, where the parser gives it to those who signed that: `Under the declaration, which
 * Lind and Mora signed in 2023, both countries promised calm`. Changes the annotation in place.
 */
export function mendSignersInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let which = 2; which + 4 < words.length; which++) {
    if (words[which] !== 'which' || words[which - 1] !== ',' || deprel[which] !== 'obj') continue;
    const verb = head[which]!;
    const subject = head[verb] ?? -1;
    const noun = which - 2;
    if (deprel[verb] !== 'acl:relcl' || subject <= which || subject >= verb || deprel[subject] !== 'nsubj') continue;
    const main = head[subject]!;
    if (main < verb || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || !hasDependant(annotation, main, ['nsubj'], verb))
      continue;
    [head[verb], head[subject]] = [noun, verb];
  }
}
mendSignersInRelatives.needs = [/^which$/, /^,$/];

const spans = /^(?:minutes|hours|days|weeks|months|years|decades)$/;

/**
 * Parts an object from how much later it was, where the parser makes one phrase of them: `dismissed the complaint hours later`. Changes the
 * annotation in place.
 */
export function mendObjectsBeforeSpans(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let span = 3; span + 1 < words.length; span++) {
    const object = span - 1;
    if (!spans.test(words[span]!) || !/^(?:later|earlier|afterwards?|before|ago)$/.test(words[span + 1]!)) continue;
    if (head[object] !== span || deprel[object] !== 'compound' || upos[object] !== 'NOUN') continue;
    const article = deprel.findIndex(
      (relation, at) => head[at] === span && at < object && /^(?:det|nmod:poss)$/.test(relation),
    );
    if (article < 1 || hasDependant(annotation, span, ['nummod'])) continue;
    const verb = article - 1;
    if (upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['obj', 'aux:pass'])) continue;
    for (let at = article; at < object; at++) if (head[at] === span) head[at] = object;
    [head[object], deprel[object]] = [verb, 'obj'];
    if (head[span] === verb || deprel[span] === 'obj') [head[span], deprel[span]] = [span + 1, 'obl:unmarked'];
    if (head[span + 1] === span) [head[span + 1], deprel[span + 1]] = [verb, 'advmod'];
  }
}
mendObjectsBeforeSpans.needs = [spans, /^(?:later|earlier|afterwards?|before|ago)$/];
