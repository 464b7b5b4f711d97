import { expect, it } from 'vitest';
import { mendDeedsBehindSources } from './deeds-behind-sources.js';
import { mended } from './sketch.js';

it('hangs what a deed did on the deed, not on those who tell of it', () => {
  const inserted = mended(
    mendDeedsBehindSources,
    `Chad      NNP nsubj     bombed
     bombed    VBD root
     Mao       NNP obj       bombed
     ,         ,   punct     bombed
     officials NNS nsubj     said
     said      VBD parataxis bombed
     on        IN  case      Monday
     Monday    NNP obl       said
     --        ,   punct     killing
     killing   VBG advcl     said
     ten       CD  obj       killing`.replace('--', ','),
  );
  expect(inserted('killing')).toBe('advcl bombed');
  const fronted = mended(
    mendDeedsBehindSources,
    `Chad      NNP nsubj bombed
     bombed    VBD ccomp said
     Mao       NNP obj   bombed
     officials NNS nsubj said
     said      VBD root
     ,         ,   punct killing
     killing   VBG ccomp said
     ten       CD  obj   killing`,
  );
  expect(fronted('killing')).toBe('advcl bombed');
  expect(fronted('said')).toBe('parataxis bombed');
});

it('leaves what somebody does who speaks, and what stands behind what he says', () => {
  const of = mended(
    mendDeedsBehindSources,
    `Chad     NNP nsubj  waited
     waited   VBD ccomp  said
     officials NNS nsubj said
     said     VBD root
     ,        ,   punct  adding
     adding   VBG advcl  said
     details  NNS obj    adding`,
  );
  expect(of('adding')).toBe('advcl said');
  const own = mended(
    mendDeedsBehindSources,
    `officials NNS nsubj  said
     said     VBD root
     Chad     NNP nsubj   waited
     waited   VBD ccomp   said
     ,        ,   punct   raising
     raising  VBG advcl   said
     hopes    NNS obj     raising`,
  );
  expect(own('raising')).toBe('advcl said');
});
