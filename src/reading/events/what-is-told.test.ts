import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`, with its status where it is not told as so. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(({ type, mode, actors: by, recipients, status }) => {
    const what = [type, mode].filter(Boolean).join('/');
    return `${what}${status === 'asserted' ? '' : ` ${status}`}: ${sides(by)} > ${sides(recipients)}`;
  });
}

describe('is told', () => {
  it.each([
    [
      'what those did who are known, in a clause beside what only threatens',
      'The quarrel threatened to undermine the fight against the Chadian rebels, who killed nine Libyan soldiers.',
      'ASSAULT: the Chadian rebels > nine Libyan soldiers',
    ],
    [
      'what an official of a state promises, whoever gets it',
      'The Chadian president spoke and pledged to deliver six fighter jets by spring.',
      'AGREE: The Chadian president > -',
    ],
    [
      'what was threatened before, where the threat is carried out',
      'The Chadian rebels made war and carried out their threat to bomb Libya.',
      'ASSAULT/explosives: The Chadian rebels > Libya',
    ],
    [
      'who is brought to court, and not who judges',
      'Chad brought a case to the World Court in June.',
      'ACCUSE/allege: Chad > -',
    ],
    [
      'who gets access, and not whose house it is to',
      'Under the accord Chad agreed to give inspectors access to eight of Idriss Deby’s palaces.',
      'AGREE: Chad > inspectors',
    ],
    [
      'what somebody will do, and not as promised to his own cabinet',
      'The Chadian president told his ministers: “We will be happy to leave Libya.”',
      'AGREE: The Chadian president > Libya',
    ],
    [
      'what is attacked with words alone',
      'The Chadian minister launched a bitter attack on the policy of Libya.',
      'ACCUSE/disapprove: The Chadian minister > Libya',
    ],
    [
      'what a minister says his state will not do',
      'Chadian foreign minister Rosa Lind said Chad would not recognise the 2021 ruling.',
      'REJECT: Chad > -',
    ],
    ['a suit that somebody is ready for', 'Chad is ready to sue Libya.', 'THREATEN: Chad > Libya'],
    ['a punishment that is vowed', 'Chad vowed to punish Libya.', 'THREATEN/restrict: Chad > Libya'],
    [
      'a refusal under a condition, put to nobody',
      'Chad is small. Prime Minister Rosa Lind of Chad said her government would not sign the pact unless it was heard.',
      'REJECT: her government > -',
    ],
    [
      'what two threaten and charge, each for itself',
      'The talks ended on Monday, with Chad accusing Libya of bad faith and Mali threatening to strike Niger.',
      'THREATEN/violence: Mali > Niger',
    ],
    [
      'what a joint statement asks',
      'Chad and Mali expressed regret over the collapse of the talks. In a joint statement issued on Monday, the two governments ' +
        'called on Libya to withdraw.',
      'REQUEST/yield: Chad, Mali > Libya',
    ],
    [
      'a charge behind what somebody has yet to do, and its denial',
      'The Chadian army has yet to respond, but its commander, Rosa Lind, accused Mali of arming rebels, a charge Mali denies.',
      'REJECT: Mali > Rosa Lind',
    ],
    [
      'what another asks beside who is worried, with an aside on him',
      'Chad voiced concern, while Mali, which has its own claims there, called for restraint on all sides.',
      'REQUEST/yield: Mali > -',
    ],
    [
      'what is ruled out, behind an order',
      'The Chadian president told the navy to sail but ruled out invoking the treaty.',
      'REJECT: The Chadian president > -',
    ],
    [
      'that a meeting was cancelled',
      'Their ministers were due to meet in May; Chad has now cancelled that meeting.',
      'REJECT/meet: Chad > -',
    ],
    [
      'an arrest behind what only tells which offices were raided',
      'Chadian police raided four offices run by Mali and arrested nine Libyans.',
      'COERCE/arrest: Chadian police > Libyans',
    ],
    [
      'talks without those who only mediate',
      'UN-mediated talks between Chad and Libya ended without a breakthrough.',
      'REJECT: Chad, Libya > -',
    ],
    ['what is charged to the West', 'Chad accused the West of encouraging rebels.', 'ACCUSE/allege: Chad > the West'],
    [
      'what is called an affront',
      'Chad called the Libyan decision “an affront to the victims”.',
      'ACCUSE/disapprove: Chad > Libya',
    ],
    [
      'a company of troops, sent to nobody',
      'NATO sent an additional company of Chadian troops to the northern town.',
      'MOBILIZE/troops: NATO > -',
    ],
    [
      'a blow by those who are accused of having broken a deal by it',
      'Chad accused the Libyan army of having broken the deal by bombing Malian ships.',
      'ASSAULT/explosives: the Libyan army > Mali',
    ],
    ['a truce that is urged', 'Chad urged Libya to accept a truce.', 'REQUEST/yield: Chad > Libya'],
    [
      'a promise about those who are not named, to nobody',
      'Chad agreed not to obstruct the delivery of food to the troops.',
      'AGREE: Chad > -',
    ],
  ])('%s', (_, text, event) => {
    expect(eventsOf(text)).toContain(event);
  });
});

describe('is not told', () => {
  it.each([
    [
      'an expulsion by who left a hall',
      '“We will talk,” the Chadian minister told reporters after leaving the hall.',
      /expel/,
    ],
    ['an apology in regret over what happened', 'Chad expressed regret over the collapse of the talks.', /CONCEDE/],
    [
      'a killing by somebody who is only imagined',
      'Chad hoped to find an ally, which killed nine Libyan soldiers.',
      /ASSAULT/,
    ],
    ['praise for whom one honours one’s word to', 'Chad honours its obligations under the pact with Libya.', /SUPPORT/],
    [
      'a blow on those who tell of it',
      'Chad shelled a camp outside Bol overnight, according to a network of Libyan doctors.',
      /> .*(?:Libya|doctors)/,
    ],
    [
      'a guest whose stay is denied turned down',
      'Chad denied hosting the leaders of the Libyan rebels.',
      /> .*leaders/,
    ],
    [
      'what was only to be done',
      'Chad tore up the pact, under which both armies were to withdraw and Mali was to free nine Libyan soldiers.',
      /RETREAT/,
    ],
    [
      'a demand on the own state',
      'Chad insists that Mali must leave. The Chadian president repeated the demand in Chad.',
      /: The Chadian president > Chad/,
    ],
    [
      'a complaint against the body that hears it',
      'Chad lodged a complaint with the European Commission.',
      /Commission/,
    ],
    ['a threat to a court', 'Chad threatened to take the matter to the Hague court.', /> .*court/],
  ])('%s', (_, text, event) => {
    expect(eventsOf(text).join('\n')).not.toMatch(event);
  });
});
