import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendOthersBehindPlaces, mendSomeWhoSay, mendSpeakersOfBareRelatives } from './some-who-say.js';

it('makes a clause of `some say` before what they say', () => {
  const of = mended(
    mendSomeWhoSay,
    `In IN case Lima
     Lima NNP obl took
     , , punct Lima
     most JJS advmod say
     say VB discourse took
     soldiers NNS nsubj took
     took VBD root
     cattle NN obj took
     . . punct took`,
  );
  expect(of('say')).toBe('root');
  expect(of('most')).toBe('nsubj say');
  expect(of('took')).toBe('ccomp say');
  expect(of('Lima')).toBe('obl say');
  expect(of('soldiers')).toBe('nsubj took');
});

it('leaves a word put in alone that nobody else acts behind', () => {
  const of = mended(
    mendSomeWhoSay,
    `some DT det men
     say VB discourse left
     nine CD nummod men
     left VBD root`,
  );
  expect(of('say')).toBe('discourse left');
});

it('has others speak, not stand beside a place', () => {
  const of = (verb: string) =>
    mended(
      mendOthersBehindPlaces,
      `In IN case Lima
       Lima NNP obl ${verb}
       , , punct Lima
       others NNS conj Lima
       argue VBP root
       pact NN nsubj died
       died VBD ccomp argue`,
    )('others');
  expect(of('argue')).toBe('nsubj argue');
  expect(of('died')).toBe('conj Lima');
});

it('gives the claim about a noun to the people between them', () => {
  const of = (few: string) =>
    mended(
      mendSpeakersOfBareRelatives,
      `promise NN root
       ${few} JJ amod voters
       voters NNS nsubj promise
       believe VBP acl:relcl promise
       he PRP nsubj keep
       will MD aux keep
       keep VB ccomp believe`,
    )('voters');
  expect(of('few')).toBe('nsubj believe');
  expect(of('former')).toBe('nsubj promise');
});
