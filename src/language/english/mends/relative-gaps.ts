import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Whether a word is a pronoun that opens a relative clause and may be its object. */
const isRelative = (words: readonly string[], { xpos }: Annotation, at: number): boolean =>
  /^W(?:DT|P)$/.test(xpos[at]!) && relatives.test(words[at]!);

const relatives = /^(?:which|that|whom)$/i;

/**
 * Makes a relative pronoun the object of its clause where the clause has a subject of its own (`the declaration, which Lind
 * and Mora signed`). Changes the annotation in place.
 */
export function mendWhichBesideSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let which = 1; which < words.length - 2; which++) {
    const verb = head[which]!;
    if (deprel[which] !== 'nsubj' || verb < which || upos[verb] !== 'VERB') continue;
    if (!isRelative(words, annotation, which) || !/^acl/.test(deprel[verb]!)) continue;
    let subject = which + 1;
    while (subject < verb && !(head[subject] === verb && deprel[subject] === 'nsubj')) subject++;
    if (subject < verb && !hasDependant(annotation, verb, ['obj', 'ccomp', 'cop'])) deprel[which] = 'obj';
  }
}
mendWhichBesideSubjects.needs = [relatives];

/**
 * Gives a relative pronoun to the clause that lacks an object, where a verb of saying or asking stands between (`the pact, which
 * Peru has demanded that Chile scrap`). A word with a subject and a mark there is a verb. Changes the annotation in place.
 */
export function mendWhichBeforeClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let which = 1; which < words.length - 3; which++) {
    const verb = head[which]!;
    if (deprel[which] !== 'obj' || verb < which || !/^acl/.test(deprel[verb]!)) continue;
    if (!isRelative(words, annotation, which) || !hasDependant(annotation, verb, ['nsubj'])) continue;
    const claim = deprel.findIndex((relation, at) => at > verb && head[at] === verb && relation === 'ccomp');
    if (claim < 0 || !hasDependant(annotation, claim, ['nsubj']) || !hasDependant(annotation, claim, ['mark']))
      continue;
    if (hasDependant(annotation, claim, ['obj', 'cop', 'xcomp', 'ccomp'])) continue;
    if (upos[claim] === 'NOUN' && xpos[claim] === 'NN') [upos[claim], xpos[claim]] = ['VERB', 'VB'];
    if (upos[claim] === 'VERB') head[which] = claim;
  }
}
mendWhichBeforeClaims.needs = [relatives];

/** Verbs of asking for something to be done, behind which a clause has the bare verb. */
const asking = /^(?:demand|insist|request|ask|propose|recommend|require|urge|suggest|want)/;

/**
 * Finds the verb of what is demanded where the parser takes it for a noun with a name before it, in a clause whose object is its
 * pronoun (`the pact, which Peru has demanded that Chile scrap`). Changes the annotation in place.
 */
export function mendDemandsAsNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 3; that < words.length - 2; that++) {
    const noun = head[that]!;
    if (words[that] !== 'that' || xpos[that] !== 'IN' || noun <= that || xpos[noun] !== 'NN') continue;
    const who = noun - 1;
    const verb = head[noun]!;
    if (upos[who] !== 'PROPN' || head[who] !== noun || verb !== that - 1 || !asking.test(words[verb]!)) continue;
    const which = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at < verb);
    if (which < 0 || !isRelative(words, annotation, which)) continue;
    [upos[noun], xpos[noun], deprel[noun]] = ['VERB', 'VB', 'ccomp'];
    [deprel[who], deprel[that], head[which]] = ['nsubj', 'mark', noun];
  }
}

/**
 * Gives a relative clause its subject and its noun, where the parser sees a participle behind the subject (`Under the pact, which
 * Chad and Mali signed in May, trade is free`). Changes the annotation in place.
 */
export function mendSubjectsBehindWhich(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let which = 2; which < words.length - 2; which++) {
    const verb = head[which]!;
    const subject = verb < 0 ? -1 : head[verb]!;
    if (xpos[which] !== 'WDT' || subject <= which || subject > verb || deprel[verb] !== 'acl') continue;
    if (!/^VB[DN]$/.test(xpos[verb]!) || !isRelative(words, annotation, which)) continue;
    const noun = which - (words[which - 1] === ',' ? 2 : 1);
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || !/^nsubj/.test(deprel[subject]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark'])) continue;
    xpos[verb] = 'VBD';
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
    [head[subject], deprel[subject], deprel[which]] = [verb, 'nsubj', 'obj'];
  }
}
mendDemandsAsNouns.needs = [relatives, /^that$/];
mendSubjectsBehindWhich.needs = [relatives];

/**
 * Joins a name to the first word of the name before it, not to a later one, and keeps its own words together (`Abiy Ahmed and
 * Hassan Sheikh Mohamud`). Changes the annotation in place.
 */
export function mendConjunctsOfNames(_words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 2; at < deprel.length; at++) {
    if (deprel[at] !== 'conj' || upos[at] !== 'PROPN') continue;
    const above = head[at]!;
    if (upos[at - 1] === 'PROPN' && above < at && isOneName(upos, above, at) && deprel[above] === 'conj')
      deprel[at] = 'flat';
    else if (above < at && deprel[above] === 'flat' && upos[above] === 'PROPN') head[at] = head[above]!;
  }
}
mendConjunctsOfNames.needs = [/^(?:and|or|&|,)$/];

/** Whether all words from one to another are of names, without a comma or `and` in between. */
const isOneName = (upos: Annotation['upos'], from: number, to: number): boolean =>
  upos.slice(from, to + 1).every((tag) => tag === 'PROPN');

/**
 * Gives a relative clause back its verb where the parser sets those who do it beside the noun (`the pact, which presidents Lind and
 * Mora signed,` with the names beside the pact). Changes the annotation in place.
 */
export function mendDoersBesideNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let which = 1; which < words.length - 2; which++) {
    if (deprel[which] !== 'nsubj' || !isRelative(words, annotation, which)) continue;
    const first = head[which]!;
    // `which presidents Lind signed`: a title that is taken for the verb
    const name = upos[first] === 'NOUN' && first === which + 1 ? head[first]! : first;
    const noun = name > which && upos[name] === 'PROPN' && deprel[name] === 'appos' ? head[name]! : words.length;
    if (noun >= which || upos[noun] !== 'NOUN') continue;
    const verb = deprel.findIndex(
      (relation, at) => /^acl/.test(relation) && at > name && (head[at] === noun || head[at] === name),
    );
    if (verb < 0 || !/^VB[DN]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['nsubj', 'obl:agent'])) continue;
    [head[which], deprel[which]] = [verb, 'obj'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[verb], deprel[verb], xpos[verb]] = [noun, 'acl:relcl', 'VBD'];
    if (first !== name) deprel[first] = 'nmod:desc';
  }
}
mendDoersBesideNouns.needs = [relatives];

/**
 * Joins the clause of a second judge to the first, where the parser joins him to what the first one says (`which Peru hailed as
 * historic and Chile dismissed as biased`). Changes the annotation in place.
 */
export function mendSecondJudges(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 4; name < words.length - 2; name++) {
    const judged = head[name]!;
    const verb = name + 1;
    if (deprel[name] !== 'conj' || upos[name] !== 'PROPN' || judged < 0 || upos[judged] !== 'ADJ') continue;
    if (head[verb] !== name || deprel[verb] !== 'acl' || !/^VB[DN]$/.test(xpos[verb]!)) continue;
    const first = head[judged]!;
    if (first < 0 || upos[first] !== 'VERB' || !hasDependant(annotation, judged, ['case', 'mark'])) continue;
    [head[verb], deprel[verb], xpos[verb]] = [first, 'conj', 'VBD'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    deprel.forEach((relation, at) => {
      if (relation === 'cc' && head[at] === name && at < name) head[at] = verb;
    });
  }
}
mendSecondJudges.needs = [/^as$/, /^(?:and|but|while)$/];

const wanting = /^(?:want(?:s|ed)?|wish(?:es|ed)?|need(?:s|ed)?)$/;

/**
 * Hangs on a verb of wanting what somebody wants done, where the parser makes a second relative clause of it (`four men whom they want added
 * to the list`): it is not done. Changes the annotation in place.
 */
export function mendWantedDeeds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let want = 2; want + 1 < words.length; want++) {
    const deed = want + 1;
    if (!wanting.test(words[want]!) || xpos[deed] !== 'VBN' || deprel[want] !== 'acl:relcl') continue;
    if (deprel[deed] === 'acl:relcl' && head[deed] === head[want]) [head[deed], deprel[deed]] = [want, 'xcomp'];
  }
}
mendWantedDeeds.needs = [wanting];

const texts =
  /^(?:agreement|treaty|accord|pact|deal|protocol|memorandum|convention|declaration|statement|contract|understanding|compact|charter|truce|ceasefire|letter|roadmap|plan)$/;
const concluding =
  /^(?:signed|concluded|initialled|initialed|ratified|adopted|reached|brokered|negotiated|drafted|issued|published|circulated|struck|sealed)$/;

/**
 * Makes a clause with *that* which lacks an object one on the text that it tells who made, where the parser takes it for what the text, or the matter
 * of it, says: `the agreement on nuclear cooperation that they signed`. Changes the annotation in place.
 */
export function mendMadeTexts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    const verb = head[that]!;
    if (!/^(?:that|which)$/.test(words[that]!) || verb < that + 2 || !concluding.test(words[verb]!)) continue;
    const isClause = deprel[that] === 'mark' && deprel[verb] === 'acl' && words[that] === 'that';
    const isRelative = deprel[that] === 'obj' && deprel[verb] === 'acl:relcl';
    if (!(isClause || isRelative) || !hasDependant(annotation, verb, ['nsubj'])) continue;
    if (isClause && hasDependant(annotation, verb, ['obj'])) continue;
    if (hasDependant(annotation, verb, ['ccomp', 'xcomp', 'aux:pass', 'nsubj:pass'])) continue;
    let noun = head[verb]!;
    while (!texts.test(words[noun]!) && deprel[noun] === 'nmod' && head[noun]! < noun) noun = head[noun]!;
    if (noun < 0 || noun > that || !texts.test(words[noun]!)) continue;
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
    [deprel[that], upos[that], xpos[that]] = ['obj', 'PRON', 'WDT'];
  }
}
mendMadeTexts.needs = [/^(?:that|which)$/, texts, concluding];
