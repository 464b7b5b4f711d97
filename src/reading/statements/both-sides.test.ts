import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as "source: content". */
function told(text: string): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
  return read({ text }).statements.map(
    ({ source, content }) => `${words(source)}: ${content.map((span) => words(span)).join(' … ')}`,
  );
}

describe('words of saying between two commas', () => {
  it.each([
    [
      'The ferry had sunk, Huamani said, so the islanders rowed across.',
      'Huamani: The ferry had sunk … so the islanders rowed across',
    ],
    ['The museum reopens in May - a date, Lind said, that suits the schools.', 'Lind: a date … that suits the schools'],
    [
      'If the harvest fails, prices will climb for everybody, he said, because the granaries stand empty.',
      'he: If the harvest fails, prices will climb for everybody … because the granaries stand empty',
    ],
    [
      'Without a bridge, he noted, the valley has lost most of its doctors.',
      'he: Without a bridge … the valley has lost most of its doctors',
    ],
    ['The port is, he insists, open to all.', 'he: The port is … open to all'],
    [
      'The old lighthouse, she said, “was never lit in winter.”',
      'she: The old lighthouse … “was never lit in winter.”',
    ],
    ['The truce, Huamani said, “is dead.”', 'Huamani: The truce … “is dead.”'],
    [
      'The plan of the two states, the envoy told reporters, “was a mistake.”',
      'the envoy: The plan of the two states … “was a mistake.”',
    ],
  ])('have what is said on both sides: %s', (text, statement) => expect(told(text)).toContain(statement));

  it('stand behind a conjunction in the part that alone is told', () =>
    expect(told('She joined the fleet to see the islands and, she argued, to learn a trade.')).toContain(
      'she: to learn a trade',
    ));

  it.each([
    ['In a statement on Monday, the ministry said, “it is over.”', 'the ministry: “it is over.”'],
    ['The talks failed, the minister said, adding that Chile would pay.', 'the minister: The talks failed'],
  ])('tell nothing of where or how they are said: %s', (text, statement) => expect(told(text)).toContain(statement));
});

describe('who says it', () => {
  it.each([
    ['Huamani told his ministers Chile would leave the pact.', 'Huamani: Chile would leave the pact'],
    [
      'Long believed to be a smuggler, Lind said that the boats were his uncle’s.',
      'Lind: that the boats were his uncle’s',
    ],
    [
      'Every farmer in the valley, said Carla Huamani, a vet from Cusco, will lose a goat.',
      'Carla Huamani, a vet from Cusco: Every farmer in the valley … will lose a goat',
    ],
    ['Lind planted vines in what she hopes will be a nature reserve.', 'she: what … will be a nature reserve'],
    ['None of the delegates has said that the vote was rigged.', 'None of the delegates: that the vote was rigged'],
    ['Neither Peru nor Chile said that the pact was dead.', 'Neither Peru nor Chile: that the pact was dead'],
    [
      'Lind complained that the ferry had no pilot from Chile, remarking that passengers feared storms.',
      'Lind: that passengers feared storms',
    ],
  ])('is found: %s', (text, statement) => expect(told(text)).toContain(statement));

  it('is nobody where none says it', () => {
    const [statement] = read({ text: 'Neither Peru nor Chile said that the pact was dead.' }).statements;
    expect(statement!.speakers).toEqual([]);
  });

  it.each([
    'The panel began verifying the ceasefire on Monday.',
    'Huamani appointed Lind as envoy to Chile.',
    'Two of them spoke on condition of anonymity.',
    'Nobody opposed him.',
    'Neither Peru nor Chile has confirmed the strike.',
  ])('is nobody, for nothing is said: %s', (text) => expect(told(text)).toEqual([]));
});
