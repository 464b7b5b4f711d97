import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const saying =
  /^(?:said|says|added|wrote|told|reported|confirmed|announced|explained|posted|stated|noted|tweeted|acknowledged|insisted|warned)$/;

/**
 * Makes the subject of a closing verb of saying of the office or calling before the name of whoever says it, where the parser joins that
 * office to what is told (`Drones hit a port, leaving ten people hurt, the regional governor, Juan Mora, said`): it is told by him and
 * not of him. Changes the annotation in place.
 */
export function mendTitledClosingSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 7; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const name = nameBefore(words, annotation, said);
    if (name < 4 || upos[name] !== 'PROPN' || words[name - 1] !== ',') continue;
    const office = officeBefore(words, annotation, name - 1, said);
    if (!office) continue;
    const { comma, noun } = office;
    [head[noun], deprel[noun]] = [said, 'nsubj'];
    [head[name], deprel[name]] = [noun, 'appos'];
    [head[comma], deprel[comma]] = [said, 'punct'];
    head[name - 1] = name;
  }
}
mendTitledClosingSources.needs = [saying, /^,$/];

/** The name that is the subject of a verb, or that stands right before one without any. */
function nameBefore(words: readonly string[], { head, deprel }: Annotation, said: number): number {
  const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === said);
  if (subject >= 0 || words[said - 1] !== ',') return subject < said ? subject : -1;
  let name = said - 2;
  while (name > 0 && /^flat/.test(deprel[name]!)) name = head[name]!;
  return deprel[name] === 'appos' ? name : -1;
}

/** The noun phrase with an article or an owner between two commas, the second of which stands at `end`; null where it belongs to the verb of saying as it is. */
function officeBefore(
  words: readonly string[],
  annotation: Annotation,
  end: number,
  said: number,
): { comma: number; noun: number } | null {
  const { head, deprel, upos } = annotation;
  const comma = words.lastIndexOf(',', end - 1);
  if (comma < 3 || end - comma > 9 || end - comma < 3) return null;
  const isInside = (at: number): boolean => at > comma && at < end;
  const tops = [...words.keys()].filter((at) => isInside(at) && !isInside(head[at]!));
  const [noun] = tops;
  if (tops.length !== 1 || noun === undefined || upos[noun] !== 'NOUN' || head[noun] === said) return null;
  if (!/^(?:obj|conj|nsubj|appos|obl|nmod|parataxis|dep|xcomp)/.test(deprel[noun]!)) return null;
  const first = comma + 1;
  const isOpened =
    upos[first] === 'DET'
      ? /^the$/i.test(words[first]!)
      : isUnder(annotation, first, noun) && hasOwner(annotation, noun);
  if (!isOpened) return null;
  // `killed Rosa Lind, the mayor, Juan Mora said`: hers
  if (deprel[noun] === 'appos' && upos[head[noun]!] === 'PROPN' && head[noun]! < comma) return null;
  // what is told has its verb before it
  return upos.slice(0, comma).some((tag) => tag === 'VERB' || tag === 'AUX') ? { comma, noun } : null;
}

const hasOwner = ({ head, deprel }: Annotation, noun: number): boolean =>
  deprel.some((relation, at) => relation === 'nmod:poss' && head[at] === noun);

/**
 * Joins what somebody would do to what he is told to have said, and not to his saying it (`said he was ready to talk, but would not yield`).
 * Changes the annotation in place.
 */
export function mendModalsOfClaims(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let would = 4; would + 1 < words.length; would++) {
    if (!/^(?:would|could|might)$/.test(words[would]!) || deprel[would] !== 'aux') continue;
    const verb = head[would]!;
    const said = head[verb] ?? -1;
    if (verb < would || said < 0 || said > would || deprel[verb] !== 'conj' || !claiming.test(words[said]!)) continue;
    if (upos[said] !== 'VERB' || xpos[said] !== 'VBD') continue;
    const of = (relations: RegExp, over: number): number =>
      deprel.findIndex((relation, at) => relations.test(relation) && head[at] === over);
    const told = of(/^ccomp$/, said);
    if (of(/^nsubj/, verb) >= 0 || told < said || told > would) continue;
    head[verb] = told;
  }
}
const claiming = /^(?:said|told|insisted|added|argued|claimed|stressed|noted|reiterated|warned|maintained|declared)$/;
mendModalsOfClaims.needs = [/^(?:would|could|might)$/, claiming];
