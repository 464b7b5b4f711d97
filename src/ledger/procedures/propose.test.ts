import { describe, expect, it } from 'vitest';
import { knownProcedures } from '../../procedures/index.js';
import { read } from '../../reading/index.js';
import { proposeBindings } from './propose.js';

/** What all procedures would take from a text. */
function proposals(text: string, published: string) {
  const { document: _, ...reading } = read({ text, published, id: '0123456789abcdef' });
  const document = { id: '0123456789abcdef', text, origin: 'dispatch.txt', title: null, published, reading };
  return knownProcedures().flatMap((procedure) => proposeBindings(procedure, document));
}

const brief = (text: string, published: string) =>
  proposals(text, published).map(({ procedure, fact, premise, holders, readings, doubts }) => ({
    ...(fact ? { act: `${procedure}/${fact.act}`, by: fact.by, on: fact.on } : { holders, readings }),
    ...(premise ? { premise: `${premise.id} ${premise.stance}` } : {}),
    isInDoubt: doubts.length > 0,
  }));

describe('acts that a document tells of', () => {
  it.each([
    [
      'Berlin, Paris and London invoked the snapback mechanism of Resolution 2231 on 28 August 2025 in a letter to the Security Council.',
      '2025-08-29',
      { act: 'unsc-2231/notification', by: ['DEU', 'FRA', 'GBR'], on: '2025-08-28', isInDoubt: false },
    ],
    [
      'Britain triggered Article 50 on 29 March 2017, opening two years of talks with Brussels.',
      '2017-03-30',
      { act: 'teu-50/notification', by: ['GBR'], on: '2017-03-29', isInDoubt: false },
    ],
    [
      'The E3 activated the snapback on Thursday.',
      '2025-08-30',
      { act: 'unsc-2231/notification', by: ['DEU', 'FRA', 'GBR'], on: '2025-08-28', isInDoubt: false },
    ],
    [
      'Germany, France and the United Kingdom triggered the dispute resolution mechanism of the nuclear deal on 14 January 2020.',
      '2020-01-15',
      { act: 'jcpoa-36/referral', by: ['DEU', 'FRA', 'GBR'], on: '2020-01-14', isInDoubt: false },
    ],
    [
      'President Vladimir Putin suspended Russia’s participation in New START on 21 February 2023.',
      '2023-02-22',
      { act: 'new-start-14/suspension', by: ['RUS'], on: '2023-02-21', isInDoubt: true },
    ],
  ])('are proposed with who acts and when: %s', (text, published, expected) => {
    expect(brief(text, published)).toContainEqual(expected);
  });

  it.each([
    [
      'Moscow notified the other parties on 18 June 2021 that it would leave the Open Skies Treaty.',
      '2021-06-19',
      { act: 'open-skies-15/notice', by: ['RUS'], on: '2021-06-18', isInDoubt: true },
    ],
  ])('are proposed in doubt where no event was read: %s', (text, published, expected) => {
    expect(brief(text, published)).toContainEqual(expected);
  });

  it('are in doubt where the verb may tell of what follows from the act', () => {
    const [proposal] = proposals('Russia withdrew from the Open Skies Treaty on 18 December 2021.', '2021-12-19');
    expect(proposal!.doubts).toContain('the verb may tell of what follows from the act instead');
  });

  it('are given the day that is documented where the words name none, and are in doubt', () => {
    const [proposal] = proposals('France, Germany and Britain have triggered the snapback mechanism.', '2025-09-02');
    expect(proposal).toMatchObject({ fact: { on: '2025-08-28', case: '2025' } });
    expect(proposal!.doubts.join()).toContain('the day is not said');
  });

  it('count a vote by its numbers, and leave out one without them that is not documented', () => {
    const text =
      'The Security Council on 19 September 2025 rejected a draft resolution to continue the lifting of sanctions under Resolution 2231, with four votes in favour, nine against and two abstentions.';
    expect(proposals(text, '2025-09-20')).toMatchObject([
      { fact: { act: 'vote-to-continue', votes: { for: 4, against: 9, abstained: 2 } } },
    ]);
    const other =
      'The Security Council on 3 May 2024 adopted a draft resolution to continue the lifting under Resolution 2231';
    expect(proposals(`${other}.`, '2024-05-04')).toEqual([]);
    expect(proposals(`${other}, with eleven votes for, two against and two abstentions.`, '2024-05-04')).toMatchObject([
      { fact: { on: '2024-05-03', votes: { for: 11, against: 2, abstained: 2 } } },
    ]);
  });

  it('count a vote whose sentence leaves the instrument out, where it is documented, and say which numbers differ', () => {
    const text =
      'The Security Council on Friday failed to adopt a resolution that would have kept sanctions on Iran lifted. Eight countries voted against, four in favour and three abstained. Britain said the vote affirmed the snapback.';
    const [vote] = proposals(text, '2025-09-20');
    expect(vote).toMatchObject({ fact: { act: 'vote-to-continue', on: '2025-09-19', votes: { for: 4, against: 9 } } });
    expect(vote!.doubts).toContain('the instrument is not named in the sentence');
    expect(vote!.doubts).toContain(
      'tells other numbers (4 for, 8 against, 3 abstained) than are documented (4 for, 9 against, 2 abstained)',
    );
    expect(proposals(text.replace('on Friday', 'on 3 May 2024'), '2024-05-04')).toEqual([]);
  });

  it.each([
    'Britain threatened to trigger the snapback mechanism by 30 August 2025.',
    'France, Germany and Britain have not triggered the snapback, a diplomat said on 20 August 2025.',
    'Brazil triggered the snapback on 20 August 2025.',
    'Turkey withdrew from the Istanbul Convention on 20 March 2021.',
    'France triggered a debate on 28 August 2025.',
  ])('are not proposed of: %s', (text) => {
    expect(brief(text, '2025-08-31').filter((one) => 'act' in one)).toEqual([]);
  });
});

describe('positions', () => {
  it('go with the reading by which an instrument ended on the day that is named', () => {
    expect(brief('China said Resolution 2231 expired on 18 October 2025.', '2025-10-20')).toContainEqual({
      holders: ['CHN'],
      readings: ['CHN-IRN-RUS'],
      isInDoubt: false,
    });
  });

  it('go with the reading by which an instrument is in force again', () => {
    const text = 'The French foreign minister said that Resolution 1929 was in force again since 28 September 2025.';
    expect(brief(text, '2025-10-20')).toContainEqual({ holders: ['FRA'], readings: ['E3'], isInDoubt: false });
  });

  it('go with the reading by which an act has no effect, if they say so and do not only speak against it', () => {
    expect(brief('Russia said the snapback was illegal.', '2025-10-01')).toEqual([
      { holders: ['RUS'], readings: ['CHN-IRN-RUS'], isInDoubt: false },
    ]);
    expect(brief('China objected to the snapback.', '2025-10-01')).toEqual([
      { holders: ['CHN'], readings: ['CHN-IRN-RUS'], isInDoubt: true },
    ]);
  });

  it('are none of an act that the words do not speak of, where they are on the treaty as a whole', () => {
    expect(proposals('Iran said it would not leave the Non-Proliferation Treaty.', '2025-09-28')).toEqual([]);
    expect(proposals('Norway supports the Non-Proliferation Treaty.', '2025-09-28')).toEqual([]);
  });

  it('are in doubt for somebody who stands on no side', () => {
    const [proposal] = proposals('Norway welcomed the snapback of sanctions on Iran.', '2025-10-01');
    expect(proposal!.doubts).toContain('Norway stands on no side in the procedure yet');
  });

  it('name the premises that a speaker denies', () => {
    expect(
      brief(
        'Tehran said that the European countries had bypassed the dispute resolution mechanism of the JCPOA.',
        '2025-09-09',
      ),
    ).toContainEqual({
      holders: ['IRN'],
      readings: ['CHN-IRN-RUS'],
      premise: 'steps-exhausted denied',
      isInDoubt: false,
    });
  });
});
