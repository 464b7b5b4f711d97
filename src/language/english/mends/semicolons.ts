import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const hasTense = ({ head, xpos }: Annotation, verb: number): boolean =>
  /^VB[DZP]$/.test(xpos[verb]!) ||
  xpos.some((tag, at) => head[at] === verb && at < verb && (tag === 'MD' || /^VB[DZP]$/.test(tag)));

/**
 * Gives a finite verb behind a semicolon the noun that opens its clause, where the parser has hung that on a word before
 * the semicolon (`the army backed the letter; the rebels, who hold the border, did not comment`). Changes the annotation
 * in place.
 */
export function mendSubjectsAfterSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let mark = 1; mark + 2 < words.length; mark++) {
    if (words[mark] !== ';') continue;
    const end = words.indexOf(';', mark + 1);
    const last = end < 0 ? words.length : end;
    const noun = head.findIndex(
      (above, at) =>
        at > mark &&
        at < last &&
        above >= 0 &&
        above < mark &&
        (upos[at] === 'NOUN' || upos[at] === 'PROPN' || upos[at] === 'PRON'),
    );
    const opener = mark + 1;
    const own = head[opener]!;
    // `Peru voted no; Chile, for once, voted yes`: what opens the clause has no preposition
    const isOwn =
      deprel[opener] === 'obl:unmarked' && upos[opener] === 'PROPN' && own > opener && words[opener + 1] === ',';
    if (isOwn && hasTense(annotation, own) && !hasDependant(annotation, own, ['nsubj', 'nsubj:pass', 'csubj', 'expl']))
      deprel[opener] = hasDependant(annotation, own, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
    // a subject does not stand behind a semicolon from its verb
    if (
      noun < 0 ||
      !/^(?:appos|conj|nmod|list|dep|nsubj)/.test(deprel[noun]!) ||
      hasDependant(annotation, noun, ['case'])
    )
      continue;
    const verb = head.findIndex(
      (above, at) =>
        at > noun &&
        at < last &&
        above < mark &&
        upos[at] === 'VERB' &&
        hasTense(annotation, at) &&
        !isUnder(annotation, at, noun) &&
        !hasDependant(annotation, at, ['nsubj', 'csubj', 'expl']),
    );
    if (verb < 0) continue;
    head[noun] = verb;
    deprel[noun] = hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
mendSubjectsAfterSemicolons.needs = [/^;$/];

/**
 * Hangs a clause behind a semicolon on the main clause, where the parser has it inside what is said before (`Peru proposed
 * that the pact end; Chile opposed the move`): a name with a verb in a plain tense begins anew. Changes the annotation in
 * place.
 */
export function mendClausesAfterSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  for (let mark = 1; mark + 2 < words.length; mark++) {
    if (words[mark] !== ';' || root < 0 || root > mark || isInQuotation(words, 0, mark)) continue;
    const verb = head.findIndex(
      (above, at) =>
        at > mark &&
        above >= 0 &&
        above < mark &&
        upos[at] === 'VERB' &&
        xpos[at] !== 'VBG' &&
        (above !== root || deprel[at] === 'ccomp'),
    );
    if (verb < 0 || !/^VB[DZP]$/.test(xpos[verb]!) || !/^(?:parataxis|conj|ccomp|advcl|acl)$/.test(deprel[verb]!))
      continue;
    if (hasDependant(annotation, verb, ['aux', 'mark', 'cc'])) continue;
    const subject = deprel.findIndex(
      (relation, at) => at > mark && at < verb && head[at] === verb && relation === 'nsubj',
    );
    const isNew = deprel.some(
      (relation, at) => head[at] === subject && relation === 'det' && /^(?:an?|another)$/.test(words[at]!),
    );
    // `According to Lind, it was she who said that it failed; state media, citing a coach, reported that …`: said twice
    const isSecond =
      deprel[verb] === 'ccomp' &&
      head[verb] === root &&
      deprel.some((relation, at) => relation === 'ccomp' && head[at] === root && at < mark && at > root);
    if (
      subject < 0 ||
      !(upos[subject] === 'PROPN' || isNew || isSecond || hasDependant(annotation, subject, ['nmod:poss']))
    )
      continue;
    [head[verb], deprel[verb]] = [root, 'parataxis'];
    if (!isSecond) continue;
    head[mark] = verb;
    for (let at = 0; at < verb; at++)
      if (head[at] === verb && at < mark) head[at] = root;
      else if (head[at]! < mark && at > subject) head[at] = verb;
  }
}
mendClausesAfterSemicolons.needs = [/^;$/];

/**
 * Gives a verb behind a semicolon what opens its clause, where the parser has both as other words for what stands before (`Peru backed
 * the pact; the farmers and the unions opposed it`). Changes the annotation in place.
 */
export function mendClausesJoinedToNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  for (let mark = 1; mark + 3 < words.length; mark++) {
    if (words[mark] !== ';' || root < 0 || root > mark || upos[root] !== 'VERB') continue;
    const noun = head.findIndex(
      (above, at) => at > mark && above >= 0 && above < mark && /^(?:appos|conj)$/.test(deprel[at]!),
    );
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || hasDependant(annotation, noun, ['case'])) continue;
    const verb = head.findIndex(
      (above, at) => at > noun && above === noun && deprel[at] === 'conj' && upos[at] === 'VERB',
    );
    const isPast = xpos[verb] === 'VBN' && hasDependant(annotation, verb, ['obj'], verb);
    if (verb < 0 || !(isPast || /^VB[DZP]$/.test(xpos[verb]!))) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'aux', 'aux:pass', 'mark'])) continue;
    [head[verb], deprel[verb]] = [root, 'parataxis'];
    if (isPast) xpos[verb] = 'VBD';
    [head[noun], deprel[noun], head[mark]] = [verb, 'nsubj', verb];
    // `the unions and the far right`
    const last = verb - 1;
    const and = deprel.findIndex((relation, at) => relation === 'cc' && at > noun && at < last && head[at] === verb);
    if (and < 0 || words[and + 1] !== 'the') continue;
    [head[last], deprel[last], upos[last], xpos[last], head[and]] = [noun, 'conj', 'NOUN', 'NN', last];
    for (let at = and + 1; at < last; at++) if (head[at] === verb) head[at] = last;
  }
}
mendClausesJoinedToNouns.needs = [/^;$/];

/**
 * Gives the answer behind a semicolon its speaker, where the parser makes a clause of what he is asked: `Lind left; another, asked why,
 * replied …`. Changes the annotation in place.
 */
export function mendAskedBehindSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let asked = 3; asked + 3 < words.length; asked++) {
    if (!/^(?:asked|pressed|questioned)$/.test(words[asked]!) || words[asked - 1] !== ',') continue;
    const speaker = asked - 2;
    if (!/^nsubj/.test(deprel[speaker]!) || head[speaker] !== asked || !words.slice(0, speaker).includes(';')) continue;
    const answered = deprel.findIndex(
      (relation, at) =>
        at > asked + 1 &&
        /^(?:parataxis|conj|ccomp)$/.test(relation) &&
        words[at - 1] === ',' &&
        xpos[at] === 'VBD' &&
        (head[at] === asked || head[at] === head[asked]),
    );
    if (answered < 0 || hasDependant(annotation, answered, ['nsubj', 'cc', 'mark', 'expl'])) continue;
    if (head[answered] === asked) [head[answered], deprel[answered]] = [head[asked]!, deprel[asked]!];
    if (deprel[answered] !== 'root') deprel[answered] = 'parataxis';
    [head[speaker], deprel[speaker]] = [answered, 'nsubj'];
    [head[asked], deprel[asked], xpos[asked]] = [speaker, 'acl', 'VBN'];
  }
}
mendAskedBehindSemicolons.needs = [/^;$/, /^(?:asked|pressed|questioned)$/];

/**
 * Gives a verb around a remark the noun that opens its clause behind a semicolon, where the parser sets that beside a word before, and the clause to
 * the remark: `Peru was a joke; the government, he said, had itself to blame`. Changes the annotation in place.
 */
export function mendSubjectsBeforeRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let mark = 1; mark + 6 < words.length; mark++) {
    if (words[mark] !== ';') continue;
    const open = words.indexOf(',', mark + 2);
    const noun = open - 1;
    if (open < 0 || open > mark + 5 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    if (head.slice(mark + 1, noun).some((above) => above !== noun) || hasDependant(annotation, noun, ['case', 'cc']))
      continue;
    const close = words.indexOf(',', open + 2);
    const said = close - 1;
    if (close < 0 || close > open + 5 || upos[said] !== 'VERB' || deprel[said] !== 'parataxis') continue;
    if (!hasDependant(annotation, said, ['nsubj'], open)) continue;
    const next = close + 1;
    const verb = /^(?:aux|cop)/.test(deprel[next] ?? '') ? head[next]! : next;
    if (verb <= close || deprel[verb] !== 'ccomp' || head[verb]! > said || !hasTense(annotation, verb)) continue;
    const own = head[noun] === verb && /^nsubj/.test(deprel[noun]!);
    if (!own && hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'mark'])) continue;
    if (!own && !/^(?:appos|conj|parataxis)$/.test(deprel[noun]!)) continue;
    head[verb] = said;
    [head[noun], deprel[noun]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    head[mark] = said;
  }
}
mendSubjectsBeforeRemarks.needs = [/^;$/, /^,$/];

/**
 * Hangs a clause behind a semicolon on the main clause, where the parser takes it for what words of saying right before the semicolon
 * tell (`Three were hurt, police said; two of them were children`): these have told what stands before them. Changes the annotation in
 * place.
 */
export function mendSayingsBeforeSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let mark = 4; mark + 2 < words.length; mark++) {
    if (words[mark] !== ';') continue;
    const verb = mark - 1;
    const told = head[verb]!;
    if (deprel[verb] !== 'parataxis' || told < 0 || told > verb) continue;
    const clause = head.findIndex((above, at) => at > mark && above === verb && deprel[at] === 'ccomp');
    if (clause >= 0) [head[clause], deprel[clause]] = [told, 'parataxis'];
  }
}
mendSayingsBeforeSemicolons.needs = [/^;$/];
