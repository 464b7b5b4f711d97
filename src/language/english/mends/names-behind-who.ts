import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const person =
  /^(?:man|woman|person|ally|friend|leader|official|diplomat|minister|general|officer|commander|politician|lawmaker|journalist|lawyer|judge|colleague|rival|successor|predecessor|figure|one|cleric|activist|author|envoy|negotiator|candidate)$/;

/**
 * Has the name of a person behind a relative clause with `who` say whom the clause is about, where the parser has it say what the last noun
 * of the clause is (`the one ally who had sent ships, Greek minister Nikos Lind`). Changes the annotation in place.
 */
export function mendNamesBehindWho(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 5; name < words.length; name++) {
    const noun = head[name]!;
    if (deprel[name] !== 'appos' || noun < 3 || noun > name || upos[noun] !== 'NOUN' || person.test(words[noun]!))
      continue;
    const isNamed =
      upos[name] === 'PROPN'
        ? hasDependant(annotation, name, ['flat', 'appos'])
        : deprel.some((relation, at) => head[at] === name && relation === 'appos' && upos[at] === 'PROPN');
    if (!isNamed) continue;
    let relative = noun;
    while (head[relative]! >= 0 && deprel[relative] !== 'acl:relcl') relative = head[relative]!;
    const whom = head[relative]!;
    if (whom < 0 || whom > relative || !person.test(words[whom]!) || !words.slice(whom + 1, relative).includes('who'))
      continue;
    let first = name;
    while (first - 1 > noun && isUnder(annotation, first - 1, name)) first--;
    // the comma may be a part of the name's phrase
    if (words[first] !== ',' && words[first - 1] !== ',') continue;
    head[name] = whom;
  }
}
mendNamesBehindWho.needs = [/^who$/, person, /^,$/];
