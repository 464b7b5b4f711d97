import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Each statement as "source [cue] content". */
const told = (text: string): string[] => {
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return read({ text }).statements.map(
    ({ source, cue, content }) =>
      `${source ? cut(source) : '∅'} [${cue ? cut(cue) : ''}] ${content.map(cut).join(' … ')}`,
  );
};

describe('the clause of a verb of saying', () => {
  it.each([
    [
      'behind when it is said',
      'He claimed at one point, a guard asked visitors to leave.',
      'He [claimed] a guard asked visitors to leave',
    ],
    [
      'behind what is done before',
      'Karim said before attending the rally that the plan was dead.',
      'Karim [said] that the plan was dead',
    ],
    [
      'behind *that*, whatever hangs where',
      'Activists engaged in a brief sit-in along the route, demanding that the Malian flag, which includes a star, be removed from a street display.',
      '∅ [demanding] that the Malian flag, which includes a star, be removed from a street display',
    ],
    [
      'with a quotation for its verb',
      '“It is late,” she said, adding that such talk “fans the flames.”',
      'she [adding] that such talk “fans the flames.”',
    ],
    [
      'with one that tells why before its subject',
      'Since Karim has more votes than Ali, delegates who back him would be going against the will of the voters, Mook said.',
      'Mook [said] Since Karim has more votes than Ali, delegates who back him would be going against the will of the voters',
    ],
    [
      'behind an aside that *and* opens',
      'Clerks can still get in trouble for losing papers, and as Karim noted, people involved in the case could still be fined.',
      'Karim [noted] people involved in the case could still be fined',
    ],
    [
      'that a noun is said to be',
      'Karim’s answer was that the port must close.',
      'Karim’s [answer was] that the port must close',
    ],
    [
      'that one of many is said to be',
      'One of the clerk’s main arguments is that the port must close.',
      'the clerk’s [main arguments is] that the port must close',
    ],
    [
      'with what is done over and over',
      'Karim told the court that he met the rebels and sometimes wrote their letters.',
      'Karim [told] that he met the rebels and sometimes wrote their letters',
    ],
    [
      'behind whoever is told how',
      'Karim is telling guests at the annual ball how he saved the hall.',
      'Karim [is telling] how he saved the hall',
    ],
    [
      'over the whole of a question',
      "''It's cold,'' she said, describing how she carefully ties up ''nets.''",
      "she [describing] how she carefully ties up ''nets.''",
    ],
    [
      'on both sides of an aside with a place',
      'If Chile wins, Lind suggested in a letter, farmers will not be fined.',
      'Lind [suggested in a letter] If Chile wins … farmers will not be fined',
    ],
    [
      'behind an aside, with its condition',
      'As The Oran Post reported, even if Karim managed to split the vote, he would then need to win in May.',
      'The Oran Post [reported] even if Karim managed to split the vote, he would then need to win in May',
    ],
    [
      'up to what another says as well',
      'Two members have said they will not back Karim, as has Ali Bey, the mayor of Oran.',
      'Two members [have said] they will not back Karim',
    ],
    [
      'over *but rather*',
      'The ministry contended that it was not hiding anything by refusing to cooperate but rather chose to wait for the police.',
      'The ministry [contended] that it was not hiding anything by refusing to cooperate but rather chose to wait for the police',
    ],
    [
      'of a question before a speaker with an office',
      'Asked if there had been any fraud in the vote, Ali Bey, Karim’s spokesman, suggested that the list was old.',
      '∅ [Asked] if there had been any fraud in the vote',
    ],
  ])('is met %s: %s', (_, text, statement) => {
    expect(told(text)).toContain(statement);
  });
});

it('ends whom somebody backs before what others do', () => {
  expect(told('The war drags on with Chad backing the rebels as the United States supports the government.')).toContain(
    'Chad [backing] the rebels',
  );
});

it('ends what somebody is asked behind the comma of a quotation', () => {
  expect(told('Asked if Karim is “strong enough to serve,” 72 percent of members said yes.')).toContain(
    '∅ [Asked] if Karim is “strong enough to serve,”',
  );
});
