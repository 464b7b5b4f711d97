import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Who holds which office, since or until when, and of which state, as a text of a Wednesday tells it. */
function offices(text: string): string[] {
  const { actors } = read({ text, published: '2025-11-12' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return actors
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, country, offices }) => [
      ...offices.map(
        ({ title, of, when }) =>
          `${name}: ${title}${of ? ` of ${names.get(of)}` : ''}${when ? ` ${when}` : ''}${country ? ` (${country})` : ''}`,
      ),
      ...(offices.length ? [] : [`${name}${country ? ` (${country})` : ''}`]),
    ]);
}

describe('an office of the past', () => {
  it('is told as one, though the state stands within its words', () => {
    expect(offices('Former Peruvian foreign minister Rosa Lind flew home.')).toEqual([
      'Rosa Lind: former foreign minister of Peru (PER)',
    ]);
    expect(offices('The late Zambian president Edgar Mwale was buried.')).toEqual([
      'Edgar Mwale: late president of Zambia (ZMB)',
    ]);
    expect(offices('In 2019 the then foreign minister, Rosa Lind, signed it.')).toEqual([
      'Rosa Lind: then foreign minister',
    ]);
    expect(offices('Foreign Minister Rosa Lind sat down. Then Foreign Minister Rosa Lind left.')).toEqual([
      'Rosa Lind: foreign minister',
    ]);
  });
  it('has the term that the words behind it give', () => {
    expect(offices('Rosa Lind was Peru’s ambassador to Chile from 2010 to 2014.')).toEqual([
      'Rosa Lind: ambassador of Peru 2010/2014 (PER)',
    ]);
    expect(offices('Rosa Lind, Peru’s defence minister between 2019 and 2023, said no.')).toEqual([
      'Rosa Lind: defence minister of Peru 2019/2023 (PER)',
    ]);
    expect(offices('Rosa Lind, who was Peru’s defence minister until 2024, said no.')).toEqual([
      'Rosa Lind: defence minister of Peru ../2024 (PER)',
    ]);
    expect(offices('Rosa Lind served as Peru’s ambassador to Chile in 2013.')).toEqual([
      'Rosa Lind: ambassador of Peru 2013 (PER)',
    ]);
    expect(offices('Rosa Lind has been Peru’s foreign minister since March 2025.')).toEqual([
      'Rosa Lind: foreign minister of Peru 2025-03/.. (PER)',
    ]);
  });
  it('is not held, but tells of what state somebody is', () => {
    expect(offices('Rosa Lind, then the Peruvian foreign minister, signed it.')).toEqual(['Rosa Lind (PER)']);
    expect(offices('Rosa Lind, formerly vice foreign minister, will run it.')).toEqual(['Rosa Lind']);
    expect(offices('Rosa Lind, until recently the Peruvian envoy to Chile, will run it.')).toEqual(['Rosa Lind (PER)']);
    expect(offices('Rosa Lind, who was Peruvian foreign minister when it was signed, said no.')).toEqual([
      'Rosa Lind (PER)',
    ]);
  });
  it('has no term of the verb that somebody else does something by', () =>
    expect(offices('Peruvian Foreign Minister Rosa Lind advised the king from 2010 to 2014.')).toContain(
      'Rosa Lind: foreign minister of Peru (PER)',
    ));
});

describe('an office', () => {
  it('is one that somebody serves in, too', () =>
    expect(offices('Energy Minister Rosa Lind, who doubles as defence minister, said no.')).toEqual([
      'Rosa Lind: energy minister',
      'Rosa Lind: defence minister',
    ]));
  it('may be the second beside a name', () =>
    expect(offices('Rosa Lind, Peruvian ambassador to Chile and special envoy for Haiti, said no.')).toEqual([
      'Rosa Lind: ambassador of Peru (PER)',
      'Rosa Lind: special envoy (PER)',
    ]));
  it('may have yet to be taken up', () =>
    expect(offices('They congratulated Director General-designate Rosa Lind.')).toEqual([
      'Rosa Lind: director general-designate',
    ]));
  it('has no verb for its first word', () => {
    expect(offices('The board elected Ambassador Rosa Lind of Peru as its chair.')).toContain(
      'Rosa Lind: ambassador of Peru (PER)',
    );
    expect(offices('Rosa Lind was elected head of the World Bank.')).toEqual(['Rosa Lind: head of World Bank']);
  });
  it('is of a body, and not of the state or body whose it is', () => {
    expect(offices('Rosa Lind, the head of Peru’s sovereign wealth fund, said no.')).toEqual(['Rosa Lind: head (PER)']);
    expect(offices('The head of the UN mission in Haiti, Rosa Lind, said no.')).toEqual([
      'Rosa Lind: head of the UN mission',
    ]);
    expect(offices('The head of the US delegation, Rosa Lind, said no.')).toEqual([
      'Rosa Lind: head of the US delegation (USA)',
    ]);
  });
  it('is not of the state that its holder deals with, nor of a region’s namesake', () => {
    expect(offices('Rosa Lind, the deputy assistant secretary of state for Japan and Korea, will leave.')).toEqual([
      'Rosa Lind: deputy assistant secretary of state (USA)',
    ]);
    expect(offices('Rosa Lind, director of the North American Affairs Bureau, said no.')).toEqual([
      'Rosa Lind: director of North American Affairs Bureau',
    ]);
  });
});
