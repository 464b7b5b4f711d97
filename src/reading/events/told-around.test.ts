import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Events as `TYPE/mode: ACTORS > RECIPIENTS`. */
const eventsIn = (text: string, published = '2026-03-10'): string[] => {
  const { events, actors } = read({ text, published });
  const names = (sides: readonly { actor: string }[]) =>
    sides.map(({ actor }) => actors.find(({ id }) => id === actor)!.name).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: doers, recipients }) =>
      `${type}${mode ? `/${mode}` : ''}: ${names(doers)} > ${names(recipients)}`,
  );
};

describe('what is told around a deed', () => {
  it('names whom a state answers for what only authorities do', () => {
    expect(
      eventsIn('Mali recalled its high commissioner to Ghana in protest at the deportation of nine Malian nurses.'),
    ).toEqual(['SANCTION/withdraw: Mali > Ghana', 'COERCE/deport: Ghana > nine Malian nurses']);
  });
  it('tells of two who clashed before', () => {
    expect(
      eventsIn('Chad closed two crossings on Sunday after a clash between its troops and Libyan rebels.'),
    ).toContain('ASSAULT: its troops, Libyan rebels > -');
  });
  it('of whoever is under investigation is done to him', () => {
    expect(eventsIn('Nine Chadian officers are under investigation.')).toEqual([
      'ACCUSE/investigate: - > Nine Chadian officers',
    ]);
  });
  it('is promised as well where a promise hangs on it', () => {
    expect(eventsIn('Chad was ready to sign the treaty as soon as Mali dropped its claim.')).toEqual([
      'AGREE: Chad > -',
    ]);
  });
  it('is done by neither of two', () => {
    const { events } = read({ text: 'Neither Chad nor Mali has signed the treaty.' });
    expect(events.map(({ status }) => status)).toEqual(['denied']);
  });
});

describe('who made a text', () => {
  it('is turned down or praised with it', () => {
    expect(
      eventsIn(
        'The European Union approved a package of sanctions against Chad on Friday. Prime Minister Jan Novak of Poland had blocked the package for weeks.',
      ),
    ).toContain('REJECT: Jan Novak > European Union');
  });
  it('is nobody to whom it is only a reason', () => {
    expect(
      eventsIn('Peru imposed sanctions on Chad over a warrant for its envoy. Mali criticised the warrant.'),
    ).not.toContain('ACCUSE/disapprove: Mali > Peru');
  });
});

describe('calls and ways home', () => {
  it.each([
    ["Sweden called home its chargé d'affaires from Chad.", 'SANCTION/withdraw: Sweden > Chad'],
    ['Mali sent home four Danish diplomats.', 'SANCTION/expel: Mali > four Danish diplomats'],
    ['Two Danish lawmakers were turned back at Bamako airport.', 'REJECT: - > Two Danish lawmakers'],
    ['A Danish airline suspended flights to Mali.', 'SANCTION/discontinue: A Danish airline > Mali'],
    ['The Danish opposition party was barred from the election.', 'COERCE/restrict: - > The Danish opposition party'],
    ['Chad wants Mali to ban the rebels.', 'REQUEST: Chad > Mali'],
    ['Chad wants Libya to close its border to smugglers.', 'REQUEST: Chad > Libya'],
    ['Chad denied Malian fishermen access to the lake.', 'REJECT: Chad > Mali'],
    ['Chad warned it would take firm action against Mali.', 'THREATEN: Chad > Mali'],
    ['Mali refused to ratify a deal that Chad signed with Libya in 2019.', 'SUPPORT: Chad > Libya'],
    ['Mali went further, halting military aid to Chad.', 'SANCTION/discontinue: Mali > Chad'],
    [
      'Mali freed ten monks in exchange for nine nurses whom Chad had deported in May.',
      'COERCE/deport: Chad > nine nurses',
    ],
    ['Mali denounced the plan as a trick, and Chad called for dialogue.', 'REQUEST/meet: Chad > -'],
    [
      'Malian jets entered its airspace, and Chad scrambled F-16s to intercept them.',
      'MOBILIZE/troops: Chad > Malian jets',
    ],
    ['The governor of Bamako banned the sale of charcoal.', 'COERCE/restrict: The governor of Bamako > -'],
    ['Peru, Chile sever ties in asylum row', 'SANCTION/withdraw: Peru, Chile > -'],
    ['Judges order arrest of Malian leaders over raid', 'COERCE/arrest: Judges > Malian leaders'],
  ])('%s', (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });
  it('are no audience’s', () => {
    expect(eventsIn('"We will not sign the treaty," the Danish president told reporters.')).toEqual([
      'REJECT: the Danish president > -',
    ]);
  });
});
