import type { Term } from '../../knowledge/index.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Days between an election and the day on which whoever won it takes office. */
const ahead = 160;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** `the president-elect`, weeks before a term begins: the one of the text who is known to have taken the office then; or null. */
export function electMeant(
  { named, date }: Scene,
  { office, country, isPlural, isIndefinite, from }: Phrase,
): Entity | null {
  const title = /^(.*)-(?:elect|designate)$/.exec(office?.title.replace(/ - /g, '-') ?? '')?.[1];
  if (!title || !date || date.length < 10 || isPlural || isIndefinite) return null;
  const begins = (term: Term): boolean => {
    const days = term.from && term.from.length === 10 ? daysBetween(date, term.from) : -1;
    return term.title === title && days > 0 && days <= ahead && (!country || term.country === country);
  };
  const found = named.entities.filter(
    (one) => !one.same && one.official?.terms.some(begins) && one.phrases.some((phrase) => phrase.from < from),
  );
  return found.length === 1 ? found[0]! : null;
}

/** Days after the end of a term in which the press still calls somebody so. */
const lately = 30;

/** `The president fled`: who is known to have left the office a few weeks ago. */
export function leftLately({ date }: Scene, { official, term }: Entity, { office, country }: Phrase): boolean {
  if (!office || office.isFormer || office.level !== 'head' || !official || term || !date || date.length < 10)
    return false;
  return official.terms.some((one) => {
    const days = one.to?.length === 10 ? daysBetween(one.to, date) : -1;
    return one.title === office.title && days >= 0 && days <= lately && (!country || one.country === country);
  });
}

/** `the supervisor`, of the one supervisor of elections that the text has told of; or null. */
export function officerMeant(
  { holders, ground }: Scene,
  { lemma, first, last, from, isPlural }: Phrase,
): Entity | null {
  if (isPlural || last - first !== 2 || !/^the$/i.test(ground.forms[first]!) || lemma.length < 5) return null;
  const found = holders.filter(
    (one) =>
      !one.same &&
      one.offices.some(({ office }) => !office.isFormer && office.title.startsWith(`${lemma} of `)) &&
      one.phrases.some((phrase) => phrase.from < from),
  );
  return found.length === 1 ? settled(found[0]!) : null;
}
