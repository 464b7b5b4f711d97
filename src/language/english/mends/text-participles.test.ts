import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendPastsBehindDecisions, mendWhatIsLeft, mendWhatIsNotified, mendWhatTextsDo } from './text-participles.js';

it('hangs what a text does on the text', () => {
  const of = mended(
    mendWhatTextsDo,
    `Peru NNP nsubj withdrew
     withdrew VBD root
     from IN case whaling
     the DT det whaling
     Lima NNP compound Convention
     Convention NNP compound banning
     banning VBG advcl withdrew
     whaling NN obj banning`,
  );
  expect(of('Convention')).toBe('obl withdrew');
  expect(of('from')).toBe('case Convention');
  expect(of('banning')).toBe('acl Convention');
  expect(of('whaling')).toBe('obj banning');
});

it('makes a predicate of what a decision drew', () => {
  const of = mended(
    mendPastsBehindDecisions,
    `The DT det decision
     decision NN root
     to TO mark leave
     leave VB acl decision
     Lima NNP compound Accord
     Accord NNP compound drew
     drew NNP compound criticism
     criticism NN obj leave`,
  );
  expect(of('drew')).toBe('root');
  expect(of('Accord')).toBe('obj leave');
  expect(of('decision')).toBe('nsubj drew');
});

it('hangs what somebody is notified of on the verb', () => {
  const of = mended(
    mendWhatIsNotified,
    `Chad NNP nsubj notified
     notified VBD root
     Peru NNP obj notified
     of IN case withdrawal
     its PRP$ nmod:poss withdrawal
     withdrawal NN nmod Peru`,
  );
  expect(of('withdrawal')).toBe('obl notified');
});

it('hangs what somebody leaves on his leaving', () => {
  const of = mended(
    mendWhatIsLeft,
    `Peru NNP nsubj reversed
     reversed VBD root
     its PRP$ nmod:poss exit
     exit NN obj reversed
     from IN case pact
     the DT det pact
     pact NN obl reversed`,
  );
  expect(of('pact')).toBe('nmod exit');
});
