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

/**
 * Makes the subject of its verb of a noun that the parser leaves alone because the verb is joined to a clause about somebody behind it: `a lawyer for
 * Haddad, the trader who is said to have set it up, called it a lie`. Changes the annotation in place.
 */
export function mendVerbsBehindWho(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.indexOf(-1);
  if (root < 0 || upos[root] !== 'NOUN' || hasDependant(annotation, root, ['cop', 'nsubj'])) return;
  for (let verb = root + 6; verb < words.length; verb++) {
    if (deprel[verb] !== 'conj' || words[verb - 1] !== ',' || !/^VB[DN]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, verb, ['cc', 'nsubj', 'aux', 'aux:pass', 'mark'])) continue;
    if (!hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'], verb)) continue;
    const who = words.lastIndexOf('who', verb);
    let clause = head[verb]!;
    while (clause >= 0 && deprel[clause] !== 'acl:relcl') clause = head[clause]!;
    if (who < root || clause < who || !isUnder(annotation, clause, root) || head[clause]! > who) continue;
    // the clause is of somebody behind the noun, between commas
    if (words[root + 1] === ',' || !words.slice(root + 1, who).includes(',')) continue;
    [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
    [head[root], deprel[root]] = [verb, 'nsubj'];
    for (let at = 0; at < words.length; at++) if (head[at] === root && at > verb) head[at] = verb;
    return;
  }
}
mendVerbsBehindWho.needs = [/^who$/, /^,$/];

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
