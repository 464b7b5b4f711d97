import { type Analysis, relation } from '../../language/index.js';
import { judging } from '../judging-verbs.js';
import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `Huamani told them that his government would wait`: the government and country of whoever says so. */
export function tellerOf({ ground, byHead }: Scene, phrase: Phrase): Entity | null {
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

const takingOffice =
  /^(?:appoint|elect|name|nominate|choose|pick|install|confirm|dismiss|sack|arrest|convict|sentence|extradite|free|release)$/;
const offices =
  /^(?:nomination|appointment|election|candidacy|candidature|mandate|credential|dismissal|arrest|conviction|sentence|extradition|release|tenure|term)$/;

/**
 * `insists that Huamani was never appointed because the council did not endorse his nomination`: whoever is appointed or not is the one whose
 * nomination a clause about it tells of, not whoever says so.
 */
export function appointeeOf({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || !offices.test(tokens[noun]!.lemma)) return null;
  let clause = tokens[noun]!.head;
  for (let steps = 0; clause >= 0 && tokens[clause]!.deprel !== 'advcl' && steps < 3; steps++)
    clause = tokens[clause]!.head;
  const above = clause >= 0 ? tokens[tokens[clause]!.head] : undefined;
  if (tokens[clause]?.deprel !== 'advcl' || !above || !takingOffice.test(above.lemma)) return null;
  const subject = childOf(ground.analysis, above.index, 'nsubj:pass');
  const other = subject >= 0 && subject < phrase.head ? byHead[subject] : undefined;
  return other?.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
}

const judgedSo =
  /^(?:right|wrong|correct|mistaken|justified|naive|naïve|reckless|careless|irresponsible|dishonest|honest|sincere|foolish|clear|lie|joke|exaggerate)$/;

/**
 * `Huamani said Adeyemi was right when he said that …`: whoever is judged for what he says is the one who says it, not whoever judges him.
 */
export function judgedWhen({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children } = ground.analysis;
  const clause = phrase.role === 'subject' ? tokens[tokens[phrase.head]!.head] : undefined;
  if (clause?.deprel !== 'advcl' || clause.head < 0 || clause.head > phrase.head) return null;
  if (!children[clause.index]!.some((at) => /^(?:when|by)$/i.test(tokens[at]!.form) && at < phrase.head)) return null;
  const judged = tokens[clause.head]!;
  if (!judgedSo.test(judged.lemma) || judged.deprel !== 'ccomp') return null;
  const other = byHead[childOf(ground.analysis, judged.index, 'nsubj')];
  return other?.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
}

/** Those who speak for somebody, or of him. */
const near =
  /^(?:lawyer|attorney|barrister|solicitor|counsel|spokes(?:man|woman|person)|aide|office|family|doctor|wife|husband|widow|mother|father|brother|sister|son|daughter|relative|cousin|uncle|aunt|agent|supporter|campaign|party)$/;

/**
 * `his lawyer says he was beaten`: whoever speaks for somebody, or is of his kin, speaks of him, though the text may leave open who that
 * is. Null where nobody speaks so.
 */
export function clientOf(
  { ground, byHead }: Scene,
  { head, role, gender }: Phrase,
): { readonly entity: Entity | null } | null {
  const { tokens } = ground.analysis;
  const form = ground.forms[head]!;
  if (!/^s?he$/i.test(form) || role !== 'subject') return null;
  const clause = tokens[tokens[head]!.head];
  const said = clause?.deprel === 'ccomp' ? tokens[clause.head] : undefined;
  const speaker = said && said.index < head ? childOf(ground.analysis, said.index, 'nsubj') : -1;
  if (speaker < 0 || !near.test(tokens[speaker]!.lemma)) return null;
  const whose = childOf(ground.analysis, speaker, 'nmod:poss');
  const served = whose < 0 ? servedBy(ground.analysis, speaker) : -1;
  const chief = served < 0 ? null : byHead[served]?.entity;
  // `Aides to President Huamani said he would go`
  if (chief && settled(chief).kind === 'person' && tokens[speaker]!.upos === 'NOUN') {
    const one = settled(chief);
    return gender && one.gender && gender !== one.gender ? null : { entity: one };
  }
  if (whose < 0 || ground.forms[whose]!.toLowerCase() !== (/^he$/i.test(form) ? 'his' : 'her')) return null;
  const entity = byHead[whose]?.entity;
  const client = entity ? settled(entity) : null;
  const isHe = client?.kind === 'person' && !(gender && client.gender && gender !== client.gender);
  return { entity: isHe ? client : null };
}

/** Whom somebody without a name serves: `an aide to Huamani`, `lawyers for Huamani`. */
const servedBy = ({ tokens, children }: Analysis, speaker: number): number =>
  children[speaker]!.some((c) => tokens[c]!.deprel === 'appos' || relation(tokens[c]!) === 'flat')
    ? -1
    : (children[speaker]!.find(
        (c) => c > speaker && relation(tokens[c]!) === 'nmod' && /^(?:to|for|of)$/.test(tokens[speaker + 1]!.form),
      ) ?? -1);

/** `Peru froze funds of a bank that it said had armed rebels`: who does it says so in the clause about what it is done to. */
export function actorAround({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
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

/**
 * `Peru shelled the town, the rebels said on Monday, killing ten in what they called a massacre`: who calls it so is whoever is put in to
 * tell of it, not who is told of.
 */
export function tellerPutIn({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children } = ground.analysis;
  const verb = phrase.role === 'subject' ? tokens[tokens[phrase.head]!.head] : undefined;
  if (!verb || verb.head < 0 || !/^(?:call|describe|term|label|brand|dub|consider|say)$/.test(verb.lemma)) return null;
  if (verb.deprel !== 'acl:relcl' || tokens[verb.head]!.form.toLowerCase() !== 'what') return null;
  for (let at = verb.head, steps = 0; at >= 0 && steps < 8; at = tokens[at]!.head, steps++)
    for (const said of children[at]!) {
      if (tokens[said]!.deprel !== 'parataxis' || said > phrase.head || !saying.test(tokens[said]!.lemma)) continue;
      const other = byHead[childOf(ground.analysis, said, 'nsubj')];
      return other?.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
    }
  return null;
}

/** `The Democrats regretted it. “…,” said their spokesman`: whoever the sentence before is about is who has somebody speak. */
export function subjectSpokenFor(
  { ground, phrases, byHead }: Scene,
  { head, sentence, gender }: Phrase,
  at: number,
): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head: noun } = tokens[head]!;
  const isHis = /^(?:his|her)$/i.test(ground.forms[head]!);
  if (deprel !== 'nmod:poss' || noun < 0 || !(isHis || /^its$/i.test(ground.forms[head]!))) return null;
  const serving = isHis
    ? /^(?:office|spokes(?:man|woman|person)|lawyer|aide|chief)$/
    : /^(?:spokes(?:man|woman|person)|campaigner|director|chief|head|leader|commander|chairman|chairwoman|founder)$/;
  const served = byHead[noun];
  const isStaff = !isHis && served?.kind === 'person' && !served.isPlural && /^nsubj/.test(tokens[noun]!.deprel);
  if (!(serving.test(tokens[noun]!.lemma) || isStaff) || !/^nsubj|^obj/.test(tokens[noun]!.deprel)) return null;
  // `Norway has not decided, its ambassador said`: whoever that is told of, not whom the sentence before was about
  const own = isStaff && served?.office?.level ? stateTold({ ground, byHead }, noun) : null;
  if (own) return own;
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= 1; i--) {
    const { role, entity, sentence: other, head: one, quotation } = phrases[i]!;
    const isMain = role === 'subject' && tokens[tokens[one]!.head]?.head === -1;
    if (other !== sentence - 1 || !isMain || quotation >= 0) continue;
    const subject = entity && settled(entity);
    if (!subject) return null;
    if (isHis)
      return subject.kind === 'person' && !(gender && subject.gender && gender !== subject.gender) ? subject : null;
    // `Chad's president left. Its envoy stayed`
    if (subject.kind === 'person') {
      const owner =
        byHead[childOf(ground.analysis, one, 'nmod:poss')] ?? byHead[ownerOfApposition(ground.analysis, one)];
      const state = owner?.entity ? settled(owner.entity) : null;
      return state?.kind === 'state' ? state : null;
    }
    // a court has no ambassador
    if (served?.office?.level === 'diplomat' && subject.kind === 'organisation') return null;
    return subject.kind !== 'group' ? subject : null;
  }
  return null;
}

/** The state of which a clause tells that whoever speaks behind it has said; null where it is of no state. */
function stateTold({ ground, byHead }: Pick<Scene, 'ground' | 'byHead'>, speaker: number): Entity | null {
  const { tokens, children } = ground.analysis;
  const said = tokens[speaker]!.head;
  if (said < 0 || !saying.test(tokens[said]!.lemma)) return null;
  const told =
    tokens[said]!.deprel === 'parataxis'
      ? tokens[said]!.head
      : (children[said]!.find((at) => at < speaker && tokens[at]!.deprel === 'ccomp') ?? -1);
  const subject = told >= 0 && told < speaker ? childOf(ground.analysis, told, 'nsubj') : -1;
  const entity = subject >= 0 && subject < speaker ? byHead[subject]?.entity : null;
  const state = entity ? settled(entity) : null;
  return state?.kind === 'state' ? state : null;
}

/** The possessor of what a name is said to be beside it: `Chad's president, Huamani, left`. */
function ownerOfApposition({ tokens, children }: Analysis, at: number): number {
  const beside = [at, tokens[at]!.head, ...children[at]!].filter(
    (one) => one >= 0 && (tokens[one]!.deprel === 'appos' || tokens[one]!.deprel === 'nmod:desc'),
  );
  for (const one of beside) {
    const owner = children[one]!.find((child) => tokens[child]!.deprel === 'nmod:poss');
    if (owner !== undefined) return owner;
  }
  return -1;
}

/** `Huamani for his part said`, `Huamani, for his part,`: whoever stands right before it. */
export function forOnesPart({ ground, phrases }: Scene, { head }: Phrase, at: number): Entity | null {
  const { forms } = ground;
  if (forms[head + 1] !== 'part' || forms[head - 1] !== 'for') return null;
  const before = phrases[at - 1];
  const end = forms[head - 2] === ',' ? head - 2 : head - 1;
  return before?.entity && before.to === end ? settled(before.entity) : null;
}

/** `Peru accuses Chile of spying, a charge it denies`: whoever is accused denies it. */
export function accusedBefore({ ground, byHead }: Scene, { head, role }: Phrase): Entity | null {
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
export function spokenForBefore({ ground, byHead }: Scene, phrase: Phrase): Entity | null {
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
export function toldBefore({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  if (tokens[phrase.head]!.deprel !== 'nmod:poss' || !/^[:;]$/.test(tokens[phrase.head - 1]?.form ?? '')) return null;
  for (let verb = tokens[phrase.head]!.head, steps = 0; verb >= 0 && steps < 4; verb = tokens[verb]!.head, steps++) {
    const subject = childOf(ground.analysis, verb, 'nsubj');
    const other = subject >= 0 && subject < phrase.head ? byHead[subject] : undefined;
    if (other?.entity) return suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
  }
  return null;
}

/** `the union's treasurer and a brother of its chairman`: the second of two nouns goes on about the owner of the first. */
export function ownerBefore({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  if (tokens[phrase.head]!.deprel !== 'nmod:poss') return null;
  for (let noun = tokens[phrase.head]!.head, steps = 0; noun >= 0 && steps < 4; noun = tokens[noun]!.head, steps++) {
    const { deprel, head, upos } = tokens[noun]!;
    if (upos !== 'NOUN' || !/^(?:nmod|conj)$/.test(deprel) || head > noun) return null;
    if (deprel !== 'conj') continue;
    const owner = childOf(ground.analysis, head, 'nmod:poss');
    const other = owner >= 0 ? byHead[owner] : undefined;
    // `met Peru's envoy and its lawyers`: those may be anybody's, `Huamani's record and his support for it` is his
    if (steps === 0 && !(other?.entity && settled(other.entity).kind === 'person')) return null;
    return other?.form === 'name' && other.entity && suits(phrase, other, settled(other.entity), to)
      ? settled(other.entity)
      : null;
  }
  return null;
}

/** `a blow to Huamani and his party`, `Peru and its allies`: whoever stands right before `and` is the owner of what is behind it. */
export function ownerJoined({ ground, phrases }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head } = tokens[phrase.head]!;
  const noun = tokens[head];
  if (deprel !== 'nmod:poss' || noun?.deprel !== 'conj' || to === 'group') return null;
  const isJoinedTo = ({ from, to: end }: Phrase): boolean => noun.head >= from && noun.head < end;
  // `host Prince Huamani of Peru and his wife`: the state behind the name stands between
  const other =
    [phrases[at - 1], phrases[at - 2]].find((one) => one?.form === 'name' && isJoinedTo(one)) ?? phrases[at - 1];
  if (!/^(?:and|or)$/.test(ground.forms[phrase.head - 1] ?? '') || other?.form !== 'name' || !other.entity) return null;
  const isOf = ground.forms[other.to] === 'of' && other === phrases[at - 2] && phrases[at - 1]!.to === phrase.head - 1;
  if ((other.to !== phrase.head - 1 && !isOf) || noun.head < other.first || noun.head >= other.last) return null;
  return suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
}

/** `criticised Huamani for his support of it`, `thanked Adeyemi for his help`: whoever is blamed or praised for something did it. */
export function judgedFor({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children } = ground.analysis;
  const noun = tokens[tokens[phrase.head]!.head];
  if (tokens[phrase.head]!.deprel !== 'nmod:poss' || !noun || !/^(?:obl|nmod)$/.test(noun.deprel)) return null;
  if (
    !children[noun.index]!.some(
      (child) => /^(?:for|over)$/.test(tokens[child]!.form) && tokens[child]!.deprel === 'case',
    )
  )
    return null;
  let verb = tokens[noun.head]!;
  // hung on the object
  if (/^obj$/.test(verb.deprel)) verb = tokens[verb.head]!;
  if (verb.upos !== 'VERB' || !judging.test(verb.lemma)) return null;
  const object = children[verb.index]!.find(
    (child) => /^(?:obj|nsubj:pass)$/.test(tokens[child]!.deprel) && child < phrase.head,
  );
  const other = object === undefined ? undefined : byHead[object];
  return other?.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
}

/** `the Council gave its blessing`: nobody gives or withholds that of another. */
export function giverOf({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head } = tokens[phrase.head]!;
  const given = tokens[head];
  if (deprel !== 'nmod:poss' || given?.deprel !== 'obj' || !ownWord.test(given.lemma)) return null;
  if (!/^(?:give|lend|throw|offer|withhold|withdraw|cast|grant|pledge|voice)$/.test(tokens[given.head]!.lemma))
    return null;
  const other = byHead[childOf(ground.analysis, given.head, 'nsubj')];
  return other?.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
}
const ownWord =
  /^(?:blessing|backing|support|consent|approval|assent|weight|voice|endorsement|vote|verdict|imprimatur)$/;

/** Verbs by which somebody says what a clause tells. */
const saying =
  /^(?:say|add|tell|claim|argue|insist|stress|warn|note|explain|announce|declare|complain|admit|concede|acknowledge|maintain|recall|believe|think|suggest|vow|promise|deny)$/;

/**
 * `Huamani said that senators had rejected his offers`: whoever says so, where nobody else whom the pronoun could mean is named in between.
 */
export function sayerOf({ ground, phrases, byHead }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  if (to !== 'person' || phrase.quotation >= 0 || phrase.role === 'subject') return null;
  for (let word = phrase.head, steps = 0; word >= 0 && steps < 12; word = tokens[word]!.head, steps++) {
    const { deprel, head } = tokens[word]!;
    if (deprel !== 'ccomp' || head < 0 || head > word) continue;
    const verb = tokens[head]!;
    const subject = saying.test(verb.lemma) ? childOf(ground.analysis, head, 'nsubj') : -1;
    const other = subject >= 0 && subject < head ? byHead[subject] : undefined;
    if (!other) continue;
    const entity = other.entity ? settled(other.entity) : null;
    if (entity?.kind !== 'person' || !suits(phrase, other, entity, to)) return null;
    for (let i = at - 1; i >= 0 && phrases[i]!.head > subject; i--) {
      const between = phrases[i]!;
      const known = between.entity ? settled(between.entity) : null;
      if (known && known !== entity && (known.kind === 'person' || !known.kind) && suits(phrase, between, known, to))
        return null;
    }
    return entity;
  }
  return null;
}

/**
 * `Huamani told reporters that the war was over; the army, he added, would stay`: who tells more in words put into a clause is whoever the
 * sentence has told something of.
 */
export function remarkerOf({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, sentences } = ground.analysis;
  const { head, quotation, role } = phrase;
  const said = tokens[tokens[head]!.head];
  if (to !== 'person' || quotation >= 0 || role !== 'subject' || !said || !saying.test(said.lemma)) return null;
  if (tokens[head - 1]?.form !== ',' || tokens[said.index + 1]?.form !== ',' || said.index !== head + 1) return null;
  const { first } = sentences[phrase.sentence]!;
  let main = said.head;
  while (main >= 0 && !saying.test(tokens[main]!.lemma)) main = tokens[main]!.head;
  if (main < first || main > head) return null;
  const subject = childOf(ground.analysis, main, 'nsubj');
  const other = subject >= 0 && subject < main ? byHead[subject] : undefined;
  const entity = other?.entity ? settled(other.entity) : null;
  return other && entity?.kind === 'person' && suits(phrase, other, entity, to) ? entity : null;
}

/** `Lind was blunt: the road, he said, would be a grave`: whom the clause before the colon tells of. */
export function describedBefore({ ground, byHead }: Scene, { head, role, gender }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  const said = role === 'subject' && /^s?he$/i.test(ground.forms[head]!) ? tokens[tokens[head]!.head] : undefined;
  if (said?.deprel !== 'parataxis' || said.head < 0 || said.head > head) return null;
  let colon = head - 1;
  while (colon > said.head && ground.forms[colon] !== ':') colon--;
  const subject = colon > said.head ? childOf(ground.analysis, said.head, 'nsubj') : -1;
  const entity = subject >= 0 && subject < colon ? byHead[subject]?.entity : null;
  const one = entity ? settled(entity) : null;
  return one?.kind === 'person' && !(gender && one.gender && gender !== one.gender) ? one : null;
}

const armed = /^(?:force|army|navy|military|troop|soldier|missile|warship|fighter|commando|jet|drone)s?$/;
const bent = /^(?:ready|prepared|poised|set|able|free)$/;
const striking = /^(?:strike|respond|attack|retaliate|hit|fire|act|intervene|close|seize|cross|invade|block)$/;

/** `Peru warned Chile that its forces were ready to strike`: whoever warns so speaks of his own. */
export function warnerOf({ ground, byHead }: Scene, { head }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head: noun } = tokens[head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || !/^(?:its|their)$/i.test(ground.forms[head]!)) return null;
  if (!armed.test(tokens[noun]!.lemma) || tokens[noun]!.deprel !== 'nsubj') return null;
  const clause = tokens[tokens[noun]!.head]!;
  const warned = clause.deprel === 'ccomp' ? tokens[clause.head] : undefined;
  if (!warned || warned.index > noun || !/^(?:warn|tell|caution|threaten)$/.test(warned.lemma)) return null;
  const would = childOf(ground.analysis, clause.index, 'aux');
  const isBent =
    (bent.test(clause.lemma) && childOf(ground.analysis, clause.index, 'xcomp') >= 0) ||
    (striking.test(clause.lemma) && would >= 0 && /^(?:will|would)$/.test(ground.forms[would]!));
  const entity = isBent ? byHead[childOf(ground.analysis, warned.index, 'nsubj')]?.entity : null;
  const one = entity ? settled(entity) : null;
  return one && one.kind !== 'person' ? one : null;
}
