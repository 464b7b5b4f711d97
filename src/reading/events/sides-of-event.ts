import { type Analysis, firstAt, type Token } from '../../language/index.js';
import type { EventType, Side } from '../../record/index.js';
import { composedCode } from './codes.js';
import { introduction, isAnybody } from './constructions.js';
import { isHabit } from './habits.js';
import { helpersAsked } from './helpers-asked.js';
import { nounClasses } from './lexicon.js';
import { demandOf, judging, type Meaning } from './meaning.js';
import { isMisread, isOfStandingMeasure } from './misread.js';
import type { Candidate } from './selection.js';
import type { Sides } from './sides.js';
import type { Staged } from './staged.js';
import type { Themes } from './themes.js';
import { isOfUnadopted } from './unadopted.js';
import { isCourtGoneTo, isMeetingPlace, isSeatOfCourt } from './venues.js';

/** What is done with troops and goods befalls those to whom they come. */
const moving = new Set<EventType>(['AID', 'MOBILIZE', 'SANCTION', 'RETREAT']);

const giving = /^(?:give|donate|contribute|lend|disburse)$/;

/** What answers, judges or undoes something that may have been told before. */
const recalled = new Set<EventType>(['REJECT', 'ACCUSE', 'SUPPORT', 'REQUEST', 'CONCEDE', 'AGREE', 'THREATEN']);

/** What comes to those in need, and in what it comes. */
const relief = ['relief-carrier', 'relief', 'aid'].map((name) => nounClasses.get(name)!);

/** Ways in and out of a state. */
const doors = /^(?:crossing|border|frontier|airspace|road|port|bridge|checkpoint|highway|airport|corridor)$/;

/** Gives an event its sides; null where it has none to speak of. */
export function finish(
  analysis: Analysis,
  sides: Sides,
  given: Meaning,
  about: Themes,
  speakersOver: (token: number) => readonly Side[],
  settle: (event: Candidate) => Pick<Staged, 'type' | 'mode'> | null,
  isState: (actor: string) => boolean,
): Staged | null {
  const named = (heads: readonly number[]): Side[] => {
    const list: Side[] = [];
    for (const head of heads)
      for (const side of sides.of(head)) if (!list.some((s) => s.actor === side.actor)) list.push(side);
    return list;
  };
  // `could be expected to sue`: what somebody else thinks likely is no threat
  if (given.type === 'THREATEN' && given.status === 'possible' && given.rule.startsWith('operator:plan(')) return null;
  // `urged her supporters to strike`: her own she only asks
  const isToOwn =
    given.type === 'THREATEN' &&
    /^operator:(?:urge|call-for)\(act:(?:strike|demonstrate|boycott)/.test(given.rule) &&
    given.recipients.length > 0 &&
    given.recipients.every((at) => isOwn(analysis, at));
  const meant: Meaning = isToOwn ? { ...given, type: 'REQUEST', mode: null, cameo: '100' } : given;
  const helpers = helpersAsked(analysis, sides, meant);
  const read: Meaning = helpers.length ? { ...meant, recipients: helpers } : meant;
  // `will not send troops`: who moves none has done nothing, and promises nobody anything
  if (read.type === 'MOBILIZE' && read.status === 'denied' && read.rule.includes('will-not(')) return null;
  if (isOfUnadopted(analysis, read.head) || isFormerPlan(analysis, read)) return null;
  if (isOfStandingMeasure(analysis, read)) return null;
  // `said that any attack would be met with force`: he threatens who says what others will get
  const isForetold = read.rule.startsWith('will(act:foretell');
  const foretelling = isForetold ? speakersOver(read.head) : [];
  if (/^(?:will\()?act:foretell/.test(read.rule) && !foretelling.length && !read.actors.length) return null;
  const actors = isForetold ? [...foretelling] : named(read.actors.filter((at) => sides.actsFor(at)));
  // `has yet to be held accountable`: who is not made to answer is accused by nobody
  if (read.type === 'ACCUSE' && !actors.length && isCalledToAccount(analysis, read.head)) return null;
  // `is prepared to act against Chad`: no pledge to it.
  if (
    read.type === 'AGREE' &&
    read.rule.includes('(…)') &&
    read.recipients.length &&
    read.recipients.every((at) => sides.isActor(at) && introduction(analysis, at) === 'against')
  )
    return null;
  // `warned its citizens against travel`: nobody threatens his own.
  const isWarning =
    /^(?:operator:warn|act:threaten)/.test(read.rule) && /^(?:warn|caution)$/.test(analysis.tokens[read.head]!.lemma);
  if (
    read.type === 'THREATEN' &&
    isWarning &&
    read.recipients.length &&
    read.recipients.every((at) => isOwn(analysis, at))
  )
    return null;
  if (read.type === 'THREATEN' && isWarning && isOfFacts(analysis, sides, read)) return null;
  // `ordered staff to leave its embassy`: nor does he expel them
  if (isOfOwnRules(analysis, read)) return null;
  // `evacuated its aid workers`: nor does anybody aid his own
  if (read.type === 'AID' && read.recipients.length && read.recipients.every((at) => isStaff(analysis, at)))
    return null;
  if (read.mode === 'expel' && isCalledAway(analysis, read.head)) return null;
  // `advised its nationals to stay indoors`: nor does he make demands on them.
  if (
    read.type === 'REQUEST' &&
    read.recipients.length &&
    read.recipients.every(
      (at) => isOwn(analysis, at) && /^(?:citizen|national|people)$/.test(analysis.tokens[at]!.lemma),
    )
  )
    return null;
  // A state alone acts in its own towns; anybody else does nothing to himself.
  // `accused its ally`: the pronoun says whose, and that is who acts.
  const acting = new Set(actors.map(({ actor }) => actor));
  const isOfBlow = /act:foretell/.test(read.rule);
  const others = read.recipients.filter(
    (at) =>
      // `said an attack on Niger would mean war`: he threatens whoever attacks
      !(isOfBlow && !sides.isActor(at) && !sides.actsFor(at)) &&
      // `deported nine others to Egypt`: where they are sent nobody is sent away
      !(read.mode === 'deport' && introduction(analysis, at) === 'to') &&
      // `vowed to avenge the dead`: nor is one struck for whose sake it is done
      !(/^obj/.test(analysis.tokens[at]!.deprel) && analysis.tokens[analysis.tokens[at]!.head]!.lemma === 'avenge') &&
      // `crossed the border from Chad`, `broke a promise not to meet Chad`, `attended a meeting of the commission`
      !isMisread(analysis, sides, read, at) &&
      // `bolstered patrols along their borders`: against nobody
      !(read.type === 'MOBILIZE' && isOwn(analysis, at) && !sides.isActor(at)) &&
      (!isOwn(analysis, at) || sides.isActor(at) || !sides.of(at).every(({ actor }) => acting.has(actor))) &&
      // `the Peruvian president repeated the demand in Lima`: who speaks for a state asks nothing of it
      // `the Sudanese army pulled out of the town`: nor does it leave its own state
      !(
        (read.type === 'REQUEST'
          ? read.isLoose
          : (read.type === 'RETREAT' && read.mode === 'withdraw') || isRetaking(analysis, read)) &&
        isStateOf(sides, at, read.actors, isState)
      ),
  );
  const reached = named(others);
  // `Chad closed the Adré crossing`: what a state closes of its own it closes to others
  const isDoor = (at: number): boolean =>
    doors.test(analysis.tokens[at]!.lemma) ||
    analysis.children[at]!.some((c) => analysis.tokens[c]!.deprel === 'conj' && doors.test(analysis.tokens[c]!.lemma));
  const isOwnDoor =
    read.mode === 'restrict' &&
    analysis.children[read.head]!.some((at) => analysis.tokens[at]!.deprel === 'obj' && isDoor(at));
  // `a siege by fighters of the Front`: whose they are who act receives nothing
  const isWithinActor = (r: Side): boolean =>
    actors.some((a) => a.actor !== r.actor && a.start <= r.start && r.end <= a.end);
  const recipients = reached.filter(
    (r) =>
      !isWithinActor(r) &&
      !actors.some(
        (a) =>
          a.actor === r.actor &&
          (a.start === r.start || actors.length > 1 || !isState(a.actor) || read.type === 'MOBILIZE' || isOwnDoor),
      ),
  );
  // `the villagers said soldiers had burned their homes`: nobody burns his own, so they are the speakers'
  // `Chad said jets had entered its airspace`: nor does anybody enter his own
  if (!recipients.length && read.type === 'MOBILIZE' && read.recipients.some((at) => isOwnSpace(analysis, at)))
    recipients.push(...speakersOver(read.head).filter((side) => !actors.some(({ actor }) => actor === side.actor)));
  if (!recipients.length && read.type === 'ASSAULT' && read.recipients.some((at) => isTheirs(analysis, at)))
    recipients.push(
      ...speakersOver(read.head).filter(
        (side) => isMany(analysis, side) && !actors.some(({ actor }) => actor === side.actor),
      ),
    );
  // `it stripped Egypt of rights`: whom the pronoun means, it is not the one beside it
  const isPronoun = read.actors.some((at) => /^(?:it|he|she|they)$/i.test(analysis.tokens[at]!.form));
  if (isPronoun && actors.some((a) => recipients.some((r) => r.actor === a.actor))) return null;
  // `a soldier killed by a bomber in Mali`: where it befell somebody else, a place suffers nothing.
  const isScene = (side: Side): boolean => isState(side.actor) && isIn(analysis, side) && read.type === 'ASSAULT';
  if (recipients.some((side) => !isScene(side)))
    for (const side of recipients.filter(isScene)) recipients.splice(recipients.indexOf(side), 1);
  // `was shut because of attacks by rebels`: who does something else that is named there receives nothing
  if (!actors.length)
    for (const side of recipients.filter(({ start }) => isBehindBy(analysis, start)))
      recipients.splice(recipients.indexOf(side), 1);
  // `said this should not be read as consent`: how something is to be taken is asked of nobody
  if (read.rule.endsWith('(must(…))') && !recipients.length && read.parts.some((at) => isTakenAs(analysis, at)))
    return null;
  // `declined to appeal to the Supreme Court`: that refuses nobody anything
  if (
    read.rule === 'operator:refuse(…)' &&
    recipients.length &&
    recipients.every((side) => isCourtGoneTo(analysis, side))
  )
    return null;
  // `threatened to go to the court in The Hague`: where it sits
  if (recipients.length && recipients.every((side) => isSeatOfCourt(analysis, side))) recipients.length = 0;
  // `resumed talks on the isles`: what two talk about is no third
  if (read.type === 'CONSULT' && read.isLoose && actors.length > 1 && actors.every(({ actor }) => isState(actor)))
    recipients.length = 0;
  // `troops and rebels clashed near the town`: nor is whose town it is
  if (/act:clash/.test(read.rule) && actors.length > 1 && recipients.every((side) => sides.isMerelyPlace(side)))
    recipients.length = 0;
  // `Peru and Chile swapped prisoners under the Oslo deal`: of two who do it to each other the town where they agreed is no third.
  if (actors.length > 1 && recipients.every((side) => sides.isMerelyPlace(side) && isMeetingPlace(analysis, side)))
    recipients.length = 0;
  const isForce = read.actors.some((at) =>
    nounClasses.get('force')!.words.has(analysis.tokens[at]!.lemma.toLowerCase()),
  );
  // Without an actor only what befalls somebody is told, not what befalls something of his.
  // `died in a bomb attack`
  // `went on trial in Lima`
  const isTried =
    read.type === 'ACCUSE' &&
    /^(?:stand|go|face)$/.test(analysis.tokens[read.head]!.lemma) &&
    analysis.children[read.head]!.some((at) => analysis.tokens[at]!.lemma === 'trial');
  // `a convoy carrying flour reached Gaza`: who sent it is not told
  const isRelief =
    /^act:(?:give-aid|relief-arrives)$/.test(read.rule) &&
    read.status === 'asserted' &&
    read.actors.some((at) => relief.some(({ words }) => words.has(analysis.tokens[at]!.lemma)));
  const isFallen = read.isPassive || isTried || analysis.tokens[read.head]!.lemma === 'die';
  // `two of the fishermen were beaten`
  const isSomebody = (at: number): boolean =>
    sides.isActor(at) || (analysis.tokens[at]!.upos === 'NUM' && sides.of(at).length > 0);
  const befalls = isFallen && (moving.has(read.type!) || read.recipients.some(isSomebody));
  // `the verdict sparked protests in Lima`: of people whom nothing names
  const isUprising =
    read.type === 'PROTEST' &&
    (read.told !== undefined ||
      read.rule.startsWith('operator:begin(') ||
      // `a protest against Chad was held in Lima`
      (read.isPassive &&
        (/^(?:hold|stage|organize|organise|mount)$/.test(analysis.tokens[read.head]!.lemma) ||
          recipients.every((side) => sides.isMerelyPlace(side)))));
  if (!actors.length && !(recipients.length && (befalls || isForce || isUprising || isRelief))) return null;
  // Done to somebody of whom it is not known who he is (`ignored us`), an event has lost a side.
  if (!recipients.length && read.recipients.some((at) => isUnknown(analysis.tokens[at]!) && !isThing(analysis, at)))
    return null;
  // `Peru promised to send arms`: the pledge of a state or of who speaks for one is told, whoever gets them
  const isPledged =
    read.type === 'AGREE' &&
    actors.length > 0 &&
    read.actors.every((at) => sides.isBody(at) && (sides.hasCountry(at) || sides.areInternational(at)));
  // `Norway gave 40 million crowns`, `the union sent aid to the enclave`: nor is help, whoever gets it
  const isGift =
    /^act:(?:give-aid|military-aid)$/.test(read.rule) ||
    (read.rule === 'act:economic-aid' && giving.test(analysis.tokens[read.head]!.lemma));
  const isGiven =
    isGift &&
    read.status === 'asserted' &&
    !read.isPassive &&
    read.recipients.every((at) => !sides.isActor(at)) &&
    actors.length > 0 &&
    read.actors.every((at) => sides.isState(at) || sides.areInternational(at));
  const needsIt = read.needsRecipient && !isPledged && !isGiven;
  if (needsIt && !recipients.length && (actors.length < 2 || read.type === 'AID')) return null;
  if (read.status === 'requested' && read.isPledge && !read.rule.startsWith('operator')) {
    // What must be done, as a speaker says, he demands of the one who must do it.
    if (read.actors.length > 0 && read.actors.every((at) => isAnybody(analysis, at))) return null;
    // `the complexity of the war in Chad should push people to act`: a state of things is asked for nothing
    if (read.actors.length > 0 && !read.actors.some((at) => sides.isOwnOrPossessed(at))) return null;
    const speakers = speakersOver(read.head);
    if (!speakers.length || speakers.some((s) => actors.some((a) => a.actor === s.actor))) return null;
    // What should be done to somebody, nobody knows by whom, is no demand on him.
    const isAimed = !actors.length && judging.has(read.type!);
    if (!actors.length && !isAimed) return null;
    const {
      type: demanded,
      mode,
      cameo,
    } = isAimed ? { type: 'ACCUSE' as const, mode: 'disapprove', cameo: '111' } : demandOf(read);
    const type = demanded ?? 'REQUEST';
    const told = isAimed ? recipients : actors;
    const demand = {
      type,
      mode,
      rule: read.rule,
      status: 'asserted',
      isLoose: false,
      isOwn: false,
      isByPlace: false,
      isAbout: about.isAbout,
      isBy: about.isBy,
    } as const;
    if (!settle({ actors: speakers, recipients: told, ...demand })) return null;
    return {
      type,
      mode,
      cameo,
      head: read.head,
      parts: read.parts,
      contexts: read.contexts,
      actors: speakers,
      recipients: told,
      status: 'asserted',
      because: `statement(${read.rule})/speaker+${actors.length ? 'actor' : 'recipient'}`,
      isSpeech: true,
    };
  }
  // `riots broke out in the city of Basra`: a place is where people riot, and does not
  const isScenery = read.type === 'PROTEST' && actors.length > 0 && actors.every((side) => isIn(analysis, side));
  if (isScenery && actors.every((side) => sides.isMerelyPlace(side) || isState(side.actor))) {
    if (!recipients.length) recipients.push(...actors);
    actors.length = 0;
  }
  const isFound = read.recipients.some((at) => sides.isOwnOrPossessed(at));
  const isLoose = recipients.length > 0 && ((read.isLoose ?? false) || !isFound);
  // `the two accused each other of lying`: those who act are also those to whom it is done
  const isMutual = !recipients.length && others.some((at) => sides.isMutual(at));
  const candidate: Candidate = {
    type: read.type!,
    mode: read.mode,
    rule: read.rule,
    status: read.status,
    isLoose,
    isByPlace: actors.some((side) => sides.isMerelyPlace(side)),
    isOwn: read.recipients.length > 0 && read.recipients.every((at) => sides.isActor(at) && isOwn(analysis, at)),
    actors,
    recipients: isMutual ? reached : recipients,
    isAbout: about.isAbout,
    isBy: about.isBy,
  };
  const settled = isUprising && !actors.length ? { type: read.type!, mode: read.mode } : settle(candidate);
  // about nobody it is nothing, but the text may have told before whom it is about
  const isPending = !settled && recalled.has(read.type!) && actors.length > 0 && !recipients.length;
  if (!settled && !isPending) return null;
  const { type, mode } = settled ?? { type: read.type!, mode: read.mode };
  const roles = `${actors.length ? 'actor' : 'no-actor'}+${recipients.length ? 'recipient' : 'no-recipient'}`;
  return {
    head: read.head,
    parts: read.parts,
    type,
    mode,
    cameo: type === read.type ? read.cameo : (composedCode(type, null) ?? read.cameo),
    contexts: read.contexts,
    actors,
    recipients,
    status: read.status === 'asserted' && isHabit(analysis, read.head) ? 'habitual' : read.status,
    because: `${read.rule}/${roles}`,
    isSpeech: false,
    told: read.told,
    pending: isPending ? (others) => settle({ ...candidate, recipients: others, isLoose: false }) : undefined,
  };
}

/** What runs out or is ready is what somebody is threatened with. */
const looming = /^(?:run|expire|end|come|prepare|plan|stand|have|be|remain|stay|mean|carry|constitute|draw|approach)$/;

/**
 * `warned Chad that Libya could attack`, `warned Chad that its dispute was helping Libya`: what a third will do, or what is so, is no
 * threat of his who tells it.
 */
function isOfFacts({ tokens, children }: Analysis, sides: Sides, read: Meaning): boolean {
  const told = children[read.head]!.find((c) => c > read.head && tokens[c]!.deprel === 'ccomp');
  if (told === undefined) return false;
  const own = children[told]!.map((c) => tokens[c]!);
  const subject = own.find(({ deprel }) => /^nsubj/.test(deprel));
  if (subject?.deprel !== 'nsubj') return false;
  const countriesIn = (heads: readonly number[]): string[] => heads.flatMap((at) => [...sides.countriesOf(at)]);
  const doers = sides.of(subject.index).map(({ actor }) => actor);
  if (sides.isActor(subject.index) && subject.upos !== 'PRON') {
    const parties = [...read.actors, ...read.recipients];
    const named = parties.flatMap((at) => sides.of(at).map(({ actor }) => actor));
    const countries = countriesIn(parties);
    return (
      sides.hasCountry(subject.index) &&
      !sides.areInternational(subject.index) &&
      !doers.some((one) => named.includes(one)) &&
      !countriesIn([subject.index]).some((one) => countries.includes(one))
    );
  }
  const isPlain =
    /^VB[DPZ]$/.test(tokens[told]!.xpos) || own.some(({ deprel, xpos }) => deprel === 'aux' && /^VB[DPZ]$/.test(xpos));
  return (
    isPlain &&
    /…|^act:threaten$/.test(read.rule) &&
    tokens[told]!.upos === 'VERB' &&
    !looming.test(tokens[told]!.lemma) &&
    !own.some(({ xpos }) => xpos === 'MD')
  );
}

const staff =
  /^(?:worker|staff|diplomat|personnel|employee|official|soldier|troop|force|delegation|team|adviser|advisor)s?$/;

/** `its aid workers` */
const isStaff = (analysis: Analysis, at: number): boolean =>
  staff.test(analysis.tokens[at]!.lemma) && isOwn(analysis, at);

/** `plans to tighten its rules of origin`: what a state asks of all presses nobody. */
const isOfOwnRules = ({ tokens, children }: Analysis, { rule, head, recipients, parts }: Meaning): boolean =>
  /act:restrict\b/.test(rule) &&
  !recipients.length &&
  [head, ...parts].some((part) =>
    children[part]!.some(
      (at) =>
        tokens[at]!.deprel === 'obj' &&
        /^(?:rule|regulation|standard|procedure|criterion|law|requirement)$/.test(tokens[at]!.lemma),
    ),
  );

/** `ordered non-emergency staff to leave its embassy` */
const isCalledAway = (analysis: Analysis, head: number): boolean =>
  analysis.children[head]!.some(
    (c) =>
      analysis.tokens[c]!.lemma === 'leave' &&
      analysis.children[c]!.some((at) => analysis.tokens[at]!.deprel === 'obj' && isOwn(analysis, at)),
  );

/** `be held accountable` */
const isCalledToAccount = ({ tokens, children }: Analysis, head: number): boolean =>
  tokens[head]!.lemma === 'hold' && children[head]!.some((c) => tokens[c]!.form === 'accountable');

/** `had been due to meet`, `had planned to sign`: what was planned before the time told of came to nothing or is told elsewhere. */
function isFormerPlan({ tokens, children }: Analysis, { rule, head }: Meaning): boolean {
  return (
    /^operator:plan\(/.test(rule) &&
    children[head]!.some((c) => tokens[c]!.form.toLowerCase() === 'had' && /^(?:aux|cop)/.test(tokens[c]!.deprel))
  );
}

/** `the Chadian army recaptured the Chadian town of Faya`: what it takes back from others is its own. */
const isRetaking = ({ tokens }: Analysis, { rule, head }: Meaning): boolean =>
  /\bact:conquer\b/.test(rule) && /^(?:retake|recapture)$/.test(tokens[head]!.lemma);

/** Whether a phrase is only the state that all who act speak for. */
const isStateOf = (
  sides: Sides,
  at: number,
  actors: readonly number[],
  isState: (actor: string) => boolean,
): boolean => {
  const countries = sides.countriesOf(at);
  return (
    actors.length > 0 &&
    countries.size > 0 &&
    sides.of(at).every(({ actor }) => isState(actor)) &&
    actors.every((one) => sides.isOfficial(one) && [...sides.countriesOf(one)].some((own) => countries.has(own)))
  );
};

/** Whether a place is where something is (`in Mali`). */
function isWithin(analysis: Analysis, { start }: Side): boolean {
  const { tokens, children } = analysis;
  const place = firstAt(analysis, start);
  return children[place]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.lemma === 'in');
}

/** `her parents`, `their campaign` */
export const isOwn = ({ tokens, children }: Analysis, at: number): boolean =>
  children[at]!.some((c) => tokens[c]!.deprel === 'nmod:poss' && tokens[c]!.upos === 'PRON');

/** Whether what names a side stands behind `in`, alone or as the name of a town (`in the city of Basra`). */
function isIn(analysis: Analysis, side: Side): boolean {
  const { tokens } = analysis;
  const above = tokens[firstAt(analysis, side.start)]!.head;
  return isWithin(analysis, side) || (above >= 0 && introduction(analysis, above) === 'in');
}

const homes = /^(?:home|house|village|hut|shop|crop|field|farm|town|camp|church|mosque|school|tent|property)s?$/;

/** `their homes` */
const isTheirs = ({ tokens, children }: Analysis, at: number): boolean =>
  homes.test(tokens[at]!.lemma) && children[at]!.some((c) => tokens[c]!.form.toLowerCase() === 'their');

/** Whether something is what a state has for itself: `its airspace`, where the pronoun may be the speaker's. */
const isOwnSpace = ({ tokens, children }: Analysis, at: number): boolean =>
  /^(?:airspace|water|territory|border|soil)$/.test(tokens[at]!.lemma) &&
  /^(?:enter|violate|breach|penetrate|intrude|cross)$/.test(tokens[tokens[at]!.head]?.lemma ?? '') &&
  children[at]!.some((c) => /^(?:its|their|our)$/i.test(tokens[c]!.form));

/** Whether the words for a side say that they are several: `the villagers`. */
function isMany({ tokens }: Analysis, { start, end }: Side): boolean {
  return tokens.some((t) => t.start >= start && t.end <= end && (/^NNP?S$/.test(t.xpos) || t.lemma === 'people'));
}

const things =
  /^(?:act|action|move|step|measure|attempt|violation|provocation|aggression|crime|plot|plan|farce|sham|ploy|stunt|interference|meddling|rehearsal|betrayal|breach|lie|fabrication|propaganda|nonsense|victory|success|breakthrough)s?$/;

/** `denounced them as an act of war`: what is called a deed is nobody. */
function isThing({ tokens, children }: Analysis, at: number): boolean {
  const { lemma, head } = tokens[at]!;
  if (lemma !== 'they' && lemma !== 'them') return false;
  return (
    head >= 0 &&
    children[head]!.some(
      (c) => things.test(tokens[c]!.lemma) && children[c]!.some((d) => d < c && tokens[d]!.form.toLowerCase() === 'as'),
    )
  );
}

/** A pronoun for persons; what `it` is, need be nobody. */
const isUnknown = ({ upos, lemma }: Token): boolean =>
  upos === 'PRON' && /^(?:i|me|we|us|you|s?he|him|her|they|them|whom?)$/i.test(lemma);

/** `should not be read as consent`: a passive of a verb of understanding. */
const isTakenAs = ({ tokens, children }: Analysis, verb: number): boolean =>
  /^(?:read|see|view|take|interpret|understand|mistake|construe|regard|confuse)$/.test(tokens[verb]!.lemma) &&
  children[verb]!.some((c) => tokens[c]!.deprel === 'aux:pass');

const isBehindBy = ({ text }: Analysis, start: number): boolean =>
  /\bby (?:the )?$/.test(text.slice(Math.max(0, start - 8), start));
