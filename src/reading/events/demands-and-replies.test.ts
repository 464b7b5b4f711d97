import { expect, it } from 'vitest';
import { read } from '../read.js';

/** Events as `TYPE/mode actors > recipients`, with the status where it is not asserted and whose claim each is. */
const told = (text: string): string[] => {
  const { actors, events, statements } = read({ text, published: '2024-05-10' });
  const name = (id: string): string => actors.find((one) => one.id === id)!.name;
  const names = (sides: readonly { actor: string }[]): string =>
    sides.map(({ actor }) => name(actor)).join(', ') || '-';
  return events.map(({ type, mode, actors: doers, recipients, status, statement }) => {
    const by = statements.find(({ id }) => id === statement)?.speakers.map(name);
    const words = [`${type}${mode ? `/${mode}` : ''} ${names(doers)} > ${names(recipients)}`];
    if (status !== 'asserted') words.push(status);
    if (by) words.push(`by ${by.join(', ')}`);
    return words.join(' ');
  });
};

it('puts each of two demands to him whom it names', () => {
  expect(told('Norway called on Chad to withdraw its troops and on Libya to free the hostages.')).toEqual([
    'REQUEST/yield Norway > Chad',
    'REQUEST/yield Norway > Libya',
  ]);
  expect(told('Norway urged Chad to withdraw its troops and Libya to resume talks.')).toEqual([
    'REQUEST/yield Norway > Chad',
    'REQUEST/meet Norway > Libya',
  ]);
  expect(told('Norway called on Chad and Libya to withdraw their troops.')).toEqual([
    'REQUEST/yield Norway > Chad, Libya',
  ]);
  expect(told('Peru called on Chad to withdraw from the hills it holds and on Mali to free the hostages.')).toEqual([
    'REQUEST/yield Peru > Chad',
    'REQUEST/yield Peru > Mali',
  ]);
});

it('takes an answer behind a semicolon for one to what stands before it', () =>
  expect(told('Peru accused Mali of theft. Chad said it had won; Libya dismissed the claim.').at(-1)).toBe(
    'REJECT Libya > Chad',
  ));

it('takes who is sent for nobody who is refused or promised anything', () => {
  expect(told('Chad and Libya agreed to reopen embassies.')).toEqual(['AGREE Chad, Libya > -']);
  expect(told('Norway offered to step up patrols in the Baltic Sea.')).toEqual(['AGREE Norway > -']);
});

it('takes a promise not to prosecute somebody for one to him', () => {
  expect(told('The Chadian minister promised that the rebels would not be prosecuted.')).toEqual([
    'AGREE The Chadian minister > the rebels',
  ]);
  // what becomes of a promise not to refuse is open
  expect(told('Kenya vowed not to veto the text.')).toEqual([]);
});

it('takes a warning of what a third will do, or of what is so, for no threat', () => {
  expect(told('The Norwegian minister warned Chad that Libya could attack.')).toEqual([]);
  expect(told('Chad warned Libya that it would strike its bases.')).toEqual(['THREATEN Chad > Libya']);
  expect(told('Chad warned Libya that time was running out.')).toEqual(['THREATEN Chad > Libya']);
});

it('takes the recall of an ambassador for a step between states, for consultations too', () =>
  expect(told('Brazil recalled its ambassador to Israel for consultations.')).toEqual([
    'SANCTION/withdraw Brazil > Israel',
  ]));

it('takes staff called away from an embassy of their own for nobody expelled', () => {
  expect(told('The United States ordered non-emergency staff to leave its embassy in Mali.')).toEqual([]);
  expect(told('Mali ordered the staff of the French embassy to leave.')[0]).toMatch(/^SANCTION\/expel Mali/);
});

it('takes two who phoned for the two who agreed, and none that the text names later', () =>
  expect(
    told(
      'The Norwegian minister Anna Lind called her Danish counterpart, Carlos Ruiz, and the two agreed to send troops to Mali. Chad and Libya held joint exercises.',
    ).slice(0, 2),
  ).toEqual(['CONSULT/phone Anna Lind > Carlos Ruiz', 'AGREE Anna Lind, Carlos Ruiz > Mali']));

it('takes whom an order or a promise is about for nobody who is refused', () => {
  expect(told('Ethiopia broke an agreement not to meet Chad.')).toEqual(['REJECT Ethiopia > -']);
  expect(told('Soldiers in Chad refused orders to fire on villagers.')).toEqual([]);
});

it('takes no place whence troops come for one that they come to', () =>
  expect(told('The fighters crossed the border from Chad on Friday.').join()).not.toMatch(/> Chad/));

it('takes rules of its own for no threat of a state', () =>
  expect(told('The European Union plans to tighten its rules of origin for goods from China.')).toEqual([]));

it('takes a refusal before a parliament of his own for none of it', () =>
  expect(told('The Chadian president told Congress that his country would not give up an inch of land.')).toEqual([]));

it('takes who is ordered to act, or is to be used, for nobody whom it befalls', () => {
  expect(told('Petro ordered the army to close illegal crossings.')).toEqual(['COERCE/restrict Gustavo Petro > -']);
  expect(told('The Chadian minister ruled out using the army against civilians.')).toEqual([
    'REJECT The Chadian minister > -',
  ]);
});

it('takes what talks are about for nobody who is asked to meet', () =>
  expect(told('Britain called for a meeting of the Council on the siege of El Obeid.')).toEqual([
    'REQUEST/meet United Kingdom > -',
  ]));

it('takes those who abstain for no parties', () =>
  expect(
    told('The embargo was extended, with Peru and Chile abstaining. Norway has invited both parties to Oslo.').join(),
  ).not.toMatch(/Peru/));

it('tells what crowds and armed men do apart', () => {
  expect(told('Farmers blocked the border with Ukraine to protest against grain imports.')).toEqual([
    'PROTEST/obstruct Farmers > Ukraine',
  ]);
  expect(told('Gunmen looted trucks of the World Food Programme.')).toEqual([
    'COERCE/seize Gunmen > World Food Programme',
  ]);
  expect(told('The Peruvian president ordered the navy to blockade Venezuela.').join()).toMatch(/^COERCE\/restrict/);
  expect(told('Washington evacuated its aid workers from the region.')).toEqual([]);
});

it('takes whom a law is about for nobody whom a protest is aimed at', () =>
  expect(told('Hundreds of people protested against the mobilisation of men over 50.')).toEqual([
    'PROTEST/demo people > -',
  ]));
