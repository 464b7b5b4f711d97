import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** `TYPE: actors > recipients` of each event, by state or name. */
function eventsIn(text: string): string[] {
  const { events, actors } = read({ text, published: '2025-06-01' });
  const names = new Map(actors.map(({ id, name, country }) => [id, country ?? name]));
  const list = (sides: readonly { actor: string }[]): string =>
    sides.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(({ type, actors: a, recipients: r }) => `${type}: ${list(a)} > ${list(r)}`);
}

describe('what a text is about', () => {
  it.each([
    ['The Security Council adopted a resolution on Mali.', 'AGREE: UN Security Council > -'],
    ['The Security Council failed to adopt a draft on Mali.', 'REJECT: UN Security Council > -'],
    ['Peru and Chile signed a pact on the sale of Bolivian gas.', 'SUPPORT: PER, CHL > -'],
    ['The Security Council adopted a resolution against Mali.', 'ACCUSE: UN Security Council > MLI'],
    ['Chad rejected the Libyan proposal for talks on Mali.', 'REJECT: TCD > LBY'],
  ])('is no side: %s', (text, expected) => expect(eventsIn(text)).toEqual([expected]));
});

describe('what is promised', () => {
  it.each([
    ['Peru agreed to reopen two schools.', 'AGREE: PER > -'],
    ['Kenya agreed to provide the secretariat of the committee.', 'AGREE: KEN > -'],
    ['Kenya promised to protect refugees.', 'AGREE: KEN > refugees'],
  ])('receives only where it is somebody: %s', (text, expected) => expect(eventsIn(text)).toEqual([expected]));
});

describe('sides', () => {
  it.each([
    ['Mali withdrew from the Algiers accord.', 'REJECT: MLI > -'],
    ['Peru condemned the Libyan-Chadian exercise.', 'ACCUSE: PER > TCD, LBY'],
    ['The United States put sanctions on Gazprom.', 'SANCTION: USA > RUS'],
    ['Three countries, Peru, Chile and Bolivia, condemned Chad.', 'ACCUSE: PER, CHL, BOL > TCD'],
  ])('%s', (text, expected) => expect(eventsIn(text)).toEqual([expected]));
});

describe('whom a deed befalls', () => {
  it.each([
    ['Peru condemned the sentencing of the journalist.', 'ACCUSE: PER > -'],
    ['Peru condemned the release of the Malian rebels.', 'ACCUSE: PER > -'],
    ['Peru called for the release of Ana Lind.', 'REQUEST: PER > -'],
    ['Peru demanded the release of the Chilean sailors by Chad.', 'REQUEST: PER > TCD'],
    ['Peru condemned the persecution of Christians by Chad.', 'ACCUSE: PER > TCD'],
    ['Peru condemned the visit of the Chadian president.', 'ACCUSE: PER > TCD'],
    ['Afghan forces had attacked Pakistani posts in retaliation for air strikes on Kabul.', 'ASSAULT: AFG > PAK'],
    [
      "Carlos Huamani, whom Peru's supreme court accuses of having plotted a coup, left.",
      'ACCUSE: PER > Carlos Huamani',
    ],
    ['Malian soldiers came under fire from Chad.', 'ASSAULT: TCD > MLI'],
    ['The Malian minister came under fire from Chad.', 'ACCUSE: TCD > MLI'],
    ['Protesters stormed the High Commission.', 'ASSAULT: Protesters > High Commission'],
  ])('is not blamed: %s', (text, expected) => expect(eventsIn(text)).toEqual([expected]));
});

describe('at whose word or beside what something is done', () => {
  it.each([
    [
      'The Peruvian and Chilean ministers met on the margins of a gathering of the African Union.',
      'CONSULT: PER, CHL > -',
    ],
    ['Peru and Chile approved an agreement on patrols.', 'AGREE: PER, CHL > -'],
    [
      'Carlos Huamani, the Peruvian foreign minister, dismissed the plan in a statement carried by Reuters.',
      'REJECT: PER > -',
    ],
  ])('is no side: %s', (text, expected) => expect(eventsIn(text)).toEqual([expected]));
});

describe('the day of a deed that is judged', () => {
  const dayOf = (text: string) => read({ text, published: '2025-06-01' }).events[0]?.when?.edtf ?? null;
  it.each([
    ['Peru condemned the attack of 3 May.', null],
    ['Peru condemned the killing of 20 people by rebels on May 3.', null],
    ['Peru on 3 May condemned the attack on Lima.', '2025-05-03'],
    ['Peru condemned the attack on Friday.', '2025-05-30'],
  ])('is not that of the judgement: %s', (text, expected) => expect(dayOf(text)).toBe(expected));
});
