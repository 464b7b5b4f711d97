import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import { actorsOf } from './actors.js';
import { isClaimBefore } from './claim-before.js';
import type { Echo } from './echoes.js';
import { subjectsOf } from './holders.js';
import type { Voices } from './voices.js';

const disputing = /^(?:dispute|contest|reject|challenge|dismiss|deny|rebut|refute|contradict|oppose)$/;
const sharing = /^(?:share|echo|endorse|second|support|back)$/;
const readings = /^(?:reading|interpretation|view|position|assessment|verdict|opinion|stance)$/;
const claims = /^(?:claim|assertion|argument|contention|allegation|accusation|charge|notion|idea|suggestion)$/;

const told = { isOfPast: false, isBare: false, isOfView: true };

/** `disputes that`, `rejected that reading`, `contested the claim`: who holds the contrary of what was said to be so, or null. */
export function disputeOf(analysis: Analysis, cast: Voices, verb: Token): Echo | null {
  if (!disputing.test(verb.lemma) || isDenied(analysis, verb.index)) return null;
  const said = objectOf(analysis, verb);
  if (!said) return null;
  const below = dependents(analysis, said.index);
  const isOfView = readings.test(said.form);
  const isThat =
    /^(?:that|this)$/.test(said.form) &&
    (/^(?:dispute|deny|contest)$/.test(verb.lemma) || isClaimBefore(analysis, said));
  const isNoun =
    (isOfView || claims.test(said.lemma)) &&
    below.length > 0 &&
    below.every(({ deprel, form }) => deprel === 'nmod:poss' || /^(?:th(?:at|is|ose|ese|e)|both)$/.test(form));
  // `rejects the view` may be that of whoever comes next
  const isVague = isOfView && below.some(({ form }) => form === 'the');
  if (!(isThat || isNoun) || isVague) return null;
  const holders = subjectsOf(analysis, cast, verb);
  return { ...told, holders, isOpposite: true, isOfClaim: !isOfView, word: verb };
}

/** What a verb acts on, where it is one thing; `that reading` too where it is taken for a clause. */
function objectOf(analysis: Analysis, verb: Token): Token | null {
  const [pronoun, noun] = [verb.index + 1, verb.index + 2].map((at) => analysis.tokens[at]);
  if (/^(?:that|this)$/.test(pronoun?.form ?? '') && noun?.form === 'reading' && noun.xpos === 'VBG') return noun;
  const objects = dependents(analysis, verb.index, 'obj');
  return objects.length === 1 && !dependents(analysis, verb.index, 'ccomp', 'xcomp').length ? objects[0]! : null;
}

/** `has expired, a view that Benin rejects`, `…, something Benin denies`: who shares or disputes what has just been said, or null. */
export function asideOf(analysis: Analysis, cast: Voices, clause: Token): Echo | null {
  const noun = clause.deprel === 'acl:relcl' ? governor(analysis, clause.index) : null;
  if (noun?.deprel !== 'appos' || analysis.tokens[noun.index - 1]?.upos === 'ADP') return null;
  const isOfView = readings.test(noun.lemma);
  if (!isOfView && !claims.test(noun.lemma) && noun.form !== 'something') return null;
  if (dependents(analysis, noun.index).some(({ deprel }) => /^(?:nmod|acl$)/.test(deprel))) return null;
  const isOpposite = disputing.test(clause.lemma);
  if (!(isOpposite || sharing.test(clause.lemma)) || isDenied(analysis, clause.index)) return null;
  const isGap = dependents(analysis, clause.index, 'obj').every(({ form }) => /^(?:that|which)$/.test(form));
  if (!isGap) return null;
  const holders = dependents(analysis, clause.index, 'nsubj').flatMap((one) => actorsOf(analysis, cast, one));
  return { ...told, holders, isOpposite, isOfClaim: !isOfView, word: clause };
}

const isDenied = (analysis: Analysis, at: number): boolean =>
  dependents(analysis, at, 'advmod').some(({ lemma }) => /^(?:not|n't|never)$/.test(lemma));
