import type { Analysis, Token } from '../../language/index.js';
import type { Name } from '../cast.js';

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
