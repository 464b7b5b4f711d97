import type { Annotation } from '../model/index.js';

/** What somebody does to dealings and measures, which are seldom called by what befell them. */
const dealing =
  /^(?:suspended|halted|stopped|imposed|cancelled|canceled|froze|frozen|resumed|ended|lifted|cut|banned|demanded|pledged|promised|offered|announced|ordered|scrapped|severed|tightened|restricted|launched|deployed|barred|blocked|revoked|withheld|approved|opened|closed|held)$/;
/** Dealings and measures: of these `suspended aid` tells what was done. */
const dealt =
  /^(?:cooperation|co-operation|sharing|sanctions|tariffs|duties|imports|exports|aid|assistance|talks|negotiations|ties|relations|flights|visas|trade|funding|contacts|shipments|deliveries|purchases|payments|sales|supplies|membership|exchanges|travel|exercises|drills|strikes|raids|patrols|measures|countermeasures|restrictions|controls|embargoes|curbs|support|consultations|investigations|proceedings|mediation)$/i;
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

/** Takes `sharing` behind a noun for what is done with it (`suspended intelligence sharing with Peru`). Changes the annotation in place. */
export function mendSharing(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 2; at < words.length; at++) {
    const noun = at - 1;
    if (words[at] !== 'sharing' || xpos[at] !== 'VBG' || deprel[at] !== 'acl' || head[at] !== noun) continue;
    if (upos[noun] !== 'NOUN' || !/^(?:with|between|and|[.,;])$/.test(words[at + 1] ?? '.')) continue;
    [head[at], deprel[at], upos[at], xpos[at]] = [head[noun]!, deprel[noun]!, 'NOUN', 'NN'];
    for (let word = 0; word < words.length; word++) {
      if (head[word] === noun) head[word] = at;
      if (head[word] === at && deprel[word] === 'obl') deprel[word] = 'nmod';
    }
    [head[noun], deprel[noun]] = [at, 'compound'];
  }
}

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
