import { type Analysis, dependent, dependents, governor, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';
import { excessive, harming, isEffect, paving, under } from './effect-words.js';
import { isNegated } from './negation.js';
import { subjectOfPredicate, targetOf } from './predicates.js';
import { isBesideSeveral } from './pronouns.js';
import type { Voices } from './voices.js';
import { worthOf } from './worth.js';

/** `gives away our land` */
const isGivenAway = (analysis: Analysis, { lemma, index }: Token): boolean =>
  /^(?:give|sign|bargain|trade)$/.test(lemma) &&
  dependents(analysis, index, 'compound:prt', 'advmod').some(({ form }) => /^(?:away|up)$/.test(form));

const entitling =
  /^(?:right|power|mandate|ground|basis|authority|competence|jurisdiction|licen[cs]e|permission|say|reason)$/;

const asking = /^(?:ask|urge|tell|order|request|require|oblige|instruct|invite)$/;

const lands = /^(?:land|territory|soil|island|water|coast|village|ground)$/;

/** `gave away land`, `ceded ancestral land`: who tells of a text that land is lost by it in such words is against it. */
const isLandLost = (analysis: Analysis, verb: Token, { lemma, index }: Token): boolean =>
  lands.test(lemma) &&
  (isGivenAway(analysis, verb) ||
    (/^(?:hand|cede|surrender|sacrifice)$/.test(verb.lemma) &&
      dependents(analysis, index, 'amod', 'compound').some(({ form }) =>
        /^(?:ancestral|national|sovereign|sacred|native|tribal|historic)$/.test(form),
      )));

/**
 * What a speaker holds of an instrument who tells what it does: that which brings something good or hinders something bad he supports,
 * that which does the contrary he opposes (`would bring peace`, `fuels extremism`). Nothing, where the thing is neither, or is another's.
 * @see Deng and Wiebe, Sentiment propagation via implicature constraints (EACL 2014), for effects on what is good or bad.
 */
export function fromEffect(
  analysis: Analysis,
  cast: Voices,
  instruments: InstrumentsRead,
  token: Token,
  holders: readonly string[],
): Found[] {
  if (!isEffect(token)) return [];
  // `the resolution asked the mission to support a process`: what others are to do, it does not
  const over = token.deprel === 'xcomp' ? governor(analysis, token.index) : null;
  if (over && asking.test(over.lemma) && dependents(analysis, over.index, 'obj', 'iobj').length) return [];
  const subject = subjectOfPredicate(analysis, token);
  if (!subject || subject.deprel === 'nsubj:pass') return [];
  if (cast.referenceAt(subject.index)?.actor && subject.upos !== 'PRON') return [];
  // `said it supported their effort`: whoever says so does
  const isSpeaker =
    cast.speakersBy(subject).length > 0 || holders.includes(cast.referenceAt(subject.index)?.actor ?? '');
  const isSame = holders.includes(cast.referenceAt(subject.index)?.actor ?? '') && !isBesideSeveral(analysis, subject);
  if (isSame || (done.test(token.lemma) && isSpeaker)) return [];
  const excess = ofExcess(analysis, instruments, cast, token, subject, holders);
  if (excess.length || excessive.test(token.lemma)) return excess;
  const lacking = lackedIn(analysis, token);
  const object = lacking ?? objectOf(analysis, token);
  // `the convention gives Peru no right to expel them`: who reads a text so does not speak against it
  if (token.lemma === 'give' && object && entitling.test(object.lemma)) return [];
  // `Article 19 left it no choice`
  if (
    token.lemma === 'leave' &&
    dependents(analysis, token.index, 'obj').some(({ lemma }) =>
      /^(?:choice|option|alternative|doubt|room)$/.test(lemma),
    )
  )
    return [];
  // `the treaty that hands it the islands`: who gets them loses nothing
  if (token.lemma === 'hand' && dependents(analysis, token.index, 'iobj').length) return [];
  if (token.lemma === 'sell' && !isSoldOut(analysis, token)) return [];
  // `left out civilians`
  if (token.lemma === 'leave' && dependents(analysis, token.index, 'compound:prt').some(({ form }) => form === 'out'))
    return [];
  // `put an end to impunity`, but not `put pressure on it`
  if (!object || (token.lemma === 'put' && !/^(?:end|stop|halt)$/.test(object.lemma))) return [];
  // `would isolate us`, `helps Peru` in the words of its minister; `gave away land`
  const worth = lacking
    ? worthOf(analysis, lacking) < 0
      ? 1
      : -1
    : isOwn(cast, object, holders)
      ? 1
      : object.lemma === 'nothing'
        ? -1
        : worthOf(analysis, object, (noun) => isAnothers(analysis, cast, noun, holders)) ||
          (isOurs(analysis, object) ||
          isLandLost(analysis, token, object) ||
          ((harming.has(token.lemma) || isGivenAway(analysis, token)) && isOfSpeaker(analysis, cast, object, holders))
            ? 1
            : 0);
  if (!worth) return [];
  const target = targetOf(analysis, cast, instruments, subject);
  if (!target) return [];
  // `hands us peace`, `hands others our rivers`
  const taker = token.lemma === 'hand' ? dependent(analysis, token.index, 'iobj') : null;
  const isHarm =
    token.lemma === 'sell' ||
    ((harming.has(token.lemma) || isGivenAway(analysis, token)) && !(taker && isOwn(cast, taker, holders))) ||
    under[token.lemma] === 'against';
  // `ignored the war`: what is bad is not to be passed over either
  const isGood = neglecting.test(token.lemma) ? false : worth > 0 !== isHarm;
  // `fails to guarantee peace`
  const isFailed = over !== null && /^(?:fail|refuse|neglect)$/.test(over.lemma);
  const isTurned = (isNegated(analysis, token) !== target.isUndone) !== isFailed;
  return [
    {
      holders,
      stance: isGood !== isTurned ? 'supports' : 'opposes',
      toward: target.instrument,
      word: token,
      because: `effect:${token.lemma}`,
    },
  ];
}

/** `sells out our growers`, `sells us down the river`, but not `sells us grain`. */
const isSoldOut = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'compound:prt', 'advmod', 'xcomp', 'obl').some(({ lemma }) =>
    /^(?:out|short|river)$/.test(lemma),
  );

/** `would leave the country without a voice`: what somebody is left without. */
const lackedIn = (analysis: Analysis, verb: Token): Token | null =>
  verb.lemma === 'leave' && dependents(analysis, verb.index, 'obj').length
    ? (dependents(analysis, verb.index, 'obl', 'nmod').find(({ index }) =>
        dependents(analysis, index, 'case').some(({ form }) => form === 'without'),
      ) ?? null)
    : null;

/** What an instrument does that leaves something out. */
const neglecting = /^(?:ignore|disregard|overlook|neglect|mock|betray)$/;

const exceeded = /^(?:mandate|scope|remit|competence|authority|power|law|treaty|charter)$/;

/** `gave away too much`, `offers too little`, `went beyond its mandate`: what an instrument does too much or not enough of is held against it. */
function ofExcess(
  analysis: Analysis,
  instruments: InstrumentsRead,
  cast: Voices,
  verb: Token,
  subject: Token,
  holders: readonly string[],
): Found[] {
  const isTooMuch = dependents(analysis, verb.index, 'obj', 'advmod', 'xcomp').some(
    ({ lemma, index }) =>
      /^(?:much|many|little|few)$/.test(lemma) &&
      dependents(analysis, index, 'advmod').some(({ form }) => form === 'too'),
  );
  const isBeyond =
    (verb.lemma === 'exceed' && dependents(analysis, verb.index, 'obj').some(({ lemma }) => exceeded.test(lemma))) ||
    (verb.lemma === 'go' &&
      dependents(analysis, verb.index, 'obl').some(
        ({ lemma, index }) =>
          exceeded.test(lemma) && dependents(analysis, index, 'case').some(({ form }) => form === 'beyond'),
      ));
  if (!(isTooMuch || isBeyond) || isNegated(analysis, verb)) return [];
  const target = targetOf(analysis, cast, instruments, subject);
  if (!target || target.isUndone) return [];
  return [{ holders, stance: 'opposes', toward: target.instrument, word: verb, because: `effect:${verb.lemma}` }];
}

/** Whether what a text does says nothing of what its teller thinks of it. */
export const isIdleEffect = (analysis: Analysis, verb: Token): boolean =>
  isEffect(verb) && (isLittle(analysis, verb) || isOfAdded(analysis, verb));

/** `would cut emissions by only 20 percent`, `helps the rich more than the poor`: whoever says so does not say that it is enough, or for whom. */
const isLittle = (analysis: Analysis, verb: Token): boolean => {
  const amounts = [verb, ...dependents(analysis, verb.index, 'obj', 'obl', 'obl:unmarked')];
  return amounts.some((word) =>
    [word, ...dependents(analysis, word.index, 'nummod')].some(({ index }) =>
      dependents(analysis, index, 'advmod', 'amod').some(
        ({ form, index: at }) =>
          (/^(?:only|just|merely|barely)$/i.test(form) && /^(?:NUM|SYM)$/.test(analysis.tokens[at + 1]?.upos ?? '')) ||
          // `hurt his farmers more than Peru` is bad enough for him
          (form === 'more' &&
            analysis.tokens[at + 1]?.form === 'than' &&
            at > index &&
            !(harming.has(verb.lemma) && amounts.some((one) => isOfOwn(analysis, one)))),
      ),
    ),
  );
};

/** `his farmers`, `our ports` */
const isOfOwn = (analysis: Analysis, { index, deprel }: Token): boolean =>
  deprel === 'obj' &&
  dependents(analysis, index, 'nmod:poss').some(({ form }) => /^(?:its|his|her|our|my)$/i.test(form));

/** `adding clauses to the bill that would have cut emissions`: the clauses would. */
function isOfAdded(analysis: Analysis, verb: Token): boolean {
  const noun = verb.deprel === 'acl:relcl' ? governor(analysis, verb.index) : null;
  const above = noun && /^(?:obl|nmod)$/.test(noun.deprel) ? governor(analysis, noun.index) : null;
  const adding = above?.upos === 'NOUN' ? governor(analysis, above.index) : above;
  return !!adding && /^(?:add|include|insert|attach|append|put)$/.test(adding.lemma);
}

/** What somebody does rather than a text. */
const done = /^(?:support|respect|uphold|defend|encourage|invite)$/;

/** Whether what a verb does is done to something of another's, so that nobody knows what it is to the speaker. */
export function isDoneToAnother(analysis: Analysis, cast: Cast, token: Token, holders: readonly string[]): boolean {
  // whose law a treaty breaks, it is bad to do so
  const object = isEffect(token) && !breaking.test(token.lemma) ? objectOf(analysis, token) : null;
  // `ignored the rights of others`
  return !!object && object.lemma !== 'right' && isAnothers(analysis, cast, object, holders);
}

const breaking = /^(?:violate|breach|contravene|infringe)$/;

/** Whether a word means the speakers, or their state. */
function isOwn(cast: Cast, noun: Token, holders: readonly string[]): boolean {
  if (/^(?:us|ourselves)$/i.test(noun.form)) return true;
  const id = cast.referenceAt(noun.index)?.actor;
  if (!id || noun.upos === 'NOUN') return false;
  const actor = cast.actors.find((one) => one.id === id);
  const countries = holders.map((holder) => cast.actors.find((one) => one.id === holder)?.country);
  return holders.includes(id) || (actor?.kind === 'state' && !!actor.country && countries.includes(actor.country));
}

/** `our rivers` */
const isOurs = (analysis: Analysis, noun: Token): boolean =>
  dependents(analysis, noun.index, 'nmod:poss').some(({ form }) => /^(?:our|my)$/i.test(form));

/** `its navy`, in the words of whose it is */
const isOfSpeaker = (analysis: Analysis, cast: Cast, noun: Token, holders: readonly string[]): boolean =>
  dependents(analysis, noun.index, 'nmod:poss').some(
    ({ index, form }) =>
      /^(?:its|his|her)$/i.test(form) &&
      holders.includes(cast.referenceAt(index)?.actor ?? '') &&
      !ruinable.test(noun.lemma),
  );

/** What one may well wish ended, though it is one's own. */
const ruinable =
  /^(?:opposition|objection|dispute|isolation|quarrel|campaign|blockade|boycott|claim|demand|plan|ambition)$/;

const amounts = /^(?:ten|hundred|thousand|million|billion|dozen|score|number|lot)s?$/;

/** `tens of thousands of lives`: what there are so many of. */
function innermost(analysis: Analysis, amount: Token): Token | null {
  let of: Token | null = amount;
  for (let steps = 0; of && amounts.test(of.lemma) && steps < 3; steps++)
    of = dependents(analysis, of.index, 'nmod')[0] ?? null;
  return of;
}

const isBut = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'case').some(({ form }) => /^(?:but|except|save)$/.test(form));

function objectOf(analysis: Analysis, verb: Token): Token | null {
  const preposition = under[verb.lemma];
  if (!preposition) {
    const objects = dependents(analysis, verb.index, 'obj');
    // `brought us nothing but war`
    const only = objects.find(({ lemma }) => lemma === 'nothing');
    const but = only && dependents(analysis, only.index, 'nmod').find((word) => isBut(analysis, word));
    const object = but ?? only ?? objects[0] ?? null;
    const led = object && openings.test(object.lemma) ? ledTo(analysis, verb, object) : null;
    if (led || paving.test(verb.lemma)) return led;
    // `saved thousands of lives`
    return object && amounts.test(object.lemma) ? (innermost(analysis, object) ?? object) : object;
  }
  return (
    dependents(analysis, verb.index, 'obl').find(
      ({ index }) => dependent(analysis, index, 'case')?.form.toLowerCase() === preposition,
    ) ??
    // `infringed its rights`
    (harming.has(verb.lemma) ? dependent(analysis, verb.index, 'obj') : null)
  );
}

/** `paves the way for war`, `opens the door to peace`, `sets the stage for talks`: what is so made ready is what counts. */
const openings = /^(?:way|door|path|road|stage|ground|scene|floodgate)$/;

const ledTo = (analysis: Analysis, verb: Token, opening: Token): Token | null =>
  [...dependents(analysis, opening.index, 'nmod'), ...dependents(analysis, verb.index, 'obl')].find(
    ({ index }) =>
      index > opening.index &&
      dependents(analysis, index, 'case').some(({ form }) => /^(?:for|to|towards?)$/.test(form)),
  ) ?? null;

/** Whether a thing is somebody else's (`Israel's interests` in the words of Iran): what is good for him may be bad for the speaker. */
function isAnothers(analysis: Analysis, cast: Cast, noun: Token, holders: readonly string[]): boolean {
  const countries = new Set(holders.map((id) => cast.actors.find((actor) => actor.id === id)?.country ?? id));
  const hasNoCountry = holders.every((id) => !cast.actors.find((actor) => actor.id === id)?.country);
  return [noun, ...dependents(analysis, noun.index, 'nmod:poss', 'nmod', 'amod', 'compound')].some((word) => {
    if (
      word.deprel === 'nmod' &&
      !dependents(analysis, word.index, 'case').some(({ form }) => /^(?:of|to|for)$/.test(form))
    )
      return false;
    // `the country's neutrality` in the words of an opposition that no country is given
    const isHome = word.upos === 'NOUN' && /^(?:country|nation|homeland)$/.test(word.lemma);
    if (isHome && hasNoCountry) return false;
    const id = cast.referenceAt(word.index)?.actor;
    const actor = id ? cast.actors.find((one) => one.id === id) : undefined;
    // farmers or minorities without a state are everybody's
    if (!actor || (actor.kind === 'group' && !actor.country)) return false;
    return !countries.has(actor.country ?? actor.id) && !holders.includes(actor.id);
  });
}
