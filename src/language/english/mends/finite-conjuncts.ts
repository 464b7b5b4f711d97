import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

/**
 * Joins a clause that has a tense to the verb above that has one, where the parser joins it to an infinitive: `has yet to respond, but
 * its envoy denied it`, `ordered the navy to sail but denied it`, `is due to meet them; Lima has cancelled`, `agreed that it
 * should reopen but differed on the date`. Changes the annotation in place.
 */
export function mendClausesJoinedToInfinitives(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb < deprel.length; verb++) {
    const infinitive = head[verb]!;
    if (!/^(?:conj|parataxis)$/.test(deprel[verb]!) || upos[verb] !== 'VERB' || infinitive >= verb) continue;
    if (infinitive < 0) continue;
    const isBehindModal = !isInfinitive(annotation, infinitive) && isPastBehindModal(annotation, verb, infinitive);
    if (!isBehindModal && !isInfinitive(annotation, infinitive) && !isPerfectBehindModal(annotation, verb, infinitive))
      continue;
    const hasSubject = hasDependant(annotation, verb, ['nsubj', 'expl']);
    if (isBehindModal) xpos[verb] = 'VBD';
    if (!hasTense(annotation, verb) || (deprel[verb] === 'parataxis' && !hasSubject)) continue;
    if (hasDependant(annotation, verb, ['mark'])) continue;
    const above = tensedAbove(annotation, infinitive);
    if (above >= 0 && above < infinitive && !isUnder(annotation, above, verb)) head[verb] = above;
  }
}
mendClausesJoinedToInfinitives.needs = [/^(?:to|would|should|will|could|must|can|may|might)$/];

/** `agreed that it should reopen but differed on the date`: a past joined to a verb behind a modal, which no past follows. */
function isPastBehindModal({ head, deprel, xpos }: Annotation, verb: number, first: number): boolean {
  if (xpos[first] !== 'VB' || deprel[first] !== 'ccomp' || deprel[verb] !== 'conj' || !/^VB[DN]$/.test(xpos[verb]!))
    return false;
  let hasModal = false;
  for (let at = 0; at < verb; at++) {
    if (head[at] === first && xpos[at] === 'MD') hasModal = true;
    if (head[at] === verb && !/^(?:cc|punct|advmod)/.test(deprel[at]!)) return false;
  }
  return hasModal;
}

/** `fears that it would be left alone and has demanded help`: a perfect of now, joined to what would be, with a verb of now above. */
function isPerfectBehindModal({ head, deprel, xpos }: Annotation, verb: number, first: number): boolean {
  const above = head[first]!;
  if (deprel[first] !== 'ccomp' || deprel[verb] !== 'conj' || xpos[verb] !== 'VBN' || above < 0) return false;
  if (!/^VB[ZP]$/.test(xpos[above]!)) return false;
  let hasModal = false;
  let isPerfect = false;
  for (let at = 0; at < verb; at++) {
    if (head[at] === first && xpos[at] === 'MD') hasModal = true;
    if (head[at] !== verb) continue;
    if (/^aux/.test(deprel[at]!) && xpos[at] === xpos[above]) isPerfect = true;
    else if (!/^(?:cc|punct|advmod)/.test(deprel[at]!)) return false;
  }
  return hasModal && isPerfect;
}

/** Whether a verb stands behind `to`. */
const isInfinitive = ({ head, deprel, xpos }: Annotation, verb: number): boolean =>
  xpos[verb] === 'VB' && deprel.some((relation, at) => relation === 'mark' && head[at] === verb && xpos[at] === 'TO');

/** Whether a verb is a past or a present in -s, or has an auxiliary that shows a tense. */
const hasTense = ({ head, deprel, xpos }: Annotation, verb: number): boolean =>
  /^VB[DZ]$/.test(xpos[verb]!) ||
  deprel.some((relation, at) => head[at] === verb && relation.startsWith('aux') && /^(?:VB[DZP]|MD)$/.test(xpos[at]!));

/** The nearest verb or predicate with a tense above a word, or -1. */
function tensedAbove(annotation: Annotation, word: number): number {
  const { head, deprel, xpos } = annotation;
  for (let at = head[word]!, steps = 0; at >= 0 && steps < 6; at = head[at]!, steps++) {
    const hasCopula = deprel.some(
      (relation, one) => relation === 'cop' && head[one] === at && /^VB[DZP]$/.test(xpos[one]!),
    );
    if (hasCopula || hasTense(annotation, at) || xpos[at] === 'VBP') return at;
  }
  return -1;
}

/** Verbs whose participle may have an object. */
const giving =
  /^(?:given|called|named|dubbed|awarded|granted|offered|denied|handed|paid|charged|elected|appointed|made|declared|sent|shown|told|taught|fined|left|lent|owed|considered|deemed)$/;

/**
 * Joins a past with an object to the verb above, where the parser joins it to a participle that only says which noun is meant:
 * `raided an office run by Peru and arrested two men`. Changes the annotation in place.
 */
export function mendPastsJoinedToParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const participle = head[verb]!;
    if (deprel[verb] !== 'conj' || participle < 1 || participle > verb || deprel[participle] !== 'acl') continue;
    if (xpos[participle] !== 'VBN' || !/^VB[DN]$/.test(xpos[verb]!) || giving.test(words[verb]!)) continue;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (object < 0 || hasDependant(annotation, verb, ['nsubj', 'aux', 'mark'])) continue;
    if (hasDependant(annotation, participle, ['aux', 'nsubj', 'obj'])) continue;
    const noun = head[participle]!;
    const above = tensedAbove(annotation, noun);
    if (above < 0 || above > noun || !/^(?:obj|obl|nmod)/.test(deprel[noun]!)) continue;
    [head[verb], xpos[verb]] = [above, hasDependant(annotation, above, ['aux']) ? xpos[verb]! : 'VBD'];
  }
}
mendPastsJoinedToParticiples.needs = [/^(?:and|but|then)$/];

const contrasting = /^(?:while|whereas|although|though|as)$/i;

/**
 * Gives a clause its verb behind an aside on its subject, where the parser takes that for a participle of the aside: `Chile voiced
 * concern, while Peru, which has claims of its own, called for restraint`. Changes the annotation in place.
 */
export function mendVerbsBehindAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let mark = 2; mark + 5 < words.length; mark++) {
    if (!contrasting.test(words[mark]!) || deprel[mark] !== 'mark') continue;
    const pronoun = words.findIndex((word, at) => at > mark && words[at - 1] === ',' && /^(?:which|who)$/.test(word));
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && at > mark && at < pronoun);
    if (subject < 0 || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    const relative = head[pronoun]!;
    if (relative < pronoun || deprel[relative] !== 'acl:relcl') continue;
    const verb = words.findIndex((_, at) => at > relative && words[at - 1] === ',' && /^VB[DN]$/.test(xpos[at]!));
    if (verb < 0 || deprel[verb] !== 'acl' || hasDependant(annotation, verb, ['aux'])) continue;
    const isItsOwn = head[subject] === verb && head[relative] === subject;
    const isOfAside = head[subject] === relative && isUnder(annotation, head[verb]!, relative);
    if (!isItsOwn && (!isOfAside || hasDependant(annotation, verb, ['nsubj']))) continue;
    const above = verbAbove(annotation, isItsOwn ? verb : relative);
    if (above < 0) continue;
    [head[verb], deprel[verb], xpos[verb]] = [above, 'advcl', 'VBD'];
    [head[subject], head[relative]] = [verb, subject];
    head[mark] = verb;
  }
}
mendVerbsBehindAsides.needs = [contrasting, /^(?:which|who)$/, /^,$/];

/** The nearest verb above a word, or -1. */
function verbAbove({ head, upos }: Annotation, word: number): number {
  for (let at = head[word]!, steps = 0; at >= 0 && steps < 6; at = head[at]!, steps++)
    if (upos[at] === 'VERB') return at;
  return -1;
}

const saying =
  /^(?:said|told|announced|reported|argued|claimed|insisted|added|wrote|declared|explained|noted|stated|complained|denied|recalled|stressed|maintained|alleged|asserted|contended|reiterated|confirmed|lamented|remarked|observed|charged)$/;
const sayingToo =
  /^(?:warned|urged|accused|added|announced|vowed|pledged|promised|demanded|insisted|stressed|reiterated|called|appealed|expressed|praised|condemned|denied|rejected|dismissed|criticised|criticized|thanked|said)$/;

/** What somebody goes on to say who has denied something. */
const sayingBesides = /^(?:proposed|offered|blamed|suggested|invited|asked|protested|complained)$/;

const admitting = /^(?:admitted|acknowledged|conceded|confessed|agreed|promised|denied)$/;

/** How one speaks to others. */
const dealing = /^(?:telephoned|phoned|called|met|visited|received|written|contacted|summoned|addressed|hosted|seen)$/;

/**
 * Gives a second verb of saying to who says the first, where the parser joins it to what he says lies before that: `told them that rebels
 * had killed nine men and warned that the truce was in danger`. Changes the annotation in place.
 */
export function mendSpeechJoinedToReports(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    const told = head[verb]!;
    const isToo = sayingToo.test(words[verb]!);
    if (deprel[verb] !== 'conj' || !(isToo || sayingBesides.test(words[verb]!)) || told > verb) continue;
    if (!/^VB[DN]$/.test(xpos[verb]!)) continue;
    const speech = told < 0 || deprel[told] !== 'ccomp' ? -1 : head[told]!;
    if (speech < 0 || speech > told || !saying.test(words[speech]!) || hasDependant(annotation, verb, ['aux', 'mark']))
      continue;
    // `denied that rebels had sailed and proposed an inquiry`
    if (!isToo && words[speech] !== 'denied') continue;
    // `said the ships had sailed and Chile urged calm`: what another says is told beside it
    if (hasDependant(annotation, verb, ['nsubj']) && isInQuotation(words, speech, verb)) continue;
    // `said the captain had admitted it but denied the rest`: he goes on speaking
    if (speech < 0 || admitting.test(words[told]!)) continue;
    // `said its minister had telephoned both and urged them to talk`: whoever spoke to them urged them
    if (dealing.test(words[told]!) && /^(?:them|him|her)$/.test(words[verb + 1] ?? '')) continue;
    // what had been done is told; what was done then may have been said too
    const isBefore = deprel.some(
      (relation, at) => relation === 'aux' && head[at] === told && /^(?:had|’d|'d)$/.test(words[at]!),
    );
    if (!isBefore || !hasDependant(annotation, told, ['nsubj']) || !hasDependant(annotation, speech, ['nsubj']))
      continue;
    // `the envoys who had met and urged calm`: two of a row of three belong together
    if (deprel.some((relation, at) => relation === 'conj' && head[at] === told && at !== verb)) continue;
    [head[verb], xpos[verb]] = [speech, 'VBD'];
    // `and called on Chad, as a neighbour, to leave`
    for (let at = verb + 1; at < words.length; at++)
      if (head[at] === told && deprel[at] === 'advcl' && xpos[at] === 'VB') [head[at], deprel[at]] = [verb, 'xcomp'];
  }
}
mendSpeechJoinedToReports.needs = [saying, /^(?:had|’d|'d)$/];

const opening = /^(?:after|before)$/i;

/**
 * Joins a clause with a subject of its own to the main verb, where the parser joins it to a clause of time between commas: `Peru freed
 * two sailors, a week after they got lost, and Chile said that it was sorry`. Changes the annotation in place.
 */
export function mendClausesBehindTimes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    const aside = head[verb]!;
    if (deprel[verb] !== 'conj' || aside < 1 || aside > verb || deprel[aside] !== 'advcl') continue;
    const main = head[aside]!;
    if (main < 0 || main > aside || upos[verb] !== 'VERB' || !hasTense(annotation, verb)) continue;
    const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === aside && at > main);
    if (mark < 0 || !opening.test(words[mark]!)) continue;
    const conjunction = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === verb && at > aside);
    if (conjunction < 0 || words[conjunction - 1] !== ',') continue;
    if (!hasDependant(annotation, verb, ['nsubj', 'expl'], conjunction)) continue;
    // the clause of time is set off: `, eight days after` or `, after`
    let first = mark;
    while (first > main && isUnder(annotation, first - 1, aside) && words[first - 1] !== ',') first--;
    if (first - 1 > main && words[first - 1] === ',') head[verb] = main;
  }
}
mendClausesBehindTimes.needs = [opening];

/** What somebody says against another, whom a relative clause lets answer. */
const disputed = /^(?:claim|charge|allegation|accusation|assertion|move|decision|demand|offer|threat)$/;

/**
 * Joins a past without a subject to the main verb, where the parser joins it to the present in which another answers (`Peru accused Chile of
 * spying, a charge Lima denies, and closed the border`). Changes the annotation in place.
 */
export function mendPastsBehindAnswers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    const answer = head[verb]!;
    if (deprel[verb] !== 'conj' || !/^VB[DN]$/.test(xpos[verb]!) || answer < 2 || answer > verb) continue;
    if (deprel[answer] !== 'acl:relcl' || !/^VB[ZP]$/.test(xpos[answer]!)) continue;
    const noun = head[answer]!;
    const main = head[noun] ?? -1;
    if (!disputed.test(words[noun]!) || deprel[noun] !== 'appos' || main < 0) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark', 'expl'])) continue;
    const conjunction = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === verb);
    if (conjunction < 0 || words[conjunction - 1] !== ',') continue;
    const above = /^VB/.test(xpos[main]!) ? main : tensedAbove(annotation, noun);
    if (above >= 0 && above < noun) head[verb] = above;
  }
}
mendPastsBehindAnswers.needs = [disputed];
