import { expect, it } from 'vitest';
import { read } from '../read.js';

const contexts = (text: string): readonly string[] => read({ text }).events.flatMap((event) => event.contexts);

it('who presses for something speaks of no newspapers, and a water cannon holds no water to quarrel over', () => {
  expect(contexts('Chad pressed Mali for a truce.')).not.toContain('rights_freedoms');
  expect(contexts('Vietnam condemned the use of water cannon by China.')).not.toContain('natural_resource');
  expect(contexts('Vietnam condemned the use of the water by China.')).toContain('natural_resource');
});
