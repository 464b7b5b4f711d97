import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as speakers, cue and content. */
function statementsOf(text: string): [string, string | null, string][] {
  const { statements, actors } = read({ text });
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((one) => one.id === id)!.name).join(', ');
  return statements.map(({ speakers, cue, content }) => [
    names(speakers),
    words(cue),
    content.map((span) => words(span)).join(' … '),
  ]);
}

it('gives a cleft sentence to whom it names', () => {
  expect(statementsOf('It was Turkey that proposed the talks and urged both sides to attend.')).toEqual([
    ['Türkiye', 'proposed', 'the talks'],
    ['Türkiye', 'urged', 'both sides to attend'],
  ]);
  expect(statementsOf("It was Peru's president who accused Chile of spying.")[0]).toEqual([
    "Peru's president",
    'accused',
    'Chile of spying',
  ]);
});

it('gives a clause to both who share it', () =>
  expect(statementsOf('Experts say and many farmers fear that the dam will break.')).toEqual([
    ['Experts', 'say', 'that the dam will break'],
    ['many farmers', 'fear', 'that the dam will break'],
  ]));

it('takes nobody who is cited for what is said', () =>
  expect(
    statementsOf('State news agency TASS reported, citing the ministry, that Lind met the envoys and discussed trade.'),
  ).toEqual([['TASS', 'reported', 'that Lind met the envoys and discussed trade']]));

it('reads two turns of a headline as two', () =>
  expect(statementsOf('Kyiv says drones hit refinery, Moscow denies damage')).toEqual([
    ['Ukraine', 'says', 'drones hit refinery'],
    ['Russia', 'denies', 'damage'],
  ]));

it('leaves the mark that closes a quotation out of who says more', () => {
  const text = '“Water is ours,” the head of the council, Ana Lind, told deputies, adding that Peru would not yield.';
  const { source } = read({ text }).statements[1]!;
  expect(text.slice(source!.start, source!.end)).toBe('the head of the council, Ana Lind');
});

it('leaves out what is still to be mentioned', () =>
  expect(statementsOf('The case will be mentioned in May.')).toEqual([]));

it('reads the answer to a charge, however often it is given', () =>
  expect(
    statementsOf('Sudan accuses the UAE of arming rebels, a charge the Emirati government has repeatedly denied.')[1],
  ).toEqual(['the Emirati government', 'has repeatedly denied', 'a charge']));

it('takes no name by which a group is known for a statement', () =>
  expect(statementsOf('The four mediators, known as the Quad, met in Cairo.')).toEqual([]));

it('reads nothing in what is not known', () =>
  expect(
    statementsOf('It was not clear whether Lind had discussed the offer with Mora.').map(([, cue]) => cue),
  ).toEqual(['was not clear']));

it('gives a post to whom it is attributed', () =>
  expect(statementsOf('A Facebook post attributed to Ana Mora claimed that the judges had been bought.')[0]![0]).toBe(
    'Ana Mora',
  ));

it('takes no reaction in a headline for what is said', () =>
  expect(statementsOf('Poland blames Russia for blast, Kremlin scoffs').map(([who]) => who)).toEqual(['Poland']));

it('ends what a ruling is said to be before what its reader feels', () =>
  expect(statementsOf('Lind said that the verdict was important for victims but regretted the sentence.')[0]![2]).toBe(
    'that the verdict was important for victims',
  ));

it('gives no statement to neither', () =>
  expect(
    statementsOf('Peru and Chile wanted more, but neither ruled the plan out.').map(([, cue]) => cue),
  ).not.toContain('ruled'));

it('gives a backer all his words', () => {
  const text = 'Lind was backed by his Swedish, Danish and Finnish counterparts.';
  const { source } = read({ text }).statements[0]!;
  expect(text.slice(source!.start, source!.end)).toBe('his Swedish, Danish and Finnish counterparts');
});

it('tells apart what a party and its leader say', () =>
  expect(
    statementsOf('The Labour Party welcomed the ruling, with its leader, Ana Mora, saying that it was late.').map(
      ([who, , what]) => [who, what],
    ),
  ).toEqual([
    ['Labour Party', 'the ruling'],
    ['Ana Mora', 'that it was late'],
  ]));

it('gives what closes a sentence to whoever speaks, not to who is told of', () =>
  expect(
    statementsOf('Qassem said he would never yield as long as Israel held the land, dismissing a U.S. plan.').map(
      ([who, cue]) => [who, cue],
    ),
  ).toEqual([
    ['Qassem', 'said'],
    ['Qassem', 'dismissing'],
  ]));

it('ends what is said before when it is said', () =>
  expect(statementsOf('Mali denied that the blockade was biting, a day after Chad urged it to act.')[0]![2]).toBe(
    'that the blockade was biting',
  ));

it('tells nothing of who wants no name', () =>
  expect(statementsOf('A driver, who did not want to give his name, wept.')).toEqual([]));

it('leaves out what is refused without a word', () =>
  expect(statementsOf('She has refused to, but says that nothing has changed.').map(([, cue]) => cue)).toEqual([
    'says',
  ]));

it('ends what somebody is asked about before what happens meanwhile', () =>
  expect(
    statementsOf(
      'Lawmakers questioned Minister Ana Mora over the funds, as President Luis Lind insisted he was clean.',
    )[0]![2],
  ).toBe('Minister Ana Mora over the funds'));

it('ends what somebody is urged to do before when he is urged', () =>
  expect(statementsOf('Peru urged Chile to act, days after Mali threatened to leave.')[0]![2]).toBe('Chile to act'));
