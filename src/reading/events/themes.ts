import type { Analysis } from '../../language/index.js';
import { clauses } from './clause.js';
import { nounClasses } from './lexicon.js';
import type { Meaning } from './meaning.js';
import { phrasesIn } from './phrases.js';
import type { Candidate } from './selection.js';

/** An act inside an operator. */
const inner = /\(.*act:/;

const occasions = new Set(['when', 'after', 'as', 'while']);

/** What kinds of nouns an event is about, and is done by. */
export type Themes = Pick<Candidate, 'isAbout' | 'isBy'>;

/** What events are about: the objects and phrases of their predicates, and what hangs on those. */
export function themesIn(analysis: Analysis): (event: Meaning) => Themes {
  const { tokens, children } = analysis;
  const clauseAt = clauses(analysis);
  const phrases = phrasesIn(analysis);
  const isVerb = (at: number): boolean => tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'AUX';

  /** Verbs of what happened then (`was killed when his plane crashed`). */
  const occasionsOf = (verb: number): readonly number[] =>
    children[verb]!.filter(
      (c) =>
        tokens[c]!.deprel === 'advcl' && children[c]!.some((word) => occasions.has(tokens[word]!.form.toLowerCase())),
    );

  const themesOf = ({ parts }: Meaning): readonly number[] => {
    const direct = parts.flatMap((part) => {
      if (!isVerb(part)) return [part];
      const { objects, obliques, infinitives } = clauseAt(part);
      // `took steps to widen freedoms`: what for, on the verb or on its object
      const aims = objects.flatMap((at) =>
        children[at]!.filter((c) => tokens[c]!.deprel === 'acl' && tokens[c]!.xpos === 'VB'),
      );
      const purposes = [...infinitives, ...aims].flatMap((at) => clauseAt(at).objects);
      const around = obliques.filter((o) => o.preposition !== 'by').map((o) => o.head);
      return [...objects, ...around, ...purposes, ...occasionsOf(part)];
    });
    const under = direct.flatMap((at) => phrases.under(at).map((phrase) => phrase.head));
    return [...direct, ...under, ...under.filter(isVerb).flatMap((at) => clauseAt(at).objects)];
  };

  const isAmong = (heads: readonly number[], name: string): boolean =>
    heads.some((at) => phrases.isOf(nounClasses.get(name)!, at));

  return (event) => {
    let themes: readonly number[] | null = null;
    return {
      isAbout: (name) => {
        if (name === 'act') return inner.test(event.rule);
        themes ??= themesOf(event);
        return isAmong(themes, name);
      },
      isBy: (name) => isAmong(event.actors, name),
    };
  };
}
