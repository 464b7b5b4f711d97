import { entry, matchSectorNoun } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import type { Ground } from './ground.js';
import type { nounOf } from './lexicon.js';
import type { Phrase } from './working.js';

/** `the coast guard` is a force, no one man, and `the air force` is an army's. */
export function guardOf({ forms }: Ground, { lemma, xpos, index, deprel }: Token): ReturnType<typeof nounOf> {
  if (xpos === 'NNS') return null;
  const before = forms[index - 1] ?? '';
  const isForce =
    lemma === 'guard'
      ? /^(?:coast|national|border|revolutionary|republican)$/i.test(before)
      : lemma === 'force' && /^air$/i.test(before);
  if (isForce) return { kind: 'organisation', sectors: ['MIL'], yields: false, ofState: null };
  // `Peru's lower house`
  if (/^(?:house|chamber)$/.test(lemma) && /^(?:lower|upper)$/i.test(before))
    return { kind: 'organisation', sectors: ['LEG'], yields: false, ofState: null };
  // `the presidential palace denied it`: who speaks there
  const isCourt =
    deprel === 'nsubj' &&
    (lemma === 'palace' ? /^(?:presidential|royal)$/i : lemma === 'presidency' ? /^the$/i : never).test(before);
  return isCourt ? { kind: 'organisation', sectors: ['GOV'], yields: false, ofState: null } : null;
}

/** `the state copper giant`, `the news site`: a body by what stands right before a noun that is none by itself. */
export function firmOf({ forms }: Ground, { lemma, index, xpos }: Token): ReturnType<typeof nounOf> {
  if (xpos !== 'NN' || !/^(?:giant|major|site|website|outlet)$/.test(lemma)) return null;
  const pair = matchSectorNoun(forms, index - 1);
  if (pair?.length !== 2 || pair.noun.isHuman) return null;
  return { kind: 'organisation', sectors: pair.noun.sectors, yields: false, ofState: null };
}

/** What a trade says and thinks, which no mine or mill does. */
const opining =
  /^(?:say|oppose|back|support|welcome|reject|criticize|criticise|condemn|denounce|warn|argue|complain|fear|demand|call|urge|want|object|protest|applaud|hail|favou?r|lobby|endorse|slam|decry)$/;

/** `the chamber of commerce`, `the bishops' conference`, `the steel industry opposes it`: those who stand together for a trade or a church. */
export function tradeOf({ analysis, forms }: Ground, { lemma, index, deprel, head }: Token): ReturnType<typeof nounOf> {
  const body = (...sectors: ('BUS' | 'REL' | 'AGR')[]) =>
    ({ kind: 'organisation', sectors, yields: false, ofState: null }) as const;
  if (lemma === 'chamber' && forms[index + 1] === 'of')
    return /^(?:commerce|industry|trade|shipping|mines|mining|business|agriculture)$/i.test(forms[index + 2] ?? '')
      ? body('BUS')
      : null;
  if (lemma === 'conference' && /^bishops$/i.test(forms[index - 2] ?? '')) return body('REL');
  if (lemma !== 'industry' || deprel !== 'nsubj' || !opining.test(analysis.tokens[head]!.lemma)) return null;
  const trade = analysis.tokens[index - 1];
  return trade?.head === index && /^(?:compound|amod|nmod:poss)$/.test(trade.deprel) ? body('BUS') : null;
}

/** How nouns for people end. */
const ofPeople = /(?:er|or|ee|ist|ant|man|woman|people|person|child)$/;

/** `asylum seekers`, `asylum-seekers`: people by two words of which neither alone is one. */
export function peopleOfPair({ forms }: Ground, { index, xpos, lemma }: Token): ReturnType<typeof nounOf> {
  if (!(xpos === 'NN' || xpos === 'NNS') || !ofPeople.test(lemma)) return null;
  const length = forms[index - 1] === '-' ? 3 : 2;
  const pair = matchSectorNoun(forms, index + 1 - length);
  return pair?.length === length && pair.noun.isHuman
    ? { kind: 'person', sectors: pair.noun.sectors, yields: false, ofState: null }
    : null;
}

/** `army officers` are soldiers, `officers` alone may be policemen; a central bank is no business. */
export function sectorsOfPair({ analysis, forms }: Ground, { index }: Token): Phrase['sectors'] | null {
  const before = analysis.tokens[index - 1];
  if (before?.head !== index || !/^(?:compound|amod)$/.test(before.deprel)) return null;
  // `a police task force`
  const three = before.deprel === 'compound' ? matchSectorNoun(forms, index - 2) : null;
  if (three?.length === 3 && !three.noun.isHuman && analysis.tokens[index]!.lemma !== 'party')
    return three.noun.sectors;
  // `a naval officer`
  const isOfService = before.deprel === 'compound' || /^(?:naval|military)$/i.test(before.form);
  const pair = isOfService ? matchSectorNoun(forms, index - 1) : null;
  if (pair?.length === 2 && pair.noun.isHuman) return pair.noun.sectors;
  return sectorsOfBody(forms, index - 1);
}

/** `Officers who seized power`, in a text that tells of a coup: no policemen. */
export function soldiersOf({ analysis, forms }: Ground, { lemma, index }: Token): Phrase['sectors'] | null {
  // `naval personnel`
  if (lemma === 'personnel' && /^(?:military|naval|army|navy|enlisted|uniformed)$/i.test(forms[index - 1] ?? ''))
    return ['MIL'];
  // `officers of the national army`
  const behind = forms.slice(index + 1, index + 5).join(' ');
  if (
    lemma === 'officer' &&
    /^(?:of|in|from) (?:the|its|their|his) (?:\w+ )?(?:army|navy|military|armed|air)\b/.test(behind)
  )
    return ['MIL'];
  if (lemma !== 'officer' || analysis.tokens[index - 1]?.deprel === 'compound') return null;
  return /\b(?:coup|junta|putsch|mutiny|mutinous|seized power|took power|seizing power)\b/.test(analysis.text) &&
    !forms.some((form) => /^(?:police|customs|prison)$/i.test(form))
    ? ['MIL']
    : null;
}

/** The sectors of a body that two words name together: `central bank`, `election commission`; a party stays one. */
export function sectorsOfBody(forms: readonly string[], first: number): Phrase['sectors'] | null {
  if (/^part(?:y|ies)$/i.test(forms[first + 1] ?? '')) return null;
  const pair = matchSectorNoun(forms, first);
  return pair?.length === 2 && !pair.noun.isHuman ? pair.noun.sectors : null;
}

/** `bombers and fighters`, `MiG fighters`: planes, no men; `army helicopters bombed …`: as good as their crews. */
export function craftOf(
  { analysis: { tokens, children }, forms }: Ground,
  { lemma, index, xpos, deprel: own, head: verb }: Token,
): ReturnType<typeof nounOf> {
  const isStriking = own === 'nsubj' && verb > index && striking.test(tokens[verb]!.lemma);
  if (isStriking && crewed.test(lemma) && arms.test(forms[index - 1] ?? ''))
    return { kind: 'group', sectors: ['MIL'], yields: false, ofState: null };
  if (lemma !== 'fighter' || xpos !== 'NNS') return null;
  const isModel =
    /^(?:MiG|Mig|MIG|Sukhoi|Mirage|Rafale|Tornado|Phantom|Eurofighter|Hornet|Gripen|jet|stealth|escort|carrier-based)$/.test(
      forms[index - 1] ?? '',
    );
  const { deprel, head } = tokens[index]!;
  const row = deprel === 'conj' ? [head, ...children[head]!] : children[index]!;
  const isAmongCraft = row.some(
    (at) => at !== index && (deprel === 'conj' || tokens[at]!.deprel === 'conj') && crafts.test(tokens[at]!.lemma),
  );
  const isNumbered =
    /^(?:F|Su|MiG|J)-?\d+[A-Z]?$/.test(forms[index - 1] ?? '') ||
    (/^\d+[A-Z]?$/.test(forms[index - 1] ?? '') && forms[index - 2] === '-');
  return isModel || isNumbered || isAmongCraft
    ? { kind: 'group', sectors: ['MIL'], yields: false, ofState: null }
    : null;
}

const crewed = /^(?:helicopter|plane|aircraft|ship|vessel|boat)$/;
const arms = /^(?:army|government|regime|military|navy|naval|attack|combat|rebel)$/i;
const striking =
  /^(?:attack|bomb|strike|shell|pound|hit|raid|strafe|rocket|fire|shoot|sink|kill|wound|destroy|drop|launch|block|blockade|intercept|ram|seize)$/;
const crafts = /^(?:bomber|jet|plane|aircraft|warplane|helicopter|tanker|gunship|missile|drone)$/;

/** `a jumbo jet`, `a Lufthansa jet`: it carries passengers, and acts for nobody. */
export const isCivilCraft = ({ forms, nameAt, names }: Ground, { lemma, index }: Token): boolean => {
  if (lemma !== 'jet') return false;
  const name = names[nameAt[index - 1] ?? -1];
  const airline = name?.entry ? entry(name.entry) : undefined;
  return (
    /^(?:jumbo|passenger|corporate|private|business|commercial|executive|regional|cargo|charter|chartered|commuter|airline|airliner|company|personal|luxury|leased)$/i.test(
      forms[index - 1] ?? '',
    ) || airline?.sectors.includes('BUS') === true
  );
};

/** `weapons inspectors`, `the inspectors` in a text about arms: of a body of states; others than policemen serve a ministry. */
export function inspectorsOf(
  { analysis, forms }: Ground,
  { lemma, index, xpos, deprel }: Token,
): Phrase['sectors'] | null {
  if (lemma !== 'inspector') return null;
  const before = forms[index - 1] ?? '';
  if (/^(?:police|chief|detective|immigration|customs)$/i.test(before) || /^general$/i.test(forms[index + 1] ?? ''))
    return null;
  // `Inspector Lind`
  if (xpos === 'NNP' || deprel === 'nmod:desc' || deprel === 'compound') return null;
  if (/^(?:weapons?|arms|nuclear|disarmament|missile|U\.?N\.?|IAEA|international)$/.test(before)) return ['IGO'];
  if (/\b(?:weapons|arms|nuclear|U\.N\.|IAEA|OPCW) inspect(?:or|ion)/.test(analysis.text)) return ['IGO'];
  if (/\b(?:IAEA|OPCW|UNSCOM|UNMOVIC|United Nations|U\.N\.)/.test(analysis.text)) return ['IGO'];
  return /\bpolice/i.test(analysis.text) ? null : ['GOV'];
}

const never = /(?!)/;
