import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('what is said in a clause of time', () => {
  it.each([
    ['Days after Chad announced that it would leave, Mali closed the border.', 'that it would leave'],
    ['A week after the minister said talks had failed, rebels attacked the port.', 'talks had failed'],
    [
      'Two weeks after Lind told the council that the truce was holding, rebel troops shelled the market.',
      'that the truce was holding',
    ],
  ])('ends before the main clause: %s', (text, content) => {
    const [statement] = read({ text }).statements;
    expect(statement?.content.map(({ start, end }) => text.slice(start, end))).toEqual([content]);
  });

  it('leaves what is told next in the document’s own voice', () => {
    const text = 'A few months after Huamani promised that the war would end, rebels bombed a hospital in Lima.';
    const { events } = read({ text });
    expect(events.find(({ type }) => type === 'ASSAULT')?.statement).toBeNull();
  });
});
