import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const noThing = /day$|^(?:time|moment|night|morning|evening|week|month|year|way|gusto)$/i;
/** Verbs that take no object. */
const seizing = /^(?:took|take|takes|held|hold|holds)$/;
const taken = /^(?:hostage|captive|prisoner)$/;
const objectless = /^(?:seem|sound|appear|look|become|became|feel|felt|go|went|come|came|die|happen)/;

/**
 * Hangs a clause that lacks an object on the noun right before its pronoun, where the parser sets it beside the sentence (`the
 * ten states she won`). Changes the annotation in place.
 */
export function mendBareRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb < words.length; verb++) {
    if (deprel[verb] !== 'parataxis' || !/^VB[DPZ]$/.test(xpos[verb]!) || objectless.test(words[verb]!)) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at < verb);
    const noun = subject - 1;
    if (noun < 1 || xpos[subject] !== 'PRP' || upos[noun] !== 'NOUN' || noThing.test(words[noun]!)) continue;
    if (head[verb]! >= subject || hasDependant(annotation, verb, ['ccomp', 'csubj', 'mark', 'cc'])) continue;
    // `a banker they took hostage`: what somebody is taken is no object
    if (hasDependant(annotation, verb, ['obj']) && !(seizing.test(words[verb]!) && taken.test(words[verb + 1] ?? '')))
      continue;
    // only what the relative clause of an infinitive lacks: `the dollars it expects to collect`
    const open = deprel.findIndex((relation, at) => relation === 'xcomp' && head[at] === verb && at > verb);
    if (open > 0 && hasDependant(annotation, open, ['obj', 'ccomp', 'xcomp'])) continue;
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
  }
}

/**
 * Names a clause relative that lacks an object and stands right behind the noun it hangs on (`the pact they signed with Chad`), where the
 * parser takes it for a clause that says what the noun is. Changes the annotation in place.
 */
export function mendRelativesWithoutPronouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb < words.length; verb++) {
    const noun = head[verb]!;
    if (
      deprel[verb] !== 'acl' ||
      noun >= verb ||
      noun < 0 ||
      !/^VB[DNPZ]$/.test(xpos[verb]!) ||
      objectless.test(words[verb]!)
    )
      continue;
    if (upos[noun] !== 'NOUN' || noThing.test(words[noun]!) || telling.test(words[noun]!)) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb);
    if (subject <= noun || subject > verb || words.slice(noun, verb).includes(',')) continue;
    if (hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'cc', 'advmod', 'cop', 'aux:pass'])) continue;
    // `a deal that Peru signed with Chile`: with a verb that cannot do without an object
    const that = noun + 1;
    const isPronoun = words[that] === 'that' && head[that] === verb && deprel[that] === 'mark';
    if (isPronoun && making.test(words[verb]!)) [deprel[that], upos[that], xpos[that]] = ['obj', 'PRON', 'WDT'];
    if (hasDependant(annotation, verb, ['mark'])) continue;
    if (xpos[verb] === 'VBN' && !hasDependant(annotation, verb, ['aux'])) xpos[verb] = 'VBD';
    deprel[verb] = 'acl:relcl';
  }
}

const making =
  /^(?:signed|imposed|issued|proposed|brokered|seized|announced|launched|ratified|adopted|drafted|presented|unveiled|tabled|vetoed|struck|negotiated)$/;

/** Of what these say the clause behind them tells. */
const telling =
  /^(?:fact|claim|report|belief|news|sign|evidence|suspicion|fear|hope|idea|notion|proof|rumou?r|possibility|chance|risk|view|warning|allegation)s?$/i;

/**
 * Names a clause relative whose object or subject is a relative pronoun, where the parser takes it for a clause that says
 * what a noun is (`a step that Lind called a mistake and that Peru regretted`). Changes the annotation in place.
 */
export function mendRelativesWithPronouns(_words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let verb = 2; verb < deprel.length; verb++) {
    if (deprel[verb] !== 'acl' || head[verb]! >= verb || xpos[verb] === 'VBG') continue;
    const isRelative = deprel.some(
      (relation, at) =>
        head[at] === verb &&
        at > head[verb]! &&
        at < verb &&
        /^W(?:DT|P)$/.test(xpos[at]!) &&
        /^(?:obj|nsubj(?::pass)?)$/.test(relation),
    );
    if (isRelative) deprel[verb] = 'acl:relcl';
  }
}

const someOf = /^(?:both|all|some|most|many|none|neither|each|one|two|three|half|several)$/;

/**
 * Gives a relative clause `both of whom` for its subject, where the parser gives it to the main verb as a second one (`Two members, both of
 * whom opposed the pact, are backing it`). Changes the annotation in place.
 */
export function mendSomeOfWhom(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let some = 2; some + 4 < words.length; some++) {
    if (!someOf.test(words[some]!) || words[some + 1] !== 'of' || !/^wh(?:om|ich)$/.test(words[some + 2]!)) continue;
    const main = head[some]!;
    if (!/^nsubj/.test(deprel[some]!) || main < some + 4) continue;
    const clause = deprel.findIndex(
      (relation, at) => relation === 'acl:relcl' && at > some + 2 && at < main && head[at]! < some,
    );
    if (clause > 0 && !hasDependant(annotation, clause, ['nsubj', 'csubj'])) head[some] = clause;
  }
}
mendSomeOfWhom.needs = [/^wh(?:om|ich)$/, someOf, /^of$/];
