import type { Analysis, Token } from '../../language/index.js';
import type { Oblique } from './clause.js';
import { introduction } from './constructions.js';
import type { NounClass } from './frames.js';
import { index, normalLemma, nounClasses } from './lexicon.js';
import type { Sides } from './sides.js';

/** Noun phrases, as frames ask about them. All numbers are token indices. */
export interface Phrases {
  /** Whether a phrase is of a noun class, looking through `a series of`, `70 million dollars in`. */
  isOf(nouns: NounClass, head: number): boolean;
  /** Whether it is a phrase of several words of the class that stands there. */
  isPhrase(nouns: NounClass, head: number): boolean;
  /** The noun that a measure counts, or the noun itself. */
  through(head: number): number;
  /** Prepositional phrases, and verbs in -ing with a preposition, that hang on a noun. */
  under(head: number): readonly Oblique[];
}

/** What one does about a deed that is another's. */
const besides =
  /^(?:finance|fund|sponsor|pay|back|support|condemn|criticize|criticise|oppose|welcome|praise|hail|denounce|describe|call|brand|dub|see|regard|view|fear|expect|await|suffer)$/;
const currency = /^[$€£¥]/;
/** What arms are known by: `F-16s`, `MiG-29s`, `S-300`. */
const series = /^(?:[ABCFKMSTQ]|AH|AK|UH|MQ|MiG|Su|Tu|Mi|Ka|Il)$/;
const measures = nounClasses.get('measure')!;
const times = nounClasses.get('time')!;

/** Whether a word is a number or a measure of time, and nobody. */
export const isTime = ({ tokens }: Analysis, sides: Sides, at: number): boolean =>
  tokens[at]!.upos === 'NUM' || (times.words.has(normalLemma(tokens[at]!.lemma)) && !sides.isActor(at));

/** Words that leave out of what something is a part. */
const shares = /^(?:most|much|many|half|some|several|all|few|any|none|part)$/i;

/** A word that a phrase may be called by, also without the `s` of its plural. */
interface Calling {
  readonly at: number;
  readonly lemma: string;
  readonly single: string | null;
}

/** The word by which a noun is looked up in a class. */
const wordFor = (tokens: readonly Token[], at: number): string => {
  const { form, lemma } = tokens[at]!;
  if (currency.test(form)) return '$';
  const isModel = tokens[at + 1]?.form === '-' && /^\d/.test(tokens[at + 2]?.form ?? '') && series.test(form);
  return isModel ? 'weapon' : normalLemma(lemma);
};

/** Sees noun phrases; what hangs on each noun is gathered once. */
export function phrasesIn(analysis: Analysis): Phrases {
  const { tokens, children } = analysis;
  const gathered = new Map<number, readonly Oblique[]>();
  const callings = new Map<number, readonly Calling[]>();

  /** Some plurals keep their `s` in the lemma (`troops`). */
  const isWord = (at: number, word: string): boolean => {
    const lemma = normalLemma(tokens[at]!.lemma);
    return lemma === word || (lemma.length === word.length + 1 && lemma.endsWith('s') && lemma.startsWith(word));
  };

  /** Whether the words of a phrase stand around the head, hyphens aside. */
  const holds = (phrase: readonly string[], head: number): boolean => {
    const place = phrase.findIndex((word) => isWord(head, word));
    if (place < 0) return false;
    const runs = (step: 1 | -1): boolean => {
      let at = head;
      for (let i = place + step; i >= 0 && i < phrase.length; i += step) {
        at += step;
        if (tokens[at]?.form === '-') at += step;
        if (!tokens[at] || !isWord(at, phrase[i]!)) return false;
      }
      return true;
    };
    return runs(-1) && runs(1);
  };

  const holdsAny = ({ phrases, phraseWords }: NounClass, { at, lemma, single }: Calling): boolean =>
    phrases.length > 0 &&
    (phraseWords.has(lemma) || (single !== null && phraseWords.has(single))) &&
    phrases.some((phrase) => holds(phrase, at));

  const through = (head: number): number => {
    const token = tokens[head]!;
    const isShare = shares.test(token.form);
    if (token.upos !== 'NUM' && token.upos !== 'SYM' && !isShare && !measures.words.has(normalLemma(token.lemma)))
      return head;
    for (const child of children[head]!) {
      const part = tokens[child]!;
      // `all but one of its crossings`
      if (part.deprel === 'conj' && introduction(analysis, child) === 'but') return through(child);
      // `four million dollars worth of grain`
      if (part.form === 'worth' && child > head)
        return children[child]!.find((c) => tokens[c]!.deprel === 'nmod') ?? head;
      // `most of its tariffs`: the parser has no noun for the phrase to hang on
      if (!(part.deprel.startsWith('nmod') || (isShare && part.deprel === 'obl')) || part.deprel === 'nmod:poss')
        continue;
      const word = introduction(analysis, child);
      if (word === 'of' || word === 'in' || word === 'for' || word === 'worth') return child;
    }
    return head;
  };

  /** The words that a phrase may be called by: those of its head and of what that counts. */
  const callingsOf = (head: number): readonly Calling[] => {
    const known = callings.get(head);
    if (known) return known;
    const found: Calling[] = [];
    for (let at = head, steps = 0; steps < 3; steps++) {
      const lemma = wordFor(tokens, at);
      // Some plurals keep their `s` in the lemma (`troops`).
      found.push({ at, lemma, single: lemma.endsWith('s') ? lemma.slice(0, -1) : null });
      const next = through(at);
      if (next === at) break;
      at = next;
    }
    callings.set(head, found);
    return found;
  };

  const isOf = (nouns: NounClass, head: number): boolean => {
    for (const calling of callingsOf(head)) {
      const { lemma, single } = calling;
      if (nouns.words.has(lemma) || (single !== null && nouns.words.has(single)) || holdsAny(nouns, calling))
        return true;
    }
    return false;
  };

  const under = (outer: number): readonly Oblique[] => {
    const counted = through(outer);
    return counted === outer ? hanging(outer) : [...hanging(outer), ...hanging(counted)];
  };

  /** `the killing of soldiers by rebels`: who does what a noun tells, where the parser hangs him on whom it befalls. */
  const agentsBelow = (head: number, sufferer: number): readonly Oblique[] => {
    const isDeed = (at: number): boolean => {
      const lemma = normalLemma(tokens[at]!.lemma);
      return index.noun.has(lemma) || index.noun.has(lemma.replace(/s$/, ''));
    };
    if (!/^(?:of|on|against)$/.test(introduction(analysis, sufferer)) || !isDeed(head) || isDeed(sufferer)) return [];
    const phrasesOf = (at: number, preposition: string): number[] =>
      children[at]!.filter((c) => c > at && tokens[c]!.deprel === 'nmod' && introduction(analysis, c) === preposition);
    // `the killing of a leader in Beirut by rebels`
    // `the deployment of soldiers to the region by the government`
    const places = ['in', 'to', 'into', 'along', 'near', 'with'].flatMap((word) => phrasesOf(sufferer, word));
    return [sufferer, ...places, ...[through(sufferer)].filter((at) => at !== sufferer)]
      .flatMap((at) => phrasesOf(at, 'by'))
      .map((at) => ({ preposition: 'by', head: at }));
  };

  const hanging = (head: number): readonly Oblique[] => {
    const known = gathered.get(head);
    if (known) return known;
    const found: Oblique[] = [];
    gathered.set(head, found);
    for (const child of children[head]!) {
      const token = tokens[child]!;
      const relation = token.deprel;
      if (relation === 'nmod') found.push(...agentsBelow(head, child));
      // `the killing of two of its soldiers`
      const counted = relation === 'nmod' && token.upos === 'NUM' ? through(child) : child;
      if (counted !== child) {
        found.push({ preposition: introduction(analysis, child), head: counted });
        continue;
      }
      // A title before a name (`Foreign Minister Novak`) is no phrase of its own.
      if (relation === 'nmod' || relation === 'obl' || (relation === 'nmod:desc' && child > head))
        found.push({ preposition: introduction(analysis, child), head: child });
      else if ((relation === 'acl' || relation === 'advcl') && token.xpos === 'VBG') {
        const preposition = introduction(analysis, child);
        if (preposition) found.push({ preposition, head: child });
        // `a truck belonging to the agency`
        else if (token.lemma === 'belong')
          for (const owner of children[child]!)
            if (tokens[owner]!.deprel === 'obl' && introduction(analysis, owner) === 'to')
              found.push({ preposition: 'belonging', head: owner });
      } else if (relation === 'acl' && token.xpos === 'VBN') {
        // `an offer made by the rebels`, `sanctions imposed on Cuba`: the participle only carries the noun's phrases.
        for (const phrase of children[child]!) {
          const preposition = introduction(analysis, phrase);
          // `a mine owned by a Canadian company`
          if (preposition === 'by' && /^(?:own|run|operate|manage)$/.test(token.lemma)) {
            found.push({ preposition: 'belonging', head: phrase });
            continue;
          }
          // `a patrol paid for by Chad`: who only has to do with it has not done it
          if (tokens[phrase]!.deprel.startsWith('obl') && !(preposition === 'by' && besides.test(token.lemma)))
            found.push({ preposition, head: phrase });
        }
      } else if (relation === 'conj' && token.upos !== 'VERB') found.push(...under(child));
    }
    return found;
  };

  const isPhrase = (nouns: NounClass, head: number): boolean => {
    const lemma = normalLemma(tokens[head]!.lemma);
    return holdsAny(nouns, { at: head, lemma, single: lemma.endsWith('s') ? lemma.slice(0, -1) : null });
  };

  return { isOf, isPhrase, through, under };
}
