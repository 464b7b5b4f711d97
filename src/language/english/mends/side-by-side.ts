import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const dated =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\d+)$/;

/** Puts one word in the place of another, which becomes a dependant of it; the other's dependants follow. */
function replace({ head, deprel }: Annotation, before: number, after: number, relation: string): void {
  head[after] = head[before]!;
  deprel[after] = deprel[before]!;
  for (let at = 0; at < head.length; at++) if (head[at] === before && at !== after) head[at] = after;
  [head[before], deprel[before]] = [after, relation];
}

/**
 * Makes an owner of the first of two objects side by side between which stands an apostrophe that closes no quotation (`thanked
 * Lima News' chief editor`). Changes the annotation in place.
 */
export function mendOwnersInPlural(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let mark = 1; mark + 1 < words.length; mark++) {
    const owner = mark - 1;
    if (!/^['’]$/.test(words[mark]!) || upos[mark] !== 'PUNCT' || !words[owner]!.endsWith('s')) continue;
    if (words.slice(0, mark).some((word) => /^['‘]$/.test(word)) || head[mark] !== owner) continue;
    const owned = deprel.findIndex(
      (relation, at) => at > mark && head[at] === head[owner] && relation === deprel[owner] && upos[at] !== 'VERB',
    );
    if (owned < 0 || deprel[owner] !== 'obj') continue;
    if (hasDependant(annotation, owned, ['det', 'case', 'nmod:poss', 'cc'])) continue;
    [head[owner], deprel[owner]] = [owned, 'nmod:poss'];
    [upos[mark], xpos[mark], deprel[mark]] = ['PART', 'POS', 'case'];
  }
}
mendOwnersInPlural.needs = [/^['’]$/];

/**
 * Makes one name of two words of a name that the parser has as two phrases, of which the second has no preposition (`landed
 * in Costa Rica`, `in east Lima`). Changes the annotation in place.
 */
export function mendDividedPlaces(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const first = at - 1;
    if (deprel[at] !== 'obl' || deprel[first] !== 'obl' || head[at] !== head[first]) continue;
    if (upos[at] !== 'PROPN' || upos[first] !== 'PROPN' || dated.test(words[at]!) || dated.test(words[first]!))
      continue;
    if (!hasDependant(annotation, first, ['case']) || hasDependant(annotation, at, ['case', 'det'])) continue;
    if (/^\p{Ll}/u.test(words[first]!)) replace(annotation, first, at, 'compound');
    else [head[at], deprel[at]] = [first, 'flat'];
  }
}

/**
 * Hangs a title on the name behind it, where the parser joins both to the name before them (`leader Ann Bell and President
 * Carlos Ruiz`). Changes the annotation in place.
 */
export function mendTitlesBesideNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let title = 2; title + 1 < words.length; title++) {
    const name = title + 1;
    if (deprel[title] !== 'conj' || deprel[name] !== 'conj' || head[title] !== head[name]) continue;
    const isTitle = upos[title] === 'NOUN' ? xpos[title] === 'NN' : titles.test(words[title]!);
    if (!isTitle || upos[name] !== 'PROPN') continue;
    if (hasDependant(annotation, name, ['cc', 'punct'])) continue;
    for (let at = 0; at < title; at++)
      if (head[at] === title && /^(?:cc|punct|case)$/.test(deprel[at]!)) head[at] = name;
    [head[title], deprel[title]] = [name, 'nmod:desc'];
  }
}

const titles =
  /^(?:(?:Vice-)?President|(?:Prime)?Minister|Premier|Chancellor|Secretary|King|Queen|Prince|Princess|Emir|Sultan|Sheikh|Pope|Governor|Mayor|Senator|General|Colonel|Admiral|Ambassador|Envoy|Commissioner|Chairman|Chairwoman|Speaker|Judge|Justice|Leader|Chief|Director|Archbishop|Bishop)$/;

/**
 * Makes attributes of the names between an article and its noun, where the parser joins the noun to the first of them (`the
 * Peruvian and Chile foreign ministers`). Changes the annotation in place.
 */
export function mendNamesBehindArticles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun < words.length; noun++) {
    const first = head[noun]!;
    if (deprel[noun] !== 'conj' || xpos[noun] !== 'NNS' || first < 1 || first > noun || upos[first] !== 'PROPN')
      continue;
    if (!words.some((word, at) => head[at] === noun && at < first && deprel[at] === 'det' && /^the$/i.test(word)))
      continue;
    const own = deprel.flatMap((relation, at) => (head[at] === first && at > noun && relation !== 'flat' ? [at] : []));
    head[noun] = head[first]!;
    deprel[noun] = deprel[first]!;
    for (const at of own) head[at] = noun;
    for (let at = 0; at < first; at++) if (head[at] === first && deprel[at] === 'case') head[at] = noun;
    [head[first], deprel[first]] = [noun, 'compound'];
  }
}

/**
 * Makes an attribute of a form in -ing between a preposition and its noun (`left for neighbouring Peru`), where the parser
 * makes the noun an object of it. Changes the annotation in place.
 */
export function mendNeighbours(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    const noun = head[at - 1]!;
    if (xpos[at] !== 'VBG' || deprel[at - 1] !== 'case' || noun <= at || head[noun] !== at || deprel[noun] !== 'obj')
      continue;
    const above = head[at]!;
    if (above < 0) continue;
    for (let word = 0; word < words.length; word++)
      if (head[word] === at && word !== noun) head[word] = word < noun ? noun : above;
    [head[noun], deprel[noun]] = [above, /^(?:NOUN|PROPN|PRON)$/.test(upos[above]!) ? 'nmod' : 'obl'];
    [head[at], deprel[at]] = [noun, 'amod'];
  }
}

/** `two million dollars worth of rice`: what a sum is worth of is counted by it. Changes the annotation in place. */
export function mendWorth(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    if (words[at] !== 'worth' || deprel[at] !== 'obj' || words[at + 1] !== 'of') continue;
    const sum = deprel.findIndex((relation, i) => relation === 'obj' && head[i] === head[at] && i < at && i >= at - 4);
    if (sum < 0 || !/^(?:SYM|NUM|NOUN)$/.test(upos[sum]!)) continue;
    [head[at], deprel[at]] = [sum, 'nummod'];
  }
}
mendWorth.needs = [/^worth$/];

/** What hangs on a later word of a name hangs on the name (`handed Ann Lee Ruiz to Chile`). Changes the annotation in place. */
export function mendPhrasesOfNames(words: readonly string[], { head, deprel }: Annotation): void {
  for (let at = 0; at < head.length; at++)
    if (/^(?:nmod|acl|acl:relcl|appos)$/.test(deprel[at]!) && deprel[head[at]!] === 'flat' && head[at]! < at)
      if (/^\p{Lu}\p{Ll}/u.test(words[head[at]!]!) && !/^\d/.test(words[at]!))
        // what counts rows and seats is no name
        head[at] = head[head[at]!]!;
}

/**
 * Joins a bare noun to what a name is called, where the parser joins it to the name (`Ann Bell, a pilot and poet`). Changes
 * the annotation in place.
 */
export function mendCallingsJoined(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 4; noun < words.length; noun++) {
    const name = head[noun]!;
    if (deprel[noun] !== 'conj' || xpos[noun] !== 'NN' || name < 0 || name > noun || upos[name] !== 'PROPN') continue;
    // `an engineer and former mayor`: an adjective may stand between
    let and = noun - 1;
    while (and > name && head[and] === noun && deprel[and] === 'amod') and--;
    const calling = and - 1;
    if (!/^(?:and|or)$/.test(words[and]!) || deprel[calling] !== 'appos' || head[calling] !== name) continue;
    if (xpos[calling] === 'NN' && !hasDependant(annotation, noun, ['det'])) head[noun] = calling;
  }
}
mendCallingsJoined.needs = [/^(?:and|or)$/];

const companies = /^(?:missions?|groups?|teams?|delegations?|contingents?|dozens|hundreds|thousands|scores)$/;

/**
 * Hangs where people come from on them, where the parser hangs it on the company that they make up (`a team of monitors
 * from the union`). Changes the annotation in place.
 */
export function mendOriginsOfCompanies(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const company = head[at]!;
    if (deprel[at] !== 'nmod' || upos[at] !== 'PROPN' || company < 0 || !companies.test(words[company]!)) continue;
    const from = words.findIndex((word, i) => word === 'from' && head[i] === at && i < at);
    const people = from - 1;
    if (people > company && head[people] === company && deprel[people] === 'nmod' && xpos[people] === 'NNS')
      head[at] = people;
  }
}
mendOriginsOfCompanies.needs = [companies];

/** An article before whoever receives something is his, not that of the thing behind him (`taught the crew Greek`). Changes the annotation in place. */
export function mendArticlesOfReceivers(_words: readonly string[], { head, deprel }: Annotation): void {
  for (let at = 0; at + 2 < head.length; at++) {
    const thing = head[at]!;
    const receiver = at + 1;
    if (deprel[at] !== 'det' || thing <= receiver || deprel[thing] !== 'obj' || deprel[receiver] !== 'iobj') continue;
    if (head[receiver] === head[thing]) head[at] = receiver;
  }
}

/**
 * Makes one object of a title and the name behind it, where the parser has both as objects of a verb (`met envoy Ann Bell`) or
 * the name as a part of the title, which in English never follows. Changes the annotation in place.
 */
export function mendTitlesAsObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 2; name < words.length; name++) {
    const title = name - 1;
    if (upos[name] !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(words[name]!) || dated.test(words[name]!)) continue;
    const isPerson = titles.test(words[title]!) || (upos[title] === 'NOUN' && xpos[title] === 'NN');
    if (!isPerson) continue;
    if (deprel[name] === 'compound' && head[name] === title) {
      deprel[name] = 'flat';
      const last = name + 1;
      const isRest = upos[last] === 'PROPN' && (head[last] === title || head[last] === head[title]);
      if (isRest && /^(?:appos|xcomp|obj)$/.test(deprel[last]!)) [head[last], deprel[last]] = [name, 'flat'];
    } else if (deprel[name] === 'obj' && deprel[title] === 'obj' && head[name] === head[title]) {
      // of a common noun only with a name of two words
      if (upos[title] === 'NOUN' && !hasDependant(annotation, name, ['flat'])) continue;
      // `my envoy Ann Bell`: with an article of its own the noun comes first
      if (hasDependant(annotation, title, ['det', 'nmod:poss'])) [head[name], deprel[name]] = [title, 'appos'];
      else [head[title], deprel[title]] = [name, 'nmod:desc'];
    }
  }
}

/**
 * Hangs an adjective or name on the noun behind it, where the parser joins both to what stands before them (`the union and
 * Chadian troops`). Changes the annotation in place.
 */
export function mendAttributesAsConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    const noun = at + 1;
    if (deprel[at] !== 'conj' || deprel[noun] !== 'conj' || head[at] !== head[noun] || upos[noun] !== 'NOUN') continue;
    // `a rainy or snowy day`
    if (!/^(?:NOUN|PROPN)$/.test(upos[head[at]!]!)) continue;
    if ((upos[at] !== 'ADJ' && upos[at] !== 'PROPN') || hasDependant(annotation, noun, ['cc', 'punct', 'case', 'det']))
      continue;
    if (!words.some((_, i) => head[i] === at && i < at && deprel[i] === 'cc')) continue;
    for (let i = 0; i < at; i++) if (head[i] === at && /^(?:cc|punct)$/.test(deprel[i]!)) head[i] = noun;
    [head[at], deprel[at]] = [noun, upos[at] === 'ADJ' ? 'amod' : 'compound'];
  }
}

/**
 * Joins a name behind a verb to a name behind it too, where the parser joins it to the subject: no row runs across its verb
 * (`Ruiz called for sanctions against Chad and Mali`). Changes the annotation in place.
 */
export function mendConjunctsAcrossVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const first = head[at]!;
    const verb = first < 0 ? -1 : head[first]!;
    if (deprel[at] !== 'conj' || upos[at] !== 'PROPN' || verb < first || verb > at || upos[verb] !== 'VERB') continue;
    if (!deprel[first]!.startsWith('nsubj') || !hasDependant(annotation, at, ['cc'])) continue;
    let other = at - 1;
    while (other > verb && !(upos[other] === 'PROPN' && /^(?:obj|obl|nmod)$/.test(deprel[other]!))) other--;
    if (other > verb && !dated.test(words[other]!)) head[at] = other;
  }
}

/**
 * Makes one name of a first and last name behind a title, of which the parser takes the first for a title too (`leader Ann Bell
 * resigned`). Changes the annotation in place.
 */
export function mendFirstNamesAsTitles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let first = 1; first + 1 < words.length; first++) {
    const last = head[first]!;
    const title = first - 1;
    if (deprel[first] !== 'nmod:desc' || !isOfPerson(words, annotation, first)) continue;
    if (last <= first || last > first + 3 || !isOfPerson(words, annotation, last)) continue;
    const isTitle = titles.test(words[title]!) || (upos[title] === 'NOUN' && xpos[title] === 'NN');
    if (!isTitle || (head[title] !== first && head[title] !== last) || deprel[title] !== 'nmod:desc') continue;
    const between = [...words.keys()].slice(first + 1, last);
    if (!between.every((at) => isOfPerson(words, annotation, at) && (head[at] === first || head[at] === last)))
      continue;
    replace(annotation, last, first, 'flat');
    for (const at of [...between, title]) head[at] = first;
    for (const at of between) deprel[at] = 'flat';
  }
}

const isOfPerson = (words: readonly string[], { upos }: Annotation, at: number): boolean =>
  upos[at] === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(words[at]!) && !titles.test(words[at]!);
