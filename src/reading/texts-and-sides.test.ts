import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors, instruments, positions } = read({ text, published: '2025-11-18' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return {
    instruments: instruments.map(({ name }) => name),
    said: statements.map(
      ({ speakers, addressees }) => `${speakers.map(nameOf).join(', ')} > ${addressees.map(nameOf).join(', ')}`,
    ),
    events: events.map(
      ({ type, actors: a, recipients: r }) =>
        `${type}: ${a.map(({ actor }) => nameOf(actor)).join(', ')} > ${r.map(({ actor }) => nameOf(actor)).join(', ')}`,
    ),
    held: positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`),
  };
};

describe('one text', () => {
  it('is what a headline calls shortly', () =>
    expect(
      of('Pakistan hails court as Indus treaty holds. Judges ruled that India cannot leave the Indus Waters Treaty.')
        .instruments,
    ).toEqual(['Indus Waters Treaty']));

  it('is a declaration that somebody calls an accord of that place', () =>
    expect(
      of(
        'Guyana accused Venezuela of violating the Argyle Declaration. It was Guyana that broke the Argyle accord, she said.',
      ).instruments,
    ).toEqual(['Argyle Declaration']));

  it('is not another that was signed with others, elsewhere or in another year', () => {
    const { held, instruments } = of(
      'The front accused Ethiopia of breaking the Pretoria agreement. Somalia’s foreign minister said the memorandum which Ethiopia signed with Somaliland in January 2024 was void.',
    );
    expect(instruments).toHaveLength(2);
    expect(held.filter((one) => /Pretoria/.test(one))).toEqual([]);
  });

  it('is no accord that was only to be concluded', () =>
    expect(
      of(
        'The ministry said the charter contained no obligation to conclude a binding agreement. “Egypt wants to keep the 1959 agreement,” the minister said.',
      ).held,
    ).toEqual(['Egypt supports 1959 agreement']));

  it('is not a parliament’s own resolution about it', () =>
    expect(
      of(
        'The European Parliament condemned Turkey’s breach of resolution 550 on Varosha. Turkey’s foreign ministry called its resolution null and void.',
      ).held,
    ).not.toContain('Turkey’s foreign ministry opposes UN Security Council Resolution 550'));

  it('is none that a court is called after', () =>
    expect(of('Peru cited the International Tribunal for the Law of the Sea.').instruments).toEqual([]));
});

describe('who holds what', () => {
  it('asks others to sign and ratify', () =>
    expect(of('Peru urged its neighbours to sign and ratify the Escazu Agreement.').held).toEqual([
      'Peru calls-for Escazú Agreement',
    ]));

  it('is not against a treaty that does not bind third states', () =>
    expect(of('Peru and Chile signed a treaty. The Maldives said the treaty did not bind third states.').held).toEqual([
      'Peru supports treaty of Peru and Chile',
      'Chile supports treaty of Peru and Chile',
    ]));
});

describe('the sides', () => {
  it('are not those with whose support somebody mediates', () =>
    expect(
      of(
        'Congo and the M23 rebels signed a pact. Congo said the M23 had kept to it. The pact was mediated by Qatar with the support of Kenya and Uganda. Qatar thanked both sides.',
      ).events.at(-1),
    ).toBe('SUPPORT: Qatar > Democratic Republic of the Congo and M23'));
});

describe('what is done', () => {
  it('is no walkout where drones have struck', () =>
    expect(of('Drones hit fighters near the border. The president confirmed the strike.').events).not.toContain(
      'PROTEST: The president > ',
    ));

  it('is no gift where water floods fields', () =>
    expect(of('Ethiopia released water without notice, flooding farmland in Sudan.').events).toEqual([]));

  it('is no support of a town where one takes part in something', () =>
    expect(of('Peru will take part in the next phase in Vienna.').events).toEqual([]));

  it('is asked of whoever a letter goes to', () =>
    expect(
      of('Kigali objected to the resolution. In a letter to the agency, Peru asked it to send inspectors.').said.at(-1),
    ).toBe('Peru > the agency'));
});
