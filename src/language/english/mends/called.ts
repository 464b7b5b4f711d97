import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Verbs by which somebody gives a thing a name, with the name behind the thing. */
const naming =
  /^(?:call|deem|consider|brand|label|dub|declare|pronounce|term|rule|find|render)(?:s|d|ed|led|ned|bed|ing|ling|bing)?$/;

/**
 * Takes what stands right behind the object of a verb of naming for what that is called, where the parser makes a second
 * object or an attribute of it: `calling the vote a farce`, `calling the vote illegal`. Changes the annotation in place.
 */
export function mendCalledObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 0; verb + 3 < words.length; verb++) {
    if (
      words[verb + 1] === 'persona' ||
      upos[verb] !== 'VERB' ||
      !naming.test(words[verb]!) ||
      hasDependant(annotation, verb, ['ccomp'])
    )
      continue;
    if (hasDependant(annotation, verb, ['xcomp'])) {
      if (!takeAdjective(words, annotation, verb)) mendNamed(words, annotation, verb);
      continue;
    }
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (object < 0) continue;
    // `called the general "a thief"`: what stands in marks behind an article is not beside him
    const quoted = /^call/.test(words[verb]!)
      ? deprel.findIndex((relation, at) => relation === 'appos' && head[at] === object && at > object)
      : -1;
    const opening = words.findIndex((word, at) => at > object && at < quoted && /^["“‘']$/.test(word));
    if (opening > 0 && /^(?:an?|the)$/.test(words[opening + 1]!)) {
      [head[quoted], deprel[quoted]] = [verb, 'xcomp'];
      continue;
    }
    // `calls the award a fraud`, without a comma
    if (/^call/.test(words[verb]!) && quoted > 0 && /^an?$/.test(words[object + 1] ?? '')) {
      [head[quoted], deprel[quoted]] = [verb, 'xcomp'];
      continue;
    }
    const second = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > object);
    if (second > object) {
      deprel[second] = 'xcomp';
      continue;
    }
    // `called the accord on visas a surrender`, with the visas hung on the verb
    const matter = deprel.findIndex(
      (relation, at) =>
        relation === 'obl' && head[at] === verb && head[object + 1] === at && words[object + 1] === 'on',
    );
    // `called the collapse of the accord a disaster`
    const bare = deprel.findIndex(
      (relation, at) =>
        /^(?:nmod|nmod:unmarked|appos)$/.test(relation) &&
        at > object + 2 &&
        upos[at] === 'NOUN' &&
        (isUnder(annotation, at, object) || (matter > 0 && isUnder(annotation, at, matter))) &&
        /^an?$/.test(words[deprel.findIndex((one, of) => one === 'det' && head[of] === at)] ?? '') &&
        !hasDependant(annotation, at, ['case', 'nmod:poss']),
    );
    if (bare > 0 && !words.slice(object, bare).includes(',')) {
      [head[bare], deprel[bare]] = [verb, 'xcomp'];
      if (matter > 0) [head[matter], deprel[matter]] = [object, 'nmod'];
      continue;
    }
    if (takePredicate(words, annotation, verb, object) || takeBehindOwner(words, annotation, verb, object)) continue;
    const adjective = deprel.findLastIndex(
      (relation, at) => relation === 'amod' && head[at] === object && at > object && upos[at] === 'ADJ',
    );
    if (adjective > object + 1 && !isClosed(words, annotation, object, adjective)) continue;
    // an adjective alone stands behind no noun
    const isBehind = deprel[adjective] === 'amod' && head[adjective] === object && upos[adjective] === 'ADJ';
    if (!isBehind || !/^(?:[,.;:]|and)$/.test(words[adjective + 1] ?? '.')) continue;
    [head[adjective], deprel[adjective]] = [verb, 'xcomp'];
  }
}
mendCalledObjects.needs = [naming];

/**
 * `called the Lima Accord outdated`, where the accord is taken for what something is called with the adjective as a word of its own:
 * whether it was so, and is put right.
 */
function takeAdjective(words: readonly string[], annotation: Annotation, verb: number): boolean {
  const { head, deprel, upos } = annotation;
  if (hasDependant(annotation, verb, ['obj'])) return false;
  const object = deprel.findIndex((relation, at) => relation === 'xcomp' && head[at] === verb && at > verb);
  const adjective = object + 1;
  // `called the deal unconstitutional`, with the deal taken for a part of that
  const noun = object - 1;
  if (upos[object] === 'ADJ' && deprel[noun] === 'compound' && head[noun] === object && noun > verb + 1) {
    for (let at = verb + 1; at < noun; at++) if (head[at] === object) head[at] = noun;
    [head[noun], deprel[noun]] = [verb, 'obj'];
    return true;
  }
  if (!/^(?:NOUN|PROPN)$/.test(upos[object]!) || hasDependant(annotation, object, ['case', 'cop', 'nsubj']))
    return false;
  if (deprel[adjective] !== 'amod' || head[adjective] !== object || upos[adjective] !== 'ADJ') return false;
  if (!/^(?:[,.;:]|and)$/.test(words[adjective + 1] ?? '.')) return false;
  deprel[object] = 'obj';
  [head[adjective], deprel[adjective]] = [verb, 'xcomp'];
  return true;
}

/** Whether all between a noun and a word behind it hangs on the noun: `called the statute for the town unacceptable`. */
function isClosed(words: readonly string[], annotation: Annotation, noun: number, last: number): boolean {
  for (let at = noun + 1; at < last; at++)
    if (/^[,;:]$/.test(words[at]!) || !isUnder(annotation, at, noun)) return false;
  return true;
}

/** What is said of a thing and is no thing: no noun before it is a part of its name. */
const onlySaid = /^(?:void|null|invalid|extinct|dead|defunct|illegal|unlawful|blackmail|treason|nonsense)$/;

/** `declared the Lima accord void`, where the accord is taken for a part of what it is called. Whether it was so, and is put right. */
function takePredicate(
  words: readonly string[],
  { head, deprel, upos, xpos }: Annotation,
  verb: number,
  said: number,
): boolean {
  const noun = said - 1;
  if (!onlySaid.test(words[said]!) || deprel[noun] !== 'compound' || head[noun] !== said) return false;
  for (let at = verb + 1; at < noun; at++) if (head[at] === said) head[at] = noun;
  [head[noun], deprel[noun]] = [verb, 'obj'];
  [deprel[said], upos[said], xpos[said]] = ['xcomp', 'ADJ', 'JJ'];
  return true;
}

/** `called the accord with Peru a raw deal`, where the deal is taken for what stands under the preposition. Whether it was so, and is put right. */
function takeBehindOwner(
  words: readonly string[],
  { head, deprel, upos }: Annotation,
  verb: number,
  object: number,
): boolean {
  const said = deprel.findLastIndex((relation, at) => relation === 'nmod' && head[at] === object && at > object + 3);
  const article = words.findIndex((word, at) => at > object && at < said && /^an?$/.test(word) && head[at] === said);
  if (said < 0 || article < 0 || !/^call/.test(words[verb]!)) return false;
  const preposition = deprel.findIndex((relation, at) => relation === 'case' && head[at] === said && at > object);
  const owner = article - 1;
  if (preposition >= owner || !/^(?:PROPN|NOUN)$/.test(upos[owner]!)) return false;
  if (preposition >= 0) {
    [head[owner], deprel[owner]] = [object, 'nmod'];
    head[preposition] = owner;
  }
  [head[said], deprel[said]] = [verb, 'xcomp'];
  return true;
}

/** `called the charge absurd`: of two predicates the first is the thing. `called it the least that it could do`: the clause is of the predicate. */
function mendNamed(words: readonly string[], { head, deprel, upos, xpos }: Annotation, verb: number): void {
  const own = deprel.flatMap((relation, at) => (head[at] === verb && at > verb && relation === 'xcomp' ? [at] : []));
  const [first, second] = own;
  const hasObject = deprel.some((relation, at) => head[at] === verb && at > verb && /^i?obj$/.test(relation));
  const isPassive = deprel.some((relation, at) => head[at] === verb && /^(?:aux|nsubj):pass$/.test(relation));
  if (second !== undefined && !hasObject && !isPassive && /^(?:NOUN|PROPN)$/.test(upos[first!]!))
    deprel[first!] = 'obj';
  // `called a strike`: nothing else is there to be called so, as in `what he called a strike`
  const isTitled = deprel.some((relation, at) => relation === 'nmod:desc' && head[at] === first);
  const isThing = upos[first!] === 'NOUN' || (upos[first!] === 'PROPN' && isTitled);
  const isAlone = second === undefined && !hasObject && isThing && /^call/.test(words[verb]!);
  if (isAlone && !isPassive && !deprel[verb]!.startsWith('acl')) {
    deprel[first!] = 'obj';
    return;
  }
  const predicate = own.at(-1)!;
  const that = predicate + 1;
  const clause = head[that] ?? -1;
  const isOfPredicate = words[that] === 'that' && clause > that && head[clause] === verb && deprel[clause] === 'advcl';
  if (!isOfPredicate || !/^(?:NOUN|ADJ)$/.test(upos[predicate]!)) return;
  [head[clause], deprel[clause]] = [predicate, 'acl:relcl'];
  if (deprel[that] === 'mark') [upos[that], xpos[that], deprel[that]] = ['PRON', 'WDT', 'obj'];
}

/** Verbs by which somebody gives a thing a name, with the name behind `as`. */
const callingAs =
  /^(?:dismissed|denounced|rejected|condemned|described|branded|decried|praised|hailed|criticised|criticized|derided|welcomed|portrayed|attacked|labelled|labeled)$/;

/**
 * Takes the noun behind `as` and an adjective for the object that was moved to the end (`Chile dismissed as baseless a claim
 * to the islands`). Changes the annotation in place.
 */
export function mendCalledAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 4 < words.length; verb++) {
    const [as, adjective] = [verb + 1, verb + 2];
    if (words[as] !== 'as' || !callingAs.test(words[verb]!) || xpos[adjective] !== 'JJ') continue;
    const noun = head[as]!;
    if (noun <= adjective || head[noun] !== verb || !/^(?:obl|advcl|xcomp)$/.test(deprel[noun]!)) continue;
    // `as baseless claims`: without what opens a noun phrase the adjective is part of it
    const opens = /^(?:DET|PROPN)$/.test(upos[adjective + 1]!) || xpos[adjective + 1] === 'PRP$';
    if (!opens || hasDependant(annotation, verb, ['obj', 'aux'])) continue;
    [head[as], head[adjective], deprel[adjective]] = [adjective, verb, 'obl'];
    deprel[noun] = 'obj';
    xpos[verb] = 'VBD';
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj:pass' && head[at] === verb && at < verb);
    if (subject >= 0) deprel[subject] = 'nsubj';
  }
}
mendCalledAs.needs = [callingAs];

/**
 * Takes `called` between a noun with its article and a name for how the thing is named, where the parser makes a clause of it: `in a bay
 * called Punta Blanca, Lind keeps …`. Changes the annotation in place.
 */
export function mendNamedThings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let called = 2; called + 1 < words.length; called++) {
    const noun = called - 1;
    if (!/^(?:called|named|dubbed|nicknamed|entitled|titled)$/.test(words[called]!) || upos[noun] !== 'NOUN') continue;
    if (!/^\p{Lu}/u.test(words[called + 1]!) || deprel[called] === 'acl' || deprel[called] === 'root') continue;
    if (hasDependant(annotation, called, ['nsubj', 'aux', 'mark', 'cc'])) continue;
    const article = deprel.findIndex((relation, at) => relation === 'det' && head[at] === noun);
    if (article < 0 || !/^an?$/i.test(words[article]!) || !hasDependant(annotation, noun, ['case'])) continue;
    if (isUnder(annotation, noun, called)) continue;
    [head[called], deprel[called], xpos[called]] = [noun, 'acl', 'VBN'];
  }
}
mendNamedThings.needs = [/^(?:called|named|dubbed|nicknamed|entitled|titled)$/];

/**
 * Takes a name right behind `called` for whom somebody phones, where the parser has it as what something is called, and nothing is called so
 * (`Lind called Arango on Sunday`). Changes the annotation in place.
 */
export function mendPhoned(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    if (words[verb] !== 'called' || xpos[verb] !== 'VBD' || hasDependant(annotation, verb, ['obj', 'aux:pass']))
      continue;
    if (!hasDependant(annotation, verb, ['nsubj'])) continue;
    const name = deprel.findIndex((relation, at) => relation === 'xcomp' && head[at] === verb);
    if (name < verb || upos[name] !== 'PROPN' || hasDependant(annotation, name, ['case', 'mark', 'nsubj'])) continue;
    // all that stands between is the name's
    if (words.slice(verb + 1, name).every((_, i) => isUnder(annotation, verb + 1 + i, name))) deprel[name] = 'obj';
  }
}
mendPhoned.needs = [/^called$/];
