import type { Ground } from './ground.js';
import { nounPhraseStart } from './links.js';
import type { OfficePhrase, Phrase } from './working.js';

/** The office whose words end where the name begins, perhaps with `of` or `to` somewhere between. */
export function officeBefore(ground: Ground, phrase: Phrase): { office: OfficePhrase; of: number } | null {
  const { officeAt, forms, nameAt, names, analysis } = ground;
  const start = analysis.sentences[phrase.sentence]!.first;
  let at = phrase.from - 1;
  while (at > start && honorific.test(forms[at]!) && !officeAt[at]) at--;
  // `Vice President (then-Governor) Lind`, `Admiral (ret.) Lind`
  const bracket = forms[at] === ')' ? forms.lastIndexOf('(', at) : -1;
  const isRetired = /^(?:ret|retd|retired)\.?$/i.test(forms[bracket + 1] ?? '');
  if (bracket > start && at - bracket < 5 && (isRetired || officeAt[at - 1])) at = bracket - 1;
  const comma = at > start && forms[at] === ',';
  if (comma) at--;
  if (at < start) return null;
  if (comma && isOfServant(ground, phrase, at)) return null;
  if (officeAt[at])
    return comma && !isApposed(ground, phrase, officeAt[at]!) ? null : { office: officeAt[at]!, of: -1 };
  const body = nameAt[at]!;
  if (body < 0 || names[body]!.kind === 'person') return null;
  const before = names[body]!.first - 1;
  const preposition = forms[forms[before] === 'the' ? before - 1 : before];
  const officeEnd = forms[before] === 'the' ? before - 2 : before - 1;
  if (officeEnd < start || !/^(?:of|to|for|in|at)$/.test(preposition ?? '')) return null;
  const office = officeAt[officeEnd];
  if (!office || (comma && !isApposed(ground, phrase, office))) return null;
  // where a diplomat is, he is not from
  const isPost =
    preposition === 'to' ||
    (office.level === 'diplomat' && /^(?:in|at|for)$/.test(preposition!)) ||
    (/^(?:in|for)$/.test(preposition!) && isOfBody(ground, office));
  return { office, of: isPost ? -1 : names[body]!.last - 1 };
}

/** `a spokesman for the secretary-general, Huamani,`: the name is of who speaks, and not of whom he speaks for. */
function isOfServant({ analysis: { tokens } }: Ground, { head }: Phrase, office: number): boolean {
  const { deprel, head: above } = tokens[head]!;
  const noun = deprel === 'appos' ? tokens[above]! : undefined;
  if (!noun || noun.index >= office || !/^(?:spokes(?:man|woman|person)|aide|advis[eo]r|assistant)$/.test(noun.lemma))
    return false;
  return tokens[office]!.head === noun.index && tokens[office]!.deprel === 'nmod';
}

/** `Unicef's chief in Sudan`, `the IMF's mission chief for Kenya`: whose office it is stands before it. */
function isOfBody(ground: Ground, { first }: OfficePhrase): boolean {
  const { nameAt, names } = ground;
  for (let at = first - 1; at >= nounPhraseStart(ground, first); at--)
    if (/^(?:organisation|bloc)$/.test(names[nameAt[at] ?? -1]?.kind ?? '')) return true;
  return false;
}

const honorific =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Prof|Lord|Gen|Col|Ayatollah|Seyyed|Sayyid|Sheikh|Prince|Princess|Lt|Capt|Maj|Adm|Dame|Baroness|Baron|Hon|Shri|Smt|Shrimati|Dato['’]?|Datuk|Datin|Seri|Sri|Tan|Tun|Daw|U|Haji|Alhaji|Hajia|Hajiya|Mallam|Malam|Engr|Barrister|Barr|Comrade)\.?$/;

/** `the Iranian president, Masoud Pezeshkian,`: an article before the office and a mark after the name. */
function isApposed(ground: Ground, phrase: Phrase, office: OfficePhrase): boolean {
  const start = nounPhraseStart(ground, office.first);
  const after = ground.forms[phrase.to];
  const determined =
    /^(?:the|its|his|her|their|our|[’']s)$/i.test(ground.forms[start]!) ||
    ground.forms.slice(start, office.first).some((form) => /^[’']s$/.test(form));
  if (!determined) return false;
  // `on the visit of Peru's president to Lima, Lind said …`: the sentence that begins behind the comma is of somebody else
  const { first } = ground.analysis.sentences[phrase.sentence]!;
  const opens = start === first || /^(?:[,;:“"”]|and|but)$/.test(ground.forms[start - 1]!);
  if (/^(?:said|told)$/.test(after ?? '')) return opens;
  return after === undefined || /^(?:[,.;:)”"]|[’']s|who)$/.test(after);
}

/** `President of Peru Ann Lee`: the office of the one whose name stands behind the state. */
function isOfNext({ forms, nameAt, names }: Ground, office: OfficePhrase): boolean {
  if (forms[office.last] !== 'of') return false;
  const state = nameAt[office.last + (forms[office.last + 1] === 'the' ? 2 : 1)] ?? -1;
  if (state < 0 || !/^(?:state|place)$/.test(names[state]!.kind)) return false;
  const holder = nameAt[names[state]!.last] ?? -1;
  return holder >= 0 && names[holder]!.kind === 'person';
}

/** `In a letter to Lind, the presidents of Peru and Chile welcomed …`: who holds the office opens the sentence, without a comma before its verb. */
function isOfSentence({ analysis: { tokens }, forms }: Ground, { last }: OfficePhrase): boolean {
  const { deprel, head, index } = tokens[last - 1]!;
  if (!/^nsubj/.test(deprel) || head < index) return false;
  // `the envoys of Peru, Chile and Mali wrote`: a comma of a list sets nothing off
  const isOfList = (mark: number): boolean => mark + 1 < head && tokens[tokens[mark]!.head]!.deprel === 'conj';
  for (let at = last; at < head; at++) if (forms[at] === ',' && !isOfList(at)) return false;
  return true;
}

/** `In the letter, sent to Lind, Peru's envoy to the UN, Rosa Huamani, said …`: the office of the one who is named behind it. */
function isOfApposed({ analysis: { tokens, children }, nameAt, names }: Ground, { last }: OfficePhrase): boolean {
  const noun = last - 1;
  if (!/^nsubj/.test(tokens[noun]!.deprel)) return false;
  return children[noun]!.some(
    (child) => tokens[child]!.deprel === 'appos' && names[nameAt[child] ?? -1]?.kind === 'person',
  );
}

/** `In a letter to Lind, the envoys of Peru and Chile wrote …`: of several, behind one who is joined to nobody. */
function isOfSeveral(
  { analysis: { tokens, children } }: Ground,
  { head }: Phrase,
  { isPlural }: OfficePhrase,
): boolean {
  return isPlural && tokens[head]!.deprel !== 'conj' && !children[head]!.some((at) => tokens[at]!.deprel === 'conj');
}

/** The office in `Cong Peiwu, the Chinese ambassador to Tehran,` or `Smith, foreign minister of X`. */
export function officeAfter(ground: Ground, phrase: Phrase): OfficePhrase | null {
  const { analysis, forms, officeAt, nameAt, names } = ground;
  const end = analysis.sentences[phrase.sentence]!.last;
  const mark = forms[phrase.to];
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—') return null;
  for (let i = phrase.to + 1; i < end && i < phrase.to + 8; i++) {
    const office = officeAt[i];
    // `Rosa Huamani, the minister's spokeswoman`: the first office is that of another
    if (office && /^[’']s?$/.test(forms[office.last] ?? '')) {
      i = office.last;
      continue;
    }
    if (office) {
      const next = office.last;
      if (isOfSentence(ground, office) || isOfApposed(ground, office) || isOfSeveral(ground, phrase, office))
        return null;
      if (nameAt[next]! >= 0 && names[nameAt[next]!]!.kind === 'person') return null;
      if (isOfNext(ground, office)) return null;
      if (
        next < end &&
        analysis.tokens[next]!.upos === 'VERB' &&
        analysis.tokens[next]!.xpos !== 'VBN' &&
        analysis.tokens[next]!.xpos !== 'VBG'
      )
        return null;
      return office;
    }
    const token = analysis.tokens[i]!;
    if (nameAt[i]! >= 0) {
      if (names[nameAt[i]!]!.kind === 'person') return null;
      continue;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV|PRON)$/.test(token.upos) && !/^(?:[’']s|-)$/.test(token.form))
      return null;
  }
  return null;
}

/**
 * The second of two offices that one holds beside a name: in `Smith, ambassador to Peru and special envoy for Chile,` that of the envoy. Null
 * where it is another's (`ambassador to Peru and the envoy`, `and envoy Lind`).
 */
export function officeJoined(
  { analysis, forms, officeAt, nameAt, names }: Ground,
  first: OfficePhrase,
): OfficePhrase | null {
  const { tokens } = analysis;
  const { sentence } = tokens[first.last - 1]!;
  let at = first.last;
  while (at < first.last + 7 && tokens[at]?.sentence === sentence && within.has(tokens[at]!.upos)) at++;
  if (forms[at] !== 'and' || tokens[at]?.sentence !== sentence) return null;
  const office = [1, 2, 3].map((step) => officeAt[at + step]).find((found) => found !== undefined);
  if (!office || office === first || office.isPlural || names[nameAt[office.last] ?? -1]?.kind === 'person')
    return null;
  const between = tokens.slice(at + 1, office.first);
  return between.every(({ upos }) => /^(?:ADJ|PROPN)$/.test(upos)) && !/^[’']s?$/.test(forms[office.last] ?? '')
    ? office
    : null;
}

/** What stands between an office and the `and` behind it: where it is held. */
const within = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN']);
