import { describe, expect, it } from 'vitest';
import { analyse } from '../../index.js';
import { mendGerundSubjects, mendOwnedGerunds, mendParticiplesBehindNouns } from './participles.js';
import { mended, sketch } from './sketch.js';

const wordOf = (text: string, form: string) => {
  const { tokens } = analyse(text);
  const token = tokens.find((one) => one.form === form)!;
  return { ...token, above: tokens[token.head]?.form };
};

describe('a participle behind a noun', () => {
  it('says what befell the noun', () =>
    expect(wordOf('Cuban doctors treated hundreds of Haitians injured in the quake.', 'injured')).toMatchObject({
      above: 'Haitians',
      deprel: 'acl',
    }));
  it('stays with a verb that has something done', () =>
    expect(wordOf('A judge ordered nine officials of the ministry jailed.', 'jailed').above).toBe('ordered'));
  it('opens a phrase of its own behind a comma', () =>
    expect(wordOf('They met in Oslo, surprised by the offer.', 'surprised').above).toBe('met'));
});

describe('a plural that was read as a verb', () => {
  it('is the object', () =>
    expect(wordOf('Canada froze arms exports to Saudi Arabia.', 'exports')).toMatchObject({
      upos: 'NOUN',
      deprel: 'obj',
      above: 'froze',
    }));
  it('stays a verb behind a singular', () =>
    expect(wordOf('The minister said Chad exports oil.', 'exports').upos).toBe('VERB'));
});

describe('verbs taken for adjectives', () => {
  it('takes a form in -ing before its infinitive or object for the verb', () => {
    expect(wordOf('Novak is promising to rebuild the port.', 'promising')).toMatchObject({
      upos: 'VERB',
      lemma: 'promise',
    });
    expect(wordOf('The talks look promising.', 'promising').upos).toBe('ADJ');
  });
  it('joins a past behind the object of the one before it', () =>
    expect(wordOf('The ministry denied any role and accused Peru of hypocrisy.', 'accused')).toMatchObject({
      above: 'denied',
      deprel: 'conj',
    }));
  it('joins a past before a name that was joined to the object', () =>
    expect(wordOf('The presidency denied any involvement and accused Libya of lies.', 'accused')).toMatchObject({
      above: 'denied',
      deprel: 'conj',
    }));
  it('gives the gerund of a denial its object', () =>
    expect(wordOf('Lima denied targeting fishermen and said the boats had fled.', 'fishermen')).toMatchObject({
      above: 'targeting',
      deprel: 'obj',
    }));
});

it('hangs a participle behind the object on that', () => {
  const of = mended(
    mendParticiplesBehindNouns,
    `returned VBD root
     a DT det ring
     ring NN obj returned
     engraved VBN xcomp returned
     with IN case name
     name NN obl engraved`,
  );
  expect(of('engraved')).toBe('acl ring');
});

it('makes a noun of a gerund that is what broke out', () => {
  const { words, annotation } = sketch(`Fighting VBG nsubj broke
    broke VBD root
    out RP compound:prt broke`);
  mendGerundSubjects(words, annotation);
  expect([annotation.upos[0], annotation.xpos[0]]).toEqual(['NOUN', 'NN']);
  const { words: others, annotation: other } = sketch(`Fighting VBG nsubj costs
    rebels NNS obj Fighting
    costs VBZ root`);
  mendGerundSubjects(others, other);
  expect(other.upos[0]).toBe('VERB');
});

it('makes a noun of a gerund with a noun before it', () => {
  const of = mended(
    mendOwnedGerunds,
    `closed VBD root
     its PRP$ nmod:poss crossing
     last JJ amod crossing
     border NN compound crossing
     crossing VBG xcomp closed`,
  );
  expect(of('crossing')).toBe('obj closed');
});
