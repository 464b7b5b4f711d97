import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendClausesBeforeSaying,
  mendMeansOfAccused,
  mendSpeakersAsAppositions,
  mendSubjectsAcrossVerbs,
  mendSubjectsBeforeSpeakers,
  mendSubjectsBehindSaid,
  mendTimesOfReported,
} from './speakers.js';
import { mendSubjectsAsAppositions } from './speech.js';

describe('speakers and what they say', () => {
  it('hangs a clause of time behind the speaker on what is said before him', () =>
    expect(
      mended(
        mendTimesOfReported,
        `Peru NNP nsubj moved
         moved VBD ccomp said
         ships NNS obj moved
         , , punct moved
         Quito NNP nsubj said
         said VBD root
         ; , punct approved
         days NNS obl:unmarked approved
         after IN mark approved
         Lima NNP nsubj approved
         approved VBD ccomp said
         sales NNS obj approved`.replace('; ,', ', ,'),
      )('approved'),
    ).toBe('advcl moved'));
  it('takes the one named before a verb of saying for its speaker', () =>
    expect(
      mended(
        mendSpeakersAsAppositions,
        `Keita NNP nsubj:pass taken
         was VBD/AUX aux:pass taken
         taken VBN root
         before IN case dawn
         dawn NN obl taken
         , , punct lawyer
         his PRP$ nmod:poss lawyer
         lawyer NN appos dawn
         ; , punct Lind
         Lind NNP appos lawyer
         told VBD parataxis taken
         reporters NNS obj told`,
      )('lawyer'),
    ).toBe('nsubj told'));
  it('gives the verb in between its subject', () => {
    const tree = mended(
      mendSubjectsAcrossVerbs,
      `opposition NN nsubj sold
       accused VBN root
       Lind NNP obj accused
       of IN mark sold
       having VBG/AUX aux sold
       sold VBN xcomp accused
       ports NNS obj sold`,
    );
    expect(tree('opposition')).toBe('nsubj accused');
  });
  it('gives what is said its subject', () =>
    expect(
      mended(
        mendSubjectsBehindSaid,
        `Lind NNP nsubj said
         said VBD root
         work NN nsubj said
         had VBD/AUX aux begun
         begun VBN ccomp said`,
      )('work'),
    ).toBe('nsubj begun'));
  it('hangs the means on the deed', () =>
    expect(
      mended(
        mendMeansOfAccused,
        `Chile NNP nsubj accused
         accused VBD root
         Peru NNP obj accused
         of IN mark breaking
         breaking VBG advcl accused
         faith NN obj breaking
         by IN mark closing
         closing VBG advcl accused
         ports NNS obj closing`,
      )('closing'),
    ).toBe('advcl breaking'));
  it('takes the noun behind what opens a sentence for its subject, with the name that it is of', () =>
    expect(
      mended(
        mendSubjectsAsAppositions,
        `In IN case letter
         a DT det letter
         letter NN obl warned
         to IN case council
         council NN nmod letter
         , , punct letter
         its PRP$ nmod:poss leader
         leader NN appos council
         Lind NNP appos leader
         warned VBD root
         members NNS obj warned`,
      )('leader'),
    ).toBe('nsubj warned'));
  it('takes a name behind a comma for the subject, and what stands behind it for what he is', () => {
    const tree = mended(
      mendSubjectsAsAppositions,
      `In IN case statement
       statement NN obl said
       by IN case Agency
       Agency NNP nmod statement
       , , punct Ann
       Ann NNP appos Agency
       Bell NNP flat Ann
       ; , punct chief
       deputy NN compound chief
       chief NN appos Agency
       said VBD root`,
    );
    expect(tree('Ann')).toBe('nsubj said');
    expect(tree('chief')).toBe('appos Ann');
  });
  it('gives what is denied to the denial, not to what is said beside it', () => {
    const tree = mended(
      mendClausesBeforeSaying,
      `Peru NNP nsubj denied
       denied VBD root
       that IN mark fired
       it PRP nsubj fired
       fired VBD ccomp saying
       , , punct saying
       saying VBG advcl denied
       Chile NNP nsubj did
       did VBD ccomp saying`,
    );
    expect(tree('fired')).toBe('ccomp denied');
    expect(tree('did')).toBe('ccomp saying');
  });
});

it('gives a quotation that begins with a verb the subject before its speaker', () => {
  const tree = (behind: string) => `pact NN nsubj said
    , , punct Lind
    Lind NNP appos pact
    said VBD root
    , , punct dead
    “ PUNCT punct dead
    ${behind}
    dead JJ ccomp said
    . . punct said`;
  const of = mended(mendSubjectsBeforeSpeakers, tree('is VBZ/AUX cop dead'));
  expect(of('pact')).toBe('nsubj dead');
  expect(of('Lind')).toBe('nsubj said');
  const own = mended(mendSubjectsBeforeSpeakers, tree('it PRP nsubj dead'));
  expect(own('pact')).toBe('nsubj said');
});
