import { type Analysis, dependents, relation, type Token } from '../../language/index.js';
import { intending } from './vocabulary.js';

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Verbs for what has a day of its own, which is agreed on or asked for: `agreed to meet on Friday`. */
const arranged =
  /^(?:meet|hold|begin|start|visit|convene|reconvene|resume|travel|host|vote|attend|gather|march|return|fly|arrive|sit|speak|address|appear|testify|decide|launch|strike|play|debate|rule|expire|come|go)$/;

/**
 * The verb that the day of a lead belongs to, where the parser hangs it on the infinitive in front of it: agencies tell in
 * their first sentences when something was said or done, so that of `Peru ordered two envoys to leave the country on Monday`
 * the order was given on Monday. Only the first weekday of a text is taken so, and none where what is asked for would have
 * a day of its own. -1 where it is otherwise.
 *
 * @param index the token of a weekday that hangs on a word outside of the time
 */
export function verbOfLead(analysis: Analysis, index: number): number {
  const { tokens } = analysis;
  const day = tokens[index]!;
  if (!weekday.test(day.form) || !day.deprel.startsWith('obl')) return -1;
  const markers = dependents(analysis, index, 'case');
  if (markers.length > 1 || (markers.length === 1 && markers[0]!.form !== 'on')) return -1;
  const infinitive = tokens[day.head];
  if (infinitive?.xpos !== 'VB' || infinitive.index > index || arranged.test(infinitive.lemma)) return -1;
  if (!dependents(analysis, infinitive.index, 'mark').length) return -1;
  const verb = askingVerb(tokens, infinitive);
  if (verb?.xpos !== 'VBD' || !intending.has(verb.lemma) || !isTelling(analysis, verb)) return -1;
  return isFirst(tokens, index) ? verb.index : -1;
}

/** The verb that an infinitive completes, where the parser hangs it on the verb's object too (`ordered envoys to leave`). */
function askingVerb(tokens: readonly Token[], infinitive: Token): Token | undefined {
  const above = tokens[infinitive.head];
  if (relation(infinitive) === 'xcomp') return above;
  const isOfObject = relation(infinitive) === 'acl' && above && /^i?obj$/.test(above.deprel);
  return isOfObject ? tokens[above.head] : undefined;
}

/** Whether a verb is that of the sentence and has no negation and no time before the infinitive. */
const isTelling = (analysis: Analysis, verb: Token): boolean =>
  verb.deprel === 'root' && !analysis.children[verb.index]!.some((c) => analysis.tokens[c]!.deprel === 'obl:unmarked');

function isFirst(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) if (weekday.test(tokens[at]!.form)) return false;
  return true;
}
