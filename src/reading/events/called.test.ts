import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string, published: string | null = null): string[] => {
  const { events, actors } = read({ text, published });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  return events.map(
    ({ type, when, ...event }) =>
      `${type}${when ? ` ${when.edtf}` : ''}: ${event.actors.map(name).join(' + ')} > ${event.recipients.map(name).join(' + ')}`,
  );
};

describe('what is called', () => {
  it('is staged, where nothing is said of it', () => {
    expect(told('The opposition called a general strike for Monday.')).toEqual(['PROTEST: The opposition > ']);
  });
  it('is only described, where a second object says what as', () => {
    expect(told('Human Rights Watch called the strikes extrajudicial executions.')).toEqual([]);
    expect(told('The minister called the strike illegal.')).toEqual(['ACCUSE: The minister > ']);
    expect(told('The Chilean minister called Peru a friend.')).toEqual(['SUPPORT: The Chilean minister > Peru']);
  });
});

describe('what is still ahead', () => {
  it('has the day for which it was called', () => {
    expect(told('The Chilean opposition has called a rally for Saturday.', '2026-11-20')).toEqual([
      'THREATEN 2026-11-21: The Chilean opposition > ',
    ]);
    expect(told('The Chilean opposition held a rally on Saturday.', '2026-11-20')).toEqual([
      'PROTEST 2026-11-14: The Chilean opposition > ',
    ]);
  });
  it('has the day that words for the future alone give it', () => {
    const text = 'Carlos Huamani, the Peruvian foreign minister, is due to meet the Chilean president on Monday.';
    expect(told(text, '2026-11-20')).toEqual(['AGREE 2026-11-23: Carlos Huamani > the Chilean president']);
  });
  it('may be a visit', () => {
    expect(told('The Chilean president is due in Lima on Monday.', '2026-11-20')).toEqual([
      'AGREE 2026-11-23: The Chilean president > Peru',
    ]);
    expect(told('A report of the Chilean agency is due in March.')).toEqual([]);
  });
  it('need not happen, where it hangs on a condition', () => {
    expect(told('Peru would rejoin the treaty, Lind said, provided that Chile drops its demand.')).toEqual([]);
    expect(told('The strikes will end on condition that the Chilean army withdraws.')).toEqual([]);
  });
});

describe('where something is said', () => {
  it('is no side, if it is a chamber', () => {
    expect(told('The Peruvian minister criticised the budget in parliament.')).toEqual([]);
    expect(told('The Peruvian minister defended the border deal in parliament.')).toEqual([
      'SUPPORT: The Peruvian minister > ',
    ]);
  });
});

describe('the date of a text', () => {
  it('is not that of the words about it', () => {
    expect(told('Kenya welcomed the Ankara Declaration of December 2024.')).toEqual(['SUPPORT: Kenya > ']);
    expect(told('Kenya signed the Nairobi Protocol of May 2024.')).toEqual(['SUPPORT 2024-05: Kenya > ']);
  });
});

describe('we in a quotation', () => {
  it('is whoever holds an office and says it', () => {
    expect(told('“We condemn the attack by Chad,” the Malian foreign minister said.')).toEqual([
      'ACCUSE: the Malian foreign minister > Chad',
    ]);
    expect(told('“We urge Chad to accept the truce,” a baker said.')).toEqual([]);
  });
});

describe('figures of speech and counter-orders', () => {
  it('are no blows on a text', () => {
    expect(told('The Cairo accord was killed by Chad.')).toEqual([]);
    expect(told('The Chadian army killed ten rebels.')).toEqual(['ASSAULT: The Chadian army > ten rebels']);
  });
  it('are no withdrawal that is halted', () => {
    expect(told('The Chadian army chief ordered the withdrawal halted.')).toEqual([]);
  });
  it('leave sanctions those whose they are', () => {
    expect(told('Britain, France and Germany restored U.N. sanctions.')).toEqual([
      'SANCTION: United Kingdom + France + Germany > ',
    ]);
  });
});

describe('an envoy of one’s own', () => {
  it('who is sent back goes to his post', () => {
    expect(told('Niger sent its ambassador back to Algiers.')).toEqual(['SUPPORT: Niger > Algeria']);
    expect(told('Niger sent the refugees back to Mali.')).toEqual(['COERCE: Niger > the refugees']);
  });
});
