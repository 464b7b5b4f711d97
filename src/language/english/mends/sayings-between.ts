import type { Annotation } from '../model/index.js';
import { saying } from './relative-claims.js';
import { hasDependant, isUnder } from './tree.js';

/** Verbs with a clause for their object, behind which somebody else may be said to say so. */
const holding =
  /^(?:hop|believ|know|knew|known|think|thought|fear|expect|agre|insist|claim|warn|sa(?:id|ys?)$|suspect|feel|felt|show|mean|meant|maintain|den[iy]|accept|understand|understood|demand|propos|prov|suggest|argu|assum|worr|conclud|doubt|reali[sz])/;
/** Adjectives of which a clause is the subject, with `it` before them. */
const judging =
  /^(?:clear|true|likely|unlikely|possible|impossible|certain|obvious|essential|important|vital|evident|plain|right|wrong|good|sad|regrettable|unacceptable|unfortunate|inconceivable|necessary|crucial)$/;
const others = /^(?:add|noted?$|explain|conclud|wr(?:it|ote)|declar|stress|continu|announc|told|t[eo]ll?s?$)/;

/**
 * Reads `Chad hopes, the envoy added, that the talks go on` as what Chad hopes, told by the envoy: the clause behind the second
 * comma is not the one said by whoever stands between. Changes the annotation in place.
 */
export function mendSayingsBetween(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let that = 4; that + 2 < words.length; that++) {
    if (words[that] !== 'that') continue;
    const clause = head[that]!;
    const said = clause < 0 ? -1 : head[clause]!;
    if (clause < that || deprel[that] !== 'mark' || deprel[clause] !== 'ccomp' || said < 0) continue;
    // `hopes that, the envoy said, the talks go on`: behind the conjunction
    const isBehind = words[that + 1] === ',' && said > that;
    if (!isBehind && (words[that - 1] !== ',' || said > that)) continue;
    if (!saying.test(words[said]!) && !others.test(words[said]!)) continue;
    // `hopes, the envoy said, that …` with the envoy's verb for the main one
    const first = isBehind
      ? -1
      : deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at < said);
    const above = first < 0 ? head[said]! : first;
    if (above < 0 || above >= said || above >= that) continue;
    if (first < 0 && !/^(?:parataxis|ccomp)$/.test(deprel[said]!)) continue;
    const comma = isBehind ? that + 1 : commaBehind(words, annotation, above);
    if (comma < 0 || comma > said || hasDependant(annotation, above, ['obj', 'iobj', 'csubj'], above)) continue;
    const isJudged = judging.test(words[above]!) && hasDependant(annotation, above, ['expl']);
    if (!isJudged && (upos[above] !== 'VERB' || !holding.test(words[above]!))) continue;
    const speaker = speakerOf(annotation, said, comma, isBehind ? clause : that);
    if (speaker < 0 || isUnder(annotation, above, clause)) continue;
    if (first >= 0) {
      [head[first], deprel[first]] = [head[said]!, deprel[said]!];
      for (let at = 0; at < words.length; at++)
        if (head[at] === said && upos[at] === 'PUNCT' && at > clause) head[at] = first;
    }
    [head[clause], deprel[clause]] = [above, isJudged ? 'csubj' : 'ccomp'];
    [head[said], deprel[said]] = [isBehind ? clause : above, 'parataxis'];
    [head[speaker], deprel[speaker]] = [said, 'nsubj'];
  }
}
mendSayingsBetween.needs = [/^that$/, /^,$/];

/** The comma behind a verb, with nothing but adverbs between; else -1. */
function commaBehind(words: readonly string[], { upos }: Annotation, verb: number): number {
  let at = verb + 1;
  while (upos[at] === 'ADV') at++;
  return words[at] === ',' ? at : -1;
}

/** Who says it, before or behind a verb between two commas; else -1. */
function speakerOf({ head, deprel, upos }: Annotation, said: number, first: number, last: number): number {
  for (let at = first + 1; at < last; at++)
    if (head[at] === said && /^(?:nsubj|obj|iobj)/.test(deprel[at]!) && /^(?:NOUN|PROPN|PRON)$/.test(upos[at]!))
      return at;
  return -1;
}

/** What may stand behind `said so`, not behind `said so many things`. */
const behindSo = /^(?:PUNCT|ADP|CCONJ|SCONJ|AUX|PROPN|PRON)$/;

/** Makes `so` what somebody says (`Peru said so on Monday`), whatever the parser hangs it on. Changes the annotation in place. */
export function mendSaidSo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let so = 1; so < words.length; so++) {
    const said = so - 1;
    if (words[so] !== 'so' || !assenting.test(words[said]!) || upos[said] !== 'VERB') continue;
    if (so + 1 < words.length && (!behindSo.test(upos[so + 1]!) || words[so + 1] === 'that')) continue;
    if (hasDependant(annotation, said, ['obj', 'ccomp']) || hasDependant(annotation, so, ['fixed', 'advcl'])) continue;
    [head[so], deprel[so], upos[so]] = [said, 'obj', 'PRON'];
  }
}
mendSaidSo.needs = [/^so$/];

const assenting =
  /^(?:sa(?:y|ys|id|ying)|thinks?|thought|believes?|believed|hopes?|hoped|suggest(?:s|ed)?|claims?|claimed)$/;

/**
 * Makes `as much` what somebody says (`the envoy admitted as much`), where nothing is compared behind it. Changes the annotation in
 * place.
 */
export function mendSaidAsMuch(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let much = 2; much < words.length; much++) {
    const said = much - 2;
    if (words[much] !== 'much' || words[much - 1] !== 'as' || !granting.test(words[said]!)) continue;
    if (upos[said] !== 'VERB' || /^(?:as|of)$/.test(words[much + 1] ?? '')) continue;
    if (hasDependant(annotation, said, ['obj', 'ccomp'])) continue;
    [head[much], deprel[much], upos[much]] = [said, 'obj', 'PRON'];
    for (let at = 0; at < words.length; at++) if (head[at] === much) head[at] = said;
    [head[much - 1], deprel[much - 1]] = [much, 'advmod'];
  }
}
mendSaidAsMuch.needs = [/^much$/];

const granting =
  /^(?:sa(?:y|ys|id|ying)|acknowledg(?:e[sd]?|ing)|admit(?:s|ted|ting)?|conced(?:e[sd]?|ing)|suggest(?:s|ed|ing)?|hint(?:s|ed|ing)?|confirm(?:s|ed|ing)?|kn[oe]ws?|indicat(?:e[sd]?|ing)|impl(?:y|ie[sd]))$/;

const plural = /^(?:have|are|were|do)$/;

/**
 * Gives a deed behind an inserted remark to what is told, where its verb is a plural and whoever makes the remark is one: `inspectors
 * have come back, he said, but have not been let in`. Changes the annotation in place.
 */
export function mendDeedsBehindInserted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let deed = 6; deed < words.length; deed++) {
    const said = head[deed]!;
    if (deprel[deed] !== 'conj' || said < 2 || said > deed || deprel[said] !== 'parataxis') continue;
    const told = head[said]!;
    if (told < 0 || told > said || !saying.test(words[said]!) || words[said + 1] !== ',') continue;
    if (!/^(?:but|and)$/.test(words[said + 2] ?? '') || head[said + 2] !== deed) continue;
    if (hasDependant(annotation, deed, ['nsubj', 'expl'])) continue;
    const subjectOf = (verb: number): number =>
      deprel.findIndex((relation, at) => head[at] === verb && relation.startsWith('nsubj'));
    const [speaker, doer] = [subjectOf(said), subjectOf(told)];
    if (speaker < 0 || doer < 0 || !/^NNP?S$/.test(xpos[doer]!)) continue;
    const isOne = /^NNP?$/.test(xpos[speaker]!) || /^(?:s?he|it)$/i.test(words[speaker]!);
    if (!isOne || hasDependant(annotation, speaker, ['conj'])) continue;
    const finite = deprel.findIndex((relation, at) => head[at] === deed && at > said && relation.startsWith('aux'));
    if (finite >= 0 ? plural.test(words[finite]!) : xpos[deed] === 'VBP') head[deed] = told;
  }
}
mendDeedsBehindInserted.needs = [/^,$/, saying, /^(?:but|and)$/];
