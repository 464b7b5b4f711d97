import { entry } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import type { Dateline } from '../../record/index.js';
import type { Ground } from './ground.js';
import { stateOfLeader } from './led-by.js';
import { bodyOf } from './links.js';
import { areLocals, countryOf, doesHome } from './locals.js';
import { tellsOfScene, timesOfScene } from './mere-mentions.js';
import { receivesSummoned } from './ministries.js';
import type { Scene } from './scene.js';
import { hasTurnedAway, isMinistry, stateOfParagraph } from './state-of-paragraph.js';
import { type Entity, type OfficePhrase, type Phrase, settled } from './working.js';

/** A state whose bodies a text need not name, and whether it reports from there. */
export interface Home {
  readonly state: string;
  readonly isOwn: boolean;
  /** Whether no more is known than that the text speaks of no other state. */
  readonly isGuess?: boolean;
}

/**
 * The state from which a text reports on its own affairs: that of the dateline, where the text is about it or names it in its
 * first sentence; a text from Geneva on the war in Chad is not at home in Switzerland. Null where there is none.
 */
export function homeState(
  { analysis }: Ground,
  phrases: readonly Phrase[],
  dateline: Dateline | null,
  main: Entity | null,
): Home | null {
  if (!dateline) return onlyState(analysis, phrases) ?? (main?.country ? { state: main.country, isOwn: false } : null);
  const end =
    dateline.end + (stateOfDateline.exec(analysis.text.slice(dateline.end, dateline.end + 60))?.[0].length ?? 0);
  const isInside = ({ from }: Phrase): boolean => {
    const { start } = analysis.tokens[from]!;
    return start >= dateline.start && start < end;
  };
  const place = phrases.find((phrase) => phrase.name?.entry && isInside(phrase));
  const state = place ? (entry(place.name!.entry!)?.country ?? null) : null;
  if (!state) return null;
  // `WARSAW/BERLIN`: at home in neither
  const isOfTwo = analysis.text[dateline.end] === '/';
  if (!isOfTwo && (main?.country === state || leads(phrases, place!, isInside, state))) return { state, isOwn: true };
  // from elsewhere on the affairs of one state alone, and not on those of the state that it comes from
  const isAbout = main?.country && !phrases.some((phrase) => !isInside(phrase) && countryOf(phrase) === state);
  const led = isAbout ? main.country : firstState(phrases, place!.sentence, isInside);
  return led ? { state: led, isOwn: false } : null;
}

/** `NAIROBI, Kenya — …`, `LIMA, Peru, May 3 (AFP) - …`: the state belongs to the dateline and says nothing of what the text is about. */
const stateOfDateline =
  /^,(?: \p{Lu}[\p{L}.]*){1,4}(?=,? (?:\p{Lu}\p{Ll}+\.? \d{1,2} )?(?:\([^)]{2,20}\) )?(?:[—–-]|--) )/u;

/** `Colombia's ELN freed two policemen. President Rosa Lind …`: the one state that a text without a dateline speaks of. */
function onlyState(analysis: Analysis, phrases: readonly Phrase[]): Home | null {
  let only: string | null = null;
  let isScene = false;
  const sectorsAt = new Map(phrases.map(({ head, sectors }) => [head, sectors]));
  let times = 0;
  for (const phrase of phrases) {
    const known = phrase.name?.entry ? entry(phrase.name.entry) : undefined;
    // who reports is of no state that the text is about
    if (phrase.entity && settled(phrase.entity).sectors.includes('JRN')) continue;
    const country = countryOf(phrase) ?? (known?.kind === 'place' ? known.country : null);
    if (!country) continue;
    // `accused of spying for Israel`, `expelled the Swedish ambassador`: a state that somebody serves elsewhere
    if (isServedElsewhere(analysis, phrase) || isOfEnvoy(analysis, phrase)) continue;
    if (only && only !== country) return null;
    only = country;
    isScene ||= tellsOfScene(analysis, phrase, sectorsAt);
    if (phrase.form !== 'pronoun') times++;
  }
  return only && (isScene || times >= timesOfScene) ? { state: only, isOwn: true, isGuess: true } : null;
}

/** Whether a state is one that somebody is said to spy, work or fight for. */
function isServedElsewhere({ tokens, children }: Analysis, { head }: Phrase): boolean {
  const over = tokens[tokens[head]!.head];
  return (
    over?.upos === 'VERB' &&
    serving.has(over.lemma) &&
    children[head]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.lemma === 'for')
  );
}

/** Whether a phrase names an envoy or an embassy to which something is done, or the state of one: they are in another's capital. */
function isOfEnvoy({ tokens }: Analysis, { head }: Phrase): boolean {
  const own = tokens[head]!;
  const post = envoy.test(own.lemma) ? own : tokens[own.head];
  return !!post && envoy.test(post.lemma) && !post.deprel.startsWith('nsubj');
}

const envoy = /^(?:ambassador|envoy|embassy|consulate|consul|attaché|attache|diplomat|chargé|charge)$/;

const serving = new Set(['spy', 'work', 'fight', 'act', 'lobby', 'snoop', 'collaborate']);

/** The state that both a headline and the first sentence behind the dateline name before any other. */
function firstState(
  phrases: readonly Phrase[],
  dateline: number,
  isInside: (phrase: Phrase) => boolean,
): string | null {
  if (dateline === 0) return null;
  const first = (from: number, to: number): string | null => {
    for (const phrase of phrases) {
      const { sentence, entity, form } = phrase;
      if (sentence < from || sentence > to || isInside(phrase) || form === 'pronoun') continue;
      const country = entity && settled(entity).sectors.includes('JRN') ? null : countryOf(phrase);
      if (country) return country;
    }
    return null;
  };
  const headline = first(0, 0);
  return headline !== null && headline === first(dateline, dateline + 1) ? headline : null;
}

/** Whether the first sentence behind a dateline speaks of the state that the dateline lies in. */
function leads(
  phrases: readonly Phrase[],
  place: Phrase,
  isInside: (phrase: Phrase) => boolean,
  state: string,
): boolean {
  const others = new Set<string>();
  let isLed = false;
  let times = 0;
  for (const phrase of phrases) {
    if (phrase.sentence < place.sentence || isInside(phrase) || phrase.form === 'pronoun') continue;
    const country = countryOf(phrase);
    if (country === state) {
      times++;
      isLed ||= phrase.sentence <= place.sentence + 1;
    } else if (country && !isLed && phrase.sentence <= place.sentence + 1) others.add(country);
  }
  // `Peru's minister met Chile's in Geneva at a table set by the Swiss`: the host is named behind two others and not again
  return isLed && (others.size < 2 || times > 1);
}

const bodies =
  /^(?:government|army|navy|military|parliament|legislature|treasury|cabinet|ministry|police|opposition|presidency|senate|congress|junta|judiciary|gendarmerie)$/;
/** Bodies that only with such a word before them are a state's. */
const told: readonly [body: RegExp, word: RegExp][] = [
  [/^force$/, /^(?:air)$/],
  [/^guard$/, /^(?:coast|border|national)$/],
  [/^bank$/, /^(?:central|national)$/],
  [/^commission$/, /^(?:election|electoral)$/],
  [/^council$/, /^(?:transitional|military|ruling|presidential)$/],
  [/^assembly$/, /^national$/],
  [/^(?:office|palace)$/, /^presidential$/],
  [/^court$/, /^(?:supreme|constitutional|high)$/],
  [/^(?:television|tv|media|radio|agency)$/, /^state$/],
];
const speaking =
  /^(?:(?:foreign|defen[cs]e|interior|energy|finance|health|oil) ministry|government|army|navy|military|presidential|police) spokes/;

/**
 * The state of a body or office-holder of whom a text says only what they are (`the navy`, `the foreign minister`), where the text is
 * at home in one and nothing since the paragraph began has brought in those of another.
 */
export function stateAtHome(scene: Scene, phrase: Phrase, at: number): string | null {
  const { phrases, ground } = scene;
  const theirs = phrase.quotation < 0 && !phrase.name ? houseOfSubject(scene, phrase, at) : null;
  if (theirs) return theirs;
  const whose = stateOfLeader(scene, phrase);
  if (whose) return whose;
  const known = scene.homeAt(phrase.sentence);
  const home = known?.state;
  if (home && known!.isOwn && (areLocals(scene, phrase, home) || receivesSummoned(scene, phrase))) return home;
  if (!(home && known!.isOwn) && isOfStateByName(ground, phrase)) return stateOfParagraph(scene, phrase, at, '');
  if (!(home && known!.isOwn) && phrase.lemma === 'government') {
    const own = governmentOfSpeaker(scene, phrase, at);
    if (own) return own;
  }
  if (
    !home ||
    (phrase.office && !known!.isOwn) ||
    !(phrase.isDefinite || isBareTitle(scene, phrase) || areBareMembers(scene, phrase)) ||
    phrase.isPlural !== (phrase.kind === 'group') ||
    phrase.quotation >= 0
  )
    return null;
  const areMembers = areBareMembers(scene, phrase) && known!.isOwn;
  if (!areMembers) {
    if (!/^the$/i.test(ground.forms[phrase.first] ?? '') && !isBareTitle(scene, phrase)) return null;
    if (!isDomestic(scene, phrase)) return null;
  }
  if (isBareTitle(scene, phrase) || doesHome(scene, phrase, home)) return home;
  const { sentences } = ground.analysis;
  const { paragraph } = sentences[phrase.sentence]!;
  for (let i = at - 1; i >= 0 && sentences[phrases[i]!.sentence]!.paragraph === paragraph; i--) {
    const other = phrases[i]!;
    // whom somebody names in so many words is not whom the text turns to
    if (other.quotation >= 0) continue;
    const entity = other.entity && settled(other.entity);
    if (!entity?.country || entity.country === home || entity.kind === 'state') continue;
    if (entity.sectors.some((sector) => ofState.test(sector)))
      return isMinistry(phrase) || isOfStateByName(ground, phrase) ? stateOfParagraph(scene, phrase, at, home) : null;
  }
  return hasTurnedAway(scene, phrase, at, home) ? null : home;
}

/**
 * `STOCKHOLM – … justice minister Rosa Lind said`: a minister of the state that the text reports from, where her sentence names
 * no other state before her.
 */
export function giveHome(
  phrases: readonly Phrase[],
  homeAt: (sentence: number) => Home | null,
  sentences: Analysis['sentences'],
): void {
  const states = new Map<number, Set<string>>();
  for (const phrase of phrases) {
    const { sentence, entity: given } = phrase;
    const home = homeAt(sentence);
    if (!home) continue;
    const entity = given && settled(given);
    const place = !entity && phrase.name?.entry ? (entry(phrase.name.entry)?.country ?? null) : null;
    if (!home.isOwn && place) states.set(sentence, (states.get(sentence) ?? new Set()).add(place));
    if (entity?.country && (entity.kind !== 'person' || speaksForOther(phrase, entity, home.state))) {
      const named = states.get(sentence) ?? new Set();
      states.set(sentence, named.add(entity.country));
    }
    if (phrase.form !== 'name' || entity?.kind !== 'person' || entity.country || entity.term) continue;
    const [held] = entity.offices;
    if (!held || entity.offices.some(({ of }) => of && !isUnplaced(of)) || (entity.offices.length > 1 && !home.isOwn))
      continue;
    if (held.office.isFormer && !(home.isOwn && /(?: minister|premier|president|chancellor)$/.test(held.office.title)))
      continue;
    if (
      !held.office.isFormer &&
      !/^(?:minister|judge|legislator)$/.test(held.office.level) &&
      !(home.isOwn && /^(?:head|police|opposition|local|religious|military)$/.test(held.office.level)) &&
      !/^(?:army|armed forces|military|police|navy|air force) (?:chief|commander)$/.test(held.office.title) &&
      !speaking.test(held.office.title)
    )
      continue;
    // `Foreign ministry spokesman Mora told a briefing in Lima`: who speaks for a ministry does so at home
    const capital = speaking.test(held.office.title) ? capitalIn(phrases, sentence) : null;
    if (capital) {
      entity.country = capital;
      continue;
    }
    // `the Chilean coast guard … Commodore Mora`: whose, is not told
    if (held.office.level === 'military' && hasForcesOfOther(phrases, phrase, home.state)) continue;
    const named = [...(states.get(sentence) ?? [])];
    const others = named.some((country) => country !== home.state) || (home.isGuess && isDealtWith(phrases, phrase));
    // from elsewhere only where the sentence names the state or a town of it
    if (others || !(home.isOwn || named.length > 0)) continue;
    if (held.office.level === 'head' && dealsWithHead(phrases, phrase, home.state)) continue;
    const turned = turnedTo(phrases, phrase, sentences, home.state);
    if (turned === 'open') continue;
    entity.country = turned ?? home.state;
    // `Treasury Secretary Mora`: of the treasury there
    for (const { of } of entity.offices) if (of) settled(of).country ??= entity.country;
  }
}

/**
 * `ANKARA – … Nicosia brushed it aside. Government spokesman Mora said …`: the state of whom the sentence before tells in the paragraph, where
 * that has not named the one at home; `open` where it has, and null where the paragraph has not turned to others.
 */
function turnedTo(
  phrases: readonly Phrase[],
  { sentence }: Phrase,
  sentences: Analysis['sentences'],
  home: string,
): string | null {
  const { paragraph } = sentences[sentence]!;
  let teller: string | null = null;
  let isHomeNamed = false;
  for (const other of phrases) {
    if (other.sentence >= sentence) break;
    if (sentences[other.sentence]!.paragraph !== paragraph || other.form === 'pronoun') continue;
    const entity = other.entity && settled(other.entity);
    if (entity?.country === home) isHomeNamed = true;
    if (other.sentence < sentence - 1 || other.role !== 'subject' || !entity?.country || teller) continue;
    if (entity.kind === 'state' || entity.sectors.some((sector) => /^(?:GOV|LEG|MIL)$/.test(sector)))
      teller = entity.country;
  }
  if (!teller || teller === home) return null;
  return isHomeNamed ? 'open' : teller;
}

/** A ministry or palace of some state, of which the text tells no more. */
const isUnplaced = (body: Entity): boolean => {
  const { kind, entry: known, country, sectors } = settled(body);
  return kind === 'organisation' && !known && !country && sectors.length === 1 && sectors[0] === 'GOV';
};

/** The state of the capital in which a sentence says that something happens, or null. */
function capitalIn(phrases: readonly Phrase[], sentence: number): string | null {
  for (const { sentence: own, name, entity, isPlaceRole } of phrases) {
    const known = own === sentence && !entity && isPlaceRole && name?.entry ? entry(name.entry) : undefined;
    if (known?.kind === 'place' && known.isMetonym) return known.country;
  }
  return null;
}

const hasForcesOfOther = (phrases: readonly Phrase[], { head }: Phrase, home: string): boolean =>
  phrases.some(({ entity, head: before }) => {
    const one = before < head && entity ? settled(entity) : null;
    return (
      one !== null &&
      one.kind !== 'person' &&
      one.sectors.includes('MIL') &&
      one.country !== null &&
      one.country !== home
    );
  });

/** `Peru's foreign minister said it was a victory for President Mora`: whose, is not told. */
const speaksForOther = ({ role, form }: Phrase, { country, sectors }: Entity, home: string): boolean =>
  country !== home && role === 'subject' && form !== 'pronoun' && sectors.includes('GOV');

/** `The Maltese president called Foreign Minister Pavel Novak`: whose minister, is not told. */
const isDealtWith = (phrases: readonly Phrase[], { sentence, head, role }: Phrase): boolean =>
  role !== 'subject' &&
  phrases.some(
    ({ entity, sentence: other, head: before }) =>
      other === sentence && before < head && entity && settled(entity).kind === 'person' && settled(entity).country,
  );

/** `President Mora phoned Prime Minister Albanese`: nothing says that he is of the other's state. */
const dealsWithHead = (phrases: readonly Phrase[], { sentence, entity }: Phrase, home: string): boolean =>
  phrases.some(({ sentence: other, entity: one }) => {
    if (other !== sentence || !one || settled(one) === settled(entity!)) return false;
    const { kind, country, term } = settled(one);
    return kind === 'person' && country === home && term !== null && term.to === null && term.country === home;
  });

/**
 * `Chad's Democrats demanded that parliament vote`, `the minister told lawmakers`, wherever it is told: the parliament that those in its
 * sentence sit in or speak to.
 */
function houseOfSubject(scene: Scene, phrase: Phrase, at: number): string | null {
  const { phrases } = scene;
  const { sentence, lemma, first, head } = phrase;
  const isHouse = /^(?:parliament|congress)$/.test(lemma) && first === head;
  const before = scene.ground.forms[head - 1] ?? '';
  // `said on state television`, `said the armed forces were ready`
  const isTheirs =
    (/^(?:television|tv|media|radio)$/.test(lemma) && /^state$/i.test(before) && first === head - 1) ||
    (/^(?:army|military|navy)$/.test(lemma) && /^the$/i.test(before)) ||
    (lemma === 'force' && before === 'armed' && /^the$/i.test(scene.ground.forms[first] ?? ''));
  // `the general said troops would respond`
  const areTroops = /^(?:troop|soldier)$/.test(lemma) && phrase.isPlural && first === head && phrase.role === 'subject';
  if (!isHouse && !isTheirs && !areTroops && !areBareMembers(scene, phrase)) return null;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === sentence; i--) {
    const entity = phrases[i]!.entity && settled(phrases[i]!.entity!);
    const isOfHouse = entity?.sectors.some((sector) => /^(?:PTY|LEG|OPP)$/.test(sector));
    const isMinister = entity?.offices.some(({ office }) => /^(?:head|minister)$/.test(office.level));
    const isSpeaker = phrases[i]!.role === 'subject';
    const commands = areTroops && isSpeaker && entity?.sectors.some((sector) => /^(?:MIL|GOV)$/.test(sector));
    if (entity?.country && (commands || isOfHouse || (isMinister && isSpeaker))) return entity.country;
  }
  return null;
}

/** `The Peruvian ministry's spokesman said the government had replied`: that of whoever speaks for one, where the paragraph is about his state. */
function governmentOfSpeaker(scene: Scene, phrase: Phrase, at: number): string | null {
  const { phrases, ground } = scene;
  if (phrase.first !== phrase.head - 1 || phrase.quotation >= 0 || !/^the$/i.test(ground.forms[phrase.first]!))
    return null;
  const speaker = phrases.findLast(
    ({ sentence, role, head }, i) => i < at && sentence === phrase.sentence && role === 'subject' && head < phrase.head,
  );
  const entity = speaker?.entity ? settled(speaker.entity) : null;
  if (entity?.kind !== 'person' || !entity.country || !entity.sectors.includes('GOV')) return null;
  return stateOfParagraph(scene, phrase, at, '') === entity.country ? entity.country : null;
}

const ofState = /^(?:GOV|MIL|LEG|JUD|COP|SPY)$/;

/** `state television reported`, `Parliament approved it`: no article. */
const isBareTitle = ({ ground }: Scene, { first }: Phrase): boolean =>
  /^(?:[Ss]tate|[Pp]arliament|Congress)$/.test(ground.forms[first] ?? '');

/** `Lawmakers voted`, `opposition deputies walked out`: members of no other parliament than that of the state. */
const areBareMembers = ({ ground }: Scene, { lemma, isPlural, first, head, last }: Phrase): boolean =>
  isPlural &&
  /^(?:lawmaker|legislator|deputy|parliamentarian)$/.test(lemma) &&
  (first === head || (head - first === 1 && /^opposition$/i.test(ground.forms[first]!))) &&
  !/^(?:of|in|for|from)$/.test(ground.forms[last] ?? '');

/** `the National Court`, `the Ombudsman Commission`: of the state that the text reports from, where its name tells no other. */
const isOfStateByName = ({ forms }: Scene['ground'], { name, from, to }: Phrase): boolean =>
  name !== null &&
  !name.entry &&
  to - from > 1 &&
  ofOneState.test(forms[to - 1]!) &&
  !forms.slice(from, to).some((form) => abroad.test(form));

const ofOneState =
  /^(?:Court|Tribunal|Commission|Ministry|Constabulary|Police|Gendarmerie|Parliament|Senate|Ombudsman)$/;
const abroad =
  /^(?:International|Inter.*|World|Global|European|African|Asian|Arab|American|Joint|UN|U\.N\.|United|Regional|Pacific|Caribbean|Independent|Peace|Truth|Armistice|Lake|River|Basin|City|County|State|Municipal)$/;

/** `the president of the Security Council`: of a body of many states. */
function isOfNations({ ground, byHead }: Scene, office: OfficePhrase): boolean {
  const body = bodyOf(ground, byHead, office)?.entity;
  return !!body && settled(body).kind !== 'state' && settled(body).sectors.includes('IGO');
}

function isDomestic(scene: Scene, phrase: Phrase): boolean {
  const { ground } = scene;
  const { lemma, office, head, first, last } = phrase;
  const home = scene.homeAt(phrase.sentence);
  if (isOfStateByName(ground, phrase) && home?.isOwn && !home.isGuess) return true;
  // `accused the government of lying`
  const { tokens } = ground.analysis;
  const isItsOwn = tokens[tokens[last]?.head ?? -1]?.head === head;
  if (isItsOwn && /^(?:of|in|for|from)$/.test(ground.forms[last] ?? '')) return false;
  if (office) {
    if (office.isFormer || isOfNations(scene, office)) return false;
    if (speaking.test(office.title)) return true;
    return /^(?:head|minister)$/.test(office.level) && !/^(?:minister|secretary|chancellor|leader)$/.test(office.title);
  }
  // `the three European governments`: of several states
  if (phrase.isPlural && /^(?:government|parliament|cabinet|presidency)$/.test(lemma)) return false;
  if (bodies.test(lemma)) return head - first < 4;
  const before = ground.forms[head - 1]?.toLowerCase() ?? '';
  return told.some(([body, word]) => body.test(lemma) && word.test(before));
}
