import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const typesIn = (text: string): string[] =>
  read({ text, published: '2024-05-10' }).events.map(({ type, status }) => `${type} ${status}`);

describe('what is not told as so', () => {
  it.each([
    ['what is talked about', 'The Chadian minister talked about deporting the Libyan pilots.'],
    ['what is wished for', 'Mali wants the Chadian army attacking Libya.'],
    ['what an agreement would see done', 'The deal would see the Chadian minister visit Libya.'],
    ['what somebody says in the imperative', 'A soldier heard the Chadian general say, "attack Libya".'],
    ['what is done lest something happen', 'The Chadian minister left so he would not be accused of theft by Libya.'],
    ['what nobody in particular would do', 'A wiser government would attack Libya.'],
    ['the text of a stop that is understood', 'Mali understood supporting the Chadian president.'],
    ['what a law allows', 'It is the largest number of refugees that Chad can accept.'],
    ['what all of a kind suffer', 'Mali is for all foreigners sentenced to jail by Chad.'],
    ['what there is no objection to', 'Mali has no problem with Chadian ministers criticizing Libya.'],
    ['a question that is quoted', '“You think I will change?” the Chadian minister asked the Libyan envoy.'],
    [
      'the complaint of what one does oneself',
      'The Chadian president laments hosting Libyan refugees.',
      'AID asserted',
    ],
    [
      'how something is done',
      'The Chadian ministers challenge Libyan unity over how to stem the flood.',
      'ACCUSE asserted',
    ],
    ['a verb that is part of a name', 'The bank and the New York Fed lead the Libyan markets.'],
    [
      'what is asked with whether after a preposition',
      'The Chadian ministers are split on whether they would attack Libya.',
    ],
    ['a choice that is named after a colon', 'Mali is wary of one choice: attacking the Libyan army.'],
    ['what is wished of somebody', 'A Chadian party campaigned for Libya to leave the union.'],
    ['what is given to nobody', 'The Chadian king gave no support to Libya.', 'SUPPORT denied'],
    ['a release to the news', 'The Chadian ministry issued a news release on Libya.'],
    ['what is asked of one who is spoken to', 'Minister, can you attack the Libyan army.'],
    ['what anybody of a kind must do', 'The Chadian king said a Libyan king must care for all.'],
    ['what is likely', 'It is more likely that the Chadian army will attack Libya.'],
    ['what is quoted after a verb of telling', 'The Chadian king told the protesters: "We are leaving the old ways."'],
    ['what not one of many did', 'Not one of the Chadian ministers praised Libya.', 'SUPPORT denied'],
    ['what somebody is told to do', 'Her time is over — attack Libya!'],
    ['what somebody is told not to do', '“Do not attack Libya,” the Chadian king said.'],
    ['what is feared', 'Fears that Chad attacked Libya grew.'],
    ['what the danger is', 'The danger is that Chad attacks Libya.'],
    ['what nearly happened', 'Chad nearly attacked Libya.'],
    ['what somebody does in a film', 'He plays a Chadian officer kidnapped by Libyan rebels.'],
    ['what one does not like to be done', 'The Chadian king does not like being arrested by Libya.'],
    ['what one leans toward', 'The Chadian minister is leaning toward endorsing the Libyan king.'],
    ['what a policy of some kind would do', 'They want a policy that would insult our Libyan allies.'],
    ['what a part of many think', 'Only a quarter of Chadians agree with the Libyan king.'],
    ['the matter of a talk', 'The Chadian minister talked about the risk to Libyan farmers.'],
    ['an opponent of a kind', 'The Libyan king has never met an opponent like the Chadian king.'],
    ['what an illness does', 'Cholera killed 40 people in the Libyan camp.'],
    ['whom crowds greet', 'The Chadian king will be greeted by thousands of Libyan workers.'],
    ['a figure of speech', 'The Chadian mayor walked out of the tragedy with a mission.'],
    ['what would have been done', 'Chad would have attacked Libya.'],
    [
      'what must be done before something comes',
      'The Chadian king will stop the war when Libya has attacked Mali.',
      'AGREE asserted',
    ],
    ['whoever does something', 'A note went to every farmer attacking Libya.'],
    [
      'what nobody in particular would do, as somebody says',
      'The Chadian king said that no wise minister would attack Libya.',
    ],
    ['what is put away', 'The Chadian king said Libyan visitors must place their devices in lockers.'],
    ['what a party is called after', 'The minister met the Libya-attacking Chadian king.', 'CONSULT asserted'],
    ['what is only a stereotype', 'The stereotype of the Chadian king attacking Libya is false.'],
    ['what is known about somebody', 'Chad refused to give up what it knew about the Libyan king.', 'REJECT asserted'],
    ['what one has two ways to do', 'The Chadian king has two ways to win: by attacking Libya or by leaving.'],
    [
      'what an illness does that somebody spread',
      'The Chadian army was blamed for spreading cholera, killing ten Libyans.',
      'ACCUSE asserted',
    ],
    ['whose a thought is', 'The Chadian minister embraced the idea of a Libyan force.'],
    [
      'what one is ready to do against somebody',
      'The Chadian minister said he was prepared to go further against Libya.',
    ],
    ['what might have been', 'The Chadian king said it would have been fine had the Libyan minister attacked Mali.'],
    ['what a system does', 'Chadian citizens were abused by the Libyan system.'],
    ['a worry beside what is told', 'The Chadian ministers, concerned about the Libyan king, left.'],
    ['where a complaint is heard', 'The Chadian minister filed a complaint with the Libyan court.'],
    ['a report that was false', 'Reports that Chad attacked Libya turned out to be false.'],
    ['what one stands together on', 'The Chadian ministers stood together on arresting the Libyan rebels.'],
    ['what is weighed', 'The Chadian king is considering urging Libya to leave.'],
    ['a question that is put', 'Asked how the firm hopes to grow, the Chadian minister praised no one.'],
    ['a contest', 'Chad beat Libya in the third match of the football cup.'],
    ['a step back from an opinion', 'The Chadian court retreated from its position.'],
    ['a rise or fall', 'The Chadian shares fell 75 cents on the London Stock Exchange.'],
    ['what is not ruled out', 'The Chadian king refused to rule out talks with Libya.'],
    ['what no reasonable judge would do', 'No reasonable Chadian judge would sue the Libyan king.'],
    ['what is met with', 'The ideas of the Chadian king have met with resistance.'],
    ['whom an unknown deed touches that is praised', 'The Chadian king supports squeezing out Libyan traders.'],
  ])('reads nothing in %s', (_what, text, ...denied) => {
    expect(typesIn(text)).toEqual(denied);
  });

  it('reads a refusal where somebody will not help or agree, whatever to', () => {
    expect(typesIn('Chad will not help to enforce the sanctions on Libya.')).toEqual(['REJECT asserted']);
    expect(typesIn('Chad will not agree to send troops to Libya.')).toEqual(['REJECT asserted']);
    expect(typesIn('Chad did not agree to meet the Libyan envoy.')).toEqual(['REJECT asserted']);
  });

  it('reads what is still to come only where it has come', () => {
    expect(
      typesIn('Mali pointed to Libya praising Chad after the Chadian president meets the Libyan king.'),
    ).not.toContain('CONSULT asserted');
    expect(typesIn('Mali praised Libya after the Chadian president met the Libyan king.')).toContain(
      'CONSULT asserted',
    );
  });

  it('tells what is done again and again apart', () => {
    expect(typesIn('The Chadian president regularly meets the Libyan king.')).toEqual(['CONSULT habitual']);
    expect(typesIn('The Chadian president often met the Libyan king.')).toEqual(['CONSULT asserted']);
    expect(typesIn('The bank offers loans to Chadian farmers.')).toEqual(['AGREE habitual']);
    expect(typesIn('The Chadian bank offers a loan to Libya.')).toEqual(['AGREE asserted']);
  });

  it('tells what is likely, and what another foresees, apart', () => {
    expect(typesIn('Chad probably attacked Libya.')).toEqual(['ASSAULT possible']);
    expect(typesIn('Chad will endorse the Libyan king, predicted Amina Haddad, the former envoy.')).toEqual([
      'SUPPORT future',
    ]);
  });

  it('tells what may come about by chance apart', () => {
    const text = 'He said that in the event the Chadian president was shot, the Libyan king would leave.';
    expect(typesIn(text)).not.toContain('ASSAULT asserted');
    expect(typesIn('He said that the Chadian president was shot.')).toContain('ASSAULT asserted');
  });

  it('takes where one promises or praises something for no side', () => {
    const [deal] = read({ text: 'Chad reached a deal in Tripoli.' }).events;
    expect(deal).toMatchObject({ type: 'SUPPORT', recipients: [] });
  });

  it('takes what is not done to one alone for done', () => {
    expect(typesIn('The Chadian minister was not accusing just Libya.')).toEqual(['ACCUSE asserted']);
  });

  it('demands nothing of him to whom it should be done', () => {
    const [demand] = read({ text: 'The Libyan king should be freed, the Chadian minister said.' }).events;
    expect(demand).toMatchObject({ type: 'REQUEST', recipients: [] });
    expect(typesIn('The Libyan king should be charged with murder, the Chadian minister said.')).toEqual([
      'ACCUSE asserted',
    ]);
  });
});
