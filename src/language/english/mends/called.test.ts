import { describe, expect, it } from 'vitest';
import { mendCalledAs, mendCalledObjects } from './called.js';
import { mended } from './sketch.js';

describe('what stands behind the object of a verb of naming', () => {
  it('is what that is called', () => {
    const of = mended(
      mendCalledObjects,
      `calling VBG root
       the DT det vote
       vote NN obj calling
       a DT det farce
       farce NN obj calling
       . . punct calling`,
    );
    expect(of('farce')).toBe('xcomp calling');
  });
  it('is nothing that stands under the preposition before it', () => {
    const of = mended(
      mendCalledObjects,
      `called VBD root
       accord NN obj called
       with IN case deal
       Peru NNP nmod accord
       a DT det deal
       raw JJ amod deal
       deal NN nmod accord`,
    );
    expect(of('deal')).toBe('xcomp called');
    expect(of('with')).toBe('case Peru');
  });
  it('is nothing, where only one word stands there', () => {
    const of = mended(
      mendCalledObjects,
      `unions NNS nsubj called
       called VBD root
       a DT det strike
       strike NN xcomp called
       on IN case Monday
       Monday NNP obl called`,
    );
    expect(of('strike')).toBe('obj called');
  });
  it('is no part of its name', () => {
    const of = mended(
      mendCalledObjects,
      `declared VBD root
       the DT det void
       Lima NNP compound accord
       accord NN compound void
       void NN obj declared`,
    );
    expect([of('accord'), of('void'), of('the')]).toEqual(['obj declared', 'xcomp declared', 'det accord']);
  });
  it('may stand behind a phrase', () => {
    const of = mended(
      mendCalledObjects,
      `called VBD root
       the DT det law
       law NN obj called
       on IN case trade
       trade NN nmod law
       unfair JJ/ADJ amod law
       . . punct called`,
    );
    expect(of('unfair')).toBe('xcomp called');
  });
  it('is the second of two predicates', () => {
    const of = mended(
      mendCalledObjects,
      `called VBD root
       the DT det charge
       charge NN xcomp called
       absurd JJ xcomp called`,
    );
    expect(of('charge')).toBe('obj called');
  });
  it('has the clause behind it', () => {
    const of = mended(
      mendCalledObjects,
      `called VBD root
       it PRP obj called
       the DT det least
       least JJS/ADJ xcomp called
       that IN mark do
       Chile NNP nsubj do
       could MD aux do
       do VB advcl called`,
    );
    expect(of('do')).toBe('acl:relcl least');
  });
  const sketchOf = (verb: string) => `${verb} VBG root
     the DT det vote
     vote NN obj ${verb}
     illegal JJ amod vote
     . . punct ${verb}`;
  it('may be an adjective alone', () =>
    expect(mended(mendCalledObjects, sketchOf('calling'))('illegal')).toBe('xcomp calling'));
  it('is an attribute behind other verbs', () =>
    expect(mended(mendCalledObjects, sketchOf('watching'))('illegal')).toBe('amod vote'));
});

describe('what something is called before it is named', () => {
  it('is no part of its name', () => {
    const of = mended(
      mendCalledAs,
      `Chile NNP nsubj:pass dismissed
       dismissed VBN root
       as IN case claim
       baseless JJ amod claim
       a DT det claim
       claim NN obl dismissed
       . . punct dismissed`,
    );
    expect(['Chile', 'as', 'baseless', 'claim'].map(of)).toEqual([
      'nsubj dismissed',
      'case baseless',
      'obl dismissed',
      'obj dismissed',
    ]);
  });
  it('is one with a plural behind it', () => {
    const of = mended(
      mendCalledAs,
      `Chile NNP nsubj dismissed
       dismissed VBD root
       as IN case claims
       baseless JJ amod claims
       old JJ amod claims
       claims NNS obl dismissed
       . . punct dismissed`,
    );
    expect(of('claims')).toBe('obl dismissed');
  });
});

it('what an adjective behind a noun that is called nothing else says of it', () => {
  const of = mended(
    mendCalledObjects,
    `Peru NNP nsubj called
     called VBD root
     the DT det accord
     accord NN xcomp called
     outdated JJ amod accord
     , , punct called`,
  );
  expect(of('accord')).toBe('obj called');
  expect(of('outdated')).toBe('xcomp called');
});

it('what an adjective says of a noun that was taken for a part of it', () => {
  const of = mended(
    mendCalledObjects,
    `Peru NNP nsubj called
     called VBD root
     the DT det unfair
     accord NN compound unfair
     unfair JJ xcomp called`,
  );
  expect(of('accord')).toBe('obj called');
  expect(of('the')).toBe('det accord');
});

it('what stands behind an article right behind what is called so', () => {
  const of = mended(
    mendCalledObjects,
    `Peru NNP nsubj calls
     calls VBZ root
     the DT det award
     award NN obj calls
     a DT det fraud
     fraud NN appos award`,
  );
  expect(of('fraud')).toBe('xcomp calls');
});

it('takes a bare judgement behind a phrase for what the object is called', () => {
  const of = mended(
    mendCalledObjects,
    `agency NN nsubj called
     called VBD root
     the DT det collapse
     collapse NN obj called
     of IN case pact
     pact NN nmod collapse
     a DT det disaster
     disaster NN nmod collapse`,
  );
  expect(of('disaster')).toBe('xcomp called');
});

it('takes a judgement behind what the object is on for what it is called', () => {
  const of = mended(
    mendCalledObjects,
    `Peru NNP nsubj called
     called VBD root
     the DT det accord
     accord NN obj called
     on IN case visas
     visas NNS obl called
     a DT det surrender
     surrender NN nmod:unmarked visas`,
  );
  expect(['visas', 'surrender'].map(of)).toEqual(['nmod accord', 'xcomp called']);
});
