import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { argumentsOf, hasBeside } from './arguments.js';
import { actsOf, nouns } from './lexicon.js';
import { instrumentBefore } from './pronouns.js';
import { type Target, targetsIn } from './targets.js';

/** What is told as done to an instrument: the word that tells it, and whether it undoes the instrument. */
interface Deed extends Target {
  readonly word: Token;
}

/** Verbs of what is done to an instrument rather than thought of it. */
const doing =
  /^(?:withdraw|quit|leave|exit|abandon|renounce|denounce|suspend|terminate|annul|repeal|revoke|rescind|abrogate|scrap|ditch|pull|walk|tear|freeze|cancel|veto|reject|sign|ratify|join|rejoin|accede|adopt|approve|pass|extend|renew|initial|restore|reinstate|conclude|take)$/;
/** Verbs by which it is resolved upon. */
const resolving = /^(?:vote|decide|agree|move|choose|opt|resolve|announce|plan)$/;
/** Nouns of the same, that say themselves what is done. */
const named = /^(?:withdrawal|exit|suspension|ratification|accession|veto|denunciation|rejection)$/;
/** Nouns for such a deed that do not say what it is. */
const deedNouns = /^(?:decision|move|step|vote|motion|action|ballot|outcome|result)$/;
const others = /^(?:earlier|previous|separate|other|similar|new|another|recent|past|first|second)$/i;
/** Sentences within which a deed is still spoken of, and those that open a text. */
const within = 2;
const lead = 1;

const known = new WeakMap<InstrumentsRead, readonly Deed[]>();

/** All that the text tells as done to instruments, in its order. */
function deedsOf(analysis: Analysis, instruments: InstrumentsRead, cast: Cast): readonly Deed[] {
  let deeds = known.get(instruments);
  if (!deeds) {
    deeds = analysis.tokens.flatMap((word) => deedAt(analysis, instruments, cast, word));
    known.set(instruments, deeds);
  }
  return deeds;
}

function deedAt(analysis: Analysis, instruments: InstrumentsRead, cast: Cast, word: Token): Deed[] {
  const carried = carriedBy(analysis, instruments, word);
  if (carried) return [{ instrument: carried, isUndone: false, word }];
  const measure = measureBy(analysis, instruments, word);
  if (measure) return [measure];
  const invoked = invokedBy(analysis, instruments, word);
  if (invoked) return [{ instrument: invoked, isUndone: false, word }];
  const isVerb =
    word.upos === 'VERB' && doing.test(word.lemma) && isTold(analysis, word) && !isDenouncedAs(analysis, word);
  if (!isVerb && !(word.upos === 'NOUN' && named.test(word.lemma))) return [];
  for (const { to, stance, with: beside } of isVerb ? actsOf(word) : (nouns.get(word.lemma) ?? [])) {
    if (beside && !hasBeside(analysis, word, beside)) continue;
    for (const argument of argumentsOf(analysis, word, to)) {
      const before = isVerb ? instrumentBefore(analysis, instruments, cast, argument, true) : null;
      const target = before ? { instrument: before, isUndone: false } : targetsIn(analysis, instruments, argument)[0];
      if (target) return [{ ...target, isUndone: /^(?:opposes|rejects)$/.test(stance) !== target.isUndone, word }];
    }
  }
  return [];
}

/** `denounces the award as void`: what somebody calls it, and nothing done to it. */
const isDenouncedAs = (analysis: Analysis, { lemma, index }: Token): boolean =>
  /^(?:denounce|reject)$/.test(lemma) &&
  dependents(analysis, index, 'obl', 'xcomp', 'advcl').some((word) =>
    dependents(analysis, word.index, 'case', 'mark').some(({ form }) => form === 'as'),
  );

/** `The resolution won 11 votes`, `the motion was carried by 12 votes to two`: the text that a verb says to have passed. */
function carriedBy(analysis: Analysis, instruments: InstrumentsRead, verb: Token): string | null {
  if (
    verb.upos !== 'VERB' ||
    !/^VB[DNZ]$/.test(verb.xpos) ||
    !/^(?:win|get|receive|gain|garner|carry)$/.test(verb.lemma)
  )
    return null;
  const isCarry = verb.lemma === 'carry';
  const votes = dependents(analysis, verb.index, ...(isCarry ? ['obl', 'obl:agent'] : ['obj'])).some(({ lemma }) =>
    /^(?:vote|majority|approval)$/.test(lemma),
  );
  const [subject] = dependents(analysis, verb.index, isCarry ? 'nsubj:pass' : 'nsubj');
  return votes && subject && isTold(analysis, verb)
    ? (instruments.instrumentAt(subject.index)?.instrument ?? null)
    : null;
}

/** `imposed sanctions on its judges, a step that Chile deplored`, `lifted the embargo`: what is done to a measure. */
function measureBy(analysis: Analysis, instruments: InstrumentsRead, verb: Token): Deed | null {
  const isEnded = /^(?:lift|ease|waive|drop|end|relax|scrap)$/.test(verb.lemma);
  if (verb.upos !== 'VERB' || !(isEnded || /^(?:impose|reimpose|slap|tighten|introduce|extend)$/.test(verb.lemma)))
    return null;
  const [object] = dependents(analysis, verb.index, 'obj', 'nsubj:pass');
  const id = object && instruments.instrumentAt(object.index)?.instrument;
  const isMeasure = !!id && instruments.instruments.some((one) => one.id === id && one.kind === 'measure');
  return isMeasure && isTold(analysis, verb) ? { instrument: id, isUndone: isEnded, word: verb } : null;
}

/**
 * `triggered the snapback`, `brought back sanctions through the mechanism of Resolution 9`: the mechanism that a verb says to be used, else the
 * measure that it says to return.
 */
function invokedBy(analysis: Analysis, instruments: InstrumentsRead, verb: Token): string | null {
  if (verb.upos !== 'VERB' || !/^(?:trigger|invoke|activate|initiate|launch|start|use|bring|set)$/.test(verb.lemma))
    return null;
  const kindAt = (at: number, kind: string): string | null => {
    const id = instruments.instrumentAt(at)?.instrument;
    return id && instruments.instruments.some((one) => one.id === id && one.kind === kind) ? id : null;
  };
  const below = dependents(analysis, verb.index, 'obj', 'obl').filter(({ index }) => index > verb.index);
  const used = below.flatMap(({ index }) => kindAt(index, 'mechanism') ?? []);
  const [object] = dependents(analysis, verb.index, 'obj');
  const isBack =
    object && (/^return|^re(?:imposition|storation|instatement)$/.test(object.lemma) || verb.lemma === 'bring');
  const back = isBack
    ? [object, ...dependents(analysis, object.index, 'nmod')].flatMap(({ index }) => kindAt(index, 'measure') ?? [])
    : [];
  const found = used[0] ?? back[0] ?? null;
  return found && isTold(analysis, verb) ? found : null;
}

/** Whether a verb tells what somebody does or has resolved to do, not what he may do or is asked to. */
function isTold(analysis: Analysis, verb: Token): boolean {
  const above = governor(analysis, verb.index);
  // `the pact, which Peru signed in 1977`: of old
  if (relation(verb) === 'acl')
    return dependents(analysis, verb.index, 'aux').some(({ form }) => /^(?:will|would)$/.test(form));
  // `voted 71 to 34 to leave it`, with the infinitive hung loosely
  const isLoose = relation(verb) === 'advcl' && verb.xpos === 'VB' && !!above && resolving.test(above.lemma);
  if (relation(verb) === 'xcomp' || isLoose) return !!above && resolving.test(above.lemma) && isTold(analysis, above);
  // `backed the plan, adopting a text that says so`
  const isBehind = verb.xpos === 'VBG' && relation(verb) === 'advcl' && analysis.tokens[verb.index - 1]?.form === ',';
  if (/^(?:VB|VBG)$/.test(verb.xpos) && !isBehind && !dependents(analysis, verb.index, 'aux').length) return false;
  return !dependents(analysis, verb.index, 'aux', 'advmod', 'mark').some(({ form }) =>
    /^(?:not|n't|never|may|might|can|could|should|must|if|unless|whether)$/i.test(form),
  );
}

/** Nouns that say how an instrument is left. */
const leaving = /^(?:withdrawal|exit|pullout|departure|denunciation|suspension)$/;

/** Whether a noun may stand for a deed without saying which. */
export const isOnlyDeed = ({ upos, lemma }: Token): boolean => upos === 'NOUN' && deedNouns.test(lemma);

/** `deplored the vote`: what was decided, where nothing says how somebody voted. */
export const isBareVote = (analysis: Analysis, { lemma, index }: Token): boolean =>
  lemma === 'vote' && dependents(analysis, index).every(({ deprel, form }) => deprel === 'det' && /^th/i.test(form));

/** Whether a noun may stand for a deed. */
const isDeedNoun = ({ upos, lemma }: Token): boolean =>
  upos === 'NOUN' && (deedNouns.test(lemma) || leaving.test(lemma) || turns.test(lemma));

const turns = /^(?:retreat|reversal|u-turn|about-face|climbdown|turnaround|pullout|exit|departure)$/i;

/** `Peru is leaving the pact, a step that Chile rejects`, `… in a retreat that Chile called a mistake`: what is told behind a deed of it. */
export const isSetBehind = (analysis: Analysis, { index, upos, lemma, xpos }: Token): boolean => {
  if (upos !== 'NOUN' || xpos === 'NNS' || !(deedNouns.test(lemma) || turns.test(lemma))) return false;
  const below = dependents(analysis, index);
  const [article] = below.filter(({ deprel, form }) => deprel === 'det' && /^an?$/i.test(form));
  if (!article || !below.some(({ deprel }) => deprel === 'acl:relcl')) return false;
  const before = analysis.tokens[article.index - 1]?.form ?? '';
  return /^[,–—-]$/.test(before) || (turns.test(lemma) && /^in$/i.test(before));
};

/** `such a withdrawal`, `such a step` */
const isOfSuch = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'det:predet', 'amod', 'det').some(({ form }) => /^such$/i.test(form));

/** Whether a noun points to a deed that it does not name: `the move`, `Peru's decision`, but not `a decision on fish`. */
function pointsToDeed(analysis: Analysis, word: Token): boolean {
  if (!isDeedNoun(word)) return false;
  // `called the withdrawals a mistake`, where several have left
  if (word.xpos === 'NNS' && !/^(?:withdrawal|exit|departure|pullout)$/.test(word.lemma)) return false;
  const below = dependents(analysis, word.index);
  if (isSetBehind(analysis, word)) return true;
  const isSuch = isOfSuch(analysis, word);
  const isDefinite = below.some(({ deprel, form }) => deprel === 'nmod:poss' || /^(?:the|this|that)$/i.test(form));
  return (
    (isDefinite || isSuch) &&
    !below.some(
      ({ deprel, form, index }) =>
        /^(?:acl|ccomp|compound|nummod)/.test(deprel) ||
        (deprel === 'amod' && others.test(form)) ||
        (deprel === 'nmod' &&
          index > word.index &&
          dependents(analysis, index, 'case').some((one) => !/^(?:by|as)$/.test(one.form))),
    )
  );
}

/**
 * The instrument that a deed meant by `the decision`, `the move`, `Peru's step` was done to: the deed just told, or the one that the
 * text opened with, where it tells of no other. What undoes an instrument leaves it undone: who regrets the move wants it kept.
 */
export function deedMeant(analysis: Analysis, instruments: InstrumentsRead, cast: Cast, word: Token): Target | null {
  if (!pointsToDeed(analysis, word)) return null;
  const before = deedsOf(analysis, instruments, cast).filter(
    (deed) => deed.word.index < word.index && !holds(analysis, deed, word),
  );
  if (isSetBehind(analysis, word)) return before.findLast((deed) => deed.word.sentence === word.sentence) ?? null;
  const owner =
    dependents(analysis, word.index, 'nmod:poss')[0] ??
    // `the Japanese decision`
    dependents(analysis, word.index, 'amod').find(({ index }) => cast.referenceAt(index)?.actor);
  // `Peru's pullout` is from what Peru has left
  const isLeaving = leaving.test(word.lemma);
  const isSuch = isOfSuch(analysis, word);
  if (isLeaving && !isSuch && (!owner || owner.upos === 'PRON')) return null;
  const last = isSuch
    ? before.findLast(({ isUndone }) => isUndone || !isLeaving)
    : isLeaving
      ? before.findLast(({ isUndone, word: deed }) => isUndone && isDoneBy(analysis, cast, deed, owner!))
      : owner && owner.upos !== 'PRON'
        ? (before.findLast(({ word: deed }) => isDoneBy(analysis, cast, deed, owner)) ?? before.at(-1))
        : before.at(-1);
  if (!last) return null;
  const isOwned = !!owner && owner.upos !== 'PRON' && isDoneBy(analysis, cast, last.word, owner);
  // what a state does on the ground is an action too
  const isNear = word.sentence - last.word.sentence <= (isOwned && word.lemma !== 'action' ? 3 * within : within);
  // `adopted a text … Mali rejected it … Chad hailed the decision`: to turn it down is no decision of the text's own
  const all = isNear || owner ? before : before.filter((deed) => deed.word.lemma !== 'reject');
  const opening = all[0];
  const isAlone =
    !!opening &&
    opening.word.sentence <= lead &&
    all.every(({ instrument, isUndone }) => instrument === opening.instrument && isUndone === opening.isUndone);
  if (!isNear && !isAlone && (!isLeaving || isSuch)) return null;
  // a court's decision is its ruling
  const kinds = new Map(instruments.instruments.map(({ id, kind }) => [id, kind]));
  const isRuled = instruments.references.some(
    ({ instrument, head }) =>
      kinds.get(instrument) === 'ruling' &&
      head < word.index &&
      word.sentence - analysis.tokens[head]!.sentence <= within,
  );
  if (isRuled && word.lemma === 'decision' && !isOwned) return null;
  if (owner && owner.upos !== 'PRON' && !isDoneBy(analysis, cast, last.word, owner)) return null;
  const { instrument, isUndone } = !isNear && isAlone ? opening : last;
  return { instrument, isUndone };
}

/** Whether a deed stands in the phrase or clause of the noun itself. */
const holds = (analysis: Analysis, { word: deed }: Deed, word: Token): boolean =>
  // `is leaving the pact, a step that Chile rejects`, with the step hung on the verb
  !(isSetBehind(analysis, word) && deed.index < word.index) &&
  (governor(analysis, deed.index) === word || governor(analysis, word.index) === deed);

/** Whether the subject of a deed is whoever owns it, or of his state. */
function isDoneBy(analysis: Analysis, cast: Cast, deed: Token, owner: Token): boolean {
  const actorAt = ({ index }: Token) => cast.actors.find(({ id }) => id === cast.referenceAt(index)?.actor);
  const whose = actorAt(owner);
  for (let at: Token | null = deed, step = 0; at && step < 4; at = governor(analysis, at.index), step++)
    for (const subject of dependents(analysis, at.index, 'nsubj', 'nmod:poss')) {
      const doer = actorAt(subject);
      if (whose && doer && (doer.id === whose.id || (doer.country !== null && doer.country === whose.country)))
        return true;
    }
  return false;
}
