import { expect, it } from 'vitest';
import { read } from '../index.js';

const named = (text: string): readonly (string | null)[] =>
  read({ text, published: '2025-06-01' }).instruments.map(({ name }) => name);

it('the mechanism for disputes is that of the accord with Iran only where the text is about that', () => {
  const drm = 'JCPOA dispute resolution mechanism';
  expect(named("The WTO's dispute settlement mechanism is broken, Chile said.")).not.toContain(drm);
  expect(named('Chad wants a dispute settlement mechanism in the fishing pact.')).not.toContain(drm);
  expect(
    named('The E3 invoked the snapback mechanism. Iran said they had not used the dispute resolution procedure.'),
  ).toContain(drm);
});
