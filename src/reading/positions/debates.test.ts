import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who holds what, each as `Peru opposes Lima Treaty`. */
function lines(text: string): string[] {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const nameOf = (id: string): string => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
}

describe('what debates over a text tell', () => {
  it('is told of what was voted on, by the vote or what came of it', () => {
    expect(
      lines('The resolution on Mali won 12 votes. Peru hailed the outcome, and so did Norway. Chad deplored the vote.'),
    ).toEqual(['Peru supports resolution', 'Norway supports resolution', 'Chad opposes resolution']);
    expect(lines('The council backed Mali, adopting the Lima Declaration. Peru called the vote historic.')).toContain(
      'Peru supports Lima Declaration',
    );
  });

  it('is how others voted on the agreement that somebody was for or against', () => {
    expect(lines('Peru and Chile opposed the Lima Accord. Norway abstained.')).toContain('Norway abstains Lima Accord');
    expect(lines('Peru opposed the Lima Accord. In a vote on fish Chad abstained.')).toEqual([
      'Peru opposes Lima Accord',
    ]);
  });

  it('is told of several agreements by another word', () =>
    expect(
      lines('Peru and Chile live by the 1929 and 1959 agreements. Peru says those accords remain binding.'),
    ).toEqual(['Peru holds-in-force 1929 and 1959 agreements']));

  it('is told of a Framework Agreement as the framework pact', () =>
    expect(
      lines(
        'Chad ratified the Cooperative Framework Agreement on fish. Mali stands by the 1929 and 1959 agreements. Peru said the framework pact was void.',
      ),
    ).toContain('Peru opposes Nile Basin Cooperative Framework Agreement'));

  it('says nothing of a text by an earlier version of it, nor makes a text of a first deal', () => {
    expect(lines('Peru described an earlier version of the Lima Treaty as a step forward.')).toEqual([]);
    expect(
      lines(
        'Peru accepted the Lima Accord, giving the body its first major deal in years. Chad praised the agreement.',
      ),
    ).toContain('Chad supports Lima Accord');
  });

  it('is no praise of those who made the text, nor of where it was backed', () =>
    expect(
      lines(
        'The accord, struck in Lima by Foreign Minister Ana Ruiz of Peru and Juan Lind of Chile, was hailed by Chad.',
      ),
    ).not.toContain('Chad supports Juan Lind'));

  it.each([
    ['The council voted 12-0 for a resolution on Mali. Peru cast its vote in favour.', 'Peru supports resolution'],
    ['The council voted 12-0 for a resolution on Mali. Peru also spoke in support.', 'Peru supports resolution'],
    [
      'The council adopted a resolution on Mali. Peru and Chile, which had doubts, abstained.',
      'Chile abstains resolution of the council',
    ],
    ['Chile blocked a draft treaty on cod. Peru objected to the chair’s text.', 'Peru opposes draft treaty'],
    ['The Lima Convention took effect. Peru welcomed the entry into force.', 'Peru supports Lima Convention'],
    ['Peru became the 12th state to accept the Lima Convention.', 'Peru supports Lima Convention'],
    ['Peru became the 12th member of the bloc to accept the Lima Convention.', 'Peru supports Lima Convention'],
    ['Peru said it could work with the Lima Accord.', 'Peru supports Lima Accord'],
    ['Peru greeted the Lima Accord as vindication.', 'Peru supports Lima Accord'],
    ['Peru, which called the bloc’s migration compact inadequate, left.', 'Peru opposes bloc’s migration compact'],
    [
      'Peru dropped its resistance to prolonging European Union sanctions on Russia.',
      'Peru supports European Union sanctions on Russia',
    ],
    ['Peru gave its blessing to U.S. President Donald Trump’s plan for Gaza.', 'Peru supports 20-point Gaza plan'],
    ['Chad tabled the Lima Accord. Peru and Chile stand in its way.', 'Peru opposes Lima Accord'],
    ['Parliament ratified the Lima Treaty. Peru and Chile cast the dissenting votes.', 'Peru rejects Lima Treaty'],
    ['Peru said the Lima Accord did nothing for victims.', 'Peru opposes Lima Accord'],
    ['Chad signed the Lima Accord. Peru said it was glad of the outcome.', 'Peru supports Lima Accord'],
    ['Peru sent the Lima Protocol to the senate and urged approval.', 'Peru calls-for Lima Protocol'],
    ['A second trade accord awaits approval. Peru will support that one.', 'Peru supports second trade accord'],
    ['Peru was backing down from the controversial plan for Gaza.', 'Peru opposes controversial plan'],
    [
      'Canada’s parliament threw out a bill that would have barred exports. The Canadian measure fell by 12 votes. Peru opposed it.',
      'Peru opposes bill',
    ],
    ['Peru, no friend of the Lima Accord, stayed away.', 'Peru opposes Lima Accord'],
    ['Peru has pressed for the Lima Accord to be put into force.', 'Peru calls-for Lima Accord'],
    ['Peru pushed for the Lima Accord to be put on ice.', 'Peru opposes Lima Accord'],
    ['Peru said the Lima Accord sold out its growers.', 'Peru opposes Lima Accord'],
    ['Peru and Chile voiced cautious support for the Lima Accord.', 'Chile supports Lima Accord'],
    ['Peru and Chile voiced lukewarm backing for the Lima Accord.', 'Chile supports Lima Accord'],
  ])('%s', (text, line) => expect(lines(text)).toContain(line));
});

it('takes a majority by which something is passed for nobody', () =>
  expect(
    read({ text: 'The envoys approved the plan by a wide majority.', published: '2025-06-01' }).actors,
  ).toHaveLength(1));
