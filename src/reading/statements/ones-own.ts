import { relation } from '../../language/index.js';
import { child, type Grammar } from './grammar.js';
import { namesMedium } from './medium.js';

/** What somebody has or takes to do something with: in "took turns praising" and "had a chance to praise" it praises nobody itself. */
const own = new Set(
  'turn time hour chance opportunity history habit point show effort attempt campaign evidence pain care step reason cause ground grounds right duty'.split(
    ' ',
  ),
);
const owning = new Set('have take spend make lead mount spearhead start begin launch find see use'.split(' '));

/** Whether a participle or infinitive tells what the object of a verb serves its subject for. */
export function isOnesOwn(g: Grammar, at: number): boolean {
  const { tokens } = g.analysis;
  const { xpos, deprel, head } = tokens[at]!;
  const noun = tokens[head];
  const isDeed = xpos === 'VBG' || (xpos === 'VB' && child(g, at, 'mark')?.lemma === 'to');
  const verb = noun && tokens[noun.head];
  if (deprel !== 'acl' || !isDeed || !verb || verb.index > head) return false;
  // "went out of her way to praise"
  if (noun.lemma === 'way') return verb.lemma === 'go';
  if (relation(noun) !== 'obj') return false;
  return own.has(noun.lemma) ? owning.has(verb.lemma) : verb.lemma === 'use' && namesMedium(noun);
}
