import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const opening = /^(?:after|before|since)$/i;

/**
 * Makes a clause of time of a report whose subject the parser has behind a preposition, and the main clause of what it has as a
 * second report (`Weeks after Lind said that it would end, rebels shelled Lima`). Changes the annotation in place.
 */
export function mendAfterClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const report = head.findIndex((above) => above < 0);
  if (report < 2 || upos[report] !== 'VERB') return;
  const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === report && at < report);
  const after = words.findIndex(
    (word, at) => at < subject && opening.test(word) && head[at] === subject && deprel[at] === 'case',
  );
  if (subject < 0 || after < 0) return;
  const clauses = deprel.flatMap((relation, at) =>
    relation === 'ccomp' && head[at] === report && at > report ? [at] : [],
  );
  const main = clauses.at(-1)!;
  if (clauses.length !== 2 || hasDependant(annotation, main, ['mark'])) return;
  const other = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === main && at < main);
  if (other < 0 || !words.slice(clauses[0], other).includes(',')) return;
  [head[after], deprel[after], upos[after]] = [report, 'mark', 'SCONJ'];
  [head[main], deprel[main]] = [-1, 'root'];
  [head[report], deprel[report]] = [main, 'advcl'];
  const stop = words.length - 1;
  if (head[stop] === report && deprel[stop] === 'punct') head[stop] = main;
}
mendAfterClauses.needs = [opening];

/** What people do to nobody, and what they are not left to be described by. */
const moving =
  /^(?:crossed|arrived|entered|landed|died|returned|escaped|walked|gathered|marched|rioted|defected|resigned)$/;

/**
 * Makes a clause of time of a noun behind `after` and a past right behind it, where the parser takes that for a participle (`closed the
 * border after thousands of refugees crossed in a month`). Changes the annotation in place.
 */
export function mendArrivals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    if (deprel[verb] !== 'acl' || xpos[verb] !== 'VBN' || !moving.test(words[verb]!)) continue;
    let noun = head[verb]!;
    // `thousands of refugees crossed`
    if (deprel[noun] === 'nmod' && noun === verb - 1 && deprel[head[noun]!] === 'obl') noun = head[noun]!;
    const after = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun && at < noun);
    if (after < 1 || !opening.test(words[after]!) || deprel[noun] !== 'obl' || noun > verb) continue;
    const main = head[noun]!;
    if (main < 0 || main > after || hasDependant(annotation, verb, ['obl:agent', 'aux', 'nsubj'])) continue;
    if (words.slice(after, verb).some((word) => word === ',')) continue;
    // a verb behind it would be that of the clause
    if (xpos.some((tag, at) => at > verb && /^VB[DZP]$/.test(tag) && head[at] === main)) continue;
    [head[verb], deprel[verb], xpos[verb]] = [main, 'advcl', 'VBD'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[after], deprel[after], upos[after]] = [verb, 'mark', 'SCONJ'];
  }
}
mendArrivals.needs = [opening, moving];

const time = /^(?:after|because|since|before|until|unless|when|once)$/;

/**
 * Hangs a clause of time or cause with a subject of its own on the verb, where the parser hangs it on the object (`suspended aid to Peru after
 * it expelled an envoy`). Changes the annotation in place.
 */
export function mendTimeClausesOnObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let mark = 3; mark + 2 < words.length; mark++) {
    if (!time.test(words[mark]!) || deprel[mark] !== 'mark') continue;
    const clause = head[mark]!;
    const object = head[clause] ?? -1;
    const verb = object < 0 ? -1 : head[object]!;
    if (clause < mark || deprel[clause] !== 'acl' || verb < 0 || verb > object || object > mark) continue;
    if (deprel[object] !== 'obj' || upos[verb] !== 'VERB' || upos[clause] !== 'VERB') continue;
    if (hasDependant(annotation, clause, ['nsubj'], mark)) [head[clause], deprel[clause]] = [verb, 'advcl'];
  }
}
mendTimeClausesOnObjects.needs = [time];

const bid = /^(?:bid|attempt|effort|push|move|try|motion|campaign|plan|drive|request|appeal)$/;
const ended = /^(?:failed|collapsed|succeeded|foundered|stalled|faltered)$/;

/**
 * Gives a bid its own verb behind `after`, where the parser takes that for what the bid is to do (`were restored after a bid by Peru to
 * postpone them failed`). Changes the annotation in place.
 */
export function mendFailedBids(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let failed = 6; failed < words.length; failed++) {
    const aim = head[failed]!;
    if (!ended.test(words[failed]!) || deprel[failed] !== 'xcomp' || aim < 0 || aim > failed || xpos[aim] !== 'VB')
      continue;
    const main = head[aim]!;
    const noun = deprel.findIndex(
      (relation, at) => relation === 'obl' && head[at] === main && at > main && at < aim && bid.test(words[at]!),
    );
    const after = words.findIndex(
      (word, at) => at < noun && head[at] === noun && /^(?:after|when|because|as)$/.test(word),
    );
    if (main < 0 || main > aim || noun < 0 || after < 0) continue;
    [head[failed], deprel[failed], xpos[failed]] = [main, 'advcl', 'VBD'];
    [head[noun], deprel[noun]] = [failed, 'nsubj'];
    [head[aim], deprel[aim]] = [noun, 'acl'];
    [head[after], deprel[after], upos[after]] = [failed, 'mark', 'SCONJ'];
  }
}
mendFailedBids.needs = [bid, ended, /^(?:after|when|because|as)$/];

const blocking = /^(?:vetoed|blocked|objected|opposed|abstained)$/;

/**
 * Hangs on the main verb what a text came to grief of, where the parser has that inside what the text says (`the council failed to adopt a
 * motion calling for a halt to fighting after Peru vetoed it`). Changes the annotation in place.
 */
export function mendVetoes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const root = head.indexOf(-1);
  if (root < 0 || upos[root] !== 'VERB') return;
  for (let verb = root + 3; verb < words.length; verb++) {
    if (!blocking.test(words[verb]!) || deprel[verb] !== 'advcl' || head[verb]! <= root || head[verb]! > verb) continue;
    const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === verb);
    if (mark < 0 || !/^(?:after|because|when|once)$/.test(words[mark]!)) continue;
    if (!hasDependant(annotation, verb, ['nsubj'])) continue;
    // within `demanding …`, `calling for …`
    let over = head[verb]!;
    while (over > root && deprel[over] !== 'acl') over = head[over]!;
    if (over > root) head[verb] = root;
  }
}
mendVetoes.needs = [blocking];
