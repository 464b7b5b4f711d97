import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { relation, type Token } from '../../language/index.js';
import { isPlatform } from '../actors/index.js';
import type { Draft } from './draft.js';
import { child, type Grammar } from './grammar.js';
import data from './media.data.js';

const Medium = z.object({
  medium: z.string(),
  /** It speaks for whoever wrote it: "the letter said". */
  speaks: z.boolean().default(false),
  nouns: z.string(),
  verbs: z.array(z.string()),
  example: z.string(),
});

export const media = shipped('media', () => z.array(Medium).parse(data));
const byNoun = new Map<string, z.infer<typeof Medium>>();
const byVerb = new Map<string, z.infer<typeof Medium>>();
for (const medium of media) {
  for (const noun of medium.nouns.split(' ')) if (!byNoun.has(noun)) byNoun.set(noun, medium);
  for (const verb of medium.verbs) byVerb.set(verb, medium);
}

/** The medium of a statement, and the token of the noun that names it, where one does. */
export interface MediumRead {
  readonly medium: string;
  readonly noun: number | null;
  /** The noun is the source itself, and speaks for its authors. */
  readonly isSource: boolean;
}

/** Whether a word names a medium: "letter", "interview". */
export const namesMedium = (token: Token): boolean => token.upos === 'NOUN' && byNoun.has(token.lemma);

/** Verbs whose object is what somebody speaks through: "sent a letter", not "dismissed the letter". */
const giving = new Set(
  (
    'write send issue publish release deliver sign post circulate submit make give read present file lodge distribute email ' +
    'transmit dispatch record address broadcast put run air place fire blast carry hold hoist wave unveil launch show ' +
    'start draft prepare provide offer revise reprint bring approve adopt pass take roll rush amplify'
  ).split(' '),
);

const carriers = new Set(['in', 'during', 'at', 'on', 'via', 'through', 'by', 'from']);

/** Whether somebody speaks through a medium by what a verb does with it: "issued a statement", not "dismissed a statement". */
export const isGiven = (verb: Token, noun: Token): boolean => giving.has(verb.lemma) && namesMedium(noun);

/** "wrote on X", "said on its Telegram channel" */
const isPostedOn = (g: Grammar, { index, form }: Token): boolean =>
  isPlatform(form) && /^(?:on|via)$/.test(child(g, index, 'case')?.lemma ?? '');

/** "wrote on his personal account", "said on her Facebook page": where somebody posts. */
export const isAccount = ({ lemma, upos }: Token): boolean =>
  upos === 'NOUN' && /^(?:account|profile|handle|feed|timeline)$/.test(lemma);

/** Whether a noun is an account that somebody writes on. */
const isOnAccount = (g: Grammar, noun: Token): boolean =>
  isAccount(noun) && /^(?:on|via)$/.test(child(g, noun.index, 'case')?.lemma ?? '');

/** "in capital letters": how it is written. */
const isOfAlphabet = (g: Grammar, { index, lemma }: Token): boolean =>
  lemma === 'letter' &&
  /^(?:capital|block|small|upper-case|uppercase|lower-case|lowercase|bold|red|cyrillic|latin)$/i.test(
    child(g, index, 'amod')?.form ?? '',
  );

/** "in a telephone conversation": no interview. */
const isCall = (g: Grammar, { index, lemma }: Token): boolean =>
  lemma === 'conversation' && /^(?:telephone|phone|video)$/i.test(child(g, index, 'compound')?.form ?? '');

/** The noun by which the medium of another is looked up. */
function nounFor(g: Grammar, noun: Token): string {
  if (isSent(g, noun)) return 'letter';
  return isCall(g, noun) ? 'call' : noun.lemma;
}

/** "in a message to the council", "in a message passed on by Oman": it goes to somebody, and is posted nowhere. */
const isSent = (g: Grammar, { index, lemma }: Token): boolean =>
  lemma === 'message' &&
  g.analysis.children[index]!.some((at) => {
    const { deprel, lemma: verb } = g.analysis.tokens[at]!;
    return deprel === 'acl'
      ? /^(?:pass|convey|deliver|relay|carry|send|hand)$/.test(verb)
      : deprel === 'nmod' && child(g, at, 'case')?.lemma === 'to';
  });

/** `one of its leading figures`, `the party's top figures`: somebody, and no number. */
const isPerson = (g: Grammar, { index, lemma, xpos }: Token): boolean =>
  lemma === 'figure' &&
  (xpos === 'NN' ||
    g.analysis.children[index]!.some(
      (at) =>
        /^(?:amod|compound)$/.test(g.analysis.tokens[at]!.deprel) &&
        !/^(?:official|new|latest|recent|preliminary|provisional|government|early|own|trade|sales|jobs?|inflation|crime)$/.test(
          g.analysis.tokens[at]!.lemma,
        ),
    ));

/** What results are of: `the results of a poll` speak as the poll does. */
function wholeOf(g: Grammar, noun: Token): Token {
  if (noun.lemma !== 'result') return noun;
  const whole = g.analysis.children[noun.index]!.find((at) => child(g, at, 'case')?.lemma === 'of');
  return whole === undefined ? noun : g.analysis.tokens[whole]!;
}

/** Finds the letter, interview or speech in which a statement is made. */
export function mediumOf(g: Grammar, draft: Draft): MediumRead | null {
  const { tokens } = g.analysis;
  // `The Andean Review: Will you go?`: a paper that asks
  const isLabel = draft.because === 'cue:colon/headline' && draft.source && draft.source.last - draft.source.first > 1;
  if (draft.source && !isLabel) {
    const noun = tokens[draft.source.head]!;
    const medium = noun.upos === 'NOUN' && !isPerson(g, noun) ? byNoun.get(wholeOf(g, noun).lemma) : undefined;
    if (medium?.speaks) return { medium: medium.medium, noun: noun.index, isSource: true };
  }
  if (!draft.cue) return null;
  // "issued a statement saying"
  const above = tokens[tokens[draft.cue.head]!.head];
  const isBorne = above?.upos === 'NOUN' && relation(tokens[draft.cue.head]!) === 'acl';
  const bearer = isBorne ? byNoun.get(above.lemma) : undefined;
  if (bearer?.speaks) return { medium: bearer.medium, noun: above!.index, isSource: false };
  for (const word of [draft.cue.head, draft.source?.head ?? -1]) {
    if (word < 0) continue;
    for (const at of g.analysis.children[word]!) {
      const noun = tokens[at]!;
      const named = noun.upos === 'NOUN' && !isOfAlphabet(g, noun) ? byNoun.get(nounFor(g, noun)) : undefined;
      const medium = named ?? (isPostedOn(g, noun) || isOnAccount(g, noun) ? byNoun.get('post') : undefined);
      if (!medium || (word !== draft.cue.head && !/^(nmod|obl)/.test(noun.deprel))) continue;
      // "commented on the letter", "issued similar statements": the letter is what it is about
      if (draft.content.some(({ start, end }) => start <= noun.start && noun.start < end)) continue;
      if (noun.deprel === 'obj' && word === draft.cue.head && giving.has(tokens[word]!.lemma))
        return { medium: medium.medium, noun: at, isSource: false };
      const preposition = child(g, at, 'case');
      if (preposition && carriers.has(preposition.form.toLowerCase()))
        return { medium: medium.medium, noun: at, isSource: false };
    }
  }
  const verb = byVerb.get(tokens[draft.cue.head]!.lemma);
  return verb ? { medium: verb.medium, noun: null, isSource: false } : null;
}
