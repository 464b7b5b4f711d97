import { isInOffice } from './officials.js';
import type { Scene } from './scene.js';
import { firstAfter } from './together.js';
import { type Entity, type Held, type Phrase, settled } from './working.js';

/** Sentences after which two who met are no longer those of whom a text speaks. */
const near = 3;
/** Most who are spoken of as one after they were named together. */
const most = 4;

/** The levels of office that a plural tells of. */
const levels: Readonly<Record<string, RegExp>> = {
  leader: /^(?:head|leader)$/,
  president: /^head$/,
  premier: /^head$/,
  minister: /^(?:minister|head)$/,
};

/**
 * Who is meant by a plural of an office without a number (`Rubio met Lavrov in Doha. The ministers discussed …`): those who were last named
 * together or met one another, where each holds such an office and no others of it were told of before; null where it is not said.
 */
export function pairMeant({ together, phrases, ground }: Scene, phrase: Phrase, at: number): readonly Entity[] | null {
  const holding = levels[phrase.lemma];
  if (!holding || !phrase.isPlural || phrase.count !== null || !/^the$/i.test(ground.forms[phrase.first] ?? ''))
    return null;
  if (phrase.country || ground.forms[phrase.head + 1] === 'of') return null;
  const said = ground.forms
    .slice(phrase.first + 1, phrase.head + 1)
    .join(' ')
    .toLowerCase();
  if (!/^(?:(?:prime|foreign|defen[cs]e|finance|interior|trade) ministers|[a-z]+)$/.test(said)) return null;
  const title = said.replace(/s$/, '');
  const isHeld = ({ office }: Held): boolean =>
    !office.isFormer && holding.test(office.level) && (!title.includes(' ') || office.title === title);
  const holds = (one: Entity): boolean =>
    one.kind === 'person' &&
    (one.offices.some(isHeld) ||
      isInOffice(one, title, title === 'minister' ? one.country : null) ||
      (/^(?:foreign )?minister$/.test(title) && isInOffice(one, 'secretary of state', null)));
  /** `met her Chilean counterpart`: he is what she is. */
  const isCounterpart = ({ phrases: told }: Entity): boolean => told.some(({ lemma }) => lemma === 'counterpart');
  for (let i = firstAfter(together, phrase.head) - 1; i >= 0; i--) {
    const { members, sentence, quotation } = together[i]!;
    if (phrase.sentence - sentence > near) return null;
    if (quotation !== phrase.quotation || !members.some(({ kind }) => kind === 'person')) continue;
    if (members.length > most || !members.some(holds)) return null;
    if (!members.every((one) => holds(one) || isCounterpart(one))) return null;
    const isAmbiguous = phrases
      .slice(0, at)
      .some(
        (other) => other.isPlural && other.form === 'nominal' && other.lemma === phrase.lemma && !isOf(other, members),
      );
    return isAmbiguous ? null : members;
  }
  return null;
}

/** Whether a plural was itself said of some, as far as is known. */
const isOf = ({ entity }: Phrase, members: readonly Entity[]): boolean => {
  const group = entity && settled(entity);
  return group?.members.length === members.length && group.members.every((one) => members.includes(settled(one)));
};
