import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const nominal = /^(?:NOUN|PROPN|PRON)$/;
const tense = /^(?:VB[DZP]|MD)$/;

/**
 * Makes the verb behind a fronted `Asked whether …,` the main one, and what stands before it its subject, where the parser makes the question of
 * the answer or has the asked one ask: `Asked whether that meant war, the minister replied that it did`, `Asked about it, an envoy, who …,
 * laughed`. Changes the annotation in place.
 */
export function mendFrontedAsked(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const ask = /^["“]$/.test(words[0]!) ? 1 : 0;
  if (!/^(?:Asked|Pressed|Questioned)$/.test(words[ask]!) || head[ask] !== -1) return;
  if (!/^(?:whether|if|about|why|how|what|when|who|on|by)$/.test(words[ask + 1] ?? '')) return;
  const comma = words.indexOf(',', ask + 2);
  if (comma < 0) return;
  // the subject runs up to the verb, or to an aside between commas before it
  let at = comma + 1;
  while (at < words.length && words[at] !== ',' && !tense.test(xpos[at]!)) at++;
  const end = at;
  if (words[at] === ',') {
    at = words.indexOf(',', at + 1) + 1;
    if (at === 0) return;
  }
  if (at >= words.length || !tense.test(xpos[at]!) || end === comma + 1) return;
  const verb = /^(?:aux|cop)/.test(deprel[at]!) ? head[at]! : at;
  if (verb < at || verb === ask || !isUnder(annotation, verb, ask)) return;
  if (hasDependant(annotation, verb, ['mark', 'cc'], comma)) return;
  let subject = end - 1;
  for (let steps = 0; head[subject]! > comma && head[subject]! < end && steps < 20; steps++) subject = head[subject]!;
  if (subject <= comma || subject >= end || !nominal.test(upos[subject]!)) return;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[ask], deprel[ask]] = [verb, 'advcl'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  head[comma] = verb;
  for (let i = 0; i < words.length; i++) {
    if (i === subject || i === ask || i === comma) continue;
    if (i < comma && head[i] === verb) head[i] = ask;
    else if (i > end && head[i] === ask) head[i] = verb;
  }
}
mendFrontedAsked.needs = [/^(?:Asked|Pressed|Questioned)$/, /^,$/];

/**
 * Makes `said` behind a name and what he is the main verb, where the parser has it tell of him and gives him the verb of what he says: `Ann Lee,
 * Peru's envoy, said Lima, like Quito, regards the pact as void`. Changes the annotation in place.
 */
export function mendSaidBehindRoles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let said = 3; said + 3 < words.length; said++) {
    if (!/^(?:said|added|claimed|argued)$/.test(words[said]!) || words[said - 1] !== ',' || deprel[said] !== 'acl')
      continue;
    const name = head[said]!;
    const verb = head[name] ?? -1;
    if (verb < said || deprel[name] !== 'nsubj' || !words.slice(name, said - 1).includes(',')) continue;
    const own = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === said && at > said);
    if (own < 0 || own > verb || hasDependant(annotation, verb, ['mark'], said)) continue;
    [head[said], deprel[said], xpos[said]] = [head[verb]!, deprel[verb]!, 'VBD'];
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    head[name] = said;
    [head[own], deprel[own]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    for (let at = 0; at < name; at++) if (head[at] === verb) head[at] = said;
    for (let at = own + 1; at < verb; at++) if (head[at] === said) head[at] = verb;
  }
}
mendSaidBehindRoles.needs = [/^(?:said|added|claimed|argued)$/, /^,$/];

/**
 * Makes `no such thing` what is said, where the parser has it say the clause before: `the other readout said no such thing`. Changes the
 * annotation in place.
 */
export function mendNoSuchThing(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let thing = 4; thing < words.length; thing++) {
    if (words[thing] !== 'thing' || words[thing - 1] !== 'such' || words[thing - 2] !== 'no') continue;
    const said = head[thing]!;
    if (said !== thing - 3 || deprel[thing] !== 'nsubj') continue;
    deprel[thing] = 'obj';
    // what stands before a semicolon is a sentence of its own
    const mark = words.lastIndexOf(';', said);
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at < mark);
    if (clause < 0) continue;
    [head[clause], deprel[clause]] = [head[said]!, deprel[said]!];
    [head[said], deprel[said]] = [clause, 'parataxis'];
    head[mark] = said;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said);
    for (let at = mark + 1; at < said; at++)
      if (head[at]! < mark && head[at]! >= 0 && subject >= 0) {
        if (subject < at) [head[at], deprel[at]] = [subject, deprel[at] === 'punct' ? 'punct' : 'acl'];
      }
  }
}
mendNoSuchThing.needs = [/^such$/, /^thing$/];

/**
 * Gives the main verb the name between a fronted clause and an aside, where the parser adds that to the object of the clause: `While Chile
 * welcomed the offer, Peru, by contrast, called it a trap`. Changes the annotation in place.
 */
export function mendSubjectsBehindFronted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (!/^(?:While|Whereas|Although|Though|When|After|Before|As|If|Since|Once|Because)$/.test(words[0]!)) return;
  const verb = head.indexOf(-1);
  if (verb < 5 || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj', 'expl']))
    return;
  const clause = deprel.findIndex((relation, at) => relation === 'advcl' && head[at] === verb && at < verb);
  if (clause < 0 || head[0] !== clause) return;
  for (let noun = clause + 2; noun < verb - 2; noun++) {
    if (!/^(?:conj|appos)$/.test(deprel[noun]!) || !nominal.test(upos[noun]!) || words[noun + 1] !== ',') continue;
    if (hasDependant(annotation, noun, ['cc', 'case']) || !isUnder(annotation, noun, clause)) continue;
    let first = noun;
    while (head[first - 1] === noun && words[first - 1] !== ',') first--;
    if (words[first - 1] !== ',' || words.indexOf(',', noun + 2) < 0 || words.indexOf(',', noun + 2) > verb) continue;
    // `Peru, Mali and Niger, which had signed, left`
    for (let at = noun + 1; at < verb; at++)
      if (deprel[at] === 'conj' && head[at] === head[noun] && deprel[noun] === 'conj') head[at] = noun;
    [head[noun], deprel[noun]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    if (head[first - 1] === noun) head[first - 1] = verb;
    if (xpos[verb] === 'VBN' && !hasDependant(annotation, verb, ['aux'])) xpos[verb] = 'VBD';
    return;
  }
}
mendSubjectsBehindFronted.needs = [
  /^(?:While|Whereas|Although|Though|When|After|Before|As|If|Since|Once|Because)$/,
  /^,$/,
];

/**
 * Joins what stands behind `he said;` to what stands before it, where the parser lets the later clause push the former out: `It was signed by
 * three, he said; it had no clause on leaving`. Changes the annotation in place.
 */
export function mendClausesBehindSaid(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let mark = 5; mark + 2 < words.length; mark++) {
    const said = mark - 1;
    if (words[mark] !== ';' || !/^(?:said|added|argued|wrote)$/.test(words[said]!)) continue;
    const clauses = deprel.flatMap((relation, at) => (relation === 'ccomp' && head[at] === said ? [at] : []));
    if (clauses.length !== 2 || clauses[0]! > said || clauses[1]! < mark) continue;
    const [before, after] = clauses as [number, number];
    [head[after], deprel[after]] = [before, 'conj'];
  }
}
mendClausesBehindSaid.needs = [/^;$/, /^(?:said|added|argued|wrote)$/];

/**
 * Sets what somebody is beside his name, where the parser has it do the main clause besides its subject: `In a letter to Ann Lee, the agency's
 * director, Mr. Huamani wrote that …`. Changes the annotation in place.
 */
export function mendRolesInFrontedPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  if (!/^(?:In|At|During|After|With|By|Through)$/.test(words[0]!)) return;
  for (let role = 4; role + 2 < words.length; role++) {
    const verb = head[role]!;
    if (deprel[role] !== 'nsubj' || upos[role] !== 'NOUN' || verb < role || words[role + 1] !== ',') continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at > role + 1);
    if (subject < 0 || subject > verb || words.slice(role + 2, subject).includes(',')) continue;
    let first = role;
    while (first > 1 && words[first - 1] !== ',') first--;
    const name = nameBefore(annotation, first - 2);
    if (first < 3 || name < 1 || !isUnder(annotation, first, role)) continue;
    [head[role], deprel[role]] = [name, 'appos'];
    head[first - 1] = role;
  }
}
mendRolesInFrontedPhrases.needs = [/^(?:In|At|During|After|With|By|Through)$/, /^,$/];

/** The head of the name that ends at a word; -1 where none does. */
function nameBefore({ head, deprel, upos }: Annotation, last: number): number {
  if (upos[last] !== 'PROPN') return -1;
  return deprel[last] === 'flat' ? head[last]! : last;
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const time = /^(?:the|a|an|on|one|two|three|four|five|six|yesterday|later|earlier|last|this|next)$/;

/**
 * Joins a second name behind a day to the first, and gives it the day of its own, where the parser adds it to the day: `met Lind on Monday and
 * Moro the day before`. Changes the annotation in place.
 */
export function mendSecondsBehindDays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let day = 3; day + 3 < words.length; day++) {
    if (!weekday.test(words[day]!) || words[day + 1] !== 'and') continue;
    // `in Ankara on Monday`, which the parser may take for one phrase
    const place = head[day]!;
    const isOfPlace = deprel[day] === 'nmod' && deprel[place] === 'obl' && place < day;
    const verb = isOfPlace ? head[place]! : place;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at < day);
    if (verb < 0 || verb > day || object < verb || upos[object] === 'PRON') continue;
    const second = deprel.findIndex(
      (relation, at) => relation === 'conj' && (head[at] === day || head[at] === object) && at > day + 1,
    );
    if (second < 0 || !/^(?:PROPN|NOUN)$/.test(upos[second]!) || weekday.test(words[second]!)) continue;
    if (hasDependant(annotation, second, ['case'])) continue;
    let last = second;
    while (deprel[last + 1] === 'flat' && head[last + 1] === second) last++;
    const behind = words[last + 1] === 'in' && upos[last + 2] === 'PROPN' ? last + 3 : last + 1;
    if (!time.test(words[behind] ?? '')) continue;
    if (isOfPlace) [head[day], deprel[day]] = [verb, 'obl'];
    [head[second], deprel[second]] = [object, 'conj'];
    for (let at = last + 1; at < words.length; at++)
      if (head[at] === second && /^(?:nmod:unmarked|nmod)$/.test(deprel[at]!))
        deprel[at] = deprel[at] === 'nmod' ? 'obl' : 'obl:unmarked';
      else if (head[at] === verb && deprel[at] === 'obl:unmarked' && at < behind + 3) head[at] = second;
  }
}
mendSecondsBehindDays.needs = [weekday, /^and$/];

/**
 * Gives a clause around a remark behind a colon the noun that opens it, where the parser gives that to the clause before: `Lind was blunt: the
 * road, he said, would be a grave`. Changes the annotation in place.
 */
export function mendSubjectsBehindColons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let mark = 2; mark + 6 < words.length; mark++) {
    if (words[mark] !== ':') continue;
    const open = words.indexOf(',', mark + 2);
    const noun = open - 1;
    if (open < 0 || open > mark + 6 || !/^nsubj/.test(deprel[noun]!) || head[noun]! > mark || head[noun]! < 0) continue;
    const close = words.indexOf(',', open + 2);
    const said = close - 1;
    if (close < 0 || close > open + 5 || !/^(?:said|wrote|added|argued|warned)$/.test(words[said]!)) continue;
    const verb = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at > close);
    if (verb < 0 || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark'])) continue;
    [head[noun], deprel[noun]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    for (let at = mark; at < noun; at++) if (words[at] === ':' && head[at] === noun) head[at] = said;
  }
}
mendSubjectsBehindColons.needs = [/^:$/, /^,$/];

const assurance = /^(?:guarantees?|assurances?|proof|evidence|confirmation|commitments?|promises?|pledges?)$/;

/**
 * Hangs a clause on the guarantee or proof that it tells of, where the parser makes it what somebody says: `asked for guarantees that all would
 * share the risk`. Changes the annotation in place.
 */
export function mendGuaranteesThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 2; noun + 3 < words.length; noun++) {
    if (!assurance.test(words[noun]!) || words[noun + 1] !== 'that' || upos[noun] !== 'NOUN') continue;
    const verb = head[noun]!;
    const clause = head[noun + 1]!;
    if (verb < 0 || verb > noun || clause < noun || head[clause] !== verb || deprel[clause] !== 'ccomp') continue;
    if (
      !/^(?:ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|s(?:eek(?:s|ing)?|ought)|call(?:s|ed|ing)?|want(?:s|ed)?)$/.test(
        words[verb]!,
      )
    )
      continue;
    [head[clause], deprel[clause]] = [noun, 'acl'];
    if (deprel[noun] === 'obj' && hasDependant(annotation, noun, ['case'])) deprel[noun] = 'obl';
  }
}
mendGuaranteesThat.needs = [assurance, /^that$/];

/**
 * Makes one preposition of `with or without`, and hangs what stands behind it on the verb, where the parser adds that to the noun before: `could be
 * adopted by a majority, with or without Peru`. Changes the annotation in place.
 */
export function mendWithOrWithout(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let or = 1; or + 2 < words.length; or++) {
    if (words[or] !== 'or' || !/^with$/i.test(words[or - 1]!) || words[or + 1] !== 'without') continue;
    const noun = head[or + 1]!;
    if (deprel[or + 1] !== 'case' || head[or - 1] !== noun || noun < or) continue;
    [head[or], deprel[or], head[or + 1], deprel[or + 1]] = [or - 1, 'fixed', or - 1, 'fixed'];
    if (deprel[noun] !== 'conj') continue;
    let verb = head[noun]!;
    for (let steps = 0; verb >= 0 && upos[verb] !== 'VERB' && steps < 6; steps++) verb = head[verb]!;
    if (verb >= 0) [head[noun], deprel[noun]] = [verb, 'obl'];
  }
}
mendWithOrWithout.needs = [/^with$/i, /^or$/, /^without$/];

/**
 * Gives the verb behind a remark between commas the name before it: `Mr. Lind, the readout went on, took this into account`, where the parser has
 * him called. Changes the annotation in place.
 */
export function mendWentOn(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let went = 3; went + 3 < words.length; went++) {
    if (words[went] !== 'went' || words[went + 1] !== 'on' || words[went + 2] !== ',') continue;
    const verb = went + 3;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === went && at < went);
    const name = deprel.findIndex((relation, at) => relation === 'vocative' && head[at] === went && at < subject);
    if (name < 0 || !nominal.test(upos[name]!) || head[verb] !== went || deprel[verb] !== 'parataxis') continue;
    if (!tense.test(xpos[verb]!) || hasDependant(annotation, verb, ['nsubj', 'csubj'])) continue;
    [head[verb], deprel[verb]] = [head[went]!, deprel[went]!];
    [head[went], deprel[went]] = [verb, 'parataxis'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    for (let at = verb + 1; at < words.length; at++) if (head[at] === went) head[at] = verb;
  }
}
mendWentOn.needs = [/^went$/, /^on$/, /^,$/];

/**
 * Gives a relative clause the pronoun before the comma that closes it, where the parser gives that to the verb behind: `Peru, which borders both,
 * rejected it`. Changes the annotation in place.
 */
export function mendBothInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let both = 3; both + 2 < words.length; both++) {
    if (!/^(?:both|neither|none|all)$/.test(words[both]!) || words[both + 1] !== ',' || head[both]! < both) continue;
    const clause = both - 1;
    if (deprel[clause] !== 'acl:relcl' || upos[clause] !== 'VERB' || hasDependant(annotation, clause, ['obj']))
      continue;
    [head[both], deprel[both], upos[both]] = [clause, 'obj', 'PRON'];
  }
}
mendBothInRelatives.needs = [/^(?:both|neither|none|all)$/, /^(?:which|who)$/, /^,$/];
