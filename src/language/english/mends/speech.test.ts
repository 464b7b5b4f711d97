import { describe, expect, it } from 'vitest';
import { analyse } from '../../index.js';
import { mended } from './sketch.js';
import {
  mendClosingSpeech,
  mendDividedClaims,
  mendReportsBefore,
  mendSpeakersBehind,
  mendSubjectsBehindDashes,
} from './speech.js';

const wordOf = (text: string, form: string) => {
  const { tokens } = analyse(text);
  const token = tokens.find((one) => one.form === form)!;
  return { ...token, above: tokens[token.head]?.form };
};

describe('who speaks behind or before what is said', () => {
  it('makes a remark of a verb of saying behind the clauses that it is about', () =>
    expect(
      wordOf(
        'Norway will close its embassy in Minsk, and has recalled its envoy from Moscow for talks, Foreign Minister Espen Barth Eide said on Monday, blaming Belarus for the attack.',
        'said',
      ).deprel,
    ).toBe('parataxis'));
  it('gives a verb the names that stand between it and what opens the sentence', () =>
    expect(
      wordOf(
        'In a joint note dated May 3 and addressed to the council and to the African Union, Rosa Lind, Carlos Huamani and Ann Bell said the port was closed.',
        'Rosa',
      ),
    ).toMatchObject({ above: 'said', deprel: 'nsubj' }));
  it('gives a verb the minister whom the parser hangs on the one he called', () =>
    expect(
      wordOf(
        'In a phone call with EU foreign policy chief Rosa Lind, Peruvian Foreign Minister Carlos Huamani said the council had no say.',
        'Carlos',
      ),
    ).toMatchObject({ above: 'said', deprel: 'nsubj' }));
  it('leaves a subject before a speaker who is put in with its predicate', () => {
    expect(wordOf('Lima, he added, does not favour either side.', 'Lima')).toMatchObject({ above: 'favour' });
    expect(wordOf('Lima, he added, does not favour either side.', 'added').deprel).toBe('parataxis');
  });
  it('finds a speaker with what he is between commas behind what he says', () =>
    expect(
      wordOf(
        'No sailor was hurt, Commodore Carlos Huamani, a spokesman for the coast guard, said in a statement.',
        'Commodore',
      ).above,
    ).toMatch(/^(?:said|Carlos)$/));
});

it('leaves the subject before a paper that says so with its predicate', () => {
  const of = mended(
    mendDividedClaims,
    `Villagers NNS nsubj notes
     , , punct notes
     the DT det notes
     survey NN nsubj notes
     notes VBZ root
     , , punct trust
     trust VBP parataxis notes
     them PRP obj trust`,
  );
  expect(of('trust')).toBe('root');
  expect(of('Villagers')).toBe('nsubj trust');
  expect(of('notes')).toBe('parataxis trust');
  expect(of('the')).toBe('det survey');
});

it('gives back the subject of a predicate that is no verb, whatever the verb between', () => {
  const of = mended(
    mendDividedClaims,
    `Loyalty NN nsubj recalled
     , , punct recalled
     he PRP nsubj recalled
     recalled VBD root
     , , punct recalled
     was VBD cop tenet
     a DT det tenet
     tenet NN ccomp recalled`,
  );
  expect(['Loyalty', 'recalled', 'tenet'].map(of)).toEqual(['nsubj tenet', 'parataxis tenet', 'root']);
});

it('puts in a verb of saying with the speaker behind it', () => {
  const of = mended(
    mendSpeakersBehind,
    `Peru NNP nsubj win
     will MD aux win
     win VB root
     , , punct predicted
     predicted VBN conj win
     Ann NNP obj predicted
     Bell NNP flat Ann`,
  );
  expect(of('predicted')).toBe('parataxis win');
  expect(of('Ann')).toBe('nsubj predicted');
});

it('finds the subject behind the place that opens a report', () => {
  const of = mended(
    mendSubjectsBehindDashes,
    `Lima NNP nsubj left
     - : punct Ruiz
     President NNP nmod:desc Ruiz
     Ruiz NNP appos Lima
     left VBD root`,
  );
  expect(of('Ruiz')).toBe('nsubj left');
  expect(of('Lima')).toBe('dislocated left');
});

it('takes a clause behind a speaker for what is said of him', () => {
  const of = mended(
    mendSpeakersBehind,
    `Peru NNP nsubj win
     will MD aux win
     win VB root
     ; , punct predicted
     predicted VBN advcl win
     Ann NNP obj predicted
     ; , punct mayor
     a DT det mayor
     mayor NN nsubj backed
     backed VBD ccomp predicted
     by IN case Chile
     Chile NNP obl:agent backed`.replaceAll(';', ','),
  );
  expect([of('Ann'), of('mayor'), of('backed')]).toEqual(['nsubj predicted', 'appos Ann', 'acl mayor']);
});

it('takes the second of two clauses for who tells the first', () =>
  expect(
    mended(
      mendClosingSpeech,
      `Lind NNP nsubj replied
       replied VBD root
       that IN mark changed
       nothing NN nsubj changed
       changed VBD ccomp replied
       , , punct said
       officials NNS nsubj said
       said VBD ccomp replied`,
    )('said'),
  ).toBe('parataxis replied'));

it('takes a speaker put into a clause for a remark, and gives the clause what follows it', () => {
  const said =
    'The club is small, but it has a loyal following, said Ms Lind, with games of chess and hikes in the park.';
  expect(wordOf(said, 'said')).toMatchObject({ deprel: 'parataxis' });
  expect(wordOf(said, 'games').above).not.toBe('said');
});

describe('a report named after what it tells', () => {
  it('has the name behind its verb for its subject', () => {
    const of = mended(
      mendReportsBefore,
      `talks NNS nsubj failed
       had VBD/AUX aux failed
       failed VBN ccomp reported
       , , punct failed
       reported VBD root
       Reuters NNP obj reported
       . . punct reported`,
    );
    expect(of('Reuters')).toBe('nsubj reported');
  });
  it('is a verb although it may be a noun', () => {
    const of = mended(
      mendReportsBefore,
      `talks NNS nsubj failed
       had VBD/AUX aux failed
       failed VBN root
       , , punct reports
       reports NNS parataxis failed
       Reuters NNP flat reports
       . . punct failed`,
    );
    expect(of('Reuters')).toBe('nsubj reports');
  });
});
