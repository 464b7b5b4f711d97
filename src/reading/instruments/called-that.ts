import type { Analysis } from '../../language/index.js';
import { type Draft, general } from './draft.js';
import { isHeadline } from './told-again.js';

/** Of agreements the last, unless the text has just called another by this noun. */
export function calledThat(analysis: Analysis, kin: readonly Draft[], noun: string, sentence: number): Draft | null {
  const last = kin.at(-1) ?? null;
  const isCalled = ({ noun: first, mentions }: Draft): boolean =>
    first === noun || mentions.some(({ start, end }) => analysis.text.slice(start, end).toLowerCase().endsWith(noun));
  // `signed a deal with Chile and a deal with Mali … the deal`: nobody knows which
  const isTwin = (draft: Draft): boolean =>
    draft !== last && draft.noun === noun && draft.opened === last?.opened && draft.mentions.length === 1;
  if (last && last.noun === noun && last.mentions.length === 1 && kin.some(isTwin)) return null;
  const isNear = !!last && sentence - last.sentence <= 1;
  // `the pact` that the text is about, before an accord that it has named once in passing, and not as a treaty by `the treaty`
  const isOfNoun = !!last?.known && last.kind === noun;
  const isInPassing =
    last &&
    !(isOfNoun && last.name.toLowerCase().includes(noun)) &&
    last.mentions.length === 1 &&
    last.opened > 0 &&
    (last.isNamed ? last.noun !== noun : !isNear);
  const main = isInPassing
    ? kin.findLast(
        (draft) =>
          draft !== last &&
          isCalled(draft) &&
          draft.mentions.length > (last.isNamed || isHeadline(analysis, draft.opened) ? 1 : 2),
      )
    : null;
  if (main) return main;
  // `the agreement` that all is about, before an Agreement of that name which was named by the way
  const chief = kin.findLast(
    (draft) =>
      draft !== last &&
      !!last &&
      (last.isNamed || !!last.known) &&
      isCalled(draft) &&
      draft.mentions.length > 4 &&
      draft.mentions.length > 2 * last.mentions.length &&
      sentence - draft.sentence <= 3 &&
      sentence > last.sentence,
  );
  if (chief) return chief;
  if (last && (isOfNoun || isCalled(last))) return last;
  const called = kin.findLast((draft) => isCalled(draft) && sentence - draft.sentence <= 6);
  // `the accord` that all is about, before a protocol of others that was told of once
  const most = kin.reduce<Draft | null>((a, b) => (a && a.mentions.length >= b.mentions.length ? a : b), null);
  const isAside = !!last && !called && last.mentions.length === 1 && sentence - last.sentence > 1;
  return called ?? (isAside && most && most.mentions.length > 3 && general.has(most.noun) ? most : last);
}
