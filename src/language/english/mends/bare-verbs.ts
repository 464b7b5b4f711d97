import type { Annotation } from '../model/index.js';

const open = /^(?:free|open|clear|secure|lower|empty|ready)$/;
const inside = /^(?:det|nummod|amod|compound|nmod:poss|flat)/;

/**
 * Takes *free* behind an auxiliary for the verb it is where a noun phrase stands right behind it: in `said his government would
 * free 18 soldiers once the border was clear` nothing else can have the auxiliary. Changes the annotation in place.
 */
export function mendFree(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    if (!open.test(words[at]!) || upos[at] !== 'ADJ') continue;
    if (deprel[at] === 'amod') {
      takeClause(annotation, at);
      takeInfinitive(words, annotation, at);
      continue;
    }
    const modal = xpos[at - 1] === 'RB' ? at - 2 : at - 1;
    if (xpos[modal] !== 'MD' || head[modal] !== at) continue;
    let noun = at + 1;
    while (head[noun]! > noun && head[noun]! < at + 8 && inside.test(deprel[noun]!)) noun = head[noun]!;
    if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    [upos[at], xpos[at]] = ['VERB', 'VB'];
    [head[noun], deprel[noun]] = [at, 'obj'];
    const subject = deprel.findIndex(
      (relation, word) => word < modal && /^nsubj/.test(relation) && head[word]! > noun && head[word]! >= at,
    );
    if (subject >= 0) [head[subject], deprel[subject]] = [at, 'nsubj'];
  }
}
mendFree.needs = [open];

const bidding =
  /^(?:call(?:s|ed|ing)|urg(?:es|ed|ing)|ask(?:s|ed|ing)|press(?:es|ed)|order(?:s|ed)|agree[sd]|refuse[sd]|promise[sd]|vow(?:s|ed)|pledge[sd])$/;

/** `called on Peru to free hostages`, where the parser has `to` for a preposition of the hostages. */
function takeInfinitive(words: readonly string[], { head, deprel, upos, xpos }: Annotation, at: number): void {
  const noun = head[at]!;
  const to = at - 1;
  const verb = head[noun]!;
  if (words[at] !== 'free' || words[to] !== 'to' || head[to] !== noun || noun < at || deprel[noun] !== 'obl') return;
  if (verb < 0 || verb > to || !bidding.test(words[verb]!) || upos[noun] !== 'NOUN') return;
  [upos[at], xpos[at], head[at], deprel[at]] = ['VERB', 'VB', verb, 'xcomp'];
  [upos[to], xpos[to], head[to], deprel[to]] = ['PART', 'TO', at, 'mark'];
  [head[noun], deprel[noun]] = [at, 'obj'];
}

/** `said it would free 18 soldiers`, where the parser has the soldiers for the predicate: the verb takes the clause over. */
function takeClause({ head, deprel, upos, xpos }: Annotation, at: number): void {
  const noun = head[at]!;
  const modal = at - 1;
  if (xpos[modal] !== 'MD' || head[modal] !== noun || noun < at || deprel[modal] !== 'aux') return;
  if (!/^(?:root|ccomp|conj|parataxis|advcl)$/.test(deprel[noun]!)) return;
  [upos[at], xpos[at], head[at], deprel[at]] = ['VERB', 'VB', head[noun]!, deprel[noun]!];
  for (let word = 0; word < head.length; word++)
    if (
      head[word] === noun &&
      word !== at &&
      (word < at || /^(?:punct|obl|advmod|advcl|parataxis)/.test(deprel[word]!))
    )
      head[word] = at;
  [head[noun], deprel[noun]] = [at, 'obj'];
}

/**
 * Makes a verb of a bare noun between *help* and a noun with an article, where no noun can stand: `helped engineer a deal`, `helps fuel the
 * war`. Changes the annotation in place.
 */
export function mendVerbsBehindHelp(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    const help = at - 1;
    if (!helping.test(words[help]!) || upos[help] !== 'VERB' || xpos[at] !== 'NN' || head[at] !== help) continue;
    if (
      !/^(?:obj|iobj)$/.test(deprel[at]!) ||
      upos[at + 1] !== 'DET' ||
      !/^(?:a|an|the|its|their)$/.test(words[at + 1]!)
    )
      continue;
    const noun = head[at + 1]!;
    if (noun <= at || deprel[noun] !== 'obj' || head[noun] !== help) continue;
    [upos[at], xpos[at], deprel[at]] = ['VERB', 'VB', 'xcomp'];
    for (let word = at + 1; word < words.length; word++)
      if (head[word] === help && /^(?:obj|obl)/.test(deprel[word]!)) head[word] = at;
  }
}
const helping = /^help(?:s|ed|ing)?$/;
mendVerbsBehindHelp.needs = [helping];

/** Nouns that are verbs too, as of what one helps others do. */
const helped =
  /^(?:arrest|capture|rescue|search|battle|fight|combat|counter|hunt|track|trace|guard|patrol|police|repair|stem|curb|contain|target|monitor|finance|fund|attack|seize|shell|bomb)$/;

/**
 * Makes a verb of such a noun between whom one helps and what he does it to, where the parser makes one noun of them all: `helped the army
 * battle insurgents`. Changes the annotation in place.
 */
export function mendDeedsOfHelped(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let verb = 2; verb + 1 < words.length; verb++) {
    const doer = verb - 1;
    if (!helped.test(words[verb]!) || upos[verb] !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(upos[doer]!)) continue;
    let help = doer - 1;
    while (help > 0 && /^(?:det|amod|compound|nummod|flat|nmod:poss|case)$/.test(deprel[help]!)) help--;
    if (!helping.test(words[help]!) || upos[help] !== 'VERB') continue;
    let noun = verb;
    while (head[noun]! > noun && head[noun]! < verb + 6 && /^(?:compound|amod|flat)$/.test(deprel[noun]!))
      noun = head[noun]!;
    // `helped Kenyan police arrest a smuggler`: with an article between, the parser has two objects
    const second = noun === verb && upos[verb + 1] === 'DET' && deprel[verb] === 'obj' ? head[verb + 1]! : -1;
    const isSecond = second > verb && deprel[second] === 'obj' && head[second] === help && head[verb] === help;
    if (isSecond) noun = second;
    if (noun === verb || deprel[noun] !== 'obj' || head[noun] !== help) continue;
    // `helped the army battle group`
    if (noun === verb + 1 && xpos[noun] === 'NN') continue;
    for (let at = help + 1; at < doer; at++) if (head[at]! >= verb && head[at]! <= noun) head[at] = doer;
    for (let at = verb + 1; at < noun; at++) if (head[at] === verb) head[at] = noun;
    [head[doer], deprel[doer]] = [help, 'obj'];
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VB', help, 'xcomp'];
    head[noun] = verb;
  }
}
mendDeedsOfHelped.needs = [helping, helped];
