import type { Analysis } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import { type Draft, general } from './draft.js';
import { arranged } from './told-again.js';

/**
 * `the Lima declaration` where the text has told of a declaration that was signed in Lima: the last one of that noun, or else the last
 * agreement, of which the place stands in its sentence.
 */
export function placedAgain(
  { tokens, children, sentences, text }: Analysis,
  { head, first, isDefinite, known }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const noun = tokens[head]!.lemma.toLowerCase();
  if (!isDefinite || known || !(arranged.has(noun) || /^(?:declaration|communique|truce|ceasefire)$/.test(noun)))
    return null;
  const before = tokens.slice(first, head).filter(({ upos }) => !/^(?:DET|PUNCT)$/.test(upos));
  if (!before.length || !before.every(({ upos }) => upos === 'PROPN')) return null;
  if (children[head]!.some((child) => child > head && /^(?:nmod|acl)/.test(tokens[child]!.deprel))) return null;
  const place = text.slice(before[0]!.start, before.at(-1)!.end);
  const made = [...latest].filter((draft) => isMadeIn(sentences, text, draft, place));
  return (
    made.findLast((draft) => draft.noun === noun) ??
    made.findLast((draft) => arranged.has(draft.noun) || draft.noun === 'declaration') ??
    null
  );
}

/** Whether the text tells of an instrument without a name with the place where it was made. */
function isMadeIn(sentences: Analysis['sentences'], text: string, draft: Draft, place: string): boolean {
  const { isNamed, known, isPlural, mentions } = draft;
  if (isNamed || known || isPlural) return false;
  // the headline may tell of it without the place, and the first sentence with it
  return mentions.slice(0, 2).some((mention) => {
    const around = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end)!;
    const told = text.slice(around.start, around.end);
    const called = text.slice(mention.start, mention.end).replace(/^(?:the|an?) /i, '');
    return told.includes(` in ${place}`) || told.includes(` at ${place}`) || called.startsWith(`${place} `);
  });
}

/** `the agreement that they signed in Cairo`, then `the Cairo agreement`, which is known by that name: the last one told of so. */
export function knownByPlace(
  { sentences, text }: Analysis,
  { known, form }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const words = (form === 'name' && known?.name.split(' ')) || [];
  const noun = words.at(-1)?.toLowerCase() ?? '';
  if (words.length < 2 || !arranged.has(noun)) return null;
  const place = words.slice(0, -1).join(' ');
  const year = known!.adopted?.slice(0, 4);
  const isOfOtherYear = ({ name }: Draft): boolean => {
    const told = /\b(?:19|20)\d\d\b/.exec(name)?.[0];
    return told !== undefined && year !== undefined && told !== year;
  };
  return (
    [...latest].findLast(
      (draft) => arranged.has(draft.noun) && !isOfOtherYear(draft) && isMadeIn(sentences, text, draft, place),
    ) ?? null
  );
}

/** `the resolutions` where the text has spoken of several by that noun (`six earlier resolutions`), with nothing that says which. */
export function severalAgain(
  { tokens, children, text }: Analysis,
  { head, isDefinite, known, name }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { lemma, xpos, sentence } = tokens[head]!;
  if (!isDefinite || known || name || xpos !== 'NNS') return null;
  const isBare = (child: number): boolean =>
    /^(?:det|case|punct|cc|conj|cop|nsubj)$/.test(tokens[child]!.deprel) || tokens[child]!.form === 'new';
  // `the accords, which ended the war`: what is said by the way does not say which
  const isAside = (child: number): boolean => tokens[child]!.deprel === 'acl:relcl' && tokens[head + 1]?.form === ',';
  if (!children[head]!.every((child) => isBare(child) || isAside(child))) return null;
  const noun = lemma.toLowerCase();
  const told = [...latest].filter((draft) => draft.isPlural);
  // `the 1929 and 1959 agreements`, then `those accords`
  const several =
    told.findLast((draft) => draft.noun === noun) ??
    (general.has(noun)
      ? told.findLast((draft) => general.has(draft.noun) && sentence - draft.sentence <= 2)
      : undefined);
  // `a package of agreements`, then `the accords`
  const isOfAccords = ({ mentions }: Draft): boolean =>
    mentions.some(({ end }) =>
      /^ of (?:\p{Ll}+ )?(?:agreement|accord|deal|treatie|pact)s\b/u.test(text.slice(end, end + 40)),
    );
  // `the Oslo Accords`, `the Dayton peace accords`, then `the accords`
  const own = ` ${tokens[head]!.form.toLowerCase()}`;
  const isNamedSo = ({ isNamed, known: other, name: called, mentions }: Draft): boolean =>
    (isNamed || other !== null) &&
    (called.toLowerCase().endsWith(own) ||
      mentions.some(({ start, end }) => text.slice(start, end).toLowerCase().endsWith(own)));
  return (
    several ??
    [...latest].findLast(isNamedSo) ??
    (general.has(noun)
      ? ([...latest].findLast((draft) => draft.noun === 'package' && isOfAccords(draft)) ?? null)
      : null)
  );
}
