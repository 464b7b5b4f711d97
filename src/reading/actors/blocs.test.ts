import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const meant = (text: string, words: string): string | null => {
  const { actors, document } = read({ text, published: '2025-06-01' });
  const has = (one: (typeof actors)[number]) =>
    one.mentions.some(({ start, end }) => document.text.slice(start, end) === words);
  return actors.find(has)?.name ?? null;
};

describe('nouns for blocs', () => {
  it.each([
    ['Rosa Lind said ASEAN would meet. The group wanted a code.', 'The group', 'ASEAN'],
    ['Rosa Lind said ASEAN would meet. The 10-member grouping wanted a code.', 'The 10-member grouping', 'ASEAN'],
    ['ECOWAS suspended Niger. The west African bloc later lifted the sanctions.', 'The west African bloc', 'ECOWAS'],
    ['The Arab League backed Egypt. The league said the dam was illegal.', 'The league', 'Arab League'],
    ['NATO met in Oslo. The alliance backed Kenya.', 'The alliance', 'NATO'],
  ])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));

  it('mean no bloc of another region, nor one that is no group', () => {
    expect(meant('ASEAN met Niger. The west African bloc left.', 'The west African bloc')).not.toBe('ASEAN');
    expect(meant('The African Union condemned Hamas. The group denied it.', 'The group')).toBe('Hamas');
  });

  it('do not mean the agency that reports', () => {
    expect(meant('LIMA (AP) - Peru spoke. The group left.', 'The group')).not.toBe('Associated Press');
  });
});

describe('European states that act together', () => {
  const text = 'The E3 wrote to the council. The Europeans urged Iran to wait. The three powers met. The trio left.';
  it.each(['The Europeans', 'The three powers', 'The trio'])('are %s', (words) =>
    expect(meant(text, words)).toBe('E3'),
  );
  it('are those named together', () =>
    expect(meant('France and Italy urged restraint. The Europeans offered a delay.', 'The Europeans')).toBe(
      'France and Italy',
    ));
  it('are nobody known where none was named', () => expect(meant('The Europeans left.', 'The Europeans')).toBeNull());
});

describe('pronouns of several', () => {
  it('mean all who are joined before a clause', () => {
    const text =
      'China and Russia, which had sought a delay, rejected the decision of the E3. They proposed another text.';
    expect(meant(text, 'which')).toBe('China and Russia');
    expect(meant(text, 'They')).toBe('China and Russia');
  });
  it('mean the last one where the clause may be of that alone', () =>
    expect(meant('Iran criticised France and Oman, which mediated the talks.', 'which')).toBe('Oman'));
  it('mean those who are asked to act', () => {
    expect(meant('Chad urged Iran and Iraq to free the men they had arrested.', 'they')).toBe('Iran and Iraq');
    expect(meant('Manila called on Beijing to cease its actions.', 'its')).toBe('China');
  });
  it('mean nobody where those have no name', () =>
    expect(meant('The African Union urged both sides to return to the pact, which they signed.', 'they')).toBeNull());
  it('mean no actor where something written is meant', () =>
    expect(meant('Russia opposed the text. China vetoed it.', 'it')).toBeNull());
});
