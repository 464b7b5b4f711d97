import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Presents in -s that stand behind one name or noun, and are plurals of things that names seldom come before. */
const singular =
  /^(?:slams|blasts|rips|blames|rejects|denies|defends|backs|endorses|praises|mocks|accuses|condemns|urges|vows|blocks|bans|vetoes|sues|fires|halts|welcomes|hails|touts|pans|trashes|chides|scolds|knocks|rebukes|debunks|denounces|ridicules|criticizes|criticises|dismisses|disavows|embraces|opposes|unveils|announces|proposes|demands|admits|ousts|snubs|taunts|lauds|applauds|thanks|nominates|appoints|overturns|upholds|signs|lifts|jails|frees|expels)$/i;
/** Presents in -s that are plurals of things that stand behind names as well: verbs only before another name or a number. */
const either =
  /^(?:sanctions|shells|orders|bombs|raids|strikes|attacks|targets|fines|bars|recalls|summons|probes|pardons|presses|hosts|visits|suspends)$/i;
/** Presents that are plurals of things too common for that, and what they are done to in headlines (`Peru files complaint`). */
const done: readonly (readonly [verb: RegExp, object: RegExp])[] = [
  [/^(?:files|lodges)$/, /^(?:complaint|protest|lawsuit|suit|petition|case|charges|appeal|objection|motion|claim)s?$/],
  [
    /^(?:strikes|shells|raids|bombs)$/,
    /^(?:refiner(?:y|ies)|(?:depot|airfield|airbase|port|ship|village|town|hospital|school|factory|plant|base|terminal|tanker|warehouse|camp|convoy|bridge|capital|city|site|market|mosque|church|home|office)s?)$/,
  ],
  [
    /^bars$/,
    /^(?:opposition|candidates?|journalists?|lawmakers?|ministers?|diplomats?|envoys?|citizens|nationals|visitors|ships|flights|imports|exports|entry|rivals?|parties|party|activists?|inspectors?)$/,
  ],
];
const bodies = /^(?:court|police|army|navy|junta|government|parliament|prosecutor|minister|president)$/i;
/** Presents that are nouns as well: verbs behind those who do such things. */
const ofBody = /^(?:names|orders|claims|arrests|searches|charges|questions|releases|sentences|votes)$/;
const oneBody =
  /^(?:court|army|navy|junta|government|parliament|prosecutor|judge|tribunal|senate|congress|minister|president)$/i;
const ofMany =
  /^(?:order|convict|clear|indict|acquit|annul|overturn|uphold|sentence|arrest|free|fire|search|question|kidnap|raid|attack|target|shell|release|block|charge|storm|torch|loot|hijack)$/;
const ofPair =
  /^(?:exchange|trade|sign|swap|resume|clash|sever|restore|hold|cut|seal|ink|open|reopen|close|launch|halt|suspend|expel|recall|withdraw|agree|renew)$/;
const many =
  /^(?:judges|lawmakers|ministers|senators|deputies|envoys|diplomats|regulators|police|troops|soldiers|forces|rebels|militants|gunmen|guerrillas|insurgents|fighters|pirates|bandits|gangs|marines|prosecutors|protesters|farmers|settlers)$/i;
const dated = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** The same of several, with the form of a noun or an adjective. */
const plural =
  /^(?:slam|blast|rip|blame|reject|deny|defend|back|endorse|praise|mock|accuse|condemn|urge|vow|block|ban|veto|sue|welcome|hail|tout|pan|rebut|oppose|denounce|ridicule|criticize|criticise|dismiss|disavow|embrace|unveil|announce|propose|demand|snub|applaud|thank|fear|want|seek|shun)$/i;
const finite = /^(?:VB[ZPD]|MD)$/;
/** What a verb behind the first may stand in. */
const subordinate = /^(?:as|after|before|that|who|which|whose|while|if|when|where|why|how|what|over|for|:|;|,)$/i;

/**
 * Makes the predicate of a headline of the verb that the parser takes for a noun or an adjective, all else being without a verb
 * (`Warren slams bank chief over fees`, `Republicans blast mayor`). Changes the annotation in place.
 */
export function mendHeadlinePredicates(words: readonly string[], annotation: Annotation): void {
  const { upos, xpos } = annotation;
  if (words.length < 3 || words.length > 30) return;
  const first = xpos.findIndex((tag) => finite.test(tag));
  const verb = words.findIndex((_word, at) => at > 0 && isPredicate(words, annotation, at));
  if (verb < 1 || (first >= 0 && first < verb)) return;
  if (first > verb && !words.slice(verb + 1, first).some((word) => subordinate.test(word))) return;
  const name = verb - 1;
  const isFollowed = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(upos[verb + 1] ?? '') || isDone(words, verb);
  if (!isFollowed && !/^[‘'“"]$/.test(words[verb + 1] ?? '')) return;
  const subject = topOf(annotation, name, 0, verb);
  // `Chad files protest over boats`: the thing, which the tagger takes for the verb
  if (isDone(words, verb) && xpos[verb + 1] === 'VB') [upos[verb + 1], xpos[verb + 1]] = ['NOUN', 'NN'];
  freeObject(words, annotation, verb);
  const tops = [...words.keys()].filter(
    (at) => at > verb && (annotation.head[at]! <= verb || annotation.head[at]! < 0) && upos[at] !== 'PUNCT',
  );
  const object = tops.find((at) => /^(?:NOUN|PROPN|PRON)$/.test(upos[at]!) && !hasDependant(annotation, at, ['case']));
  if (object === undefined) return;
  if (hasDependant(annotation, object, annotation.head[verb] === object ? ['cop'] : ['nsubj', 'cop'])) return;
  rebuild(annotation, verb, subject, object, tops);
  const isPlural = plural.test(words[verb]!) || ofMany.test(words[verb]!) || ofPair.test(words[verb]!);
  [upos[verb], xpos[verb]] = ['VERB', isPlural ? 'VBP' : 'VBZ'];
  if (words[name - 1] === ',' && isPair(words, annotation, name)) joinFirst(annotation, name - 1, subject, verb);
}
mendHeadlinePredicates.needs = [
  {
    test: (word: string) =>
      singular.test(word) ||
      plural.test(word) ||
      either.test(word) ||
      done.some(([verb]) => verb.test(word)) ||
      ofBody.test(word) ||
      ofMany.test(word) ||
      ofPair.test(word),
  },
];

/** `Peru and Chile`, `Peru, Chile`: of two names the second. */
const isPair = (words: readonly string[], { upos }: Pick<Annotation, 'upos'>, second: number): boolean =>
  /^(?:and|,)$/.test(words[second - 1] ?? '') && upos[second] === 'PROPN' && upos[second - 2] === 'PROPN';

/** `Peru, Chile sever ties`: both do. */
function joinFirst({ head, deprel }: Annotation, comma: number, second: number, verb: number): void {
  const first = topOf({ head } as Annotation, comma - 1, 0, comma);
  if (first === second || first >= comma) return;
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[second], deprel[second]] = [first, 'conj'];
  head[comma] = second;
}

/** `Mali junta names cabinet as Chad threatens sanctions`: what the parser has for the subject of the clause behind it is the object. */
function freeObject(words: readonly string[], annotation: Annotation, verb: number): void {
  const { head, deprel, upos } = annotation;
  const as = words.findIndex((word, at) => at > verb && /^(?:as|after|while|before)$/.test(word));
  if (as < 0) return;
  const object = topOf(annotation, verb, verb, as);
  const [second, subject] = [head[object]!, head[as]!];
  if (
    object === verb ||
    !/^(?:nsubj|obj)$/.test(deprel[object]!) ||
    second < as ||
    head[second]! >= 0 ||
    !finite.test(annotation.xpos[second]!)
  )
    return;
  if (subject < as || subject > second || deprel[as] !== 'case') return;
  if (head[subject] !== object && head[subject] !== second) return;
  [head[subject], deprel[subject]] = [second, 'nsubj'];
  [head[as], deprel[as], upos[as]] = [second, 'mark', 'SCONJ'];
  [head[object], deprel[object]] = [verb, 'obj'];
}

/** Whether a word can only be the verb of a headline where it stands, though it is tagged as none. */
function isPredicate(words: readonly string[], { upos, xpos }: Annotation, at: number): boolean {
  if (finite.test(xpos[at]!)) return false;
  const word = words[at]!;
  const before = at - 1;
  const isNamed = upos[before] === 'NOUN' || upos[before] === 'PROPN' || xpos[before] === 'NNP';
  if (singular.test(word)) return isNamed && !/^NNP?S$/.test(xpos[before]!);
  if (ofBody.test(word) && oneBody.test(words[before]!)) return true;
  // `Peru and Chile exchange fire`, `Peru, Chile sever ties`
  if (ofPair.test(word) && isPair(words, { upos }, before)) return true;
  if (ofMany.test(word) && many.test(words[before]!)) return true;
  const next = words[at + 1] ?? '';
  if (xpos[before]!.startsWith('NNP') && isDone(words, at)) return true;
  if (either.test(word))
    return (xpos[before] === 'NNP' || bodies.test(words[before]!)) && /^[A-Z\d]/.test(next) && !dated.test(next);
  return plural.test(word) && xpos[at] !== 'VBN' && /^NNP?S$/.test(xpos[before]!);
}

/** `Peru files complaint` */
const isDone = (words: readonly string[], at: number): boolean =>
  done.some(([verb, object]) => verb.test(words[at]!) && object.test(words[at + 1] ?? ''));

/** The word that a word stands under within `[first, last)`. */
function topOf({ head }: Annotation, from: number, first: number, last: number): number {
  let at = from;
  for (let steps = 0; head[at]! >= first && head[at]! < last && steps < last; steps++) at = head[at]!;
  return at;
}

/** `slams mayor, cites cost`: a verb in a tense without a subject or a word that opens a clause. */
const isJoined = (annotation: Annotation, at: number): boolean =>
  finite.test(annotation.xpos[at]!) && !hasDependant(annotation, at, ['nsubj', 'mark', 'advmod', 'nsubj:pass', 'expl']);

/** How a verb hangs on the predicate of the headline: `orders army to leave`, `slams mayor, cites cost`, `slams mayor as talks fail`. */
const relationOfVerb = (annotation: Annotation, at: number, object: number): string =>
  annotation.xpos[object + 1] === 'TO' && annotation.head[object + 1] === at
    ? 'xcomp'
    : isJoined(annotation, at)
      ? 'conj'
      : 'advcl';

function rebuild(annotation: Annotation, verb: number, subject: number, object: number, tops: readonly number[]): void {
  const { head, deprel, upos } = annotation;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[object], deprel[object]] = [verb, 'obj'];
  for (let at = 0; at < head.length; at++) {
    if (at === verb || at === subject || at === object) continue;
    if (at < verb) {
      if (head[at]! >= verb || head[at]! < 0) {
        head[at] = upos[at] === 'PUNCT' ? verb : subject;
        if (/^(?:root|nsubj|parataxis)/.test(deprel[at]!)) deprel[at] = at < subject ? 'compound' : 'appos';
      }
    } else if (tops.includes(at)) {
      const isPhrase = hasDependant(annotation, at, ['case']) || upos[at] === 'VERB';
      head[at] = isPhrase ? verb : object;
      if (isPhrase) deprel[at] = upos[at] !== 'VERB' ? 'obl' : relationOfVerb(annotation, at, object);
      else if (deprel[at] === 'root') deprel[at] = 'appos';
    } else if (upos[at] === 'PUNCT' && head[at]! < verb) head[at] = verb;
  }
}
