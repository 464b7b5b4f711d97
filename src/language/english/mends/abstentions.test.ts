import { describe, expect, it } from 'vitest';
import { mendAbstentions, mendCountedNames, mendDashedNames } from './abstentions.js';
import { mended } from './sketch.js';

describe('abstentions', () => {
  it('have those before the verb as subjects, where the parser makes a noun of it', () => {
    const at = mended(
      mendAbstentions,
      `Council NNP nsubj adopts
       adopts VBZ root
       resolution NN obj adopts
       ; : punct Peru
       Peru NNP appos resolution
       and CC cc Chad
       Chad NNP conj Peru
       abstain NN conj adopts`,
    );
    expect(at('Peru')).toBe('nsubj abstain');
    expect(at('Chad')).toBe('conj Peru');
    expect(at('abstain')).toBe('conj adopts');
  });

  it('do not hang on their own subjects behind a preposition', () => {
    const at = mended(
      mendAbstentions,
      `adopted VBD root
       text NN obj adopted
       , , punct Peru
       with IN case Peru
       Peru NNP obl adopted
       and CC cc abstaining
       Chad NNP compound abstaining
       abstaining VBG conj Peru`,
    );
    expect(at('abstaining')).toBe('advcl adopted');
    expect(at('Peru')).toBe('nsubj abstaining');
    expect(at('with')).toBe('mark abstaining');
    expect(at('Chad')).toBe('conj Peru');
  });

  it('have the count before the names for a subject', () => {
    const at = mended(
      mendCountedNames,
      `Ten CD nsubj voted
       voted VBD root
       yes UH obj voted
       and CC cc two
       two CD conj voted
       , , punct Peru
       Peru NNP conj two
       and CC cc Chad
       Chad NNP nsubj abstained
       , , punct abstained
       abstained VBD conj voted`,
    );
    expect(at('two')).toBe('nsubj abstained');
    expect(at('Peru')).toBe('appos two');
    expect(at('Chad')).toBe('conj Peru');
  });

  it('have the noun before names between dashes for a subject', () => {
    const at = mended(
      mendDashedNames,
      `states NNS root
       - : punct Peru
       Peru NNP appos states
       , , punct Mali
       Mali NNP conj Peru
       and CC cc Chad
       Chad NNP conj Peru
       - : punct abstained
       abstained VBN parataxis states`,
    );
    expect(at('abstained')).toBe('root');
    expect(at('states')).toBe('nsubj abstained');
  });
});
