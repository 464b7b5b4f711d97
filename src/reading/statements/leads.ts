import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { cueRange, grown } from './cue-words.js';
import type { CueWords, Draft } from './draft.js';
import { child, type Grammar, isPassive } from './grammar.js';
import data from './leads.data.js';
import { namesMedium } from './medium.js';
import { verbOfOnesOwn } from './ones-own.js';
import { firstFrom } from './statement-at.js';

const Lead = z.object({ lead: z.string(), by: z.string(), words: z.string(), example: z.string() });

export const leads = shipped('leads', () => z.array(Lead).parse(data));
const byWord = new Map<string, Set<string>>();
for (const { by, words } of leads) byWord.set(by, new Set([...(byWord.get(by) ?? []), ...words.split(' ')]));

/** Whether a word leads by another; the lemma of a rare verb may have an "e" too many: "pivoted". */
const leadsBy = (by: string, { upos, lemma }: Token): boolean => {
  const words = byWord.get(by);
  const isVerbal = upos === 'VERB' || upos === 'ADJ';
  return isVerbal && words !== undefined && (words.has(lemma) || words.has(lemma.replace(/e$/, '')));
};

/** How far the verb that leads may stand from the cue. */
const farthest = 12;

/**
 * The verb that leads up to a cue; `isWide` where all that it seems to report is what the cue itself does: the medium that
 * is given out, what somebody is quick to say.
 */
interface Led {
  readonly verb: number;
  readonly isWide?: boolean;
}

/**
 * The drafts with their cues led by the verb that they are one act with: "[responded on Monday by saying] …", "[sent the
 * mayor a letter asking] …". What was read of that verb alone is left out.
 */
export function ledDrafts(g: Grammar, drafts: readonly Draft[]): Draft[] {
  const byHead = new Map<number, Draft>();
  for (const draft of drafts) if (draft.cue) byHead.set(draft.cue.head, draft);
  const joined = new Set<Draft>();
  const led = drafts.map((draft) => {
    const { cue } = draft;
    const found = cue && leadOf(g, cue);
    if (!cue || !found || isAnothers(g, draft, cue)) return draft;
    const { first } = grown(g, cueRange(g, found.verb), null);
    if (!isFree(g, draft, first, cue.first)) return draft;
    for (let at = first; at < cue.first; at++) {
      const inner = byHead.get(at);
      // another says something in between, or the verb that leads has something to say of its own
      if (inner && (at !== found.verb || !isSame(g, inner, cue, found))) return draft;
    }
    const own = byHead.get(found.verb);
    if (own) joined.add(own);
    return { ...draft, cue: { ...cue, first } };
  });
  return led.filter((draft) => !joined.has(draft));
}

/** "hit back at complaints from the envoys": whose the noun is stands behind it, and who hits back is another. */
const isAnothers = ({ analysis }: Grammar, { source }: Draft, { head }: CueWords): boolean =>
  source !== null && source.first > head && analysis.tokens[head]!.upos === 'NOUN';

/** Whether neither the source of a statement nor its content has words among these. */
function isFree(g: Grammar, { source, content }: Draft, first: number, last: number): boolean {
  const { tokens } = g.analysis;
  const { start } = tokens[first]!;
  const stop = tokens[last]!.start;
  const isApart = source === null || source.last <= first || source.first >= last;
  return isApart && content.every((span) => span.end <= start || span.start >= stop);
}

/** Whether a verb that leads reports nothing but what stands before the cue, or the medium itself. */
const isSame = (g: Grammar, { content }: Draft, cue: CueWords, { verb, isWide }: Led): boolean =>
  content.every(({ start, end }) => {
    const first = firstFrom(g.analysis, start);
    return first > verb && (isWide ? first <= cue.first : end <= g.analysis.tokens[cue.first]!.start);
  });

function leadOf(g: Grammar, cue: CueWords): Led | null {
  const { tokens } = g.analysis;
  let top = tokens[cue.head]!;
  while (top.head >= cue.first && top.head < cue.last) top = tokens[top.head]!;
  const found =
    onesOwn(g, top) ??
    byGerund(g, top, cue) ??
    toInfinitive(g, top, cue) ??
    givenOut(g, top) ??
    onASide(g, top, cue) ??
    madeClear(g, top, cue) ??
    wentAnd(g, top, cue);
  if (!found || found.verb >= cue.first || cue.first - found.verb > farthest) return null;
  return tokens[found.verb]!.sentence === top.sentence ? found : null;
}

const answering = new Set(leads[0]!.words.split(' '));

/** "began by saying", "joined the mayor in calling for"; "was generous in praising" where no other phrase tells in what. */
function byGerund(g: Grammar, token: Token, cue: CueWords): Led | null {
  const above = g.analysis.tokens[token.head];
  const opening = child(g, token.index, 'mark', 'case');
  if (token.xpos !== 'VBG' || !above || !opening || Math.abs(opening.index - cue.first + 0.5) > 1) return null;
  const word = opening.lemma;
  // "began the meeting by praising": how it began
  const isWhole = word !== 'by' || answering.has(above.lemma) || !child(g, above.index, 'obj');
  if (leadsBy(word, above)) return isWhole ? { verb: above.index, isWide: true } : null;
  if (!isState(g, above) || child(g, above.index, 'obl')) return null;
  return (above.upos === 'ADJ' ? /^(?:in|at|on)$/ : /^(?:in|to)$/).test(word)
    ? { verb: above.index, isWide: true }
    : null;
}

/** "is quick", "was dedicated". */
const isState = (g: Grammar, { upos, xpos, index }: Token): boolean =>
  (upos === 'ADJ' || xpos === 'VBN') && child(g, index, 'cop', 'aux:pass') !== null;

/** What one takes to say something: "took a moment to thank". */
const time = new Set('pains time moment opportunity occasion chance care trouble'.split(' '));

/** "struggled on Monday to explain", "went out of her way to praise", "used her speech to call for". */
function toInfinitive(g: Grammar, token: Token, cue: CueWords): Led | null {
  const { tokens } = g.analysis;
  // "so far as to say": the parser may hang the "to" on the "as"
  const to = [cue.first, cue.first - 1].find((at) => tokens[at]?.xpos === 'TO');
  if (token.xpos !== 'VB' || to === undefined) return null;
  const far = wentFar(g, to);
  if (far) return far;
  const above = tokens[token.head];
  if (!above) return null;
  if (isState(g, above) && leadsBy('a bare infinitive', above) && to === above.index + 1)
    return { verb: above.index, isWide: true };
  const object = relation(token) === 'acl' ? above : child(g, above.index, 'obj');
  if (!object) return leadsBy('infinitive', above) && tookTo(g, above) ? { verb: above.index } : null;
  const verb = tokens[object.head];
  if (!verb || object.deprel !== 'obj' || object.index < verb.index) return null;
  const isOccasion = leadsBy('infinitive of', verb) && namesMedium(object);
  return isOccasion || (verb.lemma === 'take' && time.has(object.lemma)) ? { verb: verb.index } : null;
}

/** "took to the stage to denounce": not "it takes long to answer". */
const tookTo = (g: Grammar, { lemma, index }: Token): boolean =>
  lemma !== 'take' || g.analysis.tokens[index + 1]?.lemma === 'to';

/** "went so far as", "went out of his way". */
function wentFar(g: Grammar, end: number): Led | null {
  const { tokens } = g.analysis;
  const isFar = tokens[end - 1]?.lemma === 'as' && tokens[end - 2]?.lemma === 'far';
  if (!isFar && tokens[end - 1]?.lemma !== 'way') return null;
  for (let at = end - 2; at >= 0 && at > end - 7; at--)
    if (tokens[at]!.upos === 'VERB') return tokens[at]!.lemma === 'go' ? { verb: at } : null;
  return null;
}

/** "sent the mayor a letter asking", "issued a statement on Monday, calling", "released a video that shows". */
function givenOut(g: Grammar, token: Token): Led | null {
  const { tokens } = g.analysis;
  const above = tokens[token.head];
  if (!above) return null;
  const isParticiple = token.xpos === 'VBG' && !child(g, token.index, 'mark', 'aux');
  if (relation(token) === 'advcl') {
    if (!isParticiple || isNegated(g, above)) return null;
    // "responded on Monday, calling it": not "was responding"
    if (above.lemma === 'respond' && above.xpos !== 'VBG') return { verb: above.index };
    const object = child(g, above.index, 'obj');
    return object && givesOut(above, object) ? { verb: above.index, isWide: true } : null;
  }
  const verb = tokens[above.head];
  const isRelative = /^(?:that|which)$/.test(child(g, token.index, 'nsubj')?.lemma ?? '');
  if (relation(token) !== 'acl' || !(isParticiple || isRelative) || !verb || relation(above) !== 'obj') return null;
  return givesOut(verb, above) && !isNegated(g, verb) ? { verb: verb.index, isWide: true } : null;
}

const givesOut = (verb: Token, noun: Token): boolean =>
  noun.index > verb.index && leadsBy('participle', verb) && namesMedium(noun);

const isNegated = (g: Grammar, verb: Token): boolean =>
  g.analysis.children[verb.index]!.some((at) => /^(?:not|n't|never)$/.test(g.analysis.tokens[at]!.lemma));

/** "took turns praising", "had a chance to praise". */
const onesOwn = (g: Grammar, token: Token): Led | null => {
  const verb = verbOfOnesOwn(g, token.index);
  const isApart = /^(?:time|step|campaign|suspicion|charge)$/.test(g.analysis.tokens[token.head]?.lemma ?? '');
  return verb >= 0 && !isApart ? { verb } : null;
};

/** Verbs of what somebody does about the words of others: "dealt with criticism of", "responded to questions about". */
const meeting = new Set(
  'deal grapple cope contend struggle respond react answer pick face differ suffer benefit'.split(' '),
);

/** What joins a verb to what its subject says. */
const openings = new Set(['with', 'into', 'to', 'at', 'on', 'under']);

/** Who may say something himself: not "the night started with a joke about". */
const isSomebody = ({ upos, lemma }: Token): boolean => upos === 'PROPN' || upos === 'PRON' || nounOf(lemma) !== null;

/** What takes a side in words. */
const worded = new Set(
  'speech vote ballot statement letter remark case argument voice hand brief motion petition word article post'.split(
    ' ',
  ),
);

/** "voted in favor of", "has come out in support of"; "launched into a lament for" right behind a verb that has no object. */
function onASide(g: Grammar, token: Token, cue: CueWords): Led | null {
  const { tokens } = g.analysis;
  const above = tokens[token.head];
  if (token.upos !== 'NOUN' || relation(token) !== 'obl' || above?.upos !== 'VERB') return null;
  const object = child(g, above.index, 'obj');
  // "attacked the rebels in support of Chad": nothing is said
  if (tokens[cue.first]!.form === 'in') return object && !worded.has(object.lemma) ? null : { verb: above.index };
  const opening = tokens[cue.first - 1];
  const isDirect = opening?.head === token.index && openings.has(opening.lemma) && cue.first - above.index <= 3;
  if (!isDirect || meeting.has(above.lemma) || isPassive(g, above.index) || object) return null;
  const subject = child(g, above.index, 'nsubj');
  return subject && isSomebody(subject) ? { verb: above.index, isWide: true } : null;
}
/** "went ahead and backed", "did not come out and say". */
function wentAnd(g: Grammar, token: Token, cue: CueWords): Led | null {
  const { tokens } = g.analysis;
  const above = tokens[token.head];
  if (token.deprel !== 'conj' || tokens[cue.first - 1]?.lemma !== 'and' || !/^(?:go|come)$/.test(above?.lemma ?? ''))
    return null;
  const between = tokens.slice(above!.index + 1, cue.first - 1).map(({ lemma }) => lemma);
  return /^(?:|ahead|out)$/.test(between.join(' ')) ? { verb: above!.index } : null;
}

/** "made it clear that". */
function madeClear(g: Grammar, token: Token, cue: CueWords): Led | null {
  const { tokens } = g.analysis;
  const above = tokens[token.head];
  const isMade = token.upos === 'ADJ' && above?.lemma === 'make' && above.index === cue.first - 2;
  return isMade && tokens[cue.first - 1]!.upos === 'PRON' ? { verb: above.index } : null;
}
