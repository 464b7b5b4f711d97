import { expect, it } from 'vitest';
import { mendBarePresents } from './headline-turns.js';
import { mended } from './sketch.js';
import {
  mendClaimsBehindAudiences,
  mendPapersBeforeCalling,
  mendPastsBehindJoinedNames,
  mendSomeWarning,
  mendSpeakersDescribed,
  mendSubjectsBehindSemicolons,
  mendWhatDeedsAreCalled,
  mendWhoBehindNames,
} from './told-before.js';
import { mendWeekdaysBehindSubjects } from './weekdays.js';

it('makes those who speak the subject over what describes them', () => {
  const word = mended(
    mendSpeakersDescribed,
    `officials NNS nsubj briefed
    briefed VBD ccomp said
    on IN case talks
    talks NNS obl briefed
    said VBD root
    he PRP nsubj:pass paid
    was VBD/AUX aux:pass paid
    paid VBN ccomp said`,
  );
  expect([word('officials'), word('briefed')]).toEqual(['nsubj said', 'acl officials']);
});

it('gives a clause behind a semicolon its subject', () => {
  const word = mended(
    mendSubjectsBehindSemicolons,
    `Lind NNP nsubj offered
    offered VBD root
    help NN obj offered
    ; PU punct minister
    her PRP$ nmod:poss minister
    minister NN appos Lind
    , PU punct Ana
    Ana NNP nsubj urged
    , PU punct offered
    urged VBD parataxis offered
    calm NN obj urged`,
  );
  expect([word('minister'), word('Ana')]).toEqual(['nsubj urged', 'appos minister']);
});

it('makes a participle of what a paper says', () => {
  const word = mended(
    mendPapersBeforeCalling,
    `adopted VBD root
    a DT det calling
    communique JJ amod calling
    calling NN obj adopted
    for IN case peace
    peace NN nmod calling`,
  );
  expect([word('communique'), word('calling'), word('peace'), word('a')]).toEqual([
    'obj adopted',
    'acl communique',
    'obl calling',
    'det communique',
  ]);
});

it('hangs a weekday before a verb on that verb', () => {
  const word = mended(
    mendWeekdaysBehindSubjects,
    `Leaders NNS nsubj adopted
    of IN case Group
    Group NNP nmod Leaders
    on IN case Saturday
    Saturday NNP nmod Group
    adopted VBD root
    it PRP obj adopted`,
  );
  expect(word('Saturday')).toBe('obl adopted');
});

it('takes what an audience is told for a claim', () => {
  const word = mended(
    mendClaimsBehindAudiences,
    `Lind NNP nsubj told
    told VBD root
    a DT det conference
    conference NN obj told
    that WDT obj lodged
    Peru NNP nsubj lodged
    had VBD/AUX aux lodged
    lodged VBN acl:relcl conference
    protest NN obj lodged`,
  );
  expect([word('lodged'), word('that')]).toEqual(['ccomp told', 'mark lodged']);
});

it('hangs what a deed is called on the deed', () => {
  const word = mended(
    mendWhatDeedsAreCalled,
    `Jets NNS nsubj crossed
    crossed VBD root
    , PU punct said
    Lima NNP nsubj said
    said VBD parataxis crossed
    , PU punct called
    in IN case what
    what WP obl called
    Lind NNP nsubj called
    called VBD ccomp said
    threat NN obj called`,
  );
  expect(word('called')).toBe('advcl crossed');
});

it('makes a clause of a name behind a comma and what follows it', () => {
  const word = mended(
    mendPastsBehindJoinedNames,
    `council NN nsubj halted
    halted VBD root
    count NN obj halted
    , PU punct Ana
    and CC cc Ana
    Ana NNP conj count
    Lind NNP flat Ana
    alleged VBN amod fraud
    fraud NN list Ana`,
  );
  expect([word('alleged'), word('Ana'), word('fraud'), word('and')]).toEqual([
    'conj halted',
    'nsubj alleged',
    'obj alleged',
    'cc alleged',
  ]);
});

it('hangs who on the name right before it', () => {
  const word = mended(
    mendWhoBehindNames,
    `It PRP nsubj drew
    drew VBD root
    rebuke NN obj drew
    from IN case Ana
    Ana NNP nmod rebuke
    Lind NNP flat Ana
    , PU punct accused
    who WP nsubj accused
    accused VBD acl:relcl rebuke`,
  );
  expect(word('accused')).toBe('acl:relcl Ana');
});

it('makes a verb of what some do', () => {
  const word = mended(
    mendSomeWarning,
    `They PRP nsubj:pass divided
    divided VBN root
    , PU punct fail
    with IN case warning
    some DT det warning
    warning NN obl divided
    that IN mark fail
    it PRP nsubj fail
    fail VB acl warning`,
  );
  expect([word('some'), word('warning'), word('fail'), word(',')]).toEqual([
    'nsubj warning',
    'advcl divided',
    'ccomp warning',
    'punct warning',
  ]);
});

it('makes the verb of a headline of a bare form behind a plural', () => {
  const word = mended(
    mendBarePresents,
    `Peruvian JJ amod senators
    senators NNS compound minister
    grill NN compound minister
    minister NN root
    over IN case funds
    funds NNS nmod minister`,
  );
  expect([word('grill'), word('senators'), word('minister'), word('funds')]).toEqual([
    'root',
    'nsubj grill',
    'obj grill',
    'obl grill',
  ]);
});
