import { expect, it } from 'vitest';
import { mendRelativesBehindIncluding } from './relatives-behind-including.js';
import { mended } from './sketch.js';

const tree = (noun: string, tag: string) => `beat VBD root
  ${noun} ${tag} obj beat
  , , punct nuns
  including VBG case nuns
  nuns NNS nmod ${noun}
  , , punct held
  who WP nsubj:pass held
  were VBD aux:pass held
  held VBN acl:relcl nuns`;

it('hangs what is told on all and not on those named in the aside', () => {
  expect(mended(mendRelativesBehindIncluding, tree('women', 'NNS'))('held')).toBe('acl:relcl women');
});

it('leaves it where the aside names parts of one', () => {
  expect(mended(mendRelativesBehindIncluding, tree('staff', 'NN'))('held')).toBe('acl:relcl nuns');
});
