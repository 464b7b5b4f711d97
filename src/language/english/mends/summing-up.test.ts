import { describe, expect, it } from 'vitest';
import { analyse } from '../../index.js';
import { mended } from './sketch.js';
import { mendSummingMeasures, mendSummingNouns } from './summing-up.js';

const above = (text: string, form: string) => {
  const { tokens } = analyse(text);
  const token = tokens.find((one) => one.form === form)!;
  return `${token.deprel} ${tokens[token.head]?.form ?? ''}`;
};

describe('a noun that sums up the clause before it', () => {
  it('has what is said of it for a clause of its own', () => {
    const of = mended(
      mendSummingNouns,
      `Peru NNP nsubj accuses
       accuses VBZ root
       Chile NNP obj accuses
       , , punct charge
       a DT det charge
       charge NN compound Santiago
       Santiago NNP nsubj denies
       denies VBZ parataxis accuses`,
    );
    expect([of('charge'), of('Santiago'), of('denies')]).toEqual(['appos accuses', 'nsubj denies', 'acl:relcl charge']);
  });
  it('leaves the first verb that of the sentence', () => {
    const of = mended(
      mendSummingNouns,
      `Peru NNP nsubj accused
       accused VBD advcl rejected
       Chile NNP obj accused
       , , punct accused
       a DT det claim
       claim NN parataxis accused
       Santiago NNP nsubj rejected
       rejected VBD root`,
    );
    expect([of('accused'), of('claim'), of('rejected')]).toEqual(['root', 'appos accused', 'acl:relcl claim']);
  });
  it('is found in plain text', () =>
    expect(above('Chad blamed Mali for the raid, an allegation Bamako denies.', 'denies')).toBe(
      'acl:relcl allegation',
    ));
});

it('sums up what somebody refused to do', () => {
  const { tokens } = analyse('Chad threatened to leave the pact, a step Mali has refused to endorse.');
  const step = tokens.find(({ form }) => form === 'step')!;
  const refused = tokens.find(({ form }) => form === 'refused')!;
  expect(refused.head).toBe(step.index);
});

it('sets what somebody disputes beside whoever argues it', () => {
  const of = mended(
    mendSummingNouns,
    `Critics NNS nsubj argue
     argue VBP root
     it PRP nsubj hurts
     hurts VBZ ccomp argue
     people NNS obj hurts
     , , punct something
     something NN appos people
     Lima NNP compound disputes
     disputes NNS acl:relcl something`,
  );
  expect(of('something')).toMatch(/argue$/);
  expect(of('Lima')).toBe('nsubj disputes');
});

it('takes a noun that sums up what stands before it, with a participle, for no measure', () => {
  const of = mended(
    mendSummingMeasures,
    `Rebels NNS nsubj declared
     declared VBD root
     truces NNS obj declared
     , , punct step
     a DT det step
     step NN obl:unmarked declared
     dismissed VBN acl step
     . . punct declared`,
  );
  expect(of('step')).toBe('appos declared');
});
