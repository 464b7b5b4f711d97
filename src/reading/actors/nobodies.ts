import { relation, type Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { headWord } from '../names/index.js';
import { isEffort, isRelation, isSystem } from './deeds-for-bodies.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** `the court's authority`, `the authority of the court`, `under the leadership of Lind`: what somebody has, no body. */
export const isPower = ({ analysis: { tokens, children } }: Ground, { index, lemma, xpos, deprel }: Token): boolean =>
  (lemma === 'authority' || lemma === 'leadership') &&
  xpos === 'NN' &&
  // `the Peruvian leadership denied it`: only who does something is a body
  ((lemma === 'leadership' && deprel !== 'nsubj') ||
    children[index]!.some(
      (child) =>
        tokens[child]!.deprel === 'nmod:poss' ||
        (child > index && relation(tokens[child]!) === 'nmod' && tokens[index + 1]!.form === 'of'),
    ));

/** Whether the noun names no one: `as a partner`, `any foundation`, `the role of leader`, `the use of force`. */
export function isOnlySaid(ground: Ground, phrase: Phrase): boolean {
  // `the mechanics of the plan`
  if (ground.forms[phrase.head] === 'mechanics' && ground.forms[phrase.head - 1] === 'the') return true;
  // `the troop movements`, `freedom of movement`
  if (
    phrase.lemma === 'movement' &&
    /^(?:troop|ship|naval|fleet|military|army|population|of|free)$/i.test(ground.forms[phrase.head - 1] ?? '')
  )
    return true;
  if (phrase.lemma === 'cell' && isOfPrison(ground, phrase)) return true;
  if (
    phrase.lemma === 'firm' &&
    /^(?:stand|stood|stands|standing|hold|held|remain|remained)$/.test(ground.forms[phrase.head - 1] ?? '')
  )
    return true;
  if (phrase.lemma === 'force' && phrase.first === phrase.head && !phrase.isPlural) return true;
  // `rounds of artillery`, `with artillery`, `artillery shells`: guns
  if (
    phrase.lemma === 'artillery' &&
    phrase.first === phrase.head &&
    /^(?:of|with|using|by|fire|fired|exchanged)$/.test(ground.forms[phrase.head - 1] ?? '')
  )
    return true;
  // `the armistice regime`, `civil administration south of the line`: how something is done
  if (
    phrase.lemma === 'regime' &&
    /^(?:armistice|sanctions?|treaty|inspections?|verification|visa|legal|safeguards|non-?proliferation|trade|tax|tariff)$/i.test(
      wordBefore(ground, phrase),
    )
  )
    return true;
  if (
    phrase.lemma === 'administration' &&
    /^(?:civil|public|land|oral|tax)$/i.test(wordBefore(ground, phrase)) &&
    phrase.first === phrase.head - 1
  )
    return true;
  // `parts for F-35 fighters`
  if (
    phrase.lemma === 'fighter' &&
    /^\p{Lu}{1,3}-?\d|jet$/u.test(ground.forms.slice(phrase.first, phrase.head).join(''))
  )
    return true;
  // `offered both sides his good offices`
  if (phrase.lemma === 'office' && /^good$/i.test(ground.forms[phrase.head - 1] ?? '') && phrase.isPlural) return true;
  // `Finland, which holds the chair`
  if (
    phrase.lemma === 'chair' &&
    phrase.role === 'object' &&
    isHeldInTurn(ground, ground.analysis.tokens[phrase.head]!)
  )
    return true;
  // `took office`, `Justice was served`, `did not say so in public`
  if (!phrase.isPlural && phrase.first === phrase.head && /^(?:office|justice|majority|public)$/i.test(phrase.lemma))
    return true;
  // `rarely speaks in public, but`, `told reporters in the lobby`
  const [second, first] = [ground.forms[phrase.head - 2] ?? '', ground.forms[phrase.head - 1] ?? ''];
  if (phrase.lemma === 'public' && /^in$/i.test(first)) return true;
  if (phrase.lemma === 'lobby' && /^the$/i.test(first) && /^(?:in|into|through|inside|at)$/i.test(second)) return true;
  if (isLine(ground, phrase)) return true;
  // `approved it by a wide majority`
  if (
    phrase.lemma === 'majority' &&
    ground.forms[phrase.first - 1] === 'by' &&
    !/^(?:of|in)$/.test(ground.forms[phrase.head + 1] ?? '')
  )
    return true;
  if (isEffort(ground, phrase) || isSystem(ground, phrase) || isRelation(ground, phrase)) return true;
  // `his resistance to the plan`, `put up resistance`, `a couple of years`
  if (phrase.lemma === 'resistance' && !phrase.country) {
    const [before, behind] = [ground.forms[phrase.first]!, ground.forms[phrase.head + 1] ?? ''];
    if (
      behind === 'to' ||
      phrase.first === phrase.head ||
      /^(?:his|her|its|their|any|little|stiff|fierce)$/i.test(before)
    )
      return true;
  }
  // `Peru's opposition to the treaty`, `voiced its opposition`
  if (phrase.lemma === 'opposition') {
    const isOwned = /^(?:[’']s?|his|her|its|their|our|my|your|any|strong|fierce|stiff|firm|steadfast)$/i.test(first);
    const isVoiced = /^(?:to|from|within|among)$/.test(ground.forms[phrase.head + 1] ?? '');
    if (isOwned && isVoiced) return true;
  }
  // `fell victim to a plot`, `deep divisions over the pact`
  if (
    phrase.lemma === 'victim' &&
    phrase.first === phrase.head &&
    /^f[ae]ll(?:s|en|ing)?$/.test(ground.forms[phrase.head - 1] ?? '')
  )
    return true;
  if (phrase.lemma === 'division' && isSplit(ground, phrase)) return true;
  // `a couple months ago`
  const behind = ground.analysis.tokens[phrase.head + 1];
  if (
    phrase.lemma === 'couple' &&
    (behind?.form === 'of' || (phrase.isIndefinite && /^(?:NN|JJ)/.test(behind?.xpos ?? '')))
  )
    return true;
  // `lived in exile`
  if (
    phrase.lemma === 'exile' &&
    (phrase.first === phrase.head || /^(?:his|her|their)$/i.test(ground.forms[phrase.head - 1]!)) &&
    /^(?:in|into|from|to|during|after)$/i.test(ground.forms[phrase.first - 1] ?? '')
  )
    return true;
  // `said on social media`
  if (phrase.lemma === 'media' && /^social$/i.test(ground.forms[phrase.head - 1] ?? '')) return true;
  // `met him in person`
  if (phrase.lemma === 'person' && /^in$/i.test(ground.forms[phrase.head - 1] ?? '')) return true;
  if (phrase.isIndefinite && !phrase.isPlural && isPlanned(ground, phrase)) return true;
  for (const child of ground.analysis.children[phrase.head]!) {
    const token = ground.analysis.tokens[child]!;
    const word = token.form.toLowerCase();
    if (token.deprel === 'case' && word === 'as') return true;
    if (
      token.deprel === 'det' &&
      (word === 'no' ||
        // `according to which countries have a duty`
        word === 'which' ||
        (word === 'any' && phrase.kind !== 'person' && phrase.kind !== 'group'))
    )
      return true;
  }
  return false;
}

/** The word before the head of a phrase. */
const wordBefore = ({ forms }: Ground, { head }: Phrase): string => forms[head - 1] ?? '';

/** `took over the chair`: a turn that states take. */
export const isHeldInTurn = ({ analysis: { tokens } }: Ground, { head }: Token): boolean =>
  /^(?:hold|take|assume|occupy|share|rotate|leave)$/.test(tokens[head]?.lemma ?? '');

/** `kept the channel open`, `through diplomatic channels`: a way to talk, and nobody who sends. */
const isLine = ({ analysis: { tokens }, forms }: Ground, { lemma, head, first, role }: Phrase): boolean =>
  lemma === 'channel' &&
  (/^(?:of|between)$/.test(forms[head + 1] ?? '') ||
    /^(?:open|shut|alive)$/.test(forms[head + 1] ?? '') ||
    forms
      .slice(first, head)
      .some((form) =>
        /^(?:back|diplomatic|military|direct|secret|communication|official|private|quiet|formal|informal)$/i.test(form),
      ) ||
    (role === 'object' &&
      /^(?:open|keep|maintain|close|establish|reopen)$/.test(tokens[tokens[head]!.head]?.lemma ?? '')));

/** `deep divisions within the bloc`: what parts people, and no troops. */
const isSplit = ({ forms }: Ground, { first, head, isPlural, isDefinite }: Phrase): boolean =>
  /^(?:over|within|between|among|on)$/.test(forms[head + 1] ?? '') ||
  /^(?:deep|deepening|sharp|bitter|tremendous|growing|internal|political|social|ethnic|sectarian|ideological|racial|religious|class|party|regional)$/i.test(
    forms[head - 1] ?? '',
  ) ||
  (first === head && !isPlural && !isDefinite);

/** `the idea of a joint force`, `the creation of a court`: a body that is only thought of does nothing yet. */
function isPlanned({ analysis }: Ground, { head, kind }: Phrase): boolean {
  const { deprel, head: above } = analysis.tokens[head]!;
  if (kind === 'person' || deprel !== 'nmod' || !planning.test(analysis.tokens[above]!.lemma)) return false;
  return analysis.children[head]!.some((child) => analysis.tokens[child]!.form === 'of');
}

const planning =
  /^(?:idea|plan|proposal|notion|concept|prospect|creation|formation|establishment|founding|setting-up|deployment)$/;

/** `if elected president`: what somebody may come to be. */
export const isElectedAs = ({ forms }: Ground, { head, first, isPlural }: Phrase): boolean =>
  !isPlural &&
  ((first >= head - 1 && forms[head - 1]?.toLowerCase() === 'elected') ||
    // `while secretary of state`
    (first === head && forms[head - 1]?.toLowerCase() === 'while'));

/** `taught him Japanese`, `speaks Japanese`: what is learnt or spoken is no people. */
export const isLanguage = ({ analysis }: Ground, { deprel, head, index }: Token): boolean =>
  deprel === 'obj' &&
  /^(?:teach|speak|learn|study|understand|read|write|master)$/.test(analysis.tokens[head]!.lemma) &&
  !analysis.children[index]!.some((child) => analysis.tokens[child]!.deprel === 'det');

/** One word that names what is no body, whatever stands before it (`the Constitution`), or a number of a road (`the A27`). */
export function isNoBody({ forms }: Ground, { kind, entry: known, first, last }: Name): boolean {
  // `the Amazon` is a river, `Nobel laureate` a prize
  if (last - first === 1 && forms[first] === 'Amazon' && /^the$/i.test(forms[first - 1] ?? ''))
    return !/^(?:\p{Lu}|workers|warehouses?)/u.test(forms[last] ?? '');
  if (last - first === 1 && forms[first] === 'Nobel')
    return /^(?:laureates?|prizes?|winners?|committee|Peace|Prize)$/i.test(forms[last] ?? '');
  if (kind !== 'organisation' || known || last - first !== 1) return false;
  const head = headWord(forms[first]!);
  return (head !== undefined && head.kind !== 'organisation') || /^\p{Lu}{1,2}-?\d{1,4}$/u.test(forms[first]!);
}

/** `moved to another cell`: of a prison, where no word before it tells of another kind. */
const isOfPrison = ({ forms }: Ground, { first, head }: Phrase): boolean =>
  !forms
    .slice(first, head)
    .some((form) =>
      /^(?:terror|terrorist|sleeper|militant|jihadi|jihadist|rebel|guerrilla|spy|extremist|underground|armed|\p{Lu}.*)$/u.test(
        form,
      ),
    );
