import { describe, expect, it } from 'vitest';
import { read } from '../read.js';
import { voiced } from './voiced.js';

/** The cues of a text, each with its content. */
function cuesOf(text: string): [string | null, string][] {
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return read({ text }).statements.map(({ cue, content }) => [cue && words(cue), content.map(words).join(' … ')]);
}

describe('a preposition behind a cue', () => {
  it('belongs to it where it brings the content', () => {
    expect(cuesOf('The ministers pointed to a gap that the auditors had found.')).toEqual([
      ['pointed to', 'a gap that the auditors had found'],
    ]);
    expect(cuesOf('Lopez warned of a storm that could sink the ferries.')).toEqual([
      ['warned of', 'a storm that could sink the ferries'],
    ]);
    expect(cuesOf('The island is known for its long debates.')).toEqual([
      ['is known for', 'The island … its long debates'],
    ]);
  });

  it('does not where it brings the source', () => {
    expect(cuesOf('The plan drew criticism from the ministers.')).toEqual([['drew criticism', 'The plan']]);
  });

  it('does not where the addressee stands between', () => {
    expect(cuesOf('Lopez reminded them of the truce.')).toEqual([['reminded', 'the truce']]);
  });
});

describe('a noun that a verb gives voice to', () => {
  it('belongs to the cue, and what completes it is the content', () => {
    expect(cuesOf('Novak released a statement about the fire.')).toEqual([['released a statement about', 'the fire']]);
    expect(cuesOf('Novak expressed alarm that the talks had failed.')).toEqual([
      ['expressed alarm', 'that the talks had failed'],
    ]);
    expect(cuesOf('The rebels showed no interest in a longer truce.')).toEqual([
      ['showed no interest in', 'a longer truce'],
    ]);
  });

  it('keeps the lemma of what it says', () => {
    const [statement] = read({ text: 'Novak expressed support for the truce.' }).statements;
    expect(statement?.cue?.lemma).toBe('support');
  });

  it('is content where it is known, or nothing completes it', () => {
    expect(cuesOf('Novak expressed her frustration with the council.')).not.toContainEqual([
      'expressed her frustration with',
      'the council',
    ]);
    expect(cuesOf('Novak released the list.')).toEqual([['released', 'the list']]);
  });

  it('gives way to a place or a day', () => {
    for (const where of ['on Monday', 'on her page'])
      expect(cuesOf(`Novak released a statement ${where}.`).map(([cue]) => cue)).not.toContain(
        'released a statement on',
      );
  });
});

describe('how or through what something is said', () => {
  it('belongs to the cue', () => {
    expect(cuesOf('“We are ready,” Novak said with a thin smile.').map(([cue]) => cue)).toEqual([
      'said with a thin smile',
    ]);
    expect(cuesOf('Novak wrote on Facebook that the talks had failed.').map(([cue]) => cue)).toEqual([
      'wrote on Facebook',
    ]);
    expect(cuesOf('“We are ready,” Novak said for the first time.').map(([cue]) => cue)).toEqual([
      'said for the first time',
    ]);
  });

  it('does not where there is much else in it', () => {
    expect(cuesOf('Novak said in a speech that the talks had failed.').map(([cue]) => cue)).toEqual(['said']);
  });
});

describe('what announces the words behind a colon', () => {
  it('belongs to the cue, with the colon', () => {
    const cues = (text: string) => cuesOf(text).map(([cue]) => cue);
    expect(cues('Novak put it: “We are ready.”')).toEqual(['put it:']);
    expect(cues('Novak issued the following statement: “We are ready.”')).toEqual(['issued the following statement:']);
    expect(cues('Novak told the council: “We are ready.”')).toEqual(['told']);
  });
});

describe('a verb with a fixed word', () => {
  it('takes it into the cue', () => {
    expect(cuesOf('The minister distanced herself from the plan.')).toEqual([['distanced herself from', 'the plan']]);
    expect(cuesOf('The banker pleaded guilty to fraud.')).toEqual([['pleaded guilty', 'to fraud']]);
  });
});

describe('the table of voiced nouns', () => {
  for (const { class: name, example } of voiced)
    it(`reads the example of ${name}`, () => {
      const [, cue, content] = /^\[.*?\] \[(.*?)\] \{(.*?)\}/.exec(example)!;
      const { statements } = read({ text: example.replace(/[[\]{}]/g, '') });
      const text = example.replace(/[[\]{}]/g, '');
      expect(statements.map((one) => one.cue && text.slice(one.cue.start, one.cue.end))).toContain(cue);
      expect(statements.map((one) => one.content.map((span) => text.slice(span.start, span.end)).join(' '))).toContain(
        content,
      );
    });
});

describe('two verbs of a cue', () => {
  it('are told apart where the first says what is still to come', () => {
    expect(cuesOf('Lopez vowed to oppose the treaty.')).toEqual([['vowed', 'to oppose the treaty']]);
    expect(cuesOf('The unions plan to denounce the treaty.')).toEqual([['plan', 'to denounce the treaty']]);
  });

  it('are one where the first says how the second goes', () => {
    expect(cuesOf('Lopez continued to denounce the treaty.')).toEqual([['continued to denounce', 'the treaty']]);
    expect(cuesOf('The minister has yet to apologize for the remark.')).toEqual([
      ['has yet to apologize for', 'the remark'],
    ]);
  });

  it('are one where somebody takes to a place to say it', () => {
    expect(cuesOf('Lopez took to the stage on Monday to denounce the treaty.')).toEqual([
      ['took to the stage on Monday to denounce', 'the treaty'],
    ]);
  });
});

describe('the words before a noun', () => {
  it('are its joined adjectives too', () => {
    expect(cuesOf('Lopez was an early and vocal critic of the treaty.')).toEqual([
      ['was an early and vocal critic of', 'the treaty'],
    ]);
  });

  it('are those of a mood', () => {
    expect(cuesOf('The mayor is in no mood to leave the talks.')).toEqual([['is in no mood', 'to leave the talks']]);
  });

  it('are not what somebody only faces', () => {
    expect(cuesOf('Lopez faced stern opposition from the unions.')).toEqual([['stern opposition', 'Lopez']]);
  });
});
