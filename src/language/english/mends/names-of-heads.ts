import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Who heads a body that is named right before its name. */
const heading =
  /^(?:head|leader|chief|commander|president|chair(?:man|woman)|director|secretary|governor|mayor|ruler|spokes(?:man|woman|person)|minister|envoy|ambassador|advis[eo]r|speaker|lawyer|agent|representative|delegate|negotiator|commissioner|counsel|attorney)$/;

/**
 * Gives whoever heads a body the name behind it, where the parser has that as what the body is called (`the head of the junta,
 * Gen. Carlos Ruiz, left`). Changes the annotation in place.
 */
export function mendNamesOfHeads(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 4; name < words.length; name++) {
    const body = head[name]!;
    if (deprel[name] !== 'appos' || upos[name] !== 'PROPN' || body < 0 || upos[body] !== 'NOUN') continue;
    const title = head[body]!;
    if (deprel[body] !== 'nmod' || title < 0 || !heading.test(words[title]!)) continue;
    if (words[body + 1] !== ',' || !hasDependant(annotation, name, ['flat'], name)) continue;
    if (hasDependant(annotation, name, ['det', 'case', 'conj'])) continue;
    head[name] = title;
  }
}
mendNamesOfHeads.needs = [heading];

/** Those who speak or act for several. */
const heads =
  /^(?:heads|leaders|chiefs|commanders|presidents|premiers|chancellors|kings|monarchs|chair(?:men|women)|directors|secretaries|governors|mayors|rulers|spokes(?:men|women|persons|people)|ministers|envoys|representatives|delegates|diplomats|ambassadors|commissioners|advis[eo]rs|speakers|negotiators|generals|lawyers)$/;
const bodies =
  /^(?:countries|states|nations|neighbou?rs|governments|republics|kingdoms|parties|sides|allies|powers|blocs|bodies|unions|organi[sz]ations|groups|armies|chambers|parliaments|companies|firms)$/;

/**
 * Gives those who speak for several the names behind these (`the envoys of the two countries, Ann Lee and Carlos Ruiz, met`, `the ministers
 * of Peru and Chile, Ann Lee and Carlos Ruiz,`), where the parser has them as what the countries are called. Changes the annotation in place.
 */
export function mendNamesOfSeveralHeads(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 4; name < words.length; name++) {
    if (!/^(?:appos|conj)$/.test(deprel[name]!) || upos[name] !== 'PROPN' || words[name - 1] !== ',') continue;
    const last = head[name]!;
    const body = last >= 0 && deprel[last] === 'conj' ? head[last]! : last;
    if (body < 0 || last > name || deprel[body] !== 'nmod') continue;
    const title = head[body]!;
    if (title < 0 || !heads.test(words[title]!) || hasDependant(annotation, name, ['det', 'case'])) continue;
    if (!hasDependant(annotation, name, ['flat'], name)) continue;
    const others = nextInRow(annotation, name, last);
    // `of Peru and Chile, Ann Lee and Carlos Ruiz`: with one more of each it might go on with persons
    const areStates = upos[body] === 'PROPN' && deprel[name - 2] === 'conj' && words.indexOf('and', body) < name;
    if (!others.length || !(areStates || (deprel[name] === 'appos' && bodies.test(words[body]!)))) continue;
    [head[name], deprel[name]] = [title, 'appos'];
    for (const other of others) head[other] = name;
  }
}
mendNamesOfSeveralHeads.needs = [heads, /^,$/, /^of$/];

/** The further names of a row of names, which the parser may hang on what the first of them hangs on. */
const nextInRow = ({ head, deprel, upos }: Annotation, first: number, above: number): number[] =>
  deprel.flatMap((relation, at) => {
    const isNamed = at > first && relation === 'conj' && upos[at] === 'PROPN';
    return isNamed && (head[at] === first || head[at] === above) ? [at] : [];
  });

/**
 * Makes a name what the noun right before it is called, where the parser gives the verb both for the same (`visited the gas giant
 * Gazprom`). Changes the annotation in place.
 */
export function mendNamesBesideNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 2; name < words.length; name++) {
    if (upos[name] !== 'PROPN' || !/^(?:obj|nsubj)$/.test(deprel[name]!)) continue;
    let noun = name - 1;
    while (noun > 0 && /^(?:compound|amod|flat)/.test(deprel[noun]!) && upos[noun] === 'PROPN' && head[noun] === name)
      noun--;
    if (upos[noun] !== 'NOUN' || deprel[noun] !== deprel[name] || head[noun] !== head[name]) continue;
    if (hasDependant(annotation, name, ['det', 'case', 'cc', 'conj', 'acl:relcl'], name)) continue;
    [head[name], deprel[name]] = [noun, 'appos'];
  }
}
