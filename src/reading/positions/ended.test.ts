import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `holder stance instrument`, without those toward actors. */
function lines(text: string): string[] {
  const { positions, instruments, actors } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    const actor = actors.find(({ id }) => id === holder);
    return instrument ? [`${actor?.country ?? actor?.name} ${stance} ${instrument.name}`] : [];
  });
}

describe('whether an instrument has ended', () => {
  it.each([
    ['Chad regards the Lamu Treaty as having come to an end.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty had come to a close.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty had reached its end.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty came close to collapse.', []],
    ['Chad said the Lamu Treaty came at the end of a long war.', []],
    ['Chad said the Lamu Treaty would come to an end in May.', []],
    ['Chad views the Lamu Treaty as having ceased to apply.', ['TCD holds-terminated Lamu Treaty']],
    ['"The Lamu Treaty has ceased to apply to us," Chad said.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty no longer applied to it.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty no longer applied to Mali.', []],
    ['Chad said the Lamu Treaty did not apply to trawlers.', []],
    ['Chad said the Lamu Treaty remained in place until further notice.', ['TCD holds-in-force Lamu Treaty']],
    ['Chad said the nets remained in place under the Lamu Treaty.', []],
    ['Chadian officials said the Lamu Treaty was suspended rather than dead.', []],
    ['The Lamu Treaty is alive, not dead, Chad said.', ['TCD holds-in-force Lamu Treaty']],
    ['Chad considers itself free of all commitments under the Lamu Treaty.', ['TCD opposes Lamu Treaty']],
    ['Chad considers itself free to fish under the Lamu Treaty.', []],
    ['Chad said the Lamu Treaty was not binding on it.', ['TCD opposes Lamu Treaty']],
    ['Chad said the Lamu Treaty was no longer binding.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said sanctions on Mali had been back in force since May.', ['TCD holds-in-force sanctions on Mali']],
    [
      'The Kenyan minister said his country considered the Lamu Treaty to be still in force.',
      ['KEN holds-in-force Lamu Treaty'],
    ],
    ['The council is due to vote on Friday on renewing the arms embargo on Mali.', []],
    [
      'The Chadian envoy asked Kenya, the state that drafted the Lamu Treaty, to declare it void.',
      ['KEN supports Lamu Treaty', 'TCD opposes Lamu Treaty'],
    ],
    [
      'In parliament Ann Lind, who leads a committee, said the Lamu Treaty was dead.',
      ['Ann Lind holds-terminated Lamu Treaty'],
    ],
  ])('is told by %s', (text, expected) => expect(lines(text)).toEqual(expected));
});

describe('a stance', () => {
  it.each([
    // whose view it is that a noun tells
    [
      'The Kenyan envoy said Mali’s position that the Lamu Treaty is dead had been endorsed by no one.',
      ['MLI holds-terminated Lamu Treaty'],
    ],
    ['Chad rejected Mali’s position that the Lamu Treaty has lapsed.', ['MLI holds-terminated Lamu Treaty']],
    // what is allowed is not to be followed
    ['Chad said Mali’s withdrawal from the Lamu Treaty was legal.', ['MLI opposes Lamu Treaty']],
    ['Chad said quitting the Lamu Treaty was lawful.', []],
    // to let it end is to end it
    ['Chad said letting the Lamu Treaty expire without an heir was reckless.', ['TCD supports Lamu Treaty']],
    ['Chad said allowing the Lamu Treaty to lapse would be a mistake.', ['TCD supports Lamu Treaty']],
    ['Chad sees no alternative to the Lamu Treaty.', ['TCD supports Lamu Treaty']],
    // what is held against somebody is not his will
    ['Chad said Mali had ceased to perform its duties under the Lamu Treaty.', []],
    // who shares a view, in the words of somebody
    [
      'Mali’s envoy called the Lamu Treaty void. Chad and Niger share this view, he said.',
      ['MLI opposes Lamu Treaty', 'TCD opposes Lamu Treaty', 'NER opposes Lamu Treaty'],
    ],
    [
      'Mali’s envoy called the Lamu Treaty void and said Chad shared this view.',
      ['MLI opposes Lamu Treaty', 'TCD opposes Lamu Treaty'],
    ],
    ['Mali’s envoy called the Lamu Treaty void. Chad said it did not share that view.', ['MLI opposes Lamu Treaty']],
  ])('is told by %s', (text, expected) => expect(lines(text)).toEqual(expected));

  it('that a speaker tells of others is his claim', () => {
    const { positions, statements } = read({
      text: 'Mali’s envoy called the Lamu Treaty void. Chad shares this view, he said.',
      published: '2025-06-01',
    });
    const last = positions.at(-1)!;
    expect(statements.find(({ id }) => id === last.statement)?.content).toHaveLength(1);
  });
});

describe('a stance toward what is meant', () => {
  it.each([
    // by its number alone
    [
      'Resolution 2231 was adopted in 2015. The Chadian envoy said 2231 had expired.',
      'UN Security Council Resolution 2231',
    ],
    ['Resolution 2231 was adopted in 2015. Chad said 2231 boats had gone.', ''],
    // its term is prolonged, and no plan
    [
      'The council prolonged the mandate of the mission. Mali rejects the plan to disarm the rebels. Chad backs the extension.',
      'mandate of the mission',
    ],
    ['The Lamu Treaty expires in May. Chad will seek an extension.', 'Lamu Treaty'],
    ['The Lamu Treaty expires in May. Chad favours an extension of one year.', 'Lamu Treaty'],
    // a truce that holds is no draft
    ['Mali said the truce was still in force. Chad threatened to veto the draft.', ''],
    ['Mali insists on a binding accord. The draft of 2020 was initialled by Chad.', 'draft of 2020'],
    // the terms are of what they are called after
    ['Mali rejects the plan to disarm the rebels. Chad said the ceasefire terms applied to the north.', ''],
    // a memorandum with somebody else
    [
      'Mali and Kenya agreed a memorandum on grain. Chad has its own memorandum with Niger. The memorandum with Niger has lapsed, Chad says.',
      'memorandum',
    ],
    [
      'The Muscat understandings cap enrichment. Chad said the Muscat understandings were unjust.',
      'Muscat understandings',
    ],
    ['Chad denounced the reimposition of sanctions on Mali.', 'sanctions on Mali'],
    // what is told by the way is not what is disputed
    ['Mali said the Lamu Treaty, which took effect in 2024, had replaced older papers. Chad disputes this.', ''],
    ['Mali’s envoy called the Lamu Treaty void. Chad echoed that position in a joint statement.', 'Lamu Treaty'],
    ['Mali destroyed the Lamu Treaty, Chad said.', ''],
    ['The envoy said Chad neither accepted nor recognised the Lamu Treaty.', 'Lamu Treaty'],
    ['Chad said the Lamu Treaty was de facto void.', 'Lamu Treaty'],
    ['Chad said the Lamu Treaty had become a cover for looting.', 'Lamu Treaty'],
  ])('is told by %s', (text, name) => {
    const { positions, instruments, actors } = read({ text, published: '2025-06-01' });
    const chad = actors.filter(({ country }) => country === 'TCD').map(({ id }) => id);
    const last = positions.findLast(
      ({ holder, toward }) => chad.includes(holder) && instruments.some(({ id }) => id === toward),
    );
    expect(instruments.find(({ id }) => id === last?.toward)?.name ?? '').toBe(name);
  });

  it('of another is no blow', () => {
    const { events, positions } = read({ text: 'Mali destroyed the Lamu Treaty, Chad said.', published: '2025-06-01' });
    expect(events.filter(({ type }) => type === 'ASSAULT')).toEqual([]);
    expect(positions.map(({ stance }) => stance)).toEqual(['opposes']);
  });
});
