import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as speakers, cue and content. */
function statementsOf(text: string): [string, string, string][] {
  const { statements, actors } = read({ text });
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((one) => one.id === id)!.name).join(', ');
  return statements.map(({ speakers, cue, content }) => [
    names(speakers),
    words(cue),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('ways of seeing', () => {
  it.each([
    ['As Warsaw sees it, the pact is a trap.', 'Poland', 'sees it', 'the pact is a trap'],
    ['To hear Moscow tell it, the war is over.', 'Russia', 'tell it', 'the war is over'],
    ['The pact is a trap, or so Warsaw says.', 'Poland', 'says', 'The pact is a trap'],
    ['For Warsaw, the pact is a trap.', 'Poland', 'For', 'the pact is a trap'],
    ['From Warsaw’s point of view, the pact is a trap.', 'Poland', 'point', 'the pact is a trap'],
    ['Per the Danish navy, four ships were hit.', 'the Danish navy', 'Per', 'four ships were hit'],
  ])('%s', (text, ...statement) => expect(statementsOf(text)).toEqual([statement]));

  it('are none of whom something is good for, or when', () => {
    expect(statementsOf('For Poland, the pact is worth two billion.')).toEqual([]);
    expect(statementsOf('Per day, four ships were hit.')).toEqual([]);
  });
});

describe('words around a statement', () => {
  it('may be split by whoever says them', () =>
    expect(statementsOf('It was “absurd”, Ruiz said, that Chile would pay.')[0]![2]).toBe(
      'It was “absurd” … that Chile would pay',
    ));
  it('tell how somebody speaks', () =>
    expect(statementsOf('The Peruvian envoy was blunt: “We will not bend to threats.”')).toEqual([
      ['The Peruvian envoy', 'was blunt:', '“We will not bend to threats.”'],
    ]));
  it('end before the main clause behind a participle', () =>
    expect(statementsOf('Arguing that the treaty was void, Lima sent ships.')).toEqual([
      ['Peru', 'Arguing', 'that the treaty was void'],
    ]));
  it('tell who is among those who say it', () =>
    expect(statementsOf('Among those who opposed the draft was Chile.')).toEqual([['Chile', 'opposed', 'the draft']]));
  it('are quoted once', () =>
    expect(statementsOf('Haddad was quoted as saying that the ship was old.')).toHaveLength(1));
});
