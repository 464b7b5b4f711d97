import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const nominal = /^(?:NOUN|PROPN|PRON)$/;
const saying =
  /^(?:said|says|told|added|wrote|argued|warned|insisted|replied|explained|noted|stressed|claimed|announced|recalled|remarked|complained)$/;

const subjectOf = ({ head, deprel }: Annotation, verb: number, before: number): number =>
  deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at < before);

/**
 * Joins words of saying to the main verb, where the parser joins them to a clause about a thing to which something is done: `accused Peru of fishing in
 * waters that had never been divided and said that …`. Changes the annotation in place.
 */
export function mendSaidBehindPassives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 6; said + 1 < words.length; said++) {
    if (!saying.test(words[said]!) || deprel[said] !== 'conj' || words[said - 1] !== 'and') continue;
    const relative = head[said]!;
    if (relative < 0 || relative > said || deprel[relative] !== 'acl:relcl') continue;
    if (!hasDependant(annotation, relative, ['aux:pass']) || !hasDependant(annotation, relative, ['nsubj:pass']))
      continue;
    if (hasDependant(annotation, said, ['nsubj', 'aux']) || !hasDependant(annotation, said, ['ccomp', 'obj'], said))
      continue;
    let verb = head[relative]!;
    for (let steps = 0; verb >= 0 && xpos[verb] !== 'VBD' && steps < 12; steps++) verb = head[verb]!;
    if (verb < 0 || upos[verb] !== 'VERB' || subjectOf(annotation, verb, verb) < 0) continue;
    if (head[verb] !== -1 && deprel[verb] !== 'conj') continue;
    head[said] = verb;
  }
}
mendSaidBehindPassives.needs = [saying, /^(?:that|which)$/, /^and$/];

/**
 * Makes a clause of `after` and a name with a participle beside it, where the parser takes the name for a phrase of the verb and the participle for
 * somebody else's: `The group broke up, envoys said, after China, backed by Turkey, insisted that …`. Changes the annotation in place.
 */
export function mendAfterNamesAside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let after = 1; after + 5 < words.length; after++) {
    if (!/^(?:after|before|since)$/.test(words[after]!) || deprel[after] !== 'case') continue;
    const noun = head[after]!;
    const verb = head[noun] ?? -1;
    if (noun < after || verb < noun + 3 || upos[verb] !== 'VERB' || !/^VBD$/.test(xpos[verb]!)) continue;
    if (words[noun + 1] !== ',' || words[verb - 1] !== ',' || !/^(?:VBN|VBG)$/.test(xpos[noun + 2]!)) continue;
    if (!/^obl/.test(deprel[noun]!) || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj', 'mark']))
      continue;
    const participle = noun + 2;
    const above = head[verb]!;
    if (above < 0 || above > after) continue;
    // what stands before a remark is what the clause belongs to
    const told = deprel[above] === 'parataxis' && head[above]! >= 0 ? head[above]! : above;
    [head[verb], deprel[verb]] = [told, 'advcl'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[after], deprel[after]] = [verb, 'mark'];
    if (!isUnder(annotation, noun, participle)) [head[participle], deprel[participle]] = [noun, 'acl'];
    if (head[after - 1] === noun) head[after - 1] = verb;
    for (let at = noun + 1; at < verb; at++) if (head[at]! < after && head[at]! >= 0) head[at] = noun;
  }
}
mendAfterNamesAside.needs = [/^(?:after|before|since)$/, /^,$/];

/**
 * Gives a verb of saying behind an aside the noun before that, where the parser adds it to the clause before, so that another says it: `Peru had promised
 * that aid would follow, and an envoy, speaking in Lima, said that it had`. Changes the annotation in place.
 */
export function mendSpeakersBeforeAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 7; said + 1 < words.length; said++) {
    if (!saying.test(words[said]!) || words[said - 1] !== ',' || deprel[said] !== 'conj' || xpos[said] === 'VBN')
      continue;
    const first = head[said]!;
    if (first < 0 || subjectOf(annotation, first, first) < 0 || subjectOf(annotation, said, said) >= 0) continue;
    let open = said - 2;
    while (open > first && words[open] !== ',') open--;
    let cc = open - 1;
    while (cc > first && !/^(?:and|but|while|,)$/.test(words[cc]!)) cc--;
    if (cc <= first || words[cc] === ',' || words[cc - 1] !== ',') continue;
    const noun = head[cc]!;
    if (noun < cc || noun >= open || !nominal.test(upos[noun]!) || deprel[noun] !== 'conj') continue;
    if (hasDependant(annotation, noun, ['case']) || !/^(?:VBG|VBN|WP|WDT)$/.test(xpos[open + 1]!)) continue;
    [head[noun], deprel[noun], head[cc]] = [said, 'nsubj', said];
    for (let at = open; at < said; at++)
      if (!isUnder(annotation, at, noun) && (head[at]! < cc || head[at] === said))
        [head[at], deprel[at]] = [noun, deprel[at] === 'punct' ? 'punct' : 'acl'];
  }
}
mendSpeakersBeforeAsides.needs = [saying, /^(?:and|but|while)$/, /^,$/];

/**
 * Gives a verb of saying the name before what its bearer is, where the parser leaves the name to the clause before: `Two died, Ana Moro, a spokeswoman
 * for the army, said`, `Peru agrees: Ana Moro, an aide to its president, said so`. Changes the annotation in place.
 */
export function mendNamesOfSpeakers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 5; said < words.length; said++) {
    if (!saying.test(words[said]!) || words[said - 1] !== ',') continue;
    const role = deprel.findIndex(
      (relation, at) => relation === 'nsubj' && head[at] === said && at < said && upos[at] === 'NOUN',
    );
    if (role < 0) continue;
    let first = role;
    while (first > 1 && words[first - 1] !== ',' && isUnder(annotation, first - 1, role)) first--;
    const last = first - 2;
    if (
      words[first - 1] !== ',' ||
      last < 1 ||
      upos[last] !== 'PROPN' ||
      !/^(?:a|an|the|its|his|her|their)$/.test(words[first]!)
    )
      continue;
    const name = deprel[last] === 'flat' ? head[last]! : last;
    let start = name;
    while (start > 0 && head[start - 1] === name) start--;
    const before = words[name - 1] === '.' ? '' : (words[name - 1] ?? '');
    if (!/^[,:;”"]$/.test(before) && deprel[name - 1] !== 'nmod:desc') continue;
    const above = head[name]!;
    if (above < 0 || above === said || above > name || hasDependant(annotation, name, ['case', 'cc'])) continue;
    if (
      !/^(?:nsubj|obj|appos|conj|nmod:desc|dep|parataxis|list)$/.test(deprel[name]!) ||
      isUnder(annotation, said, name)
    )
      continue;
    // two names in a row: `Lima, Quito, a neighbour, said`
    if (deprel[name] === 'conj' && upos[above] === 'PROPN') continue;
    [head[name], deprel[name]] = [said, 'nsubj'];
    [head[role], deprel[role], head[first - 1]] = [name, 'appos', role];
    // what stands before a colon is a sentence of its own
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at < name);
    if (words[name - 1] === ':' && clause >= 0) {
      [head[clause], deprel[clause]] = [head[said]!, deprel[said]!];
      [head[said], deprel[said], head[name - 1]] = [clause, 'parataxis', said];
    }
  }
}
mendNamesOfSpeakers.needs = [saying, /^,$/];

/**
 * Joins a verb without a subject behind a closed remark to the clause before it, where the parser joins it to the remark: `It would pay, her aide said, if
 * Peru signed the pact, which it accepted but has refused to ratify`: no aide has. Changes the annotation in place.
 */
export function mendJoinedToRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 4; said + 6 < words.length; said++) {
    if (!saying.test(words[said]!) || words[said + 1] !== ',' || deprel[said] !== 'parataxis' || head[said]! > said)
      continue;
    const joined = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === said && at > said + 2);
    if (joined < 0 || upos[joined] !== 'VERB' || hasDependant(annotation, joined, ['nsubj', 'nsubj:pass', 'csubj']))
      continue;
    const cc = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === joined && at < joined);
    if (cc < said + 3 || words[cc - 1] === ',') continue;
    let clause = cc - 1;
    while (clause > said && !(deprel[clause] === 'acl:relcl' && upos[clause] === 'VERB')) clause--;
    if (clause <= said || !hasDependant(annotation, clause, ['nsubj'])) continue;
    head[joined] = clause;
  }
}
mendJoinedToRemarks.needs = [saying, /^(?:and|but|or)$/, /^,$/];

/**
 * Makes those who are thanked or praised alone an object, where the parser has them receive one: `thanked China, Turkey and all those who …`. Changes the
 * annotation in place.
 */
export function mendThankedAlone(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let noun = 1; noun < words.length; noun++) {
    if (deprel[noun] !== 'iobj' || !thanking.test(words[head[noun]!]!)) continue;
    if (!hasDependant(annotation, head[noun]!, ['obj', 'ccomp'])) deprel[noun] = 'obj';
  }
}
const thanking =
  /^(?:thank(?:s|ed|ing)?|prais(?:es?|ed|ing)|congratulat(?:es?|ed|ing)|accus(?:es?|ed|ing)|blam(?:es?|ed|ing))$/;
mendThankedAlone.needs = [thanking];

/**
 * Keeps `but that …` within what is said, where the parser joins it by its conjunction to the clause behind a semicolon: `said that it would pay, but that
 * nothing had come; Peru denied it`. Changes the annotation in place.
 */
export function mendButThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let cc = 3; cc + 3 < words.length; cc++) {
    if (!/^(?:but|and)$/.test(words[cc]!) || words[cc + 1] !== 'that' || deprel[cc] !== 'cc') continue;
    const clause = head[cc + 1]!;
    const mark = words.indexOf(';', cc);
    if (deprel[cc + 1] !== 'mark' || deprel[clause] !== 'conj' || mark < clause || head[cc]! < mark) continue;
    head[cc] = clause;
  }
}
mendButThat.needs = [/^that$/, /^(?:but|and)$/, /^;$/];

/**
 * Makes the finite verb right behind a noun its predicate, where the parser has it describe the noun and gives this to a remark: `Peru's rival factions agreed
 * to talk, the envoy said, a step that …`. Changes the annotation in place.
 */
export function mendPredicatesBeforeRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 5; said + 1 < words.length; said++) {
    if (!saying.test(words[said]!) || head[said] !== -1 || !/^[,.]$/.test(words[said + 1]!)) continue;
    const subjects = deprel.flatMap((relation, at) =>
      relation === 'nsubj' && head[at] === said && at < said ? [at] : [],
    );
    if (subjects.length !== 2) continue;
    const [noun, speaker] = subjects as [number, number];
    const verb = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === noun && at === noun + 1);
    if (verb < 0 || xpos[verb] !== 'VBD' || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'mark']))
      continue;
    if (!words.slice(verb, speaker).includes(',')) continue;
    [head[verb], deprel[verb]] = [-1, 'root'];
    [head[noun], head[said], deprel[said]] = [verb, verb, 'parataxis'];
    for (let at = said + 2; at < words.length; at++)
      if (head[at] === said) [head[at], deprel[at]] = [verb, deprel[at] === 'nsubj' ? 'appos' : deprel[at]!];
  }
}
mendPredicatesBeforeRemarks.needs = [saying, /^,$/];

/**
 * Makes `said` behind a name and a comma the main verb, where the parser has it tell of him and gives him the verb of a later clause: `Lind, an envoy, said it
 * was over; the text, he said, asked for more`. Changes the annotation in place.
 */
export function mendSaidBeforeSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 3; said + 5 < words.length; said++) {
    if (!/^(?:said|added|argued)$/.test(words[said]!) || words[said - 1] !== ',' || deprel[said] !== 'acl') continue;
    const name = head[said]!;
    const verb = head[name] ?? -1;
    const mark = words.indexOf(';', said);
    if (mark < 0 || verb < mark || deprel[name] !== 'nsubj' || !hasDependant(annotation, said, ['ccomp'], said))
      continue;
    const remark = deprel.findIndex((relation, at) => relation === 'parataxis' && head[at] === said && at > mark);
    const noun = deprel.findIndex(
      (relation, at) => relation === 'nsubj' && at > mark && at < verb && head[at]! > said && head[at]! < mark,
    );
    if (noun < 0 || upos[verb] !== 'VERB') continue;
    [head[said], deprel[said], xpos[said]] = [head[verb]!, deprel[verb]!, 'VBD'];
    [head[name], head[verb], deprel[verb]] = [said, said, 'parataxis'];
    [head[noun], deprel[noun], head[mark]] = [verb, 'nsubj', verb];
    if (remark >= 0) head[remark] = verb;
    for (let at = 0; at < said; at++) if (head[at] === verb) head[at] = said;
  }
}
mendSaidBeforeSemicolons.needs = [/^(?:said|added|argued)$/, /^;$/];
