import { expect, it } from 'vitest';
import { mendSecondPassives } from './second-passives.js';
import { sketch } from './sketch.js';

const second = (verb: string, rest: string) => {
  const { words, annotation } = sketch(`monks NNS nsubj:pass seized
    were VBD aux:pass seized
    seized VBN root
    and CC cc ${verb}
    ${verb} VBD conj seized
    ${rest}`);
  mendSecondPassives(words, annotation);
  return annotation.xpos[4];
};

it('has what is joined to a passive befall the same one', () => {
  expect(second('jailed', 'Friday NNP obl:unmarked jailed')).toBe('VBN');
  expect(second('handed', 'notes NNS obj handed')).toBe('VBN');
});

it('leaves a past alone that has an object of its own', () => {
  expect(second('jailed', 'nuns NNS obj jailed')).toBe('VBD');
});
