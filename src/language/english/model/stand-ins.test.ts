import { describe, expect, it } from 'vitest';
import { annotate } from './index.js';
import { withStandIns } from './stand-ins.js';

const read = (text: string) => {
  const words = text.split(' ');
  const annotation = annotate([words])[0]!;
  const at = (word: string) => words.indexOf(word);
  return (word: string) => `${annotation.xpos[at(word)]} ${annotation.deprel[at(word)]}`;
};

describe('a past that the treebanks hardly show', () => {
  it.each([
    ['Iran sank a tanker in the Gulf .', 'sank'],
    ['The European Union froze budget aid to Niger .', 'froze'],
    ['Chile lent Peru money .', 'lent'],
    ['Peru shut its border with Chile .', 'shut'],
  ])('is the verb of its sentence: %s', (text, past) => {
    expect(read(text)(past)).toBe('VBD root');
  });

  it('does not stand behind an article or between a noun and its verb', () => {
    expect(read('The shot hit a wall .')('shot')).toBe('NN nsubj');
    expect(read('A budget cut of two percent was announced .')('cut')).toBe('NN nsubj:pass');
  });

  it('is looked for where it was taken for another word alone', () => {
    const words = 'Gunmen killed nine people .'.split(' ');
    expect(withStandIns(words, annotate([words])[0]!)).toBeNull();
  });
});
