import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const near = /^(?:close|near|around|loyal)$/;
const persons =
  /^(?:[Pp]eople|[Tt]hose|[Oo]fficials|[Ss]ources|[Aa]ides|[Ff]riends|[Aa]dvisers|[Oo]thers|[Mm]any|[Dd]iplomats|[Cc]olleagues|[Rr]elatives)$/;
const pronoun = /^(?:him|her|them)$/;
const saying =
  /^(?:say|said|doubt|believe|fear|hope|think|insist|expect|claim|worry|deny|report|argue|suggest|warn|admit|concede|add|suspect|acknowledge|maintain|complain|predict)$/;

/**
 * Gives a verb of saying those near somebody for its subject, where the parser takes the verb for a noun that is his (`People close to her doubt
 * that he would take it`) or them for part of what they say (`She worries, those around her say, about the cost`). Changes the annotation in place.
 */
export function mendNearPersons(words: readonly string[], annotation: Annotation): void {
  for (let who = 2; who + 1 < words.length; who++) {
    if (!pronoun.test(words[who]!) || !saying.test(words[who + 1]!)) continue;
    const verb = who + 1;
    const place = words[who - 1] === 'to' ? who - 2 : who - 1;
    const subject = place - 1;
    if (subject < 0 || !near.test(words[place]!) || !persons.test(words[subject]!)) continue;
    const { deprel } = annotation;
    if (words[verb + 1] === 'that' && /^(?:obl|nmod|obj)$/.test(deprel[verb]!))
      takeVerb(words, annotation, subject, verb);
    else if (/^(?:parataxis|ccomp|root)$/.test(deprel[verb]!) && !hasDependant(annotation, verb, ['nsubj']))
      hangNear(annotation, subject, verb, who);
  }
}
mendNearPersons.needs = [persons, near, pronoun, saying];

/** `People close to her doubt that …` */
function takeVerb(words: readonly string[], annotation: Annotation, subject: number, verb: number): void {
  const { head, deprel, upos, xpos } = annotation;
  const false_ = head[verb]!;
  if (false_ < subject || false_ > verb || head[subject] !== false_) return;
  const clause = head[verb + 1]!;
  if (clause < verb || head[clause] !== verb || !/^(?:acl|ccomp)/.test(deprel[clause]!)) return;
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [head[false_]!, deprel[false_]!, 'VERB', 'VBP'];
  deprel[clause] = 'ccomp';
  for (let at = 0; at < words.length; at++)
    if (head[at] === false_ && (at < subject || at > verb) && at !== verb) head[at] = verb;
  hangNear(annotation, subject, verb, verb - 1);
}

function hangNear({ head, deprel, upos, xpos }: Annotation, subject: number, verb: number, who: number): void {
  const place = subject + 1;
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  if (who - place === 2) {
    [head[place], deprel[place], upos[place], xpos[place]] = [subject, 'amod', 'ADJ', 'JJ'];
    [head[who], deprel[who]] = [place, 'obl'];
    [head[place + 1], deprel[place + 1]] = [who, 'case'];
  } else {
    [head[who], deprel[who]] = [subject, 'nmod'];
    [head[place], deprel[place]] = [who, 'case'];
  }
  [upos[who], xpos[who]] = ['PRON', 'PRP'];
}
