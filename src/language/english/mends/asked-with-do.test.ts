import { expect, it } from 'vitest';
import { mendAskedWithDo } from './asked-with-do.js';
import { mended } from './sketch.js';

it('asks with `do` what two do', () => {
  const of = mended(
    mendAskedWithDo,
    `Do VB root
     Peru NNP nsubj agree
     and CC cc Chile
     Chile NNP conj Peru
     agree VB conj Do
     ? . punct Do`,
  );
  expect([of('Do'), of('agree'), of('Peru'), of('Chile'), of('?')]).toEqual([
    'aux agree',
    'root',
    'nsubj agree',
    'conj Peru',
    'punct agree',
  ]);
});

it('asks with `have`, of which the parser makes two clauses', () => {
  const of = mended(
    mendAskedWithDo,
    `Have VB root
     Peru NNP obj Have
     and CC cc signed
     Chile NNP nsubj signed
     signed VBD conj Have
     it PRP obj signed
     ? . punct Have`,
  );
  expect([of('Have'), of('signed'), of('Peru'), of('Chile'), of('and'), of('it')]).toEqual([
    'aux signed',
    'root',
    'nsubj signed',
    'conj Peru',
    'cc Chile',
    'obj signed',
  ]);
});

it('leaves what is asked for and what one has', () => {
  const bidden = mended(
    mendAskedWithDo,
    `Do VB root
     the DT det work
     work NN obj Do
     and CC cc rest
     rest VB conj Do
     . . punct Do`,
  );
  expect(bidden('Do')).toBe('root');
  const had = mended(
    mendAskedWithDo,
    `Have VB root
     a DT det question
     question NN obj Have
     ? . punct Have`,
  );
  expect(had('Have')).toBe('root');
});

it('asks what somebody has done, whom the parser takes for what he has', () => {
  const of = mended(
    mendAskedWithDo,
    `Have VB/AUX aux asked
     ministers NNS obj Have
     asked VBD root
     Peru NNP obj asked
     ? . punct asked`,
  );
  expect([of('Have'), of('ministers'), of('asked')]).toEqual(['aux asked', 'nsubj asked', 'root']);
});
