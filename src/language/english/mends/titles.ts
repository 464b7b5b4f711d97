import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const receiving = /^(?:i?obj)$/;

/**
 * Makes one receiver of the two that a verb is given where a title begins with a state or body (`told US Deputy Secretary of
 * State Ann Lee that …`). Changes the annotation in place.
 */
export function mendTitlesAsReceivers(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 1; at + 1 < words.length; at++) {
    const verb = head[at]!;
    if (verb !== at - 1 || upos[at] !== 'PROPN' || !receiving.test(deprel[at]!) || upos[verb] !== 'VERB') continue;
    let title = at + 1;
    while (title < words.length && upos[title] === 'PROPN' && head[title]! > title) title = head[title]!;
    if (upos[title] !== 'PROPN' || head[title] !== verb || !receiving.test(deprel[title]!)) continue;
    if (!/^\p{Lu}/u.test(words[at + 1]!)) continue;
    head[at] = title;
    deprel[at] = 'compound';
  }
}

/**
 * Makes an attribute of `visiting` right after a verb that meets or tells a person with a title (`told visiting Spanish Prime
 * Minister Ana Ruiz that …`). Changes the annotation in place.
 */
export function mendVisitors(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at] !== 'visiting' || head[at] !== at - 1 || upos[at - 1] !== 'VERB' || !/^\p{Lu}/u.test(words[at + 1]!))
      continue;
    if (deprel[at] !== 'xcomp' && deprel[at] !== 'advcl') continue;
    const visitor = head.findIndex((above, word) => above === at && word > at && deprel[word] === 'obj');
    if (visitor < 0 || upos[visitor] !== 'PROPN') continue;
    const verb = head[at]!;
    head[visitor] = verb;
    for (let word = visitor + 1; word < words.length; word++) if (head[word] === at) head[word] = verb;
    head[at] = visitor;
    deprel[at] = 'amod';
    upos[at] = 'ADJ';
    xpos[at] = 'JJ';
  }
}
mendVisitors.needs = [/^visiting$/];

/** `thanked Crown Prince Carlos of Peru`: the first word of a title in two is no predicate. Changes the annotation in place. */
export function mendCrowns(words: readonly string[], { head, deprel }: Annotation): void {
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at] !== 'Crown' || !/^Prince(?:ss)?$/.test(words[at + 1]!) || head[at] === at + 1) continue;
    if (head[at]! < 0 || head.includes(at)) continue;
    head[at] = at + 1;
    deprel[at] = 'compound';
  }
}
mendCrowns.needs = [/^Crown$/];

/**
 * A preposition before a title with its name is of the whole (`in a call with Council chief Ann Lee`), where the parser hangs
 * it on the title. Changes the annotation in place.
 */
export function mendCasesOfTitles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 0; at + 2 < words.length; at++) {
    const title = head[at]!;
    if (deprel[at] !== 'case' || upos[at] !== 'ADP' || title < at || deprel[title] !== 'nmod:desc') continue;
    const name = head[title]!;
    if (name < title || !/^(?:nmod|obl|conj|appos)$/.test(deprel[name]!) || hasDependant(annotation, name, ['case']))
      continue;
    head[at] = name;
    if (deprel[name] === 'appos') deprel[name] = 'nmod';
  }
}

/**
 * Makes one noun phrase of two common nouns side by side, where the parser says the second of the first: `a campaign ad
 * attacked the senator` is of the ad. Changes the annotation in place.
 */
export function mendAppositionsBeside({ head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < head.length; at++) {
    const first = at - 1;
    if (deprel[at] !== 'appos' || head[at] !== first || upos[first] !== 'NOUN' || xpos[first] !== 'NN') continue;
    if (upos[at] !== 'NOUN' || head.some((above, word) => above === at && word < at)) continue;
    if (head.some((above, word) => above === first && word > at && /^(?:conj|acl|nmod)/.test(deprel[word]!))) continue;
    head[at] = head[first]!;
    deprel[at] = deprel[first]!;
    for (let word = 0; word < head.length; word++) if (head[word] === first && word !== at) head[word] = at;
    head[first] = at;
    deprel[first] = 'compound';
  }
}

/**
 * Hangs a phrase right behind what a name is called on that, where the parser hangs it on the name (`Ana Ruiz, head of the
 * council, …`). Changes the annotation in place.
 */
export function mendPhrasesOfAppositions(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 4; at < words.length; at++) {
    const name = head[at]!;
    if (deprel[at] !== 'nmod' || name < 0 || name > at || upos[name] !== 'PROPN') continue;
    const preposition = deprel.findIndex((relation, i) => relation === 'case' && head[i] === at && i > name);
    const called = preposition - 1;
    if (called <= name || deprel[called] !== 'appos' || head[called] !== name || upos[called] !== 'NOUN') continue;
    head[at] = called;
  }
}

/**
 * Hangs a phrase with its own preposition before a comma on the verb, where the parser makes it a part of the name behind
 * the comma (`that in Lima, President Ruiz had left`). Changes the annotation in place.
 */
export function mendPhrasesBeforeNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    if (words[at + 1] !== ',' || deprel[at] !== 'compound' || head[at]! < at + 2) continue;
    if (!hasDependant(annotation, at, ['case'])) continue;
    let verb = head[at]!;
    for (let steps = 0; verb >= 0 && upos[verb] !== 'VERB' && steps < words.length; steps++) verb = head[verb]!;
    if (verb < at) continue;
    head[at] = verb;
    deprel[at] = 'obl';
  }
}
mendPhrasesBeforeNames.needs = [/^,$/];

/**
 * Gives a name before a comma the place of the noun behind it that says who that is, where the parser makes a title of the
 * name (`Ana Ruiz, the top judge in Lima, left`). Changes the annotation in place.
 */
export function mendNamesAsTitles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 0; name + 3 < words.length; name++) {
    const noun = head[name]!;
    if (deprel[name] !== 'nmod:desc' || upos[name] !== 'PROPN' || noun < name + 3) continue;
    let comma = name + 1;
    while (head[comma] === name && deprel[comma] === 'flat') comma++;
    const article = comma + 1;
    if (words[comma] !== ',' || !/^(?:an?|the)$/.test(words[article]!) || head[article] !== noun) continue;
    [head[name], deprel[name]] = [head[noun]!, deprel[noun]!];
    [head[noun], deprel[noun]] = [name, 'appos'];
    for (let at = 0; at < name; at++) if (head[at] === noun) head[at] = name;
    if (head[name]! < 0)
      for (let at = noun; at < words.length; at++) if (head[at] === noun && upos[at] === 'PUNCT') head[at] = name;
  }
}
mendNamesAsTitles.needs = [/^,$/];

/**
 * Makes one phrase of a state and the person behind it, where the parser joins both to the one before (`met Peru's Rosa Lind and
 * Chile's Ana Ruiz`). Changes the annotation in place.
 */
export function mendOwnersAsConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let owner = 2; owner + 2 < words.length; owner++) {
    const name = owner + 2;
    if (xpos[owner + 1] !== 'POS' || head[owner + 1] !== owner || deprel[owner] !== 'conj') continue;
    if (head[name] !== head[owner] || deprel[name] !== 'conj' || upos[name] !== 'PROPN') continue;
    [head[owner], deprel[owner]] = [name, 'nmod:poss'];
    for (let at = 0; at < owner; at++) if (head[at] === owner && /^(?:cc|punct)$/.test(deprel[at]!)) head[at] = name;
  }
}

const joinedStates = [
  ['Trinidad', 'Tobago'],
  ['Bosnia', 'Herzegovina'],
  ['Antigua', 'Barbuda'],
] as const;

/**
 * Gives the second half of a state's name to the first, where the parser has what belongs to the state as a second thing
 * (`Trinidad and Tobago's prime minister left`). Changes the annotation in place.
 */
export function mendJoinedStates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let first = 0; first + 4 < words.length; first++) {
    const second = first + 2;
    if (!joinedStates.some(([one, other]) => words[first] === one && words[second] === other)) continue;
    const noun = head[second]!;
    if (deprel[second] !== 'nmod:poss' || head[noun] !== first || deprel[noun] !== 'conj' || upos[noun] !== 'NOUN')
      continue;
    [head[noun], deprel[noun]] = [head[first]!, deprel[first]!];
    [head[first], deprel[first]] = [noun, 'nmod:poss'];
    [head[second], deprel[second]] = [first, 'conj'];
    head[first + 1] = second;
    for (let at = noun + 1; at < words.length; at++)
      if (head[at] === first) [head[at], deprel[at]] = [noun, deprel[at] === 'conj' ? 'appos' : deprel[at]!];
    for (let at = second + 1; at < noun; at++) if (words[at] === '’s' || words[at] === "'s") head[at] = first;
  }
}
mendJoinedStates.needs = [{ test: (word: string) => joinedStates.some(([first]) => word === first) }];

/**
 * Makes one title of `Under Secretary of State` and the name behind it, where the parser takes its first word for a preposition
 * (`met U.S. Under Secretary of State Ann Lee`). Changes the annotation in place.
 */
export function mendUnderSecretaries(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let under = 1; under + 2 < words.length; under++) {
    const title = under + 1;
    if (words[under] !== 'Under' || words[title] !== 'Secretary' || head[under] !== title || deprel[under] !== 'case')
      continue;
    const state = under - 1;
    if (upos[state] !== 'PROPN' || head[state] !== head[title] || head[title]! < 0) continue;
    const name = deprel.findIndex(
      (_, at) => at > title && head[at] === title && upos[at] === 'PROPN' && hasDependant(annotation, at, ['flat'], at),
    );
    if (name < 0) continue;
    [head[name], deprel[name]] = [head[state]!, deprel[state]!];
    [head[title], deprel[title]] = [name, 'nmod:desc'];
    [head[state], deprel[state]] = [title, 'compound'];
    [deprel[under], upos[under], xpos[under]] = ['amod', 'ADJ', 'JJ'];
    // `of State` is of the title, not of the name
    const of = words.indexOf('of', title);
    const body = of === title + 1 && head[of] === name ? of + 1 : -1;
    if (body < 0 || body >= name || head[body] !== name) continue;
    [head[body], deprel[body]] = [title, 'nmod'];
    head[of] = body;
  }
}
mendUnderSecretaries.needs = [/^Under$/];

/**
 * Makes one title of `Under-Secretary-General`, whose first word the parser takes for a preposition. Changes the annotation in place.
 */
export function mendUnderSecretariesGeneral(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let under = 0; under + 4 < words.length; under++) {
    if (words.slice(under, under + 5).join('') !== 'Under-Secretary-General') continue;
    const [secretary, general] = [under + 2, under + 4];
    if (isUnder(annotation, general, under) || isUnder(annotation, general, secretary)) continue;
    for (const word of [under, secretary]) {
      [head[word], deprel[word]] = [general, 'compound'];
      [upos[word], xpos[word]] = ['PROPN', 'NNP'];
    }
  }
}
mendUnderSecretariesGeneral.needs = [/^Under$/, /^Secretary$/];
