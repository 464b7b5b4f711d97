import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const joining = /^(?:and|but|while)$/;

/**
 * Gives a second subject behind `, and` to the verb behind it, where the parser gives both to the first: in `Lind said borders could not be changed,
 * and Mora, whose party is small, urged calm` it is Mora who urged it. Changes the annotation in place.
 */
export function mendSecondSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let cc = 4; cc + 2 < words.length; cc++) {
    if (!joining.test(words[cc]!) || words[cc - 1] !== ',' || deprel[cc] !== 'cc') continue;
    const verb = head[cc]!;
    if (verb < cc + 2 || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) continue;
    const subject = head.findIndex(
      (above, at) => at > cc && at < verb && above >= 0 && above < cc - 1 && deprel[at]!.startsWith('nsubj'),
    );
    if (subject < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[subject]!)) continue;
    // the verb before has a subject of its own
    const first = head[subject]!;
    if (!head.some((above, at) => above === first && at < cc - 1 && deprel[at]!.startsWith('nsubj'))) continue;
    let start = subject;
    while (start > cc + 1 && isUnder(annotation, start - 1, subject)) start--;
    if (start !== cc + 1) continue;
    const isPassive = hasDependant(annotation, verb, ['aux:pass']);
    [head[subject], deprel[subject]] = [verb, isPassive ? 'nsubj:pass' : 'nsubj'];
  }
}
mendSecondSubjects.needs = [joining, /^,$/];

const whence = /^(?:from|in|to|for|with|by|between|against)$/;

/**
 * Joins a second phrase to the first with its preposition, where the parser joins it to what a relative clause between the two ends with: `drew
 * protests from Peru, whose government put its forces on alert, and from Chad`. Changes the annotation in place.
 */
export function mendPhrasesAcrossRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let cc = 6; cc + 2 < words.length; cc++) {
    if (!/^(?:and|or|but)$/.test(words[cc]!) || words[cc - 1] !== ',' || !whence.test(words[cc + 1]!)) continue;
    const second = head[cc + 1]!;
    if (second < cc + 1 || deprel[cc + 1] !== 'case' || deprel[second] !== 'conj') continue;
    const wrong = head[second]!;
    if (wrong > cc || caseOf(words, annotation, wrong) === words[cc + 1]) continue;
    const first = deprel.findLastIndex(
      (relation, at) =>
        at < wrong &&
        /^(?:obl|nmod)/.test(relation) &&
        caseOf(words, annotation, at) === words[cc + 1] &&
        deprel.some(
          (other, clause) => other === 'acl:relcl' && head[clause] === at && isUnder(annotation, wrong, clause),
        ),
    );
    if (first < 0 || words[head.indexOf(first)] === undefined) continue;
    // the clause is set off by commas
    if (!words.slice(first + 1, wrong).includes(',')) continue;
    head[second] = first;
  }
}
mendPhrasesAcrossRelatives.needs = [/^(?:and|or|but)$/, whence, /^(?:whose|which|who|where)$/];

const caseOf = (words: readonly string[], { head, deprel }: Annotation, noun: number): string | undefined =>
  words[head.findIndex((above, at) => above === noun && deprel[at] === 'case')];

const answering =
  /^(?:called|said|replied|answered|denied|dismissed|rejected|declined|described|insisted|told|refused|laughed|shrugged|conceded|admitted|confirmed|suggested|argued|blamed|promised|pointed|acknowledged|noted|added|quipped|joked|warned|accused)$/;

/**
 * Makes the main verb of the one behind an aside in which somebody is asked: in `The ministry, asked about Mora's charge that Peru had armed them,
 * called it baseless` the ministry called it so. Changes the annotation in place.
 */
export function mendAskedAside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let asked = 2; asked + 3 < words.length; asked++) {
    if (!/^(?:asked|questioned|pressed)$/.test(words[asked]!) || words[asked - 1] !== ',') continue;
    if (!/^(?:about|whether|if|by|how|why|what|on|when|for)$/.test(words[asked + 1]!)) continue;
    if (hasDependant(annotation, asked, ['aux', 'cop', 'iobj']) || upos[asked] !== 'VERB') continue;
    // the parser may take the name for the sentence
    const isRoot = deprel[asked] === 'acl' && head[head[asked]!] === -1 && head[asked]! < asked;
    const subject = isRoot
      ? head[asked]!
      : head.findIndex((above, at) => above === asked && at < asked - 1 && deprel[at]!.startsWith('nsubj'));
    if (subject < 0) continue;
    const verb = [...words.keys()].find(
      (at) =>
        at > asked + 2 &&
        words[at - 1] === ',' &&
        answering.test(words[at]!) &&
        upos[at] === 'VERB' &&
        /^VB[DN]$/.test(xpos[at]!) &&
        isUnder(annotation, at, asked) &&
        !hasDependant(annotation, at, ['nsubj', 'mark', 'cc', 'aux']),
    );
    if (verb === undefined || isInQuotation(words, asked, verb)) continue;
    [head[verb], deprel[verb], xpos[verb]] = isRoot ? [-1, 'root', 'VBD'] : [head[asked]!, deprel[asked]!, 'VBD'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    for (let at = 0; at < words.length; at++)
      if (
        (head[at] === asked || (isRoot && head[at] === subject && deprel[at] === 'punct')) &&
        (at < subject || (at > verb && /^(?:punct|advcl|conj|parataxis|ccomp|obl)/.test(deprel[at]!)))
      )
        head[at] = verb;
    [head[asked], deprel[asked], xpos[asked]] = [subject, 'acl', 'VBN'];
    [head[asked - 1], head[verb - 1]] = [asked, asked];
  }
}
mendAskedAside.needs = [/^(?:asked|questioned|pressed)$/, answering, /^,$/];

/**
 * Gives its subject to the main verb, where the parser gives it to an aside with `having` behind it: in `said that Peru, having left the talks, had no
 * right to complain` Peru had none. Changes the annotation in place.
 */
export function mendSubjectsBeforeHaving(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let having = 3; having + 4 < words.length; having++) {
    if (words[having] !== 'having' || words[having - 1] !== ',' || deprel[having] !== 'aux') continue;
    const aside = head[having]!;
    const subject = head.findIndex((above, at) => above === aside && at < having && deprel[at]!.startsWith('nsubj'));
    if (aside < having || subject < 0) continue;
    const verb = [...words.keys()].find(
      (at) =>
        at > aside &&
        /^(?:VERB|AUX)$/.test(upos[at]!) &&
        /^VB[DZP]$/.test(xpos[at]!) &&
        words[at - 1] === ',' &&
        deprel[at] !== 'aux' &&
        (head[at] === head[aside] || head[at] === aside) &&
        !hasDependant(annotation, at, ['nsubj', 'csubj', 'expl', 'cc']),
    );
    if (verb === undefined) continue;
    if (head[verb] === aside) {
      [head[verb], deprel[verb]] = [head[aside]!, deprel[aside]!];
      for (let at = 0; at < words.length; at++)
        if (head[at] === aside && at < subject && deprel[at] === 'mark') head[at] = verb;
    } else if (head[aside]! < 0) continue;
    [head[subject], head[aside], deprel[aside]] = [verb, verb, 'advcl'];
  }
}
mendSubjectsBeforeHaving.needs = [/^having$/, /^,$/];
