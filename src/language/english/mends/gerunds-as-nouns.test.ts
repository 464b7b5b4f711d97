import { expect, it } from 'vitest';
import { mendGerundsAsNouns } from './gerunds-as-nouns.js';
import { sketch } from './sketch.js';

const clause = (relation: string) => `After IN mark meeting
meeting NN advcl left
Lind NNP ${relation} meeting
, , punct meeting
Mora NNP nsubj left
left VBD root`;

const tagOf = (relation: string): string => {
  const { words, annotation } = sketch(clause(relation));
  mendGerundsAsNouns(words, annotation);
  return annotation.xpos[1]!;
};

it('makes a verb of what has an object', () => expect(tagOf('obj')).toBe('VBG'));
it('leaves a noun', () => expect(tagOf('nmod')).toBe('NN'));
