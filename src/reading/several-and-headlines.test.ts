import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors, instruments, positions } = read({ text, published: '2026-11-28' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return {
    said: statements.map(
      ({ speakers, cue, content }) =>
        `${names(speakers)} ${cue?.lemma}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
    events: events.map(
      ({ type, status, actors: a, recipients: r }) =>
        `${type} ${status}: ${names(a.map(({ actor }) => actor))} > ${names(r.map(({ actor }) => actor))}`,
    ),
    held: positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`),
    offices: actors.flatMap(({ name, offices }) => offices.map(({ title }) => `${name}: ${title}`)),
  };
};

describe('several holders of an office behind one name', () => {
  const { said, offices } = of(
    'In a joint letter dated May 3 and addressed to Secretary-General António Guterres, the foreign ministers of Peru, Chile and Bolivia wrote that the notification was void.',
  );
  it('are those who wrote', () => expect(said).toEqual(['Peru, Chile, Bolivia write: that the notification was void']));
  it('are not who that is', () =>
    expect(offices).not.toContainEqual(expect.stringMatching(/Guterres: foreign minister/)));
});

describe('who acts in a headline', () => {
  it.each([
    ['Lima hits refinery, says Quito lost 20 aircraft', 'Peru say: Quito lost 20 aircraft'],
    ['Tehran rejects report, says inspectors never asked for access', 'Iran say: inspectors never asked for access'],
    ['Peru recalls envoy, says ministry', 'ministry say: Peru recalls envoy'],
  ])('“%s”', (headline, said) => expect(of(headline).said).toContain(said));
  it.each([
    ['Peru files complaint against Chile', 'ACCUSE asserted: Peru > Chile'],
    ['Kyiv strikes refinery in Ryazan', 'ASSAULT asserted: Ukraine > Russia'],
  ])('“%s”', (headline, event) => expect(of(headline).events).toEqual([event]));
});

describe('what is refused', () => {
  it('is what cannot be accepted', () =>
    expect(of('Peru could not accept the Chilean proposal, the minister said.').events).toEqual([
      'REJECT asserted: Peru > Chile',
    ]));
  it('is what one could not agree to, but nothing where two could not agree on it', () => {
    expect(of('Lima could not agree to any mechanism that ignored laboratories.').events).toEqual([
      'REJECT asserted: Peru > ',
    ]);
    expect(of('Peru and Chile could not agree on a text.').events).not.toContainEqual(expect.stringMatching(/REJECT/));
  });
  it('is nothing where somebody will not confirm a report', () =>
    expect(of('Reporters told of a drill, a report which the Pentagon declined to confirm.').events).toEqual([]));
});

it('an inquiry into a raid by nobody known accuses nobody', () =>
  expect(of('The UN is investigating an attack on a hospital in Chad.').events).toEqual([
    'ACCUSE asserted: United Nations > ',
  ]));

describe('within what another says', () => {
  it.each(['reaffirmed', 'stressed', 'insisted'])('those hold it who %s it', (verb) =>
    expect(of(`The ministry said Peru and Chile had ${verb} that Resolution 2231 had ended.`).held).toEqual([
      'Peru holds-terminated UN Security Council Resolution 2231',
      'Chile holds-terminated UN Security Council Resolution 2231',
    ]),
  );
});

it('to refuse that something is put into a text is no support for it', () =>
  expect(of('Peru opposes any reference to fishing in Resolution 2803.').held).toEqual([]));

it('things that a headline begins with are nobody, and two behind as are those two', () =>
  expect(
    of(
      'Weapons treaty talks end without deal as Lima, Quito trade blame\n\nThe Biological Weapons Convention is old. The working group met.',
    ).events,
  ).toContain('ACCUSE asserted: Peru, Ecuador > '));

it("the chairman's text is what he has drafted, whatever else was voted on", () =>
  expect(
    of(
      'The chairman of the group, Carlos Huamani, told delegates that his draft enjoyed broad support. In 2022 the Security Council voted down a Chilean resolution that called for an inquiry. The European Union backed the chairman’s text.',
    ).held,
  ).toEqual(['UN Security Council rejects Chilean resolution', 'European Union supports draft']));

describe('what a clause with that belongs to', () => {
  it('is what the hearer was told', () =>
    expect(of('Lind told the ministry that Lima opposed all sanctions and had itself been a victim.').events).toEqual([
      'REJECT asserted: Peru > ',
    ]));
  it('is no statement of those who signed what another will not join', () =>
    expect(of("NATO's council condemned the raid in a statement that Hungary declined to join.").said).not.toContain(
      "NATO's council statement: that Hungary declined to join",
    ));
});

it('who leaves a treaty without inspectors does not leave it', () =>
  expect(of('Peru rejected the offer, leaving the 1975 Lima treaty without inspectors for a year.').held).toEqual([]));
