import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const noun = /^(?:NOUN|PROPN)$/;

/**
 * Gives a noun the verb behind the clause with `where` that is put in after it, where the parser makes that clause the main one: in
 * `The council, where Greens have vowed to block it, must vote` it is the council that must vote. Changes the annotation in place.
 */
export function mendClausesOfWhere(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let where = 2; where + 4 < words.length; where++) {
    if (words[where] !== 'where' || words[where - 1] !== ',') continue;
    const inner = head[where]!;
    if (inner < where || upos[inner] !== 'VERB' || deprel[where] !== 'advmod') continue;
    const about = deprel.findIndex(
      (r, at) => at < where && head[at] === inner && r === 'nsubj' && noun.test(upos[at]!),
    );
    const doer = deprel.findIndex((r, at) => at > where && at < inner && head[at] === inner && r.startsWith('nsubj'));
    if (about < 0 || doer < 0) continue;
    const outer = deprel.findIndex(
      (r, at) => at > inner && head[at] === inner && /^(?:parataxis|conj|ccomp)$/.test(r) && upos[at] === 'VERB',
    );
    if (outer < 0 || hasDependant(annotation, outer, ['nsubj', 'nsubj:pass', 'cc', 'mark'])) continue;
    // nothing but auxiliaries and adverbs between the comma and the verb
    let first = outer;
    while (first > inner && words[first - 1] !== ',' && head[first - 1] === outer) first--;
    if (words[first - 1] !== ',') continue;
    [head[outer], deprel[outer]] = [head[inner]!, deprel[inner]!];
    const isPassive = hasDependant(annotation, outer, ['aux:pass']);
    [head[about], deprel[about]] = [outer, isPassive ? 'nsubj:pass' : 'nsubj'];
    [head[inner], deprel[inner]] = [about, 'acl:relcl'];
    head[where - 1] = inner;
    for (let at = inner - 1; at > doer; at--) if (head[at] === about && deprel[at] === 'nmod') head[at] = doer;
    for (let at = 0; at < about; at++) if (head[at] === inner) head[at] = outer;
    for (let at = outer + 1; at < words.length; at++) if (head[at] === inner) head[at] = outer;
  }
}
mendClausesOfWhere.needs = [/^where$/];

/**
 * Hangs a clause with `where` behind a comma on the place before it, where the parser makes it what the verb says: `Nothing convinces
 * Lima, where clerks fret that it is late`. Changes the annotation in place.
 */
export function mendWhereBehindPlaces(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let where = 3; where + 2 < words.length; where++) {
    const clause = head[where]!;
    const place = where - 2;
    if (words[where] !== 'where' || words[where - 1] !== ',' || clause < where || deprel[clause] !== 'ccomp') continue;
    if (upos[place] !== 'PROPN' || !/^(?:obj|obl|iobj|flat)$/.test(deprel[place]!)) continue;
    const whole = deprel[place] === 'flat' ? head[place]! : place;
    if (head[whole] === head[clause]) [head[clause], deprel[clause]] = [whole, 'acl:relcl'];
  }
}
mendWhereBehindPlaces.needs = [/^where$/, /^,$/];

/**
 * Hangs a clause with `where` on the main verb of a journey, where the parser hangs it on the day in between or on an infinitive: `is due to
 * travel to Lima on Thursday, where he will meet Lind`. Changes the annotation in place.
 */
export function mendWhereBehindDays(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let where = 3; where + 2 < words.length; where++) {
    const clause = head[where]!;
    if (words[where] !== 'where' || words[where - 1] !== ',' || clause < where) continue;
    const above = head[clause]!;
    const isOnDay = above === where - 2 && /^acl/.test(deprel[clause]!) && days.test(words[above]!);
    let verb = isOnDay ? head[above]! : deprel[clause] === 'advcl' ? above : -1;
    // `is due to travel`
    while (verb > 0 && xpos[verb] === 'VB' && head[verb]! >= 0 && head[verb]! < verb && infinitive.test(deprel[verb]!))
      verb = head[verb]!;
    if (verb >= 0 && verb < where && /^(?:VERB|ADJ)$/.test(upos[verb]!))
      [head[clause], deprel[clause]] = [verb, 'advcl'];
  }
}
const infinitive = /^(?:xcomp|advcl|ccomp)$/;
const days =
  /day$|^(?:week|month|year|January|February|March|April|May|June|July|August|September|October|November|December)$/;
mendWhereBehindDays.needs = [/^where$/, /^,$/];

/**
 * Makes the subject of what opens with `whether` of the clause that the parser sets beside the main one: `Whether the party may run is
 * disputed`. Changes the annotation in place.
 */
export function mendWhetherAsSubject(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  const clause = /^(?:Whether|That)$/.test(words[0] ?? '') && deprel[0] === 'mark' ? head[0]! : -1;
  const main = clause < 0 ? -1 : head[clause]!;
  if (main < clause || deprel[clause] !== 'advcl' || words.slice(clause, main).includes(',')) return;
  const isSubject = (at: number): boolean => /^nsubj/.test(deprel[at]!) && head[at] === main;
  const subject = deprel.findIndex((_, at) => at < clause && isSubject(at));
  const object = deprel.findIndex((_, at) => at > clause && at < main && isSubject(at));
  if (subject < 0 && object > 0 && !hasDependant(annotation, clause, ['obj', 'ccomp', 'xcomp'])) {
    // `Whether Lima wants a deal is unknown`
    deprel[clause] = deprel[object] === 'nsubj:pass' ? 'csubj:pass' : 'csubj';
    [head[object], deprel[object]] = [clause, 'obj'];
    return;
  }
  if (subject < 0 || hasDependant(annotation, clause, ['nsubj', 'nsubj:pass', 'expl'])) return;
  deprel[clause] = deprel[subject] === 'nsubj:pass' ? 'csubj:pass' : 'csubj';
  [head[subject], deprel[subject]] = [clause, hasDependant(annotation, clause, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
}
mendWhetherAsSubject.needs = [/^(?:Whether|That)$/];
