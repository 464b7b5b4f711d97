import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Each statement as "source [cue] content". */
const told = (text: string): string[] => {
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return read({ text }).statements.map(
    ({ source, cue, content }) =>
      `${source ? cut(source) : '∅'} [${cue ? cut(cue) : ''}] ${content.map(cut).join(' … ')}`,
  );
};

describe('a verb that the parser led astray', () => {
  it.each([
    [
      'is what a part of something did: the tense of',
      'The bureau said about half of the loss reflected prices.',
      'The bureau [said] about half of the loss reflected prices',
    ],
    [
      'keeps its part over *about*: the clause of',
      'The firm said about a third of the ships carried grain.',
      'The firm [said] about a third of the ships carried grain',
    ],
    [
      'ends what was said at a dash: the words of',
      'Karim said he could see no difference - adding that he saw both men carrying weapons.',
      'Karim [said] he could see no difference',
    ],
    [
      'goes with the speaker behind a dash: the words of',
      'Karim said he could see no difference - adding that he saw both men carrying weapons.',
      'Karim [adding] that he saw both men carrying weapons',
    ],
    [
      'is no clause of the verb behind its subject: the participle of',
      'Karim, later alleging - again falsely - that Niger wanted war, said he would resign.',
      'Karim [later alleging] that Niger wanted war',
    ],
    [
      'is the second of three: the verbs of',
      'The senator has mocked a disabled clerk, referred to farmers from Niger as “thugs” and pointed to a man.',
      'The senator [has mocked] a disabled clerk',
    ],
    [
      'has the subject of the row: the second verb of',
      'The senator has mocked a disabled clerk, referred to farmers from Niger as “thugs” and pointed to a man.',
      'The senator [referred to] farmers from Niger as “thugs”',
    ],
    [
      'tells of the phrase that opens the sentence: the name in',
      'In a speech he called “The Long Road,” Karim told the pupils to study law.',
      'Karim [told] the pupils to study law',
    ],
  ])('%s %s', (_, text, statement) => {
    expect(told(text)).toContain(statement);
  });

  it('is no claim where a deal was announced on a day', () => {
    expect(told('A plan announced Tuesday will cut taxes.').join()).not.toContain('Tuesday will');
    expect(told('A $90 million merger announced Monday would turn the lender into a giant.').join()).not.toContain(
      'Monday would',
    );
    expect(told('Karim announced Monday would be a holiday.')).toContain('Karim [announced] Monday would be a holiday');
  });
});
