import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import type { Event } from '../../record/index.js';
import { read } from '../read.js';
import { explainEvent } from './index.js';

const eventsOf = (text: string, published = '2024-05-10') => read({ text, published }).events;
const said = (text: string, sides: Event['actors']) => sides.map((s) => text.slice(s.start, s.end));
/** `TYPE/mode status: actors > recipients` of each event. */
const summary = (text: string) =>
  eventsOf(text).map(
    (e) =>
      `${e.type}${e.mode ? `/${e.mode}` : ''} ${e.status}: ${said(text, e.actors).join(', ') || '-'} > ${said(text, e.recipients).join(', ') || '-'}`,
  );

describe('events', () => {
  it.each([
    ['an active verb', 'Chad accused Sudan.', 'ACCUSE/allege asserted: Chad > Sudan'],
    [
      'a protest of diplomats over a thing',
      'Chad lodged a protest over the listing of the ships.',
      'ACCUSE/disapprove asserted: Chad > -',
    ],
    ['a passive with its agent', 'Chad was invaded by Libya.', 'ASSAULT asserted: Libya > Chad'],
    [
      'a passive without agent',
      'The Norwegian journalist was arrested.',
      'COERCE/arrest asserted: - > The Norwegian journalist',
    ],
    [
      'a future meeting as an agreement',
      'Chad will host the Libyan president.',
      'AGREE asserted: Chad > the Libyan president',
    ],
    ['a future attack as a threat', 'Chad will attack Libya.', 'THREATEN/violence asserted: Chad > Libya'],
    [
      'a refusal in the future tense',
      'Chad will not release the Libyan pilots.',
      'REJECT/yield asserted: Chad > the Libyan pilots',
    ],
    ['what was not done as denied', 'Chad did not attack Libya.', 'ASSAULT denied: Chad > Libya'],
    ['what may be done as possible', 'Chad may attack Libya.', 'ASSAULT possible: Chad > Libya'],
    ['both sides of a meeting as actors', 'Chad and Libya held talks.', 'CONSULT asserted: Chad, Libya > -'],
    ['a partner with `with`', 'Chad held talks with Libya.', 'CONSULT asserted: Chad > Libya'],
    ['an operator over a noun', 'Chad rejected the Libyan demand.', 'REJECT asserted: Chad > Libyan'],
    [
      'an operator over an operator',
      'Chad refused to stop the attack on Libya.',
      'REJECT/yield asserted: Chad > Libya',
    ],
    ['what a speaker says he will do', 'Chad said it would send aid to Libya.', 'AGREE asserted: Chad > Libya'],
    [
      'what a speaker says others must do',
      'Chad said Libya must withdraw its troops.',
      'REQUEST/yield asserted: Chad > Libya',
    ],
    [
      'a joint demand whose infinitive follows the adverbials',
      'Chad, Mali and Niger on 3 May called on Libya in a joint letter to withdraw its troops.',
      'REQUEST/yield asserted: Chad, Mali, Niger > Libya',
    ],
    [
      'a demand in a letter as the demand of those who wrote',
      'Chad, Mali and Niger demanded in a joint letter that Libya withdraw its troops.',
      'REQUEST/yield asserted: Chad, Mali, Niger > Libya',
    ],
    [
      'a call on a person to talk as a visit',
      'The French minister called on President Aoun to discuss the election.',
      'CONSULT/visit asserted: The French minister > Aoun',
    ],
    [
      'an agent that a place keeps from its verb',
      'New sanctions were imposed on Chad by the European Union.',
      'SANCTION/discontinue asserted: European Union > Chad',
    ],
    [
      'a day between its actors and the verb',
      'Cairo, Amman and Doha on Sunday warned Israel against the raid.',
      'THREATEN/violence asserted: Cairo, Amman, Doha > Israel',
    ],
    ['an offer of police as no threat', 'Kenya offered to send police to Haiti.', 'AGREE asserted: Kenya > Haiti'],
    [
      'talks that fail between those who held them, not with their host',
      'Talks between Chad and Libya broke down in Brussels.',
      'SANCTION/withdraw asserted: Chad, Libya > -',
    ],
    [
      'a participle that opens the sentence as what is done to its subject',
      'Asked about the vote, the Chadian minister praised Libya.',
      'SUPPORT asserted: the Chadian minister > Libya',
    ],
    [
      'what is worth an amount as help',
      'Mali handed over $4 million worth of new medical equipment to Chad.',
      'AID asserted: Mali > Chad',
    ],
    [
      'materials for victims as help',
      'Mali provided basic shelter materials to victims of the quake in Chad.',
      'AID asserted: Mali > victims of the quake in Chad',
    ],
    [
      'nobody for the death he died',
      'Norway condemned the death of the Chadian leader. Peru deplored the minister’s death.',
      'ACCUSE/disapprove asserted: Norway > -|ACCUSE/disapprove asserted: Peru > -',
    ],
    [
      'whom one blames for a deed as its doer',
      'Chad lashed out at Libya for having shot down a Malian bomber.',
      'ACCUSE/disapprove asserted: Chad > Libya|ASSAULT/firearms asserted: Libya > a Malian bomber',
    ],
    [
      'whoever stands in front of an aside',
      'Villagers, the survey notes, support the Chadian president.',
      'SUPPORT asserted: Villagers > the Chadian president',
    ],
    [
      'a row after `none` as denied throughout',
      'Mali said none of its pilots was praised, expelled or arrested by the Libyan army.',
      'COERCE/deport denied: the Libyan army > -|COERCE/arrest denied: the Libyan army > -',
    ],
    [
      'the second of two verbs, in the passive, as done to the subject of the first',
      'The Libyan pilot left Chad and was arrested.',
      'COERCE/arrest asserted: - > The Libyan pilot',
    ],
    ['`not only` as told', 'Not only did Chad accuse Libya, but Mali did too.', 'ACCUSE/allege asserted: Chad > Libya'],
    [
      'territory that is seized as taken by force',
      'Libyan troops captured Tunis.',
      'ASSAULT asserted: Libyan troops > Tunis',
    ],
    [
      'a headline in the present tense',
      'Chad expels Libyan ambassador',
      'SANCTION/expel asserted: Chad > Libyan ambassador',
    ],
  ])('reads %s', (_what, text, wanted) => {
    expect(summary(text)).toEqual(wanted.split('|'));
  });

  it('gives one event for an operator and its act', () => {
    expect(eventsOf('Malta agreed to meet the Cypriot president.')).toHaveLength(1);
  });

  it('gives the second of two verbs the subject of the first', () => {
    expect(
      summary('Libya expelled the Maltese ambassador and closed its border with Chad.').map(
        (s) => s.split(':')[1]!.split('>')[0],
      ),
    ).toEqual([' Libya ', ' Libya ']);
  });

  it('gives a relative clause the noun it hangs on', () => {
    const text = 'The rebels, who attacked the Chadian army, welcomed the Libyan offer.';
    expect(summary(text)).toContain('ASSAULT asserted: The rebels > the Chadian army');
  });

  it('makes nothing of plain reporting verbs and of conditions', () => {
    expect(eventsOf('Chad said the weather was fine.')).toEqual([]);
    expect(eventsOf('If Chad attacks Libya, prices rise.').filter((e) => e.status === 'asserted')).toEqual([]);
  });

  it.each([
    ['how to do something', 'The Chadian minister considers how to attack Libya.'],
    ['whether to do something', 'Chad is considering whether to expel the Libyan ambassador.'],
    ['a plan for something', 'Chad laid out its plan for fighting Libya.'],
    ['what befalls neither', 'Neither Chad nor Mali has been attacked.'],
    ['a word of welcome', 'The Chadian minister was met with silence by Libya.'],
    ['a scenario', 'It was a scenario in which Chad defied Libya.'],
    ['what somebody did not say', 'Chad did not say it would attack Libya.'],
    ['a warning of how things are', 'Chad was warned by Libya that he was a threat.'],
    ['what cannot be resisted', 'Chad could not resist mocking Libya.'],
  ])('does not tell as done %s', (_what, text) => {
    expect(summary(text).filter((s) => s.includes('asserted'))).toEqual([]);
  });

  it('has nobody compelled by the state that an assault was aimed at', () => {
    expect(summary('The assault on Chad forced the neighbors to wait.')).toEqual(['ASSAULT asserted: - > Chad']);
  });

  it('puts the event of the main clause first', () => {
    expect(eventsOf('After Libya attacked Chad, the Malian president condemned Libya.')[0]?.type).toBe('ACCUSE');
  });

  it('names the statement that an event stands in', () => {
    const [event] = eventsOf('“Libya attacked Chad,” the Malian minister said.');
    expect(event?.type).toBe('ASSAULT');
    expect(event?.statement).not.toBeNull();
  });

  it('dates and places an event by the tree', () => {
    const text = 'The Chadian president met the Libyan president in Paris on 3 May 2024.';
    const [event] = eventsOf(text);
    expect(event?.when?.edtf).toBe('2024-05-03');
    expect(event?.where && text.slice(event.where.start, event.where.end)).toBe('Paris');
  });

  it('explains itself by its entries and the way to its sides', () => {
    const text = 'Malta agreed to meet the Cypriot president.';
    const { analysis, event } = { analysis: analyse(text), event: eventsOf(text)[0]! };
    const why = explainEvent(analysis, event);
    expect(why.entries.map((e) => e.name)).toEqual(['operator:agree', 'act:meet']);
    expect(why.paths).toHaveLength(2);
  });

  it('reads a verb that the parser joins to one behind it', () =>
    expect(() => eventsOf('and meet “ Libya said')).not.toThrow());

  it('keeps its spans inside the text, whatever the text', () => {
    const word = fc.constantFrom(
      'Chad',
      'Libya',
      'attacked',
      'agreed',
      'to',
      'meet',
      'and',
      'the',
      'talks',
      'with',
      ',',
      '“',
      '”',
      'said',
      'will',
      'not',
      '\ud800',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const event of eventsOf(text))
          for (const span of [event.trigger, event.evidence, ...event.actors, ...event.recipients]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThan(span.end);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the press on diplomacy', () => {
  it.each([
    ['The Chadian presidency denied any involvement and accused Libya of lies.', ['REJECT', 'ACCUSE/allege']],
    ['The Chadian spokeswoman, Amina Deby, rejected the allegation.', ['REJECT']],
    ['Chadian President Idris Nour and Libyan Prime Minister Omar Saleh shook hands in Tunis.', ['CONSULT']],
    ['Chadian President Idris Nour took part in the summit.', ['CONSULT']],
    [
      'In a phone call with Libyan Foreign Minister Omar Saleh, Chadian Foreign Minister Idris Nour said the plan was late.',
      ['CONSULT/phone'],
    ],
    ['The heads of state of Chad and Niger adopted a joint declaration on water.', ['SUPPORT']],
    ['Chadian President Idris Nour told the Libyan premier in a phone call that the plan was late.', ['CONSULT/phone']],
    ['The Chadian minister told the Libyan envoy in a meeting on Monday that the plan was late.', ['CONSULT']],
    ['Chad vetoed a resolution on Mali that called on Libya to leave.', ['REJECT']],
    ['Libyan minister Omar Saleh appealed to both sides to respect the truce.', ['REQUEST/yield']],
    ['Chad declared the Tunis agreement void.', ['REJECT']],
    ['Leaders of Chad and Niger sign declaration in Tunis', ['SUPPORT']],
    ['Chad and Libya attacked each other.', ['ASSAULT']],
    ['Reporter: Will Chad send an envoy to Tripoli?', []],
  ])('in “%s”', (text, types) =>
    expect(eventsOf(text).map(({ type, mode }) => (mode ? `${type}/${mode}` : type))).toEqual(types),
  );
});

it('takes the town where a swap was agreed for no third side', () =>
  expect(summary('Chad and Libya exchanged 40 prisoners on Friday under a deal reached at talks in Tunis.')).toEqual([
    'COOPERATE asserted: Chad, Libya > -',
  ]));

it('lets a denial of help concern nobody else', () =>
  expect(summary('Chad has denied having sent soldiers to Libya.')).toEqual(['REJECT asserted: Chad > -']));
