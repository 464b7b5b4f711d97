import { matchName, matchOffice, officialsNamed } from '../../knowledge/index.js';
import type { Analysis, Sentence, Token } from '../../language/index.js';
import { isCapital, isDash, touches } from './letters.js';
import { headWord, isGivenName, isTimeWord, words } from './lexicon.js';
import { roleOfState } from './roles.js';
import { isOfClause, isStateAlone, runEnd } from './run-end.js';
import { endBeforeLetters } from './spelt-out.js';

/** Tokens `[first, last)` that may be one name, or several side by side. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Tags of words that begin a sentence with a capital and yet begin no name. */
const closed = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'INTJ', 'PART', 'NUM', 'PUNCT', 'SYM']);

/** Whether a sentence writes most of its words with a capital, as headlines do, so that capitals say nothing. */
export function isTitled(analysis: Analysis, sentence: Sentence): boolean {
  const isStopped = /[.!?]$/.test(analysis.tokens[sentence.last - 1]!.form);
  if (isStopped && (sentence.last - sentence.first > 20 || !standsAlone(analysis, sentence))) return false;
  let capitals = 0;
  let small = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = analysis.tokens[i]!;
    if (closed.has(token.upos) || !/\p{L}/u.test(token.form)) continue;
    if (isCapital(token)) capitals++;
    else small++;
  }
  return capitals >= 4 && small === 0;
}

/** Whether the sentence is all of its paragraph. */
function standsAlone({ sentences }: Analysis, { index, paragraph }: Sentence): boolean {
  return sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
}

/** Words that the text writes with a capital inside a sentence, so that they are names at its start too. */
export function findCapitals(analysis: Analysis): Set<string> {
  const found = new Set<string>();
  for (const sentence of analysis.sentences) {
    if (isTitled(analysis, sentence)) continue;
    // `Wang Yi met Lind. Wang said so.`: an official whom all know by both words
    const [opens, second] = [analysis.tokens[sentence.first]!, analysis.tokens[sentence.first + 1]];
    if (isCapital(opens) && isCapital(second) && second!.deprel === 'flat' && opens.upos === 'NOUN')
      if (officialsNamed([opens.form, second!.form]).length) found.add(opens.form);
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const token = analysis.tokens[i]!;
      // `Anna Power, a professor, spoke`: what stands second is a name behind a given name alone
      if (i === sentence.first + 1 && !isGivenName(analysis.tokens[i - 1]!.form)) continue;
      if (token.upos !== 'PROPN' || !isCapital(token)) continue;
      // behind a comma one that leads a name of several words: `her guest, Szabó Rosa, said`
      const before = analysis.tokens[i - 1]!;
      const next = analysis.tokens[i + 1];
      const leads = before.form === ',' && next?.upos === 'PROPN' && isCapital(next);
      if (before.upos !== 'PUNCT' || before.form === ')' || leads) found.add(token.form);
    }
  }
  return found;
}

/** Runs of capitals with the small words that names hold (`of`, `for the`, `and`, particles, initials), in order. */
export function findRuns(
  analysis: Analysis,
  forms: readonly string[],
  sentence: Sentence,
  capitals: ReadonlySet<string>,
): Run[] {
  const { tokens } = analysis;
  const runs: Run[] = [];
  let opening = true;
  for (let i = sentence.first; i < sentence.last; ) {
    const token = tokens[i]!;
    const starts =
      isCapital(token) &&
      (!opening ||
        startsName(tokens, forms, i, sentence.last, capitals) ||
        knownAt(forms, i) ||
        words.times.has(token.form.toLowerCase())) &&
      !isTimeWord(tokens, i) &&
      !isPeopleOfNoun(tokens, forms, i) &&
      !(dayNames.test(token.form) && i + 1 < sentence.last && isTimeWord(tokens, i + 1)) &&
      !(opening && (isBeforeState(tokens, forms, i) || isKindOfForce(forms, i)));
    if (/[\p{L}\p{N}]/u.test(token.form)) opening = false;
    else if (/^(?:[:“"‘«`]|``)$/.test(token.form)) opening = true;
    if (
      !starts ||
      isOfClause(tokens, i) ||
      afterHyphen(tokens, i) ||
      isAffiliation(tokens, i) ||
      isPeople(tokens, forms, i)
    ) {
      i++;
      continue;
    }
    const end = Math.max(runEnd(tokens, forms, i, sentence.last), knownEnd(forms, i, sentence.last));
    const last = endBeforeLetters(tokens, i, end, sentence.last);
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

/** `The Namibian president left`, at the head of a sentence: of Namibia, and no paper of that name. */
const isPeopleOfNoun = (tokens: readonly Token[], forms: readonly string[], i: number): boolean =>
  forms[i] === 'The' &&
  tokens[i + 2]?.upos === 'NOUN' &&
  !isCapital(tokens[i + 2]) &&
  matchName(forms, i)?.length === 2 &&
  matchName(forms, i + 1)?.form === 'adjective';

/** `Super Tuesday`, `Bloody Sunday`: days with a name. */
const dayNames = /^(?:Super|Bloody|Black|Good|Ash|Holy|Cyber|Giving|Palm|Easter|Whit)$/;

/** `Neighbouring Chile objected`, `Rival Chile objected`: what a state is, at the head of a sentence, right before its name. */
function isBeforeState(tokens: readonly Token[], forms: readonly string[], i: number): boolean {
  const { form, upos, xpos, head } = tokens[i]!;
  const isParticiple = upos === 'VERB' && /(?:ing|ed)$/.test(form);
  const isRole = roleOfState.test(form) && isStateAlone(tokens, forms, i + 1);
  // `Urge Peru to leave`, as an item of a list has it
  const isBase = upos === 'VERB' && head < 0 && /^VBP?$/.test(xpos) && !isGivenName(form);
  // `New Peru sanctions bill`
  if ((!isParticiple && !isRole && !isBase && form !== 'New') || knownAt(forms, i)) return false;
  const next = isCapital(tokens[i + 1]) ? matchName(forms, i + 1) : null;
  return next?.form === 'name' && (next.entries[0]!.kind === 'state' || (isBase && next.entries[0]!.kind !== 'place'));
}

/** `Riot police fired`: what sort they are. */
const isKindOfForce = (forms: readonly string[], i: number): boolean =>
  /^(?:Riot|Traffic|Border|Prison|Highway|Motorcycle|Transport|Rescue|Fire|Bomb|Ground|Combat|Air)$/.test(forms[i]!) &&
  /^(?:police|policemen|troops|soldiers|guards?|officers?|crews?|teams?|squads?|forces|units?|workers?)$/.test(
    forms[i + 1] ?? '',
  );

/** `(R-Wis.)` and `, R-Ohio,` after a politician's name. */
const isAffiliation = (tokens: readonly Token[], i: number): boolean =>
  i > 1 &&
  /^[DRI](?:-.*)?$/.test(tokens[i]!.form) &&
  (tokens[i - 1]!.form === '(' ||
    (tokens[i - 1]!.form === ',' &&
      isCapital(tokens[i - 2]!) &&
      (tokens[i]!.form.length > 1 || (isDash(tokens[i + 1]?.form ?? '') && touches(tokens[i]!, tokens[i + 1]!)))));

/** `anti-Trump`, `non-Serb`: the name is not itself spoken of. */
const afterHyphen = (tokens: readonly Token[], i: number): boolean =>
  i > 1 &&
  isDash(tokens[i - 1]!.form) &&
  touches(tokens[i - 1]!, tokens[i]!) &&
  touches(tokens[i - 2]!, tokens[i - 1]!) &&
  prefix.test(tokens[i - 2]!.form);

/** `Sino-Iranian ties`: of two peoples, and nobody's name. */
const isPeople = (tokens: readonly Token[], forms: readonly string[], i: number): boolean =>
  combining.test(forms[i]!) &&
  isDash(forms[i + 1] ?? '') &&
  touches(tokens[i]!, tokens[i + 1]!) &&
  matchName(forms, i + 2)?.form === 'adjective';

const combining = /^(?:Sino|Franco|Anglo|Russo|Indo|Greco|Tur[ck]o|Luso|Hispano|Austro|Italo|Afro|Ibero|Serbo|Perso)$/;

const prefix = /^(?:anti|pro|non|post|pre|un|mid|trans|inter|intra|quasi|neo|sub)$/i;

/** `US officials said`: capitals throughout, among words that have none. */
const isAcronym = (tokens: readonly Token[], i: number, last: number): boolean =>
  /^\p{Lu}{2,6}$/u.test(tokens[i]!.form) &&
  (i + 1 >= last || !/^\p{Lu}+$/u.test(tokens[i + 1]!.form)) &&
  tokens[i]!.upos !== 'INTJ';

/** Where a known name ends that begins here, or `i`: it may hold small words that runs stop at. */
function knownEnd(forms: readonly string[], i: number, last: number): number {
  const match = matchName(forms, i);
  return match !== null && match.form === 'name' && i + match.length <= last ? i + match.length : i;
}

/** A known name of several words, whatever its first word is tagged: `European Community ministers met`. */
function knownAt(forms: readonly string[], i: number): boolean {
  const match = matchName(forms, i);
  return match !== null && match.form === 'name' && match.length > 1;
}

function startsName(
  tokens: readonly Token[],
  forms: readonly string[],
  i: number,
  last: number,
  capitals: ReadonlySet<string>,
): boolean {
  const token = tokens[i]!;
  // `Will China send an envoy?`
  if (/^(?:Will|May|Can|Would|Did|Does)$/.test(token.form) && matchName(forms, i + 1)?.entries[0]?.kind === 'state')
    return false;
  // `Replied Lima police spokesman Ana Lind: …`: the verb stands first
  if (inverted.test(token.form) && !knownAt(forms, i) && i + 1 < last && isCapital(tokens[i + 1])) return false;
  // `Former Arizona governor`: what says who of a kind is meant begins no name, unless one is known that it begins
  if (isQualifier(token) && !knownAt(forms, i)) return false;
  // `Weapons treaty talks end`: things that headlines begin with
  if (things.test(token.form) && !knownAt(forms, i) && !isCapital(tokens[i + 1] ?? token)) return false;
  if (token.upos === 'PROPN' || capitals.has(token.form) || isAcronym(tokens, i, last)) return true;
  // `Director of National Intelligence Ana Ruiz said …`
  if (i + 3 < last && /^(?:of|for)$/.test(forms[i + 1]!)) {
    const office = matchOffice(forms, i);
    if (office && office.length > 2 && i + office.length < last && isCapital(tokens[i + office.length])) return true;
  }
  // `Theresa May will`: whatever the tagger makes of them, a given name and a capital are a name.
  if (isGivenName(token.form) && i + 1 < last && isCapital(tokens[i + 1])) return true;
  // `In 't Veld said`
  if (/^['’‘]$/.test(forms[i + 1] ?? '') && forms[i + 2] === 't' && i + 3 < last && isCapital(tokens[i + 3]))
    return true;
  // `Foreign Affairs Committee`, as the head of a page has it
  if (token.upos === 'ADJ' && ofBodies.test(token.form) && isHeaded(tokens, i, last)) return true;
  if (closed.has(token.upos)) return false;
  // `Guinea also backed the plan`: a state that is spelt like a thing, where it does something
  if (token.deprel === 'nsubj' && tokens[i + 1]?.upos !== 'NOUN' && isStateAlone(tokens, forms, i)) return true;
  if (isKnownActor(tokens, forms, i)) return true;
  return i + 1 < last && isCapital(tokens[i + 1]) && tokens[i + 1]!.upos === 'PROPN';
}

/** Plurals that the tagger may take for names where they begin a headline. */
const things =
  /^(?:Weapons|Arms|Missiles|Drones|Rockets|Troops|Warships|Sanctions|Tariffs|Talks|Borders|Hostages|Prisoners|Migrants|Refugees|Elections|Protests|Strikes|Grains?|Oil|Gas|Peace|Trade)$/;

/** With what adjectives the names of bodies begin. */
const ofBodies =
  /^(?:Foreign|Internal|External|Joint|Public|International|Legal|Constitutional|Armed|European|Political)$/;

/** Whether capitals follow up to a word for a body, with one at least between. */
function isHeaded(tokens: readonly Token[], i: number, last: number): boolean {
  for (let at = i + 1; at < Math.min(last, i + 6) && isCapital(tokens[at]); at++)
    if (at > i + 1 && headWord(tokens[at]!.form)?.kind === 'organisation') return true;
  return false;
}

/** `Glencore, the Swiss miner, said …`: a body known by one word that does something, whatever the word is tagged. */
function isKnownActor(tokens: readonly Token[], forms: readonly string[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.deprel !== 'nsubj' || tokens[i]!.xpos !== 'NN' || !next) return false;
  const isSetOff = next.form === ',' && /^(?:the|an?)$/.test(forms[i + 2] ?? '');
  if (!isSetOff && !(/^VB[DZ]$/.test(next.xpos) && next.lemma !== 'be')) return false;
  const match = matchName(forms, i);
  return match?.length === 1 && match.form === 'name' && match.entries[0]!.kind === 'organisation';
}

const inverted =
  /^(?:Replied|Added|Countered|Noted|Explained|Retorted|Quipped|Concluded|Recalled|Responded|Answered|Argued|Insisted|Says|Adds|Wrote)$/;

const isQualifier = ({ form, upos }: Token): boolean =>
  (upos === 'ADJ' || upos === 'ADV') && words.qualifiers.has(form.toLowerCase());
