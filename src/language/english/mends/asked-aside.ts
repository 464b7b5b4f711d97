import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const asked = /^(?:asked|pressed|questioned|quizzed|challenged)$/;

/**
 * Takes what somebody is asked between commas for an aside, and the verb behind it for what he does: `The secretariat, asked whether the panel
 * would return, would say only that …`, where the parser has him ask. Changes the annotation in place.
 */
export function mendAskedWhetherAside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let ask = 2; ask + 4 < words.length; ask++) {
    if (!asked.test(words[ask]!) || words[ask - 1] !== ',') continue;
    if (!/^(?:whether|if|about|why|how|what|when|who|on|by)$/.test(words[ask + 1]!)) continue;
    const comma = words.indexOf(',', ask + 2);
    if (comma < 0) continue;
    // `asked about the sale, called on all sides to talk`: a past that the parser takes for a participle of the sale
    const isCall =
      xpos[comma + 1] === 'VBN' && words[comma + 1] === 'called' && /^(?:on|upon|for)$/.test(words[comma + 2] ?? '');
    if (!isCall && !/^(?:VB[DZP]|MD)$/.test(xpos[comma + 1] ?? '')) continue;
    const verb = /^aux/.test(deprel[comma + 1]!) || deprel[comma + 1] === 'cop' ? head[comma + 1]! : comma + 1;
    if (verb <= comma || hasDependant(annotation, verb, ['nsubj', 'csubj', 'mark', 'expl', 'cc'])) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === ask && at < ask - 1);
    if (subject < 0 || !(isUnder(annotation, verb, ask) || (head[ask]! >= 0 && head[verb] === head[ask]))) continue;
    [head[verb], deprel[verb]] = [head[ask]!, deprel[ask]!];
    if (isCall) xpos[verb] = 'VBD';
    for (let at = 0; at < words.length; at++)
      if (head[at] === ask && (at < subject || at > comma) && at !== verb) head[at] = verb;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[ask], deprel[ask], xpos[ask]] = [subject, 'acl', 'VBN'];
  }
}
mendAskedWhetherAside.needs = [asked, /^,$/];

const saying =
  /^(?:said|recalled|noted|added|explained|joked|warned|argued|remarked|observed|conceded|admitted|insisted|complained|quipped)$/;

/**
 * Gives a verb of saying that closes a sentence to whom the clause before it is about: in `“…,” one of them, who asked not to be named,
 * recalled` one of them did, and not `who`. Changes the annotation in place.
 */
export function mendClosingSaidBehindWho(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const said = words.length - (/^[."”]$/.test(words.at(-1)!) ? 2 : 1);
  if (said < 6 || !saying.test(words[said]!) || words[said - 1] !== ',' || deprel[said] !== 'conj') return;
  const who = words.lastIndexOf('who', said);
  if (who < 2 || words[who - 1] !== ',' || words.slice(who, said - 1).includes(',')) return;
  const clause = deprel.findIndex(
    (relation, at) => relation === 'acl:relcl' && at > who && at < said && head[at]! < who,
  );
  const noun = clause < 0 ? -1 : head[clause]!;
  if (noun < 0 || !isUnder(annotation, said, clause) || hasDependant(annotation, said, ['nsubj', 'aux'])) return;
  const above = head[noun]!;
  if (above < 0 || above > noun) return;
  [head[said], deprel[said], upos[said], xpos[said]] = [above, 'parataxis', 'VERB', 'VBD'];
  [head[noun], deprel[noun]] = [said, 'nsubj'];
}
mendClosingSaidBehindWho.needs = [/^who$/, saying, /^,$/];

const notes = /^(?:notes|claims|remarks|comments|reports)$/;

/**
 * Makes a verb of `as Lind notes` between commas, where the parser has a noun with his name before it. Changes the annotation in place.
 */
export function mendAsNamesNote(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let note = 2; note < words.length; note++) {
    if (!notes.test(words[note]!) || upos[note] !== 'NOUN' || !/^[,.]$/.test(words[note + 1] ?? '')) continue;
    let as = note - 1;
    while (as > 0 && upos[as] === 'PROPN') as--;
    if (!/^as$/i.test(words[as]!) || as === note - 1 || !/^(?:,|\()$/.test(words[as - 1] ?? ',') || head[as] !== note)
      continue;
    const names = words.slice(as + 1, note).map((_, at) => as + 1 + at);
    const name = names.find((at) => head[at] === note) ?? -1;
    if (name < 0 || names.some((at) => head[at] !== note && (head[at]! <= as || head[at]! > note))) continue;
    [upos[note], xpos[note], deprel[note]] = ['VERB', 'VBZ', 'advcl'];
    [deprel[as], upos[as]] = ['mark', 'SCONJ'];
    for (const at of names)
      if (head[at] === note) [head[at], deprel[at]] = [at === name ? note : name, at === name ? 'nsubj' : 'flat'];
  }
}
mendAsNamesNote.needs = [notes, /^as$/i];
