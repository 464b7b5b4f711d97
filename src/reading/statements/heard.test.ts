import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string) => {
  const { statements, actors } = read({ text, published: '2025-10-27' });
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return statements.map(({ speakers, source, content }) => {
    const who = speakers.map((id) => actors.find((actor) => actor.id === id)!.name).join(', ');
    return `${who || (source ? words(source) : '')}: ${content.map(words).join(' … ')}`;
  });
};

describe('what anybody says', () => {
  it.each([
    'The accord, one notes, was drafted in haste.',
    'Sanctions, you might say, have failed.',
    'The treaty, one is told, is dead.',
    'The plan, you will recall, was drafted in Lima.',
    'One might argue that sanctions have failed.',
    'As one observes, the accord was drafted in haste.',
    'The minister put down the receiver.',
  ])('is told by nobody: %s', (text) => expect(told(text)).toEqual([]));

  it('leaves what others tell', () =>
    expect(told('The same people, one notes, said the war would be over in a week.')).toEqual([
      'The same people: the war would be over in a week',
    ]));

  it('is no more what others do', () => {
    expect(told('As one might expect, the ministers have agreed.')).toEqual([]);
    expect(told('As they might expect, the ministers have agreed.')).toEqual(['they: the ministers have agreed']);
  });

  it.each([
    ['Two envoys came. The talks, one said, were over.', 'one: The talks … were over'],
    ['The talks, one of them said, were over.', 'one of them: The talks … were over'],
    ['The plan, one diplomat noted, was drafted in Lima.', 'one diplomat: The plan … was drafted in Lima'],
    ['The plan, you told me, was dead.', 'you: The plan … was dead'],
  ])('is not what somebody did: %s', (text, one) => expect(told(text)).toContain(one));
});

describe('a question', () => {
  it.each([
    'DO PERU AND CHILE AGREE WITH TEHRAN?',
    'Do Peru and Chile agree with Tehran?',
    'HAVE PERU AND CHILE BACKED TEHRAN?',
  ])('tells nothing: %s', (text) => {
    const { statements, events } = read({ text: `${text}\nThe letter was sent on Monday.` });
    expect([statements, events]).toEqual([[], []]);
  });
});

describe('a remark behind a relative', () => {
  it.each([
    ['Tehran retorted that it had suspended the accord, a step which, it argued, was lawful.', 'which … was lawful'],
    ['Tehran said it had left the pact, a move that, it insisted, was reversible.', 'that … was reversible'],
  ])('tells who says so: %s', (text, what) => expect(told(text)).toContain(`Iran: ${what}`));
});

describe('a few quoted words', () => {
  it('run on to their object', () =>
    expect(told('Mr Petro, Mr Trump wrote, "better close up" the drug fields.')).toEqual([
      'Donald Trump: Mr Petro … "better close up" the drug fields',
    ]));
  it('end where the text goes on', () =>
    expect(told('The envoy warned: "pay up", and left the room.')).toEqual(['The envoy: "pay up"']));
});
