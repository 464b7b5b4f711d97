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

describe('courts of many states', () => {
  it('are called by their seat', () => {
    const text = 'The European Court of Human Rights fined Turkey. Lawyers said the Strasbourg judges had been slow.';
    expect(meant(text, 'the Strasbourg judges')).toBe('European Court of Human Rights, nobody');
  });
});

describe('a firm by its trade', () => {
  it('is the one that was named right before', () =>
    expect(
      meant('Chile sold a port to DP World. The Dubai-based operator runs two more.', 'The Dubai-based operator'),
    ).toBe('DP World, ARE'));
  it('is nobody known where two were', () =>
    expect(
      meant(
        'Chile sold ports to DP World and Maersk. The Dubai-based operator runs two more.',
        'The Dubai-based operator',
      ),
    ).not.toContain('Maersk'));
});

describe('one of a people', () => {
  it('is whom the sentence before is about, if no state of his was told', () =>
    expect(meant('The UN envoy, Rosa Lind, met the mayor. The Colombian left on Monday.', 'The Colombian')).toBe(
      'Rosa Lind, COL',
    ));
  it('may be told in two words', () =>
    expect(
      meant('Rebels held the New Zealand pilot Carl Lind. The New Zealander was freed on Monday.', 'The New Zealander'),
    ).toBe('Carl Lind, NZL'));
  it('is no one of another state', () =>
    expect(
      meant('The Chilean envoy, Rosa Lind, met the mayor. The Colombian left on Monday.', 'The Colombian'),
    ).not.toContain('Rosa'));
});

describe('letters that are known', () => {
  it('tell of whom the words before them are', () =>
    expect(meant('Republican Left (ERC) voted no. The party wants more.', 'Republican Left')).toContain('ESP'));
});

describe('a union', () => {
  it('is none that a court has in its name', () => {
    const text = 'The Court of Justice of the European Union ruled on Thursday. The UGT union fears for 4,000 jobs.';
    expect(meant(text, 'The UGT union')).toContain('ESP');
  });
});

describe('an armed band by a noun', () => {
  it('is the one named in the sentence before', () => {
    const text =
      'The Oromo Liberation Army killed ten men in Ethiopia. In Somalia, a mayor said that al-Shabaab had won. The militants shelled a town.';
    expect(meant(text, 'The militants')).toBe('Al-Shabaab, SOM');
  });
});

describe('the two states of a text', () => {
  it('are both where it names no third', () => {
    const text =
      'Ethiopia accused Eritrea of arming rebels. Addis Ababa recalled its envoy. Ana Mora, a scholar, was worried. Neither government has closed its embassy.';
    expect(meant(text, 'Neither government')).toBe('Ethiopia and Eritrea, nobody');
  });
});

describe('a noun beside a name that is many by its grammar', () => {
  it('is that body', () =>
    expect(meant("The Mossos d'Esquadra, the regional police, took over the checks.", 'the regional police')).toContain(
      'ESP',
    ));
});

describe('the executive of the union', () => {
  it('is its commission', () =>
    expect(
      meant('The European Commission took note. The EU executive is to rule in May.', 'The EU executive'),
    ).toContain('European Commission'));
});
