import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The mentions of the actor whom words name first. */
function mentions(text: string, name: string): string[] {
  const { actors } = read({ text, published: '2026-11-30' });
  const actor = actors.find((one) => text.slice(one.mentions[0]?.start, one.mentions[0]?.end) === name);
  return (actor?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Rebels captured three nurses in Goma. They were released after talks.', 'three nurses', 'Rebels'],
  ['Police arrested two men. They were charged with theft.', 'two men', 'Police'],
  ['The army seized 14 fishermen. They were freed on Friday.', '14 fishermen', 'The army'],
])('those who were seized are they who are freed: %s', (text, seized, seizing) => {
  expect(mentions(text, seized)).toEqual([seized, 'They']);
  expect(mentions(text, seizing)).toEqual([seizing]);
});

it('those of whom some are detained are not who detains them', () => {
  const text = 'Students marched in Lima. Police fired at them and arrested six of them.';
  expect(mentions(text, 'Students')).toEqual(['Students', 'them', 'them']);
});

it('what somebody does himself afterwards is his', () => {
  expect(mentions('Rebels captured three nurses in Goma. They left the town on Friday.', 'Rebels')).toEqual([
    'Rebels',
    'They',
  ]);
});
