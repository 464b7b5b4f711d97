import { describe, expect, it } from 'vitest';
import { mendRolesAside, mendSourcesDescribed } from './roles-aside.js';
import { mended } from './sketch.js';

it('makes the predicate of the verb behind a role', () => {
  const of = mended(
    mendRolesAside,
    `Peru NNP root
     , , punct chair
     as IN mark offered
     chair NN nsubj offered
     of IN case Council
     Council NNP nmod chair
     , , punct chair
     offered VBD acl Peru
     . . punct Peru`,
  );
  expect(['Peru', 'as', 'chair', 'offered', '.'].map(of)).toEqual([
    'nsubj offered',
    'case chair',
    'obl offered',
    'root',
    'punct offered',
  ]);
});

it('makes one of a verb hung beside the role', () => {
  const of = mended(
    mendRolesAside,
    `Peru NNP root
     , , punct chair
     as IN case chair
     chair NN nmod Peru
     , , punct chair
     called VBD acl Peru
     again RB advmod called`,
  );
  expect(['Peru', 'chair', 'called'].map(of)).toEqual(['nsubj called', 'obl called', 'root']);
});

it('leaves a clause of as', () => {
  const lines = `Peru NNP root
     , , punct fell
     as IN mark fell
     prices NNS nsubj fell
     fell VBD acl Peru`;
  expect(mended(mendRolesAside, lines)('fell')).toBe('acl Peru');
});

describe('what a source at the head of a sentence is', () => {
  const lines = `According VBG case Times
    to IN fixed According
    Times NNP obl close
    , , punct Times
    a DT det weekly
    weekly NN nsubj close
    , , punct weekly
    farms NNS nsubj close
    close VBP root`;

  it('is no second subject', () => {
    const of = mended(mendSourcesDescribed, lines);
    expect(['weekly', 'farms'].map(of)).toEqual(['appos Times', 'nsubj close']);
  });

  it('is the subject where there is no other', () => {
    expect(mended(mendSourcesDescribed, lines.replace('farms NNS nsubj close', 'farms NNS obj close'))('weekly')).toBe(
      'nsubj close',
    );
  });
});
