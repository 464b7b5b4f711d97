import { relation } from '../../language/index.js';
import { askedToAct } from './asked.js';
import { isNamedBefore, metBefore, nameAfter, phrasesBefore, suits, togetherBefore } from './candidates.js';
import { claimantOf } from './claimants.js';
import { join } from './entities.js';
import { type Candidate, type Sought, weigh } from './features.js';
import { groupOf } from './groups.js';
import { pronounOf } from './lexicon.js';
import { isOfPaper } from './papers.js';
import { describeLater, nothing, placeOf } from './ranking.js';
import { relative } from './relatives.js';
import { childOf, prepositionOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Gives a pronoun the actor it speaks of, if there is one within reach that agrees with it. */
export function resolvePronoun(scene: Scene, phrase: Phrase, at: number): void {
  const { ground } = scene;
  const pronoun = pronounOf(ground.forms[phrase.head]!.toLowerCase());
  if (!pronoun || pronoun.to === 'speaker' || pronoun.to === 'addressee') return;
  if (pronoun.isRelative) {
    relative(scene, phrase);
    return;
  }
  if (pronoun.to === 'any' || isEmpty(scene, phrase) || isOfPaper(ground, phrase)) return;
  const asked = pronoun.to === 'thing' || pronoun.to === 'group' ? askedToAct(scene, phrase, pronoun.to) : null;
  if (asked && !asked.entity) return;
  const around = pronoun.to === 'group' ? manyAround(scene, phrase, at) : null;
  if (around) {
    if (around.entity) join(phrase, around.entity, ground);
    return;
  }
  const own = forOnesPart(scene, phrase, at);
  if (own) {
    join(phrase, own, ground);
    return;
  }
  const teller = tellerOf(scene, phrase) ?? actorAround(scene, phrase, pronoun.to);
  if (teller) {
    join(phrase, teller, ground);
    return;
  }
  const speaksFor = isSameSection(scene, phrase) ? subjectSpokenFor(scene, phrase, at) : null;
  if (speaksFor) {
    join(phrase, speaksFor, ground);
    return;
  }
  const accused = accusedBefore(scene, phrase);
  if (accused && (pronoun.to === 'person') === (accused.kind === 'person') && pronoun.to !== 'group') {
    join(phrase, accused, ground);
    return;
  }
  const claimant = pronoun.to === 'group' ? null : claimantOf(scene, phrase);
  if (claimant && suits(phrase, claimant, settled(claimant.entity!), pronoun.to)) {
    join(phrase, settled(claimant.entity!), ground);
    return;
  }
  const spokenFor =
    pronoun.to === 'person'
      ? spokenForBefore(scene, phrase)
      : pronoun.to === 'thing' || pronoun.to === 'group'
        ? (asked?.entity ?? toldBefore(scene, phrase, pronoun.to) ?? ownerBefore(scene, phrase, pronoun.to))
        : null;
  if (spokenFor) {
    join(phrase, spokenFor, ground);
    return;
  }
  const place = placeOf(scene, phrase, at, pronoun.to);
  const all = [nothing(place), ...phrasesBefore(scene, place), ...togetherBefore(scene, place)];
  const actors = isActedOn(scene, phrase)
    ? all.filter(({ entity, phrase: other }) => entity !== null && !isTold(scene, phrase, other))
    : [];
  const candidates = actors.length ? actors : all;
  const later = nameAfter(scene, place);
  if (later && !isNamedBefore(scene, place, later)) candidates.push(describeLater(place, later));
  scene.watch?.(place, candidates);
  const weights = scene.weights[pronoun.to];
  let best = candidates[0]!;
  let most = weigh(weights, best);
  const scores = candidates.map((candidate) => weigh(weights, candidate));
  scores.forEach((score, i) => {
    if (score > most) [best, most] = [candidates[i]!, score];
  });
  const met = place.to === 'group' && (best.together?.isJoined ?? true) ? metBefore(scene, phrase, candidates) : null;
  if (met) best = met;
  else if (
    place.to === 'group' &&
    ((place.isMain && (isInside(scene, best) || isOneBody(scene, best))) || isModifier(best))
  )
    best = subjectsBefore(phrase, candidates) ?? best;
  const members = best.together?.members ?? (place.to === 'group' ? allWith(scene, best) : null);
  if (members) join(phrase, groupOf(scene.named, members), ground);
  else if (best.entity) {
    join(phrase, best.entity, ground);
    // `She said` tells of an actor what its name did not.
    const isSure = candidates.every(({ entity }, i) => entity === best.entity || scores[i]! < most - sure);
    if (pronoun.to === 'person' && isSure) settled(best.entity).gender ??= pronoun.gender;
  }
}

/** Verbs by which something is done to nobody but actors. */
const addressing = /^(?:accuse|urge|warn|ask|tell|thank|invite|persuade|threaten|instruct|order|beg|implore|advise)$/;

/** `accusing it of fraud`: what is accused is somebody. */
function isActedOn({ ground }: Scene, { head, role, sentence }: Phrase): boolean {
  const { tokens } = ground.analysis;
  const verb = tokens[tokens[head]!.head];
  if (verb?.upos !== 'VERB' || verb.sentence !== sentence) return false;
  // `called on it to leave`
  if (role === 'oblique') return tokens[head]!.deprel === 'obl' && /^(?:call|appeal)$/.test(verb.lemma);
  return role === 'object' && addressing.test(verb.lemma);
}

/** `told the council that Peru had left, accusing it of fraud`: who is told is not who is accused. */
function isTold({ ground }: Scene, { head }: Phrase, other: Phrase | null): boolean {
  const { tokens } = ground.analysis;
  const verb = tokens[tokens[tokens[head]!.head]?.head ?? -1];
  const told = other && tokens[other.head]!;
  if (!told || !verb) return false;
  if (/^(?:tell|inform|remind)$/.test(verb.lemma)) return told.head === verb.index && /obj$/.test(told.deprel);
  // `brought a case against Peru before the court, accusing it of …`
  return (
    /^(?:bring|file|lodge|take|submit|launch|initiate|open|raise)$/.test(verb.lemma) &&
    verb.index < told.index &&
    told.sentence === verb.sentence &&
    /^(?:before|with|at|to|in)$/.test(prepositionOf(ground.analysis, told.index))
  );
}

/** `Huamani told them that his government would wait`: the government and country of whoever says so. */
function tellerOf({ ground, byHead }: Scene, phrase: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || !/^(?:his|her)$/i.test(ground.forms[phrase.head]!)) return null;
  if (!/^(?:government|country|nation|administration|cabinet)$/.test(tokens[noun]!.lemma)) return null;
  if (tokens[noun]!.deprel !== 'nsubj') return null;
  const clause = tokens[tokens[noun]!.head];
  const said = clause?.deprel === 'ccomp' ? tokens[clause.head] : undefined;
  if (!said || said.index > noun || !/^(?:say|tell|add|announce|warn|stress|insist|declare)$/.test(said.lemma))
    return null;
  const entity = byHead[childOf(ground.analysis, said.index, 'nsubj')]?.entity;
  const teller = entity ? settled(entity) : null;
  if (teller?.kind !== 'person' || !teller.sectors.includes('GOV')) return null;
  return phrase.gender && teller.gender && phrase.gender !== teller.gender ? null : teller;
}

/** `Peru froze funds of a bank that it said had armed rebels`: who does it says so in the clause about what it is done to. */
function actorAround({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  const said = phrase.role === 'subject' ? tokens[tokens[phrase.head]!.head] : undefined;
  const clause = said?.deprel === 'parataxis' ? tokens[said.head] : undefined;
  if (clause?.deprel !== 'acl:relcl') return null;
  for (let at = clause.head, steps = 0; at >= 0 && steps < 8; at = tokens[at]!.head, steps++) {
    const subject = childOf(ground.analysis, at, 'nsubj');
    const other = subject >= 0 && subject < phrase.head ? byHead[subject] : undefined;
    if (!other) continue;
    return other.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
  }
  return null;
}

/** Whether a sentence goes on with the paragraph of the one before. */
const isSameSection = ({ ground: { analysis } }: Scene, { sentence }: Phrase): boolean =>
  sentence > 0 && analysis.sentences[sentence - 1]!.paragraph === analysis.sentences[sentence]!.paragraph;

/** `The Democrats regretted it. “…,” said their spokesman`: whoever the sentence before is about is who has somebody speak. */
function subjectSpokenFor({ ground, phrases }: Scene, { head, sentence, gender }: Phrase, at: number): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head: noun } = tokens[head]!;
  const isHis = /^(?:his|her)$/i.test(ground.forms[head]!);
  if (deprel !== 'nmod:poss' || noun < 0 || !(isHis || /^its$/i.test(ground.forms[head]!))) return null;
  const serving = isHis ? /^(?:office|spokes(?:man|woman|person)|lawyer)$/ : /^spokes(?:man|woman|person)$/;
  if (!serving.test(tokens[noun]!.lemma) || !/^nsubj|^obj/.test(tokens[noun]!.deprel)) return null;
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= 1; i--) {
    const { role, entity, sentence: other, head: one, quotation } = phrases[i]!;
    const isMain = role === 'subject' && tokens[tokens[one]!.head]?.head === -1;
    if (other !== sentence - 1 || !isMain || quotation >= 0) continue;
    const subject = entity && settled(entity);
    if (!subject) return null;
    if (isHis)
      return subject.kind === 'person' && !(gender && subject.gender && gender !== subject.gender) ? subject : null;
    return subject.kind !== 'person' && subject.kind !== 'group' ? subject : null;
  }
  return null;
}

/** `Huamani for his part said`, `Huamani, for his part,`: whoever stands right before it. */
function forOnesPart({ ground, phrases }: Scene, { head }: Phrase, at: number): Entity | null {
  const { forms } = ground;
  if (forms[head + 1] !== 'part' || forms[head - 1] !== 'for') return null;
  const before = phrases[at - 1];
  const end = forms[head - 2] === ',' ? head - 2 : head - 1;
  return before?.entity && before.to === end ? settled(before.entity) : null;
}

/** `Peru accuses Chile of spying, a charge it denies`: whoever is accused denies it. */
function accusedBefore({ ground, byHead }: Scene, { head, role }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  const deny = role === 'subject' ? tokens[tokens[head]!.head] : undefined;
  if (!deny || !/^(?:deny|reject|dismiss|dispute|refute)$/.test(deny.lemma) || deny.deprel !== 'acl:relcl') return null;
  const charge = tokens[deny.head]!;
  if (!/^(?:charge|allegation|accusation|claim)$/.test(charge.lemma) || charge.deprel !== 'appos') return null;
  for (let at = charge.head, steps = 0; at >= 0 && steps < 4; at = tokens[at]!.head, steps++) {
    if (!/^(?:accuse|suspect)$/.test(tokens[at]!.lemma)) continue;
    const object = childOf(ground.analysis, at, 'obj');
    const entity = object > at ? byHead[object]?.entity : null;
    return entity ? settled(entity) : null;
  }
  return null;
}

/** `Huamani thanked Adeyemi, his office said`: whoever's people say what is told before them is the one it is told of. */
function spokenForBefore({ ground, byHead }: Scene, phrase: Phrase): Entity | null {
  const { tokens, children } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || !/^(?:office|spokes|lawyer|party|family|team)/.test(tokens[noun]!.lemma))
    return null;
  const said = tokens[noun]!.deprel === 'nsubj' ? tokens[noun]!.head : -1;
  if (said < 0 || !/^(?:say|tell|add|announce|confirm|state)$/.test(tokens[said]!.lemma)) return null;
  const clause =
    tokens[said]!.deprel === 'parataxis'
      ? tokens[said]!.head
      : (children[said]!.find((child) => child < noun && tokens[child]!.deprel === 'ccomp') ?? -1);
  const subject = clause < 0 ? undefined : children[clause]!.find((child) => /^nsubj/.test(tokens[child]!.deprel));
  const entity = subject === undefined || subject > noun ? null : byHead[subject]?.entity;
  if (!entity || settled(entity).kind !== 'person') return null;
  const { gender } = settled(entity);
  return phrase.gender && gender && phrase.gender !== gender ? null : settled(entity);
}

/** `Peru has talked to the junta: its envoy met them`: what follows a colon goes on about whoever the clause before is about. */
function toldBefore({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  if (tokens[phrase.head]!.deprel !== 'nmod:poss' || tokens[phrase.head - 1]?.form !== ':') return null;
  for (let verb = tokens[phrase.head]!.head, steps = 0; verb >= 0 && steps < 4; verb = tokens[verb]!.head, steps++) {
    const subject = childOf(ground.analysis, verb, 'nsubj');
    const other = subject >= 0 && subject < phrase.head ? byHead[subject] : undefined;
    if (other?.entity) return suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
  }
  return null;
}

/** `the union's treasurer and a brother of its chairman`: the second of two nouns goes on about the owner of the first. */
function ownerBefore({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  if (tokens[phrase.head]!.deprel !== 'nmod:poss') return null;
  for (let noun = tokens[phrase.head]!.head, steps = 0; noun >= 0 && steps < 4; noun = tokens[noun]!.head, steps++) {
    const { deprel, head, upos } = tokens[noun]!;
    if (upos !== 'NOUN' || !/^(?:nmod|conj)$/.test(deprel) || head > noun) return null;
    if (deprel !== 'conj') continue;
    // `met Peru's envoy and its lawyers`: those may be anybody's
    if (steps === 0) return null;
    const owner = childOf(ground.analysis, head, 'nmod:poss');
    const other = owner >= 0 ? byHead[owner] : undefined;
    return other?.form === 'name' && other.entity && suits(phrase, other, settled(other.entity), to)
      ? settled(other.entity)
      : null;
  }
  return null;
}

/** All of whom a plural is the last: `they` after `Huamani and her advisers` are not the advisers alone. */
function allWith({ ground, byHead }: Scene, { phrase }: Candidate): readonly Entity[] | null {
  const { tokens, children } = ground.analysis;
  const last = phrase ? tokens[phrase.head]! : null;
  if (
    !last ||
    phrase!.form !== 'nominal' ||
    relation(last) !== 'conj' ||
    !/^(?:subject|object)$/.test(byHead[last.head]?.role ?? '')
  )
    return null;
  const all = [last.head, ...children[last.head]!.filter((child) => relation(tokens[child]!) === 'conj')];
  if (all.at(-1) !== phrase!.head) return null;
  const members = all.flatMap((at) => (byHead[at]?.entity ? [settled(byHead[at].entity)] : []));
  return members.length === all.length && new Set(members).size > 1 ? members : null;
}

/** `the decision of the union`: what stands inside another phrase. */
const isInside = ({ ground }: Scene, { phrase }: Candidate): boolean =>
  phrase !== null && /^(?:nmod|appos|compound)$/.test(relation(ground.analysis.tokens[phrase.head]!));

/** `Chad and Mali argued that the agency had no mandate. They …`: one body inside what they say, and no main subject. */
const isOneBody = ({ ground }: Scene, { phrase, entity, together }: Candidate): boolean =>
  !together &&
  phrase !== null &&
  !phrase.isPlural &&
  entity?.kind === 'organisation' &&
  !(
    phrase.role === 'subject' && relation(ground.analysis.tokens[ground.analysis.tokens[phrase.head]!.head]!) === 'root'
  );

/** `the union measures`: what only says whose or what another thing is. */
const isModifier = ({ phrase }: Candidate): boolean => phrase?.role === 'modifier' && phrase.form === 'name';

/** `Chad and Mali rejected the decision of the union. They proposed …`: those of whom the sentence before was told. */
const subjectsBefore = (phrase: Phrase, candidates: readonly Candidate[]): Candidate | null =>
  candidates.find(
    ({ together }) => together?.isJoined && together.role === 'subject' && phrase.sentence - together.sentence === 1,
  ) ?? null;

/** `Sixteen people, among them a writer, …`: those right before the comma. */
function manyAround({ ground, phrases }: Scene, { head }: Phrase, at: number): Phrase | null {
  const { forms } = ground;
  if (forms[head] !== 'them' || !/^among$/i.test(forms[head - 1] ?? '') || forms[head - 2] !== ',') return null;
  const before = phrases[at - 1];
  return before?.isPlural && before.last === head - 2 ? before : null;
}

/** So far ahead of all others an antecedent tells by its pronoun whether it is a man or a woman. */
const sure = 0.7;

/** `It is said that …` speaks of nothing, `It added that …` does. */
function isEmpty({ ground }: Scene, phrase: Phrase): boolean {
  const { tokens } = ground.analysis;
  const token = tokens[phrase.head]!;
  if (relation(token) !== 'expl') return false;
  const verb = token.head >= 0 ? tokens[token.head]! : null;
  return !verb || verb.xpos === 'VBN' || !/^(?:say|add|announce|argue|insist|note|warn|claim)$/.test(verb.lemma);
}
