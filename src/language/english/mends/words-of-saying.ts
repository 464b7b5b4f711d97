import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const opening = /^(?:that|whether|how|why)$/;
const participle =
  /^(?:warning|saying|arguing|claiming|insisting|suggesting|questioning|asking|noting|adding|stressing|denying|explaining|promising|predicting|wondering)$/;

/**
 * Makes a verb of a participle of saying that the parser takes for a noun: behind a conjunction it goes on with the one before
 * (`noting that the well was dry but asking whether …`), behind a day with the main verb (`printed a leaflet Tuesday
 * asking why …`). Changes the annotation in place.
 */
export function mendParticiplesAsNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 2 < words.length; at++) {
    if (!participle.test(words[at]!) || upos[at] !== 'NOUN' || !opening.test(words[at + 1]!)) continue;
    const clause = head[at + 1]!;
    if (clause < at || head[clause] !== at || hasDependant(annotation, at, ['det', 'amod', 'nmod', 'case'])) continue;
    const day = /day$/.test(words[at - 1]!) && head[at - 1] === at ? at - 1 : -1;
    const joint = /^(?:but|and)$/.test(words[at - 1]!) ? at - 1 : -1;
    if (day < 0 && joint < 0) continue;
    const above = day < 0 ? participleAbove(annotation, head[at]!, joint) : head[at]!;
    if (above < 0 || upos[above] !== 'VERB') continue;
    [upos[at], xpos[at], deprel[clause]] = ['VERB', 'VBG', 'ccomp'];
    [head[at], deprel[at]] = [above, day < 0 ? 'conj' : 'advcl'];
    if (joint >= 0) [head[joint], deprel[joint]] = [at, 'cc'];
    if (day >= 0) [head[day], deprel[day]] = [above, 'obl:unmarked'];
    // `printed a leaflet Monday asking`: what it says, where it stands right behind
    const object = deprel.findIndex((relation, i) => relation === 'obj' && head[i] === above && i > above && i < at);
    if (day >= 0 && object === day - 1) [head[at], deprel[at]] = [object, 'acl'];
  }
}
mendParticiplesAsNouns.needs = [participle, opening];

/** The participle above a word and before another, or -1. */
function participleAbove({ head, upos, xpos }: Annotation, from: number, before: number): number {
  for (let at = from, steps = 0; at >= 0 && steps < 5; at = head[at]!, steps++)
    if (at < before && upos[at] === 'VERB' && xpos[at] === 'VBG') return at;
  return -1;
}

const warn = /^(?:warn|claim|report|worry|fear|hope|question|doubt|promise|demand|argue|plan)$/;

/**
 * Makes a verb of a bare word that the parser takes for the noun of a sentence although it has a plural subject and a clause with `that`:
 * `Some bankers - among them Lind - warn that Peru could fall`. Changes the annotation in place.
 */
export function mendBareWarnings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 3 < words.length; at++) {
    if (!warn.test(words[at]!) || upos[at] !== 'NOUN' || words[at + 1] !== 'that' || deprel[at] !== 'root') continue;
    const clause = head[at + 1]!;
    const subject = deprel.findIndex((relation, i) => relation === 'nsubj' && head[i] === at && i < at);
    if (clause < at || head[clause] !== at || subject < 0 || !/^NNP?S$/.test(xpos[subject]!)) continue;
    if (hasDependant(annotation, at, ['cop', 'case'], subject) && words[at - 1] !== '-') continue;
    // what is set between them is of the subject
    for (let i = subject + 1; i < at; i++)
      if (head[i] === at && !/^(?:aux|advmod|punct)/.test(deprel[i]!)) head[i] = subject;
    [upos[at], xpos[at], deprel[clause], deprel[at + 1]] = ['VERB', 'VBP', 'ccomp', 'mark'];
  }
}
mendBareWarnings.needs = [warn, /^that$/];

const announcing =
  /^(?:announc(?:ed|es|ing)|sa(?:id|ys|ying)|add(?:ed|s|ing)|declar(?:ed|es|ing)|report(?:ed|s|ing)|confirm(?:ed|s|ing)|stat(?:ed|es|ing)|claim(?:ed|s|ing)|insist(?:ed|s|ing))$/;

/**
 * Gives a verb of saying the clause right behind its day or place, which the parser sets beside it: `left the stage, saying on
 * Monday he was ill`. Changes the annotation in place.
 */
export function mendClausesBehindDays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 0; said + 4 < words.length; said++) {
    if (!announcing.test(words[said]!) || upos[said] !== 'VERB') continue;
    if (hasDependant(annotation, said, ['ccomp', 'obj', 'xcomp'], said)) continue;
    let last = said + 1;
    while (last < words.length && isUnder(annotation, last, said)) last++;
    if (last === said + 1 || last + 1 >= words.length) continue;
    const clause = deprel.findIndex(
      (relation, at) => relation === 'parataxis' && at > last && (head[at] === said || head[at] === head[said]),
    );
    if (clause < 0 || !hasDependant(annotation, clause, ['nsubj'])) continue;
    if (!isUnder(annotation, last, clause) || upos[last] === 'PUNCT' || words[last - 1] === ',') continue;
    [head[clause], deprel[clause]] = [said, 'ccomp'];
  }
}
mendClausesBehindDays.needs = [announcing];

/**
 * Takes `made clear Monday night that …` for what somebody makes clear, where the parser hangs both on the night. Changes the
 * annotation in place.
 */
export function mendMadeClear(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let clear = 1; clear + 3 < words.length; clear++) {
    const time = head[clear]!;
    const made = clear - 1;
    if (words[clear] !== 'clear' || !/^(?:make|makes|made|making)$/.test(words[made]!) || deprel[clear] !== 'amod')
      continue;
    const that = time + 1;
    if (time < clear || head[time] !== made || words[that] !== 'that') continue;
    const clause = head[that]!;
    if (clause < that || head[clause] !== time) continue;
    [head[clear], deprel[clear]] = [made, 'xcomp'];
    [head[clause], deprel[clause]] = [clear, 'ccomp'];
    if (!/^obl/.test(deprel[time]!)) deprel[time] = 'obl:unmarked';
  }
}
mendMadeClear.needs = [/^clear$/, /^that$/];

const counted = /^(?:Some|Many|Most|Several|Few|Both)$/;
const judging =
  /^(?:accused|blamed|criticized|criticised|praised|condemned|warned|urged|faulted|attacked|mocked|denounced|defended|backed|thanked|credited|questioned|supported|opposed|rejected|doubted|feared|called|told|asked)$/;

/**
 * Makes a verb of what stands between a counting word that opens a sentence and a name, where the parser takes it for an attribute:
 * `Some accused Chile of stirring up the farmers`. Changes the annotation in place.
 */
export function mendSomeJudging(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let some = 0; some + 3 < words.length; some++) {
    const verb = some + 1;
    const name = some + 2;
    if (!counted.test(words[some]!) || !judging.test(words[verb]!) || !/^VB[ND]$/.test(xpos[verb]!)) continue;
    if (upos[name] !== 'PROPN' || !(some === 0 || /^["“]$/.test(words[some - 1]!)) || deprel[verb] !== 'amod') continue;
    const object = head[verb]!;
    if (object < name || head[some] !== object) continue;
    const root = head.findIndex((above) => above < 0);
    // the name's own verb is what it is accused of: `of stirring up`
    const isOf = root !== object && xpos[root] === 'VBG' && head[object] === root;
    if (root !== object && !isOf) continue;
    for (let at = object + 1; at < words.length; at++)
      if (head[at] === object && !/^(?:flat|compound|appos|nmod|conj|cc|acl|punct)/.test(deprel[at]!)) head[at] = verb;
      else if (head[at] === root && upos[at] === 'PUNCT') head[at] = verb;
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBD', -1, 'root'];
    [upos[some], head[some], deprel[some]] = ['PRON', verb, 'nsubj'];
    if (isOf) [head[root], deprel[root]] = [verb, 'advcl'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendSomeJudging.needs = [counted, judging];
