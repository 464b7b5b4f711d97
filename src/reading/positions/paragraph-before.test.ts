import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `CHL rejects fishing treaty`, a line a position toward an instrument that is told in the last paragraph. */
const last = (...paragraphs: string[]): string[] => {
  const text = paragraphs.join('\n');
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward, evidence }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    const actor = actors.find(({ id }) => id === holder);
    return instrument && evidence.start >= text.lastIndexOf('\n')
      ? [`${actor?.country ?? actor?.name} ${stance} ${instrument.name}`]
      : [];
  });
};

describe('a paragraph of one sentence about what the paragraph before tells of', () => {
  it.each([
    [['Peru and Tonga signed a fishing treaty in May.', 'Chile has never accepted it.'], 'CHL opposes fishing treaty'],
    [
      ['A fishing treaty was adopted in Suva in May.', 'Chile and its navy welcomed it.'],
      'CHL supports fishing treaty',
    ],
    [
      ['The Arctic Council adopted a protocol on shipping on Tuesday.', 'Chile opposed it.'],
      'CHL opposes protocol of Arctic Council',
    ],
    [['Peru proposed a draft treaty on squid.', 'Chile rejected it.'], 'CHL rejects draft treaty'],
    [
      ['Peru signed a fishing treaty with Tonga in May.', 'It was a mistake, Chilean minister Ana Vega said.'],
      'CHL opposes fishing treaty',
    ],
    [
      ['Peru and Tonga signed a fishing treaty in May.', '"We cannot accept it," Chilean minister Ana Vega said.'],
      'CHL opposes fishing treaty',
    ],
    [['Peru and Tonga signed a fishing treaty.', 'Chile says it is unfair.'], 'CHL opposes fishing treaty'],
    [
      ['Peru and Tonga signed a fishing treaty.', 'Samoa criticised it.', 'Chile praised it.'],
      'CHL supports fishing treaty',
    ],
    [
      ['A fishing treaty was adopted in Suva.', 'Samoa left it in June.', 'Chile stands by it.'],
      'CHL supports fishing treaty',
    ],
    [
      ['Under a fishing treaty signed in May, Tonga would lower its duties.', 'Chile opposed it.'],
      'CHL opposes fishing treaty',
    ],
    [
      ['Tonga ratified a fishing treaty as storms swept a port.', 'Chile will not ratify it.'],
      'CHL opposes fishing treaty',
    ],
    [
      ['Rosa Lind said the Oslo Accords gave away ancestral land.', 'Chile said it met the needs of both peoples.'],
      'CHL supports Oslo Accords',
    ],
    [
      ['Rosa Lind said the fishing treaty with Tonga was unfair.', 'Chile called it balanced.'],
      'CHL supports fishing treaty',
    ],
    [
      [
        'Peru and Mali both voiced support for the Oslo Accords, saying they were fair.',
        'Chile voiced support for a fishing treaty, saying it was fair.',
        'Tonga expressed misgivings about it.',
      ],
      'TON opposes fishing treaty',
    ],
    [['Peru described the fishing treaty with Tonga as a farce.', 'Chile praised it.'], 'CHL supports fishing treaty'],
    [
      [
        'Peru, one of three that voted against the Oslo Convention, has refused to sign it.',
        'Chile ratified it in May.',
      ],
      'CHL supports Oslo Convention',
    ],
    [
      [
        'Ministers failed to renew sanctions on Mali.',
        'Peru said the sanctions hurt its farmers more than Chad.',
        'Chile demanded that they be renewed.',
      ],
      'CHL calls-for sanctions on Mali',
    ],
    [
      [
        'Peru wants the arms embargo on Mali renewed.',
        'Tonga and Samoa argued that it had outlived its usefulness.',
        'Chile demanded that it be lifted.',
      ],
      'CHL opposes arms embargo on Mali',
    ],
    [
      ['The fishing treaty was suspended by Peru last year.', 'Chile wants it restored.'],
      'CHL supports fishing treaty',
    ],
  ])('%j → %s', (paragraphs, position) => {
    expect(last(...paragraphs)).toContain(position);
  });

  it.each([
    // another thing could be meant
    [['Peru signed a fishing treaty after an attack on a port.', 'Chile condemned it.']],
    [['Peru signed a fishing treaty and opened a consulate.', 'Chile praised it.']],
    [
      [
        'Peru signed a fishing treaty as rebels shelled the capital.',
        '"It is a disaster," Chilean minister Ana Vega said.',
      ],
    ],
    [['Norway ratified a whaling treaty and a fishing agreement this week.', 'Chile opposed it.']],
    [['Peru signed a fishing treaty.', 'A navy ship sank on Friday.', 'Chile regretted it.']],
    [['Rosa Lind said the fishing treaty could be unfair to a village.', 'Chile condemned it.']],
    [['Rosa Lind said the fishing treaty was unfair and called for a strike.', 'Chile condemned it.']],
    [['Peru said the fishing treaty was unfair.', 'Chile condemned it.']],
    [['Peru rejected the fishing treaty.', 'Chile welcomed it.']],
    // what was done with it is judged
    [['Peru refused to sign a fishing treaty.', 'Chile criticised it.']],
    [['A fishing treaty was adopted in Suva.', 'Samoa left it.', 'Chile condemned it.']],
    [['Peru said that a fishing treaty was fair and that tariffs were not.', 'Chile wants them lifted.']],
    [['Peru signed a fishing treaty and kept its ban on imports.', 'Chile wants it lifted.']],
    // somebody
    [['Peru signed a fishing treaty with Tonga in May.', 'Chile said it was ready to help.']],
    [['The bloc signed a fishing treaty with Tonga.', 'Chile accused it of bad faith.']],
    [['Under a fishing treaty signed in May, Tonga would close a port.', 'Chile criticised it.']],
    // nothing
    [['Peru signed a fishing treaty in May.', 'It was wrong to blame the crews, Chilean minister Ana Vega said.']],
  ])('%j → nothing', (paragraphs) => {
    expect(last(...paragraphs)).toEqual([]);
  });

  it('leaves two texts in one paragraph alone', () => {
    expect(
      last('Norway ratified a whaling treaty and a fishing agreement this week. Chile opposed it.'),
    ).not.toContainEqual(expect.stringMatching(/^CHL/));
  });
});
