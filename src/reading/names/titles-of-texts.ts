import type { Analysis, Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { isGivenName } from './lexicon.js';

/** What has a title. */
const texts =
  /^(?:report|study|paper|book|film|movie|documentary|article|essay|novel|memoir|song|album|play|poem|pamphlet|brochure|survey|briefing|dossier|podcast|exhibition|series|programme|program|thesis|volume)$/;

const small =
  /^(?:an?|the|of|in|on|at|to|for|from|with|by|and|or|but|as|is|are|no|not|into|over|under|after|before|about|’s|'s|,|:|-|–|—|!|\?)$/i;

/** Most words of a title. */
const longest = 16;

/**
 * Names without those that only the capitals of a title in quotation marks make: `The 68-page report, “They Took the Men First,” documents raids`
 * names nobody, but `a report, “The Killings in Mali”` names Mali.
 */
export function outsideTitles(analysis: Analysis, names: Name[]): Name[] {
  const { tokens } = analysis;
  const inside = new Set<number>();
  for (const { form, index, sentence } of tokens) {
    if (!/^["“]$/.test(form) || !isOfText(tokens, index)) continue;
    let close = index + 1;
    let capitals = 0;
    while (
      close - index < longest &&
      tokens[close]?.sentence === sentence &&
      !/^["”]$|^''$/.test(tokens[close]!.form)
    ) {
      const word = tokens[close]!.form;
      if (/^[\p{Lu}\d]/u.test(word)) capitals++;
      else if (!small.test(word)) break;
      close++;
    }
    if (capitals < 2 || close - index < 4 || !/^["”]$|^''$/.test(tokens[close]?.form ?? '')) continue;
    for (let at = index + 1; at < close; at++) inside.add(at);
  }
  return inside.size ? names.filter(({ first, entry }) => entry !== null || !inside.has(first)) : names;
}

/** Whether a noun for a text stands right before a mark, or before a comma there, or `called` does. */
function isOfText(tokens: readonly Token[], mark: number): boolean {
  const before = tokens[mark - 1]?.form === ',' ? mark - 2 : mark - 1;
  const word = tokens[before];
  return word !== undefined && (texts.test(word.lemma) || /^(?:titled|entitled)$/.test(word.form));
}

const pacts =
  /^(?:Convention|Protocol|Charter|Treaty|Agreement|Declaration|Covenant|Pact|Accord|Code|Act|Framework|Statute|Directive|Regulation|Compact)$/;
const matter = /^(?:on|for|against|concerning|regarding|relating)$/;
const linking = /^(?:and|of|the|to|in|,)$/;
/** Most words from the noun for a text to the name. */
const reach = 8;

/**
 * Names without those that only the capitals of what a treaty is on make: `the Charter on Human Rights and Fair Elections` names nobody, but `the
 * Charter on Trade and Ana Lind` does.
 */
export function outsideMatters({ tokens }: Analysis, names: Name[]): Name[] {
  return names.filter((name) => name.entry !== null || !isMatter(tokens, name));
}

function isMatter(tokens: readonly Token[], { kind, first, last }: Name): boolean {
  if ((kind !== 'person' && kind !== 'organisation') || last - first > 3) return false;
  if (isGivenName(tokens[first]!.form) || !isOfThings(tokens[last - 1]!.form)) return false;
  for (let at = first - 1; at > 0 && first - at <= reach; at--) {
    const { form, sentence } = tokens[at]!;
    if (sentence !== tokens[first]!.sentence) return false;
    if (matter.test(form)) return pacts.test(tokens[at - 1]!.form);
    if (!linking.test(form) && !/^\p{Lu}/u.test(form)) return false;
  }
  return false;
}

/** Words for what treaties are on, by their endings. */
const isOfThings = (form: string): boolean =>
  /(?:ment|ance|ence|ity|tion|sion|ism|ings?|ship|hood|ness|ure|rights?|trade|waters?|weapons?|arms|peace|order|elections?|goods?|wastes?|oceans?|seas?|species|affairs)$/i.test(
    form,
  );
