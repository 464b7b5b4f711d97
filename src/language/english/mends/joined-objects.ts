import type { Annotation } from '../model/index.js';

/** What somebody does to dealings and measures, which are seldom called by what befell them. */
const dealing =
  /^(?:suspended|halted|stopped|imposed|cancelled|canceled|froze|frozen|resumed|ended|lifted|cut|banned|demanded|pledged|promised|offered|announced|ordered|scrapped|severed|tightened|restricted|launched|deployed|barred|blocked|revoked|withheld|approved|opened|closed|held)$/;
/** Dealings and measures: of these `suspended aid` tells what was done. */
const dealt =
  /^(?:cooperation|co-operation|sharing|sanctions|tariffs|duties|imports|exports|aid|assistance|talks|negotiations|ties|relations|flights|visas|trade|funding|contacts|shipments|deliveries|purchases|payments|sales|supplies|membership|exchanges|travel|exercises|drills|strikes|raids|patrols|measures|countermeasures|restrictions|controls|embargoes|curbs|support|consultations|investigations|proceedings|mediation)$/i;
/** What somebody does who has done something else, which seldom says which of them is meant. */
const deed =
  /^(?:scrambled|conscripted|abducted|recruited|looted|torched|arrested|detained|expelled|recalled|summoned|deported|executed|killed|bombed|shelled|raided|ransacked|stormed|seized|mobilised|mobilized|massed|dispatched|fired|launched|deployed|jailed|sacked|dismissed|fined|cancelled|canceled|dissolved|closed|imprisoned|outlawed|expropriated|blockaded|censored|lifted|imposed)$/;
/** Verbs behind which both words may tell of whom or what something is done to or said. */
const receiving =
  /^(?:free|releas|return|find|found|help|rescu|treat|show|see|saw|discuss|includ|list|nam|identif|mention|honou?r|mourn|remember|bur(?:y|ied)|replac|support|repatriat|exchang|swap|recover|compensat|visit|were|was|is|are)/;
const threatening = /^(?:threaten|impos|announc|propos|demand|pledg|promis|want|seek|sought)/;
/** Verbs of which a list of matters is the object. */
const listing = /^(?:discuss|includ|cover|mention|address|review|rais|concern|involv)/;

/** The past tense that stands above a word, or -1. */
function pastAbove({ head, xpos }: Annotation, from: number): number {
  for (let at = head[from]!, steps = 0; at >= 0 && steps < 8; at = head[at]!, steps++)
    if (at < from && xpos[at] === 'VBD') return at;
  return -1;
}

/** Joins a participle to a past tense as another, with its noun for object. */
function join({ head, deprel, upos, xpos }: Annotation, at: number, verb: number, noun: number, joint: number): void {
  [upos[at], xpos[at], head[at], deprel[at]] = ['VERB', 'VBD', verb, 'conj'];
  [head[noun], deprel[noun]] = [at, 'obj'];
  head[joint] = at;
  for (let word = 0; word < at; word++) if (head[word] === noun && deprel[word] === 'punct') head[word] = at;
}

/**
 * Takes what is done to dealings behind `and` for a second deed, where the parser makes an adjective of the verb and joins
 * its object to a noun before: `called the raid murder and suspended cooperation with Peru`. Changes the annotation in place.
 */
export function mendJoinedDealings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 4; at + 1 < words.length; at++) {
    const joint = at - 1;
    const noun = head[at]!;
    if (xpos[at] !== 'VBN' || deprel[at] !== 'amod' || noun < at || !dealing.test(words[at]!)) continue;
    if (!/^(?:and|but)$/.test(words[joint]!) || deprel[noun] !== 'conj') continue;
    if (head[joint] !== noun && head[joint] !== at) continue;
    const behind = words.slice(at + 1, noun + 3).some((word, i) => dealt.test(word) && i + at + 1 >= noun);
    if (upos[noun] !== 'NOUN' || !behind || head[noun]! > joint) continue;
    const verb = pastAbove(annotation, noun);
    if (verb >= 0 && !listing.test(words[verb]!)) join(annotation, at, verb, noun, joint);
  }
}
mendJoinedDealings.needs = [dealing];

/**
 * The same for deeds done to others: `burned churches and conscripted children`, `denounced the launch and scrambled fighters`. A noun
 * before that has a participle too makes the second one of its kind. Changes the annotation in place.
 */
export function mendJoinedDeeds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 1 < words.length; at++) {
    const joint = at - 1;
    const noun = head[at]!;
    if (xpos[at] !== 'VBN' || deprel[at] !== 'amod' || noun < at || !deed.test(words[at]!)) continue;
    if (words[joint] !== 'and' || deprel[noun] !== 'conj' || (head[joint] !== noun && head[joint] !== at)) continue;
    const other = head[noun]!;
    if (other > joint || xpos[noun] !== 'NNS' || deprel[other] !== 'obj' || upos[other] !== 'NOUN') continue;
    if (
      deprel.some(
        (relation, word) => head[word] === other && /^(?:amod|nummod)$/.test(relation) && /^VB/.test(xpos[word]!),
      )
    )
      continue;
    const verb = head[other]!;
    if (verb < 0 || verb > other || xpos[verb] !== 'VBD' || receiving.test(words[verb]!)) continue;
    join(annotation, at, verb, noun, joint);
  }
}
mendJoinedDeeds.needs = [deed];

/**
 * The same where the parser has the verb, joined to a form in -ing, and its object joined to a name: `warned them against
 * going to Peru and halted imports of fish`. Changes the annotation in place.
 */
export function mendJoinedBehindGerunds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at + 1 < words.length; at++) {
    const joint = at - 1;
    const gerund = head[at]!;
    if (xpos[at] !== 'VBN' || deprel[at] !== 'conj' || gerund < 0 || gerund > joint || xpos[gerund] !== 'VBG') continue;
    if (!/^(?:and|but)$/.test(words[joint]!) || head[joint] !== at) continue;
    const noun = deprel.findIndex((relation, word) => word > at && relation === 'conj' && head[word]! < joint);
    const verb = pastAbove(annotation, gerund);
    if (noun < 0 || noun > at + 4 || head[noun]! < gerund || verb < 0) continue;
    join(annotation, at, verb, noun, joint);
  }
}
mendJoinedBehindGerunds.needs = [/^(?:and|but)$/];

/**
 * Takes `sharing` or `crossing` behind a noun for another (`suspended intelligence sharing with Peru`, `reopened the Rabia crossing with
 * Chad`). Changes the annotation in place.
 */
export function mendSharing(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 2; at < words.length; at++) {
    const noun = at - 1;
    const isBeside = head[at] === noun || (deprel[at] === 'xcomp' && head[at] === head[noun] && deprel[noun] === 'obj');
    if (!/^(?:sharing|crossing)$/.test(words[at]!) || xpos[at] !== 'VBG' || !/^(?:acl|xcomp)$/.test(deprel[at]!))
      continue;
    if (
      !isBeside ||
      (upos[noun] !== 'NOUN' && upos[noun] !== 'PROPN') ||
      !/^(?:with|between|and|on|[.,;])$/.test(words[at + 1] ?? '.')
    )
      continue;
    [head[at], deprel[at], upos[at], xpos[at]] = [head[noun]!, deprel[noun]!, 'NOUN', 'NN'];
    for (let word = 0; word < words.length; word++) {
      if (head[word] === noun) head[word] = at;
      if (head[word] === at && deprel[word] === 'obl') deprel[word] = 'nmod';
    }
    [head[noun], deprel[noun]] = [at, 'compound'];
  }
}
mendSharing.needs = [/^(?:sharing|crossing)$/];

const currencies = /^(?:dollars|euros|pounds|yen|yuan|roubles|rubles|rupees|francs|riyals|dirhams|million|billion)$/;
const help = /^(?:aid|assistance|loans|grants|support|funding|relief|credit|credits|weapons|arms|investment)$/;

/** Hangs the help of which a sum is told on the sum: `announced 40 million euros in aid for Peru`. Changes the annotation in place. */
export function mendSumsOfHelp(words: readonly string[], { head, deprel }: Annotation): void {
  for (let sum = 1; sum + 2 < words.length; sum++) {
    if (words[sum + 1] !== 'in' || !currencies.test(words[sum]!) || deprel[sum] !== 'obj') continue;
    const noun = head[sum + 1]!;
    if (noun <= sum || noun > sum + 5 || deprel[noun] !== 'obl' || head[noun] !== head[sum]) continue;
    if (help.test(words[noun]!)) [head[noun], deprel[noun]] = [sum, 'nmod'];
  }
}
mendSumsOfHelp.needs = [currencies];

/**
 * Gives a verb behind `and` its object, where the parser joins that to a phrase before: in `seized power on Thursday and detained
 * President Huamani` he is detained. Changes the annotation in place.
 */
export function mendObjectsAsConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 1 < words.length; at++) {
    const joint = at - 1;
    if (!/^VB[DN]$/.test(xpos[at]!) || deprel[at] !== 'conj' || !/^(?:and|but)$/.test(words[joint]!)) continue;
    if (deprel.some((relation, word) => head[word] === at && /^(?:obj|ccomp|xcomp)/.test(relation))) continue;
    const noun = deprel.findIndex((relation, word) => word > at && relation === 'conj' && head[word]! < joint);
    if (noun < 0 || noun > at + 5 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    // `burned churches and conscripted children`: the parser may give the conjunction to the object
    if (head[joint] !== at && head[joint] !== noun) continue;
    head[joint] = at;
    if (deprel.some((relation, word) => head[word] === noun && /^(?:cc|case)$/.test(relation))) continue;
    let inside = true;
    for (let word = at + 1; word < noun; word++) inside &&= head[word]! > at && head[word]! <= noun;
    if (inside) [head[noun], deprel[noun]] = [at, 'obj'];
  }
}
mendObjectsAsConjuncts.needs = [/^(?:and|but)$/];

/**
 * Takes a participle between a threat and what is threatened for its adjective: `threatened targeted sanctions`. Changes the
 * annotation in place.
 */
export function mendThreatenedMeasures(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let at = 2; at + 1 < words.length; at++) {
    const verb = at - 1;
    const noun = at + 1;
    if (!/^VB[DN]$/.test(xpos[at]!) || !/^VB[DZN]$/.test(xpos[verb]!)) continue;
    if (head[noun] !== at || deprel[noun] !== 'obj' || !dealt.test(words[noun]!)) continue;
    // the parser may have either hang on the other
    const isTurned = head[verb] === at && deprel[verb] === 'advcl' && threatening.test(words[verb]!);
    if (isTurned) [head[verb], deprel[verb]] = [head[at]!, deprel[at]!];
    else if (deprel[at] !== 'advcl' || head[at] !== verb || xpos[at] !== 'VBN') continue;
    [head[noun], deprel[noun]] = [verb, 'obj'];
    [head[at], deprel[at], xpos[at]] = [noun, 'amod', 'VBN'];
    for (let word = 0; word < words.length; word++) {
      if (head[word] !== at) continue;
      if (deprel[word] === 'obl') [head[word], deprel[word]] = [noun, 'nmod'];
      else head[word] = verb;
    }
  }
}
mendThreatenedMeasures.needs = [dealt];

/**
 * Makes two names that are joined before a verb its subjects, where the parser has the first for the whole sentence: `Ivory Coast
 * and Ghana bolstered patrols`. Changes the annotation in place.
 */
export function mendFirstOfTwoSubjects(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  const first = head.indexOf(-1);
  if (first < 0 || first > 3 || upos[first] !== 'PROPN') return;
  const verb = deprel.findIndex(
    (relation, at) => at > first && relation === 'conj' && head[at] === first && /^VB[DZ]$/.test(xpos[at]!),
  );
  const second = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at > first);
  if (verb < 0 || second < 0 || second > verb || upos[second] !== 'PROPN' || words[first + 1] !== 'and') return;
  const joint = first + 1;
  if (head[joint] !== verb) return;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[second], deprel[second]] = [first, 'conj'];
  head[joint] = second;
  for (let at = verb + 1; at < words.length; at++) if (head[at] === first) head[at] = verb;
}
mendFirstOfTwoSubjects.needs = [/^and$/];
