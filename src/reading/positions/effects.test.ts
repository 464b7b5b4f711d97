import { describe, expect, it } from 'vitest';
import { read } from '../index.js';
import { effects } from './effect-words.js';

const stances = (text: string): string[] => {
  const reading = read({ text, published: '2025-06-01' });
  const instruments = new Set(reading.instruments.map(({ id }) => id));
  return reading.positions.filter(({ toward }) => instruments.has(toward)).map(({ stance }) => stance);
};

describe('what an instrument does', () => {
  it.each([...effects.giving.filter((verb) => verb !== 'amount' && verb !== 'give'), ...effects.helping])(
    'is as good as the thing that it would %s',
    (verb) => {
      expect(stances(`Mali said the Algiers Agreement would ${verb} peace.`)).toEqual(['supports']);
      expect(stances(`Mali said the Algiers Agreement would ${verb} war.`)).toEqual(['opposes']);
    },
  );

  it.each(effects.harming)('is as bad as the thing that it would %s is good', (verb) => {
    expect(stances(`Mali said the Algiers Agreement would ${verb} peace.`)).toEqual(['opposes']);
    // what is passed over is so in vain, be it war or peace
    const isNeglect = /^(?:ignore|disregard|overlook|neglect|mock|betray)$/.test(verb);
    expect(stances(`Mali said the Algiers Agreement would ${verb} war.`)).toEqual([isNeglect ? 'opposes' : 'supports']);
  });

  it.each([
    ['Mali said the Algiers Agreement amounted to surrender.', 'opposes'],
    ['Mali said the Algiers Agreement filled a gap.', 'supports'],
    ['“The Algiers Agreement hands our rivers to others,” Mali said.', 'opposes'],
    ['Mali called the agreement with Chad a raw deal.', 'opposes'],
    ['Mali said the Algiers Agreement was the only road to peace.', 'supports'],
    ['Mali said the Algiers Agreement would lead to prosperity.', 'supports'],
    ['Mali said the Algiers Agreement would bring an end to the war.', 'supports'],
    ['Mali said the Algiers Agreement offered a false sense of security.', 'opposes'],
    ['Mali said the Algiers Agreement created a dangerous precedent.', 'opposes'],
    ['Mali said the Algiers Agreement did not bring peace.', 'opposes'],
    ['Mali said the Algiers Agreement was an act of aggression.', 'opposes'],
    ['Mali said the Algiers Agreement was the only way out of the war.', 'supports'],
    ['Mali said the Algiers Agreement remained the framework for any settlement.', 'supports'],
  ])('is composed: %s', (text, stance) => {
    expect([...new Set(stances(text))]).toEqual([stance]);
  });

  it('says nothing where it is good for another, where the thing is neither, or where nobody says it', () => {
    expect(stances("Mali said the Algiers Agreement would protect Algeria's interests.")).toEqual([]);
    expect(stances('Mali said the Algiers Agreement would bring three texts.')).toEqual([]);
    expect(stances('The Algiers Agreement would bring peace.')).toEqual([]);
  });
});

describe('a stance', () => {
  it('is in the eyes of whom the sentence opens with', () => {
    expect(stances('For Ankara, the Lima Accord is non-negotiable.')).toEqual(['supports']);
  });

  it('is turned round by whoever rejects the claim that it has ended, and not told by who denies that it is bad', () => {
    expect(stances('Russia rejected the suggestion that the INF Treaty had lapsed.')).toEqual(['holds-in-force']);
    expect(stances('Russia denied that the INF Treaty was a farce.')).toEqual([]);
  });

  it('does not lie in what is hoped, in what happens before it ends, or in what is merely not opposed', () => {
    expect(stances('Uruguay hopes the Lima Accord will enter into force next year.')).toEqual([]);
    expect(stances('Chad hoped to renew the Algiers Agreement before it expired.')).toEqual(['supports']);
    expect(stances('Peru did not object to the Lima Accord.')).toEqual([]);
    expect(stances('Peru no longer opposes the Lima Accord.')).toEqual(['supports']);
    expect(stances('Peru will not leave the Lima Accord.')).toEqual(['supports']);
    expect(stances('Peru has toyed with leaving the Lima Accord.')).toEqual([]);
    expect(stances('Peru resisted any mention of mines in the Lima Accord.')).toEqual([]);
  });

  it('is told once where a verb and its noun tell it', () => {
    expect(stances('Peru urged adherence to the Lima Accord.')).toEqual(['calls-for']);
    expect(stances('Peru reaffirmed its commitment to the Lima Accord.')).toEqual(['supports']);
    expect(stances('Peru dropped its opposition to the Lima Accord.')).toEqual(['supports']);
    expect(stances('Peru refused to concur in the ratification of the Lima Accord.')).toEqual(['opposes']);
    expect(stances('Peru deplored the failure of Chile to implement the Lima Accord.')).toEqual(['supports']);
    expect(stances('Critics of the Lima Accord include Peru.')).toEqual(['opposes']);
  });
});

describe('the pronoun of an instrument', () => {
  it('is the one that its own sentence speaks of, before that of the sentence before', () => {
    expect(
      stances(
        'The truce between Chad and Libya holds. Lawyers from Peru criticised the Lima Accord but would abide by it.',
      ),
    ).toEqual(['opposes', 'supports']);
  });

  it('is no person, and nothing in the plural', () => {
    expect(stances('The Lima Accord would destroy jobs. Unions in Peru called on senators to reject it.')).toContain(
      'opposes',
    );
  });

  it('is not the state of those who speak badly of it', () => {
    expect(stances('China denounced the Lima Accord. China said it stoked conflict.')).toContain('opposes');
  });
});

describe('what is done to an instrument', () => {
  it.each([
    [
      'Peru insisted on full compliance with the Lima Accord. Chile insisted on full compliance with it.',
      'calls-for calls-for',
    ],
    ['Peru rejected the Lima Accord. Unions in Chile recommended its repeal.', 'rejects opposes'],
    ['Peru opposed the Lima Accord. Unions in Chile urged parliament to scrap it.', 'opposes opposes'],
    ['Peru left no doubt about the Lima Accord.', ''],
    ['Peru is seeking approval of the Lima Accord.', 'calls-for'],
    ['Mali called the Lima Accord an example of injustice.', 'opposes'],
    ['Mali called the Lima Accord the least bad option.', ''],
    ['Peru has no objection to the Lima Accord.', 'supports'],
    ['Mali said the Lima Accord had become a shield for criminals.', 'opposes'],
    ['Mali said the Lima Accord went against its values.', 'opposes'],
    ['Chile insisted that Peru would stand by the Lima Accord.', 'supports'],
    [
      'Cuba said the Caesar Act remedied an injustice, and Peru congratulated Chile on its passage.',
      'supports supports',
    ],
    ['The Malian government said the Lima Accord would isolate Mali.', 'opposes'],
    ["Peru signed the Lima Accord. Chile rejected Peru's reading of the Lima Accord.", 'supports'],
    ['Peru said Chile could not suspend the Lima Accord.', ''],
    ['Chile left the Lima Accord, to which Peru remained firmly attached.', 'opposes supports'],
    ['Peru printed the Lima Accord in May and stands by it.', 'supports'],
  ])('is told by a noun: %s', (text, told) => {
    expect(stances(text).join(' ')).toBe(told);
  });
});

describe('no stance', () => {
  it.each([
    'Trump told reporters that Thursday was a deadline for Kyiv to agree to the Lima Accord.',
    'The Polish government warned that the Lima Accord must not weaken its security.',
    'The court ruled that the government of Peru may not extend the Lima Accord.',
    'The French government insisted that the Lima Accord be anchored in law.',
    'Mali said the Lima Accord was worse than the Algiers Agreement.',
    'The ministers of Peru and Chile failed again on Thursday to agree on the Lima Accord.',
    'More than 100 countries wanted the Plastics Treaty to cap output.',
    'Peru thanked Chile for its position on the Lima Accord.',
    "Peru voiced support for Chad's stance on the Lima Accord.",
    'Peru wants no repeat of the Lima Accord.',
  ])('lies in: %s', (text) => {
    expect(stances(text)).toEqual([]);
  });
});
