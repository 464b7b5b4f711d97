import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text: source, cue and content. */
function told(text: string): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
  return read({ text, published: '2026-11-30' }).statements.map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  );
}

describe('whose words and thoughts they are', () => {
  it.each([
    ['The general tried to scare other officers into supporting him.', 'other officers | supporting | him'],
    [
      'Algeria cut gas exports after the talks broke down, hoping that Madrid would change course.',
      'Algeria | hoping | that Madrid would change course',
    ],
    [
      'Serbia is trying to win back Russian support in case the conflict drags on, hoping that its neighbours will help it.',
      'Serbia | hoping | that its neighbours will help it',
    ],
    [
      'The spokesman, asked if the troops would leave, said only that talks continued.',
      'The spokesman | said | only that talks continued',
    ],
    [
      'The minister, asked about the deal, answered that nothing had been signed.',
      'The minister | answered | that nothing had been signed',
    ],
    ['One senior official Monday described the plan as dead.', 'One senior official | described | the plan as dead'],
    [
      'Talks will resume on Friday, officials said. -- Marek Novak in Prague contributed to this report.',
      'officials | said | Talks will resume on Friday',
    ],
    [
      'Fighters took the town on Sunday, residents and security sources said.',
      'residents and security sources | said | Fighters took the town on Sunday',
    ],
    [
      'At least nine people died in the blast, local and federal officials said.',
      'local and federal officials | said | At least nine people died in the blast',
    ],
    [
      'The pact will be signed in June, Ghana and Togo announced.',
      'Ghana and Togo | announced | The pact will be signed in June',
    ],
  ])('%s', (text, statement) => expect(told(text)).toContain(statement));
});

describe('what might be chosen, struck or wished is not said', () => {
  it.each([
    'Peru’s first option may be simply to sit tight and hope it can outlast the strike.',
    'The second option would be to start a fight with Chad, in hopes that all Arabs would stand behind Sudan.',
    'Iraq attacked Iran in 1980.',
    'When the plane landed, someone said a prayer.',
    'God bless the minister and his family.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it('but a plan is held by whoever has it, and a state is attacked with words for something', () => {
    expect(told('Iran attacked Israel for its silence on the deal.')).toEqual([
      'Iran | attacked | Israel for its silence on the deal',
    ]);
    expect(told('Lind said a prayer would not be enough.')).toEqual(['Lind | said | a prayer would not be enough']);
  });

  it('a programme on which somebody speaks is nothing that is said', () => {
    expect(told('Helen Marsh, speaking on the BBC’s “Today,” said the ban would begin at once.')).toEqual([
      'Helen Marsh | said | the ban would begin at once',
    ]);
  });
});
