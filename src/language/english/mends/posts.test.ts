import { describe, expect, it } from 'vitest';
import { mendGenerals, mendPosts, mendThosePresent } from './posts.js';
import { mended } from './sketch.js';

describe('posts', () => {
  it('hang on who holds them, and so does his name', () => {
    const at = mended(
      mendPosts,
      `ambassador NN nsubj spoke
       to IN case Peru
       Peru NNP obl spoke
       , , punct Ann
       Ann NNP appos Peru
       Lee NNP flat Ann
       – , punct ambassador
       spoke VBD root`.replace('–', ','),
    );
    expect(at('Peru')).toBe('nmod ambassador');
    expect(at('Ann')).toBe('appos ambassador');
  });
});

describe('those present', () => {
  it('speak', () => {
    const at = mended(
      mendThosePresent,
      `passed VBD ccomp said
       , , punct present
       diplomats NNS nsubj present
       present VBP ccomp passed
       at IN case meeting
       meeting NN obl present
       said VBD root`,
    );
    expect(at('diplomats')).toBe('nsubj said');
    expect(at('present')).toBe('amod diplomats');
  });
});

describe('generals of offices', () => {
  it('belong to the word before them', () => {
    const at = mended(
      mendGenerals,
      `the DT det director
       director NN nsubj condemned
       general NN nsubj condemned
       condemned VBD root`,
    );
    expect(at('general')).toBe('amod director');
  });
});
