import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const calling = /^(?:called|calls|call|calling|labelled|labeled|branded|dubbed|termed|deemed)$/;

/**
 * Takes a quotation behind what is called something for what it is called, where the parser sets it beside that: `called the vote “the
 * dirtiest in years”`. Changes the annotation in place.
 */
export function mendCalledInQuotes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let call = 1; call + 3 < words.length; call++) {
    if (!calling.test(words[call]!) || hasDependant(annotation, call, ['xcomp', 'ccomp'])) continue;
    const called = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === call && at > call);
    if (called < 0) continue;
    const name = deprel.findIndex((relation, at) => relation === 'appos' && head[at] === called && at > called);
    const mark = words.findIndex((word, at) => at > called && /^["“]$/.test(word));
    if (
      name < 0 ||
      mark < 0 ||
      mark > name ||
      words.slice(mark + 1, name).some((_, i) => !isUnder(annotation, mark + 1 + i, name))
    )
      continue;
    // nothing stands between
    if (words.slice(called + 1, mark).some((word, i) => word === ',' || isUnder(annotation, called + 1 + i, name)))
      continue;
    [head[name], deprel[name]] = [call, 'xcomp'];
  }
}
mendCalledInQuotes.needs = [calling, /^["“]$/];

const relative = /^(?:who|whose|which|that)$/;

/**
 * Makes the subject of its verb of a noun that the parser leaves alone because the verb is joined to a clause about somebody behind it: `a lawyer for
 * Haddad, the trader who is said to have set it up, called it a lie`. Changes the annotation in place.
 */
export function mendVerbsBehindWho(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.indexOf(-1);
  if (root < 0 || !/^(?:NOUN|PROPN|SYM)$/.test(upos[root]!) || hasDependant(annotation, root, ['cop', 'nsubj'])) return;
  for (let verb = root + 6; verb < words.length; verb++) {
    if (deprel[verb] !== 'conj' || words[verb - 1] !== ',' || !/^VB[DN]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, verb, ['cc', 'nsubj', 'aux', 'aux:pass', 'mark'])) continue;
    if (!hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'], verb)) continue;
    // the outermost clause is about somebody behind the noun, between commas
    let clause = -1;
    for (let at = head[verb]!; at >= 0; at = head[at]!) if (deprel[at] === 'acl:relcl') clause = at;
    if (clause < 0 || head[clause] === root || !isUnder(annotation, clause, root)) continue;
    const who = words.findIndex((word, at) => at > head[clause]! && at < clause && relative.test(word));
    if (who < root || !words.slice(root + 1, who).includes(',')) continue;
    [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
    [head[root], deprel[root]] = [verb, 'nsubj'];
    for (let at = 0; at < words.length; at++) if (head[at] === root && at > verb) head[at] = verb;
    return;
  }
}
mendVerbsBehindWho.needs = [relative, /^,$/];

/**
 * Takes a clause that calls something so for one about the noun before it, where the parser has it say what the noun says: `an explanation that
 * the opposition called a pretext`. Changes the annotation in place.
 */
export function mendWhatOthersCall(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let call = 3; call + 1 < words.length; call++) {
    if (!calling.test(words[call]!) || deprel[call] !== 'acl' || head[call]! < 0) continue;
    const that = head[call]! + 1;
    if (words[that] !== 'that' || head[that] !== call || deprel[that] !== 'mark') continue;
    if (!hasDependant(annotation, call, ['xcomp']) || hasDependant(annotation, call, ['obj', 'iobj', 'aux:pass']))
      continue;
    deprel[call] = 'acl:relcl';
    [deprel[that], upos[that], xpos[that]] = ['obj', 'PRON', 'WDT'];
  }
}
mendWhatOthersCall.needs = [calling, /^that$/];

/**
 * Gives a verb behind a clause its subject behind a semicolon, where the parser puts the verb into that clause: `Peru left; Reprieve, which has a seat,
 * called for calm`. Changes the annotation in place.
 */
export function mendRelativesBehindSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.indexOf(-1);
  for (let mark = 2; mark + 6 < words.length; mark++) {
    if (words[mark] !== ';' || root > mark) continue;
    const noun = head.findIndex(
      (above, at) => at > mark && above >= 0 && above < mark && /^(?:conj|appos)$/.test(deprel[at]!),
    );
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || hasDependant(annotation, noun, ['case', 'cc'])) continue;
    const clause = deprel.findIndex((name, at) => name === 'acl:relcl' && head[at] === noun);
    if (clause < 0 || words[noun + 1] !== ',' || !relative.test(words[noun + 2]!)) continue;
    const verb = words.findIndex(
      (_, at) => at > clause && words[at - 1] === ',' && /^VB[DN]$/.test(xpos[at]!) && head[at] === clause,
    );
    if (verb < 0 || !/^(?:advcl|conj|ccomp|parataxis)$/.test(deprel[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'aux:pass', 'mark', 'cc', 'obl:agent'])) continue;
    [head[verb], deprel[verb], xpos[verb]] = [root, 'parataxis', 'VBD'];
    [head[noun], deprel[noun], head[mark]] = [verb, 'nsubj', verb];
  }
}
mendRelativesBehindSemicolons.needs = [/^;$/, relative, /^,$/];

/**
 * Gives the verb behind “of which” its subject, where the parser takes that for the subject of the clause between: `that a letter, of which he had been
 * given a copy, confirmed it`. Changes the annotation in place.
 */
export function mendOfWhichBetween(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let which = 3; which + 4 < words.length; which++) {
    if (words[which] !== 'which' || words[which - 2] !== ',' || !/^(?:of|to|from|for|in)$/.test(words[which - 1]!))
      continue;
    const clause = head[which]!;
    if (clause < which || upos[clause] !== 'VERB') continue;
    const subjects = deprel.flatMap((name, at) => (/^nsubj/.test(name) && head[at] === clause ? [at] : []));
    const [noun, inner] = subjects;
    if (subjects.length !== 2 || noun! > which || inner! < which) continue;
    const verb = words.findIndex((_, at) => at > clause && words[at - 1] === ',' && /^VB[DN]$/.test(xpos[at]!));
    if (verb < 0 || head[verb] !== head[clause] || !/^(?:parataxis|conj|advcl|ccomp)$/.test(deprel[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'aux:pass', 'mark', 'cc'])) continue;
    if (!hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'], verb)) continue;
    [head[verb], deprel[verb], xpos[verb]] = [head[clause]!, deprel[clause]!, 'VBD'];
    [head[noun!], deprel[noun!]] = [verb, 'nsubj'];
    [head[clause], deprel[clause]] = [noun!, 'acl:relcl'];
    for (let at = 0; at < which - 1; at++)
      if (head[at] === clause && at !== noun) head[at] = at === which - 2 ? clause : verb;
  }
}
mendOfWhichBetween.needs = [/^which$/, /^(?:of|to|from|for|in)$/, /^,$/];

/**
 * Puts the clause of “for which” to its noun, around who tells it, where the parser makes it what that one says of all: `said it was lost, a claim for
 * which, Lind said, she saw no proof`. Changes the annotation in place.
 */
export function mendForWhichAround(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let which = 3; which + 5 < words.length; which++) {
    if (words[which] !== 'which' || words[which + 1] !== ',' || !/^(?:for|of|to|in|from)$/.test(words[which - 1]!))
      continue;
    const noun = which - 2;
    const said = head[which]!;
    if (deprel[noun] !== 'appos' || said < which || deprel[said] !== 'parataxis') continue;
    const close = words.indexOf(',', said);
    const verb = head.findIndex((above, at) => at > close && above === head[said] && deprel[at] === 'ccomp');
    if (close !== said + 1 || verb < 0 || !hasDependant(annotation, verb, ['nsubj'], close)) continue;
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
    [head[said], head[which], deprel[which]] = [verb, verb, 'obl'];
  }
}
mendForWhichAround.needs = [/^which$/, /^(?:for|of|to|in|from)$/, /^,$/];

const judging =
  /^(?:criminals|terrorists|traitors|thugs|vandals|hooligans|liars|enemies|cowards|rioters|puppets|saboteurs|extremists|fascists|bandits|mercenaries|murderers|looters|heroes|patriots|martyrs|agitators|thieves|separatists|infidels|spies)$/;

/**
 * Parts those who are called something from what they are called, where the parser takes both for one name: `called the miners thugs`.
 * Changes the annotation in place.
 */
export function mendCalledPlurals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let what = 3; what < words.length; what++) {
    const call = head[what]!;
    const called = what - 1;
    if (
      !judging.test(words[what]!) ||
      deprel[what] !== 'obj' ||
      call < 0 ||
      call > called ||
      !calling.test(words[call]!)
    )
      continue;
    if (head[called] !== what || deprel[called] !== 'compound' || !/^NNP?S$/.test(xpos[called]!)) continue;
    for (let at = call + 1; at < called; at++) if (head[at] === what) head[at] = called;
    [head[called], deprel[called], deprel[what]] = [call, 'obj', 'xcomp'];
  }
}
mendCalledPlurals.needs = [calling, judging];
