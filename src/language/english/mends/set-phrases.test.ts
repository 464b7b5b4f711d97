import { expect, it } from 'vitest';
import {
  mendAgentsBehindInfinitives,
  mendDemandedDeeds,
  mendEntryIntoForce,
  mendFaceToFace,
  mendPressures,
  mendPutOnHold,
  mendStatesBeforeBodies,
  mendTalksBetween,
  mendVotesCast,
  mendWelcomes,
} from './set-phrases.js';
import { mended, sketch } from './sketch.js';

it('makes a manner of face to face', () => {
  const { words, annotation } = sketch(
    `Leaders NNS nsubj met
     met VBD root
     face NN obj met
     to IN case Lima
     face NN obl met
     in IN case Lima
     Lima NNP obl face`,
  );
  mendFaceToFace(words, annotation);
  expect(annotation.deprel.slice(2, 5)).toEqual(['advmod', 'case', 'nmod']);
  expect(annotation.head[6]).toBe(1);
});

it('makes whoever by names behind an infinitive the agent of the passive before it', () => {
  const of = mended(
    mendAgentsBehindInfinitives,
    `Envoys NNS nsubj:pass told
     were VBD aux:pass told
     told VBN root
     to TO mark leave
     leave VB xcomp told
     by IN case Peru
     Peru NNP obl leave`,
  );
  expect(of('Peru')).toBe('obl:agent told');
});

it('makes one of a state and its body side by side in a headline', () => {
  const of = mended(
    mendStatesBeforeBodies,
    `Chad NNP nsubj trade
     army NN conj Chad
     , , punct Chad
     rebels NNS conj Chad
     trade VBP root
     blame NN obj trade`,
  );
  expect(['Chad', 'army', 'rebels'].map(of)).toEqual(['compound army', 'nsubj trade', 'conj army']);
});

it('makes a veto a thing that is cast', () => {
  const of = mended(
    mendVotesCast,
    `blocked VBN root
     a DT det cast
     veto NN compound cast
     cast NN obj blocked
     by IN case Peru
     Peru NNP nmod cast`,
  );
  expect(['a', 'veto', 'cast'].map(of)).toEqual(['det veto', 'obj blocked', 'acl veto']);
});

it('gives talks between two the verb behind the second', () => {
  const of = mended(
    mendTalksBetween,
    `Talks NNS root
     between IN case Peru
     Peru NNP nmod Talks
     and CC cc resumed
     rebels NNS nsubj resumed
     resumed VBD conj Talks
     . . punct Talks`,
  );
  expect(['Talks', 'and', 'rebels', 'resumed', '.'].map(of)).toEqual([
    'nsubj resumed',
    'cc rebels',
    'conj Peru',
    'root',
    'punct resumed',
  ]);
});

it('makes a noun of the pressure that somebody bows to', () => {
  const of = mended(
    mendPressures,
    `Peru NNP nsubj bowed
     bowed VBD root
     to TO mark pressure
     pressure VB xcomp bowed
     from IN case Chile
     Chile NNP obl pressure`,
  );
  expect(['to', 'pressure', 'Chile'].map(of)).toEqual(['case pressure', 'obl bowed', 'nmod pressure']);
});

it('parts what is demanded from what becomes of the demand', () => {
  const of = mended(
    mendDemandedDeeds,
    `Lima's NNP nmod:poss demand
     demand NN root
     that IN mark rejected
     Chile NNP compound apologise
     apologise NN nsubj:pass rejected
     was VBD/AUX aux:pass rejected
     rejected VBN acl demand
     . . punct demand`,
  );
  expect(['demand', 'that', 'Chile', 'apologise', 'rejected'].map(of)).toEqual([
    'nsubj:pass rejected',
    'mark apologise',
    'nsubj apologise',
    'acl demand',
    'root',
  ]);
});

it('hangs on hold on the verb, however far its object goes on', () => {
  const of = mended(
    mendPutOnHold,
    `Peru NNP nsubj put
     put VBD root
     ratification NN obj put
     of IN case pact
     the DT det pact
     pact NN nmod ratification
     on IN case hold
     hold NN nmod pact`,
  );
  expect(of('hold')).toBe('obl put');
});

it('hangs the force on what enters into it', () => {
  const of = mended(
    mendEntryIntoForce,
    `Peru NNP nsubj backs
     backs VBZ root
     entry NN obj backs
     into IN case force
     force NN obl backs
     of IN case pact
     the DT det pact
     pact NN nmod force`,
  );
  expect(of('force')).toBe('nmod entry');
});

it('makes a verb of the welcome that opens a clause of a communiqué', () => {
  const { words, annotation } = sketch(
    `3. LS discourse Welcome
     Welcome UH root
     the DT det pact
     pact NN obj Welcome`,
  );
  annotation.upos[1] = 'INTJ';
  mendWelcomes(words, annotation);
  expect([annotation.upos[1], annotation.xpos[1]]).toEqual(['VERB', 'VB']);
});
