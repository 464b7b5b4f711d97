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
