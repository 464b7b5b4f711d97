import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';

it('gives a verb behind a semicolon the noun that opens its clause', () => {
  const { tokens } = analyse(
    "Its army-led government backed Egypt's letter; the Rapid Support Forces, which control the border area near the dam, did not comment.",
  );
  const forces = tokens.find(({ form }) => form === 'Forces')!;
  expect([forces.deprel, tokens[forces.head]!.form]).toEqual(['nsubj', 'comment']);
});
