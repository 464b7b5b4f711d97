import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Of what country that is which words mean where they stand last, and what it is called. */
function meant(text: string, words: string): string {
  const { actors } = read({ text, published: '2025-10-27' });
  const start = text.lastIndexOf(words);
  const found = actors.find(({ mentions }) =>
    mentions.some((mention) => mention.start === start && mention.end === start + words.length),
  );
  return found ? `${found.name}, ${found.country ?? 'nobody'}` : 'nobody';
}

describe('what somebody who speaks calls this or my', () => {
  const before = 'LIMA, Peru — The Peruvian government recalled its envoy from Chile. ';
  it('is the government of his own state', () => {
    const text = `${before}“This government is bankrupt,” the Chilean senator Rosa Lind told reporters.`;
    expect(meant(text, 'This government')).toBe('This government, CHL');
    expect(meant(`${before}“My government will pay,” the Chilean foreign minister said.`, 'My government')).toBe(
      'My government, CHL',
    );
  });
  it('is the one that the text has told of, if that is his', () =>
    expect(meant(`${before}“This government will stay,” the Peruvian foreign minister said.`, 'This government')).toBe(
      'The Peruvian government, PER',
    ));
  it('is nobody known where a diplomat may mean his host', () =>
    expect(
      meant(
        `${before}Chile protested. “This government has lied to us,” the Belgian ambassador, Ana Mora, told a paper.`,
        'This government',
      ),
    ).not.toContain('PER'));
  it('is the one who holds the office there', () => {
    const text =
      'President Carlos Mora of Peru met President Luis Ruiz of Chile. “This president lies,” said Rosa Lind, a Peruvian senator.';
    expect(meant(text, 'This president')).toBe('Carlos Mora, PER');
  });
});

describe('a place that calls itself a state', () => {
  const text =
    'South Ossetia opened an office in Moscow. Georgia said on Friday that the breakaway republic was its own.';
  it('is the breakaway republic', () => expect(meant(text, 'the breakaway republic')).toBe('South Ossetia, GEO'));
});

describe('bodies of states', () => {
  it('are called by their region or the world', () => {
    const text = 'ECOWAS sent an envoy to Mali. Rosa Lind accused the regional body of bias.';
    expect(meant(text, 'the regional body')).toBe('ECOWAS, nobody');
    expect(
      meant('The United Nations cut its budget. Chile urged the world body to spend less.', 'the world body'),
    ).toBe('United Nations, nobody');
  });
});

describe('a firm', () => {
  it('is what it digs or carries', () => {
    expect(meant('Codelco, the state copper giant, said trucks were waiting.', 'the state copper giant')).toBe(
      'Codelco, CHL',
    );
    expect(meant('Glencore, the Swiss miner, said on Monday that work had stopped.', 'the Swiss miner')).toBe(
      'Glencore, CHE',
    );
  });
});

describe('whose a thing is that somebody is wanted to change', () => {
  it('is his', () => expect(meant('Peru wants Chile to change its constitution first.', 'its')).toBe('Chile, CHL'));
});

describe('who speaks by a noun of his own', () => {
  it('is the one whom the sentence before is about', () => {
    const text = 'Rosa Lind called the ruling a coup. “They want me gone,” the cocoa growers’ leader told reporters.';
    expect(meant(text, 'the cocoa growers’ leader')).toBe('Rosa Lind, nobody');
  });
  it('is another where that says so', () => {
    const text = 'Rosa Lind called the ruling a coup. “We will appeal,” a union leader told reporters.';
    expect(meant(text, 'a union leader')).toBe('a union leader, nobody');
  });
});

describe('a ministry in a paragraph on another state', () => {
  it('is of that state', () => {
    const text =
      'LA PAZ, Bolivia — Bolivia closed a road. The government called it an accident.\n\nIn Lima, President Rosa Lind of Peru ordered the army out. The foreign ministry said that talks went on.';
    expect(meant(text, 'The foreign ministry')).toBe('The foreign ministry, PER');
  });
});

describe('a body by a word before the last of its name', () => {
  it('is of the police or of those who work', () => {
    const { actors } = read({ text: 'The Ghana Police Service and the Ghana Mineworkers’ Union met.' });
    expect(actors.map(({ sectors }) => sectors[0])).toEqual(['COP', 'LAB']);
  });
});

describe('neither country', () => {
  it('is those that two ministers serve who spoke', () => {
    const text =
      'The Peruvian foreign minister, Rosa Lind, spoke with her Chilean counterpart, Carlos Mora. Neither country wants a quarrel.';
    expect(meant(text, 'Neither country')).toBe('Peru and Chile, nobody');
  });
});

describe('the police of a town', () => {
  it('are not those of the state', () => {
    const text = 'COLOGNE, Germany — Cologne police arrested two men. German police said that a third was at large.';
    expect(meant(text, 'German police')).toBe('German police, DEU');
  });
});
