import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** What is claimed or laid before somebody, and answered. */
const answered =
  /^(?:claim|view|reading|interpretation|charge|accusation|allegation|assertion|contention|argument|demand|proposal|request|draft|clause|provision|plan|pact|treaty|resolution|text|amendment|motion|deal|agreement|accord|condition|step|move|measure|ban|award|ruling|verdict|decision|offer)$/;
const past =
  /^(?:rejected|vetoed|opposed|backed|denied|disputed|condemned|supported|dismissed|welcomed|signed|ratified|contested|echoed|repeated|refused|endorsed|criticised|criticized|denounced|challenged|refuted)$/;
const present =
  /^(?:reject|veto|oppose|back|dispute|condemn|support|dismiss|contest|refute|challenge|endorse|denounce|welcome)(?:e?s)?$/;

/**
 * Gives a clause relative without a pronoun whose subject is a name that name and the noun before it (`a draft Russia vetoed`, `, a view
 * Poland disputes`), where the parser takes the name for what the noun is called or the verb for a noun. Changes the annotation in place.
 */
export function mendAnsweredByNames(words: readonly string[], annotation: Annotation): void {
  const { deprel, upos, xpos } = annotation;
  for (let verb = 3; verb < words.length; verb++) {
    const isPast = past.test(words[verb]!);
    if (!(isPast || present.test(words[verb]!)) || upos[verb - 1] !== 'PROPN') continue;
    const first = nameBefore(words, annotation, verb);
    const noun = first - 1;
    if (noun < 1 || !answered.test(words[noun]!) || upos[noun] !== 'NOUN') continue;
    if (!/^(?:an?|the|any|another|that|this)$/i.test(words[noun - 1]!) && upos[noun - 1] !== 'ADJ') continue;
    if (words[verb + 1] === 'by' || hasDependant(annotation, verb, ['nsubj', 'aux', 'obj'])) continue;
    if (isPast && deprel[verb] === 'root') continue;
    hang(words, annotation, noun, first, verb);
    upos[verb] = 'VERB';
    xpos[verb] = isPast ? 'VBD' : words[verb]!.endsWith('s') ? 'VBZ' : 'VBP';
  }
}
mendAnsweredByNames.needs = [answered];

/** Where the name or the names joined by *and* begin that end right before a word. */
function nameBefore(words: readonly string[], { upos }: Annotation, end: number): number {
  let first = end - 1;
  while (first > 0 && (upos[first - 1] === 'PROPN' || (words[first - 1] === 'and' && upos[first - 2] === 'PROPN')))
    first--;
  return first;
}

/** Makes a clause of the name `[first, verb)` and the verb behind it, and hangs it on the noun before. */
function hang(words: readonly string[], annotation: Annotation, noun: number, first: number, verb: number): void {
  const { head, deprel } = annotation;
  const isWithin = isUnder(annotation, noun, verb);
  const [above, relation] = [head[verb]!, deprel[verb]!];
  let article = noun - 1;
  while (article > 0 && head[article] !== noun && head[article] !== verb) article--;
  const isSetOff = words.slice(Math.max(0, noun - 3), noun).includes(',');
  const root = deprel.indexOf('root');
  const isLost = isWithin || (deprel[noun] === 'nsubj' && head[noun]! < noun);
  if (isSetOff && isLost && root >= 0 && root < noun && root !== verb) [head[noun], deprel[noun]] = [root, 'appos'];
  else if (isWithin) [head[noun], deprel[noun]] = [above, relation];
  for (let at = noun - 1; at >= 0 && at > noun - 4; at--) if (head[at] === verb) head[at] = noun;
  let last = first;
  for (let at = first; at < verb; at++) if (words[at] === 'and') last = at + 1;
  // the name of several words keeps its own tree: its first word is the subject
  for (let at = first + 1; at < verb; at++) {
    if (words[at] === 'and') [head[at], deprel[at]] = [last, 'cc'];
    else if (at === last) [head[at], deprel[at]] = [first, 'conj'];
    else [head[at], deprel[at]] = [at < last ? first : last, 'flat'];
  }
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
}
