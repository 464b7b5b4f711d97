import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendWhatTextsAreAbout, mendWhatTextsSay } from './what-texts-say.js';

describe('what a text says', () => {
  it('hangs on the text', () => {
    const tree = `They PRP nsubj rejected
      rejected VBD root
      the DT det resolution
      resolution NN obj rejected
      demanding VBG advcl rejected
      access NN obj demanding`;
    expect(mended(mendWhatTextsSay, tree)('demanding')).toBe('acl resolution');
    expect(mended(mendWhatTextsSay, tree.replaceAll('resolution', 'plane'))('demanding')).toBe('advcl rejected');
  });

  it('is no part of a name of its object', () => {
    const at = mended(
      mendWhatTextsSay,
      `They PRP nsubj passed
       passed VBD root
       a DT det cooperation
       law NN compound cooperation
       suspending VBG compound cooperation
       cooperation NN obj passed`,
    );
    expect(at('law')).toBe('obj passed');
    expect(at('a')).toBe('det law');
    expect(at('suspending')).toBe('acl law');
    expect(at('cooperation')).toBe('obj suspending');
  });
});

describe('what a text is against', () => {
  it('hangs on the text and not on what is done to it', () => {
    const tree = `They PRP nsubj backed
      backed VBD root
      the DT det resolution
      resolution NN obj backed
      against IN case embargo
      embargo NN obl backed`;
    expect(mended(mendWhatTextsAreAbout, tree)('embargo')).toBe('nmod resolution');
    expect(mended(mendWhatTextsAreAbout, tree.replaceAll('resolution', 'troops'))('embargo')).toBe('obl backed');
  });
});
