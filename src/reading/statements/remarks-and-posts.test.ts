import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string) => {
  const { statements, actors } = read({ text, published: '2025-10-27' });
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return statements.map(({ speakers, cue, content, medium }) => ({
    who: speakers.map((id) => actors.find((actor) => actor.id === id)!.name).join(', '),
    cue: cue ? words(cue) : '',
    what: content.map(words).join(' … '),
    medium,
  }));
};

describe('a remark between commas', () => {
  it('tells what stands around it', () => {
    expect(
      told('The map, Peru wrote in a letter to the council, shows islands that belong to Chile.')[0],
    ).toMatchObject({
      who: 'Peru',
      what: 'The map … shows islands that belong to Chile',
    });
    expect(
      told('Sanctions that nobody enforces, a veteran envoy once told me, are sanctions that nobody fears.')[0]!.what,
    ).toBe('Sanctions that nobody enforces … are sanctions that nobody fears');
  });

  it('is no remark of whom it is about', () => {
    expect(
      told('Rosa Huamani praised him. Jorge Mora, she wrote in her diary, had warned her of the war.')[1]!.who,
    ).toBe('Rosa Huamani');
  });
});

describe('turns of an interview that are bold on their page', () => {
  const text =
    'In an interview, Peruvian Foreign Minister Rosa Huamani spoke of the war.\n\n**Q: Will you sign the treaty?**\n\n**A:** We will. I told the council that Peru is ready.\n\n**Q: When?**\n\n**A:** I think that it will be in May.';
  it('are of whoever answers', () => {
    const own = told(text).filter(({ who }) => who === 'Rosa Huamani');
    expect(own.map(({ cue }) => cue)).toEqual(expect.arrayContaining([':', 'told', 'think']));
  });
});

describe('turns with several names', () => {
  const text =
    'The Andean Review met Peruvian Foreign Minister Rosa Huamani.\n\nThe Andean Review: Minister, will you sign the treaty?\n\nRosa Huamani: We will sign it in May.\n\nThe Andean Review: When will it begin?\n\nHuamani: I think that it will be in June.';
  it('are of the paper that asks and of her who is called by her surname', () => {
    expect(
      told(text)
        .filter(({ cue }) => cue === ':')
        .map(({ who }) => who),
    ).toEqual(['Andean Review', 'Rosa Huamani', 'Andean Review', 'Rosa Huamani']);
  });
});

describe('posts', () => {
  it('are of whose account it is', () => {
    const [read] = told('“He is home,” read a post on the Peruvian government’s account.');
    expect(read).toMatchObject({ medium: 'post', what: '“He is home,”' });
    expect(read!.who).not.toBe('');
    expect(told('Jorge Mora wrote on his personal account that talks had failed.')).toHaveLength(1);
  });

  it('say what is written over what is passed on', () => {
    expect(told('Jorge Mora reposted the message with the comment “This is right.”')[0]).toMatchObject({
      who: 'Jorge Mora',
      medium: 'post',
      what: '“This is right.”',
    });
    expect(told('A video was shared with the caption “Lima today”.')).toEqual([]);
  });

  it('say nothing by whom they tag', () => {
    expect(told('“No,” Jorge Mora wrote, tagging the Peruvian ministry.')).toHaveLength(1);
  });
});

describe('what ends a statement', () => {
  it('is a meeting after which somebody agrees', () => {
    expect(
      told('Peru and Chile agreed to reopen the border, after a meeting that both described as frank.').map(
        ({ what }) => what,
      ),
    ).toEqual(['to reopen the border', 'a meeting … frank']);
  });

  it('is what others make of it', () => {
    expect(told('Jorge Mora insisted that there was “no gap”, a phrase that made envoys wince.')[0]!.what).toBe(
      'that there was “no gap”',
    );
  });
});

describe('what a body publishes', () => {
  it('is its own, unless it is a letter or the body a paper', () => {
    const by = (text: string) => told(text)[0]!.who;
    expect(by('The embargo is back, according to a summary published by the Peruvian defence ministry.')).not.toBe('');
    expect(by('The embargo is back, according to a letter published by the Peruvian defence ministry.')).toBe('');
  });
});

describe('a letter', () => {
  it('is of those who sign it for their states', () => {
    const text =
      'In a letter, the foreign ministers of Canada and Australia wrote that it was wrong. The letter was signed by Anita Anand and Penny Wong. Its authors had agreed not to publish it.';
    expect(told(text).map(({ who }) => who)).toEqual(['Anita Anand, Penny Wong', 'Anita Anand, Penny Wong']);
  });
});

describe('a semicolon', () => {
  it('ends what is said around a remark, and parts it from what another is asked', () => {
    const text =
      'The ministry, the official said, acknowledged receipt; a spokesman there, asked about the letter, said he knew.';
    expect(told(text).map(({ what }) => what)).toEqual([
      'The ministry … acknowledged receipt',
      'the letter',
      'he knew',
    ]);
  });
});

describe('a question that the text puts', () => {
  it('tells nothing', () => {
    expect(told('WHAT DOES PERU SAY?\n\nThe embassy is shut.')).toEqual([]);
    expect(told('Why does Peru reject the deal?')).toEqual([]);
  });

  it('leaves what is quoted', () => {
    expect(told('“Why does Peru reject it?” Jorge Mora asked.')).toHaveLength(1);
  });
});
