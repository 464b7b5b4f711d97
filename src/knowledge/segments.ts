import { type Part, partsOf } from './parts.js';

/** A stretch of an actor phrase between the words that join its phrases: *leader* / of *Hamas* / in *Gaza*. */
export interface Segment {
  /** The word that joins it to what stands before: `of`, `in`; null for the head of the phrase. */
  readonly joint: string | null;
  readonly parts: readonly Part[];
}

const joints = new Set(
  'of in from at for to by with near on against about who which that whose where inside across via under over into'.split(
    ' ',
  ),
);

/** What counts or measures what follows *of*: *a group of tourists*, *several of the unions*. */
const measure =
  /^(?:a|an|the|some|several|many|most|all|few|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores?|hundreds?|thousands?|millions?|tens|numbers?|couple|pair|groups?|crowds?|parts?|majority|minority|half|both|each|any|none|rest|series|handful|teams?|famil(?:y|ies)|throngs?|lots?|large|small|big|huge|growing|estimated|at|least|more|than|about|around|nearly|almost|gangs?|bands?|coalition|community|network|\d[\d,.]*)$/i;

/** *X-backed Y*: X is no part of who Y is. */
const outside =
  /^(?:backed|supported|funded|sponsored|aligned|allied|linked|trained|armed|occupied|brokered|mediated|inspired|imposed|made|built|friendly|style|owned|besieged|critical)$/i;

/** Divides an actor phrase into its head and what is joined to it. */
export function segmentsOf(words: readonly string[]): Segment[] {
  const segments: { joint: string | null; parts: Part[] }[] = [{ joint: null, parts: [] }];
  for (const part of withoutOutsiders(partsOf(words))) {
    const here = segments.at(-1)!;
    const word = part.is === 'word' ? part.word.toLowerCase() : '';
    // *at least ten people*, *over 75 people*; a phrase may begin with its joint: *in Nairobi*
    const isCounted =
      /^(?:least|most|\d.*|a|an|half|one|two|three)$/i.test(words[part.last] ?? '') &&
      /^(?:at|over|under|about)$/.test(word);
    if (!joints.has(word) || isCounted || (segments.length === 1 && !here.parts.length)) here.parts.push(part);
    else if (segments.length === 1 && word === 'of' && isMeasure(words, here.parts)) here.parts.length = 0;
    else segments.push({ joint: word, parts: [] });
  }
  return segments;
}

function isMeasure(words: readonly string[], parts: readonly Part[]): boolean {
  return (
    parts.length > 0 && parts.every(({ first, last }) => words.slice(first, last).every((word) => measure.test(word)))
  );
}

/** Leaves out who only backs, moves or owns the actor: *X-backed Y*, *pro-X Y*, *the miners’ wives*; owners in office stay as such. */
function withoutOutsiders(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, at): Part[] => {
    const next = parts[at + 1];
    const isOwner = next?.is === 'word' && /^['’]s?$/.test(next.word);
    const before = parts[at - 1];
    const isCause = before?.is === 'word' && /^(?:pro|anti)$/i.test(before.word);
    if (part.is === 'name') return isCause || (next?.is === 'word' && outside.test(next.word)) ? [] : [part];
    if (part.is === 'official' && (isOwner || next?.is === 'noun')) {
      return [
        { first: part.first, last: part.last, is: 'owner', country: part.officials[0]!.terms.at(-1)?.country ?? null },
      ];
    }
    if (part.is === 'office' && isOwner) return [{ first: part.first, last: part.last, is: 'owner', country: null }];
    return part.is === 'noun' && part.noun.isHuman && isOwner ? [] : [part];
  });
}
