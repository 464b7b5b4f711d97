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

describe('what several do', () => {
  it.each([
    [
      'each to the other',
      'Chad and Libya signed nothing, and each accused the other of lying.',
      'ACCUSE/allege: Chad, Libya > -',
    ],
    [
      'both, against who accused them',
      'Chad and Libya stayed. Mali accused them of fraud, a charge that both deny.',
      'REJECT: Chad, Libya > Mali',
    ],
    [
      'with words, to each other',
      'Chad and Libya traded accusations over a build-up of troops.',
      'ACCUSE/disapprove: Chad, Libya > -',
    ],
    [
      'in talks that have ended',
      'Two days of talks between Chad and Libya ended on Tuesday in Geneva.',
      'CONSULT: Chad, Libya > -',
    ],
    [
      'in talks after which another acted',
      'Mali dropped its veto after talks between President Carlos Huamani and Prime Minister Rosa Lind.',
      'CONSULT: Carlos Huamani, Rosa Lind > -',
    ],
  ])('%s', (_what, text, wanted) => expect(eventsOf(text)).toContain(wanted));
});

describe('dealings', () => {
  it.each([
    [
      'a vote that another condemns',
      'Libya’s parliament backed the bill in a vote that Chad denounced as illegal.',
      'ACCUSE/disapprove: Chad > Libya’s parliament',
    ],
    [
      'a vote told beside the last noun',
      'Libya’s parliament approved an embargo on arms sales to Mali, a vote that Chad denounced.',
      'ACCUSE/disapprove: Chad > Libya’s parliament',
    ],
    ['a bloc that is joined', 'Chad will join the convention, its president said.', 'AGREE: Chad > -'],
    [
      'a worry about deeds',
      'Chad said it was deeply concerned by the actions of Libya.',
      'ACCUSE/disapprove: Chad > Libya',
    ],
    [
      'a resolution that speaks for who tables it',
      'Chad tabled a resolution demanding that Libya free the pilots.',
      'REQUEST/yield: Chad > Libya',
    ],
    ['an answer that is vowed', 'Chad vowed to respond.', 'THREATEN: Chad > -'],
    ['words that are not taken back', 'Chad refused to retract its remarks about Libya.', 'REJECT/yield: Chad > Libya'],
    [
      'a deed that was brought about',
      'Libya seized a ship, prompting Chad to recall its envoy from Tripoli.',
      'SANCTION/withdraw: Chad > Libya',
    ],
    [
      'a ransom',
      'Chad paid a ransom of two million dollars to the Libyan rebels.',
      'CONCEDE: Chad > the Libyan rebels',
    ],
    ['a sum of help', 'Chad announced 40 million euros in aid for Libyan farmers.', 'AID: Chad > Libyan farmers'],
    ['an inquiry into nobody', 'Chad asked for a neutral inquiry into the attack.', 'REQUEST: Chad > -'],
    ['a breach by another', 'Chad condemned a breach of U.N. resolutions by Libya.', 'ACCUSE/disapprove: Chad > Libya'],
    [
      'envoys whom one wants expelled',
      'Chad called for the Libyan consul to be expelled.',
      'REQUEST/change: Chad > the Libyan consul',
    ],
    [
      'regret over what another decided',
      'Chad expressed regret over the decision of Libya.',
      'ACCUSE/disapprove: Chad > Libya',
    ],
    ['an inquiry that is offered', 'Chad has offered a joint inquiry to Libya.', 'AGREE: Chad > Libya'],
    [
      'a truce that somebody brokered',
      'President Carlos Huamani, who brokered the truce, met Rosa Lind.',
      'CONSULT: Carlos Huamani > -',
    ],
    [
      'prisoners who will be freed',
      'Chad said its government would free 18 Libyan soldiers.',
      'AGREE: its government > 18 Libyan soldiers',
    ],
    ['what is called unacceptable', 'Chad described the Libyan demand as unacceptable.', 'REJECT: Chad > Libya'],
    ['a gift of some worth', 'Chad donated mine detectors worth two million dollars to Libya.', 'AID: Chad > Libya'],
    [
      'what is complained of to others',
      'Chad complained to the council that Libyan troops had crossed the river.',
      'ACCUSE/allege: Chad > Libyan troops',
    ],
    [
      'a building set ablaze',
      'Chadian drones set ablaze an oil terminal at a Libyan port.',
      'ASSAULT/drone: Chad > Libya',
    ],
    [
      'a demand that was turned down, told without `that`',
      'Chad presented Libya with a plan to leave the region, a demand Tripoli has long refused.',
      'REJECT: Libya > Chad',
    ],
    ['most of what is dropped', 'Chad is dropping most of its tariffs on Libyan goods.', 'CONCEDE: Chad > Libya'],
    ['a journey', 'Rosa Lind, the Chadian president, left for Tripoli on Friday.', 'CONSULT/visit: Rosa Lind > Libya'],
    [
      'who is unwelcome',
      'Chad voted to declare the Libyan envoy persona non grata.',
      'SANCTION/expel: Chad > the Libyan envoy',
    ],
    ['a loan that was secured', 'Chad secured a loan from Libya.', 'AID: Libya > Chad'],
    [
      'a protest that was drawn',
      'Chad restored ties with Mali, drawing a protest from Libya.',
      'ACCUSE/disapprove: Libya > Chad',
    ],
    [
      'an officer who is blacklisted',
      'Chad blacklisted deputy commander Carlos Huamani.',
      'SANCTION/discontinue: Chad > Carlos Huamani',
    ],
    ['what is paid in kind', 'Chad has repaid Libya with oil and food.', 'AID: Chad > Libya'],
    [
      'a move that is condemned in the next sentence',
      'Chad quit the court. Libya condemned the move.',
      'ACCUSE/disapprove: Libya > Chad',
    ],
    [
      'a letter of two for the purchase of things',
      'Chad and Libya signed a letter of intent for the purchase of 100 Sahel jets.',
      'SUPPORT: Chad, Libya > -',
    ],
    ['a text that is initialled', 'Chad and Libya initialled the text of a treaty.', 'SUPPORT: Chad, Libya > -'],
    ['a warning against what is in general', 'Chad warned against any foreign presence.', 'THREATEN: Chad > -'],
    [
      'what is called by a bad name',
      'Chad called the raid a deliberate act of aggression.',
      'ACCUSE/disapprove: Chad > -',
    ],
    ['arms that will be sold', 'Chad will sell Libya a third battery of missiles.', 'AGREE: Chad > Libya'],
    ['a place for talks', 'Chad offered its territory for talks.', 'AGREE: Chad > -'],
    [
      'paint that is thrown',
      'Protesters threw paint at the Libyan consulate.',
      'PROTEST/riot: Protesters > the Libyan consulate',
    ],
    ['help that is restored', 'Chad restored military aid to Libya.', 'AID: Chad > Libya'],
    [
      'the second of two deeds',
      'The Chadian army seized power on Thursday and detained President Carlos Huamani.',
      'COERCE/arrest: The Chadian army > Carlos Huamani',
    ],
    ['a plane for those in need', 'Chad sent a plane to evacuate the Libyan envoy.', 'AID: Chad > the Libyan envoy'],
    [
      'patrols',
      'Ivory Coast and Chad bolstered patrols along their northern frontiers.',
      'MOBILIZE/troops: Côte d’Ivoire, Chad > -'.replace('’', "'"),
    ],
    [
      'a statement of another that is blocked',
      'Chad blocked a statement on Mali that Libya had circulated.',
      'REJECT: Chad > Libya',
    ],
    ['arms that are pledged to nobody', 'Chad has promised to send arms.', 'AGREE: Chad > -'],
    ['debts that are paid for others', 'Chad settled Libya’s arrears with the World Bank.', 'AID: Chad > Libya'],
    [
      'a village that troops enter',
      'Libyan troops entered the village of Sabha on Friday.',
      'MOBILIZE/troops: Libyan troops > Libya',
    ],
    [
      'who is accused before a court',
      'Chad brought a case against Libya before the International Court of Justice, accusing it of genocide.',
      'ACCUSE/allege: Chad > Libya',
    ],
  ])('%s', (_what, text, wanted) => expect(eventsOf(text)).toContain(wanted));

  it('befall nobody who is told to do them', () =>
    expect(eventsOf('The Chadian president instructed the army to file a complaint with the committee.')).toEqual([
      'ACCUSE/disapprove: The Chadian president > -',
    ]));
  it('are none of those who warn their own', () => {
    expect(eventsOf('Chad advised its nationals to stay indoors.')).toEqual([]);
  });
  it('are not aimed at those of whom something is only lacking', () =>
    expect(eventsOf('Chad refused to sign without a road map to a Libyan republic.')).toEqual(['REJECT: Chad > -']));
  it('are those of states whose leaders have no names', () =>
    expect(
      eventsOf('The prime ministers of Chad and Libya met in Mali. Both prime ministers condemned the attack.'),
    ).toContain('ACCUSE/disapprove: Chad, Libya > -'));
  it('are none of a man who joins a firm', () =>
    expect(eventsOf('Carlos Huamani joined the union in 1990.')).toEqual([]));
});
