import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Position, Stance } from '../../record/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { done, leaving } from './act-words.js';
import { actorsOf } from './actors.js';
import type { Found } from './acts.js';
import { argumentsOf } from './arguments.js';
import { subjectsOf } from './holders.js';
import { actsOf, opposite } from './lexicon.js';
import { isNegated } from './negation.js';
import { instrumentBefore } from './pronouns.js';
import { type Target, targetsIn } from './targets.js';
import type { Voices } from './voices.js';

/** How one feels who is moved so by something. */
const paining =
  /^(?:anger|infuriate|alarm|upset|enrage|irk|dismay|disappoint|outrage|annoy|displease|incense|antagoni[sz]e|irritate|horrify|perturb|disturb|frustrate|offend|appal|appall|dissatisfy|shock)$/;
const pleasing = /^(?:please|pleased|delight|delighted|satisfy|reassure|gratify|hearten|thrill)$/;
/** What something is to somebody. */
const hateful = /^(?:anathema|unacceptable|abhorrent|repugnant|offensive|intolerable|unwelcome|objectionable)$/;
const welcome = /^(?:acceptable|welcome|dear)$/;
/** With what feelings something is met. */
const meeting = /^(?:greet|receive|meet|react|respond|view|regard)$/;
const glad =
  /^(?:relief|joy|satisfaction|enthusiasm|praise|applause|approval|delight|acclaim|jubilation|optimism|gratitude|pleasure)$/;
const sorry =
  /^(?:dismay|anger|scepticism|skepticism|fury|alarm|outrage|disappointment|scorn|contempt|suspicion|derision|unease|indignation|hostility|disbelief|consternation|horror|disdain|criticism|condemnation|rage|protest|frustration|displeasure)$/;

/** Whether a word may tell how an instrument is to somebody. */
export const isMoving = ({ lemma, upos }: Token): boolean =>
  upos === 'VERB' || lemma === 'pleased' || lemma === 'delighted'
    ? regretting.test(lemma) || paining.test(lemma) || pleasing.test(lemma) || meeting.test(lemma)
    : hateful.test(lemma) || welcome.test(lemma);

/** `The pact angered Peru`, `is anathema to Peru`, `Peru greeted it with relief`: how an instrument is to those who are named beside it. */
export function fromMoved(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, token: Token): Found[] {
  if (isNegated(analysis, token)) return [];
  if (regretting.test(token.lemma)) return regretted(analysis, cast, instruments, token);
  const isFelt = token.upos === 'VERB' || !(hateful.test(token.lemma) || welcome.test(token.lemma));
  const found = isFelt ? moved(analysis, token) : valued(analysis, token);
  // `Chad's accession to it angered Peru` tells of the accession
  const isItself = !!found?.about && (meeting.test(token.lemma) || !!instruments.instrumentAt(found.about.index));
  const target = isItself ? targetsIn(analysis, instruments, found.about!)[0] : undefined;
  if (!found || !target) return [];
  const holders = found.who.flatMap((word) => actorsOf(analysis, cast, word));
  const stance = target.isUndone ? opposite(found.stance) : found.stance;
  return [{ holders, stance, toward: target.instrument, word: token, because: `moved:${token.lemma}` }];
}

const regretting = /^(?:regret|lament|deplore|bemoan|complain)$/;
/** What a text does or leaves undone. */
const saying =
  /^(?:mention|include|address|contain|condemn|name|refer|reflect|cover|recogni[sz]e|acknowledge|call|go|provide|demand|set)$/;

/** `regretted that the text did not mention them` */
function regretted(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, verb: Token): Found[] {
  const clause = dependents(analysis, verb.index, 'ccomp').find(
    (word) =>
      (saying.test(word.lemma) && isNegated(analysis, word)) || (verb.lemma === 'complain' && isFault(analysis, word)),
  );
  const subject = clause && dependents(analysis, clause.index, 'nsubj')[0];
  const toward =
    subject &&
    (instruments.instrumentAt(subject.index)?.instrument ?? instrumentBefore(analysis, instruments, cast, subject));
  if (!toward) return verb.lemma === 'regret' ? ofRegrettedDeed(analysis, cast, instruments, verb) : [];
  const holders = subjectsOf(analysis, cast, verb);
  return [{ holders, stance: 'opposes', toward, word: verb, because: `moved:${verb.lemma}` }];
}

const ending =
  /^(?:dead|void|over|lapse|expire|end|fail|collapse|stall|remain|falter|unravel|fray|ignored|violated|broken)$/;

/** `complained that it was silent on victims`, `… that it left them out`: a fault of its own, and not that it is no more. */
const isFault = (analysis: Analysis, { lemma, form, index, upos }: Token): boolean =>
  !ending.test(lemma) &&
  !ending.test(form) &&
  (dependents(analysis, index, 'cop').length > 0 || upos === 'VERB') &&
  !dependents(analysis, index, 'aux:pass').length;

/** `regretted signing it`: who regrets what he did to an instrument is of the other mind now. */
function ofRegrettedDeed(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, verb: Token): Found[] {
  const deed = dependents(analysis, verb.index, 'xcomp').find(
    ({ xpos, index }) => xpos === 'VBG' || isHaving(analysis, index),
  );
  for (const { to, stance, with: beside } of deed ? actsOf(deed) : []) {
    if (beside || !(done.has(deed!.lemma) || leaving.test(deed!.lemma))) continue;
    const [target] = argumentsOf(analysis, deed!, to).flatMap((word): readonly Target[] => {
      const before = instrumentBefore(analysis, instruments, cast, word, true);
      return before ? [{ instrument: before, isUndone: false }] : targetsIn(analysis, instruments, word);
    });
    if (!target) continue;
    const holders = subjectsOf(analysis, cast, verb);
    const isTurned = target.isUndone;
    return [
      {
        holders,
        stance: isTurned ? stance : opposite(stance),
        toward: target.instrument,
        word: verb,
        because: `moved:${verb.lemma}`,
      },
    ];
  }
  return [];
}

const isHaving = (analysis: Analysis, at: number): boolean =>
  dependents(analysis, at, 'aux').some(({ form }) => form === 'having');

/** Who voted for a text and regrets what it lacks is not against it. */
export const isMerelyRegretted = ({ because, holder, toward }: Position, all: readonly Position[]): boolean =>
  because.startsWith('moved:') &&
  all.some(
    (one) =>
      one.holder === holder && one.toward === toward && one.stance === 'supports' && /^vote:|:vote\//.test(one.because),
  );

interface Moved {
  readonly stance: Stance;
  readonly about: Token | undefined;
  readonly who: readonly Token[];
}

function moved(analysis: Analysis, verb: Token): Moved | null {
  const [subject] = dependents(analysis, verb.index, 'nsubj');
  const objects = dependents(analysis, verb.index, 'obj');
  if (!meeting.test(verb.lemma))
    return { stance: paining.test(verb.lemma) ? 'opposes' : 'supports', about: subject, who: objects };
  const phrases = dependents(analysis, verb.index, 'obl', 'obl:agent');
  const under = (preposition: string): Token[] =>
    phrases.filter(({ index }) => dependents(analysis, index, 'case').some(({ form }) => form === preposition));
  const feeling = under('with').find(({ lemma }) => glad.test(lemma) || sorry.test(lemma));
  if (!feeling) return null;
  const [passive] = dependents(analysis, verb.index, 'nsubj:pass');
  const stance = glad.test(feeling.lemma) ? 'supports' : 'opposes';
  if (passive) return { stance, about: passive, who: [...under('by'), ...under('in')] };
  return { stance, about: objects[0] ?? under('to')[0], who: subject ? [subject] : [] };
}

/** `is anathema to Peru` */
function valued(analysis: Analysis, word: Token): Moved | null {
  const [subject] = dependents(analysis, word.index, 'nsubj');
  if (!subject) return null;
  const who = dependents(analysis, word.index, 'obl', 'nmod').filter(({ index }) =>
    dependents(analysis, index, 'case').some(({ form }) => form === 'to'),
  );
  return { stance: hateful.test(word.lemma) ? 'opposes' : 'supports', about: subject, who };
}
