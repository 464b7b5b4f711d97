import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text: speakers, whom they tell, and what. */
function told(text: string): string[] {
  const { statements, actors } = read({ text, published: '2026-11-25' });
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((one) => one.id === id)!.name).join(' + ');
  return statements.map(
    ({ speakers, addressees, content }) =>
      `${names(speakers)} > ${names(addressees)}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

describe('what nobody has said', () => {
  it.each([
    'The ministry has not commented on the report.',
    'Neither paper had reported on the leak.',
    'Lind has yet to comment on the findings.',
    'Any transfer must be reported to the committee.',
    'The verdict is expected on Monday.',
    'The general, known to his men as the fox, fled.',
    'Lind ordered a beer and sat down.',
    'As far as we know, nobody was hurt.',
    'If Paris had said that it would veto the text, the vote would have been put off.',
    'If Ankara says that it will sign, the others will follow.',
    'Had Lima said in May that it wanted the bridge, Quito would have built it.',
    'Are the Germans aware of the plan?',
    'Who told you that the army would attack?',
    'The government must respond to the report within two months.',
    'If I had wanted a quiet life I would have stayed at the bank.',
    'I called Bogdan Ivan myself.',
    'Morocco and Algeria will not share a stadium.',
    "Motsepe's heirs: how the cup was lost",
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it('is no more than that', () => {
    expect(told('The embassy commented on the ruling.')).toEqual([
      'the embassy > : the ruling'.replace('the e', 'The e'),
    ]);
    expect(told('Talks are expected to resume in June.')).toHaveLength(1);
    expect(told('The president ordered a halt to the strikes.')).toHaveLength(1);
  });
});

describe('who asks is not who answers', () => {
  it('where the question opens the sentence', () =>
    expect(
      told(
        'Miss Hume addressed the court. Pressed by Mrs Justice Carr on the costs, she conceded that they were high.',
      ).slice(1),
    ).toEqual(['Carr > Hume: the costs', 'Hume > : that they were high']));

  it('where it stands behind a name', () =>
    expect(told('The chair, asked by a senator whether it was true, replied that it was not.').sort()).toEqual([
      'The chair > : that it was not',
      'a senator > The chair: whether it was true',
    ]));
});

describe('who and what', () => {
  it('of a claim the text adds to', () =>
    expect(told('Prosecutors say that he took the money, a claim which, his counsel said, was false.')[0]).toBe(
      'Prosecutors > : that he took the money',
    ));

  it('of a submission is whoever made it', () =>
    expect(told('Professor Ana Ruiz submitted evidence. Her submission urged ministers to act.')).toEqual([
      'Ana Ruiz > ministers: ministers to act',
    ]));

  it('of what is put to somebody', () =>
    expect(told('Mr Lind put it to the committee that it had been misled.')).toEqual([
      'Lind > the committee: that it had been misled',
    ]));

  it('of a question behind what is set beside whoever is asked', () =>
    expect(told('The Earl of Mar asked Dr Maria Neri, a research fellow, whether the islands did enough.')).toEqual([
      'Earl of Mar > Maria Neri: whether the islands did enough',
    ]));

  it('of what is said next is who spoke last', () =>
    expect(
      told(
        'Mr Straw denies that he knew. The ministry argued that the case should be heard in private, a request that Lord Justice Underhill described as odd. He said he would rule on it.',
      ).at(-1),
    ).toBe('Underhill > : he would rule on it'));

  it('of the branch of a body is that body', () =>
    expect(told('Transparency International UK said that the register was closed.')).toEqual([
      'Transparency International > : that the register was closed',
    ]));

  it('of a claim of a state is the state', () =>
    expect(told('It was the Kenyan contention that no vote had been taken.')).toEqual([
      'Kenya > : that no vote had been taken',
    ]));

  it('of an account is whoever of the text it is called by', () =>
    expect(told('Ana Lopez is a senator. @AnaLopez tweeted that the deal was dead.')).toEqual([
      'Ana Lopez > : that the deal was dead',
    ]));

  it('of what was picked out is whom it was', () =>
    expect(told('Mr Lind left early. It was he who told the council that Peru had lied.')).toEqual([
      'Lind > the council: that Peru had lied',
    ]));

  it('of a numbered question is whoever asks it', () => {
    const text = [
      'Q14 Abtisa Moham: What did the envoys ask for?',
      'Baroness Lind: They asked for patrols.',
      'Q15 Abtisa Moham: And what did you say?',
      'Baroness Lind: We said no to that.',
    ].join('\n\n');
    expect(told(text)[0]).toBe('Abtisa Moham > : What did the envoys ask for?');
  });

  it('of a remark is whoever told of it before', () =>
    expect(
      told(
        'Mr Greco denies it. He is 61. The minister, Robin Sark, said the war was over; the army, he added, would stay.',
      ).slice(1),
    ).toEqual(['Robin Sark > : the war was over', 'Robin Sark > : the army … would stay']));

  it('of a name that the tree cuts', () =>
    expect(told('The team will go, the International Table Tennis Federation said on Tuesday.')).toEqual([
      'International Table Tennis Federation > : The team will go',
    ]));

  it('of a pair of titles is one judge', () =>
    expect(told('Sitting with Mrs Justice Okafor, Lord Justice Singh said the case was closed.')).toEqual([
      'Singh > : the case was closed',
    ]));

  it('goes no further than the semicolon behind which another tells something', () =>
    expect(
      told(
        'According to two clerks, it was the minister who left; state media, citing an aide, reported that he was ill.',
      )[0],
    ).toBe('two clerks > : it was the minister who left'));
});
