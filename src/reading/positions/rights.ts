import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Stance, Statement } from '../../record/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';
import { subjectsOf } from './holders.js';
import { isSaidOfOthers } from './mood.js';
import { isNegated } from './negation.js';
import { behindPronouns, instrumentBefore } from './pronouns.js';
import { targetsIn } from './targets.js';
import { viewersOf } from './viewers.js';
import type { Voices } from './voices.js';

/** What one needs to make use of an instrument. */
const rights =
  /^(?:right|standing|authority|power|mandate|ground|basis|justification|entitlement|competence|legitimacy|reason|cause|permission|licen[cs]e|claim)$/;
/** To make use of an instrument. */
const using = /^(?:invoke|trigger|activate|use|employ|exercise|resort|launch|initiate|start)$/;
const lacking = /^(?:lack|lose|forfeit|waive|relinquish)$/;
const having = /^(?:have|be|possess|hold|retain|enjoy|keep|see|find|give)$/;
const able =
  /^(?:entitled?|able|unable|qualify|qualified|eligible|ineligible|authorise|authorize|allow|permit|position)$/;

/** Whether a word may tell what somebody makes use of, or has no right to. */
export const isUse = ({ lemma, upos }: Token): boolean => upos === 'VERB' && (using.test(lemma) || keeping.test(lemma));

/** To do as an instrument says. */
const keeping = /^(?:keep|implement|apply|enforce|observe|honou?r|respect|recogni[sz]e|comply|abide|obey|carry)$/;
const duties = /^(?:obligation|duty|oblige|obligate|require|bind|compel)$/;

/** `no country was under any obligation to apply it`: who says so wants nobody to. */
function fromNoDuty(
  analysis: Analysis,
  instruments: InstrumentsRead,
  verb: Token,
  statement: Statement | null,
): Found[] {
  const above = /^(?:acl|xcomp|advcl)$/.test(relation(verb)) ? governor(analysis, verb.index) : null;
  if (!above || !duties.test(above.lemma) || !statement?.speakers.length) return [];
  const isNobodys = dependents(analysis, above.index, 'nsubj').some(
    ({ index, form }) =>
      /^(?:nothing|nobody|none)$/i.test(form) ||
      dependents(analysis, index, 'det').some((word) => /^no$/i.test(word.form)),
  );
  if (!isNobodys && !isNegated(analysis, above)) return [];
  return dependents(analysis, verb.index, 'obj', 'obl').flatMap((word) =>
    [...targetsIn(analysis, instruments, word)].map(({ instrument: toward }) => ({
      holders: statement.speakers,
      stance: 'opposes' as const,
      toward,
      word: verb,
      because: `use:${above.lemma}`,
    })),
  );
}

/**
 * What those hold of a mechanism who say that others may not make use of it, or that they may: `said they had no right to invoke it`,
 * `lacked the authority to trigger it`, `could not activate it`. To make use of it is an act of its own and no stance.
 */
export function fromUse(
  analysis: Analysis,
  cast: Voices,
  instruments: InstrumentsRead,
  verb: Token,
  statement: Statement | null,
): Found[] {
  if (keeping.test(verb.lemma)) return fromNoDuty(analysis, instruments, verb, statement);
  const targets = usedBy(analysis, cast, instruments, verb);
  // whoever uses a treaty, or denies that another may, says nothing of the treaty itself
  const used = targets.filter(
    (toward) => instruments.instruments.find(({ id }) => id === toward)?.kind === 'mechanism',
  );
  if (!used.length) return [];
  const give = (holders: readonly string[], stance: Stance): Found[] =>
    used.map((toward) => ({ holders, stance, toward, word: verb, because: `use:${verb.lemma}` }));
  const claim = claimAbove(analysis, verb);
  // `in Moscow's view they had lost the right to invoke it`
  const viewers = claim ? viewersOf(analysis, cast, claim.verb) : [];
  if (claim?.isDenied && viewers.length) return give(viewers, 'opposes');
  if (!claim || !statement?.speakers.length) return [];
  const isOwn = isSaidOfOwn(analysis, cast, claim.verb, statement);
  const holders = statement.speakers;
  if (claim.isDenied) return isOwn ? [] : give(holders, 'opposes');
  return isOwn || claim.isSure ? give(holders, 'supports') : [];
}

function usedBy(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, verb: Token): string[] {
  const objects =
    verb.lemma === 'resort'
      ? dependents(analysis, verb.index, 'obl').filter(
          ({ index }) => dependent(analysis, index, 'case')?.form.toLowerCase() === 'to',
        )
      : dependents(analysis, verb.index, 'obj', 'nsubj:pass');
  return objects.flatMap((object) => {
    const own = targetsIn(analysis, instruments, object);
    if (own.length) return own.filter(({ isUndone }) => !isUndone).map(({ instrument }) => instrument);
    const meant = instrumentBefore(analysis, instruments, cast, object, true);
    return meant ? [meant] : behindPronouns(analysis, instruments, cast, object).map(({ instrument }) => instrument);
  });
}

/** What is said of the right to do what a verb names: the verb that says it, and whether there is none; or null where nothing is. */
function claimAbove(analysis: Analysis, verb: Token): { verb: Token; isDenied: boolean; isSure: boolean } | null {
  const hung = governor(analysis, verb.index);
  // `lacked the authority to invoke it`, with the infinitive hung on the verb
  const object =
    hung && relation(verb) === 'xcomp'
      ? dependents(analysis, hung.index, 'obj').find(({ lemma }) => rights.test(lemma))
      : null;
  const above = object ?? hung;
  if (above && rights.test(above.lemma) && above.upos === 'NOUN') {
    const has = governor(analysis, above.index);
    const isThere = has?.upos === 'VERB' ? has : above;
    if (isThere !== above && !having.test(isThere.lemma) && !lacking.test(isThere.lemma)) return null;
    const isNo =
      isNegated(analysis, above) ||
      lacking.test(isThere.lemma) ||
      (isThere !== above && isNegated(analysis, isThere)) ||
      dependents(analysis, above.index, 'amod', 'det').some(({ form }) => /^(?:no|any)$/i.test(form));
    const isSure = dependents(analysis, above.index, 'det', 'amod').some(({ form }) => /^(?:every|full)$/i.test(form));
    return { verb: isThere, isDenied: isNo, isSure };
  }
  const adjective = above && relation(verb) === 'xcomp' && able.test(above.lemma) ? above : null;
  if (adjective) {
    const isNo = /^(?:unable|ineligible)$/.test(adjective.lemma) || isNegated(analysis, adjective);
    return isNo || /^entitled?$/.test(adjective.lemma) ? { verb: adjective, isDenied: isNo, isSure: !isNo } : null;
  }
  const isModal = dependents(analysis, verb.index, 'aux').some(({ form }) =>
    /^(?:can|ca|could|may|might|must|should|cannot)$/i.test(form),
  );
  return isModal && isNegated(analysis, verb) ? { verb, isDenied: true, isSure: false } : null;
}

/** Whether somebody says it of himself; where nobody is spoken of, he says it of all others. */
const isSaidOfOwn = (analysis: Analysis, cast: Voices, verb: Token, statement: Statement): boolean =>
  subjectsOf(analysis, cast, verb, true).length > 0 && !isSaidOfOthers(analysis, cast, verb, statement, true);
