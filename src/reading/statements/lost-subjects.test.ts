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

describe('who says a thing whose verb lost its subject', () => {
  it.each([
    [
      'The minister’s visit came a day after President Hamid Karim, in an interview with a newspaper, insisted that the border would stay open.',
      'President Hamid Karim [insisted] that the border would stay open',
    ],
    [
      'Asked about rumours that it had sent rifles through Niger, a Chadian official, speaking on background, dismissed them as “recycled nonsense.”',
      'a Chadian official [dismissed] them as “recycled nonsense.”',
    ],
    [
      'A senior Chadian diplomat who asked not to be named said Karim had told the cabinet that Niger was ready to sign.',
      'A senior Chadian diplomat who asked not to be named [said] Karim had told the cabinet that Niger was ready to sign',
    ],
    [
      'Chad will “never again” admit foreign monitors, acting President Hamid Karim vowed on Monday.',
      'acting President Hamid Karim [vowed] Chad will “never again” admit foreign monitors',
    ],
    [
      'It states that disputes shall be settled by arbitration, a clause Ms Karim’s lawyers say Niger has ignored.',
      'Ms Karim’s lawyers [say] Niger has ignored',
    ],
    ['Of Lind, Sowell, who has sent rice to Ruiz, said, “He is brave.”', 'Sowell [said] “He is brave.”'],
    [
      'Addressing about 100 committee members at the meeting here, many of them deeply skeptical about Mr. Karim’s candidacy, the campaign chief, Paul Diallo, bluntly suggested that the style was an act.',
      'the campaign chief, Paul Diallo [bluntly suggested] that the style was an act',
    ],
  ])('is named before it: %s', (text, statement) => {
    expect(told(text)).toContain(statement);
  });

  it('is whoever stands beside another with a participle', () => {
    expect(told('Chad objected, with its envoy, Hamid Karim, arguing that the vote was void.')).toContain(
      'its envoy, Hamid Karim [arguing] that the vote was void',
    );
  });

  it('is not whoever was asked', () => {
    expect(told('“Not yet,” Karim said when asked if Niger would sign.').join()).not.toContain('Karim [asked]');
  });
});

describe('what is said', () => {
  it.each([
    [
      'Karim said that the shells were counted, which Niger, his neighbour, denies.',
      ['Karim [said] that the shells were counted', 'Niger, his neighbour [denies] the shells were counted'],
    ],
    [
      'Karim wrote that Chad “has sent no troops,” though he conceded that it had sent doctors.',
      ['Karim [wrote] that Chad “has sent no troops,”', 'he [conceded] that it had sent doctors'],
    ],
    [
      'He repeated that the treaty would stay frozen until Niger gave up its support for the rebels.',
      ['He [repeated] that the treaty would stay frozen until Niger gave up its support for the rebels'],
    ],
    ['What worries him, he says, is a mistake.', ['he [says] What worries him … is a mistake']],
    [
      'Chad said that it expected all of them, while an official in Niamey suggested that Niger might stay away.',
      ['Chad [said] that it expected all of them', 'an official in Niamey [suggested] that Niger might stay away'],
    ],
    [
      'The rebels accused the army of breaking the truce before it took effect, charges the army denied.',
      ['The rebels [accused] the army of breaking the truce before it took effect', 'the army [denied] charges'],
    ],
  ])('ends where another speaks, and not before: %s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });

  it('is not told of those who may not speak', () => {
    expect(told('The envoys spoke in private because they were not authorized to discuss the draft.')).toEqual([]);
    expect(told('The opposition was not convinced.')).toEqual([]);
    expect(told('“No,” the envoy joked when told of the plan.')).toEqual(['the envoy [joked] “No,”']);
  });
});

describe('a pronoun', () => {
  it('is whoever spoke in the sentence before, not one of whom he spoke', () => {
    const text =
      'Hamid Karim, the envoy, hit back on Monday, saying that John Lind “should rest”. He also denied having met him.';
    const { statements, actors } = read({ text });
    const denied = statements.find(({ cue }) => cue?.lemma === 'deny');
    expect(actors.find(({ id }) => id === denied?.speakers[0])?.name).toBe('Hamid Karim');
  });

  it('goes on with the body that spoke before, where it is one of things', () => {
    const text = 'The African Union argued in a report that Chad should hold a vote. “Ballots,” it said, “cost less.”';
    const { statements, actors } = read({ text });
    const name = actors.find(({ id }) => id === statements[1]!.speakers[0])?.name;
    expect(name).toBe('African Union');
  });
});
