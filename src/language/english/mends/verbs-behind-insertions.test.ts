import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendHeadlinesJoinedByAs,
  mendReportedBehindInsertions,
  mendVerbsBehindOfWhich,
} from './verbs-behind-insertions.js';

describe('what is said of one who is told more of', () => {
  const lines = (verb: string) => `president NN nsubj said
     said VBD root
     country NN iobj said
     , , punct shares
     which WDT nsubj shares
     shares VBZ acl:relcl country
     border NN obj shares
     , , punct ${verb}
     ${verb} advcl shares
     force NN obj opposed`;
  it('is his', () => {
    const of = mended(mendReportedBehindInsertions, lines('opposed VBD').replace('punct opposed VBD', 'punct opposed'));
    expect(['country', 'opposed'].map(of)).toEqual(['nsubj opposed', 'ccomp said']);
  });
  it('is not, where it is a participle in -ing', () => {
    const of = mended(mendReportedBehindInsertions, lines('opposed VBG').replace('punct opposed VBG', 'punct opposed'));
    expect(of('opposed')).toBe('advcl shares');
  });
});

describe('a verb behind of which', () => {
  const lines = (copula: string) => `Lind NNP nsubj said
     said VBD root
     raid NN nsubj illegal
     illegal JJ ccomp said
     and CC cc member
     bloc NN nsubj member
     , , punct member
     of IN case which
     which WDT obl member
     Guyana NNP nsubj member
     is VBZ/AUX ${copula} member
     member NN conj illegal
     , , punct called
     called VBN acl member
     for IN case calm
     calm NN obl called`;
  it('is that of whom it is told', () => {
    const of = mended(mendVerbsBehindOfWhich, lines('cop'));
    expect(['bloc', 'called', 'member', 'and'].map(of)).toEqual([
      'nsubj called',
      'conj said',
      'acl:relcl bloc',
      'cc called',
    ]);
  });
  it('is left where nothing is said to be anything', () =>
    expect(mended(mendVerbsBehindOfWhich, lines('aux'))('called')).toBe('acl member'));
});

describe('a headline in two parts', () => {
  const lines = (second: string) => `Guyana NNP nsubj says
     says VBZ root
     Chad NNP nsubj breached
     breached VBD ccomp says
     accord NN obj enters
     as IN case boat
     boat NN nmod accord
     enters ${second} ccomp says
     waters NNS obj enters`;
  it('has an object in the first and a subject in the second', () => {
    const of = mended(mendHeadlinesJoinedByAs, lines('VBZ'));
    expect(['accord', 'as', 'boat', 'enters'].map(of)).toEqual([
      'obj breached',
      'mark enters',
      'nsubj enters',
      'advcl breached',
    ]);
  });
  it('is one where no second verb has a tense', () =>
    expect(mended(mendHeadlinesJoinedByAs, lines('VBG'))('accord')).toBe('obj enters'));
});
