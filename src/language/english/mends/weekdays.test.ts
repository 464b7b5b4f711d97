import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendClausesBehindWeekdays,
  mendClearDays,
  mendDaysBeforeVerbs,
  mendDaysOfRoles,
  mendPhrasesBehindWeekdays,
  mendWeekdaySubjects,
} from './weekdays.js';

it('takes a weekday behind the subject for the day', () => {
  for (const relation of ['nmod:unmarked', 'appos', 'flat']) {
    const of = mended(
      mendDaysBeforeVerbs,
      `Peru NNP nsubj left
       Monday NNP ${relation} Peru
       left VBD root
       the DT det talks
       talks NNS obj left`,
    );
    expect(of('Monday')).toBe('obl:unmarked left');
  }
});

it('takes it out of the name before it', () => {
  const of = mended(
    mendDaysBeforeVerbs,
    `Peru NNP compound Monday
     Monday NNP nsubj left
     left VBD root`,
  );
  expect(of('Peru')).toBe('nsubj left');
  expect(of('Monday')).toBe('obl:unmarked left');
});

it('gives the day behind a part that somebody is given to the verb', () => {
  const of = mended(
    mendDaysOfRoles,
    `Peru NNP nsubj recognised
     recognised VBD root
     Ruiz NNP obj recognised
     as IN case winner
     the DT det winner
     winner NN obl recognised
     on IN case 3
     3 CD nmod winner
     May NNP nmod:unmarked 3`,
  );
  expect(of('3')).toBe('obl recognised');
});

it('takes a weekday that is made a second subject for the day', () => {
  const of = mended(
    mendWeekdaySubjects,
    `Peru NNP nsubj left
     Monday NNP nsubj left
     left VBD root`,
  );
  expect(of('Monday')).toBe('obl:unmarked left');
});

it('hangs a phrase behind a day on what the day is of', () => {
  const ban = mended(
    mendPhrasesBehindWeekdays,
    `lifted VBD root
     a DT det ban
     ban NN obj lifted
     Monday NNP appos ban
     on IN case imports
     imports NNS nmod Monday`,
  );
  expect(ban('imports')).toBe('nmod ban');
  const council = mended(
    mendPhrasesBehindWeekdays,
    `complained VBD root
     to IN case council
     council NN obl complained
     Monday NNP obl:unmarked complained
     against IN case Peru
     Peru NNP nmod council`,
  );
  expect(council('Peru')).toBe('obl complained');
});

it('hangs what was said on a weekday on the saying', () => {
  const of = mended(
    mendClausesBehindWeekdays,
    `He PRP nsubj said
     said VBD root
     Monday NNP obl:unmarked said
     that IN mark closed
     ports NNS nsubj closed
     closed VBD acl:relcl Monday`,
  );
  expect(of('closed')).toBe('ccomp said');
});

it('takes no day for clear', () => {
  const of = mended(
    mendClearDays,
    `They PRP nsubj made
     made VBD root
     clear JJ amod Monday
     Monday NNP obl:unmarked made
     ports NNS nsubj closed
     closed VBD parataxis made`,
  );
  expect(of('clear')).toBe('xcomp made');
  expect(of('closed')).toBe('ccomp made');
});

it('hangs what was said on a date on the saying', () => {
  const of = mended(
    mendClausesBehindWeekdays,
    `He PRP nsubj said
     said VBD root
     on IN case 14
     14 CD obl said
     March NNP nmod:unmarked 14
     that IN mark closed
     ports NNS nsubj closed
     closed VBD acl:relcl 14`,
  );
  expect(of('closed')).toBe('ccomp said');
});

it('finds the subject behind a weekday and a comma', () => {
  const of = mended(
    mendWeekdaySubjects,
    `Friday NNP nsubj asked
     , , punct Peru
     Peru NNP appos Friday
     asked VBD root
     them PRP obj asked`,
  );
  expect([of('Peru'), of('Friday')]).toEqual(['nsubj asked', 'obl:unmarked asked']);
});

it('hangs a phrase behind the night of a weekday on what it is told of', () => {
  const of = mended(
    mendPhrasesBehindWeekdays,
    `police NNS nsubj used
     used VBD root
     gas NN obj used
     on IN case night
     Friday NNP compound night
     night NN obl used
     against IN case marchers
     marchers NNS nmod night
     . . punct used`,
  );
  expect(of('marchers')).toBe('obl used');
});
