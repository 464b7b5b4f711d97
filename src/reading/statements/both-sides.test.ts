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
