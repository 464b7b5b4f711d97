import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const said = (text: string) => {
  const { statements, actors } = read({ text });
  return statements.map(({ speakers }) => speakers.map((id) => actors.find((one) => one.id === id)?.name).join(', '));
};

describe('the side of a state', () => {
  it.each([
    ['Peru praised the talks. The Chilean side said they were useful.', 'Chile'],
    ["Peru praised the talks. The Indian side's statement made no mention of water.", 'India'],
    ['Chad praised the talks. A letter by the US side said they were over.', 'United States'],
  ])('%s', (text, who) => expect(said(text).at(-1)).toBe(who));

  it('is none of a border', () => {
    const { actors } = read({ text: 'Villagers on the Israeli side of the border fled.' });
    expect(actors.find(({ name }) => name === 'Israel')?.mentions.length).toBe(1);
  });
});

describe('a part of those named right before', () => {
  const events = (text: string) => {
    const { events, actors } = read({ text });
    const named = (id: string) => actors.find((one) => one.id === id)?.name;
    return events.map(
      ({ type, actors: who, recipients }) =>
        `${who.map(({ actor }) => named(actor)).join(', ')} ${type} ${recipients.map(({ actor }) => named(actor)).join(', ')}`,
    );
  };
  it('is a part of things, where they are things', () =>
    expect(events('The EU immobilised billions of Russian reserves, most of them held at a bank in Belgium.')).toEqual([
      'European Union SANCTION Russia',
    ]));
  it('is a part of them, not of whoever else is named', () => {
    const { actors } = read({ text: 'The European Union sanctioned twelve firms, most of them based in China.' });
    expect(actors.find(({ name }) => name === 'European Union')?.mentions.length).toBe(1);
    expect(actors.find(({ name }) => name === 'twelve firms')?.mentions.length).toBe(2);
  });
  it('holds nobody', () => expect(events('Assets held in Chad by the family were sold.')).toEqual([]));
});

describe('a name behind whoever is spoken for', () => {
  it.each([
    [
      "A spokesperson for the EU's foreign policy chief, Kaja Kallas, said no.",
      "A spokesperson for the EU's foreign policy chief",
    ],
    [
      'A spokeswoman for the UN secretary-general, António Guterres, said no.',
      'A spokeswoman for the UN secretary-general',
    ],
    ['A spokesman for the prime minister, Pavel Lindqvist, said no.', 'Pavel Lindqvist'],
    ['An aide to the head of the navy, Admiral Rosa Lind, said no.', 'An aide to the head of the navy'],
    ['A spokesperson for the army chief, General Musa Idris, said no.', 'A spokesperson for the army chief'],
    ['A spokesman for the emir, Sheikh Karim, said no.', 'A spokesman for the emir'],
    ['A spokesman for the army, General Musa Idris, said no.', 'Musa Idris'],
  ])('%s', (text, who) => expect(said(text)).toEqual([who]));
});

describe('who heads a body of no state', () => {
  it('is no head of one', () =>
    expect(
      said("The president of the commission, Omar Touray, spoke on Monday. Algeria's president said he was wrong."),
    ).toEqual(["Algeria's president"]));
});

describe('what one agrees not to do', () => {
  it('is no threat', () => {
    const { events } = read({ text: 'Chad agreed not to sanction Mali.' });
    expect(events.map(({ type }) => type)).toEqual(['AGREE']);
  });
});

describe('who is rejected, accused and for a text', () => {
  const told = (text: string) => {
    const { events, positions, actors } = read({ text, published: '2025-09-25' });
    const named = (id: string) => actors.find((one) => one.id === id)?.name;
    return {
      events: events.map(({ type, recipients }) => `${type} ${recipients.map(({ actor }) => named(actor)).join(', ')}`),
      holders: positions.map(({ holder, stance }) => `${holder ? named(holder) : ''} ${stance}`),
    };
  };
  it('is not whoever hears it', () =>
    expect(told('Chad dismissed the charge in an interview with the BBC.').events).toEqual(['REJECT ']));
  it('is as many as were named together', () =>
    expect(
      told('Britain, France and Germany notified the council. Russia accused the three of blackmail.').events,
    ).toContain('ACCUSE United Kingdom, France, Germany'));
  it('is not who speaks to its sponsors', () =>
    expect(
      told('Russia circulated a draft resolution. Peru would vote against the text and had told its sponsors so.')
        .holders,
    ).toEqual(['Russia supports', 'Peru rejects']));
});

describe('the chief of a body', () => {
  it('is not that of one of its agencies', () => {
    const { statements, actors } = read({
      text: 'Iran told the UN chief that the resolution had lapsed. IAEA chief Rafael Grossi signed the text.',
      published: '2025-10-20',
    });
    const [told] = statements[0]!.addressees;
    expect(actors.find(({ id }) => id === told)?.name).not.toMatch(/Grossi/);
  });
});

describe('a question that is answered', () => {
  it('is not of him who answers it', () =>
    expect(
      said('Responding to a question about remarks by President Lindqvist, Pavel Mora said they were false.'),
    ).toEqual(['', 'Pavel Mora']));
});
