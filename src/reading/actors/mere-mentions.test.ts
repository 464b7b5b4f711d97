import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const countryOf = (text: string, name: string) =>
  read({ text, published: '2025-10-27' }).actors.find((one) => one.name === name)?.country;
const actorsOf = (text: string) => read({ text, published: '2025-10-27' }).actors.map(({ name }) => name);

describe('a state that a text merely mentions', () => {
  it.each([
    ['Lawmakers said on Monday that the plan was costly. The bill also mentions Chinese companies.', 'Lawmakers'],
    ['The ministry said the ship, built in China, would be scrapped.', 'The ministry'],
    ['The ministry said on Tuesday that it had received a letter from Mali.', 'The ministry'],
    ['Lawmakers are to debate a ban on imports from China next week.', 'Lawmakers'],
    ['Police said the suspects had fled to Peru.', 'Police'],
    ['The government said that trade with Chile had fallen.', 'The government'],
    ['Parliament voted to send troops to Mali.', 'Parliament'],
    ['The army said that it had intercepted a drone made in Iran.', 'The army'],
    ['The central bank said it had lent Chad $20 million.', 'The central bank'],
    ['Lawmakers rejected the treaty with Brazil.', 'Lawmakers'],
    ['The president arrived in Rome. The president met the minister.', 'The president'],
  ])('is not the one whose bodies speak: %s', (text, name) => expect(countryOf(text, name)).toBeNull());

  it.each([
    ["Peru's president resigned on Monday. Lawmakers cheered.", 'Lawmakers', 'PER'],
    ['The government in Bamako said that it would talk. The ministry denied it.', 'The ministry', 'MLI'],
    ["Mali's junta dissolved all parties. The ministry declined to comment.", 'The ministry', 'MLI'],
    ['Protesters marched in Nairobi. The ministry called for calm.', 'The ministry', 'KEN'],
    ['Peru recalled its envoy on Monday, the foreign ministry said.', 'the foreign ministry', 'PER'],
    ['Police arrested two Chilean officials on Monday, the prosecution said.', 'Police', 'CHL'],
  ])('is, where something happens there or it acts: %s', (text, name, country) =>
    expect(countryOf(text, name)).toBe(country),
  );
});

describe('who is heard or meets somewhere', () => {
  it.each([
    ['Officials told reporters in Brussels that the plan was ready.', 'reporters'],
    ['Officials told reporters in Brussels that the plan was ready.', 'Officials'],
    ['The general told journalists in Doha on Sunday that the truce held.', 'journalists'],
    ['Officials of the two countries are due to meet in London.', 'Officials of the two countries'],
    ['Officials from both sides will meet in Oman next week.', 'Officials'],
    ['Officials met in Paris on Monday to discuss the debt.', 'Officials'],
    ['Experts told an audience in Tokyo that the economy would shrink.', 'Experts'],
    ['The two men signed the accord in Cairo on Monday.', 'The two men'],
    ['The two men, who signed the deal in Cairo, did not speak.', 'The two men'],
  ])('need not be from there: %s', (text, name) => expect(countryOf(text, name)).toBeNull());

  it.each([
    ['Students marched in Jakarta.', 'Students', 'IDN'],
    ['Officials in Baghdad said the talks had failed.', 'Officials', 'IRQ'],
    ['Reporters in Moscow were detained on Friday.', 'Reporters', 'RUS'],
    ['Two women were killed in Lima.', 'Two women', 'PER'],
  ])('is, where more than that is said: %s', (text, name, country) => expect(countryOf(text, name)).toBe(country));
});

describe('the states of those who speak to one another', () => {
  it.each([
    [
      'Wang Yi told his Indian counterpart, Subrahmanyam Jaishankar, that the two neighbors should talk.',
      'China and India',
    ],
    [
      'Wang Yi told his Indian counterpart, Subrahmanyam Jaishankar, that both capitals should wait.',
      'China and India',
    ],
    ['Narendra Modi told Xi Jinping that the two countries were no rivals.', 'India and China'],
    [
      "Peru's minister told Chile's ambassador that Mali and Niger had left and that the two neighbours would pay.",
      'Mali and Niger',
    ],
  ])('are the two: %s', (text, name) => expect(actorsOf(text)).toContain(name));

  it('are not where one of them serves no state', () =>
    expect(
      actorsOf("Serbia's president told EU foreign policy chief Kaja Kallas that the two neighbours should talk."),
    ).toContain('the two neighbours'));
});

describe('what those of rank are called by', () => {
  it.each([
    ['His Highness Prince Faisal met the president of Peru.', 'Faisal'],
    ['His Highness Sheikh Tamim bin Hamad Al Thani received the minister.', 'Tamim bin Hamad Al Thani'],
    ['Her Royal Highness Princess Anne arrived in Oslo.', 'Anne'],
    ['President Ruto welcomed His Excellency President Julius Maada Bio.', 'Julius Maada Bio'],
    ['The talks were attended by Her Excellency Reem Al Hashimy.', 'Reem Al Hashimy'],
    ['His Excellency Dr Anwar Gargash said that talks would continue.', 'Anwar Gargash'],
  ])('is no part of the name: %s', (text, name) => {
    const names = actorsOf(text);
    expect(names).toContain(name);
    expect(names.join(' ')).not.toMatch(/Highness|Excellency/);
  });

  it('names nobody alone', () => expect(actorsOf('His Highness agreed.')).toEqual([]));
});

it('those of a list of states and the head of a body behind them are told apart', () => {
  const { events, actors } = read({
    text: 'The leaders of France, Germany and the United Kingdom, and the president of the European Commission, urged Iran to return to talks.',
    published: '2025-10-27',
  });
  const names = events[0]!.actors.map(({ actor }) => actors.find(({ id }) => id === actor)!.name);
  expect(names).toEqual(['France', 'Germany', 'United Kingdom', 'the president of the European Commission']);
});
