import { describe, expect, it } from 'vitest';
import { mendQuestionsAsObjects, mendQuestionsBehindTimes, mendWhatOneIsTold } from './questions-as-objects.js';
import { mended } from './sketch.js';

describe('a question behind a verb of asking', () => {
  it('is its object, where it hangs on its own adverb', () => {
    const of = mended(
      mendQuestionsAsObjects,
      `Lind NNP nsubj questioned
       questioned VBD root
       why RB advmod questioned
       envoys NNS nsubj leave
       did VBD aux leave
       not RB advmod leave
       leave VB advcl:relcl why`,
    );
    expect(of('leave')).toBe('ccomp questioned');
    expect(of('why')).toBe('advmod leave');
  });
  it('is its object, where its adverb is taken for that', () => {
    const of = mended(
      mendQuestionsAsObjects,
      `Lind NNP nsubj wondered
       wondered VBD root
       why WRB obj wondered
       envoys NNS nsubj left
       had VBD aux left
       left VBN advcl:relcl why`,
    );
    expect(of('left')).toBe('ccomp wondered');
    expect(of('why')).toBe('advmod left');
  });
  it('is so behind a debate of when', () => {
    const of = mended(
      mendQuestionsAsObjects,
      `They PRP nsubj debated
       debated VBD root
       when RB advmod begin
       talks NNS nsubj begin
       should MD aux begin
       begin VB advcl debated`,
    );
    expect(of('begin')).toBe('ccomp debated');
  });
  it('tells when one asks behind another verb', () => {
    const of = mended(
      mendQuestionsAsObjects,
      `They PRP nsubj asked
       asked VBD root
       when RB advmod began
       talks NNS nsubj began
       began VBD advcl asked`,
    );
    expect(of('began')).toBe('advcl asked');
  });
  it('is no relative of the days in which one asks', () => {
    const of = mended(
      mendQuestionsBehindTimes,
      `Lind NNP nsubj questioned
       questioned VBD root
       in IN case days
       days NNS obl questioned
       whether IN mark holds
       pact NN nsubj holds
       holds VBZ acl:relcl days`,
    );
    expect(of('holds')).toBe('ccomp questioned');
  });
});

describe('what one is told', () => {
  it('is no relative of when', () => {
    const of = mended(
      mendWhatOneIsTold,
      `Lind NNP nsubj:pass told
       was VBD aux:pass told
       told VBN root
       before IN case vote
       vote NN obl told
       that IN mark lose
       she PRP nsubj lose
       would MD aux lose
       lose VB acl vote`,
    );
    expect(of('lose')).toBe('ccomp told');
  });
  it('stays with a noun that says it', () => {
    const of = mended(
      mendWhatOneIsTold,
      `Lind NNP nsubj:pass told
       was VBD aux:pass told
       told VBN root
       of IN case reports
       reports NNS obl told
       that IN mark lost
       she PRP nsubj lost
       lost VBD acl reports`,
    );
    expect(of('lost')).toBe('acl reports');
  });
});
