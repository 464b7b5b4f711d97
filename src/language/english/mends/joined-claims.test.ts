import { expect, it } from 'vitest';
import {
  mendAdviceBehindClaims,
  mendClaimsJoinedByThat,
  mendDeedsBehindReports,
  mendJudgesBesideClaims,
  mendPresentsBehindClaims,
} from './joined-claims.js';
import { mended } from './sketch.js';

it('joins a second clause with that to the first', () => {
  const word = mended(
    mendClaimsJoinedByThat,
    `Lind NNP nsubj said
    said VBD root
    that IN mark old
    dam NN nsubj old
    old JJ ccomp said
    and CC cc mend
    that IN mark mend
    Peru NNP nsubj mend
    mend VB conj said`,
  );
  expect(word('mend')).toBe('conj old');
});

it('joins a second clause with that to a bare one, but no pronoun', () => {
  const sketch = (next: string) => `Lind NNP nsubj said
    said VBD root
    dam NN nsubj old
    old JJ ccomp said
    , , punct mend
    and CC cc mend
    that IN mark mend
    ${next}
    mend VB conj said`;
  expect(mended(mendClaimsJoinedByThat, sketch('Peru NNP nsubj mend'))('mend')).toBe('conj old');
  expect(mended(mendClaimsJoinedByThat, sketch('never RB advmod mend'))('mend')).toBe('conj said');
});

it('gives whoever says one thing a second verb', () => {
  const word = mended(
    mendPresentsBehindClaims,
    `Lind NNP nsubj says
    says VBZ root
    villagers NNS nsubj:pass asked
    asked VBN ccomp says
    and CC cc fears
    fears NNS conj asked
    that IN mark flood
    dam NN nsubj flood
    flood VB ccomp asked`,
  );
  expect([word('fears'), word('flood')]).toEqual(['conj says', 'ccomp fears']);
});

it('joins a judge to the verb of saying before', () => {
  const word = mended(
    mendJudgesBesideClaims,
    `Greens NNPS nsubj said
    said VBD root
    bill NN nsubj weak
    weak JJ ccomp said
    and CC cc called
    Liberals NNPS nsubj called
    called VBD conj weak
    it PRP obj called
    disgrace NN xcomp called`,
  );
  expect(word('called')).toBe('conj said');
});

it('joins what was done to what is reported', () => {
  const word = mended(
    mendDeedsBehindReports,
    `agency NN nsubj reported
    reported VBD root
    that IN mark met
    Lind NNP nsubj met
    met VBD ccomp reported
    envoys NNS obj met
    and CC cc discussed
    discussed VBD conj reported
    trade NN obj discussed`,
  );
  expect(word('discussed')).toBe('conj met');
});

it('gives advice to whoever says the rest, not to a thing inside it', () => {
  const word = mended(
    mendAdviceBehindClaims,
    `Lind NNP nsubj said
    said VBD root
    Peru NNP nsubj failed
    failed VBN ccomp said
    to TO mark show
    show VB xcomp failed
    imports NNS nsubj hurt
    hurt VBN ccomp show
    and CC cc recommended
    recommended VBN conj hurt
    that IN mark end
    duties NNS nsubj end
    end VB ccomp recommended`,
  );
  expect(word('recommended')).toBe('conj said');
});
