import { matchOffice, type OfficeMatch, onceHeld } from '../../knowledge/index.js';
import type { Analysis, Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { isPastPredicate, termBehind } from './terms.js';
import type { OfficePhrase } from './working.js';

const former = /^(?:former|ex|then|late|onetime|erstwhile|retired|deposed|ousted)$/i;
const canStart = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'ADV', 'VERB', 'ADP']);

/** Titles that are cut short before a name; a description has them in full. */
const inFull: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  'rep.': 'representative',
  'gov.': 'governor',
  'lt. gov.': 'lieutenant governor',
  'lt. governor': 'lieutenant governor',
};

/** An office ends in a noun: `an official newspaper` and `a chief aim` hold none. */
function isNoun(token: Token, next: Token | undefined): boolean {
  // `fellow NATO member Chile`
  if (/^fellow$/i.test(token.form) && token.upos === 'ADJ') return false;
  if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'X') return true;
  return token.upos === 'ADJ' && next?.upos !== 'NOUN' && next?.upos !== 'ADJ' && !/^VB[GN]$/.test(next?.xpos ?? '');
}

/** `at 8 p.m.` is no prime minister. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.form === 'p.m.' || (tokens[at]!.form === 'pm' && /\d$/.test(tokens[at - 1]?.form ?? ''));

/** `a general-election rival`, `a major party backer`, `trade in general`, `the most private of talks`: words that are a rank elsewhere. */
function isOnlyAdjective(tokens: readonly Token[], at: number, nameAt: Int32Array): boolean {
  const { form, deprel, head } = tokens[at]!;
  if (!/^(?:general|major|private|principal)$/.test(form)) return false;
  const [before, next] = [tokens[at - 1]?.form ?? '', tokens[at + 1]];
  if (next?.form === '-' || /^(?:in|most|more|very|so|too)$/.test(before)) return true;
  if ((nameAt[at + 1] ?? -1) >= 0 && !/^(?:amod|compound|nmod)/.test(deprel)) return false;
  return /^(?:amod|compound)/.test(deprel) && head > at + 1 && nameAt[head]! < 0;
}

/** `the top Peruvian diplomat`: the state may stand in the midst of the title. */
const topDiplomat = (forms: readonly string[], at: number, title: string): string | null =>
  title === 'diplomat' && /^(?:top|chief)$/i.test(forms[at - 2] ?? '') ? 'top diplomat' : null;

/** `Sens. Ana Lind and Juan Mora`: a title that is cut short, of several. */
function abbreviated(form: string): OfficeMatch | null {
  const single = /^((?:Sen|Rep|Gov|Gen|Col|Amb))s\.$/.exec(form);
  const match = single && matchOffice([`${single[1]}.`], 0);
  return match ? { ...match, isPlural: true } : null;
}

/**
 * The word that tells an office as one of the past and that its title has lost: the state stands between (`the former Dutch
 * premier`), or it was dropped (`the then foreign minister`). `Then Foreign Minister Lind left` may tell what he did next.
 */
function pastOf(
  tokens: readonly Token[],
  first: number,
  { title, length }: OfficeMatch,
  parted: string | null,
): string | null {
  if (parted !== null) return parted;
  const then = tokens.slice(first, first + length).find(({ form }) => /^then$/i.test(form)) ?? tokens[first - 1];
  if (!then || !/^then$/i.test(then.form) || /\bthen\b/.test(title)) return null;
  const isOpening = tokens[then.index - 1]?.sentence !== then.sentence;
  return isOpening && tokens[then.index + 1]?.form !== '-' ? null : 'then';
}

/** For each token the office whose words hold it: `foreign minister`, `Secretary General`. Words inside a name are left out. */
export function findOffices(
  analysis: Analysis,
  forms: readonly string[],
  nameAt: Int32Array,
  names: readonly Name[],
): (OfficePhrase | undefined)[] {
  const { tokens } = analysis;
  const offices: (OfficePhrase | undefined)[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (nameAt[i]! >= 0 || !canStart.has(token.upos) || isHour(tokens, i) || isOnlyAdjective(tokens, i, nameAt)) {
      i++;
      continue;
    }
    const longest = abbreviated(forms[i]!) ?? matchOffice(forms, i);
    // `the president of the Senate`: a president, of a body that is named
    const reaches = longest !== null && longest.length > 1 && nameAt[i + longest.length - 1]! >= 0;
    const match = reaches ? matchOffice(forms.slice(i, names[nameAt[i + longest.length - 1]!]!.first), 0) : longest;
    const end = match ? tokens[i + match.length - 1]! : token;
    // `elected Ambassador Lind as its chair`: a verb and an office
    const isVerb = /^elected$/i.test(token.form) && token.upos === 'VERB' && !/^(?:amod|compound)/.test(token.deprel);
    if (
      !match ||
      isVerb ||
      nameAt[end.index]! >= 0 ||
      match.title === 'member' ||
      !isNoun(end, tokens[end.index + 1])
    ) {
      i++;
      continue;
    }
    let before = i - 1;
    // `the former Mali premier`, `the former UN envoy`
    const isState = (at: number): boolean => /^(?:state|organisation|bloc)$/.test(names[nameAt[at]!]?.kind ?? '');
    while (
      before > 0 &&
      (tokens[before]!.upos === 'ADJ' || tokens[before]!.form === '-' || isState(before)) &&
      i - before < 4
    ) {
      if (former.test(tokens[before]!.form)) break;
      before--;
    }
    const isParted = before >= 0 && former.test(tokens[before]!.form);
    const term = match.isPlural ? null : termBehind(analysis, i, i + match.length);
    const isOver = term !== null && term.until >= 0 && (term.since >= 0 || isPastPredicate(analysis, end));
    const isFormer = match.isFormer || isParted || isOver;
    const office = {
      first: i,
      last: i + match.length,
      title: topDiplomat(forms, i, match.title) ?? inFull[match.title] ?? match.title,
      level: match.level,
      sectors: isFormer ? onceHeld(match.sectors) : match.sectors,
      isFormer,
      past: pastOf(tokens, i, match, isParted ? tokens[before]!.form.toLowerCase() : null),
      term,
      isPlural: match.isPlural,
      yieldsToBody: match.yieldsToBody,
    };
    offices.fill(office, i, i + match.length);
    i += match.length;
  }
  return offices;
}
