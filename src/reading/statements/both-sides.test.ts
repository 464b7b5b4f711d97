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
      "It was hopeless, Huamani said, so Chile's leaders decided to share the port.",
      "Huamani: It was hopeless … so Chile's leaders decided to share the port",
    ],
    [
      'The bill would stop the president from lifting the sanctions - a clause, Lind said, that is meant to give the house a say.',
      'Lind: a clause … that is meant to give the house a say',
    ],
    [
      'While the ministry might soon raise the tariff, that is cause for alarm, he said, because exporters are now leaving.',
      'he: While the ministry might soon raise the tariff, that is cause for alarm … because exporters are now leaving',
    ],
    [
      'Despite the planned growth, he noted, army spending is set to sink to 1 percent of output.',
      'he: Despite the planned growth … army spending is set to sink to 1 percent of output',
    ],
    ['The port is, he insists, open to all.', 'he: The port is … open to all'],
    ['No new name, he said, “hides what it really is.”', 'he: No new name … “hides what it really is.”'],
  ])('have what is said on both sides: %s', (text, statement) => expect(told(text)).toContain(statement));

  it('stand behind a conjunction in the part that alone is told', () =>
    expect(
      told(
        'Rather than leave the pact, he backed a wider union to help his party and, he argued, to help steady Peru.',
      ),
    ).toContain('he: to help steady Peru'));

  it.each([
    ['In a statement on Monday, the ministry said, “it is over.”', 'the ministry: “it is over.”'],
    ['The talks failed, the minister said, adding that Chile would pay.', 'the minister: The talks failed'],
  ])('tell nothing of where or how they are said: %s', (text, statement) => expect(told(text)).toContain(statement));
});

describe('who says it', () => {
  it.each([
    ['Huamani told his ministers Chile would leave the pact.', 'Huamani: Chile would leave the pact'],
    ['Widely expected to be the next premier, Lind said that he might wait.', 'Lind: that he might wait'],
    [
      'Any fair reading of the offer, said Carla Huamani, an expert on Peru at the Lima Institute, would see it as a retreat.',
      'Carla Huamani, an expert on Peru at the Lima Institute: Any fair reading of the offer … would see it as a retreat',
    ],
    ['Lind backs the pact in what she hopes will become a lasting peace.', 'she: what … will become a lasting peace'],
    ['None of the delegates has said that the vote was rigged.', 'None of the delegates: that the vote was rigged'],
    ['Neither Peru nor Chile said that the pact was dead.', 'Neither Peru nor Chile: that the pact was dead'],
    [
      'Lind warned that the raid could foreshadow a war with Peru, remarking that it showed the need to scrap the pact.',
      'Lind: that it showed the need to scrap the pact',
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
