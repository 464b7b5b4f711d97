import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const joint = /^(?:and|but)$/;

/** The clause that a verb takes for what is said, before `end`; or -1. */
const claimOf = ({ head, deprel }: Annotation, said: number, end: number): number =>
  deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at > said && at < end);

/**
 * Opens a second clause of what is said with the *that* behind a conjunction, where the parser takes it for the article of its subject and joins
 * the clause to the verb of saying (`Peru says it respects the pact but that passage through the strait remains to be settled`). Changes the
 * annotation in place.
 */
export function mendThatBeforeSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 4; that + 2 < words.length; that++) {
    const subject = head[that]!;
    const clause = head[subject] ?? -1;
    const said = head[clause] ?? -1;
    if (words[that] !== 'that' || deprel[that] !== 'det' || subject < that || !joint.test(words[that - 1]!)) continue;
    if (!/^nsubj/.test(deprel[subject]!) || clause < subject || deprel[clause] !== 'conj' || said < 0 || said > that)
      continue;
    const claim = claimOf(annotation, said, that);
    // `says the plan is late but that plan is better`: told of before
    if (claim < 0 || words.slice(0, that).includes(words[subject]!)) continue;
    if (!hasDependant(annotation, subject, ['nmod', 'acl']) && xpos[subject] !== 'NNS') continue;
    [head[that], deprel[that], upos[that], xpos[that]] = [clause, 'mark', 'SCONJ', 'IN'];
    head[clause] = claim;
  }
}
mendThatBeforeSubjects.needs = [/^that$/, joint];

/** What texts do, and seldom those who speak of them. */
const ofTexts =
  /^(?:needs|needed|requires|required|binds|bound|contains|contained|covers|covered|violates|violated|breaches|breached|contradicts|contradicted|lacks|lacked|expires|expired|applies|applied|amounts|amounted|infringes|infringed)$/;

/**
 * Joins to what is said of a text what else it does, where the parser joins that to the verb of saying (`Lind insists that it is no treaty and
 * needs no vote`). Changes the annotation in place.
 */
export function mendWhatElseTextsDo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let verb = 5; verb + 1 < words.length; verb++) {
    const said = head[verb]!;
    if (!ofTexts.test(words[verb]!) || !joint.test(words[verb - 1]!) || deprel[verb] !== 'conj' || said < 0) continue;
    const claim = said > verb ? -1 : claimOf(annotation, said, verb);
    if (claim < 0 || hasDependant(annotation, verb, ['nsubj']) || isInQuotation(words, said, verb)) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === claim);
    if (subject < 0 || !/^(?:it|this)$/i.test(words[subject]!) || !hasDependant(annotation, claim, ['cop'])) continue;
    head[verb] = claim;
  }
}
mendWhatElseTextsDo.needs = [ofTexts, joint];

/**
 * Takes a clause for what is said, where *that* stands between it and the verb of saying and the parser joins the two (`reaffirmed that the
 * resolution and all it held ended`). Changes the annotation in place.
 */
export function mendClausesRightBehindThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    const clause = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || clause < that || deprel[clause] !== 'conj') continue;
    const said = head[clause]!;
    if (said !== that - 1 || upos[said] !== 'VERB' || claimOf(annotation, said, words.length) >= 0) continue;
    deprel[clause] = 'ccomp';
  }
}
mendClausesRightBehindThat.needs = [/^that$/];
